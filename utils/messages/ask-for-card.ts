// Asks the background for what a card says. No zod: the content script carries as little as it can.
import { browser } from "wxt/browser";
import { CARD_ACTS, type CardAct, type CardContent, SIGNS } from "@/utils/page/card-content.ts";
import type { FromCard } from "./from-card.ts";

/** Null where nothing is known of the annotation, or the background doesn't answer as it should. */
export async function askForCard(id: string): Promise<CardContent | null> {
  const answer = await send({ type: "card", id });
  return isCardContent(answer) ? answer : null;
}

/** What the reader is to be told, where the panel could not be opened; null where it could. */
export async function actFromCard(id: string, act: CardAct): Promise<string | null> {
  const answer = await send({ type: "card-act", id, act });
  return typeof answer === "string" ? answer : null;
}

function send(message: FromCard): Promise<unknown> {
  return browser.runtime.sendMessage(message).catch(() => null);
}

function isCardContent(answer: unknown): answer is CardContent {
  if (!isRecord(answer)) return false;
  const { name, lang, dir, articleLang, title, about, role, lines, mine, acts } = answer;
  return (
    [name, lang].every(isString) &&
    (dir === "ltr" || dir === "rtl") &&
    (articleLang === null || isString(articleLang)) &&
    isWords(title) &&
    (about === null || isWords(about)) &&
    (role === null || isWords(role)) &&
    isListOf(lines, ({ label, words }) => isString(label) && isString(words)) &&
    isListOf(mine, ({ sign, title, text }) => SIGNS.some((one) => one === sign) && isString(title) && isString(text)) &&
    isRecord(acts) &&
    CARD_ACTS.every((act) => isString(acts[act]))
  );
}

const isString = (value: unknown): value is string => typeof value === "string";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isWords(value: unknown): boolean {
  return isRecord(value) && isString(value.text) && typeof value.printed === "boolean";
}

function isListOf(value: unknown, fits: (one: Record<string, unknown>) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => isRecord(one) && fits(one));
}
