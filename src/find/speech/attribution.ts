/** Attributions: readings of who says a quotation, each with what speaks for it. */
import { sentenceAt } from "../../text/sentence-at.ts";
import type { Party } from "../events/party.ts";
import { type Cue, closingMark, openingMark, type SentenceMap } from "../sentence-map.ts";
import { ATTRIBUTION_WEIGHTS, type AttributionFeature } from "./attribution-weights.ts";
import type { Marked } from "./quotation-marks.ts";

/** One reading of who says a quotation. */
export interface Attribution {
  readonly speaker: Party | null;
  /** Who only passes the words on, or `null`. */
  readonly via: Party | null;
  readonly cue: Cue | null;
  readonly features: readonly AttributionFeature[];
}

/** A quotation's place among the words. */
export interface Place {
  readonly marked: Marked;
  /** The first word of the sentence that it begins in. */
  readonly from: number;
  /** Its opening mark. */
  readonly open: number;
  /** The first word after its closing mark. */
  readonly close: number;
  /** The end of the sentence that it ends in. */
  readonly to: number;
  /** Whether it begins its sentence, or stands after a colon, or is otherwise a clause of its own. */
  readonly own: boolean;
}

/** Where a quotation stands. */
export function placeOf({ prose }: SentenceMap, marked: Marked): Place {
  const { first, last } = marked;
  const open = openingMark(marked);
  const from = prose.sentences[sentenceAt(prose.sentences, open)]?.first ?? open;
  const to = prose.sentences[sentenceAt(prose.sentences, last - 1)]?.last ?? last;
  const own = open === from || prose.words[first]?.capital === true;
  return { marked, from, open, close: Math.min(closingMark(marked), to), to, own };
}

/** The same attribution, known by other features. */
export function withFeatures({ speaker, via, cue }: Attribution, features: readonly AttributionFeature[]): Attribution {
  return { speaker, via, cue, features };
}

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(ATTRIBUTION_WEIGHTS));

/** How well an attribution fits. */
export function scoreOf({ features }: Attribution): number {
  let score = 0;
  for (const feature of features) score += WEIGHTS.get(feature) ?? 0;
  return score;
}

/** What a speaker's words look like: a pronoun, a name, or a common noun. */
export function speakerFeature({ prose, phraseAt }: SentenceMap, speaker: Party | null): AttributionFeature {
  if (speaker === null) return "nobody";
  const tag = prose.syntax.tags[phraseAt(speaker.first)?.head ?? speaker.first];
  if (tag === "pronoun") return "pronoun";
  if (tag === "relative") return "relative word";
  return tag === "proper" || prose.words[speaker.last - 1]?.capital ? "name" : "common noun";
}

/** What kind of verb of speech it is. */
export function verbFeatures(map: SentenceMap, { verbs, first }: Cue): AttributionFeature[] {
  const features: AttributionFeature[] = [];
  if (verbs.some(({ strength }) => strength === "sure")) features.push("sure");
  else if (verbs.every(({ strength }) => strength === "beside")) features.push("beside");
  if (verbs.every(({ act }) => act === "think")) features.push("thinks");
  const group = map.groupAt(first);
  if (group?.form === "finite") features.push("finite");
  if (group?.voice === "passive" && group.first !== group.head) features.push("passive");
  return features;
}
