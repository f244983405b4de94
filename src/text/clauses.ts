/** Clauses: each finite verb's subject and the stretch of the sentence that it governs. */
import type { Span } from "../core/span.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { isSpeechForm, readingsOf } from "./readings.ts";
import type { NounPhrase, Tag, VerbGroup } from "./syntax.ts";
import type { BareGroup } from "./verb-groups.ts";
import type { Word } from "./words.ts";

/** A sentence as it is read so far; indices count all words of the report. */
export interface ReadSentence {
  readonly pack: LanguagePack;
  readonly words: readonly Word[];
  /** Settled here where the sentence decides: a reduced participle, a bare form that is finite. */
  readonly tags: Tag[];
  readonly first: number;
  readonly last: number;
  /** The sentence's noun phrases, and how many stand before them in the report. */
  readonly phrases: readonly NounPhrase[];
  readonly phrasesBefore: number;
}

/** Words that open a clause. */
const OPENERS: ReadonlySet<Tag> = new Set(["subordinator", "relative", "coordinator"]);
/** What a bare form's subject ends in; a coordinator may join it to such a form. */
const SUBJECT_END: ReadonlySet<Tag> = new Set(["noun", "proper", "pronoun", "number", "relative", "coordinator"]);
/** What stands between a phrase and the phrase that it hangs on. */
const HANGING: ReadonlySet<Tag> = new Set(["preposition", "participle", "gerund"]);
const QUOTES = new Set(["“", "”", '"', "„", "«", "»"]);
const DASHES = new Set(["–", "—", "-"]);

/**
 * Gives each verb group of a sentence its subject and its clause.
 *
 * - Input: the sentence with its noun phrases, and its verb groups.
 * - Output: the groups in the same order. A subject is an index among all noun phrases of the report.
 */
export function clausesOf(sentence: ReadSentence, groups: readonly BareGroup[]): VerbGroup[] {
  const phraseAt = phraseIndex(sentence);
  const subjects: (number | null)[] = [];
  const read: BareGroup[] = [];
  for (const [index, group] of groups.entries()) {
    const used = asUsed(sentence, groups, index, group, phraseAt);
    if (used.form === "participle" && group.form === "finite") sentence.tags[group.head] = "participle";
    if (used.form === "finite" && group.head === group.first && sentence.tags[group.head] === "base")
      sentence.tags[group.head] = "verb";
    read.push(used);
    subjects.push(subjectOf(sentence, read, read.length - 1, subjects, phraseAt));
  }
  const starts = read.map((_, index) => clauseStart(sentence, read, index, subjects[index] ?? null));
  return read.map((group, index) => {
    const subject = subjects[index] ?? null;
    const clause = clauseSpan(sentence, read, index, starts);
    return { ...group, subject: subject === null ? null : subject + sentence.phrasesBefore, clause };
  });
}

/** The group as its place in the sentence shows it: a bare form may be an infinitive, a past form a participle. */
function asUsed(
  sentence: ReadSentence,
  groups: readonly BareGroup[],
  index: number,
  group: BareGroup,
  phraseAt: Int32Array,
): BareGroup {
  if (isBare(sentence, group)) return { ...group, form: "infinitive", tense: null };
  if (isReduced(sentence, groups, index, phraseAt))
    return { ...group, form: "participle", tense: null, voice: "passive" };
  return group;
}

/**
 * A past form that is a participle as well belongs to the noun before it ("the man accused of theft said") where a preposition follows, and the next finite
 * verb of the same stretch has no subject of its own.
 */
function isReduced(
  { tags, words, phrases, first, pack }: ReadSentence,
  groups: readonly BareGroup[],
  index: number,
  phraseAt: Int32Array,
): boolean {
  const group = groups[index];
  if (
    group === undefined ||
    group.form !== "finite" ||
    group.head !== group.first ||
    tags[group.last] !== "preposition"
  )
    return false;
  if (!readingsOf(words[group.head]?.lower ?? "", pack).some(({ is, reportive }) => is === "participle" && !reportive))
    return false;
  if ((phraseAt[group.first - 1 - first] ?? -1) === -1) return false;
  const next = groups.find(({ form }, later) => later > index && form === "finite");
  if (next === undefined) return false;
  for (let at = group.last; at < next.first; at++) if (isEdge(words[at], tags[at])) return false;
  const subject = phrases[phraseAt[next.first - 1 - first] ?? -1];
  if (subject === undefined) return false;
  const before = tags[subject.first - 1];
  return before === "preposition" || before === "gerund" || before === "base";
}

/** A bare form that no subject stands before ("help reach", "stop it, prevent more") is an infinitive without its mark. */
function isBare({ tags, first }: ReadSentence, group: BareGroup): boolean {
  if (group.form !== "finite" || tags[group.head] !== "base" || group.head !== group.first) return false;
  let at = group.first - 1;
  while (at >= first && (tags[at] === "adverb" || tags[at] === "negation")) at--;
  const before = at < first ? "mark" : tags[at];
  return !(before !== undefined && SUBJECT_END.has(before));
}

/** For each word of the sentence, the noun phrase that it stands in, or -1. */
function phraseIndex({ phrases, first, last }: ReadSentence): Int32Array {
  const index = new Int32Array(last - first).fill(-1);
  phrases.forEach((phrase, number) => {
    index.fill(number, phrase.first - first, phrase.last - first);
  });
  return index;
}

function subjectOf(
  sentence: ReadSentence,
  groups: readonly BareGroup[],
  index: number,
  subjects: readonly (number | null)[],
  phraseAt: Int32Array,
): number | null {
  const group = groups[index];
  if (group === undefined || group.form !== "finite") return null;
  const { words, tags, first } = sentence;
  let at = group.first - 1;
  while (at >= first && (tags[at] === "adverb" || isQuote(words[at]))) at--;
  if (at < first) return inverted(sentence, group, phraseAt);
  const tag = tags[at];
  if (tag === "relative") return phraseBefore(sentence, at, phraseAt);
  if (tag === "coordinator") return sameSubject(groups, index, subjects);
  if (tag === "mark") return afterMark(sentence, groups, index, at, phraseAt, subjects);
  const phrase = phraseAt[at - first] ?? -1;
  return phrase === -1 ? inverted(sentence, group, phraseAt) : chainHead(sentence, phrase, phraseAt);
}

function isQuote(word: Word | undefined): boolean {
  return word !== undefined && QUOTES.has(word.text);
}

/** The first phrase of "the ministry of defence of Russia", "the man accused of killing three people": back over what hangs on it. */
function chainHead({ phrases, tags, first }: ReadSentence, phrase: number, phraseAt: Int32Array): number {
  let head = phrase;
  for (;;) {
    let before = (phrases[head]?.first ?? first) - 1;
    const from = before;
    while (before > first && HANGING.has(tags[before] ?? "mark")) before--;
    const owner = before === from ? -1 : (phraseAt[before - first] ?? -1);
    if (owner === -1) return head;
    head = owner;
  }
}

/** The phrase that a relative word stands for: the nearest before it, over a comma. */
function phraseBefore({ tags, first }: ReadSentence, from: number, phraseAt: Int32Array): number | null {
  let at = from - 1;
  while (at >= first && (tags[at] === "mark" || tags[at] === "preposition")) at--;
  const phrase = at < first ? -1 : (phraseAt[at - first] ?? -1);
  return phrase === -1 ? null : phrase;
}

/** A verb joined to another by "and" has that verb's subject. */
function sameSubject(groups: readonly BareGroup[], index: number, subjects: readonly (number | null)[]): number | null {
  for (let i = index - 1; i >= 0; i--) if (groups[i]?.form === "finite") return subjects[i] ?? null;
  return null;
}

/** A verb after a comma: its subject stands before an aside ("Ann, who …, said"), or after the verb ("…, said Ann"). */
function afterMark(
  sentence: ReadSentence,
  groups: readonly BareGroup[],
  index: number,
  mark: number,
  phraseAt: Int32Array,
  subjects: readonly (number | null)[],
): number | null {
  const group = groups[index];
  if (group === undefined) return null;
  const { words, first, pack } = sentence;
  const after = isSpeechForm(words[group.head]?.lower ?? "", pack) ? inverted(sentence, group, phraseAt) : null;
  if (after !== null && (isDefinite(sentence, after) || sameSubject(groups, index, subjects) === null)) return after;
  const text = words[mark]?.text ?? "";
  if (text !== "," && text !== ")" && !DASHES.has(text)) return null;
  const open = openingMark(sentence, mark, text === ")" ? "(" : text);
  if (open === null || open <= first) return sameSubject(groups, index, subjects);
  const phrase = phraseAt[open - 1 - first] ?? -1;
  return phrase === -1 ? sameSubject(groups, index, subjects) : chainHead(sentence, phrase, phraseAt);
}

/** A name, or a phrase with a determiner: somebody who can speak, more likely than a bare object ("discussed plans"). */
function isDefinite({ phrases, tags }: ReadSentence, phrase: number): boolean {
  const { first = 0, head = 0 } = phrases[phrase] ?? {};
  return (
    tags[head] === "proper" || tags[head] === "pronoun" || tags[first] === "determiner" || tags[first] === "proper"
  );
}

function openingMark({ words, first }: ReadSentence, closing: number, text: string): number | null {
  for (let at = closing - 1; at >= first; at--) if (words[at]?.text === text) return at;
  return null;
}

/** The phrase right after the verb, where a mark or the sentence's end follows it, or a word that goes on about it. */
function inverted({ tags, first, last, phrases }: ReadSentence, group: BareGroup, phraseAt: Int32Array): number | null {
  const phrase = group.last >= last ? -1 : (phraseAt[group.last - first] ?? -1);
  const end = phrases[phrase]?.last;
  if (phrase === -1 || end === undefined) return null;
  const next = end >= last ? "mark" : tags[end];
  return next === "mark" || next === "preposition" || next === "relative" || next === "adverb" || next === "coordinator"
    ? phrase
    : null;
}

/** The word where a group's clause begins: its subject with what opens the clause before it, or the group itself. */
function clauseStart(
  { tags, words, first, phrases }: ReadSentence,
  groups: readonly BareGroup[],
  index: number,
  subject: number | null,
): number {
  const group = groups[index];
  if (group === undefined) return first;
  const phrase = subject === null ? undefined : phrases[subject];
  let at = phrase !== undefined && phrase.first < group.first ? phrase.first : group.first;
  const floor = index === 0 ? first : Math.min(groups[index - 1]?.last ?? first, at);
  while (at > floor && !isEdge(words[at - 1], tags[at - 1])) at--;
  if (at > floor && OPENERS.has(tags[at - 1] ?? "mark")) at--;
  return at;
}

function isEdge(word: Word | undefined, tag: Tag | undefined): boolean {
  if (tag === undefined || OPENERS.has(tag)) return true;
  return tag === "mark" && !isQuote(word);
}

/** From its start to where the next clause begins that is not within it. */
function clauseSpan(
  { words, first, last }: ReadSentence,
  groups: readonly BareGroup[],
  index: number,
  starts: readonly number[],
): Span {
  const group = groups[index];
  const from = starts[index] ?? first;
  let until = last;
  for (let next = index + 1; next < groups.length; next++) {
    const start = starts[next] ?? last;
    if (groups[next]?.form === "finite" && start >= (group?.last ?? last)) {
      until = start;
      break;
    }
  }
  let end = until - 1;
  while (end > from && words[end]?.kind === "mark" && !isQuote(words[end])) end--;
  return { start: words[from]?.start ?? 0, end: words[end]?.end ?? 0 };
}
