/** Votes: one vote in all reports, checked against the rule of its body. */
import type { Vote } from "../core/format.ts";
import type { Linked } from "./linked.ts";

/** Votes: one vote in all reports, checked against the rule of its body. Not written yet. */
export function linkVotes(_linked: Linked): Vote[] {
  return [];
}
