// Dates as pages print them, and as they are kept.
import { expect, it } from "vitest";
import { asDate } from "@/utils/page/page-date.ts";

const cases: [printed: string, kept: string | null][] = [
  ["2024-05-19", "2024-05-19"],
  ["2024-05-19T13:26:00+02:00", "2024-05-19T13:26:00+02:00"],
  ["2024-05-19 13:26:00+0200", "2024-05-19T13:26:00+02:00"],
  ["2024-05-19T13:26:00.000Z", "2024-05-19T13:26:00.000Z"],
  ["2024-05-19 13:26 UTC", "2024-05-19T13:26Z"],
  ["20240519", "2024-05-19"],
  ["Published May 19, 2024 at 1:26 pm", "2024-05-19"],
  ["19th May 2024", "2024-05-19"],
  ["19. Mai 2024, 13:26 Uhr", "2024-05-19"],
  ["19 de mayo de 2024", "2024-05-19"],
  ["19.05.2024", "2024-05-19"],
  ["5/19/2024", "2024-05-19"],
  ["2024-13-45", null],
  ["yesterday", null],
  ["", null],
];

it.each(cases)("%j is %j", (printed, kept) => {
  expect(asDate(printed)).toBe(kept);
});
