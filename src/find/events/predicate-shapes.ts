/** Shapes of predicates that no verb group shows: an adjective without its copula, a modal and an infinitive that other words part. */
import { coveredOr } from "../../core/sourced.ts";
import type { Sentence } from "../../text/prose.ts";
import type { Tag } from "../../text/syntax/syntax.ts";
import { partsAfter } from "./clause-parts.ts";
import { type ClauseReader, phraseOf } from "./clause-reader.ts";
import { type EventLexicon, eventWordsAt, mayBegin } from "./event-lexicon.ts";
import type { Predicate } from "./event-predicates.ts";

const NO_OBJECT = (): boolean => false;

/** „Норвия готова принять помощь“: an adjective of events between its subject and an infinitive, where no verb stands; else `null`. */
export function bareAdjective(
  reader: ClauseReader,
  lexicon: EventLexicon,
  { first: floor, last }: Sentence,
  at: number,
): Predicate | null {
  const { prose, phraseAt, groupAt } = reader;
  if (at <= floor || !mayBegin(lexicon, "adjectives", prose, at)) return null;
  // "Ist bereit, die Geiseln freizulassen": a copula that makes no verb group by itself stands between.
  let before = at - 1;
  while (before > floor && groupAt[before] === -1 && BETWEEN.has(prose.syntax.tags[before] ?? "mark")) before--;
  const subject = phraseAt[before] ?? -1;
  if (subject === -1 || !isInfinitiveBehind(reader, at, last)) return null;
  const look = { at, limit: last, apart: null, object: NO_OBJECT, clause: null };
  const words = eventWordsAt(lexicon, "adjectives", prose, look);
  if (words.length === 0) return null;
  const parts = partsAfter(reader, at + 1, last);
  const place = { first: at, head: at, until: at + 1, phrase: -1 };
  return { kind: "adjective", words, ...place, group: null, subjects: [[subject]], parts, passive: false };
}

const BETWEEN: ReadonlySet<Tag> = new Set(["auxiliary", "adverb", "negation"]);
/** So many words may stand between an adjective and the infinitive that it governs, where verbs end their clauses. */
const FIELD = 12;

/** Whether the next verb behind an adjective is an infinitive. */
function isInfinitiveBehind(
  { prose: { syntax }, groupAt, verbSecond }: ClauseReader,
  at: number,
  limit: number,
): boolean {
  const until = Math.min(limit, at + 1 + (verbSecond ? FIELD : 1));
  for (let next = at + 1; next < until; next++) {
    const group = syntax.verbGroups[groupAt[next] ?? -1];
    if (group !== undefined) return group.form === "infinitive";
  }
  return false;
}

/**
 * Predicates with the infinitives of which a modal before them is parted ("má v pátek hlasovat parlament"), and participles of which a helper is („byla v roce
 * 2010 odsouzena“), made one with it.
 */
export function withModals(reader: ClauseReader, lexicon: EventLexicon, found: readonly Predicate[]): Predicate[] {
  const modals = Object.values(coveredOr(lexicon.words.modals, null) ?? {});
  let before: Predicate | null = null;
  return found.map((predicate) => {
    const { group, kind, words } = predicate;
    if (kind === "noun" || group === null) return predicate;
    const last = before;
    const helps = words.length === 0 && group.form === "finite";
    before = helps ? predicate : null;
    return last === null || words.length === 0 ? predicate : withVerbBefore(reader, modals, last, predicate);
  });
}

/** A predicate made one with the verb before it, where that is its modal or its helper. */
function withVerbBefore(
  reader: ClauseReader,
  modals: readonly ReadonlySet<string>[],
  last: Predicate,
  predicate: Predicate,
): Predicate {
  const form = predicate.group?.form;
  if (form === "participle") return isAuxiliary(reader, last) ? withHelper(reader, last, predicate) : predicate;
  const isModal = modals.some((one) => one.has(last.group?.lemma ?? ""));
  return form === "infinitive" && isModal ? joinedTo(reader, last, predicate) : predicate;
}

function isAuxiliary({ prose: { syntax } }: ClauseReader, { head, group }: Predicate): boolean {
  return syntax.tags[head] === "auxiliary" && group?.modal === null;
}

/** „Byla | v roce 2010 | odsouzena“: a participle made one with the helper that other words of its clause part it from. */
function withHelper(reader: ClauseReader, helper: Predicate, predicate: Predicate): Predicate {
  const { group, parts } = predicate;
  if (helper.group === null || group === null) return predicate;
  for (let at = helper.until; at < predicate.first; at++) if (reader.prose.words[at]?.kind === "mark") return predicate;
  const { tense, negated, clause } = helper.group;
  const passive = !reader.having.has(reader.prose.words[helper.head]?.lower ?? "");
  const joined = { start: clause.start, end: Math.max(clause.end, group.clause.end) };
  const voice = passive ? ("passive" as const) : ("active" as const);
  const [behind] = parts.objects;
  const subjects = helper.subjects.length > 0 ? helper.subjects : passive ? (behind ?? []) : [];
  return {
    ...predicate,
    subjects,
    passive,
    group: { ...group, form: "finite", voice, tense, negated, clause: joined },
  };
}

/** A predicate made one with the modal before it. */
function joinedTo(reader: ClauseReader, before: Predicate, predicate: Predicate): Predicate {
  const { group } = predicate;
  if (before.group === null || group === null) return predicate;
  if (isCopula(reader, before) && !isToDo(reader, before, group.first)) return predicate;
  const { lemma, tense, negated, clause } = before.group;
  const named = before.subjects.filter(([phrase = -1]) => !isGoverned(reader, phrase));
  const [behind] = predicate.parts.objects;
  const subjects = named.length > 0 || !reader.omitsSubjects ? named : (behind ?? []);
  const joined = { start: clause.start, end: Math.max(clause.end, group.clause.end) };
  return {
    ...predicate,
    subjects,
    group: { ...group, form: "finite", modal: lemma, tense, negated, clause: joined },
  };
}

/** Whether a verb is only a helper: the "is" of "is to vote", and no future ("bude … hlasovat"). */
function isCopula({ prose }: ClauseReader, { head, group }: Predicate): boolean {
  return prose.syntax.tags[head] === "auxiliary" && group?.tense !== "future";
}

/** "Parliament is | to vote", not "his aim is to vote": whether somebody known stands before a helper, and the infinitive right behind it. */
function isToDo(reader: ClauseReader, { subjects, until }: Predicate, first: number): boolean {
  return first === until && subjects.some(([phrase = -1]) => reader.isMet[phraseOf(reader, phrase)?.head ?? -1] === 1);
}

function isGoverned(reader: ClauseReader, phrase: number): boolean {
  const first = phraseOf(reader, phrase)?.first ?? 0;
  return first > 0 && reader.prose.syntax.tags[first - 1] === "preposition";
}
