/** What is told before its verb, or on both sides of it. */
import { NOT_COVERED } from "../../core/sourced.ts";
import type { Tag, VerbGroup } from "../../text/syntax/syntax.ts";
import { speechTable } from "./speech-table.ts";
import type { Stretch } from "./told.ts";
import { goesOnAfter } from "./told-extent.ts";
import { groupFrom, phraseOf, QUOTED, type ToldSentence } from "./told-sentence.ts";

/**
 * "It rained, he said", "In May, he said, it rained".
 *
 * - Input: the sentence, a verb of speech, and who speaks by it.
 * - Output: the words before the verb's clause, or around it; `null` where none are a clause that could be said.
 */
export function beforeVerb(sentence: ToldSentence, group: VerbGroup, speaker: Stretch | null): Stretch | null {
  if (group.form !== "finite" || group.voice === "passive") return null;
  if (speaker === null) return beforeBareVerb(sentence, group);
  const { prose, first } = sentence;
  const clause = Math.min(group.first, joinedStart(sentence, speaker.first));
  let at = clause - 1;
  while (at > first && (prose.syntax.tags[at] === "adverb" || QUOTES.has(prose.words[at]?.text ?? ""))) at--;
  if (!parts(sentence, at, speaker.first >= group.last) || at <= first) return null;
  const from = behindPhrases(sentence, Math.max(group.last, speaker.last));
  if (!endsAfter(sentence, from, group) || isAllQuoted(sentence, first, at)) return null;
  // What follows a speaker behind the verb is mostly about the speaker: "said Ann Lee, a farmer".
  const end = speaker.first >= group.last ? null : goesOnAfter(sentence, from);
  // A speaker behind the verb already tells that it was said; before it, the words may only lead the clause ("Last month, the mayor warned").
  if (end === null && speaker.first < group.first && !isClause(sentence, first, at)) return null;
  return { first, last: end ?? at };
}

/** "la Protezione | civile": behind the phrases that touch a speaker. */
function behindPhrases(sentence: ToldSentence, from: number): number {
  let at = from;
  for (let phrase = phraseOf(sentence, at); phrase !== null && phrase.first === at; phrase = phraseOf(sentence, at))
    at = phrase.last;
  return at;
}

/** Whether a mark parts what is said from its verb: a comma, or before a verb with its speaker behind it a dash („Most runął – podał rzecznik“). */
function parts({ prose }: ToldSentence, at: number, inverted: boolean): boolean {
  const text = prose.words[at]?.text ?? "";
  return text === "," || (inverted && DASHES.has(text));
}

const DASHES: ReadonlySet<string> = new Set(["–", "—", "-"]);

/**
 * "El puente seguirá cerrado, añadió.": a verb behind a comma or dash that ends its sentence, in a language that leaves subjects out.
 *
 * - Output: the words before it; `null` where they are no clause, or where the verb does not surely tell of words.
 */
export function beforeBareVerb(sentence: ToldSentence, group: VerbGroup): Stretch | null {
  const { prose, pack, first, last } = sentence;
  const at = group.first - 1;
  if (group.form !== "finite" || group.voice === "passive" || !pack.grammar.subjectOmitted) return null;
  if (at <= first || !parts(sentence, at, true)) return null;
  const verbs = speechTable(pack.speech).verbs.at(prose.words, group.head, last)?.value ?? [];
  if (!verbs.some(({ strength, frames }) => strength === "sure" && frames.has("quote"))) return null;
  if (!endsAfter(sentence, group.last, group) || isAllQuoted(sentence, first, at)) return null;
  return isClause(sentence, first, at) ? { first, last: at } : null;
}

/** Whether some words are a clause that can stand alone: "Recalling that day" and "After she left" are not. */
function isClause(sentence: ToldSentence, first: number, last: number): boolean {
  const { tags } = sentence.prose.syntax;
  let begins = first;
  while (begins < last && (tags[begins] === "mark" || tags[begins] === "coordinator" || tags[begins] === "adverb"))
    begins++;
  let under = tags[begins] === "subordinator";
  for (let at = begins; at < last; at++) {
    if (groupFrom(sentence, at)?.form === "finite" && !under) return true;
    if (sentence.prose.words[at]?.text === ",") under = false;
  }
  return false;
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
function endsAfter(sentence: ToldSentence, behind: number, group: VerbGroup): boolean {
  const { prose, last, inside } = sentence;
  const from = behind > group.last ? rowEnd(sentence, behind) : behind;
  const tag = prose.syntax.tags[from];
  return from >= last || inside[from] !== 0 || group.last > from || (tag !== undefined && AFTER.has(tag));
}

/** Past the owners of a speaker, where a case makes them („rzecznik | spółki Jan Wilk“). */
function rowEnd(sentence: ToldSentence, from: number): number {
  const { names } = sentence.pack;
  if (names.ofWords.value.size > 0 || names.declensions === NOT_COVERED) return from;
  let at = Math.max(from, phraseOf(sentence, from - 1)?.last ?? from);
  for (let next = phraseOf(sentence, at); next?.first === at && at < sentence.last; next = phraseOf(sentence, at))
    at = next.last;
  return at;
}

const AFTER: ReadonlySet<Tag> = new Set(["mark", "preposition", "adverb", "subordinator"]);
