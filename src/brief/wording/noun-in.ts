/** Nouns in the reader's language: what a body, an office or a kind of people that reports only describe is called in it, where its pack knows the very same concept. */
import type { ActorKind } from "../../core/format.ts";
import { coveredOr } from "../../core/sourced.ts";
import { linesOf, type NameEntry, nameLexicon } from "../../find/names/name-lexicon.ts";
import { GROUPS } from "../../languages/concepts/groups.ts";
import { packFor } from "../../languages/index.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { wordsOf } from "../../text/words/words.ts";

/** A noun of the reader's language, and what stands behind it in the words that it is for: whose the body is. */
export interface NounThere {
  readonly noun: string;
  readonly rest: string;
  /** Whether it is a body of which a country has one: that is as good as its name. */
  readonly single: boolean;
}

/** The most words that describe somebody by a noun and whose it is: longer ones say more than a noun can. */
const MOST_WORDS = 5;

/**
 * The noun by which a reader's language calls what words of another describe.
 *
 * - Input: the words, their language, what they describe, and the reader's language.
 * - Output: the noun that the reader's pack gives first for that concept, with what stands behind it („на Карвелия“); `null` where the words are no noun that both packs know, or
 *   one of several that the concept has, so that it might mean another.
 */
export function nounIn(text: string, from: string, kind: ActorKind, reader: string): NounThere | null {
  const [own, theirs] = [packFor(from), packFor(reader)];
  if (!own || !theirs) return null;
  const all = wordsOf(text, { start: 0, end: text.length }, own.writing);
  const words = coveredOr(own.names.articles, NONE).has(all[0]?.lower ?? "") ? all.slice(1) : all;
  const hit = words.length > MOST_WORDS ? null : nameLexicon(own).at(words, 0, words.length);
  if (!hit) return null;
  const spoken = text.slice(words[0]?.start ?? 0, words[hit.last - 1]?.end).toLowerCase();
  const concept = conceptOf(hit.entries, kind, spoken, own);
  const noun = concept && firstOf(theirs, concept.kind, concept.id);
  if (concept === undefined || noun === undefined) return null;
  const single = concept.kind === "group" && GROUPS[concept.id]?.single === true;
  return {
    noun: withArticle(noun, theirs),
    single,
    rest: restBehind(text, words[hit.last]?.start ?? text.length, own),
  };
}

/** Whether words are but a noun for people, an office or a body, and so no name though they have a capital: at the head of a sentence, or in German. */
export function isCommonNoun(text: string, language: string): boolean {
  const pack = packFor(language);
  if (!pack) return false;
  const words = wordsOf(text, { start: 0, end: text.length }, pack.writing);
  const hit = words.length > MOST_WORDS ? null : nameLexicon(pack).at(words, 0, words.length);
  return hit?.last === words.length && hit.entries.every(({ kind }) => NOUNS.has(kind));
}

const NOUNS: ReadonlySet<string> = new Set(["group", "office", "head"]);

/** The first concept that is meant; of a person none where the words may be of many. */
function conceptOf(
  entries: readonly NameEntry[],
  kind: ActorKind,
  spoken: string,
  own: LanguagePack,
): NameEntry | undefined {
  const isMany = entries.some(({ kind: what, id }) => what === "group" && GROUPS[id]?.kind === "group");
  if (kind === "person" && isMany) return undefined;
  return entries.find((entry) => isMeant(entry, kind, spoken, own));
}

/** Where a language has one form of its article, a noun is told with it; where it has several, cases and genders decide. */
function withArticle(noun: string, { names }: LanguagePack): string {
  const [article, ...others] = coveredOr(names.articles, NONE);
  return article === undefined || others.length > 0 ? noun : `${article} ${noun}`;
}

const NONE: ReadonlySet<string> = new Set();

/** What stands behind a noun, without the word for "of". */
function restBehind(text: string, from: number, { names }: LanguagePack): string {
  const rest = text.slice(from);
  const [first = "", ...others] = rest.split(" ");
  return others.length > 0 && names.ofWords.value.has(first.toLowerCase()) ? others.join(" ") : rest;
}

/**
 * A body of which a country has one is meant by any of its words; of other bodies and offices only the first word says no more and no less. Of many people packs list one as
 * often as several, so that they stay in the words of the report.
 */
function isMeant(
  { kind, id }: { kind: string; id: string },
  actor: ActorKind,
  spoken: string,
  pack: LanguagePack,
): boolean {
  if (kind === "office") return actor === "person" && sharesStem(spoken, firstOf(pack, kind, id));
  const group = kind === "group" ? GROUPS[id] : undefined;
  if (group === undefined || group.kind !== actor || !(group.single || actor === "organization")) return false;
  return group.single || sharesStem(spoken, firstOf(pack, kind, id));
}

/** Letters by which two forms of a word may differ at its end. */
const ENDING = 3;

function sharesStem(spoken: string, first: string | undefined): boolean {
  if (first === undefined) return false;
  const noun = first.toLowerCase();
  const stem = noun.slice(0, Math.max(3, noun.length - 1));
  return spoken.startsWith(stem) && spoken.length - noun.length <= ENDING;
}

const FIRSTS = new WeakMap<LanguagePack, ReadonlyMap<string, string>>();

function firstOf(pack: LanguagePack, kind: string, id: string): string | undefined {
  let firsts = FIRSTS.get(pack);
  if (firsts === undefined) {
    const { groups, offices } = pack.names;
    const listed = (of: string, list: string): (readonly [string, string])[] =>
      linesOf(list).map((line) => [`${of} ${line.id}`, line.words[0] ?? ""]);
    firsts = new Map([...listed("group", groups.value), ...listed("office", offices.value)]);
    FIRSTS.set(pack, firsts);
  }
  return firsts.get(`${kind} ${id}`);
}
