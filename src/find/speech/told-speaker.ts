/** Who says what a verb or noun tells of. */
import { coveredOr } from "../../core/sourced.ts";
import type { NounPhrase, Tag, VerbGroup } from "../../text/syntax/syntax.ts";
import type { Named } from "../sentence-map.ts";
import { bodySpeaker } from "./body-speaker.ts";
import { declines, speakerBehind } from "./speaker-behind.ts";
import { speechTable } from "./speech-table.ts";
import type { Stretch } from "./told.ts";
import { groupFrom, phraseOf, QUOTED, TIME, type ToldSentence } from "./told-sentence.ts";

/**
 * Who speaks by a verb.
 *
 * - Input: the sentence and the verb's index among `syntax.verbGroups`.
 * - Output: a finite verb's subject, with the relative word that stands for it; of a verb that has none of its own, the noun it belongs to ("people demanding",
 *   "led them to say") or the subject of the verb it hangs on ("declined to say", "…, saying"); of a passive, who does it ("praised by"); `null` where nobody is
 *   named.
 */
export function verbSpeaker(sentence: ToldSentence, index: number): Stretch | null {
  const group = sentence.prose.syntax.verbGroups[index];
  if (group === undefined) return null;
  if (group.voice === "passive") return agentAfter(sentence, group.last);
  if (group.form === "finite")
    return behindMark(sentence, group) ?? subjectStretch(sentence, group) ?? bodyOf(sentence, group);
  const owner = phraseOf(sentence, group.first - 1);
  const main = governing(sentence, index);
  const written = main === null ? leading(sentence, index) : subjectStretch(sentence, main);
  if (owner === null || (group.form === "infinitive" && !isActing(sentence, owner, index))) return written;
  return isThing(sentence, owner) ? (written ?? owner) : owner;
}

/** Who stands behind a verb that a comma or dash parts from what it tells of, where syntax has found nobody who is named. */
function behindMark({ map, prose, pack, first, last }: ToldSentence, group: VerbGroup): Stretch | null {
  if (!pack.grammar.subjectOmitted) return null;
  const subject = prose.syntax.nounPhrases[group.subject ?? -1];
  // „— коротко ответила министр“: an adverb that looks like a noun.
  const manner =
    subject?.last === group.first && subject.first === group.first - 1 && map.namedAt(subject.first) === null;
  const before = manner ? group.first - 2 : group.first - 1;
  if (!PARTING.has(prose.words[before]?.text ?? "") || before < first) return null;
  if (
    subject !== undefined &&
    subject.first >= group.last &&
    (isWhole(map.namedAt(subject.first), last) || !declines(pack))
  )
    return null;
  return speakerBehind(map, group.last, last);
}

/** Whether a subject behind its verb is a name, or stands alone. */
function isWhole(named: Named | null, last: number): boolean {
  return named !== null && (named.mention.form === "name" || named.last >= last);
}

const PARTING: ReadonlySet<string> = new Set([",", "–", "—", "-"]);

function bodyOf(sentence: ToldSentence, group: VerbGroup): Stretch | null {
  const { prose, pack, first } = sentence;
  return bodySpeaker(prose, pack, group, first, (word) => phraseOf(sentence, word));
}

/** A text or a time before a gerund does not speak: "issued a statement saying", "wrote on Monday saying". */
function isThing({ prose, pack, inside }: ToldSentence, { head, last }: NounPhrase): boolean {
  return ((inside[head] ?? 0) & TIME) !== 0 || speechTable(pack.speech).nouns.at(prose.words, head, last) !== null;
}

/** The antecedent of a relative word is further off than this only where other phrases stand between. */
const RELATIVE = 8;

function subjectStretch(sentence: ToldSentence, group: VerbGroup): Stretch | null {
  const { tags, nounPhrases } = sentence.prose.syntax;
  const subject = nounPhrases[group.subject ?? -1];
  if (subject === undefined) return aloneBefore(sentence, group);
  if (((sentence.inside[subject.head] ?? 0) & TIME) !== 0) return beforeTime(sentence, subject.first);
  let at = group.first - 1;
  while (at > subject.last && tags[at] === "adverb") at--;
  const relative = tags[at] === "relative" && at >= subject.last && at - subject.last < RELATIVE;
  return relative ? { first: subject.first, last: at + 1 } : withOwner(sentence, subject);
}

/** "The mayor on Thursday evening said": the phrase before a time that looks like the subject. */
function beforeTime(sentence: ToldSentence, from: number): Stretch | null {
  const { inside, first, prose } = sentence;
  let at = from - 1;
  while (at >= first && (((inside[at] ?? 0) & TIME) !== 0 || prose.syntax.tags[at] === "preposition")) at--;
  return at < first ? null : phraseOf(sentence, at);
}

/** "Several said", "one in two say": what may be a subject without a noun. */
function aloneBefore({ prose, inside, first }: ToldSentence, group: VerbGroup): Stretch | null {
  const { tags } = prose.syntax;
  let at = group.first - 1;
  while (at > first && tags[at] === "adverb") at--;
  if (((inside[at] ?? 0) & TIME) !== 0) return null;
  return at >= first && ALONE.has(tags[at] ?? "mark") ? { first: at, last: at + 1 } : null;
}

const ALONE: ReadonlySet<Tag> = new Set(["determiner", "number", "pronoun"]);

/** A thing said speaks for whom it is from: "a statement from the ministry". */
export function withOwner(sentence: ToldSentence, phrase: NounPhrase): Stretch {
  const { prose, pack, last } = sentence;
  if (speechTable(pack.speech).nouns.at(prose.words, phrase.head, phrase.last) === null) return phrase;
  const owner =
    phrase.last < last && prose.syntax.tags[phrase.last] === "preposition" ? phraseOf(sentence, phrase.last + 1) : null;
  return owner === null || owner.first !== phrase.last + 1 ? phrase : { first: phrase.first, last: owner.last };
}

/** Whether a phrase before an infinitive is who does it: the object of the verb before, and somebody ("led the mayor to resign"). */
function isActing({ prose }: ToldSentence, phrase: NounPhrase, index: number): boolean {
  const before = prose.syntax.verbGroups[index - 1];
  if (before === undefined || before.last !== phrase.first || before.voice === "passive") return false;
  const tag = prose.syntax.tags[phrase.head];
  return tag === "proper" || tag === "pronoun";
}

/** The finite verb that another hangs on: after a mark the verb of saying before it, or the sentence's first; else the nearest. */
function governing(sentence: ToldSentence, index: number): VerbGroup | null {
  const { prose, groups, inside, pack, last } = sentence;
  const { verbGroups, tags } = prose.syntax;
  const own = verbGroups[index]?.first ?? 0;
  const apart = tags[own - 1] === "mark" || tags[own - 1] === "coordinator";
  let main: VerbGroup | null = null;
  for (let i = index - 1; i >= groups[0]; i--) {
    const former = verbGroups[i];
    if (former?.form !== "finite" || ((inside[former.head] ?? 0) & QUOTED) !== 0) continue;
    if (!apart || speechTable(pack.speech).verbs.at(prose.words, former.head, last) !== null) return former;
    main = former;
  }
  return main;
}

/** "Asked about it, she …": the subject of the first finite verb after. */
function leading({ prose, groups }: ToldSentence, index: number): Stretch | null {
  for (let i = index + 1; i < groups[1]; i++) {
    const next = prose.syntax.verbGroups[i];
    if (next?.form === "finite") return prose.syntax.nounPhrases[next.subject ?? -1] ?? null;
  }
  return null;
}

/** So many words after a passive its agent is looked for. */
const AGENT = 6;

/** The phrase after "by" behind a passive, or `null`. */
export function agentAfter(sentence: ToldSentence, from: number): Stretch | null {
  const { prose, pack, last } = sentence;
  const agents = coveredOr(pack.grammar.agents, "").split(" ");
  for (let at = from; at < last && at < from + AGENT; at++) {
    if (groupFrom(sentence, at)?.form === "finite" || prose.words[at]?.kind === "mark") return null;
    if (prose.syntax.tags[at] === "preposition" && agents.includes(prose.words[at]?.lower ?? ""))
      return phraseOf(sentence, at + 1);
  }
  return null;
}

/** The owner within a noun phrase ("the mayor's claim", "his claim"), or `null`. */
export function ownerWithin(
  { prose, pack }: ToldSentence,
  phrase: { readonly first: number; readonly head: number },
): Stretch | null {
  const endings = coveredOr(pack.grammar.possessiveEndings, []);
  const possessives = possessiveWords(coveredOr(pack.grammar.possessives, ""));
  for (let at = phrase.head - 1; at >= phrase.first; at--) {
    const lower = prose.words[at]?.lower ?? "";
    if (endings.some((ending) => lower.endsWith(ending) && lower.length > ending.length))
      return { first: phrase.first, last: at + 1 };
    if (possessives.has(lower)) return { first: at, last: at + 1 };
    if (prose.syntax.tags[at] === "mark") return { first: phrase.first, last: at };
  }
  return null;
}

const POSSESSIVES = new Map<string, ReadonlySet<string>>();

function possessiveWords(written: string): ReadonlySet<string> {
  let words = POSSESSIVES.get(written);
  if (words === undefined) {
    words = new Set(written.split(" "));
    POSSESSIVES.set(written, words);
  }
  return words;
}
