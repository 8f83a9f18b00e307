// An article that was read: what stands where, and that the counts are right.

import { cleanup, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import type { Cut } from "@/utils/annotation/article.ts";
import { idOf } from "../fixtures/seed-reading.ts";
import { showReading } from "./panel-at-hand.tsx";

afterEach(cleanup);

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

function region(name: string): HTMLElement {
  return screen.getByRole("region", { name });
}

test("the top names the site, the length, the headline, the day and the sum", () => {
  showReading();
  expect(textOf(document.querySelector(".where"))).toBe("rudaw.net·446 words");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/^Rojava official blames int'l/);
  expect(textOf(document.querySelector("time"))).toBe("January 22, 2022");
  expect(textOf(document.querySelector(".sum"))).toBe(
    "Five sources, ten quotes, six figures. Nobody vouches for four figures.",
  );
});

test("sources stand by their share of the quoted words, nobody last", () => {
  showReading();
  const rows = within(region("Who speaks")).getAllByRole("listitem").map(textOf);
  expect(rows).toEqual([
    "Abdulkarim Omar58%",
    "Mazloum Abdi24%",
    "John Kirby8%",
    "Barzan Farman7%",
    "Kurdish and American officials and commanders4%",
    "Nobody4 figures",
  ]);
});

test("each source's group holds its quotes in the article's order, with role and number", () => {
  showReading();
  const omar = region("Abdulkarim Omar");
  expect(textOf(omar.querySelector("header"))).toBe(
    "Abdulkarim Omar4 quotesco-chair of the Kurdish administration’s foreign office",
  );
  const ids = [...omar.querySelectorAll<HTMLElement>("[data-card]")].map((card) => card.dataset.card);
  expect(ids).toEqual(["q1", "q2", "q3", "q4"].map(idOf));
  expect(textOf(region("Kurdish and American officials and commanders").querySelector(".role"))).toBe(
    "A group; nobody is named",
  );
});

test("a card says how it is quoted, in the article's own words, and its name says who and where", () => {
  showReading();
  const card = screen.getByRole("article", { name: /^Abdulkarim Omar, direct quote, paragraph 2: The massive attack/ });
  expect(textOf(card.querySelector(".how"))).toBe("Direct · said Abdulkarim Omar in a tweet");
  expect(textOf(card.querySelector("blockquote"))).toMatch(/^“The massive attack.*problem,”$/);
  expect(card.querySelector(".figure")?.textContent).toBe("dozens");
});

test("figures nobody vouches for come first, then those with a source", () => {
  showReading();
  const figures = region("Figures");
  const names = within(figures)
    .getAllByRole("article")
    .map((row) => row.getAttribute("aria-label"));
  expect(names).toEqual([
    "Tens of the prison’s nearly 5,000 prisoners. Nobody vouches for it. Paragraph 5.",
    "nearly 5,000 prisoners. Nobody vouches for it. Paragraph 5.",
    "over 10,000 ISIS prisoners. Nobody vouches for it. Paragraph 12.",
    "about 56,000 people. Nobody vouches for it. Paragraph 12.",
    "thousands of the group’s members. Abdulkarim Omar vouches for it. Paragraph 1.",
    "dozens of Daesh [ISIS] members. Abdulkarim Omar vouches for it. Paragraph 2.",
  ]);
  expect([...figures.querySelectorAll("h3")].map(textOf)).toEqual(["Nobody vouches for these 4", "A source vouches 2"]);
  expect(textOf(figures.querySelector(".who"))).toBe("The article itself, paragraph 5");
});

test("durations, ordinals and scores are not shown", () => {
  showReading(({ annotations }) => {
    const kinds = ["duration", "ordinal", "score"] as const;
    for (const [place, id] of ["f3", "f4", "f5"].entries()) {
      const body = annotations.find((annotation) => annotation.id === idOf(id))?.body;
      if (body?.type === "Figure") body.kind = kinds[place]!;
    }
  });
  expect(within(region("Figures")).getAllByRole("article")).toHaveLength(3);
  expect(textOf(document.querySelector(".sum"))).toContain("three figures. Nobody vouches for one figure.");
});

test("quotes without a source stand under “Not said”, last", () => {
  showReading(({ annotations }) => {
    for (const { body } of annotations) if (body.type === "Quote" && body.form === "direct") body.source = null;
  });
  const groups = [...document.querySelectorAll(".group h2")].map(textOf);
  expect(groups.slice(-2)).toEqual(["Not said", "Figures"]);
  expect(within(region("Not said")).getAllByRole("article")).toHaveLength(3);
  expect(textOf(document.querySelector(".sum"))).toContain("Five sources, ten quotes");
});

test("what the reader rejected is left out of every count and listed at the end", () => {
  showReading(({ annotations }) => {
    for (const annotation of annotations) {
      if ([idOf("q6"), idOf("q7"), idOf("f3")].includes(annotation.id)) annotation.state = "rejected";
    }
  });
  expect(textOf(document.querySelector(".sum"))).toBe(
    "Four sources, eight quotes, five figures. Nobody vouches for three figures.",
  );
  expect(screen.queryByRole("region", { name: "Barzan Farman" })).toBeNull();
  const list = document.querySelector(".taken-out-list");
  expect(textOf(list?.querySelector("summary"))).toBe("3 taken out");
  expect(list?.querySelectorAll("li")).toHaveLength(3);
});

test("a figure vouched for by somebody who isn't quoted lists them with their figures", () => {
  showReading(({ annotations }) => {
    const kirby = idOf("kirby");
    for (const { body, id } of annotations) {
      if (body.type === "Quote" && body.source === kirby) body.source = null;
      if (body.type === "Figure" && id === idOf("f5")) body.source = kirby;
    }
  });
  const row = within(region("Who speaks")).getByRole("button", { name: /John Kirby/ });
  expect(textOf(row)).toBe("John Kirby1 figure");
  expect(screen.queryByRole("region", { name: "John Kirby" })).toBeNull();
});

test("a figure in conflict with another says so, with who says the other and where, until the other is taken out", () => {
  const [one, other] = [idOf("f3"), idOf("f5")];
  const contradict = (state: "found" | "rejected") =>
    showReading(({ annotations }) => {
      for (const annotation of annotations) {
        if (annotation.id === one && annotation.body.type === "Figure") annotation.body.conflicts = [other];
        if (annotation.id === other) annotation.state = state;
      }
    });
  contradict("found");
  const line = document.querySelector(`[data-card="${one}"] .who.conflict`);
  expect(textOf(line)).toMatch(/^In conflict with .+\. .+, paragraph \d+$/);
  cleanup();
  contradict("rejected");
  expect(document.querySelector(`[data-card="${one}"] .who.conflict`)).toBeNull();
});

describe("a few findings", () => {
  const only = (...ids: string[]) =>
    showReading((reading) => {
      const left = new Set(ids.map(idOf));
      reading.annotations = reading.annotations.filter(({ id, body }) => body.type === "Source" || left.has(id));
    });

  test("up to three quotes need neither tabs nor a list of who speaks", () => {
    only("q1", "q5", "f1");
    expect(screen.queryByRole("navigation")).toBeNull();
    expect(screen.queryByRole("region", { name: "Who speaks" })).toBeNull();
    expect(textOf(document.querySelector(".sum"))).toBe(
      "Two sources, two quotes, one figure. Each figure has somebody who vouches for it.",
    );
  });

  test("nothing found is said in words, beneath the headline", () => {
    only();
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("No quotes and no figures");
    expect(document.querySelector(".sum")).toBeNull();
  });
});

test.each([
  [
    { by: "length", limit: 500_000 },
    "Only the first 40,000 words were read: the page’s text is longer than 500,000 characters.",
  ],
  [
    { by: "nodes", limit: 150_000 },
    "Only the first 40,000 words were read: the page is made of more than 150,000 parts.",
  ],
  [{ by: "wall" }, "This is only a part of the article. The site keeps the rest for subscribers or members."],
] as [Cut, string][])("an article that is cut says by what: %o", (cut, note) => {
  showReading(({ article }) => {
    article.cut = cut;
    article.words = 40_000;
  });
  expect(textOf(document.querySelector(".cut"))).toBe(note);
});

test("the article's words carry its language", () => {
  showReading(({ article }) => {
    article.lang = "ckb";
  });
  expect(document.querySelector("h1")?.lang).toBe("ckb");
  expect(document.querySelector("blockquote")?.lang).toBe("ckb");
  expect(document.querySelector("blockquote")?.dir).toBe("auto");
});

test("the strip's name says who speaks where", () => {
  showReading();
  const { name } = { name: screen.getByRole("img").getAttribute("aria-label") };
  expect(name).toContain("Abdulkarim Omar speaks in paragraphs 1, 2, 3, 4.");
  expect(name).toContain("John Kirby speaks in paragraph 6.");
  expect(name).toContain("Figures nobody vouches for stand in paragraphs 5, 12.");
});

test("the foot says where things are kept", () => {
  showReading((reading) => {
    reading.article.storing = "kept";
  });
  expect(textOf(document.querySelector(".foot"))).toContain("Only what you keep is stored, on this computer");
  cleanup();
  showReading((reading) => {
    reading.storable = false;
  });
  expect(textOf(document.querySelector(".foot"))).toContain("Private window: nothing is stored");
});
