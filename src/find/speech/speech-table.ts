/** A pack's words of speech made ready for looking up, once a pack. */
import { coveredOr } from "../../core/sourced.ts";
import type { SpeechAdjective, SpeechNoun, SpeechVerb, SpeechWords } from "../../languages/speech.ts";
import { type PhraseTable, phraseTable } from "../../text/syntax/phrases.ts";

/** A phrase that names a speaker: where the speaker stands to it. */
export interface SourcePhrase {
  /** Whether the speaker stands after it ("according to _"), before it ("_ zufolge"), or is a word of it ("по думите [му]"). */
  readonly speaker: "after" | "before" | "within";
  /** For `within`: which of its words it is, counted from 0; else -1. */
  readonly word: number;
}

export interface SpeechTable {
  /** All verbs that a form belongs to, in the pack's order. */
  readonly verbs: PhraseTable<readonly SpeechVerb[]>;
  readonly nouns: PhraseTable<readonly SpeechNoun[]>;
  readonly sources: PhraseTable<SourcePhrase>;
  readonly passers: PhraseTable<SourcePhrase>;
  readonly adjectives: PhraseTable<SpeechAdjective>;
  readonly occasions: PhraseTable<true>;
}

const NONE: ReadonlySet<string> = new Set();

const tables = new WeakMap<SpeechWords, SpeechTable>();

/** The table of a pack's words of speech; made on first use. */
export function speechTable(words: SpeechWords): SpeechTable {
  const known = tables.get(words);
  if (known) return known;
  const made: SpeechTable = {
    verbs: phraseTable(byForm(words.verbs.value)),
    nouns: phraseTable(byForm(words.nouns.value)),
    sources: phraseTable(words.sources.value.map(sourcePhrase)),
    passers: phraseTable(words.passers.value.map(sourcePhrase)),
    adjectives: phraseTable(
      coveredOr(words.adjectives, []).flatMap((one) => one.forms.map((form) => [form, one] as const)),
    ),
    occasions: phraseTable([...coveredOr(words.occasions, NONE)].map((form) => [form, true])),
  };
  tables.set(words, made);
  return made;
}

function byForm<T extends { readonly forms: readonly string[] }>(entries: readonly T[]): Map<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const entry of entries)
    for (const form of entry.forms) {
      const same = found.get(form);
      if (same) same.push(entry);
      else found.set(form, [entry]);
    }
  return found;
}

function sourcePhrase(pattern: string): readonly [string, SourcePhrase] {
  const words = pattern.split(" ");
  const word = words.findIndex((part) => part.startsWith("["));
  if (word !== -1) return [pattern.replace(/[[\]]/g, ""), { speaker: "within", word }];
  const after = words.at(-1) === "_";
  return [words.filter((part) => part !== "_").join(" "), { speaker: after ? "after" : "before", word: -1 }];
}
