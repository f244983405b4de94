/** Attributions that a quotation shares with another, or that stand in the sentences around its own. */
import type { Prose, Sentence } from "../../text/prose.ts";
import { sentenceAt } from "../../text/sentence-at.ts";
import { type Party, partyAt } from "../events/party.ts";
import type { SentenceMap } from "../sentence-map.ts";
import type { Attribution, Place } from "./attribution.ts";
import { speakerFeature, verbFeatures, withFeatures } from "./attribution.ts";
import type { AttributionFeature } from "./attribution-weights.ts";
import { cueSpeaker, subjectOf } from "./cue-speaker.ts";

/** A quotation before this one, with what was read of it. */
export interface Earlier {
  readonly place: Place;
  readonly attribution: Attribution | null;
  /** Whether this one continues it, its mark opened anew in the next paragraph. */
  readonly continued: boolean;
}

/**
 * Reads what stands around a quotation's sentence.
 *
 * - Input: the map of the report, the quotation's place, and the quotation before it.
 * - Output: attributions, none where nothing fits.
 */
export function attributionsAround(map: SentenceMap, place: Place, earlier: Earlier | null): Attribution[] {
  return [...carried(map, place, earlier), ...sentenceBefore(map, place), ...signature(map, place)];
}

/** The attribution of the quotation before, as far as it may hold for this one. */
function carried(map: SentenceMap, place: Place, earlier: Earlier | null): Attribution[] {
  const last = earlier?.attribution;
  if (!last?.speaker || earlier === null) return [];
  const where = carriedFrom(map.prose, place, earlier);
  if (where === null) return [];
  const features: AttributionFeature[] = [where, speakerFeature(map, last.speaker)];
  if (place.own) features.push("own, carried");
  return [withFeatures(last, features)];
}

function carriedFrom(
  { sentences }: Prose,
  place: Place,
  { place: before, continued }: Earlier,
): AttributionFeature | null {
  if (continued) return "continued";
  const paragraphs = place.marked.paragraph - before.marked.paragraph;
  if (paragraphs > 0) return paragraphs === 1 && place.own ? "carried over" : null;
  if (before.to > place.open || place.from < before.close) return "carried in sentence";
  const between = sentenceAt(sentences, place.open) - sentenceAt(sentences, before.to - 1);
  return between <= 1 ? "carried beside" : "carried in paragraph";
}

/** The last verb of speech, and the subject, of the sentence before one that begins with a quotation. */
function sentenceBefore(map: SentenceMap, place: Place): Attribution[] {
  const { sentences, words } = map.prose;
  if (place.open !== place.from) return [];
  const before = sentences[sentenceAt(sentences, place.open) - 1];
  if (before === undefined || before.removed !== null) return [];
  const found: Attribution[] = [];
  const colon = words[before.last - 1]?.text === ":";
  const last = lastCue(map, before);
  if (last) found.push(last);
  const subject = firstSubject(map, before);
  if (subject)
    found.push({
      speaker: subject,
      via: null,
      cue: null,
      features: ["subject of the sentence before", speakerFeature(map, subject)],
    });
  const same = before.paragraph === place.marked.paragraph;
  return found.map((reading) => {
    const features = [...reading.features];
    if (colon) features.push("colon, sentence before");
    if (!same) features.push("paragraph before");
    return withFeatures(reading, features);
  });
}

/** How many words of the sentence before are looked at, from either end. */
const REACH = 80;

function lastCue(map: SentenceMap, { first, last }: Sentence): Attribution | null {
  for (let at = last - 1; at >= first && at >= last - REACH; at--) {
    const cue = map.cueAt(at);
    if (cue === null || cue.nominal || map.markedAt(at)) continue;
    const { speaker, via } = cueSpeaker(map, cue, first);
    if (speaker === null) continue;
    const features: AttributionFeature[] = ["verb in the sentence before", speakerFeature(map, speaker)];
    return { speaker, via, cue, features: [...features, ...verbFeatures(map, cue)] };
  }
  return null;
}

function firstSubject(map: SentenceMap, { first, last }: Sentence): Party | null {
  for (let at = first; at < last && at < first + REACH; at++) {
    const group = map.groupAt(at);
    const subject = group?.form === "finite" && !map.markedAt(at) ? subjectOf(map, group, first) : null;
    if (subject) return subject;
  }
  return null;
}

const DASHES = new Set(["-", "–", "—"]);
/** How many words a line may have that only names who said the quotation above it. */
const SIGNATURE = 12;

/** "— Ana Ruiz, mayor": a short line of its own under a quotation. */
function signature(map: SentenceMap, { marked, close, to }: Place): Attribution[] {
  const { sentences, words } = map.prose;
  if (close < to) return [];
  const next = sentences[sentenceAt(sentences, to - 1) + 1];
  if (next === undefined || next.paragraph !== marked.paragraph + 1 || next.last - next.first > SIGNATURE) return [];
  if (!DASHES.has(words[next.first]?.text ?? "")) return [];
  const speaker = partyAt(map, next.first + 1, next.last);
  return speaker ? [{ speaker, via: null, cue: null, features: ["signature", speakerFeature(map, speaker)] }] : [];
}
