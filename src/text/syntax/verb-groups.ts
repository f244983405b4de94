/** Verb groups: auxiliaries, negation and verb of one predicate, and what they make of it together. */
import { type Covered, coveredOr, NOT_COVERED } from "../../core/sourced.ts";
import type { Grammar, WordClass } from "../../languages/grammar.ts";
import type { Reading } from "../words/reading.ts";
import type { Word } from "../words/words.ts";
import type { VerbGroup } from "./syntax.ts";
import type { GroupDraft, SyntaxDraft } from "./syntax-draft.ts";
import { joinBrackets } from "./verb-brackets.ts";

const AUXILIARY: ReadonlySet<WordClass> = new Set(["have", "be", "do", "modal"]);
const MAIN: ReadonlySet<WordClass> = new Set(["past", "present", "plain", "participle", "gerund"]);
/** What may stand after an auxiliary as the verb it helps. */
const HELPED: ReadonlySet<WordClass> = new Set(["plain", "participle", "gerund", "present", "past"]);
const NOWHERE = { start: 0, end: 0 };
const CLITICS = new WeakMap<Grammar, ReadonlySet<string>>();
const ACTIVE = new WeakMap<Grammar, ReadonlySet<string>>();

/**
 * Adds the verb groups of one sentence to the draft, in text order and never overlapping, their subjects and clauses still unknown. A participle or gerund
 * inside a noun phrase is none.
 *
 * - Input: the draft with the sentence's words tagged and its noun phrases found, and those words, `words.slice(first, last)`.
 */
export function addVerbGroups(draft: SyntaxDraft, first: number, last: number): void {
  const clitics = cliticsOf(draft.pack.grammar);
  const firstGroup = draft.verbGroups.length;
  for (let i = first; i < last; i++) {
    const reading = draft.readings[i];
    if (reading === null || reading === undefined) continue;
    if (draft.phraseAt[i] !== -1 && !reading.holdsSubject && !clitics.has(draft.words[i]?.lower ?? "")) continue;
    const head = headAt(draft, i, last, clitics);
    if (head === -1) continue;
    draft.verbGroups.push(groupOf(draft, rangeOf(i, head), head));
    i = head;
  }
  if (draft.pack.grammar.verbSecond !== NOT_COVERED) joinBrackets(draft, firstGroup, last, groupOf);
}

function rangeOf(first: number, head: number): number[] {
  return Array.from({ length: head - first + 1 }, (_, index) => first + index);
}

function cliticsOf(grammar: Grammar): ReadonlySet<string> {
  return listed(CLITICS, grammar, grammar.clitics);
}

function activeWithBe(grammar: Grammar): ReadonlySet<string> {
  return listed(ACTIVE, grammar, grammar.activeWithBe);
}

function listed(
  known: WeakMap<Grammar, ReadonlySet<string>>,
  grammar: Grammar,
  words: Covered<string>,
): ReadonlySet<string> {
  let set = known.get(grammar);
  if (set === undefined) {
    const list = coveredOr(words, "");
    set = new Set(list === "" ? [] : list.split(" "));
    known.set(grammar, set);
  }
  return set;
}

/** The last word of the group that begins at `from`, which is its verb or an auxiliary standing for it; -1 where no group begins. */
function headAt({ words, readings }: SyntaxDraft, from: number, until: number, clitics: ReadonlySet<string>): number {
  let head = -1;
  let last: WordClass | null = null;
  for (let at = from; at < until; at++) {
    const is = readings[at]?.is;
    if (is === undefined) break;
    if (leans(is, words[at], last, clitics)) continue;
    if (!joins(is, last)) break;
    head = at;
    last = is;
    if (MAIN.has(is)) break;
  }
  return last === "to" ? -1 : head;
}

/** Whether a word only leans on a verb of the group: a negation, a clitic (that is no article here: French "le"), or an adverb once there is a verb. */
function leans(is: WordClass, word: Word | undefined, last: WordClass | null, clitics: ReadonlySet<string>): boolean {
  if (is === "not" || (is === "adverb" && last !== null)) return true;
  return is !== "determiner" && clitics.size > 0 && clitics.has(word?.lower ?? "");
}

/** Whether a word of class `is` goes on with a group whose last verb is of class `last` (`null`: none yet). */
function joins(is: WordClass, last: WordClass | null): boolean {
  if (last === null) return is === "to" || AUXILIARY.has(is) || MAIN.has(is);
  if (last === "to") return AUXILIARY.has(is) || MAIN.has(is);
  if (last === "modal" && is === "to") return true; // "ought to go", „няма да отиде“
  return AUXILIARY.has(last) && (AUXILIARY.has(is) || HELPED.has(is));
}

/** What some words make together, helpers first, the verb last. */
function groupOf({ words, readings, pack }: SyntaxDraft, places: readonly number[], head: number): GroupDraft {
  const first = places[0] ?? head;
  const verb = readings[head] ?? null;
  const members: Reading[] = [];
  for (const at of places) {
    const reading = readings[at];
    if (reading !== null && reading !== undefined) members.push(reading);
  }
  const active = isActiveWithBe({ words, readings }, places, verb, activeWithBe(pack.grammar));
  // „قد حذر“: before a past, what is a modal before a present only says that it is done.
  const done = pack.grammar.verbFirst && verb?.is === "past";
  const helpers = members
    .slice(0, -1)
    .filter(({ is, tense }) => AUXILIARY.has(is) && !(done && is === "modal" && tense === null));
  const opens = members.find(({ is }) => is === "to" || AUXILIARY.has(is) || MAIN.has(is));
  return {
    start: words[first]?.start ?? 0,
    end: words[head]?.end ?? 0,
    first,
    last: head + 1,
    head,
    lead: first,
    lemma: verb?.lemma ?? "",
    form: isInfinitive(opens, words[head])
      ? "infinitive"
      : formOf(helpers[0] ?? verb, helpers.length > 0, words[first]),
    tense: tenseOf(verb, helpers, active),
    voice: isPassive(verb, helpers, active) ? "passive" : "active",
    negated: members.some(({ is, negated }) => is === "not" || negated),
    modal: helpers.find(({ is }) => is === "modal")?.lemma ?? null,
    reportive: isReportive(verb, helpers),
    subject: null,
    clause: NOWHERE,
  };
}

function isInfinitive(opens: Reading | undefined, head: Word | undefined): boolean {
  return opens?.is === "to" || holdsMark(head);
}

/** "mitzuteilen": an infinitive with its mark inside, which is read without it. */
function holdsMark(word: Word | undefined): boolean {
  return word !== undefined && word.lower.length < word.text.length;
}

/** Whether a participle with "be" is no passive here: by its verb, or by a reflexive pronoun in the group. */
function isActiveWithBe(
  { words, readings }: Pick<SyntaxDraft, "words" | "readings">,
  places: readonly number[],
  verb: Reading | null,
  listed: ReadonlySet<string>,
): boolean {
  if (listed.size === 0) return false;
  if (listed.has(verb?.lemma ?? "")) return true;
  return places.some((at) => readings[at]?.is === "object" && listed.has(words[at]?.lower ?? ""));
}

function isPassive(verb: Reading | null, helpers: readonly Reading[], active: boolean): boolean {
  return verb?.is === "participle" && !verb.reportive && helpers.at(-1)?.is !== "have" && !active;
}

/** An auxiliary in its dictionary form that helps another ("niega haber pactado") is an infinitive, in another one ("having said") a gerund. */
function formOf(lead: Reading | null, helped: boolean, first: Word | undefined): VerbGroup["form"] {
  if (lead === null) return "infinitive";
  if (lead.is === "modal" || lead.is === "do" || lead.tense !== null || lead.reportive) return "finite";
  if (lead.is === "gerund") return "gerund";
  if (AUXILIARY.has(lead.is)) return helped && lead.lemma !== first?.lower ? "gerund" : "infinitive";
  return lead.is === "participle" ? "participle" : "infinitive";
}

function tenseOf(verb: Reading | null, helpers: readonly Reading[], active: boolean): VerbGroup["tense"] {
  if (helpers.some(({ tense }) => tense === "future")) return "future";
  const lead = helpers[0] ?? verb;
  if (lead === null) return null;
  if (lead.is === "have" && helpers.length > 0) return "past";
  if (verb?.is === "participle" && helpers.length > 0 && active && lead.tense === "present") return "past";
  if (verb?.reportive === true) return "past";
  return lead.tense;
}

/** Told by the verb's own form where no plain auxiliary stands by it ("бил заявил", „щял да внася“, „имала“). */
function isReportive(verb: Reading | null, helpers: readonly Reading[]): boolean {
  if (helpers.some(({ reportive }) => reportive)) return true;
  return verb?.reportive === true && !helpers.some(({ is }) => is === "be" || is === "modal");
}
