/** When and where an event is told to have happened: by the time and the place that belong to its own words. */
import type { Span } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { Prose, Sentence } from "../../text/prose.ts";
import type { Tag, VerbGroup } from "../../text/syntax/syntax.ts";
import type { TimeExpression } from "../finding.ts";
import { type ClauseReader, phraseOf, wordAt } from "./clause-reader.ts";
import { mayBegin } from "./event-lexicon.ts";
import type { LinkedPredicate } from "./event-links.ts";
import { type MentionIndex, mentionsIn, spanOf } from "./event-people.ts";
import { rolesOf } from "./event-predicates.ts";
import type { TellingContext } from "./event-telling.ts";
import type { Telling } from "./telling.ts";

/**
 * The time expression of an event.
 *
 * - Output: of those in the sentence that belong to a verb or noun that tells the event, the nearest to its words; `null` where there is none: the time of
 *   another clause is not the event's.
 */
export function timeOf(
  context: TellingContext,
  sentence: Sentence,
  times: readonly TimeExpression[],
  { by }: Telling,
  trigger: Span,
): TimeExpression | null {
  let best: TimeExpression | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const time of startingWithin(times, sentence)) {
    const at = wordAt(context.reader, time.start);
    if (!by.some((predicate) => holds(predicate, at)) && !owns(context, by, at)) continue;
    const distance = Math.max(time.start - trigger.end, trigger.start - time.end, 0);
    if (distance < least) {
      least = distance;
      best = time;
    }
  }
  return best;
}

/** Whether a word stands in the stretch that belongs to a noun. */
function holds({ kind, until, parts }: LinkedPredicate, at: number): boolean {
  return kind === "noun" && until <= at && at < parts.end;
}

/** Whether the verb that a time belongs to tells the event, or has the noun that tells it. */
function owns({ predicates }: TellingContext, by: readonly LinkedPredicate[], at: number): boolean {
  const verbs = predicates.list.filter(({ kind }) => kind !== "noun");
  const owner =
    verbs.findLast(({ until, parts }) => until <= at && at < parts.end) ??
    verbs.find(({ first }) => first >= at) ??
    verbs.at(-1);
  if (owner === undefined) return false;
  return by.some(({ kind, head }) =>
    kind === "noun" ? owner.until <= head && head < owner.parts.end : head === owner.head,
  );
}

/**
 * Whether an event is told as news of the report's own days: its verb, or the verb that has its noun, is in the plain past or present, and no relative clause.
 * A perfect ("has cast", "had asked", „беше поискал“) and a reported mood tell of what was before.
 */
export function isNews({ reader, predicates }: TellingContext, { by, told }: Telling): boolean {
  const own = by[0];
  // "Denied that they had entered": what is denied or claimed is of the day of which those words are.
  const above = own !== undefined && CLAIMS.has(told.modality) ? claimOf(predicates, own) : undefined;
  const root = above ?? own;
  if (root === undefined) return false;
  const group = root.group ?? governorOf(predicates, root);
  if (root.passive && group?.voice === "active") return false; // a participle behind its noun: "the draft submitted by X"
  if (group === null || group.form !== "finite" || group.reportive || group.modal !== null) return false;
  if (group.tense === "future" || isPerfect(reader, group)) return false;
  return !isRelative(reader, group);
}

const CLAIMS: ReadonlySet<string> = new Set(["denied", "alleged"]);

/** The verb that governs what is claimed. */
function claimOf({ list }: TellingContext["predicates"], claimed: LinkedPredicate): LinkedPredicate | undefined {
  return list.find(
    ({ kind, clause, noun }) =>
      kind === "verb" && ((clause !== null && list[clause] === claimed) || (noun !== null && list[noun] === claimed)),
  );
}

/** Whether a relative pronoun opens the clause of a verb. */
function isRelative({ prose: { words, syntax } }: ClauseReader, { first, clause }: VerbGroup): boolean {
  for (let at = first - 1; at >= Math.max(0, first - RELATIVE_REACH); at--) {
    const tag = syntax.tags[at];
    if (tag === "relative") return (words[at]?.end ?? 0) > clause.start;
    if (tag === "mark" || tag === "verb") return false;
  }
  return false;
}

/** Words before a verb among which a relative pronoun may stand that makes its clause one. */
const RELATIVE_REACH = 6;

/** Words before a verb among which what opens its clause may stand. */
const OPENER_REACH = 12;
const SUBORDINATE: ReadonlySet<Tag> = new Set(["relative", "subordinator", "preposition"]);

/** Whether an event is told by a finite verb with a subject whose clause stands by itself: "a vote was put off", not "until a vote is held". */
export function isMainClause({ reader: { prose }, lexicon }: TellingContext, { by: [root], told }: Telling): boolean {
  const group = root?.kind === "noun" ? null : root?.group;
  if (root === undefined || !group || group.form !== "finite" || group.reportive) return false;
  if (group.modal !== null && told.modality !== "planned") return false;
  if (root.subjects.length === 0 || (root.passive && group.voice === "active")) return false;
  // A lone form that may be a noun is one likelier than a verb whose people nobody knows: "corruption charges".
  const mayBeNoun = group.first === group.head && mayBegin(lexicon, "nouns", prose, group.head);
  return !mayBeNoun && !isOpened(prose, group);
}

/** Whether a word that makes a clause part of another opens the clause of a verb, or a preposition stands before it ("until"). */
function isOpened({ words, syntax }: Prose, { first, clause }: VerbGroup): boolean {
  for (let at = first - 1; at >= Math.max(0, first - OPENER_REACH); at--) {
    const inside = (words[at]?.start ?? -1) >= clause.start;
    if (SUBORDINATE.has(syntax.tags[at] ?? "mark") && (!inside || syntax.tags[at] !== "preposition")) return true;
    if (!inside) return false;
  }
  return false;
}

/** The verb that has an event noun for its subject or object. */
function governorOf({ list }: TellingContext["predicates"], { phrase, head }: LinkedPredicate): VerbGroup | null {
  const own = list.find(
    ({ kind, subjects, until, parts }) =>
      kind === "verb" && ((until <= head && head < parts.end) || subjects.some((item) => item.includes(phrase))),
  );
  return own?.group ?? null;
}

/** Whether an auxiliary makes a perfect: one of having, or one of being before an active participle. */
function isPerfect({ prose, having }: ClauseReader, { first, head, voice }: VerbGroup): boolean {
  const { tags } = prose.syntax;
  for (let at = first; at < head; at++) {
    if (tags[at] !== "auxiliary") continue;
    if (having.has(prose.words[at]?.lower ?? "")) return true;
    if (voice === "active" && (tags[head] === "participle" || tags[head] === "verb")) return true;
  }
  return false;
}

/** The place that a preposition of place names beside the words that tell the event. */
export function placeOf(
  { reader, mentions, lexicon }: TellingContext,
  { by, recipients, actors }: Telling,
): Span | null {
  const roles = rolesOf(lexicon);
  const taken = new Set([...recipients, ...actors].map(({ start }) => start));
  for (const { parts } of by)
    for (const { preposition, items } of parts.phrases) {
      if (!roles.place.has(preposition)) continue;
      const place = placeIn(reader, mentions, items[0]?.[0] ?? -1);
      if (place !== null && !taken.has(place.start)) return place;
    }
  return null;
}

function placeIn(reader: ClauseReader, mentions: MentionIndex, phrase: number): Span | null {
  const at = phraseOf(reader, phrase);
  const place = at && mentionsIn(mentions, at).find(({ kind }) => kind === "place" || kind === "country");
  return place ? spanOf(place) : null;
}
