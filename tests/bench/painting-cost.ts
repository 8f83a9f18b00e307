// What painting costs a page, measured in the page itself: the page's own removals with and without our marks, and
// painting against wrapping each match in an element.

/** Marks painted, and nodes that the page then removes. */
export const MARKS = 10_000;
export const REMOVALS = 500;

export interface PaintingCost {
  /** Milliseconds that the page's own removals take, without our marks and with them: the least of several rounds. */
  removalsWithout: number;
  removalsWith: number;
  /** Milliseconds from the call to the frame that shows the marks: ours, and wrapped in elements. */
  painted: number;
  wrapped: number;
}

/** The page to measure in; `code` is the page's code as a script that defines `pageCode`. It leaves its result in its title. */
export function costPage(code: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Measuring</title><body><article></article>
    <script>${code.replaceAll("</script", "<\\/script")}</script><script>
    const ROUNDS = 5;
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    // 2,500 paragraphs, in each of which four words are marked
    const words = (at) => "The mayor of town " + at + " said that about " + at + " people had come to the hall by noon, and that most of them stood.";
    const fill = () => {
      document.querySelector("article").replaceChildren(...Array.from({ length: ${MARKS} / 4 }, (_, at) => {
        const p = document.createElement("p");
        p.textContent = words(at);
        return p;
      }));
    };
    const places = [[0, 3], [4, 9], [20, 28], [29, 40]];
    const read = async () => {
      const { article } = await pageCode.readPage(document, { anyway: true });
      return article;
    };
    const marksOf = (article) => article.places.flatMap(({ start }, at) => places.map(([from, to], nth) => ({
      id: at + " " + nth, style: ["said-1", "speaker-1", "vouched", "unvouched"][nth], spans: [{ start: start + from, end: start + to }] })));
    const removals = () => {
      const all = [...document.querySelectorAll("article p")].filter((_, at) => at % 5 === 0).slice(0, ${REMOVALS});
      const begun = performance.now();
      for (const p of all) p.remove();
      return performance.now() - begun;
    };
    /** What mark.js does: cut the text node and put each match into an element of its own. */
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
      await frame();
      return performance.now() - begun;
    };
    (async () => {
      const least = { removalsWithout: Infinity, removalsWith: Infinity, painted: Infinity, wrapped: Infinity };
      const note = (name, time) => { least[name] = Math.min(least[name], time); };
      for (let round = 0; round < ROUNDS; round++) {
        fill(); await frame();
        note("removalsWithout", removals());
        fill(); await frame();
        const article = await read();
        const marks = marksOf(article);
        const painter = new pageCode.Painter();
        note("painted", await timed(() => painter.paint(article, marks)));
        note("removalsWith", removals());
        painter.clear();
        fill(); await frame();
        note("wrapped", await timed(wrap));
      }
      document.title = JSON.stringify(least);
    })().catch((error) => { document.title = JSON.stringify({ error: String(error.stack) }); });
    </script></body></html>`;
}
