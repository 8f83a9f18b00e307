import fc from "fast-check";
import { expect, test } from "vitest";
import { toUri } from "@/utils/formats/json-ld/uri.ts";
import { webLink } from "@/utils/formats/web-link.ts";
import { anyText } from "../../fixtures/any-annotations.ts";

test.each([
  ["https://news.example/a?b=c&d=%C3%A4#e", "https://news.example/a?b=c&d=%C3%A4#e"],
  ["https://news.example/ä?a=|b", "https://news.example/%C3%A4?a=%7Cb"],
  ["https://news.example/100%", "https://news.example/100%25"],
  ["https://news.example/a#b#c", "https://news.example/a#b%23c"],
  ["https://news.example/?a[]=1", "https://news.example/?a%5B%5D=1"],
  ["http://[::1]:8080/a[0]", "http://[::1]:8080/a%5B0%5D"],
])("%s is %s as a URI", (address, uri) => expect(toUri(address)).toBe(uri));

test("any address becomes a URI, and a URI stays one", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const uri = toUri(`https://news.example/${text}`);
      expect(uri).toMatch(/^https:\/\/news\.example\/[\w\-.~:/?@!$&'()*+,;=%]*(#[\w\-.~:/?@!$&'()*+,;=%]*)?$/);
      expect(toUri(uri)).toBe(uri);
    }),
  );
});

test.each([
  ["https://news.example/", "https://news.example/"],
  ["javascript:alert(1)", null],
  ["data:text/html,x", null],
  ["file:///etc/passwd", null],
  [" https://news.example/", null],
  ["https:news.example", null],
])("%s as a link is %s", (address, link) => expect(webLink(address)).toBe(link));
