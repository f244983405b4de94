/** Sides: who stands against whom in the events between them, so that what both say is confirmed by opposing parties. */
import type { Actor, Event, EventType } from "../core/format.ts";

/** What one side does to the other in a conflict; PLOVER's types of verbal and material conflict, without protest and rejection, which allies do too. */
const HOSTILE: ReadonlySet<EventType> = new Set<EventType>([
  "accuse",
  "threaten",
  "sanction",
  "coerce",
  "assault",
  "mobilize",
]);

/**
 * Who opposes whom.
 *
 * - Input: the account's events, and the actor of an id.
 * - Output: whether two actors are of opposing sides: one of them, or of its country, does the other, or one of its country, something hostile in an event that is not denied. Nobody
 *   opposes its own country, unless the events name the two themselves.
 * - Source: the types of conflict of PLOVER's manual, version 2.
 */
export function opposingIn(
  events: readonly Event[],
  actor: (id: string) => Actor | null,
): (a: string, b: string) => boolean {
  const country = (id: string): string | null => actor(id)?.country ?? null;
  /** An actor and its country, by which it stands against one that is not of that country. */
  const known = (id: string, other: string): string[] => {
    const own = country(id);
    return own === null || own === country(other) ? [id] : [id, own];
  };
  const pairs = new Set(hostilePairs(events).flatMap(([a, b]) => pairsOf(known(a, b), known(b, a))));
  return (a, b) => a !== b && pairsOf(known(a, b), known(b, a)).some((pair) => pairs.has(pair));
}

/** Who does something hostile to whom. */
function hostilePairs(events: readonly Event[]): [string, string][] {
  return events
    .filter(({ type, modality }) => HOSTILE.has(type) && modality !== "denied" && modality !== "hypothetical")
    .flatMap(({ actors, recipients }) => actors.flatMap((a) => recipients.map((b): [string, string] => [a, b])))
    .filter(([a, b]) => a !== b);
}

/** Each of one side with each of the other, both ways round. */
function pairsOf(some: readonly string[], others: readonly string[]): string[] {
  return some.flatMap((a) => others.flatMap((b) => [`${a} ${b}`, `${b} ${a}`]));
}
