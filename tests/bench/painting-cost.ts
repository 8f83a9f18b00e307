// What painting costs a page, measured in the page itself: the page's own removals with and without our marks, and
// painting against mark.js, which puts each match into an element, and against the least that wrapping can cost.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Marks painted, and nodes that the page then removes. */
export const MARKS = 10_000;
export const REMOVALS = 500;

export interface PaintingCost {
  /**
   * Milliseconds that the page's own removals take, without our marks and with them: medians of rounds in each of which
   * another one comes first, since all of them slow down while a page ages.
   */
  removalsWithout: number;
  removalsWith: number;
  /** With the same words in highlights of a bare loop: what the browser itself takes for what it has painted. */
  removalsBare: number;
  /** Ours; the article was read before, as it is for all else the extension does with it. */
  painted: Painting;
  /** mark.js, given the same words as `markRanges`. */
  marked: Painting;
  /** The same words put into elements by a bare loop that knows where they stand. */
  wrapped: Painting;
}

/** Milliseconds from the call. */
export interface Painting {
  /** Until it is done, with the turns it gives the page. */
  work: number;
  /** Until the browser has shown it: its own style, layout and paint are in it. */
  shown: number;
}

/** The page to measure in; `code` is the page's code as a script that defines `pageCode`. It leaves its result in its title. */
export function costPage(code: string): string {
  const markJs = readFileSync(createRequire(import.meta.url).resolve("mark.js/dist/mark.min.js"), "utf8");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Measuring</title><body><article></article>
    ${[code, markJs].map((script) => `<script>${script.replaceAll("</script", "<\\/script")}</script>`).join("")}<script>
    const ROUNDS = 5;
    const REMOVAL_ROUNDS = 15;
    const TURNS = 6;
    const article = document.querySelector("article");
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    // 2,500 paragraphs, in each of which four words are marked
    const words = (at) => "The mayor of town " + at + " said that about " + at + " people had come to the hall by noon, and that most of them stood.";
    const fill = () => {
      article.replaceChildren(...Array.from({ length: ${MARKS} / 4 }, (_, at) => {
        const p = document.createElement("p");
        p.textContent = words(at);
        return p;
      }));
    };
    const places = [[0, 3], [4, 9], [20, 28], [29, 40]];
    const readArticle = async () => {
      const { article } = await pageCode.readPage(document, { anyway: true });
      return article;
    };
    const styles = ["said-1", "speaker-1", "vouched", "unvouched"];
    const marksOf = (article) => article.places.flatMap(({ start }, at) => places.map(([from, to], nth) => ({
      id: at + " " + nth, style: styles[nth], spans: [{ start: start + from, end: start + to }] })));
    // put back, shown, and removed again, since some browsers' clocks tick by the millisecond
    const removals = async () => {
      const all = [...document.querySelectorAll("article p")].filter((_, at) => at % 5 === 0).slice(0, ${REMOVALS});
      const nexts = all.map((p) => p.nextSibling);
      let sum = 0;
      for (let turn = 0; turn < TURNS; turn++) {
        all.forEach((p, at) => { article.insertBefore(p, nexts[at]); });
        await frame();
        const begun = performance.now();
        for (const p of all) p.remove();
        sum += performance.now() - begun;
      }
      return sum / TURNS;
    };
    // mark.js counts from the first character of the element it works in
    const rangesFor = (nodes) => {
      let at = 0;
      return nodes.flatMap(({ data }) => {
        const own = places.map(([from, to]) => ({ start: at + from, length: to - from }));
        at += data.length;
        return own;
      });
    };
    const expectMarks = (there) => {
      if (there !== ${MARKS}) throw new Error(there + " of ${MARKS} words are marked");
    };
    // the text node cut, and each match put into an element of its own
    const wrap = () => {
      for (const { firstChild } of document.querySelectorAll("article p")) {
        for (const [from, to] of places.toReversed()) {
          const middle = firstChild.splitText(from);
          middle.splitText(to - from);
          const mark = document.createElement("mark");
          middle.parentNode.replaceChild(mark, middle);
          mark.appendChild(middle);
        }
      }
    };
    const timed = async (work) => {
      await frame();
      const begun = performance.now();
      await work();
      const done = performance.now();
      await frame();
      return { work: done - begun, shown: performance.now() - begun };
    };
    const paintArticle = async () => {
      const read = await readArticle();
      const painter = new pageCode.Painter();
      await painter.paint(read, marksOf(read));
      return painter;
    };
    // the same words and rules, by a bare loop
    const paintBare = (sheets) => {
      document.adoptedStyleSheets = sheets;
      for (const [nth, name] of styles.entries()) {
        const [from, to] = places[nth];
        CSS.highlights.set("sourcemark-" + name, new Highlight(...[...article.children].map(({ firstChild }) => new StaticRange({
          startContainer: firstChild, startOffset: from, endContainer: firstChild, endOffset: to }))));
      }
    };
    const clearBare = () => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    };
    // each paints, and gives back what takes it away again
    const standing = {
      removalsWithout: async () => () => {},
      removalsWith: async () => {
        const painter = await paintArticle();
        return () => painter.clear();
      },
      removalsBare: async (sheets) => {
        paintBare(sheets);
        return clearBare;
      },
    };
    const measureRemovals = async () => {
      const painter = await paintArticle();
      const sheets = [...document.adoptedStyleSheets];
      painter.clear();
      const ways = Object.keys(standing);
      const times = Object.fromEntries(ways.map((way) => [way, []]));
      for (let round = 0; round < REMOVAL_ROUNDS; round++) {
        const order = ways.map((_, at) => ways[(at + round) % ways.length]);
        for (const way of round % 2 ? order.reverse() : order) {
          fill();
          await frame();
          const clear = await standing[way](sheets);
          await frame();
          times[way].push(await removals());
          clear();
        }
      }
      return Object.fromEntries(ways.map((way) => [way, times[way].sort((a, b) => a - b)[REMOVAL_ROUNDS >> 1]]));
    };
    const marksInPage = () => document.querySelectorAll("article mark").length;
    const paint = {
      painted: async () => {
        const read = await readArticle();
        const marks = marksOf(read);
        const painter = new pageCode.Painter();
        const time = await timed(() => painter.paint(read, marks));
        expectMarks([...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
        painter.clear();
        return time;
      },
      marked: async () => {
        const ranges = rangesFor([...article.children].map((p) => p.firstChild));
        const time = await timed(() => new Mark(article).markRanges(ranges));
        expectMarks(marksInPage());
        return time;
      },
      wrapped: async () => {
        const time = await timed(wrap);
        expectMarks(marksInPage());
        return time;
      },
    };
    const ways = Object.keys(paint);
    const least = Object.fromEntries(ways.map((way) => [way, { work: Infinity, shown: Infinity }]));
    (async () => {
      for (let round = 0; round < ROUNDS; round++) {
        // each begins, and follows on each, in its turn
        for (const at of ways.keys()) {
          const way = ways[(at + round) % ways.length];
          fill(); await frame();
          const { work, shown } = await paint[way]();
          least[way] = { work: Math.min(least[way].work, work), shown: Math.min(least[way].shown, shown) };
        }
      }
      document.title = JSON.stringify({ ...least, ...(await measureRemovals()) });
    })().catch((error) => { document.title = JSON.stringify({ error: String(error.stack) }); });
    </script></body></html>`;
}
