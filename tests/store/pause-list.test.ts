// What is paused of an address, and what isn't any more.
import { expect, test } from "vitest";
import { isSameSite, NO_PAUSES, pauseOf, withoutPause, withPause } from "@/utils/store/pause-list.ts";

const PAGE = "https://news.example/2026/a-story?page=2";

test("a page is paused by its address, whatever its fragment, and its neighbours are not", () => {
  const pauses = withPause(NO_PAUSES, `${PAGE}#comments`, "page");
  expect(pauseOf(pauses, PAGE)).toBe("page");
  expect(pauseOf(pauses, `${PAGE}#top`)).toBe("page");
  expect(pauseOf(pauses, "https://news.example/2026/a-story")).toBeNull();
});

test("a site is paused on all of its pages, and not on those of a site below or above it", () => {
  const pauses = withPause(NO_PAUSES, PAGE, "site");
  expect(pauseOf(pauses, "http://news.example:8080/other")).toBe("site");
  expect(pauseOf(pauses, "https://www.news.example/")).toBeNull();
  expect(pauseOf(pauses, "https://example/")).toBeNull();
});

test("going on takes back both the page's pause and its site's", () => {
  const pauses = withPause(withPause(NO_PAUSES, PAGE, "page"), PAGE, "site");
  expect(pauseOf(pauses, PAGE)).toBe("site");
  expect(pauseOf(withoutPause(pauses, PAGE), PAGE)).toBeNull();
});

test("a file has no site: it is paused alone", () => {
  const pauses = withPause(NO_PAUSES, "file:///home/reader/a.html", "site");
  expect(pauseOf(pauses, "file:///home/reader/a.html")).toBe("page");
  expect(pauseOf(pauses, "file:///home/reader/b.html")).toBeNull();
});

test.each(["about:blank", "chrome://settings", "no address"])("%s can't be paused", (url) => {
  expect(withPause(NO_PAUSES, url, "page")).toEqual(NO_PAUSES);
  expect(pauseOf(NO_PAUSES, url)).toBeNull();
});

test("what was paused first is forgotten first", () => {
  let pauses = NO_PAUSES;
  for (let at = 0; at < 2_001; at++) pauses = withPause(pauses, `https://news.example/${at}`, "page");
  expect(pauses.pages).toHaveLength(2_000);
  expect(pauseOf(pauses, "https://news.example/0")).toBeNull();
  expect(pauseOf(pauses, "https://news.example/2000")).toBe("page");
});

test("two addresses are of one site by their host alone", () => {
  expect(isSameSite(PAGE, "http://news.example/")).toBe(true);
  expect(isSameSite(PAGE, "https://other.example/")).toBe(false);
  expect(isSameSite("file:///a", "file:///b")).toBe(false);
});
