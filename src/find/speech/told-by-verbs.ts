/** What verbs tell of: each verb of saying or thinking with what hangs on it, or with the words before it. */

import type { SpeechFrame, SpeechVerb } from "../../languages/speech.ts";
import type { Tag, VerbGroup } from "../../text/syntax.ts";
import { speechTable } from "./speech-table.ts";
import type { Stretch, Told, ToldShape } from "./told.ts";
import { type Complement, complementAfter } from "./told-complement.ts";
import { contentEnd, goesOnAfter } from "./told-extent.ts";
import { phraseOf, QUOTED, type ToldSentence } from "./told-sentence.ts";
import { agentAfter, verbSpeaker } from "./told-speaker.ts";

/** What is told behind a verb leaves nothing to be told before it. */
const FULL: ReadonlySet<ToldShape> = new Set(["that", "bare", "whether", "to", "hearer to", "object", "as", "doing"]);

/** All that the verbs of a sentence may tell of. Only verbs that the pack lists may. */
export function toldByVerbs(sentence: ToldSentence): Told[] {
  const found: Told[] = [];
  const { prose, groups, inside } = sentence;
  for (let index = groups[0]; index < groups[1]; index++) {
    const group = prose.syntax.verbGroups[index];
    if (group === undefined || ((inside[group.head] ?? 0) & QUOTED) !== 0) continue;
    const cue = cueOf(sentence, group);
    if (cue === null) continue;
    const words: Stretch = { first: group.first, last: Math.max(cue, group.last) };
    const speaker = verbSpeaker(sentence, index);
    const told = { cue: words, speaker, group: index, lemma: group.lemma };
    for (const content of contentsOf(sentence, group, words.last, speaker)) found.push({ ...told, ...content });
  }
  return found;
}

/** What a verb may tell of: behind it, before it, or as the subject of its passive. */
function contentsOf(sentence: ToldSentence, group: VerbGroup, from: number, speaker: Stretch | null): Content[] {
  const inverted = speaker !== null && speaker.first >= group.last && group.voice === "active";
  const after = inverted ? clauseBehind(sentence, group, speaker) : afterVerb(sentence, group, from);
  const before = after !== null && FULL.has(after.shape) ? null : beforeVerb(sentence, group, speaker);
  return [after, before, passiveSubject(sentence, group)].filter((content) => content !== null);
}

/** "Dijo el juez que …": a clause behind a subject that stands behind its verb, opened by its conjunction. */
function clauseBehind(sentence: ToldSentence, group: VerbGroup, speaker: Stretch): Content | null {
  const content = afterVerb(sentence, group, speaker.last);
  return content?.shape === "that" && content.content.first - speaker.last <= BEFORE_CONJUNCTION ? content : null;
}

/** The conjunction, and a time before it. */
const BEFORE_CONJUNCTION = 3;

type Content = Pick<Told, "shape" | "content" | "hearer" | "link">;

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
  const complement = blamed(sentence, found, verbs) ?? asObject(sentence, found, group, verbs) ?? found;
  const { shape, hearer, link } = complement;
  const first =
    passiveStart(sentence, complement, group, verbs) ?? contentStart(sentence, complement, from > group.last);
  const clausal = shape === "doing" && !takes(verbs, "gerund");
  return {
    shape,
    hearer,
    link,
    content: { first, last: contentEnd(sentence, clausal ? "bare" : shape, first, group) },
  };
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

/** "accused them of lying": what somebody is blamed for, behind the preposition. */
function blamed(sentence: ToldSentence, found: Complement, verbs: readonly SpeechVerb[]): Complement | null {
  if (found.shape !== "object" || verbs.every(({ frames }) => !frames.has("target"))) return null;
  const { tags } = sentence.prose.syntax;
  const hearer = phraseOf(sentence, found.first);
  const at = hearer?.last ?? 0;
  if (hearer === null || tags[at] !== "preposition" || at + 1 >= sentence.last) return null;
  return { shape: "about", first: at + 1, link: sentence.prose.words[at]?.lower ?? null, hearer };
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
  if (takes(verbs, asks ? "to" : "hearer") || (asks && sentence.prose.syntax.tags[hearer.last - 1] !== "noun"))
    return null;
  return { shape: "object", first: hearer.first, link: null, hearer: null };
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

/** "It rained, he said", "in May, he said, it rained": what stands before the clause of the verb, behind it, or around it. */
function beforeVerb(sentence: ToldSentence, group: VerbGroup, speaker: Stretch | null): Content | null {
  if (group.form !== "finite" || group.voice === "passive" || speaker === null) return null;
  const { prose, first } = sentence;
  const clause = Math.min(group.first, joinedStart(sentence, speaker.first));
  let at = clause - 1;
  while (at > first && (prose.syntax.tags[at] === "adverb" || QUOTES.has(prose.words[at]?.text ?? ""))) at--;
  if (prose.words[at]?.text !== "," || at <= first) return null;
  const from = Math.max(group.last, speaker.last);
  if (!endsAfter(sentence, from, group) || isAllQuoted(sentence, first, at)) return null;
  // What follows a speaker behind the verb is mostly about the speaker: "said Ann Lee, a farmer".
  const end = speaker.first >= group.last ? null : goesOnAfter(sentence, from);
  return { shape: "before", hearer: null, link: null, content: { first, last: end ?? at } };
}

/** Where "Ann Lee, Bo Ray and Cy Day" begins, from its last phrase. */
function joinedStart(sentence: ToldSentence, last: number): number {
  const { prose, first } = sentence;
  let start = last;
  for (let at = last - 1; at > first; at--) {
    const joined = prose.syntax.tags[at] === "coordinator" || (start !== last && prose.words[at]?.text === ",");
    const phrase = joined ? phraseOf(sentence, at - 1) : null;
    if (phrase === null) break;
    start = phrase.first;
    at = phrase.first;
  }
  return start;
}

function isAllQuoted({ prose, inside }: ToldSentence, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (prose.words[at]?.kind !== "mark" && ((inside[at] ?? 0) & QUOTED) === 0) return false;
  return true;
}

const QUOTES: ReadonlySet<string> = new Set(["“", "”", '"', "„", "«", "»"]);

/** Whether nothing that could be said follows the verb: the sentence ends, or only a mark, a preposition or a time does. */
function endsAfter({ prose, last, inside }: ToldSentence, from: number, group: VerbGroup): boolean {
  const tag = prose.syntax.tags[from];
  return from >= last || inside[from] !== 0 || group.last > from || (tag !== undefined && AFTER.has(tag));
}

const AFTER: ReadonlySet<Tag> = new Set(["mark", "preposition", "adverb", "subordinator"]);

/** "The plan was criticized by them": the subject of a passive whose agent is named. */
function passiveSubject(sentence: ToldSentence, group: VerbGroup): Content | null {
  if (group.form !== "finite" || group.voice !== "passive" || agentAfter(sentence, group.last) === null) return null;
  const subject = sentence.prose.syntax.nounPhrases[group.subject ?? -1];
  if (subject === undefined || subject.first > group.first) return null;
  const before = phraseOf(sentence, group.first - 1);
  return {
    shape: "passive",
    hearer: null,
    link: null,
    content: { first: subject.first, last: Math.max(subject.last, before?.last ?? 0) },
  };
}
