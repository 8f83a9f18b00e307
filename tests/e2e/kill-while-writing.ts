// Kills a browser while the reader's work is written, and looks what is left: nothing that was acknowledged may be lost,
// and nothing may be torn. The gate does it a few times, tests/bench/kill-browsers.ts thirty times in each browser.
import { Annotation } from "@/utils/annotation/annotation.ts";
import { readArticle } from "./read-article.ts";
import type { ReaderBrowser } from "./reader-browser.ts";

export interface Round {
  /** Edits and drafts that the extension had acknowledged before the kill. */
  acknowledged: number;
  /** What is wrong with what was left; empty where nothing is. */
  wrong: string[];
}

/** Each note is as long as its number tells, so that half of one shows. */
const noteOf = (number: number) => `note ${number} ${"x".repeat(100 + (number % 50) * 100)} end ${number}`;

const API = "(globalThis.browser ?? globalThis.chrome)";
const send = (message: string) => `(async () => {
  const [{ id: tabId }] = await ${API}.tabs.query({ active: true, currentWindow: true });
  return JSON.stringify(await ${API}.runtime.sendMessage(${message}) ?? null);
})()`;

/** Everything that is stored, read past the extension. */
const DUMP = `new Promise((resolve, reject) => {
  const opening = indexedDB.open("sourcemark");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const dump = {};
    for (const name of names) {
      const all = transaction.objectStore(name).getAll();
      all.onsuccess = () => { dump[name] = all.result; };
    }
    transaction.oncomplete = () => { database.close(); resolve(JSON.stringify(dump)); };
  };
})`;

interface Dump {
  annotations: (Annotation & { touched?: string })[];
  acts: { seq: number; changes: { after: Annotation | null }[] }[];
  drafts: { annotationId: string; note: string }[];
  tallies: ({ id: string } & Record<string, number>)[];
}

/** @param address of an article; @param wait milliseconds from the first edit to the kill */
export async function killWhileWriting(
  browser: ReaderBrowser,
  address: string,
  number: number,
  wait: number,
): Promise<Round & { next: number }> {
  const id = await readArticle(browser, address);
  let [next, note, draft] = [number, -1, -1];
  let killed = false;
  let acknowledged = 0;
  const writing = (async () => {
    for (; !killed; next++) {
      const isNote = next % 2 === 0;
      const at = new Date().toISOString();
      const edit = `{ type: "edit", tabId, edits: [{ id: "${id}", revision: 1e9, act: { type: "note", note: "${noteOf(next)}" } }] }`;
      // a draft of another annotation: a note that is saved takes its own draft away
      const typed = `{ type: "draft", draft: { annotationId: "draft", articleId: "a", note: "${noteOf(next)}", at: "${at}" } }`;
      const answer = await browser.inPanel<string>(send(isNote ? edit : typed));
      if (killed || answer === null) break;
      const { state } = JSON.parse(answer) as { state?: string };
      if (isNote ? state !== "read" : answer !== "true") throw new Error(`Not stored: ${answer.slice(0, 300)}`);
      if (isNote) note = next;
      else draft = next;
      acknowledged++;
    }
  })().catch((error: unknown) => {
    if (!killed) throw error;
  });
  await Promise.race([writing, new Promise((done) => setTimeout(done, wait))]);
  killed = true;
  await browser.kill();
  await writing;
  await readArticle(browser, address);
  const dump = JSON.parse((await browser.inPanel<string>(DUMP)) ?? "null") as Dump;
  return { acknowledged, wrong: wrongWith(dump, id, note, draft, next), next: next + 1 };
}

function wrongWith(dump: Dump, id: string, note: number, draft: number, last: number): string[] {
  const wrong: string[] = [];
  const left = (text: string | null | undefined) => {
    const number = Number(/^note (\d+) /.exec(text ?? "")?.[1] ?? -1);
    if (number >= 0 && text !== noteOf(number)) wrong.push(`torn: ${text?.slice(0, 40)}`);
    return number;
  };
  const check = (what: string, found: number, acknowledged: number) => {
    if (found < acknowledged || found > last) wrong.push(`${what}: ${found} is left of ${acknowledged} to ${last}`);
  };
  const annotation = dump.annotations.find((one) => one.id === id);
  const inRecord = left(annotation?.note);
  check("note", inRecord, note);
  check("draft", left(dump.drafts.find(({ annotationId }) => annotationId === "draft")?.note), draft);
  const logged = dump.acts.toSorted((a, b) => a.seq - b.seq).at(-1)?.changes[0]?.after;
  if (inRecord >= 0 && left(logged?.note) !== inRecord) wrong.push("the log and the record say different things");
  for (const one of dump.annotations) if (!Annotation.safeParse(one).success) wrong.push(`no annotation: ${one.id}`);
  const counts = {
    annotations: dump.annotations.length,
    touched: dump.annotations.filter((one) => one.touched).length,
  };
  const all = dump.tallies.find((tally) => tally.id === "all");
  if (all?.annotations !== counts.annotations || all.touched !== counts.touched)
    wrong.push(`counted ${JSON.stringify(all)}, there are ${JSON.stringify(counts)}`);
  return wrong;
}
