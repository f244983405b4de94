/** Dialogue dashes: speech that begins its paragraph with a dash and stops at a dash before the reporter's clause („– Тръгваме – каза Ана. – Утре.“). */

import type { SpeechWords } from "../../languages/speech.ts";
import type { Prose, Sentence } from "../../text/prose.ts";
import type { Word } from "../../text/words/words.ts";
import { markedWith } from "./marked-with.ts";
import type { Marked } from "./quotation-marks.ts";
import { speechTable } from "./speech-table.ts";

const DASHES: ReadonlySet<string> = new Set(["–", "—", "-", "―"]);

/**
 * Adds what stands between dialogue dashes to the marked words.
 *
 * - Input: the text taken apart, its marked words, the pack's words of speech, and the marked words before reports were taken out of
 *   them: their dashes are no turns.
 * - Output: all stretches in text order. A paragraph, or a sentence within one, that begins with a dash is speech only where a verb of speech follows another
 *   dash: a list has none.
 */
export function withDialogue(
  prose: Prose,
  marked: readonly Marked[],
  speech: SpeechWords,
  whole: readonly Marked[] = marked,
): Marked[] {
  const inside = new Uint8Array(prose.words.length);
  for (const { first, last, within } of whole) if (within === null) inside.fill(1, first, last);
  const reading: Reading = { words: prose.words, speech, inside };
  const spoken = paragraphsOf(prose.sentences).flatMap((sentences) => turnsOf(reading, sentences));
  if (spoken.length === 0) return [...marked];
  const all = [...marked, ...spoken];
  const order = all.map((_stretch, index) => index).sort((a, b) => (all[a]?.first ?? 0) - (all[b]?.first ?? 0));
  const place = new Map(order.map((index, now) => [index, now]));
  return order.flatMap((index) => {
    const stretch = all[index];
    if (stretch === undefined) return [];
    const { within, continues } = stretch;
    return [
      markedWith(stretch, {
        within: place.get(within ?? -1) ?? null,
        continues: place.get(continues ?? -1) ?? null,
      }),
    ];
  });
}

/** The sentences of each paragraph that are the report's own. */
function paragraphsOf(sentences: readonly Sentence[]): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.removed !== null) continue;
    const last = paragraphs.at(-1);
    if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

interface Reading {
  readonly words: readonly Word[];
  readonly speech: SpeechWords;
  /** 1 for each word between marks. */
  readonly inside: Uint8Array;
}

/** What a paragraph says between its dashes. One that began with speech goes on with it wherever a dash stands. */
function turnsOf({ words, speech, inside }: Reading, sentences: readonly Sentence[]): Marked[] {
  const { first = 0, paragraph = 0 } = sentences[0] ?? {};
  const last = sentences.at(-1)?.last ?? first;
  const heads = new Set(sentences.map((sentence) => sentence.first));
  const opens = (at: number): boolean => isDash(words, first) || heads.has(at);
  const turns: Marked[] = [];
  let open: number | null = null;
  for (const at of dashesIn(words, first, last)) {
    if (inside[at] === 1) continue;
    if (open === null) open = opens(at) ? at + 1 : null;
    else if (isReport(words, at + 1, last, speech)) {
      turns.push(...turn(words, open, at, paragraph));
      open = null;
    }
  }
  if (open !== null && turns.length > 0) turns.push(...turn(words, open, last, paragraph));
  return turns;
}

function* dashesIn(words: readonly Word[], first: number, last: number): Generator<number> {
  for (let at = first; at < last; at++) if (isDash(words, at)) yield at;
}

/** A dash with a blank after it, and before it but at the head of a paragraph. */
export function isDash(words: readonly Word[], at: number): boolean {
  return DASHES.has(words[at]?.text ?? "") && words[at + 1]?.spaceBefore === true && words[at]?.spaceBefore === true;
}

/** Whether a verb of speech that takes a quotation stands at a place. */
export function isReport(words: readonly Word[], at: number, to: number, speech: SpeechWords): boolean {
  const verb = speechTable(speech).verbs.at(words, at, to);
  return verb?.value.some(({ strength, frames }) => strength !== "likely" && frames.has("quote")) === true;
}

function turn(words: readonly Word[], first: number, last: number, paragraph: number): Marked[] {
  const [from, to] = [words[first], words[last - 1]];
  if (from === undefined || to === undefined || first >= last) return [];
  const { start } = from;
  const { end } = to;
  return [
    { start, end, first, last, paragraph, mark: "–", single: false, within: null, continues: null, repaired: false },
  ];
}
