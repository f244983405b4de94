/** Parties: words that name somebody, cut from a place in a sentence. */
import type { Span } from "../../core/span.ts";
import type { SentenceMap } from "../sentence-map.ts";

/** Words that name somebody: `prose.words.slice(first, last)`. */
export interface Party extends Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The party that is named at a word.
 *
 * - Output: the noun phrase from that word on; where there is none, the capitalised words or the single word ("another") that stand there; `null` at a mark,
 *   at a verb, or at the end.
 */
export function partyAt(map: SentenceMap, at: number, to: number): Party | null {
  const { words, syntax } = map.prose;
  const word = words[at];
  if (word === undefined || at >= to || word.kind === "mark") return null;
  const phrase = map.phraseAt(at);
  if (phrase) return phrase.first === at ? phrase : partyOf(map, at, phrase.last);
  if (word.capital) return capitals(map, at, to);
  return ALONE.has(syntax.tags[at] ?? "mark") ? partyOf(map, at, at + 1) : null;
}

/** What may name somebody without a noun: "another", "most", "two". */
const ALONE: ReadonlySet<string> = new Set(["determiner", "number", "pronoun", "relative"]);

function capitals(map: SentenceMap, at: number, to: number): Party {
  let last = at + 1;
  while (last < to && map.prose.words[last]?.capital) last++;
  return partyOf(map, at, last);
}

/** The party that some words make. */
export function partyOf({ prose }: Pick<SentenceMap, "prose">, first: number, last: number): Party {
  return { start: prose.words[first]?.start ?? 0, end: prose.words[last - 1]?.end ?? 0, first, last };
}
