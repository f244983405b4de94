/** What verbs tell of: each verb of saying or thinking with what hangs on it, or with the words before it. */

import type { SpeechFrame, SpeechVerb } from "../../languages/speech.ts";
import type { Tag, VerbGroup } from "../../text/syntax/syntax.ts";
import { speechTable } from "./speech-table.ts";
import type { Stretch, Told, ToldShape } from "./told.ts";
import { beforeBareVerb, beforeVerb } from "./told-before.ts";
import { type Content, toldBy } from "./told-by.ts";
import { type Complement, complementAfter } from "./told-complement.ts";
import { demanded } from "./told-demanded.ts";
import { contentEnd } from "./told-extent.ts";
import { groupFrom, phraseOf, QUOTED, type ToldSentence } from "./told-sentence.ts";
import { agentAfter, verbSpeaker } from "./told-speaker.ts";

/** What is told behind a verb leaves nothing to be told before it. */
const FULL: ReadonlySet<ToldShape> = new Set(["that", "bare", "whether", "to", "hearer to", "object", "as", "doing"]);

/** All that the verbs of a sentence may tell of. Only verbs that the pack lists may; `used` are those that are read already. */
export function toldByVerbs(sentence: ToldSentence, used: ReadonlySet<number>): Told[] {
  const found: Told[] = [];
  const { prose, groups, inside } = sentence;
  for (let index = groups[0]; index < groups[1]; index++) {
    const group = prose.syntax.verbGroups[index];
    if (group === undefined || used.has(index) || ((inside[group.head] ?? 0) & QUOTED) !== 0) continue;
    const cue = cueOf(sentence, group);
    if (cue === null) continue;
    const words: Stretch = { first: group.first, last: Math.max(cue, group.last) };
    const speaker = verbSpeaker(sentence, index) ?? besideVerb(sentence, group, words);
    if (speaker !== null && endsQuotation(sentence, speaker, index)) continue;
    const contents = contentsOf(sentence, group, words.last, speaker);
    for (const content of contents) found.push(toldBy(group, index, words, speaker, content));
    if (contents.length === 0) found.push(...bareOf(sentence, group, index, words));
  }
  return found;
}

/** Behind a quotation syntax may take its last words for the subject: the quotation is what the verb tells of. */
function endsQuotation({ prose, inside }: ToldSentence, speaker: Stretch, index: number): boolean {
  const former = prose.syntax.verbGroups[index - 1];
  return ((inside[speaker.first] ?? 0) & (inside[former?.head ?? -1] ?? 0) & QUOTED) !== 0;
}

/**
 * Who stands beside a verb that syntax gives no subject: behind one of several words that a mark parts from what is told (", fa sapere la polizia"), or before a form
 * that is read as a participle and has an infinitive behind it ("le maire dit avoir vu").
 */
function besideVerb(sentence: ToldSentence, group: VerbGroup, { last }: Stretch): Stretch | null {
  if (group.form === "participle" && group.first === group.head)
    return groupFrom(sentence, group.last)?.form === "infinitive" ? phraseOf(sentence, group.first - 1) : null;
  if (last === group.last || group.form !== "finite") return null;
  return sentence.prose.syntax.tags[group.first - 1] === "mark" ? phraseOf(sentence, last) : null;
}

/** What a verb without a subject tells of that ends its sentence. */
function bareOf(sentence: ToldSentence, group: VerbGroup, index: number, words: Stretch): Told[] {
  const content = beforeBareVerb(sentence, group);
  return content === null
    ? []
    : [toldBy(group, index, words, null, { shape: "before", hearer: null, link: null, content })];
}

/** What a verb may tell of: behind it, before it, or as the subject of its passive. */
function contentsOf(sentence: ToldSentence, group: VerbGroup, from: number, speaker: Stretch | null): Content[] {
  const inverted = speaker !== null && speaker.first >= group.last && group.voice === "active";
  const after =
    (inverted ? clauseBehind(sentence, group, speaker) : afterColon(sentence, group, from)) ??
    (inverted ? null : afterVerb(sentence, group, from));
  const told = after !== null && (FULL.has(after.shape) || isToldItself(sentence, group, speaker));
  const end = told ? null : beforeVerb(sentence, group, speaker);
  const before: Content | null = end && { shape: "before", hearer: null, link: null, content: end };
  return [after, before, passiveSubject(sentence, group)].filter((content) => content !== null);
}

/** "Police reported three arrests, organisers spoke of eleven": what stands before a verb with a topic of its own is another's words where a verb of speech tells it. */
function isToldItself(sentence: ToldSentence, group: VerbGroup, speaker: Stretch | null): boolean {
  const until = Math.min(group.first, speaker?.first ?? group.first);
  const { verbGroups } = sentence.prose.syntax;
  for (let index = sentence.groups[0]; index < sentence.groups[1]; index++) {
    const other = verbGroups[index];
    if (other === undefined || other.first >= until) return false;
    if (other.form === "finite" && verbsOf(sentence, other).some(({ strength }) => strength === "sure")) return true;
  }
  return false;
}

/** How many words may stand between a verb and the colon that opens what it tells. */
const BEFORE_COLON = 8;

/** "Rectificó: son 104", "ha corretto il bilancio: i morti sono 104": a clause behind the colon that ends the verb's own. */
function afterColon(sentence: ToldSentence, group: VerbGroup, from: number): Content | null {
  const { prose, inside, last } = sentence;
  if (group.form !== "finite" || group.voice === "passive" || verbsOf(sentence, group).every(isBeside)) return null;
  let at = from;
  while (at < last && at - from < BEFORE_COLON && prose.words[at]?.kind !== "mark" && groupFrom(sentence, at) === null)
    at++;
  const first = at + 1;
  if (prose.words[at]?.text !== ":" || first >= last || ((inside[first] ?? 0) & QUOTED) !== 0) return null;
  if (!hasFinite(sentence, first)) return null;
  return {
    shape: "bare",
    hearer: null,
    link: ":",
    content: { first, last: contentEnd(sentence, "bare", first, group) },
  };
}

function isBeside({ strength, frames }: SpeechVerb): boolean {
  return strength === "beside" || !frames.has("quote");
}

function hasFinite(sentence: ToldSentence, from: number): boolean {
  for (let at = from; at < sentence.last; at++) if (groupFrom(sentence, at)?.form === "finite") return true;
  return false;
}

/** "Dijo el juez que …": a clause behind a subject that stands behind its verb, opened by its conjunction. */
function clauseBehind(sentence: ToldSentence, group: VerbGroup, speaker: Stretch): Content | null {
  const content = afterVerb(sentence, group, speaker.last);
  return content?.shape === "that" && content.content.first - speaker.last <= BEFORE_CONJUNCTION ? content : null;
}

/** The conjunction, and a time before it. */
const BEFORE_CONJUNCTION = 3;

/** Where the verb of speech that a group's head begins ends ("pointed out"), or `null` where it is none. */
function cueOf({ prose, pack, last }: ToldSentence, group: VerbGroup): number | null {
  return speechTable(pack.speech).verbs.at(prose.words, group.head, last)?.last ?? null;
}

function afterVerb(sentence: ToldSentence, group: VerbGroup, from: number): Content | null {
  const verbs = verbsOf(sentence, group);
  const found = complementAfter(
    sentence,
    from,
    verbs.some(({ strength }) => strength === "sure"),
  );
  if (found === null) return null;
  const number = counted(sentence, found, verbs);
  const complement =
    number ??
    demanded(sentence, found, verbs) ??
    blamed(sentence, found, verbs) ??
    asObject(sentence, found, group, verbs) ??
    found;
  if (isHearer(complement, verbs)) return null;
  const { shape, hearer, link } = complement;
  const first =
    passiveStart(sentence, complement, group, verbs) ?? contentStart(sentence, complement, from > group.last);
  const clausal = (shape === "doing" && !takes(verbs, "gerund")) || (shape === "object" && saysClauses(verbs));
  return {
    shape,
    hearer,
    link,
    content: {
      first: number === null ? first : clauseStart(sentence, group),
      last: contentEnd(sentence, clausal ? "bare" : shape, first, group),
    },
  };
}

/** Where a verb's clause begins: a number that somebody gives says little without it. */
function clauseStart({ prose }: ToldSentence, { first, subject }: VerbGroup): number {
  return Math.min(first, prose.syntax.nounPhrases[subject ?? -1]?.first ?? first);
}

/** Verbs that take no thing, only a clause: what looks like their object is the subject of one. */
function saysClauses(verbs: readonly SpeechVerb[]): boolean {
  return takes(verbs, "clause") && !takes(verbs, "object") && verbs.some(({ strength }) => strength === "sure");
}

/** "The firm is expected to cut jobs": what is thought of the subject of a passive begins with it; nobody hears it. */
function passiveStart(
  { prose }: ToldSentence,
  { shape }: Complement,
  group: VerbGroup,
  verbs: readonly SpeechVerb[],
): number | null {
  if (shape !== "to" || group.voice !== "passive" || group.form !== "finite" || verbs.length === 0) return null;
  if (!takes(verbs, "clause") || takes(verbs, "hearer")) return null;
  const subject = prose.syntax.nounPhrases[group.subject ?? -1];
  return subject !== undefined && subject.first < group.first ? subject.first : null;
}

/** "told reporters", "told a briefing in Ames": the object of a verb that takes a hearer and no thing hears. */
function isHearer({ shape, link }: Complement, verbs: readonly SpeechVerb[]): boolean {
  return shape === "object" && link === null && takes(verbs, "hearer") && !takes(verbs, "object");
}

/** "spoke of eleven", „informuje o trzech zatrzymanych“: who speaks of a number says it. */
function counted({ prose }: ToldSentence, found: Complement, verbs: readonly SpeechVerb[]): Complement | null {
  if (found.shape !== "about" || !verbs.some(({ act, strength }) => act === "say" && strength === "sure")) return null;
  let at = found.first;
  while (prose.syntax.tags[at] === "adverb") at++;
  return prose.syntax.tags[at] === "number" ? { ...found, shape: "object" } : null;
}

/** "accused them of lying", "told them about the flood": what somebody is blamed for or hears of, behind the preposition. */
function blamed(sentence: ToldSentence, found: Complement, verbs: readonly SpeechVerb[]): Complement | null {
  const heard = takes(verbs, "hearer") && takes(verbs, "about");
  const targets = takes(verbs, "target");
  const marked = found.shape === "about" && targets; // "acusa al alcalde de"
  if ((found.shape !== "object" && found.shape !== "as" && !marked) || !(heard || targets)) return null;
  const { tags } = sentence.prose.syntax;
  const hearer = phraseOf(sentence, found.first);
  const at = hearer === null ? 0 : behindApposition(sentence, hearer.last);
  if (hearer === null || !LEADS_ON.has(tags[at] ?? "mark") || at + 1 >= sentence.last) return null;
  return { shape: "about", first: at + 1, link: sentence.prose.words[at]?.lower ?? null, hearer };
}

/** "of" before a noun, and before a verb where that is a word of its own. */
const LEADS_ON: ReadonlySet<Tag> = new Set(["preposition", "particle"]);

/** The word behind an apposition in commas ("the mayor, Ann Lee, of lying"), or the same word where none stands there. */
function behindApposition(sentence: ToldSentence, from: number): number {
  const { words } = sentence.prose;
  if (words[from]?.text !== ",") return from;
  const phrase = phraseOf(sentence, from + 1);
  return phrase !== null && words[phrase.last]?.text === "," ? phrase.last + 1 : from;
}

/** "dismissed efforts to rebuild", "repeated the claim that": what hangs on the object, and not on the verb and somebody who hears it. */
function asObject(
  sentence: ToldSentence,
  found: Complement,
  group: VerbGroup,
  verbs: readonly SpeechVerb[],
): Complement | null {
  const { shape, hearer } = found;
  if (hearer === null || found.link === "preposition" || shape === "object") return null;
  if (skipsTo(sentence, group) !== hearer.first) return null;
  const asks = shape === "hearer to";
  if (shape === "that" && isHearerBeforeComma(sentence, found.first, hearer)) return null;
  if (takes(verbs, asks ? "to" : "hearer") || (asks && sentence.prose.syntax.tags[hearer.last - 1] !== "noun"))
    return null;
  return { shape: "object", first: hearer.first, link: null, hearer: null };
}

/** „vyzval obyvatele, aby …“: a clause behind a comma hangs on the verb, and on its object only where that is a noun of saying. */
function isHearerBeforeComma({ prose, pack }: ToldSentence, first: number, hearer: Stretch): boolean {
  if (prose.words[first - 2]?.text !== "," || !pack.grammar.subjectOmitted || pack.grammar.verbFirst) return false;
  return speechTable(pack.speech).nouns.at(prose.words, hearer.last - 1, hearer.last) === null;
}

/** The word after a verb and its adverbs. */
function skipsTo({ prose }: ToldSentence, group: VerbGroup): number {
  let at = group.last;
  while (prose.syntax.tags[at] === "adverb") at++;
  return at;
}

/**
 * A preposition that belongs to the cue makes its hearer part of what is said ("called for them to leave"); a pronoun that is called something is not part of it.
 */
function contentStart(sentence: ToldSentence, { shape, first, hearer }: Complement, phrasal: boolean): number {
  if (shape === "hearer to" && phrasal && hearer !== null) return hearer.first;
  if (shape !== "object" || sentence.prose.syntax.tags[first] !== "pronoun") return first;
  return phraseOf(sentence, first + 1) === null ? first : first + 1;
}

function verbsOf({ prose, pack, last }: ToldSentence, group: VerbGroup): readonly SpeechVerb[] {
  return speechTable(pack.speech).verbs.at(prose.words, group.head, last)?.value ?? [];
}

function takes(verbs: readonly SpeechVerb[], frame: SpeechFrame): boolean {
  return verbs.some(({ frames }) => frames.has(frame));
}

/** "The plan was criticized by them": the subject of a passive whose agent is named. */
function passiveSubject(sentence: ToldSentence, group: VerbGroup): Content | null {
  if (group.form !== "finite" || group.voice !== "passive") return null;
  const subject = sentence.prose.syntax.nounPhrases[group.subject ?? -1];
  if (subject === undefined || subject.first > group.first) return null;
  if (agentAfter(sentence, group.last) === null) return voiced(sentence, group, subject.first);
  const before = phraseOf(sentence, group.first - 1);
  return {
    shape: "passive",
    hearer: null,
    link: null,
    content: { first: subject.first, last: Math.max(subject.last, before?.last ?? 0) },
  };
}

/** "Concern was expressed about the flood", in a readout, which leaves out who did: the thing said, with what it is about. */
function voiced(sentence: ToldSentence, group: VerbGroup, first: number): Content | null {
  const verbs = verbsOf(sentence, group);
  if (sentence.quoted === null || !takes(verbs, "object") || !takes(verbs, "quote")) return null;
  return {
    shape: "passive",
    hearer: null,
    link: null,
    content: { first, last: contentEnd(sentence, "bare", group.last, group) },
  };
}
