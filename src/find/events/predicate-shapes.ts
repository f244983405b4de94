/** Shapes of predicates that no verb group shows: an adjective without its copula, a modal and an infinitive that other words part. */
import { coveredOr } from "../../core/sourced.ts";
import type { Sentence } from "../../text/prose.ts";
import type { Tag } from "../../text/syntax.ts";
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

/** Predicates with the infinitives of which a modal before them is parted ("má v pátek hlasovat parlament") made one with it. */
export function withModals(reader: ClauseReader, lexicon: EventLexicon, found: readonly Predicate[]): Predicate[] {
  const modals = Object.values(coveredOr(lexicon.words.modals, null) ?? {});
  let modal: Predicate | null = null;
  return found.map((predicate) => {
    const { group, kind, words } = predicate;
    if (kind === "noun" || group === null) return predicate;
    const before = modal;
    const isModal = words.length === 0 && modals.some((one) => one.has(group.lemma));
    modal = isModal && group.form === "finite" ? predicate : null;
    if (before?.group == null || group.form !== "infinitive" || words.length === 0) return predicate;
    return joinedTo(reader, before, predicate);
  });
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
