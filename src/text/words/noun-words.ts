/** Noun words: what a pack and its table know as common nouns, for a language that writes these with a capital too, or together with what qualifies them. */
import { coveredOr, NOT_COVERED } from "../../core/sourced.ts";
import { GIVEN_NAMES } from "../../languages/faker/given-names.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { readWordClassTable } from "./word-class-table.ts";

export interface NounWords {
  /** Whether a form is a common noun, as far as the form alone tells: listed, inflected, derived by a noun's ending, or a compound of one. */
  readonly isNoun: (lower: string) => boolean;
  /** Whether a form is a word of the pack that is written with a capital as a name: of a country, city or body. */
  readonly isName: (lower: string) => boolean;
  /** The further words of names of several that begin with a form. */
  readonly namesFrom: (lower: string) => readonly (readonly string[])[];
  readonly isGivenName: (lower: string) => boolean;
  /** Whether a form is an office, or what is said before a name. */
  readonly isTitle: (lower: string) => boolean;
  /** Whether a form is a word of grammar, which has a capital only where a sentence begins. */
  readonly isGrammar: (lower: string) => boolean;
  /** Whether a form is known as a noun only by the end that it shares with one: many places are written so too. */
  readonly isOnlyCompound: (lower: string) => boolean;
  /** Whether a form is the adjective of a country. */
  readonly isDemonym: (lower: string) => boolean;
  /** Whether some list of the pack has the form as it stands. */
  readonly isListed: (lower: string) => boolean;
}

/** The shortest noun that ends a compound, and the shortest word before it. */
const LAST_PART = 4;
const FIRST_PART = 3;
/** Forms remembered; beyond it they are forgotten, so that hostile text cannot fill the memory. */
const REMEMBERED = 50_000;
const WORDS = new WeakMap<LanguagePack, NounWords>();

/** The noun words of a pack, made on first use. */
export function nounWordsOf(pack: LanguagePack): NounWords {
  let words = WORDS.get(pack);
  if (words === undefined) {
    words = build(pack);
    WORDS.set(pack, words);
  }
  return words;
}

function build(pack: LanguagePack): NounWords {
  const listed = listedNouns(pack);
  const { isName, namesFrom, hyphened } = properNames(pack);
  const table = pack.grammar.wordClasses === NOT_COVERED ? null : readWordClassTable(pack.grammar.wordClasses.value);
  const endings = [...new Set(["", ...pack.names.endings.value])].filter((ending) => !ending.startsWith("'"));
  const nounEndings = pack.grammar.endings.value
    .filter(
      ({ is, ending, weight }) => (is === "noun" || is === "nouns") && weight === 0 && ending.length >= LAST_PART - 1,
    )
    .map(({ ending }) => ending);
  const given = new Set(
    [GIVEN_NAMES.f, GIVEN_NAMES.m].flatMap((names) => names.toLowerCase().split(" ")).filter((name) => name.length > 2),
  );
  const known = (lower: string): boolean => listed.has(lower) || (table?.get(lower)?.[0] ?? 0) > 0;
  const simple = (lower: string): boolean =>
    endings.some((ending) => lower.endsWith(ending) && stemsOf(lower, ending).some(known));
  const derived = (lower: string): boolean =>
    nounEndings.some((ending) => lower.endsWith(ending) && lower.length > ending.length + FIRST_PART);
  const compound = (lower: string): boolean => {
    for (let at = FIRST_PART; at <= lower.length - LAST_PART; at++) if (simple(lower.slice(at))) return true;
    return false;
  };
  const { closed, auxiliaries } = pack.grammar;
  const grammar = new Set(
    [
      ...Object.entries(closed.value).flatMap(([is, words]) => (is.startsWith("noun") ? [] : words.split(" "))),
      ...auxiliaries.value.map(({ form }) => form),
    ].map((word) => word.split(":", 1)[0] ?? ""),
  );
  const demonyms = new Set(phrasesIn(pack.names.adjectives.value));
  const titles = new Set([
    ...pack.names.honorifics.value,
    ...phrasesIn(pack.names.offices.value).flatMap((phrase) => phrase.split(" ")),
  ]);
  return {
    isNoun: remembered((lower) => simple(lower) || derived(lower) || compound(lower)),
    isOnlyCompound: (lower) => !simple(lower) && !derived(lower),
    isDemonym: remembered((lower) =>
      endings.some((end) => lower.endsWith(end) && demonyms.has(lower.slice(0, lower.length - end.length))),
    ),
    isName,
    namesFrom,
    isGivenName: (lower) => given.has(lower),
    isTitle: remembered(
      (lower) =>
        titles.has(lower) ||
        endings.some((end) => lower.endsWith(end) && titles.has(lower.slice(0, lower.length - end.length))),
    ),
    isGrammar: (lower) => grammar.has(lower),
    isListed: (lower) => listed.has(lower) || isName(lower) || hyphened.has(lower),
  };
}

function remembered(answer: (lower: string) => boolean): (lower: string) => boolean {
  const known = new Map<string, boolean>();
  return (lower) => {
    const met = known.get(lower);
    if (met !== undefined) return met;
    if (known.size >= REMEMBERED) known.clear();
    const found = answer(lower);
    known.set(lower, found);
    return found;
  };
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: "a", ö: "o", ü: "u" };

/** A form without an ending, also without the umlaut that its plural may have ("Anschläge": "anschlag"). */
function stemsOf(lower: string, ending: string): string[] {
  const stem = lower.slice(0, lower.length - ending.length);
  if (stem.length < FIRST_PART) return [];
  const at = Math.max(stem.lastIndexOf("ä"), stem.lastIndexOf("ö"), stem.lastIndexOf("ü"));
  const plain = at === -1 ? null : `${stem.slice(0, at)}${UMLAUTS[stem.charAt(at)] ?? ""}${stem.slice(at + 1)}`;
  return plain === null ? [stem] : [stem, plain];
}

/** Lines `id = phrase | phrase`. */
function phrasesIn(list: string): string[] {
  return list.split("\n").flatMap((line) => {
    const at = line.indexOf(" = ");
    return at === -1
      ? []
      : line
          .slice(at + 3)
          .toLowerCase()
          .split(" | ");
  });
}

/** The nouns among a pack's lists. */
function listedNouns({ names, times, speech, figures, events }: LanguagePack): ReadonlySet<string> {
  const forms = (list: string): string[] => list.split("|");
  const { measures } = figures;
  const eventNouns = Object.values(coveredOr(events.nouns, {})).flatMap((list) => list.split(", "));
  const all = [
    ...[names.offices, names.groups, names.institutions, names.heads].flatMap(({ value }) => phrasesIn(value)),
    ...[...times.months.value, ...times.weekdays.value, ...Object.values(times.units.value)].flatMap(forms),
    ...speech.nouns.value.flatMap((noun) => noun.forms),
    ...coveredOr(speech.occasions, new Set<string>()),
    ...speech.named.value,
    ...Object.values(measures.people.value).flat(),
    ...measures.person.value,
    ...measures.things.value,
    ...measures.units.value,
    ...measures.phrases.value.flatMap(([phrase, , role]) => (role === "count" ? [phrase] : [])),
    ...figures.votes.bodies.value.map(([phrase]) => phrase),
    ...figures.votes.proposals.value,
    ...eventNouns,
  ];
  return new Set(
    all.map((word) => word.replace(/[*-]$/, "").toLowerCase()).filter((word) => !word.includes(" ") && word.length > 2),
  );
}

interface ProperNames {
  readonly isName: (lower: string) => boolean;
  readonly namesFrom: (lower: string) => readonly (readonly string[])[];
  /** Names with a hyphen, of which no part is read by itself. */
  readonly hyphened: ReadonlySet<string>;
}

function properNames({ names }: LanguagePack): ProperNames {
  const single = new Set<string>();
  const several = new Map<string, (readonly string[])[]>();
  for (const { value } of [names.countries, names.cities, names.names, names.peoples])
    for (const phrase of phrasesIn(value)) {
      const [first = "", ...rest] = phrase.split(" ");
      if (rest.length === 0) single.add(first);
      else several.set(first, [...(several.get(first) ?? []), rest]);
    }
  const hyphened = [...single, ...phrasesIn(names.offices.value), ...phrasesIn(names.groups.value)];
  return {
    isName: (lower) => single.has(lower) || (lower.endsWith("s") && single.has(lower.slice(0, -1))),
    namesFrom: (lower) => several.get(lower) ?? [],
    hyphened: new Set(hyphened.filter((word) => word.includes("-"))),
  };
}
