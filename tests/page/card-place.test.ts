// Where the card goes: never over words, whatever the window and the words are like.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Box, placeCard, type Size } from "@/utils/page/card-place.ts";

const box = (left: number, top: number, width: number, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const CARD: Size = { width: 296, height: 120 };
const WINDOW: Size = { width: 1000, height: 700 };
const THREE_LINES = [box(300, 200, 400), box(100, 230, 600), box(100, 260, 150)];

describe("a card", () => {
  test.each<[string, Box[], Box[], Size, ReturnType<typeof placeCard>]>([
    ["under the last line, where that begins", THREE_LINES, [], WINDOW, { left: 100, top: 286 }],
    [
      "above the first line where there is no room under the last",
      THREE_LINES,
      [],
      { width: 1000, height: 380 },
      { left: 300, top: 74 },
    ],
    ["inside the window at its right edge", [box(900, 100, 90)], [], WINDOW, { left: 696, top: 126 }],
    ["inside the window at its left edge", [box(-50, 100, 90)], [], WINDOW, { left: 8, top: 126 }],
    ["in a window that is hardly wider", [box(10, 100, 280)], [], { width: 312, height: 700 }, { left: 8, top: 126 }],
    [
      "under the words that name the speaker, where these come below",
      [box(100, 200, 600)],
      [box(150, 230, 80)],
      WINDOW,
      { left: 100, top: 74 },
    ],
    [
      "under the last line in the second of two columns",
      [box(100, 500, 350), box(100, 530, 350), box(500, 100, 350), box(500, 130, 200)],
      [],
      WINDOW,
      { left: 500, top: 156 },
    ],
    [
      "beside the words that fill the window from top to bottom",
      Array.from({ length: 40 }, (_, at) => box(50, at * 30 - 200, 500)),
      [],
      WINDOW,
      { left: 556, top: 572 },
    ],
    [
      "nowhere, where the words fill the window",
      Array.from({ length: 40 }, (_, at) => box(50, at * 30 - 200, 900)),
      [],
      WINDOW,
      null,
    ],
    ["nowhere, where there are no words", [], [], WINDOW, null],
  ])("stands %s", (_, lines, others, window, place) => {
    expect(placeCard(lines, others, CARD, window)).toEqual(place);
  });

  test("ends where the last line ends on a page that is written from right to left", () => {
    expect(placeCard([box(100, 200, 600)], [], CARD, WINDOW, true)).toEqual({ left: 404, top: 226 });
  });

  test("covers no words and stays in the window", () => {
    const anyBox = fc
      .tuple(
        fc.integer({ min: -300, max: 1000 }),
        fc.integer({ min: -300, max: 1000 }),
        fc.integer({ min: 1, max: 900 }),
      )
      .map(([left, top, width]) => box(left, top, width));
    const size = fc.record({ width: fc.integer({ min: 320, max: 1600 }), height: fc.integer({ min: 100, max: 1200 }) });
    fc.assert(
      fc.property(fc.array(anyBox, { minLength: 1 }), fc.array(anyBox), size, (lines, others, window) => {
        const place = placeCard(lines, others, CARD, window);
        if (!place) return;
        const card = box(place.left, place.top, CARD.width, CARD.height);
        expect(card.left).toBeGreaterThanOrEqual(0);
        expect(card.top).toBeGreaterThanOrEqual(0);
        expect(card.right).toBeLessThanOrEqual(window.width);
        expect(card.bottom).toBeLessThanOrEqual(window.height);
        for (const words of [...lines, ...others]) {
          const apart =
            words.right <= card.left ||
            words.left >= card.right ||
            words.bottom <= card.top ||
            words.top >= card.bottom;
          expect(apart).toBe(true);
        }
      }),
    );
  });
});
