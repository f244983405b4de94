/** Readings: what a word form can be by itself, before its neighbours decide. */
import { coveredOr, NOT_COVERED } from "../../core/sourced.ts";
import type { AuxiliaryForm, EndingGuess, Grammar, Inflection, WordClass } from "../../languages/grammar.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { eventFormsOf, type FormClass, isPerfective } from "./event-forms.ts";
import { type ParticiplePrefixes, participlePrefixes, prefixedParticiple } from "./prefixed-participles.ts";
import { type Reading, reading, reweighed, TENSES } from "./reading.ts";
import { placeIndex } from "./transitions.ts";
import { type ClassCounts, readWordClassTable } from "./word-class-table.ts";
import { formFact, type WordForm } from "./word-forms.ts";

interface Lexicon {
  readonly closed: ReadonlyMap<string, readonly Reading[]>;
  readonly irregular: ReadonlyMap<string, readonly Reading[]>;
  readonly classes: ReadonlyMap<string, ClassCounts>;
  readonly verbs: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly inflections: ReadonlyMap<string, readonly Inflection[]>;
  readonly endings: ReadonlyMap<string, readonly EndingGuess[]>;
  readonly participle: ParticiplePrefixes;
  readonly longest: number;
  readonly possessive: readonly string[];
  readonly readings: (form: WordForm) => readonly Reading[];
}

/** What a class that the table has, but never met in a text, is behind one met once: as the table's own step. */
const LISTED: ClassCounts = [0, 5, 0, 0];
/** Steps by which a verb's present form is rarer than a noun's plural of the same count: a verb's count is shared by five forms, a noun's by two. */
const RARER: Readonly<Partial<Record<WordClass, number>>> = { present: 1.5, adjective: 2.5 };
/** What an irregular word counts for that no table lists: irregular words are common ones. */
const COMMON = 6;
const VERBAL: ReadonlySet<WordClass> = new Set(["past", "present", "plain", "participle", "gerund"]);

const LEXICONS = new WeakMap<LanguagePack, Lexicon>();

/**
 * What a word form can be.
 *
 * - Input: a word of the form, and the pack of its language.
 * - Output: at least one reading, no class twice; a closed-class word has only its listed readings. None where there is no word.
 */
export function readingsOf(word: { readonly form: WordForm } | undefined, pack: LanguagePack): readonly Reading[] {
  return word === undefined ? [] : lexiconFor(pack).readings(word.form);
}

function lexiconFor(pack: LanguagePack): Lexicon {
  let lexicon = LEXICONS.get(pack);
  if (lexicon === undefined) {
    const made: Lexicon = lexiconOf(
      pack,
      formFact(({ lower }) => read(lower, made, pack)),
    );
    lexicon = made;
    LEXICONS.set(pack, lexicon);
  }
  return lexicon;
}

function lexiconOf({ grammar, speech }: LanguagePack, readings: Lexicon["readings"]): Lexicon {
  const endings = new Map<string, EndingGuess[]>();
  for (const guess of grammar.endings.value) push(endings, guess.ending, guess);
  const inflections = new Map<string, Inflection[]>();
  for (const inflection of grammar.inflections.value) push(inflections, inflection.ending, inflection);
  const table = grammar.wordClasses === NOT_COVERED ? new Map() : readWordClassTable(grammar.wordClasses.value);
  return {
    closed: closedOf(grammar),
    irregular: irregularOf(grammar),
    classes: table,
    verbs: new Set([
      ...grammar.verbs.value,
      ...grammar.irregularVerbs.value.map((line) => line.slice(0, line.indexOf(" "))),
    ]),
    speech: new Set(speech.verbs.value.flatMap(({ forms }) => forms)),
    inflections,
    endings,
    participle: participlePrefixes(grammar),
    longest: Math.max(0, ...[...endings.keys(), ...inflections.keys()].map((ending) => ending.length)),
    possessive: coveredOr(grammar.possessiveEndings, []),
    readings,
  };
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function closedOf(grammar: Grammar): Map<string, readonly Reading[]> {
  const closed = new Map<string, Reading[]>();
  const auxiliary = ({ form, lemma, is, tense, negated, holdsSubject, reportive }: AuxiliaryForm): void =>
    push(closed, form, {
      is,
      place: placeIndex(is),
      lemma,
      weight: 0,
      tense,
      negated,
      holdsSubject,
      reportive,
      guessed: false,
    });
  for (const form of grammar.auxiliaries.value) auxiliary(form);
  for (const [is, words] of Object.entries(grammar.closed.value) as [WordClass, string][])
    for (const entry of words.split(" ")) {
      const [word = "", steps = "0"] = entry.split(":");
      if (closed.get(word)?.some((known) => known.is === is) !== true)
        push(closed, word, reading(is, word, -Number(steps)));
    }
  return closed;
}

function irregularOf(grammar: Grammar): Map<string, readonly Reading[]> {
  const irregular = new Map<string, Reading[]>();
  const add = (
    forms: string | undefined,
    is: WordClass,
    lemma: string,
    tense: Reading["tense"] = TENSES[is] ?? null,
  ): void => {
    if (forms === undefined || forms === "-") return;
    for (const form of forms.split("/"))
      if (irregular.get(form)?.some((known) => known.is === is) !== true)
        push(irregular, form, { ...reading(is, lemma, 0), tense });
  };
  for (const line of grammar.irregularVerbs.value) {
    const [base = "", past, participle, present, future, gerund] = line.split(" ");
    add(past, "past", base);
    add(participle, "participle", base);
    add(present, "present", base);
    add(future, "present", base, "future");
    add(gerund, "gerund", base);
  }
  for (const line of grammar.irregularNouns.value) {
    const [plural = "", singular = ""] = line.split(" ");
    add(plural, "nouns", singular);
  }
  return irregular;
}

/** All readings of a form, the first of each class only. */
function read(lower: string, lexicon: Lexicon, pack: LanguagePack): readonly Reading[] {
  const closed = lexicon.closed.get(lower);
  if (closed !== undefined) return withOpen(lower, closed, lexicon);
  const owner = lexicon.possessive.find((ending) => lower.length > ending.length && lower.endsWith(ending));
  if (owner !== undefined) return [reading("owner", lower.slice(0, -owner.length), 0)];
  const found: Reading[] = (lexicon.irregular.get(lower) ?? []).map((one) => ({
    ...one,
    weight: countsOf(one.lemma, lexicon)?.[one.is === "nouns" ? 0 : 1] || COMMON,
  }));
  const best = addListed(lower, lexicon, found);
  addInflected(lower, lexicon, found);
  const prefixed = found.some(({ is }) => is === "participle")
    ? null
    : prefixedParticiple(
        lower,
        lexicon.participle,
        lexicon.inflections,
        (lemma) => (countsOf(lemma, lexicon)?.[1] ?? 0) > 0,
      );
  if (prefixed !== null) found.push(reading("participle", prefixed, countsOf(prefixed, lexicon)?.[1] ?? 0));
  if (best === 0 && found.length === 0) {
    addEventForm(lower, lexicon, pack, found);
    addGuessed(lower, lexicon, found);
  }
  if (lexicon.speech.has(lower) && !found.some(({ is }) => VERBAL.has(is))) found.push(reading("past", lower, COMMON));
  const top = Math.max(...found.map(({ weight }) => weight));
  const ahead = found.some(({ is }) => is === "present") && isPerfective(lower, pack.events);
  return firstOfEachClass(
    found.map((one) => {
      const own = reweighed(one, one.weight - top);
      return ahead && own.is === "present" ? { ...own, tense: "future" } : own;
    }),
  );
}

/** A closed-class word keeps to its closed classes; an auxiliary is a main verb as well, which its class already allows. */
function withOpen(lower: string, closed: readonly Reading[], lexicon: Lexicon): readonly Reading[] {
  const irregular = lexicon.irregular.get(lower)?.filter(({ is }) => closed.every((one) => one.is !== is)) ?? [];
  return firstOfEachClass([...closed, ...irregular]);
}

/** Of readings of one class the likeliest ("hoping": of "hope", not of "hop"), the first of equals. */
function firstOfEachClass(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(
    (one, index) =>
      !readings.some(
        ({ is, weight }, other) => is === one.is && (weight > one.weight || (weight === one.weight && other < index)),
      ),
  );
}

const AS: readonly WordClass[] = ["noun", "plain", "adjective", "adverb"];

/** The form as a dictionary form. Returns its highest count. */
function addListed(lower: string, lexicon: Lexicon, found: Reading[]): number {
  const counts = countsOf(lower, lexicon);
  if (counts === null) return 0;
  AS.forEach((is, index) => {
    const count = counts[index] ?? 0;
    if (count > 0) found.push(reading(is, lower, count));
  });
  return Math.max(...counts);
}

function countsOf(lemma: string, lexicon: Lexicon): ClassCounts | null {
  return lexicon.classes.get(lemma) ?? (lexicon.verbs.has(lemma) ? LISTED : null);
}

/** The form as an inflected form of a word that is known. */
function addInflected(lower: string, lexicon: Lexicon, found: Reading[]): void {
  for (let length = Math.min(lexicon.longest, lower.length - 1); length >= 1; length--) {
    const stem = lower.slice(0, -length);
    for (const inflection of lexicon.inflections.get(lower.slice(-length)) ?? []) {
      const lemma = stem + inflection.base;
      const counts = countsOf(lemma, lexicon);
      const count = counts?.[inflection.is === "nouns" ? 0 : 1] ?? 0;
      if (count > 0) found.push(inflected(inflection, lemma, count));
    }
  }
}

function inflected({ is, reportive }: FormClass, lemma: string, count: number): Reading {
  if (is === "future") return { ...reading("present", lemma, count, reportive), tense: "future" };
  return reading(is, lemma, count - (RARER[is] ?? 0), reportive);
}

/** Steps by which an unknown form is likelier a verb, or a noun, that the words of events have than what its ending alone tells. */
const STEMMED = { verb: 2, noun: 1 } as const;

function addEventForm(lower: string, lexicon: Lexicon, { events }: LanguagePack, found: Reading[]): void {
  const formsEnding = (ending: string): readonly FormClass[] => [
    ...(lexicon.inflections.get(ending) ?? []).filter(({ is }) => is !== "nouns"),
    ...(lexicon.endings.get(ending) ?? []).filter(({ is }) => VERBAL.has(is)),
  ];
  for (const { is, reportive } of eventFormsOf(lower, events, formsEnding, lexicon.longest))
    found.push(inflected({ is, reportive }, lower, is === "noun" ? STEMMED.noun : STEMMED.verb));
}

/** Letters before a hyphen that make a compound: "long-standing" and "rebel-held" are adjectives, "re-elected" and "co-signed" are verbs. */
const COMPOUND = 3;

/** An unknown form by its ending. */
function addGuessed(lower: string, lexicon: Lexicon, found: Reading[]): void {
  for (let length = Math.min(lexicon.longest, lower.length - 1); length >= 0; length--) {
    const guesses = lexicon.endings.get(length === 0 ? "" : lower.slice(-length));
    if (guesses === undefined) continue;
    const compound = lower.indexOf("-") >= COMPOUND;
    for (const { is, weight, reportive } of guesses)
      found.push({
        ...reading(
          compound && VERBAL.has(is) ? "adjective" : is,
          is === "nouns" ? singularOf(lower, lexicon) : lower,
          weight,
          reportive,
        ),
        guessed: true,
      });
    return;
  }
  found.push(reading("noun", lower, 0));
}

function singularOf(lower: string, lexicon: Lexicon): string {
  for (let length = Math.min(lexicon.longest, lower.length - 2); length >= 1; length--)
    for (const { base, is } of lexicon.inflections.get(lower.slice(-length)) ?? [])
      if (is === "nouns") return lower.slice(0, -length) + base;
  return lower;
}
