/** Verb groups: auxiliaries, negation and verb of one predicate, and what they make of it together. */
import { coveredOr } from "../core/sourced.ts";
import type { Grammar, WordClass } from "../languages/grammar.ts";
import type { Reading } from "./readings.ts";
import type { NounPhrase, VerbGroup } from "./syntax.ts";
import type { Tagged } from "./tags.ts";
import type { Word } from "./words.ts";

/** A verb group before its subject and clause are known. */
export type BareGroup = Omit<VerbGroup, "subject" | "clause">;

const AUXILIARY: ReadonlySet<WordClass> = new Set(["have", "be", "do", "modal"]);
const MAIN: ReadonlySet<WordClass> = new Set(["past", "present", "plain", "participle", "gerund"]);
/** What may stand after an auxiliary as the verb it helps. */
const HELPED: ReadonlySet<WordClass> = new Set(["plain", "participle", "gerund", "present"]);
const CLITICS = new WeakMap<Grammar, ReadonlySet<string>>();

/**
 * The verb groups of one sentence.
 *
 * - Input: the sentence's words, what each is, its noun phrases, how many words stand before the sentence, and the grammar.
 * - Output: groups in text order, never overlapping. A participle or gerund inside a noun phrase is none.
 */
export function verbGroupsOf(
  words: readonly Word[],
  tagged: readonly Tagged[],
  phrases: readonly NounPhrase[],
  offset: number,
  grammar: Grammar,
): BareGroup[] {
  const clitics = cliticsOf(grammar);
  const groups: BareGroup[] = [];
  let phrase = 0;
  for (let i = 0; i < words.length; ) {
    while ((phrases[phrase]?.last ?? words.length + offset) <= i + offset) phrase++;
    const inside =
      (phrases[phrase]?.first ?? words.length + offset) <= i + offset && !clitics.has(words[i]?.lower ?? "");
    const members = inside ? [] : membersAt(words, tagged, i, clitics);
    if (members.length === 0) i++;
    else {
      groups.push(groupOf(words, tagged, members, offset));
      i = (members.at(-1) ?? i) + 1;
    }
  }
  return groups;
}

function cliticsOf(grammar: Grammar): ReadonlySet<string> {
  let clitics = CLITICS.get(grammar);
  if (clitics === undefined) {
    clitics = new Set(coveredOr(grammar.clitics, "").split(" "));
    CLITICS.set(grammar, clitics);
  }
  return clitics;
}

/** Indices of the words that make up the group beginning at `from`; none where no group begins. */
function membersAt(
  words: readonly Word[],
  tagged: readonly Tagged[],
  from: number,
  clitics: ReadonlySet<string>,
): number[] {
  const members: number[] = [];
  let waiting: number[] = [];
  let last: WordClass | null = null;
  for (let at = from; at < words.length; at++) {
    const is = tagged[at]?.reading?.is;
    if (is === undefined) break;
    if (leans(is, words[at], last, clitics)) waiting.push(at);
    else if (joins(is, last)) {
      members.push(...waiting, at);
      waiting = [];
      last = is;
      if (MAIN.has(is)) break;
    } else break;
  }
  return last === null || last === "to" ? [] : members;
}

/** Whether a word only leans on a verb of the group: a negation, a clitic, or an adverb once there is a verb. */
function leans(is: WordClass, word: Word | undefined, last: WordClass | null, clitics: ReadonlySet<string>): boolean {
  return is === "not" || clitics.has(word?.lower ?? "") || (is === "adverb" && last !== null);
}

/** Whether a word of class `is` goes on with a group whose last verb is of class `last` (`null`: none yet). */
function joins(is: WordClass, last: WordClass | null): boolean {
  if (last === null) return is === "to" || AUXILIARY.has(is) || MAIN.has(is);
  if (last === "to") return AUXILIARY.has(is) || MAIN.has(is);
  if (last === "modal" && is === "to") return true; // "ought to go", „няма да отиде“
  return AUXILIARY.has(last) && (AUXILIARY.has(is) || HELPED.has(is) || is === "past");
}

function groupOf(
  words: readonly Word[],
  tagged: readonly Tagged[],
  members: readonly number[],
  offset: number,
): BareGroup {
  const first = members[0] ?? 0;
  const head = members.at(-1) ?? first;
  const readings = members.flatMap((at) => tagged[at]?.reading ?? []);
  const verb = readings.at(-1);
  const helpers = readings.slice(0, -1).filter(({ is }) => AUXILIARY.has(is));
  const form = formOf(readings, verb, helpers);
  return {
    start: words[first]?.start ?? 0,
    end: words[head]?.end ?? 0,
    first: first + offset,
    last: head + 1 + offset,
    head: head + offset,
    lemma: verb?.lemma ?? "",
    form,
    tense: tenseOf(verb, helpers),
    voice: verb?.is === "participle" && !verb.reportive && helpers.at(-1)?.is !== "have" ? "passive" : "active",
    negated: readings.some(({ is, negated }) => is === "not" || negated),
    modal: helpers.find(({ is }) => is === "modal")?.lemma ?? null,
    reportive: isReportive(verb, helpers),
  };
}

function formOf(
  readings: readonly Reading[],
  verb: Reading | undefined,
  helpers: readonly Reading[],
): BareGroup["form"] {
  const opens = readings.find(({ is }) => is !== "not" && is !== "object" && is !== "pronoun");
  if (opens?.is === "to") return "infinitive";
  const lead = helpers[0] ?? verb;
  if (lead === undefined) return "infinitive";
  if (lead.is === "modal" || lead.is === "do" || lead.tense !== null || lead.reportive) return "finite";
  if (lead.is === "gerund" || (AUXILIARY.has(lead.is) && lead.lemma !== ""))
    return lead.is === "gerund" || helpers.length > 0 ? "gerund" : "infinitive";
  return lead.is === "participle" ? "participle" : "infinitive";
}

function tenseOf(verb: Reading | undefined, helpers: readonly Reading[]): BareGroup["tense"] {
  const future = helpers.find(({ tense }) => tense === "future");
  if (future !== undefined) return "future";
  const lead = helpers[0] ?? verb;
  if (lead === undefined) return null;
  if (lead.is === "have" && helpers.length > 0) return "past";
  if (verb?.reportive === true) return "past";
  return lead.tense;
}

/** Told by the verb's own form where no plain auxiliary stands by it ("бил заявил", „щял да внася“, „имала“). */
function isReportive(verb: Reading | undefined, helpers: readonly Reading[]): boolean {
  if (helpers.some(({ reportive }) => reportive)) return true;
  return verb?.reportive === true && !helpers.some(({ is }) => is === "be" || is === "modal");
}
