// Pages that are hard to read: each gets a clear state in the panel, nothing hangs, nothing stored is lost.
import { afterAll, beforeAll, describe, test } from "vitest";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { articlePage, newsText } from "./made-up-news.ts";
import { type NewsSite, openNewsSite } from "./news-site.ts";
import { type ReaderBrowser, until } from "./reader-browser.ts";

const MEGABYTE = 1_000_000;

const FRONT_PAGE = `<!doctype html><html lang="en"><title>The Daily Example</title><body><h1>The Daily Example</h1><ul>${Array.from(
  { length: 60 },
  (_, index) => `<li><a href="/story-${index}">Story number ${index}</a></li>`,
).join("")}</ul></body></html>`;

/** Swaps paragraphs for copies of themselves while the page is read, and a little longer. */
const RESTLESS = `<script>
  const ends = Date.now() + 1500;
  setInterval(() => {
    if (Date.now() > ends) return;
    for (const p of document.querySelectorAll("article p")) p.replaceWith(p.cloneNode(true));
  }, 5);
</script>`;

const GERMAN = [
  "„Wir haben den Fluss noch nie so hoch gesehen“, sagte Bürgermeisterin Maria Krüger am Montag in Passau.",
  "Rund 1.200 Haushalte waren ohne Strom. „Niemand hat uns erklärt, wie es weitergeht“, sagte ein Anwohner der Altstadt.",
  "Der Landkreis rechnet mit Schäden von 12 Millionen Euro. Das Wasser soll bis Mittwoch um einen Meter fallen, teilte das Amt mit.",
  "In der Nacht hatte die Feuerwehr mehr als vierzig Keller leer gepumpt und drei alte Leute mit Booten aus ihren Wohnungen geholt.",
  "Die Schulen bleiben bis Donnerstag geschlossen, die Brücke am Rathaus wird erst wieder geöffnet, wenn die Pfeiler geprüft sind.",
  "Schon vor zwei Jahren war das Wasser in die Altstadt gekommen; damals wurde ein Damm versprochen, der bis heute nicht gebaut ist.",
];

const ARABIC = [
  "قالت رئيسة البلدية مريم حداد يوم الاثنين: «لم نر النهر بهذا الارتفاع من قبل»، مضيفة أن المدينة تحتاج إلى المساعدة.",
  "وبقي نحو 1200 منزل بلا كهرباء بعد الفيضان الذي ضرب المدينة في ساعة مبكرة من صباح الأحد وفق ما ذكرته السلطات المحلية.",
  "وقال أحد السكان: «لم يشرح لنا أحد ما الذي سيحدث بعد ذلك»، بينما تواصل فرق الإنقاذ عملها في الأحياء القريبة من النهر.",
  "وأخلت فرق الإنقاذ عشرات العائلات بالقوارب خلال الليل، ونقلت المسنين إلى مدرسة في الجزء المرتفع من المدينة حتى ينحسر الماء.",
  "وستبقى المدارس مغلقة حتى يوم الخميس، ولن يفتح الجسر القديم أمام السيارات قبل أن يفحص المهندسون أعمدته ويتأكدوا من سلامتها.",
  "وكان الماء قد وصل إلى وسط المدينة قبل عامين، ووعدت الحكومة يومها ببناء سد يحمي الأحياء القديمة، لكن السد لم يبن حتى اليوم.",
];

describe.each([
  ["Chromium", startChromium],
  ["Firefox", startFirefox],
] as [string, () => Promise<ReaderBrowser>][])("in %s", (_name, start) => {
  let browser: ReaderBrowser;
  let site: NewsSite;

  beforeAll(async () => {
    site = await openNewsSite();
    site.serve("/", FRONT_PAGE);
    site.serve(
      "/flood/2026/03/02/long-story-of-a-flood",
      articlePage("The long story of a flood", newsText(5 * MEGABYTE)),
    );
    site.serve(
      "/flood/2026/03/02/restless-page",
      articlePage("A page that never rests", newsText(4_000), { tail: RESTLESS }),
    );
    site.serve("/flut/2026/03/02/hochwasser-in-passau", articlePage("Hochwasser in Passau", GERMAN, { lang: "de" }));
    site.serve("/akhbar/2026/03/02/fayadan-fi-almadina", articlePage("فيضان في المدينة", ARABIC, { lang: "ar" }));
    site.serve(
      "/frame",
      `<!doctype html><title>Framed</title><body><iframe src="/flut/2026/03/02/hochwasser-in-passau"></iframe></body>`,
    );
    site.serve(
      "/report.pdf",
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
      "application/pdf",
    );
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const panelText = async () => (await browser.inPanel<string>("document.body.innerText")) ?? "";
  const panelSays = (words: string, patience?: number) =>
    until(`the panel says “${words}”`, async () => (await panelText()).includes(words), patience);
  const press = async (path: string) => {
    await browser.goto(site.origin + path);
    await browser.pressButton();
  };

  test("a front page is told as such, and read when the reader insists", async () => {
    await press("/");
    await panelSays("This doesn’t look like an article");
    await browser.clickPanel("main button.plain");
    await until(
      "the insisting has an answer",
      async () => !(await panelText()).includes("doesn’t look like an article"),
    );
  });

  test("a page of 5 MB is read as far as the limit goes, and says so", async () => {
    await press("/flood/2026/03/02/long-story-of-a-flood");
    await panelSays("The long story of a flood", 60_000);
    await panelSays("the page’s text is longer than 500,000 characters");
  });

  test("a page whose DOM changes while it is read is read all the same", async () => {
    await press("/flood/2026/03/02/restless-page");
    await panelSays("Maria Lopez");
    await until("its marks are painted on what stands there now", async () =>
      browser.inPage<boolean>("CSS.highlights.get('sourcemark-said-1')?.size > 0"),
    );
  });

  test("a German article gives its quotes by their marks", async () => {
    await press("/flut/2026/03/02/hochwasser-in-passau");
    await panelSays("Hochwasser in Passau");
    await panelSays("Wir haben den Fluss noch nie so hoch gesehen");
  });

  test("an Arabic article gives its quotes by their marks", async () => {
    await press("/akhbar/2026/03/02/fayadan-fi-almadina");
    await panelSays("فيضان في المدينة");
    await panelSays("لم نر النهر بهذا الارتفاع من قبل");
  });

  test("an article in a frame is not the page's own", async () => {
    await press("/frame");
    await panelSays("This doesn’t look like an article");
  });

  test("a PDF can't be read, and the panel says so", async () => {
    await press("/report.pdf");
    await panelSays("This page can’t be read");
  });
});
