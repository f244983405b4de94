/** Who speaks by a verb of speech: its subject before or after it, what it quotes, or the subject of the verb it hangs on. */
import type { SpeechFrame } from "../languages/speech.ts";
import type { VerbGroup } from "../text/syntax.ts";
import { type Party, partyAt } from "./party.ts";
import type { Cue, SentenceMap } from "./sentence-map.ts";

/** A speaker, and who only passes the words on. */
export interface CueSpeaker {
  readonly speaker: Party | null;
  readonly via: Party | null;
}

/** Whether one of a cue's verbs can stand in a frame. */
export function hasFrame(cue: Cue, frame: SpeechFrame): boolean {
  return cue.verbs.some(({ frames }) => frames.has(frame));
}

/**
 * Who speaks by a cue.
 *
 * - Input: the map of the report, a cue, and the first word of its sentence.
 * - Output: the subject of a finite verb; of another form, the subject of the finite verb before it in the sentence; of a verb that quotes, its object, the
 *   subject being `via`. Nobody where no subject is written.
 */
export function cueSpeaker(map: SentenceMap, cue: Cue, from: number): CueSpeaker {
  const group = map.groupAt(cue.first);
  const quoted = quotedBefore(map, group?.first ?? cue.first, from);
  if (quoted) return quoted;
  const own = group ? subjectOf(map, group) : null;
  if (own) return { speaker: own, via: null };
  if (group === null || group.form === "finite" || isBareParticiple(group)) {
    const beside = phraseBefore(map, group?.first ?? cue.first, from) ?? phraseAfter(map, cue.last);
    if (beside) return { speaker: beside, via: null };
  }
  const main = finiteBefore(map, group?.first ?? cue.first, from);
  return { speaker: main && subjectOf(map, main), via: null };
}

/** A past form that syntax reads as a participle, though no auxiliary stands with it. */
function isBareParticiple({ form, first, head }: VerbGroup): boolean {
  return form === "participle" && first === head;
}

/** The subject of a verb group, where it is written. */
export function subjectOf({ prose }: SentenceMap, { subject }: VerbGroup): Party | null {
  return subject === null ? null : (prose.syntax.nounPhrases[subject] ?? null);
}

/** The phrase that ends right before a word, adverbs between left out. */
function phraseBefore(map: SentenceMap, word: number, from: number): Party | null {
  const { tags } = map.prose.syntax;
  let at = word - 1;
  while (at > from && tags[at] === "adverb") at--;
  return at < from ? null : map.phraseAt(at);
}

/** The phrase that follows a verb. */
function phraseAfter(map: SentenceMap, word: number): Party | null {
  return partyAt(map, word, map.prose.words.length);
}

/** How far back a verb is looked for that another hangs on. */
const REACH = 40;

function finiteBefore(map: SentenceMap, before: number, from: number): VerbGroup | null {
  for (let at = before - 1; at >= from && at >= before - REACH; at--) {
    const group = map.groupAt(at);
    if (group?.form === "finite" && group.subject !== null && !map.markedAt(at)) return group;
  }
  return null;
}

/** "X quoted Y as saying": Y speaks, X passes it on; "Y was quoted as saying": Y speaks. */
function quotedBefore(map: SentenceMap, before: number, from: number): CueSpeaker | null {
  for (let at = before - 1; at >= from && at >= before - NEAR; at--) {
    const cue = map.cueAt(at);
    if (cue === null || cue.nominal || !hasFrame(cue, "speaker")) continue;
    const quoting = map.groupAt(cue.first);
    if (quoting === null) return null;
    const subject = subjectOf(map, quoting);
    if (quoting.voice === "passive") return { speaker: subject, via: null };
    const object = partyAt(map, quoting.last, before);
    return object ? { speaker: object, via: subject } : null;
  }
  return null;
}

/** How many words may name who is quoted, between "quoted" and "as saying". */
const NEAR = 12;
