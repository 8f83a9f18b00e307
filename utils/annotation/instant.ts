// When something happened.
import * as z from "zod/mini";

/** ISO 8601, UTC, as `Date.prototype.toISOString` writes it. */
export const Instant = z.iso.datetime();
