/** A language's words of measures, made ready for looking up. */
import { coveredOr } from "../../core/sourced.ts";
import type {
  EndMeasure,
  Measure,
  MeasureRole,
  MeasureWords,
  PeopleKind,
  PhrasalMeasure,
} from "../../languages/measures.ts";
import { type PhraseTable, phraseTable } from "../../text/syntax/phrases.ts";

/** What a phrase counts, and how. */
export interface MeasureEntry {
  readonly measure: Measure;
  readonly role: MeasureRole;
}

/** A verb that counts its object only beside other words, made ready for looking up. */
export interface PhrasalEntry {
  readonly measure: Measure;
  readonly objects: PhraseTable<true> | null;
  readonly following: PhraseTable<true> | null;
}

export interface MeasureTable {
  readonly words: MeasureWords;
  readonly phrases: PhraseTable<readonly MeasureEntry[]>;
  readonly phrasal: PhraseTable<readonly PhrasalEntry[]>;
  /** Verbs that count their subject beside an object. */
  readonly suffering: PhraseTable<readonly PhrasalEntry[]>;
  readonly countless: PhraseTable<true>;
  readonly pairs: PhraseTable<true>;
  readonly ended: PhraseTable<EndMeasure>;
  readonly people: PhraseTable<PeopleKind>;
  readonly person: PhraseTable<true>;
  readonly things: PhraseTable<true>;
  readonly units: PhraseTable<true>;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly others: PhraseTable<true>;
  readonly including: PhraseTable<true>;
  readonly ofThem: PhraseTable<true>;
  readonly revised: PhraseTable<true>;
  readonly soFar: PhraseTable<true>;
  readonly inADay: PhraseTable<true>;
}

const TABLES = new WeakMap<MeasureWords, MeasureTable>();

/** The table of a language's words of measures; made once. */
export function measureTable(words: MeasureWords): MeasureTable {
  const known = TABLES.get(words);
  if (known) return known;
  const table: MeasureTable = {
    words,
    phrases: phraseTable(grouped(words.phrases.value.map(([phrase, measure, role]) => [phrase, { measure, role }]))),
    phrasal: phrasalTable(words.phrasal.value),
    suffering: phrasalTable(coveredOr(words.suffering, []).map((one) => ({ ...one, following: [] }))),
    countless: list(coveredOr(words.countless, [])),
    pairs: list(words.pairs.value),
    ended: phraseTable(words.ended.value),
    people: phraseTable(kindsOf(words)),
    person: list(words.person.value),
    things: list(words.things.value),
    units: list(words.units.value),
    before: new Set(words.besides.value.before),
    after: new Set(words.besides.value.after),
    others: list(words.others.value),
    including: list(words.including.value),
    ofThem: list(words.ofThem.value),
    revised: list(words.revised.value),
    soFar: list(words.soFar.value),
    inADay: list(words.inADay.value),
  };
  TABLES.set(words, table);
  return table;
}

function phrasalTable(verbs: readonly PhrasalMeasure[]): PhraseTable<readonly PhrasalEntry[]> {
  return phraseTable(
    grouped(
      verbs.flatMap(({ measure, verbs: forms, objects, following }) => {
        const entry = { measure, objects: listOrNull(objects), following: listOrNull(following) };
        return forms.map((verb): [string, PhrasalEntry] => [verb, entry]);
      }),
    ),
  );
}

function list(phrases: readonly string[]): PhraseTable<true> {
  return phraseTable(phrases.map((phrase) => [phrase, true] as const));
}

function listOrNull(phrases: readonly string[]): PhraseTable<true> | null {
  return phrases.length === 0 ? null : list(phrases);
}

/** The values of equal patterns together. */
function grouped<T>(entries: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [pattern, value] of entries) {
    const group = groups.get(pattern);
    if (group) group.push(value);
    else groups.set(pattern, [value]);
  }
  return groups;
}

function kindsOf({ people }: MeasureWords): (readonly [string, PeopleKind])[] {
  return Object.entries(people.value).flatMap(([kind, nouns]) =>
    nouns.map((noun) => [noun, kind as PeopleKind] as const),
  );
}
