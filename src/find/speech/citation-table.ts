/** A language's words of citations, made ready for looking up. */
import type { LanguagePack } from "../../languages/pack.ts";
import { type PhraseTable, phraseTable } from "../../text/syntax/phrases.ts";

/** What a phrase does: it names who passed the words on, whom the speaker rests on, to which outlet they were said, or a speaker behind it or `within` it. */
export type CitationPhrase = "passer" | "cited" | "outlet" | "speaker" | "within";

export interface CitationTable {
  /** Phrases whose name follows them, or is a word of them. */
  readonly phrases: PhraseTable<CitationPhrase>;
  /** Verbs that tell of words: their speaker is their subject, or stands right after them. */
  readonly says: PhraseTable<true>;
  /** Verbs whose subject quotes their object. */
  readonly quotes: PhraseTable<true>;
  readonly outlets: PhraseTable<true>;
  readonly credits: PhraseTable<true>;
  readonly pictures: PhraseTable<true>;
}

const TABLES = new WeakMap<LanguagePack, CitationTable>();

/** The table of a pack; made once. */
export function citationTable(pack: LanguagePack): CitationTable {
  const known = TABLES.get(pack);
  if (known) return known;
  const { citations, speech } = pack;
  const list = (phrases: readonly string[]): PhraseTable<true> =>
    phraseTable(phrases.map((phrase) => [phrase, true] as const));
  const named = (phrases: readonly string[], what: CitationPhrase): (readonly [string, CitationPhrase])[] =>
    phrases.map((phrase) => [phrase, what] as const);
  const after = speech.sources.value.filter((phrase) => phrase.endsWith(" _")).map((phrase) => phrase.slice(0, -2));
  const within = speech.sources.value
    .filter((phrase) => phrase.includes("["))
    .map((phrase) => phrase.replace(/[[\]]/g, ""));
  const verbs = speech.verbs.value.filter(
    ({ strength, frames, act }) => strength === "sure" && !frames.has("speaker") && SAYING.has(act),
  );
  const table: CitationTable = {
    phrases: phraseTable([
      ...named(citations.passedOnBy.value, "passer"),
      ...named(citations.citing.value, "cited"),
      ...named(citations.saidTo.value, "outlet"),
      ...named(after, "speaker"),
      ...named(within, "within"),
    ]),
    says: list(verbs.flatMap(({ forms }) => forms)),
    quotes: list(citations.quotes.value),
    outlets: list(citations.outlets.value),
    credits: list(citations.credits.value),
    pictures: list(citations.pictures.value),
  };
  TABLES.set(pack, table);
  return table;
}

/** Acts that rest on somebody's word; a demand or a threat tells of itself. */
const SAYING: ReadonlySet<string> = new Set(["say", "deny"]);
