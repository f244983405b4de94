/** Figures: one quantity, every reading of it, and whether they agree. */
import type { Figure } from "../core/format.ts";
import type { Linked } from "./linked.ts";

/** Figures: one quantity, every reading of it, and whether they agree. Not written yet. */
export function linkFigures(_linked: Linked): Figure[] {
  return [];
}
