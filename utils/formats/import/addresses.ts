// Addresses and ids that an imported file may bring.
import * as z from "zod/mini";

/** A page that could have been read; never `javascript:` or `data:`. A page may have been a file of the reader's own. */
export const PageAddress = z.url({ protocol: /^(https?|file)$/ });

/** Ids are ours (`urn:uuid:…`) or Hypothesis's; a browser never opens them. */
export const Iri = z.string().check(z.regex(/^(?:urn|https):[\w\-.~:/?#@!$&'()*+,;=%]{1,500}$/));
