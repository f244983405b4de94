/**
 * Inserted reports: a reporter's clause between dashes within one pair of marks, as Slavic and Romance news writes it («Мы готовы, — сказала она. — Решать им»): what
 * stands before and behind it are two stretches of speech, the clause is the reporter's own.
 */

import type { SpeechWords } from "../../languages/speech.ts";
import type { Prose } from "../../text/prose.ts";
import type { Word } from "../../text/words/words.ts";
import { isDash, isReport } from "./dialogue-dashes.ts";
import { markedWith } from "./marked-with.ts";
import type { Marked } from "./quotation-marks.ts";

/** What stands before the dash of a reporter's clause, and before the one that ends it. */
const ENDS: ReadonlySet<string> = new Set([",", ".", "?", "!", "…", "...", "?!", "!..", "?.."]);

/**
 * Takes inserted reports out of marked words.
 *
 * - Input: the text taken apart, its marked words in text order, and the pack's words of speech.
 * - Output: the same, a stretch with such a clause made several; what stood within it stands within the one that holds it. Linear in the words.
 */
export function withoutReports(prose: Prose, marked: readonly Marked[], speech: SpeechWords): Marked[] {
  const pieces = marked.map((stretch) =>
    stretch.within === null ? piecesOf(prose.words, stretch, speech) : [stretch],
  );
  if (pieces.every(([own], index) => own === marked[index])) return [...marked];
  const made = pieces.flatMap((own, old) => own.map((stretch) => ({ stretch, old })));
  made.sort((a, b) => a.stretch.first - b.stretch.first || b.stretch.last - a.stretch.last);
  const placesOf = new Map<number, number[]>();
  made.forEach(({ old }, place) => {
    const known = placesOf.get(old);
    if (known) known.push(place);
    else placesOf.set(old, [place]);
  });
  const holder = (old: number | null, first: number): number | null =>
    placesOf.get(old ?? -1)?.find((place) => {
      const outer = made[place]?.stretch;
      return outer !== undefined && outer.first <= first && first < outer.last;
    }) ?? null;
  return made.map(({ stretch }) => ({
    ...stretch,
    within: holder(stretch.within, stretch.first),
    continues: placesOf.get(stretch.continues ?? -1)?.at(-1) ?? null,
  }));
}

/** The stretches that inserted clauses leave of one; itself where it has none. */
function piecesOf(words: readonly Word[], stretch: Marked, speech: SpeechWords): Marked[] {
  const pieces: Marked[] = [];
  let from: number | null = stretch.first;
  for (let at = stretch.first + 1; at < stretch.last; at++) {
    if (!isDash(words, at) || !ENDS.has(words[at - 1]?.text ?? "")) continue;
    if (from === null) from = at + 1;
    else if (isReport(words, at + 1, stretch.last, speech)) {
      pieces.push(...piece(words, stretch, from, at));
      from = null;
    }
  }
  if (pieces.length === 0) return [stretch];
  if (from !== null) pieces.push(...piece(words, stretch, from, stretch.last));
  return pieces;
}

function piece(words: readonly Word[], whole: Marked, first: number, last: number): Marked[] {
  const [from, to] = [words[first], words[last - 1]];
  if (from === undefined || to === undefined || first >= last) return [];
  const continues = first === whole.first ? whole.continues : null;
  return [markedWith(whole, { start: from.start, end: to.end, first, last, mark: "–", continues })];
}
