// Addresses and ids that an imported file may bring.
import * as z from "zod/mini";
import { WebAddress } from "@/utils/annotation/verdict.ts";
import { MalformedFile, type Place } from "../json/json-error.ts";
import { toUri } from "../json-ld/uri.ts";
import { checked } from "./check.ts";

/** A page that could have been read; never `javascript:` or `data:`. A page may have been a file of the reader's own. */
const PageAddress = z.url({ protocol: /^(https?|file)$/ });

/** Ids are ours (`urn:uuid:…`) or Hypothesis's; a browser never opens them. */
export const Iri = z.string().check(z.regex(/^(?:urn|https):[\w\-.~:/?#@!$&'()*+,;=%]{1,500}$/));

/** Browsers pass over these signs when they read an address; what is shown to a reader should be what is opened. */
const PASSED_OVER = /^\s|\s$|\p{Cc}/u;

/**
 * The address of a page that was read.
 * @throws MalformedFile
 */
export function checkPageAddress(address: string, place: Place): void {
  checkAddress(PageAddress, address, place);
}

/**
 * An address that a link may lead to.
 * @throws MalformedFile
 */
export function checkWebAddress(address: string, place: Place): void {
  checkAddress(WebAddress, address, place);
}

/**
 * The address that an export gives as a URI, and to the letter where that is another.
 * @throws MalformedFile where the two are not the same
 */
export function addressOf(uri: string, address: string | undefined, place: Place): string {
  if (address === undefined) return uri;
  if (toUri(address) !== uri) throw new MalformedFile("the source and its address are not the same", place);
  return address;
}

function checkAddress(schema: typeof PageAddress, address: string, place: Place): void {
  checked(schema, address, place);
  if (PASSED_OVER.test(address)) throw new MalformedFile("this address has signs in it that nobody sees", place);
}
