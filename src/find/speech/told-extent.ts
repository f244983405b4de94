/** How far what is said goes: to the end of its clause or phrase, before the reporter's own words go on. */
import type { VerbGroup } from "../../text/syntax/syntax.ts";
import { isCalling } from "./content-openers.ts";
import { speechTable } from "./speech-table.ts";
import type { ToldShape } from "./told.ts";
import { groupFrom, phraseOf, QUOTED, type ToldSentence } from "./told-sentence.ts";

/** Shapes whose content is a clause, which goes on over commas. */
const CLAUSES: ReadonlySet<ToldShape> = new Set(["that", "bare", "whether", "source"]);

/**
 * The word after the last of what is said.
 *
 * - Input: the sentence, the shape, the first word of what is said, and the verb that says it (`null`: a noun or a source).
 */
export function contentEnd(sentence: ToldSentence, shape: ToldShape, first: number, verb: VerbGroup | null): number {
  let clause = CLAUSES.has(shape);
  const { tags } = sentence.prose.syntax;
  let end = sentence.last;
  for (let at = first + 1; at < sentence.last; at++) {
    const tag = tags[at];
    if (isWithinQuotation(sentence, at)) continue;
    if (
      tag === "mark" ? endsAtMark(sentence, at, first, clause, verb) : endsAtWord(sentence, at, first, clause, verb)
    ) {
      end = at;
      break;
    }
    // What a relative clause says of the last phrase goes on as a clause does.
    clause ||= tag === "relative" && sentence.prose.words[at - 1]?.text === ",";
  }
  return trimmed(sentence, first, end === sentence.last ? quotationEnd(sentence) : end);
}

/** What ends within a quotation that goes on over the sentence's end goes on with it. */
function quotationEnd({ inside, prose, last }: ToldSentence): number {
  let end = last;
  if (((inside[last - 1] ?? 0) & QUOTED) === 0) return last;
  while (end < prose.words.length && ((inside[end] ?? 0) & QUOTED) !== 0) end++;
  return end;
}

function trimmed({ prose }: ToldSentence, first: number, until: number): number {
  let end = until;
  while (end > first + 1 && prose.words[end - 1]?.kind === "mark" && TRAILING.has(prose.words[end - 1]?.text ?? ""))
    end--;
  return end;
}

const TRAILING: ReadonlySet<string> = new Set([",", ";", ":", "–", "—", "-", "--"]);

function endsAtMark(
  sentence: ToldSentence,
  at: number,
  first: number,
  clause: boolean,
  verb: VerbGroup | null,
): boolean {
  const { words } = sentence.prose;
  const text = words[at]?.text ?? "";
  if (text === ";" || text === ":") return !clause;
  if (text !== "," && text !== "–" && text !== "—") return false;
  const next = skipQuotes(sentence, at + 1);
  if (isSource(sentence, next) || isOtherSource(sentence, next) || reportsAgain(sentence, next)) return true;
  const group = groupFrom(sentence, next);
  if (group?.form === "finite" && returnsTo(sentence, group, verb)) return true;
  if (attribution(sentence, next) || mainClause(sentence, next, verb)) return true;
  // A relative clause says more of what is said ("the steps, which …").
  if (clause || sentence.prose.syntax.tags[next] === "relative") return false;
  return speaksNext(sentence, next) || !listGoesOn(sentence, at, first);
}

/** ", organisers spoke of eleven": another's clause of speech behind a thing that is told. */
function speaksNext(sentence: ToldSentence, next: number): boolean {
  const phrase = phraseOf(sentence, next);
  const group = phrase === null ? null : groupFrom(sentence, phrase.last);
  return group?.form === "finite" && isSure(sentence, group);
}

/** Between two quoted words: what is said does not end there. */
function isWithinQuotation({ inside }: ToldSentence, at: number): boolean {
  return ((inside[at - 1] ?? 0) & (inside[at + 1] ?? 0) & QUOTED) !== 0;
}

function endsAtWord(
  sentence: ToldSentence,
  at: number,
  first: number,
  clause: boolean,
  verb: VerbGroup | null,
): boolean {
  const tag = sentence.prose.syntax.tags[at];
  if (isSource(sentence, at)) return true;
  if (!clause && isCalling(sentence.pack.grammar, sentence.prose.words[at]?.lower ?? "")) return false;
  if (tag === "coordinator") return joinsVerb(sentence, at, verb) || (!clause && joinsClause(sentence, at, first));
  if (clause) return false;
  if (tag === "subordinator" || (tag === "adverb" && phraseOf(sentence, at - 1) !== null)) return at > first + 1;
  const group = groupFrom(sentence, at);
  return group?.form === "finite" && (group.subject === null || outside(sentence, group.subject, first));
}

/** Whether a verb's subject stands before the content, so that the verb is the reporter's. */
function outside({ prose }: ToldSentence, subject: number, first: number): boolean {
  return (prose.syntax.nounPhrases[subject]?.first ?? first) < first;
}

function returnsTo(sentence: ToldSentence, group: VerbGroup, verb: VerbGroup | null): boolean {
  return verb !== null && group.subject !== null && outside(sentence, group.subject, verb.first);
}

/** "and added that …", "but declined to …": a verb of speech joined to the one that reports. */
function joinsVerb(sentence: ToldSentence, at: number, verb: VerbGroup | null): boolean {
  if (verb === null) return false;
  const next = groupAfter(sentence, at + 1);
  return next !== null && next.form === verb.form && next.tense === verb.tense && isSure(sentence, next);
}

/** A coordinator after which a new clause begins, or a verb of the reporter's; a verb of what is said ("a plan that cuts jobs and ends …") goes on with it. */
function joinsClause(sentence: ToldSentence, at: number, first: number): boolean {
  const phrase = phraseOf(sentence, at + 1);
  if (phrase === null) {
    const group = groupAfter(sentence, at + 1);
    if (group !== null && isBare(sentence, group) && opensInfinitive(sentence, first)) return false;
    return group?.form === "finite" && (group.subject === null || outside(sentence, group.subject, first));
  }
  return groupAfter(sentence, phrase.last)?.form === "finite";
}

/** "to bring back jobs and roll back rules": a verb without an ending goes on with an infinitive. */
function isBare({ prose }: ToldSentence, { first, head, lemma }: VerbGroup): boolean {
  return first === head && prose.words[head]?.lower === lemma;
}

function opensInfinitive(sentence: ToldSentence, first: number): boolean {
  for (let at = first; at < first + OPENING; at++) if (groupFrom(sentence, at)?.form === "infinitive") return true;
  return false;
}

/** How many words before an infinitive belong to what is asked ("Congress to act", "not to leave"). */
const OPENING = 4;

function groupAfter(sentence: ToldSentence, from: number): VerbGroup | null {
  let at = from;
  while (at < sentence.last && sentence.prose.syntax.tags[at] === "adverb" && groupFrom(sentence, at) === null) at++;
  return at < sentence.last ? groupFrom(sentence, at) : null;
}

/** ", adding that", ", calling it": a gerund of a verb of speech after a mark. */
function reportsAgain(sentence: ToldSentence, at: number): boolean {
  const group = groupAfter(sentence, at);
  return group?.form === "gerund" && isSure(sentence, group);
}

/** ", she said": a subject and its verb of speech, with nothing that could be said between them and the end. */
function attribution(sentence: ToldSentence, at: number): boolean {
  const phrase = phraseOf(sentence, at);
  if (phrase === null) {
    const inverted = groupFrom(sentence, at);
    return inverted?.form === "finite" && isSpeech(sentence, inverted);
  }
  const group = groupAfter(sentence, phrase.last);
  return group?.form === "finite" && isSpeech(sentence, group) && isSure(sentence, group);
}

/** "Asked whether it rained, she …": the main clause after a verb that has no subject of its own and leads its sentence. */
function mainClause(sentence: ToldSentence, at: number, verb: VerbGroup | null): boolean {
  if (verb === null || verb.form === "finite" || verb.first > sentence.first + 2) return false;
  const phrase = phraseOf(sentence, at);
  return phrase !== null && groupAfter(sentence, phrase.last)?.form === "finite";
}

function isSource({ prose, pack, last }: ToldSentence, at: number): boolean {
  const source = speechTable(pack.speech).sources.at(prose.words, at, last);
  return source !== null && source.last - source.first > 1;
}

/** ", laut Gewerkschaft waren es 40": a preposition that names a source, behind a comma. */
function isOtherSource({ prose, pack, last }: ToldSentence, at: number): boolean {
  return prose.syntax.tags[at] === "preposition" && speechTable(pack.speech).sources.at(prose.words, at, last) !== null;
}

function isSpeech({ prose, pack, last }: ToldSentence, group: VerbGroup): boolean {
  return speechTable(pack.speech).verbs.at(prose.words, group.head, last) !== null;
}

function isSure({ prose, pack, last }: ToldSentence, group: VerbGroup): boolean {
  const found = speechTable(pack.speech).verbs.at(prose.words, group.head, last);
  return found?.value.some(({ strength }) => strength === "sure") === true;
}

function skipQuotes({ prose }: ToldSentence, from: number): number {
  let at = from;
  while (QUOTES.has(prose.words[at]?.text ?? "")) at++;
  return at;
}

const QUOTES: ReadonlySet<string> = new Set(["“", "”", '"', "„", "«", "»"]);

/** A comma in a list of phrases ("jobs, schools and roads") does not end it. */
function listGoesOn(sentence: ToldSentence, at: number, first: number): boolean {
  const { tags } = sentence.prose.syntax;
  if (at - first > LIST) return false;
  let comma = at;
  for (let items = 0; items < LIST; items++) {
    if (tags[comma + 1] === "coordinator") return items > 0;
    const phrase = phraseOf(sentence, comma + 1);
    if (phrase === null) return false;
    if (tags[phrase.last] === "coordinator") return true;
    if (sentence.prose.words[phrase.last]?.text !== ",") return false;
    comma = phrase.last;
  }
  return false;
}

/** A list's first phrase is no longer than this many words, and it has no more phrases. */
const LIST = 8;

/**
 * Where what is said ends that goes on behind an attribution ("It rained, he said, until May"): `null` where it does not go on, since the sentence ends or the
 * reporter's words follow.
 *
 * - Input: the sentence, and the word after the attribution.
 */
export function goesOnAfter(sentence: ToldSentence, from: number): number | null {
  const { prose, last } = sentence;
  let at = from;
  while (at < last && at - from < LIST && prose.words[at]?.text !== "," && prose.syntax.tags[at] !== "mark") at++;
  if (prose.words[at]?.text !== "," || at + 1 >= last) return null;
  // "…, according to the minister, Ana Ruiz": who that is.
  const named = phraseOf(sentence, at + 1);
  if (named !== null && (named.last >= last || prose.words[named.last]?.text === ",") && isProper(sentence, named.head))
    return named.last >= last ? null : goesOnAfter(sentence, named.last);
  // "…, al diario El Faro": who hears it.
  if (sentence.pack.speech.beforeHearer.value.has(prose.words[at + 1]?.lower ?? "")) return null;
  const tag = prose.syntax.tags[at + 1];
  if (tag === "coordinator" || tag === "relative" || groupAfter(sentence, at + 1)?.form === "gerund") return null;
  return contentEnd(sentence, "bare", at + 1, null);
}

function isProper({ prose }: ToldSentence, head: number): boolean {
  return prose.syntax.tags[head] === "proper";
}
