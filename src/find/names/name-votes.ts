/** Votes: how strongly the evidence speaks for each kind of actor that a name may be of. */
import type { ActorKind } from "../../core/format.ts";

export type Votes = Readonly<Record<VotedKind, number>>;
export type VotedKind = Exclude<ActorKind, "country">;
export type Tally = { -readonly [kind in VotedKind]: number };

/** The least evidence that makes a name one of its kind. */
const ENOUGH = 0.5;

export function noVotes(): Tally {
  return { person: 0, organization: 0, place: 0, group: 0 };
}

/** Adds a weight to what a head word heads; `null` and unknown kinds count for nothing. */
export function count(votes: Tally, kind: string | null, weight: number): void {
  if (kind !== null && kind in votes) votes[kind as VotedKind] += weight;
}

/** All votes together. */
export function summed(votes: readonly Votes[]): Tally {
  const sum = noVotes();
  for (const { person, organization, place, group } of votes) {
    sum.person += person;
    sum.organization += organization;
    sum.place += place;
    sum.group += group;
  }
  return sum;
}

const KINDS: readonly VotedKind[] = ["person", "organization", "place", "group"];

/** The kind that most evidence speaks for, and by how much more than for any other; `null` where none is enough. */
export function decided(votes: Votes): { readonly kind: VotedKind; readonly margin: number } | null {
  const weights = [votes.person, votes.organization, votes.place, votes.group];
  let first = 0;
  let second = -1;
  for (let at = 1; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    if (weight > (weights[first] ?? 0)) [first, second] = [at, first];
    else if (second === -1 || weight > (weights[second] ?? 0)) second = at;
  }
  const [kind, most] = [KINDS[first], weights[first] ?? 0];
  return kind === undefined || most < ENOUGH ? null : { kind, margin: most - (weights[second] ?? 0) };
}
