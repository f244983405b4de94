/** Speakers: for every quotation of a report the attribution that fits best. */
import type { Attribution, Place } from "./attribution.ts";
import { placeOf, scoreOf } from "./attribution.ts";
import { attributionsAfter } from "./attribution-after.ts";
import { attributionsAround, type Earlier } from "./attribution-around.ts";
import { attributionsBefore } from "./attribution-before.ts";
import type { Marked } from "./quotation-marks.ts";
import type { SentenceMap } from "./sentence-map.ts";

/**
 * Attributes quotations.
 *
 * - Input: the map of a report, its quotations in text order, and all marked words that `continues` counts in.
 * - Output: for each quotation its attribution, or `null` where nothing names who speaks.
 */
export function attribute(map: SentenceMap, said: readonly Marked[], all: readonly Marked[]): (Attribution | null)[] {
  const found: (Attribution | null)[] = [];
  let earlier: Earlier | null = null;
  for (const marked of said) {
    const place = placeOf(map, marked);
    const continued = marked.continues !== null && all[marked.continues] === earlier?.place.marked;
    const before: Earlier | null = earlier && { ...earlier, continued };
    const attribution = best(candidates(map, place, before));
    found.push(attribution);
    earlier = { place, attribution, continued: false };
  }
  return found;
}

/** Every reading of who says a quotation. */
export function candidates(map: SentenceMap, place: Place, earlier: Earlier | null): Attribution[] {
  return [
    ...attributionsAfter(map, place),
    ...attributionsBefore(map, place),
    ...attributionsAround(map, place, earlier),
  ].filter(({ speaker }) => speaker !== null);
}

function best(attributions: readonly Attribution[]): Attribution | null {
  let chosen: Attribution | null = null;
  for (const attribution of attributions)
    if (chosen === null || scoreOf(attribution) > scoreOf(chosen)) chosen = attribution;
  return chosen;
}
