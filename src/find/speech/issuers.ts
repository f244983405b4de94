/** Issuers of texts, remembered over a report: "the press service reported … “…,” the message reads". */
import { sentenceAt } from "../../text/sentence-at.ts";
import type { Party } from "../events/party.ts";
import type { Mention } from "../finding.ts";
import type { SentenceMap } from "../sentence-map.ts";
import type { Attribution, Place } from "./attribution.ts";
import { cueSpeaker } from "./cue-speaker.ts";
import { textNamed } from "./issuer.ts";

/** Remembers who issued which text. */
export interface Issuers {
  /** Who issued the text that speaks in an attribution; `null` where a person speaks or nobody is known. */
  readonly of: (place: Place, attribution: Attribution | null) => Party | null;
}

/** How many words of a sentence are looked at for its last verb. */
const REACH = 80;
/** How many words after a verb may name the text that its subject issued ("said in a statement"). */
const NEAR = 6;

/**
 * Follows the texts of a report in order.
 *
 * - Input: the map of the report, and its mentions, by which a pronoun of a person is told from one of a text.
 * - Output: to be asked for each quotation in text order.
 */
export function issuersIn(map: SentenceMap, mentions: readonly Mention[]): Issuers {
  const known = new Map<string, Party>();
  const people = new Set(mentions.filter(({ form }) => form === "pronoun").map(({ start }) => start));
  let last: Party | null = null;
  const of = (place: Place, attribution: Attribution | null): Party | null => {
    const speaker = attribution?.speaker ?? null;
    const text = speaker && textNamed(map, speaker);
    if (attribution && speaker && !text) remember(map, attribution, speaker, known);
    if (text) {
      last = text.issuer ?? known.get(text.lemma) ?? saidBefore(map, place);
      if (last) known.set(text.lemma, last);
    } else if (speaker === null || map.prose.syntax.tags[speaker.first] !== "pronoun" || people.has(speaker.start))
      last = null;
    return last;
  };
  return { of };
}

/** "Ana said in a statement": later "the statement" is hers. */
function remember(map: SentenceMap, { cue }: Attribution, speaker: Party, known: Map<string, Party>): void {
  const from = cue?.last ?? speaker.last;
  for (let at = from; at < from + NEAR; at++) {
    const phrase = map.phraseAt(at);
    const text = phrase && phrase.first > speaker.first && !map.markedAt(at) ? textNamed(map, phrase) : null;
    if (text) known.set(text.lemma, text.issuer ?? speaker);
  }
}

/** Who speaks by the last sure verb of speech of the sentence before, where it is no pronoun. */
function saidBefore(map: SentenceMap, { from }: Place): Party | null {
  const { sentences, syntax } = map.prose;
  const before = sentences[sentenceAt(sentences, from) - 1];
  if (before === undefined || before.removed !== null) return null;
  for (let at = before.last - 1; at >= before.first && at >= before.last - REACH; at--) {
    const cue = map.cueAt(at);
    if (cue === null || cue.nominal || map.markedAt(at)) continue;
    if (!cue.verbs.some(({ strength }) => strength === "sure")) continue;
    const { speaker } = cueSpeaker(map, cue, before.first);
    return speaker && syntax.tags[speaker.first] !== "pronoun" ? speaker : null;
  }
  return null;
}
