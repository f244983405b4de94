/** The syntax of a report while it is being read: each step of the reading adds to it, sentence after sentence. */
import type { LanguagePack } from "../../languages/pack.ts";
import type { Reading } from "../words/reading.ts";
import type { Word } from "../words/words.ts";
import type { NounPhrase, Tag, VerbGroup } from "./syntax.ts";

/** A verb group whose subject and clause may not be known yet. */
export type GroupDraft = { -readonly [Field in keyof VerbGroup]: VerbGroup[Field] } & {
  /** Index of its finite word among `prose.words`, which may stand far before the others ("hat am Montag gesagt"). */
  lead: number;
};

export interface SyntaxDraft {
  readonly pack: LanguagePack;
  readonly words: readonly Word[];
  readonly tags: Tag[];
  /** What each word was read as; `null` for marks. */
  readonly readings: (Reading | null)[];
  readonly nounPhrases: NounPhrase[];
  readonly verbGroups: GroupDraft[];
  /** For each word, the index of the noun phrase that it stands in, or -1. */
  readonly phraseAt: Int32Array;
}

/** A draft with nothing read yet. */
export function emptyDraft(words: readonly Word[], pack: LanguagePack): SyntaxDraft {
  return {
    pack,
    words,
    tags: new Array<Tag>(words.length).fill("noun"),
    readings: new Array<Reading | null>(words.length).fill(null),
    nounPhrases: [],
    verbGroups: [],
    phraseAt: new Int32Array(words.length).fill(-1),
  };
}

/** Whether a mark is the full stop of an abbreviation or initial inside a sentence: "Mr. Lee", "J. Lee". */
export function isAbbreviationStop({ words, pack }: SyntaxDraft, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word?.text !== "." || word.spaceBefore || before === undefined || before.kind !== "word") return false;
  if (before.text.length === 1) return before.capital;
  return pack.writing.abbreviations.value.has(before.lower);
}
