// A CSV file → its cells, by the letter of RFC 4180.

export function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const cells: string[] = [];
    for (;;) {
      let cell = "";
      if (text[at] === '"') {
        for (at += 1; ; ) {
          const mark = text.indexOf('"', at);
          if (mark < 0) throw new Error("A quoted cell does not end");
          cell += text.slice(at, mark);
          at = mark + 1;
          if (text[at] !== '"') break;
          cell += '"';
          at += 1;
        }
      } else {
        const end = /[,\r\n]/.exec(text.slice(at));
        if (!end) throw new Error("The last line does not end");
        cell = text.slice(at, at + end.index);
        if (cell.includes('"')) throw new Error("A mark stands in a cell that is not quoted");
        at += end.index;
      }
      cells.push(cell);
      if (text[at] !== ",") break;
      at += 1;
    }
    if (!text.startsWith("\r\n", at)) throw new Error("A line does not end with CR LF");
    at += 2;
    lines.push(cells);
  }
  return lines;
}
