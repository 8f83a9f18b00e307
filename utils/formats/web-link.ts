// Addresses that may become links in what is written.
import { toUri } from "./json-ld/uri.ts";

/** The address as a URI; null where opening it would open no page of the web. */
export function webLink(address: string): string | null {
  return /^https?:\/\/[^/]/i.test(address) ? toUri(address) : null;
}
