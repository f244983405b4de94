/** Events: who did what to whom, clause by clause. */

import type { EventType, Modality } from "../../core/format.ts";
import { bySpan, contains, overlap, type Span } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import { EVENT_CONCEPTS } from "../../languages/event-concepts.ts";
import type { RoleWords } from "../../languages/events.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Prose, Sentence } from "../../text/prose.ts";
import type { EventFinding, Mention, Saying, TimeExpression, VoteFinding } from "../finding.ts";
import { withVotes } from "../votes/vote-events.ts";
import { type ClauseReader, clauseReaderOf, wordAt } from "./clause-reader.ts";
import { type Told, toldBy, toldWith } from "./event-composition.ts";
import { isBareHarm, speaksOfViolence } from "./event-harm.ts";
import { eventLexiconOf, knowsForm } from "./event-lexicon.ts";
import { linkPredicates, TAKES_CLAUSE } from "./event-links.ts";
import { spanOf } from "./event-people.ts";
import { predicatesOf, rolesOf } from "./event-predicates.ts";
import { isWorthTelling, refined } from "./event-refining.ts";
import { tellingsOf, topicOf } from "./event-sentence.ts";
import { type TellingContext, wordsOf } from "./event-telling.ts";
import { isNews, placeOf, timeOf } from "./event-times.ts";
import type { Telling } from "./telling.ts";
import { tellingWith } from "./telling.ts";

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
  votes: readonly VoteFinding[],
): EventFinding[] {
  const lexicon = eventLexiconOf(pack.events);
  const roles = rolesOf(lexicon);
  const reader = clauseReaderOf(prose, mentions, times, roles, pack.grammar, {
    isEvent: (form) => knowsForm(lexicon, "nouns", form),
    takesClause: (form) => (lexicon.entries.verbs.get(form) ?? []).some(({ id }) => TAKES_CLAUSE.has(id)),
  });
  const found: EventFinding[] = [];
  const harms: EventFinding[] = [];
  let violent = false;
  let topic: Span | null = null;
  for (const sentence of prose.sentences) {
    if (sentence.removed !== null) continue;
    const predicates = linkPredicates(reader, lexicon, predicatesOf(reader, lexicon, sentence), sentence);
    const context: TellingContext = { reader, lexicon, mentions: { mentions }, predicates, topic };
    topic = topicOf(context, topic);
    violent ||= speaksOfViolence(predicates);
    for (const telling of tellingsOf(context).flatMap((whole) => apart(refined(context, whole)))) {
      if (!isWorthTelling(context, telling)) continue;
      const list = isBareHarm(context, telling) ? harms : found;
      list.push(findingOf(context, sentence, telling, times, sayings));
    }
  }
  // Who is killed by nobody may have been by a flood: it is an event only in a report that speaks of violence.
  return withVotes(violent ? [...found, ...harms] : found, votes).sort(bySpan);
}

/** One event a partner, where the concept says that several partners are several events. */
function apart(telling: Telling): Telling[] {
  const { concept, recipients } = telling;
  if (concept === null || EVENT_CONCEPTS[concept].roles !== "each" || recipients.length < 2) return [telling];
  return recipients.map((recipient) => tellingWith(telling, { recipients: [recipient] }));
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
  const saying = sayingOf(sayings, trigger);
  const own = timeOf(context, sentence, times, asTold(telling), trigger);
  const said =
    saying?.cue && IN_WORDS.has(telling.told.type) ? saidOn(context, sentence, times, telling, saying.cue) : null;
  const time = own ?? said;
  const people = [...telling.actors, ...telling.recipients];
  const { type, mode } = time === null ? telling.told : withDay(telling);
  const near = [trigger, ...(time ? [time] : []), ...people].filter((span) => contains(sentence, span));
  return {
    start: Math.min(...near.map(({ start }) => start)),
    end: Math.max(...near.map(({ end }) => end)),
    trigger,
    type,
    mode,
    modality: modalityOf(context, telling, clause, saying),
    actors: telling.actors.map(spanOf),
    recipients: telling.recipients.map(spanOf),
    time: time && spanOf(time),
    place: placeOf(context, telling),
    by: saying?.speaker ? spanOf(saying.speaker) : null,
    asNews: isNews(context, telling),
  };
}

/** "Will meet on Friday": a meeting or visit that has its day is planned; who will host one, or hold talks, agrees to them. */
function withDay({ told, concept, by }: Telling): Told {
  const own = (concept === "meeting" || concept === "visit") && by.length === 1 ? toldBy(concept) : null;
  const isAgreed = told.type === "agree" && told.modality === "planned";
  return isAgreed && own !== null ? toldWith(own, { modality: told.modality }) : told;
}

/** "Demanded that they leave within two days": the time of what is asked, refused, threatened or blamed is not that of the asking. */
function asTold(telling: Telling): Telling {
  const [root, ...inner] = telling.by;
  const isInner = telling.concept === null && inner.length > 0 && INNER_TIME.has(telling.told.type);
  return isInner && root !== undefined && root.kind !== "noun" ? tellingWith(telling, { by: [root] }) : telling;
}

const INNER_TIME: ReadonlySet<EventType> = new Set(["request", "accuse", "reject", "threaten"]);

/** Types of what is done by saying it: it is of the day on which it was said. */
const IN_WORDS: ReadonlySet<EventType> = new Set(["agree", "request", "accuse", "reject", "threaten", "support"]);

/** The time of the verb that reports the words in which an event is told. */
function saidOn(
  context: TellingContext,
  sentence: Sentence,
  times: readonly TimeExpression[],
  telling: Telling,
  cue: Span,
): TimeExpression | null {
  const { words } = context.reader.prose;
  const verb = context.predicates.list.find(({ kind, head }) => {
    const word = words[head];
    return kind === "verb" && word !== undefined && overlap(word, cue) > 0;
  });
  return verb === undefined ? null : timeOf(context, sentence, times, tellingWith(telling, { by: [verb] }), cue);
}

/** The saying in whose words an event is told, or `null`. Sayings are in text order; one that holds another comes before it. */
function sayingOf(sayings: readonly Saying[], trigger: Span): Saying | null {
  return (
    startingWithin(sayings, { start: trigger.start - LONGEST_SAYING, end: trigger.end }).findLast(
      (saying) => overlap(saying, trigger) > 0,
    ) ?? null
  );
}

/** How far before its words a saying may begin that holds them, in code units: a long paragraph. */
const LONGEST_SAYING = 3000;

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

/** The event's modality, weakened by an "if" at the clause's head and by words such as "allegedly". */
function modalityOf(
  { reader, lexicon }: TellingContext,
  { told, by }: Telling,
  clause: Span,
  saying: Saying | null,
): Modality {
  const roles = rolesOf(lexicon);
  const group = by[0]?.group;
  if (!group) return told.modality;
  if (startsWith(reader, group.first, clause, roles.condition)) return "hypothetical";
  // "Der Sprecher sagte, Rebellen hätten … angegriffen": the mood only says that these are another's words.
  const quoted = reader.verbSecond && saying?.kind === "indirect" && group.modal === null && group.tense === "past";
  const modality = quoted && told.modality === "hypothetical" ? "happened" : told.modality;
  const from = reader.verbSecond ? wordAt(reader, clause.start) : group.first - 1;
  return modality === "happened" && isAlleged(reader, Math.max(from, group.last - FIELD), group.last, roles)
    ? "alleged"
    : modality;
}

/** Where verbs end their clauses, so many words before one are looked at for what it says of them all. */
const FIELD = 24;

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
  for (let at = Math.max(0, first); at <= last; at++) if (alleged.has(prose.words[at]?.lower ?? "")) return true;
  return false;
}
