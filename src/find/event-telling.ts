/** What the predicates of a sentence tell together: from the innermost word outward, each composed with what it governs. */
import { overlap, type Span } from "../core/span.ts";
import { type ConceptId, EVENT_CONCEPTS, EVENT_OPERATORS, type OperatorId } from "../languages/event-concepts.ts";
import type { NounPhrase } from "../text/syntax.ts";
import { type ClauseReader, phraseOf } from "./clause-reader.ts";
import { type Composed, compose, type Inner, type Link, type Told, toldBy } from "./event-composition.ts";
import { withGrammar } from "./event-grammar.ts";
import type { EventLexicon } from "./event-lexicon.ts";
import {
  concerned,
  nounSides,
  type Participants,
  participantsOf,
  participantsWithout,
  type Sides,
  verbSides,
} from "./event-participants.ts";
import { type MentionIndex, without } from "./event-people.ts";
import { OBJECT_ACTS, type Predicate, type Predicates, rolesOf } from "./event-predicates.ts";

/** An event told by some predicates, the outermost first, with who takes part. */
export interface Telling extends Sides {
  readonly told: Told;
  readonly concept: ConceptId | null;
  readonly by: readonly Predicate[];
}

/** What a predicate tells: its event, what an operator above it is applied to, and events told of besides. */
interface Reading {
  readonly main: Telling | null;
  readonly inner: Inner;
  readonly more: readonly Telling[];
}

/** Everything a sentence's predicates are read with. */
export interface TellingContext {
  readonly reader: ClauseReader;
  readonly lexicon: EventLexicon;
  readonly mentions: MentionIndex;
  readonly predicates: Predicates;
}

const OPERATORS: ReadonlySet<string> = new Set(EVENT_OPERATORS);
/** Operators that only tell of the event: who does it is its own subject. */
const TELLS_OF: ReadonlySet<OperatorId> = new Set(["say", "announce", "schedule", "order"]);
/** Operators whose addressee may stand after "from" ("demanded of", "demanded from"). */
const ASKS: ReadonlySet<OperatorId> = new Set(["demand", "appeal", "order"]);
/** Concepts of speaking with somebody: what it was for was done by it ("called to condole"). */
const TALKS: ReadonlySet<ConceptId> = new Set(["meeting", "talking", "phone-call", "visit"]);
/** Predicates one within another that are followed; beyond it no reader follows either. */
const DEEPEST = 8;

/** What a sentence's predicates tell: each that no other governs, with all that it governs. */
export function tellingsOf(context: TellingContext): Telling[] {
  const { list, governed } = context.predicates;
  return list.flatMap((predicate, index) => {
    if (governed.has(index) || predicate.words.length === 0) return [];
    const { main, more } = read(context, predicate, [], 0);
    return main === null ? more : [main, ...more];
  });
}

/** Reads one predicate. `inherited` is who does it where grammar says so from outside ("offered to help"). */
function read(context: TellingContext, predicate: Predicate, inherited: readonly Span[], depth: number): Reading {
  const own = participantsOf(context, predicate, rolesOf(context.lexicon), inherited);
  const governed = depth < DEEPEST ? governedBy(context, predicate, own, depth) : NOTHING_GOVERNED;
  const chosen = choose(predicate, governed, own);
  const others = participantsWithout(own, governed.phrase);
  if (chosen !== null && "thing" in chosen)
    return { main: null, inner: { is: "thing", concept: chosen.thing }, more: [] };
  const below = governed.reading?.more ?? [];
  if (chosen === null) return withGrammarAlone(context, predicate, own, below);
  const telling =
    chosen.operator === null
      ? conceptTelling(chosen.told, chosen.concept, predicate, governed.inner.is === "event" ? others : own, governed)
      : operatorTelling(chosen.operator, chosen.composed, predicate, others, governed);
  const main = telling && withGrammar(context, predicate, telling);
  const inner: Inner = main === null ? { is: "nothing" } : { is: "event", told: main.told, concept: main.concept };
  return { main, inner, more: [...toldBesides(chosen, governed), ...below] };
}

/** A verb that tells of nothing may still be asked for by its modal ("must pay"). */
function withGrammarAlone(
  context: TellingContext,
  predicate: Predicate,
  own: Participants,
  below: readonly Telling[],
): Reading {
  const nothing: Reading = { main: null, inner: { is: "nothing" }, more: below };
  const main = withGrammar(context, predicate, {
    told: null,
    concept: null,
    by: [predicate],
    actors: own.actors,
    recipients: [],
  });
  return main === null ? nothing : { main, inner: { is: "event", told: main.told, concept: null }, more: below };
}

/** The governed event where it is told of as well: denied, alleged, or done by the very talk that it was the purpose of. */
function toldBesides(chosen: Chosen, { link, reading }: Governed): Telling[] {
  const main = reading?.main ?? null;
  if (main === null || "thing" in chosen) return [];
  if (chosen.operator === null) return link === "clause" && TALKS.has(chosen.concept) ? [main] : [];
  const modality = chosen.composed.inner;
  return modality === null ? [] : [{ ...main, told: { ...main.told, modality } }];
}

interface Governed {
  readonly link: Link;
  readonly reading: Reading | null;
  readonly inner: Inner;
  /** Whether anything stands there at all. */
  readonly object: boolean;
  /** The noun phrase that is governed, or `null`. */
  readonly phrase: NounPhrase | null;
}

const NOTHING_GOVERNED: Governed = {
  link: "noun",
  reading: null,
  inner: { is: "nothing" },
  object: false,
  phrase: null,
};

function governedBy(context: TellingContext, predicate: Predicate, own: Participants, depth: number): Governed {
  const { list } = context.predicates;
  const clause = predicate.clause === null ? undefined : list[predicate.clause];
  if (clause !== undefined) {
    const objectActs = predicate.words.some(({ id }) => OBJECT_ACTS.has(id)) && own.objects.length > 0;
    const reading = read(context, clause, objectActs ? own.objects : own.actors, depth + 1);
    const inner: Inner = reading.inner.is === "event" ? reading.inner : { is: "clause" };
    return { link: "clause", reading, inner, object: true, phrase: null };
  }
  const noun = predicate.noun === null ? undefined : list[predicate.noun];
  if (noun === undefined) return { ...NOTHING_GOVERNED, object: own.objects.length > 0 };
  const reading = read(context, noun, [], depth + 1);
  return { link: "noun", reading, inner: reading.inner, object: true, phrase: phraseOf(context.reader, noun.phrase) };
}

type Chosen =
  | { readonly operator: OperatorId; readonly composed: Composed }
  | { readonly operator: null; readonly told: Told; readonly concept: ConceptId }
  | { readonly thing: ConceptId };

/**
 * What the predicate stands for here: an operator that makes an event of what it governs, else a concept, else an operator that needs none. Longer entries
 * come first in `words`, so "call off" is read before "call".
 */
function choose(predicate: Predicate, governed: Governed, own: Participants): Chosen | null {
  return composing(predicate, governed) ?? byItself(predicate) ?? withoutEvent(predicate, governed, own);
}

function composing({ words }: Predicate, { inner, link }: Governed): Chosen | null {
  if (inner.is !== "event" && inner.is !== "thing") return null;
  for (const { id } of words) {
    if (!isOperator(id)) continue;
    const composed = compose(id, inner, link);
    if (composed.outer !== null || composed.inner !== null) return { operator: id, composed };
  }
  return null;
}

function byItself({ words, kind }: Predicate): Chosen | null {
  const longest = words[0]?.until;
  for (const { id, until } of words) {
    if (isOperator(id) || (until !== longest && kind !== "verb")) continue;
    const told = toldBy(id);
    return told === null ? { thing: id } : { operator: null, told, concept: id };
  }
  return null;
}

function withoutEvent({ words, kind }: Predicate, { inner, link, object }: Governed, own: Participants): Chosen | null {
  const clause = inner.is === "clause";
  if (!clause && !object && own.addressed.length === 0 && kind !== "noun") return null;
  for (const { id } of words) {
    if (!isOperator(id)) continue;
    const composed = compose(id, clause ? inner : { is: "nothing" }, link);
    if (composed.outer !== null) return { operator: id, composed };
  }
  return null;
}

function isOperator(id: ConceptId | OperatorId): id is OperatorId {
  return OPERATORS.has(id);
}

function conceptTelling(
  told: Told,
  concept: ConceptId,
  predicate: Predicate,
  own: Participants,
  { link, reading }: Governed,
): Telling {
  const { roles } = EVENT_CONCEPTS[concept];
  const object = link === "noun" ? (reading?.main ?? null) : null;
  const sides = predicate.kind === "noun" ? nounSides(own, roles) : verbSides(own, roles === "suffered", object);
  return { told, concept, by: [predicate], ...sides };
}

function operatorTelling(
  operator: OperatorId,
  { outer, same }: Composed,
  predicate: Predicate,
  own: Participants,
  { reading, inner, link }: Governed,
): Telling | null {
  if (outer === null) return null;
  const main = reading?.main ?? null;
  const concept = inner.is === "thing" ? inner.concept : same ? (main?.concept ?? null) : null;
  const base = { told: outer, concept, by: [predicate, ...(main?.by ?? [])] };
  if (operator === "undergo") return { ...base, actors: main?.actors ?? own.from, recipients: own.actors };
  const sides = predicate.kind === "noun" ? nounSides(own, "self") : ownSides(own, ASKS.has(operator));
  if (same && main !== null) return { ...base, ...sameSides(operator, sides, main, link) };
  const recipients = sides.recipients.length > 0 || main === null ? sides.recipients : concerned(main, sides.actors);
  return { ...base, actors: sides.actors, recipients: without(recipients, sides.actors) };
}

function ownSides({ actors, objects, addressed, from }: Participants, asks: boolean): Sides {
  return { actors, recipients: [...objects, ...addressed, ...(asks ? from : [])] };
}

/** Who takes part in an event that an operator only passes on: its own people, and the operator's where it names none. */
function sameSides(operator: OperatorId, outer: Sides, main: Sides, link: Link): Sides {
  const tellsOf = TELLS_OF.has(operator) && main.actors.length > 0 && (link === "clause" || operator !== "order");
  const actors = tellsOf || outer.actors.length === 0 ? main.actors : outer.actors;
  const recipients = main.recipients.length > 0 ? main.recipients : outer.recipients;
  return { actors, recipients: without(recipients, actors) };
}

/** The words from the first to the last predicate of a telling. */
export function wordsOf({ reader }: TellingContext, { by }: Telling): Span {
  const { words } = reader.prose;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { first, until } of by) {
    start = Math.min(start, words[first]?.start ?? start);
    end = Math.max(end, words[until - 1]?.end ?? end);
  }
  return { start, end };
}

/** Whether a telling's words touch a span. */
export function touches(context: TellingContext, telling: Telling, span: Span): boolean {
  return overlap(wordsOf(context, telling), span) > 0;
}
