// Texts in languages without tables: quotes where the marks allow it, nobody guessed, never a crash.
import { describe, expect, test } from "vitest";
import { analyse } from "@/utils/analysis/analyse.ts";

const cases: [language: string, text: string, said: string[]][] = [
  [
    "German",
    "„Wir haben den Fluss noch nie so hoch gesehen“, sagte Bürgermeisterin Maria Krüger am Montag in Passau.\n\nDer „Fluss“ stieg weiter. „Niemand hat uns erklärt, wie es weitergeht“, sagte ein Anwohner der Altstadt, als das Wasser in der Nacht noch einmal kam.",
    ["Wir haben den Fluss noch nie so hoch gesehen", "Niemand hat uns erklärt, wie es weitergeht"],
  ],
  [
    "German in a book's marks",
    "»Wir haben den Fluss noch nie so hoch gesehen«, sagte die Bürgermeisterin am Montag, und niemand widersprach ihr dabei. Das Wasser stieg in der Nacht noch einmal um einen halben Meter, dann fiel es.",
    ["Wir haben den Fluss noch nie so hoch gesehen"],
  ],
  [
    "French",
    "« Nous n’avons jamais vu le fleuve aussi haut », a déclaré lundi la maire de la ville, qui demande l’aide de l’État. L’eau est encore montée dans la nuit avant de redescendre au petit matin.",
    ["Nous n’avons jamais vu le fleuve aussi haut"],
  ],
  [
    "Spanish",
    "«Nunca habíamos visto el río tan alto», dijo el lunes la alcaldesa, que pidió ayuda al Gobierno para los vecinos. El agua subió otra vez por la noche y bajó por la mañana, según los bomberos.",
    ["Nunca habíamos visto el río tan alto"],
  ],
  [
    "Arabic",
    "قالت رئيسة البلدية مريم حداد يوم الاثنين: «لم نر النهر بهذا الارتفاع من قبل»، مضيفة أن المدينة تحتاج إلى المساعدة. وارتفع الماء مرة أخرى خلال الليل ثم انحسر في ساعات الصباح الأولى كما قال رجال الإطفاء.",
    ["لم نر النهر بهذا الارتفاع من قبل"],
  ],
  [
    "Swedish, with the same mark on both sides",
    "”Vi har aldrig sett ån så hög”, säger kommunalrådet Eva Lind på måndagen, och hon ber nu om hjälp från staten. Vattnet steg en gång till under natten och sjönk sedan på morgonen, enligt brandkåren.",
    ["Vi har aldrig sett ån så hög"],
  ],
];

describe.each(cases)("%s", (_language, text, said) => {
  const { quotes } = analyse(text);

  test("gives what its marks enclose", () => {
    expect(
      quotes.map(({ content }) => content.map(({ start, end }) => text.slice(start, end).trim()).join(" ")),
    ).toEqual(said);
  });

  test("names nobody", () =>
    expect(quotes.every(({ source, speaker }) => source === null && speaker === null)).toBe(true));
});

test("an English text with a foreign name in it stays English", () => {
  const text =
    "The mayor said that the river had never been so high, and that nobody had told her what would happen in São João.";
  expect(analyse(text).quotes.map(({ form }) => form)).toEqual(["indirect"]);
});
