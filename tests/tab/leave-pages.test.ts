// Which pages a permission that is taken away means.
import { expect, test } from "vitest";
import { isOf } from "@/utils/tab/leave-pages.ts";

test.each([
  ["https://news.example/a", "https://news.example/*", true],
  ["https://news.example:8443/a", "https://news.example/*", true],
  ["http://news.example/a", "https://news.example/*", false],
  ["http://news.example/a", "*://news.example/*", true],
  ["https://www.news.example/a", "https://news.example/*", false],
  ["https://www.news.example/a", "https://*.news.example/*", true],
  ["https://news.example/a", "https://*.news.example/*", true],
  ["https://fakenews.example/a", "https://*.news.example/*", false],
  ["https://other.example/a", "https://*/*", true],
  ["https://other.example/a", "<all_urls>", true],
  ["file:///home/reader/a.html", "https://*/*", false],
  ["no address", "https://*/*", false],
])("%s is of %s: %s", (address, pattern, is) => expect(isOf(address, pattern)).toBe(is));
