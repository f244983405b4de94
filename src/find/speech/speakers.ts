/** Speakers: for every quotation of a report the attribution that fits best. */

import type { Party } from "../events/party.ts";
import type { Mention } from "../finding.ts";
import { openingMark, type SentenceMap } from "../sentence-map.ts";
import type { Attribution, Place } from "./attribution.ts";
import { placeOf, scoreOf, withFeatures } from "./attribution.ts";
import { attributionsAfter } from "./attribution-after.ts";
import { attributionsAround, type Earlier } from "./attribution-around.ts";
import { attributionsBefore, governs } from "./attribution-before.ts";
import { issuersIn } from "./issuers.ts";
import type { Marked } from "./quotation-marks.ts";
import { labelAt } from "./turn-label.ts";

/** A quotation with its place and its attribution. */
export interface Spoken {
  readonly marked: Marked;
  readonly place: Place;
  readonly attribution: Attribution | null;
  readonly issuer: Party | null;
}

/**
 * Attributes quotations.
 *
 * - Input: the map of a report, its quotations in text order, all marked words that `continues` and `within` count in, and the mentions of the report.
 * - Output: for each quotation who says it, `attribution: null` where nothing names who speaks.
 */
export function attribute(
  map: SentenceMap,
  said: readonly Marked[],
  all: readonly Marked[],
  mentions: readonly Mention[],
): Spoken[] {
  const found: Spoken[] = [];
  const issuers = issuersIn(map, mentions);
  let outer: Spoken | null = null;
  said.forEach((marked, index) => {
    const place = placeOf(map, marked);
    if (marked.within !== null) {
      found.push({ marked, place, attribution: nested(map, place, all, outer), issuer: null });
      return;
    }
    const continued = marked.continues !== null && all[marked.continues] === outer?.marked;
    const readings = candidates(map, place, outer && { place: outer.place, attribution: outer.attribution, continued });
    const attribution = passedOn(best([...readings, ...following(map, marked, said[index + 1])]), readings);
    outer = { marked, place, attribution, issuer: issuers.of(place, attribution) };
    found.push(outer);
  });
  return found;
}

/** With whoever reports the clause of the one who speaks: "The Kremlin said Ana called it “…”". */
function passedOn(chosen: Attribution | null, readings: readonly Attribution[]): Attribution | null {
  if (chosen === null || chosen.via !== null || !chosen.features.includes("verb before")) return chosen;
  const outer = readings.find(({ cue, speaker, features }) => {
    return cue && speaker && features.includes("nearer verb") && features.includes("sure") && governs(cue, chosen);
  });
  return outer && !outer.features.includes("pronoun")
    ? { speaker: chosen.speaker, via: outer.speaker, cue: chosen.cue, features: chosen.features }
    : chosen;
}

/** Every reading of who says a quotation. */
export function candidates(map: SentenceMap, place: Place, earlier: Earlier | null): Attribution[] {
  return [
    ...labelled(map, place),
    ...attributionsAfter(map, place),
    ...attributionsBefore(map, place),
    ...attributionsAround(map, place, earlier),
  ].filter(({ speaker }) => speaker !== null && !isTime(map, speaker));
}

/** "dijo el martes", "said on Tuesday": a time, its article with it, speaks to nobody. */
function isTime(map: SentenceMap, { first, last }: Party): boolean {
  if (map.timeAt(first) !== null) return true;
  const article = map.prose.syntax.tags[first] === "determiner" && last > first + 1;
  return article && map.timeAt(first + 1) !== null && map.timeAt(last - 1) !== null;
}

function best(attributions: readonly Attribution[]): Attribution | null {
  let chosen: Attribution | null = null;
  let most = 0;
  for (const attribution of attributions) {
    const score = scoreOf(attribution);
    if (chosen !== null && score <= most) continue;
    chosen = attribution;
    most = score;
  }
  return chosen;
}

/** A transcript's label inside the marks. */
function labelled({ prose }: SentenceMap, { marked }: Place): Attribution[] {
  const speaker = labelAt(prose, marked.first);
  return speaker ? [{ speaker, via: null, cue: null, features: ["label within"] }] : [];
}

/** What follows the next quotation, for one that ends where that one begins. */
function following(map: SentenceMap, marked: Marked, next: Marked | undefined): Attribution[] {
  if (!marked.repaired || next === undefined || openingMark(next) !== marked.last) return [];
  return attributionsAfter(map, placeOf(map, next)).map((reading) =>
    withFeatures(reading, [...reading.features, "following"]),
  );
}

/** A quotation within another is read among that one's words alone; who says that one passes it on. */
function nested(map: SentenceMap, place: Place, all: readonly Marked[], outer: Spoken | null): Attribution | null {
  const { marked } = place;
  const around = all[marked.within ?? -1];
  if (around === undefined) return null;
  const inside = { ...map, markedAt: (word: number) => (marked.first <= word && word < marked.last ? marked : null) };
  const { open, close, own } = place;
  const [from, to] = [Math.max(place.from, around.first), Math.min(place.to, around.last)];
  const within: Place = { marked, from, open, close, to, own };
  const found = best([...attributionsAfter(inside, within), ...attributionsBefore(inside, within)]);
  const via = outer?.marked === around ? (outer.attribution?.speaker ?? null) : null;
  return found && { speaker: found.speaker, via, cue: found.cue, features: found.features };
}
