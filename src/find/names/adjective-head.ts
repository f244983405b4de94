/** Adjective heads: the noun in lower case with which a name of a body ends whose adjective has a capital. */
import type { Tag } from "../../text/syntax/syntax.ts";
import type { Word } from "../../text/words/words.ts";
import type { LexiconHit, NameLexicon } from "./name-lexicon.ts";

/** A line of words in which a name is read. */
interface Line {
  readonly words: readonly Word[];
  readonly lexicon: NameLexicon;
  readonly syntax: { readonly tags: readonly Tag[] };
  readonly timeWords: ReadonlySet<number>;
  readonly hit: (at: number) => LexiconHit | null;
}

/** Whether a word without a capital is the noun that the adjective before it belongs to, which ends a name so far: „Съвет на Северната | лига“, „Rada Severní | ligy“. */
export function isHeadOfAdjective(line: Line, last: number): boolean {
  const { adjectiveEndings } = line.lexicon.words;
  const [adjective, noun] = [line.words[last - 1], line.words[last]];
  if (noun?.kind !== "word" || noun.capital || line.timeWords.has(last) || line.syntax.tags[last] !== "noun")
    return false;
  if (line.hit(last)?.entries.some(({ kind }) => kind === "office") === true) return false;
  return adjectiveEndings.value.some((ending) => ending.length > 1 && (adjective?.lower ?? "").endsWith(ending));
}
