/** Participants: who did it and to whom, by the grammar of the word that tells it. */
import type { Span } from "../core/span.ts";
import type { RoleWords } from "../languages/events.ts";
import type { ClauseReader } from "./clause-reader.ts";
import { type MentionIndex, ownersOf, peopleAfter, peopleOf, without } from "./event-people.ts";
import type { Predicate } from "./event-predicates.ts";

/** The people around a word, by where they stand. */
export interface Participants {
  readonly passive: boolean;
  readonly actors: readonly Span[];
  /** Objects that are not themselves words of an event. */
  readonly objects: readonly Span[];
  readonly addressed: readonly Span[];
  readonly from: readonly Span[];
  readonly between: readonly Span[];
  readonly of: readonly Span[];
}

/** Who did it and to whom. */
export interface Sides {
  readonly actors: readonly Span[];
  readonly recipients: readonly Span[];
}

/**
 * The people around a predicate.
 *
 * - Input: `inherited` is who acts where the predicate has no subject of its own ("offered to help").
 * - Output: places in the text, each list in text order.
 */
export function participantsOf(
  { reader, mentions }: { readonly reader: ClauseReader; readonly mentions: MentionIndex },
  { parts, kind, passive, subjects, phrase, head }: Predicate,
  roles: RoleWords,
  inherited: readonly Span[],
): Participants {
  const after = (prepositions: ReadonlySet<string>): readonly Span[] =>
    peopleAfter(reader, mentions, parts, prepositions);
  const subject = subjects.length > 0 ? peopleOf(reader, mentions, subjects) : inherited;
  const objects = parts.objects.flatMap((items) => peopleOf(reader, mentions, items));
  const by = after(roles.by);
  const owned = kind === "noun" ? [...ownersOf(reader, mentions, phrase, head), ...by] : [];
  return {
    passive,
    actors: kind === "noun" ? owned : passive ? by : subject,
    objects: passive ? [...subject, ...objects] : objects,
    addressed: after(roles.onto),
    from: after(roles.from),
    between: after(roles.between),
    of: after(roles.of),
  };
}

/** The same people without those that a phrase names which is itself a word of the event. */
export function participantsWithout(own: Participants, phrase: Span | null): Participants {
  if (phrase === null) return own;
  return {
    ...own,
    actors: without(own.actors, [phrase]),
    objects: without(own.objects, [phrase]),
    addressed: without(own.addressed, [phrase]),
    of: without(own.of, [phrase]),
  };
}

/** The sides of an event that a verb tells. Where nobody is named as its object, it is done to those of the event noun that is its object. */
export function verbSides(own: Participants, suffered: boolean, object: Sides | null): Sides {
  if (suffered) return { actors: own.passive ? [] : own.from, recipients: own.passive ? own.objects : own.actors };
  const named = own.objects.length > 0 ? own.objects : own.addressed;
  const recipients = named.length > 0 || object === null ? named : concerned(object);
  return { actors: own.actors, recipients: without(recipients, own.actors) };
}

/** The sides of an event that a noun tells: its owner or who stands after "by" acts; "of" names who acts or whom it is done to. */
export function nounSides(own: Participants, roles: "onto" | "self" | "mutual" | "each" | "suffered"): Sides {
  if (own.between.length > 0 && roles !== "onto")
    return { actors: own.between.slice(0, 1), recipients: own.between.slice(1) };
  if (roles === "onto") {
    const recipients = own.of.length > 0 ? own.of : own.addressed;
    return { actors: own.actors, recipients: without(recipients, own.actors) };
  }
  const named = own.actors.length > 0 ? own.actors : own.of;
  const actors = named.length > 0 || roles !== "self" ? named : own.from;
  return { actors, recipients: without(own.addressed, actors) };
}

/** Whom an event that is asked for, refused or condemned concerns: who does it, else whom it is done to. */
export function concerned({ actors, recipients }: Sides, except: readonly Span[] = []): readonly Span[] {
  const others = without(actors, except);
  return others.length > 0 ? others : recipients;
}
