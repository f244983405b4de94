/** Where the words of a sentence count something: the phrases of measures in it. */
import type { Measure, MeasureRole } from "../../languages/measures.ts";
import type { PhraseMatch } from "../../text/syntax/phrases.ts";
import type { Word } from "../../text/words/words.ts";
import type { MeasureEntry, MeasureTable, PhrasalEntry } from "./measure-table.ts";

/** A phrase of a measure; its words are `words.slice(first, last)`. */
export interface MeasureHit {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly MeasureEntry[];
}

export interface PhrasalHit {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly PhrasalEntry[];
}

/** The phrases of one sentence, by the word they begin at and by the word after them. */
export interface MeasureHits {
  readonly startingAt: ReadonlyMap<number, MeasureHit>;
  readonly endingAt: ReadonlyMap<number, MeasureHit>;
  readonly phrasalEndingAt: ReadonlyMap<number, PhrasalHit>;
  /** Those whose number follows at a distance, in text order. */
  readonly before: readonly MeasureHit[];
}

/** Finds the phrases of measures among the words from `first` to `last`; the longest at each place, never overlapping. */
export function measureHits(words: readonly Word[], first: number, last: number, table: MeasureTable): MeasureHits {
  const startingAt = new Map<number, MeasureHit>();
  const endingAt = new Map<number, MeasureHit>();
  const phrasalEndingAt = new Map<number, PhrasalHit>();
  const before: MeasureHit[] = [];
  for (let at = first; at < last; ) {
    const verb = table.phrasal.at(words, at, last);
    if (verb !== null) phrasalEndingAt.set(verb.last, { first: at, last: verb.last, entries: verb.value });
    const found = longer(table.phrases.at(words, at, last), sufferingAt(words, at, last, table));
    const countless = table.countless.at(words, at, last);
    if (countless !== null && countless.last >= (found?.last ?? 0)) {
      at = countless.last;
      continue;
    }
    if (found === null) {
      at++;
      continue;
    }
    const hit: MeasureHit = { first: at, last: found.last, entries: found.value };
    startingAt.set(at, hit);
    endingAt.set(found.last, hit);
    if (found.value.some(({ role }) => role === "before")) before.push(hit);
    at = found.last;
  }
  return { startingAt, endingAt, phrasalEndingAt, before };
}

type Found = Pick<PhraseMatch<readonly MeasureEntry[]>, "value" | "last">;

function longer(a: Found | null, b: Found | null): Found | null {
  return a !== null && b !== null ? (b.last > a.last ? b : a) : (a ?? b);
}

/** "suffered a minor gunshot wound": a verb with the object that makes it count its subject, nothing denied between them. */
function sufferingAt(words: readonly Word[], at: number, end: number, table: MeasureTable): Found | null {
  const verb = table.suffering.at(words, at, end);
  if (verb === null) return null;
  for (let next = verb.last; next < Math.min(end, verb.last + SUFFERED); next++) {
    const word = words[next];
    if (word === undefined || table.words.none.has(word.lower) || (word.kind === "mark" && !INSIDE.test(word.text)))
      return null;
    for (const { measure, objects } of verb.value) {
      const object = objects?.at(words, next, end) ?? null;
      if (object !== null) return { value: [{ measure, role: "subject" }], last: object.last };
    }
  }
  return null;
}

/** What is suffered stands at most this many words after the verb: "suffered a serious but not life-threatening gunshot wound". */
const SUFFERED = 8;
/** Marks that may stand among the words that describe it. */
const INSIDE = /^[-,‑]$/;

/** The measure of a phrase in one of some roles, or `null`. */
export function measureIn(hit: MeasureHit | undefined, ...roles: readonly MeasureRole[]): Measure | null {
  return hit?.entries.find(({ role }) => roles.includes(role))?.measure ?? null;
}
