/** Events: one thing that happened, in all the reports that tell it. */
import type { Event } from "../core/format.ts";
import type { Linked } from "./linked.ts";

/** Events: one thing that happened, in all the reports that tell it. Not written yet. */
export function linkEvents(_linked: Linked): Event[] {
  return [];
}
