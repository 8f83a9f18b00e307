// Every case for the figures, for tests and for measuring.
import { counts } from "./counts.ts";
import type { FigureCase } from "./figure-case.ts";
import { measuresAndAges } from "./measures-and-ages.ts";
import { moneyAndShares } from "./money-and-shares.ts";
import { notFigures } from "./not-figures.ts";
import { whatIsCounted } from "./what-is-counted.ts";

export const allFigures: FigureCase[] = [
  ...counts,
  ...moneyAndShares,
  ...measuresAndAges,
  ...notFigures,
  ...whatIsCounted,
];
