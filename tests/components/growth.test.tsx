// Time may not grow faster than the number of cards: measured as a ratio, so that a slow machine passes too.
import { cleanup, fireEvent } from "@testing-library/preact";
import { expect, describe as group, test } from "vitest";
import { figuresWithin, quoteForms } from "@/components/reading/look-ups.ts";
import { overviewOf } from "@/components/reading/overview.ts";
import { runsOf } from "@/components/reading/quote-runs.ts";
import { layOut } from "@/components/reading/strip-layout.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import { isFigure, isQuote } from "@/utils/annotation/by-kind.ts";
import { paragraphsOf } from "@/utils/annotation/paragraphs.ts";
import { manyCards } from "../fixtures/many-cards.ts";
import { showPage } from "./panel-at-hand.tsx";

/** 16 times the cards take 256 times as long if time is quadratic. Linear work has been seen to take 45 times as long:
 * what is small stays in the processor's cache. */
const [FEW, MANY] = [800, 12_800];
const LIMIT = 128;
/** What is in the page hardly grows with the cards: ten times as many stay well within ten times as long. */
const [FEW_SHOWN, MANY_SHOWN] = [800, 8000];
const LIMIT_SHOWN = 12;
/** Milliseconds: a slow machine takes its time. */
const PATIENCE = 60_000;
/** Short work is done so often that the clock's grain doesn't matter. */
const LONG_ENOUGH = 20_000;

/** The fastest of five, in microseconds of this process's own work: what else the machine does hardly counts. */
function fastest(work: () => void): number {
  let times = 1;
  while (timeOf(work, times) < LONG_ENOUGH) times *= 2;
  return Math.min(...[1, 2, 3, 4, 5].map(() => timeOf(work, times) / times));
}

function timeOf(work: () => void, times: number): number {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function growth(work: (reading: Reading) => void, counts = [FEW, MANY]): number {
  const [few, many] = counts.map((count) => manyCards(count, { sources: count / 10 }));
  const long = fastest(() => work(many!));
  return long / fastest(() => work(few!));
}

group("time grows with the cards", { timeout: PATIENCE }, () => {
  test("to sort out", () => {
    expect(growth(({ annotations }) => overviewOf(annotations, new Set()))).toBeLessThan(LIMIT);
  });

  test("to lay flat", () => {
    const work = ({ annotations, text, article }: Reading) =>
      layOut(overviewOf(annotations, new Set()), paragraphsOf(text, article.title), text.length);
    expect(growth(work)).toBeLessThan(LIMIT);
  });

  test("to cut every quote into runs, and to look up every figure's quote", () => {
    const work = ({ annotations, text }: Reading) => {
      const [within, forms] = [figuresWithin(annotations), quoteForms(annotations)];
      for (const { body } of annotations.filter(isQuote)) runsOf(body, text, within);
      for (const { body } of annotations.filter(isFigure)) forms.get(body.quote ?? "");
    };
    expect(growth(work)).toBeLessThan(LIMIT);
  });

  test("to show, and to open a group", () => {
    const work = (reading: Reading) => {
      showPage({ state: "read", reading, desk: null, chosen: null, marksOn: true });
      fireEvent.click(document.querySelector(".stream [aria-expanded]")!);
      cleanup();
    };
    expect(growth(work, [FEW_SHOWN, MANY_SHOWN])).toBeLessThan(LIMIT_SHOWN);
  });
});
