/** Who speaks by a verb of speech: its subject before or after it, what it quotes, or the subject of the verb it hangs on. */
import type { SpeechFrame } from "../../languages/speech.ts";
import { behindHearer } from "../../text/syntax/hearers.ts";
import type { VerbGroup } from "../../text/syntax/syntax.ts";
import { type Party, partyAt } from "../events/party.ts";
import { leftSubject } from "../names/left-subject.ts";
import type { Cue, SentenceMap } from "../sentence-map.ts";

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
 * - Output: the subject of a finite verb; of a gerund or infinitive, the phrase that it touches, or the subject of the sentence; of a verb that quotes, its
 *   object, the subject being `via`. Nobody where no subject is written.
 */
export function cueSpeaker(map: SentenceMap, cue: Cue, from: number): CueSpeaker {
  const group = map.groupAt(cue.first);
  const first = group?.first ?? cue.first;
  const quoted = quotedBefore(map, first, from);
  if (quoted) return quoted;
  if (group && isBareParticiple(group)) return { speaker: finiteSubject(map, null, cue, from), via: null };
  if (group?.form === "finite" && map.prose.syntax.tags[first - 1] === "relative")
    return { speaker: leftSubject(map, first, from), via: null };
  const own = group && group.form !== "finite" ? touching(map, first, from) : finiteSubject(map, group, cue, from);
  return { speaker: own ?? mainSubject(map, first, from), via: null };
}

/** A past form that syntax reads as a participle, though no auxiliary stands with it. */
function isBareParticiple({ form, first, head }: VerbGroup): boolean {
  return form === "participle" && first === head;
}

/** The subject before a finite verb, or after it, or the one that it shares with the verb before ("met and said"). */
function finiteSubject(map: SentenceMap, group: VerbGroup | null, cue: Cue, from: number): Party | null {
  const left = leftSubject(map, group?.first ?? cue.first, from);
  if (left) return left;
  const read = group && syntaxSubject(map, group);
  if (read && (read.last <= cue.first || !hasFrame(cue, "hearer"))) return read;
  return afterVerb(map, cue, from);
}

/** The subject that syntax reads; "in a later interview said" has none, though syntax parts the noun from its preposition. */
function syntaxSubject({ prose: { syntax } }: SentenceMap, { subject }: VerbGroup): Party | null {
  const phrase = syntax.nounPhrases[subject ?? -1];
  if (phrase === undefined) return null;
  let before = phrase.first - 1;
  while (syntax.tags[before] === "adverb") before--;
  return syntax.tags[before] === "determiner" && syntax.tags[before - 1] === "preposition" ? null : phrase;
}

/** The subject of a verb group, where it is written. */
export function subjectOf(map: SentenceMap, group: VerbGroup, from: number): Party | null {
  return leftSubject(map, group.first, from) ?? syntaxSubject(map, group);
}

/** The phrase that a gerund or infinitive touches ("a voter saying", "asked her to say"). */
function touching(map: SentenceMap, word: number, from: number): Party | null {
  return word > from ? map.phraseAt(word - 1) : null;
}

/** How far back the subject of a sentence is looked for. */
const REACH = 60;

/** „Каза Ана, че …“: the phrase after a verb that begins its clause. */
function afterVerb(map: SentenceMap, cue: Cue, from: number): Party | null {
  const begins = cue.first <= from || map.prose.words[cue.first - 1]?.kind === "mark";
  const { words } = map.prose;
  const behind = behindHearer(words, cue.last, words.length, map.speech);
  return begins && !hasFrame(cue, "hearer") ? partyAt(map, behind, words.length) : null;
}

/** The subject of the sentence: of its first finite verb that no word puts under another. */
function mainSubject(map: SentenceMap, before: number, from: number): Party | null {
  let under: Party | null = null;
  for (let at = Math.max(from, before - REACH); at < before; at++) {
    const group = map.groupAt(at);
    if (group === null || map.markedAt(at)) continue;
    at = group.last - 1;
    const subject = group.form === "finite" ? subjectOf(map, group, from) : null;
    if (subject && !isUnder(map, subject)) return subject;
    under ??= subject;
  }
  return under;
}

function isUnder({ prose }: SentenceMap, { first, last }: Party): boolean {
  const { tags } = prose.syntax;
  return tags[first - 1] === "subordinator" || tags[first - 1] === "relative" || tags[last - 1] === "relative";
}

/** "X quoted Y as saying": Y speaks, X passes it on; "Y was quoted as saying": Y speaks. */
function quotedBefore(map: SentenceMap, before: number, from: number): CueSpeaker | null {
  for (let at = before - 1; at >= from && at >= before - NEAR; at--) {
    const cue = map.cueAt(at);
    if (cue === null || cue.nominal || !hasFrame(cue, "speaker")) continue;
    const quoting = map.groupAt(cue.first);
    if (quoting === null) return null;
    const subject = subjectOf(map, quoting, from);
    if (quoting.voice === "passive") return { speaker: subject, via: null };
    const object = isVerbFirst(map, quoting, subject) ? map.phraseAt(before - 1) : partyAt(map, quoting.last, before);
    return object ? { speaker: object, via: subject } : null;
  }
  return null;
}

/** "نقل التلفزيون عن الرئيس قوله": where the subject stands right behind the verb, who is quoted stands right before the word of saying. */
function isVerbFirst({ prose }: SentenceMap, { last }: VerbGroup, subject: Party | null): boolean {
  return subject !== null && subject.first === last && prose.syntax.tags[subject.last] === "preposition";
}

/** How many words may name who is quoted, between "quoted" and "as saying". */
const NEAR = 12;
