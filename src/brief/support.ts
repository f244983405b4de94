/** The ladder: what a line rests on, by fixed rules over counts; never a probability. */
import type { OriginRange, Support } from "../core/format.ts";
import type { Thing } from "./account.ts";

/**
 * The step of the ladder that a line stands on; the first rule that fits.
 *
 * - Input: what the line tells, how many outlets tell it, and on how many independent origins they rest.
 * - Output: the step.
 * - Source: the rules as printed in `docs/brief.md`: a figure whose readings differ is contested, one that was updated has superseded readings; a vote with
 *   its counts is on record; what one speaker said is claimed by one party; one report; several outlets and possibly one origin; independent only where the
 *   least count says so.
 */
export function supportOf(thing: Thing, outlets: number, origins: OriginRange): Support {
  if (thing.what === "figure" && thing.figure.verdict === "differ") return "contested";
  if (thing.what === "vote" && thing.vote.for !== null) return "on record";
  if (thing.what === "event" && thing.event.modality === "alleged") return "claimed by one party";
  if (outlets <= 1) return "one report";
  return origins.least >= 2 ? "reported independently" : "repeated, one origin";
}
