import { expect, test } from "vitest";
import { articleAddress } from "@/utils/page/article-address.ts";

const cases: [why: string, address: string, canonical: string | null, expected: string][] = [
  ["a fragment", "https://a.example/story#comments", null, "https://a.example/story"],
  ["a campaign", "https://a.example/story?utm_source=x&UTM_Medium=y", null, "https://a.example/story"],
  ["a click's id beside a parameter that counts", "https://a.example/?id=7&fbclid=z", null, "https://a.example/?id=7"],
  ["nothing to take away", "https://a.example/?q=a+b&x", null, "https://a.example/?q=a+b&x"],
  [
    "a canonical address",
    "https://m.a.example/story?x=1",
    "https://www.a.example/story",
    "https://www.a.example/story",
  ],
  [
    "a canonical address of another site",
    "https://a.example/story",
    "https://b.example/story",
    "https://a.example/story",
  ],
  ["a canonical address that is the root", "https://a.example/story", "https://a.example/", "https://a.example/story"],
  ["a canonical address that is code", "https://a.example/story", "javascript:alert(1)", "https://a.example/story"],
];

test.each(cases)("with %s", (_why, address, canonical, expected) => {
  expect(articleAddress({ address: new URL(address), canonical })).toBe(expected);
});
