/** Events: who did what to whom, clause by clause. */
import type { Modality } from "../core/format.ts";
import { bySpan, contains, overlap, type Span } from "../core/span.ts";
import { EVENT_CONCEPTS } from "../languages/event-concepts.ts";
import type { RoleWords } from "../languages/events.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import { type ClauseReader, clauseReaderOf, phraseOf } from "./clause-reader.ts";
import { eventLexiconOf } from "./event-lexicon.ts";
import { linkPredicates } from "./event-links.ts";
import { type MentionIndex, mentionsIn, spanOf } from "./event-people.ts";
import { predicatesOf, rolesOf } from "./event-predicates.ts";
import { isWorthTelling, refined } from "./event-refining.ts";
import { tellingsOf } from "./event-sentence.ts";
import { type Telling, type TellingContext, wordsOf } from "./event-telling.ts";
import type { EventFinding, Mention, Saying, TimeExpression, VoteFinding } from "./finding.ts";

/**
 * The events of a report.
 *
 * - Input: the report taken apart, its pack, and its mentions, times, sayings and votes, each in text order.
 * - Output: events in text order. An event that is told with several others as equals ("called A, B and C") is one finding each.
 */
export function findEvents(
  prose: Prose,
  pack: LanguagePack,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
  sayings: readonly Saying[],
  _votes: readonly VoteFinding[],
): EventFinding[] {
  const lexicon = eventLexiconOf(pack.events);
  const roles = rolesOf(lexicon);
  const reader = clauseReaderOf(prose, mentions, times, roles.of, pack.grammar);
  const found: EventFinding[] = [];
  for (const sentence of prose.sentences) {
    if (sentence.removed !== null) continue;
    const predicates = linkPredicates(reader, lexicon, predicatesOf(reader, lexicon, sentence), sentence);
    const context: TellingContext = { reader, lexicon, mentions: { mentions }, predicates };
    for (const telling of tellingsOf(context).flatMap((whole) => apart(refined(context, whole))))
      if (isWorthTelling(context, telling)) found.push(findingOf(context, sentence, telling, times, sayings));
  }
  return found.sort(bySpan);
}

/** One event a partner, where the concept says that several partners are several events. */
function apart(telling: Telling): Telling[] {
  const { concept, recipients } = telling;
  if (concept === null || EVENT_CONCEPTS[concept].roles !== "each" || recipients.length < 2) return [telling];
  return recipients.map((recipient) => ({ ...telling, recipients: [recipient] }));
}

function findingOf(
  context: TellingContext,
  sentence: Sentence,
  telling: Telling,
  times: readonly TimeExpression[],
  sayings: readonly Saying[],
): EventFinding {
  const trigger = wordsOf(context, telling);
  const clause = clauseOf(context.reader, telling, trigger);
  const people = [...telling.actors, ...telling.recipients];
  const time = timeOf(times, clause, trigger);
  const near = [trigger, ...(time ? [time] : []), ...people].filter((span) => contains(sentence, span));
  const saying = sayings.find((said) => overlap(said, trigger) > 0) ?? null;
  return {
    start: Math.min(...near.map(({ start }) => start)),
    end: Math.max(...near.map(({ end }) => end)),
    trigger,
    type: telling.told.type,
    mode: telling.told.mode,
    modality: modalityOf(context, telling, clause),
    actors: telling.actors.map(spanOf),
    recipients: telling.recipients.map(spanOf),
    time: time && spanOf(time),
    place: placeOf(context, telling),
    by: saying?.speaker ? spanOf(saying.speaker) : null,
  };
}

/** The clause of the outermost verb; of a noun that no verb governs, the words that belong to it. */
function clauseOf({ prose }: ClauseReader, { by }: Telling, trigger: Span): Span {
  const root = by[0];
  if (root?.group)
    return {
      start: Math.min(root.group.clause.start, trigger.start),
      end: Math.max(root.group.clause.end, trigger.end),
    };
  const end = prose.words[(root?.parts.end ?? 1) - 1]?.end ?? trigger.end;
  return { start: trigger.start, end: Math.max(end, trigger.end) };
}

/** The time expression of a clause that stands nearest to the words that tell the event. */
function timeOf(times: readonly TimeExpression[], clause: Span, trigger: Span): TimeExpression | null {
  let best: TimeExpression | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const time of times) {
    if (!contains(clause, time)) continue;
    const distance = Math.max(time.start - trigger.end, trigger.start - time.end, 0);
    if (distance < least) {
      least = distance;
      best = time;
    }
  }
  return best;
}

/** The place that a preposition of place names beside the words that tell the event. */
function placeOf({ reader, mentions, lexicon }: TellingContext, { by, recipients, actors }: Telling): Span | null {
  const roles = rolesOf(lexicon);
  for (const { parts } of by)
    for (const { preposition, items } of parts.phrases) {
      if (!roles.place.has(preposition)) continue;
      const place = placeIn(reader, mentions, items[0]?.[0] ?? -1);
      if (place !== null && ![...recipients, ...actors].some((span) => overlap(span, place) > 0)) return place;
    }
  return null;
}

function placeIn(reader: ClauseReader, mentions: MentionIndex, phrase: number): Span | null {
  const at = phraseOf(reader, phrase);
  const place = at && mentionsIn(mentions, at).find(({ kind }) => kind === "place" || kind === "country");
  return place ? spanOf(place) : null;
}

/** The event's modality, weakened by an "if" at the clause's head and by words such as "allegedly". */
function modalityOf({ reader, lexicon }: TellingContext, { told, by }: Telling, clause: Span): Modality {
  const roles = rolesOf(lexicon);
  const group = by[0]?.group;
  if (!group) return told.modality;
  if (startsWith(reader, group.first, clause, roles.condition)) return "hypothetical";
  return told.modality === "happened" && isAlleged(reader, group.first, group.last, roles) ? "alleged" : told.modality;
}

/** Words before a verb group that are looked at for what opens its clause. */
const LEAD = 12;

function startsWith({ prose }: ClauseReader, from: number, clause: Span, openers: ReadonlySet<string>): boolean {
  for (let at = from; at >= Math.max(0, from - LEAD); at--) {
    const word = prose.words[at];
    if (word === undefined || word.end < clause.start) return false;
    if (word.start <= clause.start) return openers.has(word.lower);
  }
  return false;
}

function isAlleged({ prose }: ClauseReader, first: number, last: number, { alleged }: RoleWords): boolean {
  for (let at = Math.max(0, first - 1); at <= last; at++) if (alleged.has(prose.words[at]?.lower ?? "")) return true;
  return false;
}
