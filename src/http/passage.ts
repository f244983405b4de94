/** A passage: where a report has the words that were searched for, with what stands around them. */
import { foldedWords } from "../store/fold.ts";

export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Characters before and after the words. */
const BEFORE = 80;
const AFTER = 140;

/** Characters within which words count as standing together. */
const TOGETHER = 240;

/** Places that are looked at; the words of a search rarely stand more often in one report. */
const PLACES = 2_000;

interface Place {
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the passage that has most of the words together, the first of several.
 *
 * - Input: a text, and the words as search folds them, the last of which may be the beginning of one.
 * - Output: the passage; where none of the words stands in the text, its beginning, with an empty place.
 */
export function passageOf(text: string, words: readonly string[]): Passage {
  const places = placesOf(text, words);
  const runs = runsOf(text, places);
  let best = 0;
  let most = 0;
  let last = 0;
  const counts = new Map<number, number>();
  for (const [first, place] of places.entries()) {
    for (let next = places[last]; next && next.start - place.start <= TOGETHER; next = places[++last])
      counts.set(next.word, (counts.get(next.word) ?? 0) + 1);
    // Of windows with as many words that in which more stand side by side at its beginning.
    const score = counts.size + (runs[first]?.length ?? 0) / (places.length + 1);
    if (score > most) [most, best] = [score, first];
    const left = (counts.get(place.word) ?? 1) - 1;
    if (left === 0) counts.delete(place.word);
    else counts.set(place.word, left);
  }
  const at = places[best];
  return at ? around(text, at.start, runs[best]?.end ?? at.end) : around(text, 0, 0);
}

function placesOf(text: string, words: readonly string[]): Place[] {
  const whole = new Map(words.map((word, number) => [word, number]));
  const last = words.length - 1;
  const beginning = words[last] ?? "";
  const places: Place[] = [];
  for (const { folded, start, end } of foldedWords(text)) {
    const word = whole.get(folded) ?? (beginning !== "" && folded.startsWith(beginning) ? last : undefined);
    if (word !== undefined) places.push({ word, start, end });
    if (places.length === PLACES) break;
  }
  return places;
}

/** For each place how many follow each other from there with nothing but blanks between, and where they end. */
function runsOf(text: string, places: readonly Place[]): { readonly length: number; readonly end: number }[] {
  const runs: { readonly length: number; readonly end: number }[] = [];
  for (let at = places.length - 1; at >= 0; at--) {
    const place = places[at];
    const next = places[at + 1];
    const after = runs[at + 1];
    if (!place) continue;
    const joined = next && after && text.slice(place.end, next.start).trim() === "";
    runs[at] = joined ? { length: after.length + 1, end: after.end } : { length: 1, end: place.end };
  }
  return runs;
}

function around(text: string, start: number, end: number): Passage {
  return {
    start,
    end,
    before: text.slice(wordStart(text, start - BEFORE), start),
    words: text.slice(start, end),
    after: text.slice(end, wordEnd(text, end + AFTER)),
  };
}

/** The nearest blank from here on, so that no word is cut. */
function wordStart(text: string, from: number): number {
  if (from <= 0) return 0;
  const blank = text.slice(from, from + BEFORE).search(/\s/);
  return blank === -1 ? from : from + blank + 1;
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const blank = text.slice(to - BEFORE, to).search(/\s\S*$/);
  return blank === -1 ? to : to - BEFORE + blank;
}
