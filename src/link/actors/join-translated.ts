/** Joining translated names: bodies of one story whose names say the same in two languages ("Northern Seismic Network", „Severní seismická síť“). */
import { packFor } from "../../languages/index.ts";
import { wordsOf } from "../../text/words/words.ts";
import type { Groups } from "../groups/groups.ts";
import { bridgeFrom } from "../meaning/bridge.ts";
import { type ContentWords, contentWords, SPELLED } from "../meaning/content-words.ts";
import { alike, covered, type Passage, passageOf } from "../meaning/passage.ts";
import { type Feature, sharing } from "../stories/most-shared.ts";
import type { Named } from "./report-names.ts";

/** How alike names are that translate each other: as much as whole sentences that do (0.58 on average); names of other bodies of one state share one word of three. */
const TRANSLATES = 0.55;
/** By how much the next name of the same language must be less alike. */
const CLEARLY = 0.12;
/** Fewer words that dictionaries have say too little of what a body is. */
const FEWEST_KNOWN = 2;
/** Names of a story that one is compared with: those that share most, of the latest that share a concept. */
const LIMITS = { remembered: 64, found: 12 };

interface Name {
  readonly index: number;
  readonly language: string;
  /** Its words that dictionaries have. */
  readonly known: Passage;
  /** All its words, each by itself. */
  readonly words: readonly Passage[];
  /** Its other words, each by itself. */
  readonly names: readonly Passage[];
}

/**
 * Joins names of organizations of two languages that translate each other.
 *
 * - Input: the named, those of one story among them, and their groups, which it joins.
 * - Two are joined where each is the other's likeliest by far, and neither holds a name that the other lacks.
 */
export function joinTranslated(named: readonly Named[], members: readonly number[], groups: Groups): void {
  const names = translatable(named, members, groups);
  if (new Set(names.map(({ language }) => language)).size < 2) return;
  const mostShared = sharing(names.length, LIMITS);
  const best = names.map(() => new Map<string, Nearest>());
  names.forEach((name, b) => {
    for (const a of mostShared(b, name.words.flatMap(featuresOf))) {
      const other = names[a];
      if (!other || other.language === name.language) continue;
      const like = likenessOf(other, name);
      note(best[a], name.language, b, like);
      note(best[b], other.language, a, like);
    }
  });
  names.forEach((name, a) => {
    for (const { to, like, next } of best[a]?.values() ?? []) {
      const other = names[to];
      const back = best[to]?.get(name.language);
      if (!other || back?.to !== a || like < TRANSLATES) continue;
      if (like - Math.max(next, back.next) < CLEARLY) continue;
      if (!namesAnother(name, other)) groups.join(name.index, other.index);
    }
  });
}

interface Nearest {
  readonly to: number;
  readonly like: number;
  /** How alike the next one is. */
  readonly next: number;
}

function note(best: Map<string, Nearest> | undefined, language: string, to: number, like: number): void {
  const known = best?.get(language);
  if (!known) best?.set(language, { to, like, next: 0 });
  else if (like > known.like) best?.set(language, { to, like, next: known.like });
  else if (like > known.next) best?.set(language, { ...known, next: like });
}

/** One name a group and language: the first of several words. */
function translatable(named: readonly Named[], members: readonly number[], groups: Groups): Name[] {
  const seen = new Set<string>();
  return members.flatMap((index): Name[] => {
    const name = named[index];
    if (name?.kind !== "organization" || name.concept !== null || name.tokens.length < 2) return [];
    const language = name.language.split("-", 1)[0] ?? "";
    const key = `${groups.of(index)} ${language}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const read = wordsOf(name.text, { start: 0, end: name.text.length }, packFor(name.language)?.writing);
    const words = contentWords(read, new Set(read.keys()), language);
    return [{ index, language, ...parted(words, language) }];
  });
}

function featuresOf({ concepts, shares }: Passage): Feature[] {
  const features = new Map<number, number>();
  concepts.forEach((key, at) => {
    features.set(key, Math.max(features.get(key) ?? 0, shares[at] ?? 0));
  });
  return [...features].map(([key, weight]) => ({ key, weight }));
}

/** The words that dictionaries have as one passage, and each other word as one. */
function parted(words: ContentWords, language: string): Pick<Name, "known" | "words" | "names"> {
  const bridge = bridgeFrom(language);
  const isKnown = (_: unknown, row: number): boolean =>
    ((words.traits[row] ?? 0) & SPELLED) !== 0 || bridge.knows(words.stems[row] ?? 0);
  const whole = { start: 0, end: Number.POSITIVE_INFINITY };
  const kept = {
    starts: words.starts.filter(isKnown),
    stems: words.stems.filter(isKnown),
    sounds: words.sounds.filter(isKnown),
    weights: words.weights.filter(isKnown),
    traits: words.traits.filter(isKnown),
  };
  const one = (start: number): Passage => passageOf(words, language, { start, end: start + 1 });
  return {
    known: passageOf(kept, language, whole),
    words: [...words.starts].map(one),
    names: [...words.starts].filter((_, row) => !isKnown(_, row)).map(one),
  };
}

/**
 * How alike two names are: by the words that say what each is, as a place that two bodies are of makes them no more alike; of names with too few such words,
 * only where every word of each has its like in the other.
 */
function likenessOf(a: Name, b: Name): number {
  if (Math.min(a.known.rows.length, b.known.rows.length) >= FEWEST_KNOWN) return alike(a.known, b.known);
  const met = (one: Name, other: Name): number =>
    one.words.reduce((least, word) => Math.min(least, ...[mostLike(word, other.words)]), 1);
  return Math.min(met(a, b), met(b, a));
}

function mostLike(word: Passage, others: readonly Passage[]): number {
  return others.reduce((most, other) => Math.max(most, covered(word, other)), 0);
}

/** Whether each of the two holds a name that the other has nothing like: bodies of two places. */
function namesAnother(a: Name, b: Name): boolean {
  const lacks = (one: Name, other: Name): boolean => one.names.some((name) => mostLike(name, other.words) === 0);
  return lacks(a, b) && lacks(b, a);
}
