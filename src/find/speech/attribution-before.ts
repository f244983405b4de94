/** Attributions that stand before a quotation: "Ana said: “…”", "According to Ana, …", "Ana's claim that …", "Ana: …", or the subject of its clause. */

import { type Party, partyAt, partyOf } from "../events/party.ts";
import type { Cue, SentenceMap } from "../sentence-map.ts";
import type { Attribution, Place } from "./attribution.ts";
import { speakerFeature, verbFeatures } from "./attribution.ts";
import type { AttributionFeature } from "./attribution-weights.ts";
import { cueSpeaker, hasFrame, subjectOf } from "./cue-speaker.ts";
import { ownerBefore } from "./issuer.ts";
import { speechTable } from "./speech-table.ts";

/** How many words before a quotation are looked at, and how many verbs. */
const REACH = 60;
const VERBS = 5;

/**
 * Reads what stands before a quotation in its sentence.
 *
 * - Input: the map of the report and the quotation's place.
 * - Output: attributions, none where nothing fits.
 */
export function attributionsBefore(map: SentenceMap, place: Place): Attribution[] {
  const found: Attribution[] = [];
  const gap: Gap = { words: 0, verb: false, comma: false };
  let nearer: Attribution | null = null;
  let verbs = 0;
  const floor = Math.max(place.from, place.open - REACH);
  for (let at = place.open - 1; at >= floor && verbs < VERBS; at--) {
    if (map.markedAt(at)) continue;
    const source = sourceAt(map, at, place) ?? nounAt(map, at, place);
    if (source) found.push(source);
    const cue = map.cueAt(at);
    if (cue && !cue.nominal && cue.last === at + 1 && !(nearer?.via && hasFrame(cue, "speaker"))) {
      nearer = byVerb(map, cue, place, gap, nearer);
      found.push(nearer);
      verbs++;
    }
    widen(map, gap, at);
  }
  return [...found, ...labels(map, place), ...subjects(map, place)];
}

/** What stands between a place and the quotation. */
interface Gap {
  words: number;
  verb: boolean;
  comma: boolean;
}

function widen(map: SentenceMap, gap: Gap, at: number): void {
  const word = map.prose.words[at];
  if (word?.kind !== "mark") gap.words++;
  else if (gap.words > 0 && word.text === ",") gap.comma = true;
  if (map.groupAt(at)?.form === "finite") gap.verb = true;
}

/** How many words between a verb and a quotation still count as near, and as not far. */
const NEAR = 4;
const FAR = 12;

function byVerb(map: SentenceMap, cue: Cue, place: Place, gap: Gap, nearer: Attribution | null): Attribution {
  const { speaker, via } = cueSpeaker(map, cue, place.from);
  const features: AttributionFeature[] = [
    "verb before",
    speakerFeature(map, speaker),
    ...verbFeatures(map, cue),
    ...gapFeatures(map, place, gap),
  ];
  if (gap.words > NEAR && features.includes("beside")) features.push("beside, apart");
  if (nearer) features.push("nearer verb", over(map, nearer));
  if (nearer && governs(cue, nearer) && nearer.features.includes("sure") && nearer.features.includes("name"))
    features.push("over its clause");
  if (nearer === null && map.prose.words[place.open - 1]?.text === ":") features.push("colon between");
  if (place.own) features.push("own, verb before");
  if (hasFrame(cue, "as")) features.push("names it");
  if (speaker && isUnder(map, speaker, place.from)) features.push("under a verb");
  return { speaker, via, cue, features };
}

function gapFeatures(map: SentenceMap, { open }: Place, gap: Gap): AttributionFeature[] {
  const features: AttributionFeature[] = [gap.words === 0 ? "touches" : gap.words <= NEAR ? "near" : "not near"];
  if (gap.words > FAR) features.push("far");
  if (gap.verb) features.push("verb between");
  if (gap.comma) features.push("comma between");
  if (map.prose.syntax.tags[open - 1] === "subordinator") features.push("that between");
  return features;
}

/** How many words may stand between a verb and the subject of the clause that it reports ("said that …"). */
const JOIN = 2;

/** Whether a verb reports the clause of another. */
export function governs({ last, verbs }: Cue, { speaker }: Attribution): boolean {
  const between = speaker === null ? -1 : speaker.first - last;
  return between >= 0 && between < JOIN && verbs.some(({ frames }) => frames.has("clause"));
}

/** Whom the nearer verb has for a subject. */
function over(map: SentenceMap, { speaker }: Attribution): AttributionFeature {
  const kind = speakerFeature(map, speaker);
  if (kind === "name") return "over a name";
  return kind === "pronoun" ? "over a pronoun" : "over another";
}

/** Whether a pronoun is the subject of a clause that another verb of speech reports ("Ana said he believes …"). */
function isUnder(map: SentenceMap, speaker: Party, from: number): boolean {
  if (map.prose.syntax.tags[speaker.first] !== "pronoun") return false;
  for (let at = speaker.first - 1; at >= from && at >= speaker.first - REACH; at--) {
    const cue = map.cueAt(at);
    if (cue && !cue.nominal && hasFrame(cue, "clause") && !map.markedAt(at)) return true;
  }
  return false;
}

/** "According to Ana, “…”", „По думите на Ана …“. */
function sourceAt(map: SentenceMap, at: number, { open }: Place): Attribution | null {
  const { prose, speech } = map;
  const match = speechTable(speech).sources.at(prose.words, at, open);
  if (match === null) return null;
  const { speaker: side, word } = match.value;
  const speaker =
    side === "within"
      ? partyOf(map, at + word, at + word + 1)
      : side === "after"
        ? partyAt(map, match.last, open)
        : map.phraseAt(at - 1);
  return speaker && { speaker, via: null, cue: null, features: ["source before", speakerFeature(map, speaker)] };
}

/** "Ana's claim that “…”", "a statement from Ana: “…”". */
function nounAt(map: SentenceMap, at: number, { open }: Place): Attribution | null {
  const { prose, speech } = map;
  const phrase = map.phraseAt(at);
  if (phrase === null || phrase.head !== at || speechTable(speech).nouns.at(prose.words, at, open) === null)
    return null;
  const hanging = prose.syntax.tags[phrase.last] === "preposition" ? partyAt(map, phrase.last + 1, open) : null;
  const owner = ownerBefore(map, phrase.first, phrase.head) ?? hanging;
  return owner && { speaker: owner, via: null, cue: null, features: ["noun before", speakerFeature(map, owner)] };
}

/** "Ana: “…”": a phrase that alone makes up the words before the colon, or those after a dash; "More from Ana: “…”": a name where they hold no verb. */
function labels(map: SentenceMap, { from, open }: Place): Attribution[] {
  const { words } = map.prose;
  if (words[open - 1]?.text !== ":") return [];
  const phrase = map.phraseAt(open - 2);
  if (phrase === null) return [];
  const feature = speakerFeature(map, phrase);
  const alone = phrase.first === from || words[phrase.first - 1]?.kind === "mark";
  if (!alone && (feature !== "name" || hasVerb(map, Math.max(from, open - REACH), open))) return [];
  return [{ speaker: phrase, via: null, cue: null, features: ["label", feature] }];
}

/** Whether a finite verb stands between two words, behind the last dash. */
function hasVerb(map: SentenceMap, from: number, to: number): boolean {
  for (let at = to - 1; at >= from && !DASHES.has(map.prose.words[at]?.text ?? ""); at--)
    if (map.groupAt(at)?.form === "finite") return true;
  return false;
}

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);

/** The subjects of the nearest finite verb before the quotation, and of its sentence's first, where nothing else says who speaks. */
function subjects(map: SentenceMap, { from, open, own }: Place): Attribution[] {
  const found: Party[] = [];
  for (let at = open - 1; at >= Math.max(from, open - REACH); at--) {
    const group = map.groupAt(at);
    if (group === null || map.markedAt(at)) continue;
    const subject = group.form === "finite" ? subjectOf(map, group, from) : null;
    if (subject) found.push(subject);
    at = group.first;
  }
  const places: AttributionFeature[] = ["subject", "main subject"];
  return [found[0], found.at(-1)].flatMap((speaker, index) => {
    const place = places[index];
    if (speaker === undefined || place === undefined) return [];
    const features: AttributionFeature[] = [place, speakerFeature(map, speaker)];
    if (own) features.push("own, subject");
    if (map.prose.words[open - 1]?.text === ":") features.push("colon, subject");
    return [{ speaker, via: null, cue: null, features }];
  });
}
