/** Self-contained words: what can stand alone in a line, without the sentences around it in its report. */
import { firstFrom } from "../core/first-from.ts";
import type { Removed } from "../core/format.ts";
import { contains, overlap, type Span } from "../core/span.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose } from "../text/prose.ts";
import type { NounPhrase, Tag } from "../text/syntax/syntax.ts";
import { holdsQuotation } from "./holds-quotation.ts";
import { type Clause, leaningWords, leans, wordsWithin } from "./leaning.ts";

/** A line's words are a clause or a short sentence: what is longer tells more than it is cited for. */
const LONGEST = 240;

/** A sentence that opens a report may be longer: it holds the whole news. */
const LONGEST_OPENING = 320;

/** Fewer words than these are a fragment. */
const FEWEST_WORDS = 4;

/** How many words may stand before the subject: an article, an adverb, "also". */
const BEFORE_SUBJECT = 1;

/** What before a subject belongs to a clause that is cut away: "saying the emirate was ready". */
const HELD_BACK: ReadonlySet<Tag> = new Set<Tag>([
  "gerund",
  "participle",
  "verb",
  "base",
  "preposition",
  "subordinator",
  "relative",
]);

/** Words that may stand between a subject and its verb. */
const BETWEEN = 2;

/** Code units in which the rest of a clause is looked for. */
const REST = 80;

/** A mark of quotation right behind a clause. */
const QUOTED = /["“”„«»]|[,.!?…][’'](?!\p{L})/u;

/** A dash that opens a speech. */
const SPEECH_DASH = /^\s*[–—]\s/u;

/** A report says what it is about in its first sentence or the one after its headline. */
const FIRST_SENTENCES = 2;

/** What names nobody by itself. */
const UNNAMED: ReadonlySet<Tag> = new Set(["pronoun", "relative", "determiner"]);

/**
 * The words of a report that tell what stands at a place, fit to stand alone.
 *
 * - Input: the report's text taken apart, its sentences, its language's pack, and a place.
 * - Output: the place with the rest of its clause, or the sentence around it; `null` where neither is a clause with a subject of its own that names somebody or
 *   something.
 */
export function selfContained(prose: Prose, sentences: readonly Span[], pack: LanguagePack, place: Span): Span | null {
  const sentence = sentenceAround(sentences, place);
  if (sentence && SPEECH_DASH.test(prose.text.slice(sentence.start, sentence.start + 3))) return null;
  const whole = { start: place.start, end: clauseEnd(prose, place.end, sentence?.end ?? place.end, pack) };
  const isQuoting = QUOTED.test(prose.text.slice(whole.end, whole.end + 2));
  const own = withoutConnective(prose, whole, pack);
  if (!isQuoting && !isCut(prose, whole, sentence, pack) && standsAlone(prose, own, pack)) return own;
  if (!sentence) return null;
  const { start, end } = withoutConnective(prose, sentence, pack);
  return standsAlone(prose, { start, end }, pack) ? { start, end } : null;
}

/** A stretch without the words at its start that join it to what stands before ("But", "In addition,"): what is left may stand alone. */
function withoutConnective(prose: Prose, place: Span, pack: LanguagePack): Span {
  const { first, last } = wordsWithin(prose, place);
  const found = leaningWords(pack).connectives.at(prose.words, first, last);
  if (found === null) return place;
  const comma = prose.words[found.last]?.text;
  const next = prose.words[comma === "," || comma === "،" ? found.last + 1 : found.last];
  return next && next.start < place.end ? { start: next.start, end: place.end } : place;
}

/** What a clause may be preceded by in its sentence; any other word before it belongs to it. */
const CLAUSE_EDGES: ReadonlySet<Tag> = new Set(["mark", "coordinator", "subordinator", "relative", "adverb", "proper"]);

/** What no clause ends in. */
const OPEN_ENDS: ReadonlySet<Tag> = new Set<Tag>([
  "preposition",
  "determiner",
  "coordinator",
  "subordinator",
  "relative",
]);

/** Whether words that belong to a clause stand before it or behind it. */
function isCut(prose: Prose, place: Span, sentence: Span | null, pack: LanguagePack): boolean {
  const { tags } = prose.syntax;
  const { first, last } = wordsWithin(prose, place);
  const before = prose.words[first - 1];
  const isOwn = before !== undefined && sentence !== null && before.start >= sentence.start;
  if (isOwn && !CLAUSE_EDGES.has(tags[first - 1] ?? "mark") && tags[first] !== "proper") return true;
  const end = prose.words[last - 1];
  if (end === undefined || OPEN_ENDS.has(tags[last - 1] ?? "mark")) return true;
  // "accused her of that, …": what it points at comes behind the comma.
  const goesOn = prose.words[last]?.kind === "mark" && (prose.words[last]?.start ?? 0) < (sentence?.end ?? 0);
  const { pronouns, pointing } = leaningWords(pack);
  return (
    goesOn &&
    prose.words[last]?.text === "," &&
    (pronouns.has(end.lower) || pointing.at(prose.words, last - 1, last) !== null)
  );
}

/** Whether the words of a saying are a clause of their own: a fragment ("the conflict", "to send teams") says nothing by itself. */
export function isClause(prose: Prose, saying: Span): boolean {
  const { first, last } = wordsWithin(prose, saying);
  const clause = firstClause(prose, saying, last, false);
  if (clause === null || clause.subject.first - first > BEFORE_SUBJECT || last - first < FEWEST_WORDS) return false;
  // "remarks he made": a noun before a pronoun is what the clause tells of, and the whole a thing.
  const { tags } = prose.syntax;
  return clause.subject.first === first || tags[first] !== "noun" || tags[clause.subject.head] !== "pronoun";
}

/**
 * Whether a sentence that opens a report can stand alone: its first subject names somebody or something, it has nobody's quoted words and no word that joins it
 * to one before.
 */
export function opensAlone(prose: Prose, sentence: Span, pack: LanguagePack): boolean {
  if (sentence.end - sentence.start > LONGEST_OPENING || holdsQuotation(prose.text.slice(sentence.start, sentence.end)))
    return false;
  const { tags } = prose.syntax;
  const { first, last } = wordsWithin(prose, sentence);
  if (last - first < FEWEST_WORDS || tags[first] === "coordinator") return false;
  if (leaningWords(pack).connectives.at(prose.words, first, last) !== null) return false;
  const clause = firstClause(prose, sentence, last, false);
  return clause !== null && !UNNAMED.has(tags[clause.subject.head] ?? "mark") && !leans(prose, sentence, clause, pack);
}

/**
 * The first sentences of a report's own telling, without a dateline before them.
 *
 * - Source: the inverted pyramid of news writing: the most important fact stands first.
 */
export function openingOf(text: string, sentences: readonly Span[], removed: readonly Removed[]): Span[] {
  const opening: Span[] = [];
  for (const { start, end } of sentences) {
    const before = removed.find((part) => part.start <= start && part.end > start);
    const from = before === undefined ? start : firstLetter(text, before.end, end);
    if (from >= end || removed.some((part) => overlap(part, { start: from, end }) > 0)) continue;
    opening.push({ start: from, end });
    if (opening.length === FIRST_SENTENCES) break;
  }
  return opening;
}

/** Where the telling goes on after a dateline and its dash. */
function firstLetter(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !/[\p{L}\p{N}]/u.test(text[at] ?? "")) at++;
  return at;
}

/** The sentence that holds a place, or `null`. Sentences stand apart and in text order. */
function sentenceAround(sentences: readonly Span[], place: Span): Span | null {
  const next = firstFrom(sentences, place.start + 1);
  const sentence = sentences[next - 1];
  return sentence && contains(sentence, place) ? sentence : null;
}

/** Where the clause that goes on at a place is over: before a mark, or before a word that joins another clause to it. */
function clauseEnd({ words }: Prose, from: number, sentenceEnd: number, pack: LanguagePack): number {
  const joins = joinsOf(pack);
  const limit = Math.min(sentenceEnd, from + REST);
  let end = from;
  for (let at = firstFrom(words, from); at < words.length; at++) {
    const word = words[at];
    if (!word || word.end > limit || word.kind === "mark" || joins.has(word.lower)) return end;
    end = word.end;
  }
  return end;
}

const joinsByPack = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** The words that join a clause to another. */
function joinsOf(pack: LanguagePack): ReadonlySet<string> {
  const known = joinsByPack.get(pack);
  if (known) return known;
  const { coordinator = "", subordinator = "" } = pack.grammar.closed.value;
  const joins = new Set(`${coordinator} ${subordinator}`.split(" ").map((word) => word.split(":", 1)[0] ?? ""));
  joinsByPack.set(pack, joins);
  return joins;
}

/** Whether the words are one clause or more, whose first has its subject at its beginning, and no quotation. */
function standsAlone(prose: Prose, place: Span, pack: LanguagePack): boolean {
  if (place.end - place.start > LONGEST || holdsQuotation(prose.text.slice(place.start, place.end))) return false;
  const { words, syntax } = prose;
  const { first, last } = wordsWithin(prose, place);
  let own = 0;
  for (let at = first; at < last; at++) if (words[at]?.kind !== "mark") own++;
  const clause = own < FEWEST_WORDS ? null : firstClause(prose, place, last, true);
  if (clause === null || !opensWith(clause.subject, first, syntax.tags)) return false;
  // A verb that opens the words has its object behind it, or a subject that the words before it call for: only where verbs come first does it stand alone.
  if (clause.verb.first < clause.subject.first && !pack.grammar.verbFirst) return false;
  // Between subject and verb stands no other clause ("who tabled the motion"), only an adverb or two.
  const between = words.slice(clause.subject.last, clause.verb.first);
  const isShort = between.length <= BETWEEN && !between.some(({ kind }) => kind === "mark");
  if (!isShort && !isApposition(prose, clause)) return false;
  return !UNNAMED.has(syntax.tags[clause.subject.head] ?? "mark") && !leans(prose, place, clause, pack);
}

/** Whether a subject stands at the beginning, behind an article or an adverb at most. */
function opensWith(subject: NounPhrase, first: number, tags: readonly Tag[]): boolean {
  if (subject.first - first > BEFORE_SUBJECT) return false;
  return subject.first <= first || !HELD_BACK.has(tags[first] ?? "mark");
}

/** A second name between commas is no longer. */
const LONGEST_APPOSITION = 12;

/** Whether between a subject and its verb stands but what else it is called, between commas: ", the foreign minister,". */
function isApposition({ words, syntax }: Prose, { subject, verb }: Clause): boolean {
  const [from, to] = [subject.last, verb.first - 1];
  if (to - from < 2 || to - from > LONGEST_APPOSITION) return false;
  if (words[from]?.text !== "," || words[to]?.text !== ",") return false;
  return !syntax.tags.slice(from + 1, to).some((tag) => tag === "relative" || tag === "verb" || tag === "mark");
}

/**
 * The first clause within a stretch: its finite verb and its subject, both within. `null` where there is none, or, where only the very first verb counts, where
 * that one has no subject there.
 */
function firstClause({ syntax }: Prose, place: Span, last: number, onlyFirst: boolean): Clause | null {
  const { verbGroups, nounPhrases } = syntax;
  for (let at = firstFrom(verbGroups, place.start); at < verbGroups.length; at++) {
    const verb = verbGroups[at];
    if (!verb || verb.last > last) return null;
    if (verb.form !== "finite") continue;
    const subject = verb.subject === null ? undefined : nounPhrases[verb.subject];
    if (subject && subject.start >= place.start && subject.end <= place.end) return { verb, subject };
    if (onlyFirst) return null;
  }
  return null;
}
