/** Choice: what a word of several senses stands for beside what it governs. */
import { type ConceptId, EVENT_OPERATORS, type OperatorId } from "../../languages/event-concepts.ts";
import type { NounPhrase } from "../../text/syntax/syntax.ts";
import { type Composed, compose, type Inner, type Link, type Told, toldBy } from "./event-composition.ts";
import { type LinkedPredicate, TALKS } from "./event-links.ts";
import type { Participants } from "./event-participants.ts";
import type { Reading } from "./event-telling.ts";

const OPERATORS: ReadonlySet<string> = new Set(EVENT_OPERATORS);

/** What a predicate may be taken to govern. */
export interface Governed {
  readonly link: Link;
  readonly reading: Reading | null;
  readonly inner: Inner;
  /** Whether anything stands there at all. */
  readonly object: boolean;
  /** The noun phrase that is governed, or `null`. */
  readonly phrase: NounPhrase | null;
}

export const NOTHING_GOVERNED: Governed = {
  link: "noun",
  reading: null,
  inner: { is: "nothing" },
  object: false,
  phrase: null,
};

/** Something stands there, but none of it tells of an event. */
const NOTHING_BUT_OBJECT: Governed = {
  link: "noun",
  reading: null,
  inner: { is: "nothing" },
  object: true,
  phrase: null,
};

/** What a predicate governs that governs nothing known. */
export function nothingGoverned(hasObject: boolean): Governed {
  return hasObject ? NOTHING_BUT_OBJECT : NOTHING_GOVERNED;
}

/** An operator with what it makes of its object, a concept by itself, or a thing. */
export type Chosen =
  | { readonly operator: OperatorId; readonly composed: Composed }
  | { readonly operator: null; readonly told: Told; readonly concept: ConceptId }
  | { readonly thing: ConceptId };

export interface Choice {
  readonly chosen: Chosen;
  readonly governed: Governed;
}

/**
 * What the predicate stands for here: an operator that makes an event of what it governs, else a concept, else an operator that needs none. Longer entries
 * come first in `words`, so "call off" is read before "call".
 */
export function choose(predicate: LinkedPredicate, options: readonly Governed[], own: Participants): Choice | null {
  for (const governed of options) {
    const chosen = composing(predicate, governed);
    if (chosen !== null) return { chosen, governed };
  }
  const governed = options[0] ?? NOTHING_GOVERNED;
  const chosen = byItself(predicate) ?? withoutEvent(predicate, governed, own);
  return chosen && { chosen, governed };
}

function composing({ words }: LinkedPredicate, { inner, link }: Governed): Chosen | null {
  if (inner.is !== "event" && inner.is !== "thing") return null;
  // What a talk was for is done by it ("called to condole", "met to discuss"), whatever else its verb may mean.
  if (link === "clause" && words.some(({ id, until }) => TALKS.has(id) && until === words[0]?.until)) return null;
  // "Eröffneten … das Feuer": a concept of more words than the operator has is meant by all of them.
  const longest = words.reduce((most, { id, size }) => (isOperator(id) ? most : Math.max(most, size)), 1);
  for (const { id, size } of words) {
    if (!isOperator(id) || (size < longest && inner.is === "event" && inner.told.type === "incident")) continue;
    const composed = compose(id, inner, link);
    if (composed.outer !== null || composed.inner !== null) return { operator: id, composed };
  }
  return null;
}

function byItself({ words, kind }: LinkedPredicate): Chosen | null {
  const longest = words[0]?.until;
  for (const { id, until } of words) {
    if (isOperator(id) || (until !== longest && kind !== "verb")) continue;
    const told = toldBy(id);
    return told === null ? { thing: id } : { operator: null, told, concept: id };
  }
  return null;
}

function withoutEvent(
  { words, kind }: LinkedPredicate,
  { inner, link, object }: Governed,
  own: Participants,
): Chosen | null {
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
