/** Attributions that stand after a quotation: "…, said Ana", "…, Ana said", "…, according to Ana", in the next sentence, or at the end of its own. */

import type { Sentence } from "../../text/prose.ts";
import { sentenceAt } from "../../text/sentence-at.ts";
import { behindHearer } from "../../text/syntax/hearers.ts";
import type { VerbGroup } from "../../text/syntax/syntax.ts";
import { type Party, partyAt, partyOf } from "../events/party.ts";
import { leftSubject } from "../names/left-subject.ts";
import type { Cue, SentenceMap } from "../sentence-map.ts";
import type { Attribution, Place } from "./attribution.ts";
import { speakerFeature, verbFeatures, withFeatures } from "./attribution.ts";
import type { AttributionFeature } from "./attribution-weights.ts";
import { hasFrame } from "./cue-speaker.ts";
import { pastCliticsAndTimes } from "./past-clitics-and-times.ts";
import { speakerBehind, speakerNamed } from "./speaker-behind.ts";
import { speakerBehindInsertion } from "./speaker-behind-insertion.ts";
import { speechTable } from "./speech-table.ts";

/** How many words after a quotation are looked at for its verb. */
const REACH = 50;

/**
 * Reads what stands after a quotation.
 *
 * - Input: the map of the report and the quotation's place.
 * - Output: attributions, none where nothing fits.
 */
export function attributionsAfter(map: SentenceMap, place: Place): Attribution[] {
  const { close, to, own } = place;
  const found = beside(map, close, to, own);
  if (found) return [found];
  return [inNextSentence(map, place), atEnd(map, place)].filter((reading) => reading !== null);
}

/** What follows the mark at once. */
function beside(map: SentenceMap, close: number, to: number, own: boolean): Attribution | null {
  const from = skipMarks(map, close, to);
  if (from === null) return null;
  return (
    sourceAt(map, from, to) ??
    verbFirst(map, mannerEnd(map, from, to), to, own) ??
    verbFirst(map, from, to, own) ??
    speakerFirst(map, from, to, own)
  );
}

/** Behind a word that only tells how it was said („коротко ответила министр“): one that names nobody, before a verb with its speaker behind it. */
function mannerEnd(map: SentenceMap, from: number, to: number): number {
  const cue = map.pack.grammar.subjectOmitted && map.namedAt(from) === null ? map.cueAt(from + 1) : null;
  return cue?.first === from + 1 && speakerBehind(map, cue.last, to) !== null ? from + 1 : from;
}

const SOFT = new Set([",", "—", "–", "-", "...", "…"]);

/** The first word after commas and dashes; `null` at the end, or where another mark stands. */
function skipMarks({ prose, markedAt }: SentenceMap, from: number, to: number): number | null {
  let at = from;
  while (at < to && SOFT.has(prose.words[at]?.text ?? "")) at++;
  return at < to && prose.words[at]?.kind !== "mark" && !markedAt(at) ? at : null;
}

/** "…, according to Ana", „…, по думите му“. */
function sourceAt(map: SentenceMap, at: number, to: number): Attribution | null {
  const { prose, speech } = map;
  const match = speechTable(speech).sources.at(prose.words, at, to);
  if (match === null || match.value.speaker === "before") return null;
  const within = match.first + match.value.word;
  const speaker = match.value.speaker === "within" ? partyOf(map, within, within + 1) : partyAt(map, match.last, to);
  return speaker && { speaker, via: null, cue: null, features: ["source after", speakerFeature(map, speaker)] };
}

/** "…, said Ana": the verb, then its subject; where none is written, the verb alone. */
function verbFirst(map: SentenceMap, from: number, to: number, own: boolean): Attribution | null {
  const group = map.groupAt(from);
  const cue = map.cueAt(from) ?? (group?.first === from ? map.cueAt(group.head) : null);
  if (cue === null || !hasFrame(cue, "quote") || group?.form === "infinitive" || group?.form === "gerund") return null;
  const speaker =
    joinedSubject(map, group, to) ?? namedAfter(map, cue.last, to) ?? speakerBehindInsertion(map, cue.last, to);
  const sure = cue.verbs.some(({ strength }) => strength === "sure");
  if (!sure && (speaker === null || !own)) return null;
  return made(map, cue, speaker, "verb after");
}

/** "…», a-t-elle dit": the subject that stands inside its verb. */
function joinedSubject(map: SentenceMap, group: VerbGroup | null, to: number): Party | null {
  const subject = map.prose.syntax.nounPhrases[group?.subject ?? -1];
  const inside = group && subject && subject.first > group.first && subject.first < group.last && group.last <= to;
  return inside ? partyOf(map, subject.first, subject.last) : null;
}

/** Who stands after a verb: the first party where it is named or a pronoun, else whoever is named further on. */
function namedAfter(map: SentenceMap, from: number, to: number): Party | null {
  const party = partyAfter(map, from, to);
  if (!map.pack.grammar.subjectOmitted) return party;
  const named = party && map.namedAt(party.first);
  if (party && map.prose.syntax.tags[party.first] === "pronoun") return party;
  if (party && named?.mention.form === "name") return speakerNamed(map, party, to);
  return speakerBehind(map, from, to) ?? party;
}

/** The first party after a verb that hangs on no preposition, before its clause ends. */
function partyAfter(map: SentenceMap, from: number, to: number): Party | null {
  const { words, syntax } = map.prose;
  for (let at = from; at < to && at < from + REACH; at++) {
    at = behindHearer(words, pastCliticsAndTimes(map, at, to), to, map.speech);
    const party = partyAt(map, at, to);
    if (party && syntax.tags[at - 1] !== "preposition") return party;
    if (party) at = party.last - 1;
    else if (words[at]?.kind === "mark" || map.groupAt(at)) return null;
  }
  return null;
}

/** "…, Ana said", "…, Ana, who …, said": the party, then the verb it is the subject of. */
function speakerFirst(map: SentenceMap, from: number, to: number, own: boolean): Attribution | null {
  const party = partyAt(map, from, to);
  if (party === null) return null;
  const swallowed = lastVerb(map, party);
  if (swallowed) return made(map, swallowed, partyOf(map, party.first, swallowed.first), "speaker after");
  let unknown: Attribution | null = null;
  for (let at = party.last; at < to && at < from + REACH && !map.markedAt(at); at++) {
    const cue = map.cueAt(at);
    const group = map.groupAt(at);
    if (cue && hasFrame(cue, "quote") && isOf(map, cue, party)) return spoken(map, cue, party, own, to);
    if (unknown === null && group?.form === "finite" && isSubject(map, group, party))
      unknown = { speaker: party, via: null, cue: null, features: ["unknown verb after", speakerFeature(map, party)] };
    at = Math.max(at, (group?.last ?? 0) - 1, (cue?.last ?? 0) - 1);
  }
  return unknown;
}

/** How many words there may be between a verb and a quotation that it leads on to. */
const LEAD = 4;

function spoken(map: SentenceMap, cue: Cue, party: Party, own: boolean, to: number): Attribution {
  const found = made(map, cue, party, "speaker after");
  const leads = [...Array(LEAD).keys()].some((step) => cue.last + step < to && map.markedAt(cue.last + step));
  const features: AttributionFeature[] = [...found.features];
  if (!own) features.push("within, speaker after");
  if (leads) features.push("leads on");
  return withFeatures(found, features);
}

/** A verb that syntax took for the last noun of a phrase ("the Saudis state"). */
function lastVerb(map: SentenceMap, { first, last }: Party): Cue | null {
  const cue = map.cueAt(last - 1);
  if (cue === null || cue.first <= first || cue.last !== last) return null;
  const next = map.prose.words[last];
  const sure = cue.verbs.some(({ strength, frames }) => strength === "sure" && frames.has("quote"));
  return sure && (next === undefined || next.kind === "mark" || map.prose.syntax.tags[last] !== "verb") ? cue : null;
}

/** Whether a party is the written subject of a verb, no relative word between them. */
function isSubject({ prose }: SentenceMap, { subject, first }: VerbGroup, party: Party): boolean {
  const phrase = prose.syntax.nounPhrases[subject ?? -1];
  if (phrase === undefined || prose.syntax.tags[first - 1] === "relative") return false;
  return phrase.first < party.last && phrase.last > party.first;
}

/** Whether a party is the subject of a verb of speech: what stands between them is passed over. */
function isOf(map: SentenceMap, cue: Cue, party: Party): boolean {
  const first = map.groupAt(cue.first)?.first ?? cue.first;
  if (map.prose.syntax.tags[first - 1] === "relative") return false;
  const subject = leftSubject(map, first, party.first);
  return subject !== null && subject.first < party.last;
}

/** How many words a sentence may have that only says who spoke the one before ("Ana asked."). */
const SHORT = 14;

/** “Where to?” Ana asked.: the quotation ended its sentence, and the next one is the reporting clause. */
function inNextSentence(map: SentenceMap, { marked, close, to }: Place): Attribution | null {
  if (close < to) return null;
  const { sentences, words } = map.prose;
  const next = sentences[sentenceAt(sentences, to - 1) + 1];
  if (next === undefined || next.paragraph !== marked.paragraph || next.last - next.first > SHORT) return null;
  if (words[next.first]?.kind !== "word") return null;
  const found = beside(map, next.first, next.last, true);
  const cue = found?.cue;
  if (!found || !cue || hasMarks(map, next)) return null;
  return withFeatures(
    found,
    found.features.map((feature) => (PLACES.has(feature) ? "next sentence" : feature)),
  );
}

function hasMarks({ markedAt }: SentenceMap, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) if (markedAt(at)) return true;
  return false;
}

const PLACES: ReadonlySet<AttributionFeature> = new Set(["verb after", "speaker after", "source after"]);

/** "“…” for all of us, Ana said.": a reporting clause that ends the sentence. */
function atEnd(map: SentenceMap, { close, to }: Place): Attribution | null {
  const { words } = map.prose;
  for (let at = close; at < to - 1 && at < close + REACH && !map.markedAt(at); at++) {
    if (words[at]?.text !== ",") continue;
    const found = beside(map, at + 1, to, true);
    if (found?.speaker && !found.features.includes("unknown verb after"))
      return withFeatures(
        found,
        found.features.map((feature) => (PLACES.has(feature) ? "end of sentence" : feature)),
      );
  }
  return null;
}

function made(map: SentenceMap, cue: Cue, speaker: Party | null, place: AttributionFeature): Attribution {
  return { speaker, via: null, cue, features: [place, speakerFeature(map, speaker), ...verbFeatures(map, cue)] };
}
