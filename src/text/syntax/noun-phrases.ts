/** Noun phrases: determiner, modifiers and head, with the owners that hang before the head. */

import { coveredOr } from "../../core/sourced.ts";
import { isTimeWord } from "../words/time-words.ts";
import type { Word } from "../words/words.ts";
import type { Tag } from "./syntax.ts";
import { isAbbreviationStop, type SyntaxDraft } from "./syntax-draft.ts";

const APOSTROPHES: ReadonlySet<string> = new Set(["'", "’"]);
/** What goes on after an abbreviation's full stop. */
const NAMED: ReadonlySet<Tag> = new Set(["proper", "number"]);
const MODIFIED: ReadonlySet<Tag> = new Set(["noun", "proper", "adjective", "number"]);

/**
 * Adds the noun phrases of one sentence to the draft, in text order and never overlapping; a pronoun is a phrase by itself.
 *
 * - Input: the draft with the sentence's words tagged, and those words, `words.slice(first, last)`.
 */
export function addNounPhrases(draft: SyntaxDraft, first: number, last: number): void {
  const { words, nounPhrases, phraseAt } = draft;
  for (let i = first; i < last; ) {
    const head = headAt(draft, i, last);
    if (head === -1) {
      i++;
      continue;
    }
    const end = adjectivesEnd(draft, head + 1, last);
    phraseAt.fill(nounPhrases.length, i, end);
    const named = draft.pack.grammar.headFirst ? firstNoun(draft, i, head) : head;
    nounPhrases.push({ start: words[i]?.start ?? 0, end: words[end - 1]?.end ?? 0, first: i, last: end, head: named });
    i = end;
  }
}

/** Where owners stand behind what they own without a preposition, the first noun is what the phrase is about ("مقتل ثلاثة جنود"). */
function firstNoun({ tags }: SyntaxDraft, from: number, last: number): number {
  for (let at = from; at < last; at++) if (tags[at] === "noun" || tags[at] === "proper") return at;
  return last;
}

/** The head of the phrase that begins at a word: the last word that can be one, as far as modifiers and nouns go; -1 for none. */
function headAt(draft: SyntaxDraft, from: number, last: number): number {
  if (draft.tags[from] === "pronoun" || draft.readings[from]?.holdsSubject === true) return from;
  if (isTime(draft, from)) return timeHead(draft, from, last);
  let head = -1;
  for (let at = from; at < last; at++) {
    if (head !== -1 && draft.tags[head] !== "number" && isTime(draft, at)) break;
    const does = part(draft, at, last, at === from, head === at - 1 && head !== -1);
    if (does === "stop" || (head !== -1 && beginsObject(draft, at))) break;
    if (does === "head") head = at;
  }
  return head;
}

/**
 * In a language whose verb stands first, subject and object stand side by side: an indefinite accusative behind a word with its article begins the object
 * ("اعتقلت الشرطة ناشطا").
 */
function beginsObject({ words, pack }: SyntaxDraft, at: number): boolean {
  if (!pack.grammar.verbFirst) return false;
  const [before = "", here = ""] = [words[at - 1]?.lower, words[at]?.lower];
  const { article, accusatives } = coveredOr(pack.grammar.definiteness, NONE);
  return before.startsWith(article) && !here.startsWith(article) && accusatives.some((ending) => here.endsWith(ending));
}

const NONE = { article: "\0", and: "", prepositions: [], accusatives: [], numbers: { subjects: [], objects: [] } };

function isTime({ words, pack }: SyntaxDraft, at: number): boolean {
  return isTimeWord(words[at], pack);
}

/** A weekday or month is a phrase with the number behind it ("October 7"): what else follows is another. */
function timeHead({ tags }: SyntaxDraft, from: number, last: number): number {
  let head = from;
  while (head + 1 < last && tags[head + 1] === "number") head++;
  return head;
}

/** Where the adjectives behind a head end: they belong to its phrase where the language has them there. */
function adjectivesEnd({ tags, pack }: SyntaxDraft, from: number, last: number): number {
  let end = from;
  if (!pack.grammar.adjectiveAfter || tags[from - 1] === "pronoun") return end;
  while (end < last && tags[end] === "adjective") end++;
  return end;
}

type Part = "head" | "inside" | "stop";

/** What a word does in a phrase: may be its head, only stands inside, or ends it. */
function part(draft: SyntaxDraft, at: number, last: number, first: boolean, afterHead: boolean): Part {
  const { words, tags } = draft;
  const tag = tags[at];
  const behind = afterHead && !draft.pack.grammar.nounsInRow ? behindHead(draft, at, last) : null;
  if (behind !== null) return behind;
  if (tag === "noun" || tag === "proper" || tag === "number") return "head";
  if (afterHead && isNamedStop(draft, at, last)) return "inside";
  // "a 12-year-old": where no noun follows, the word that the number is joined to stands for one.
  if (tag === "adjective" && isNumberHyphen(words, tags, at - 1) && !modifies(tags, at, last)) return "head";
  return isInside(tag, words, tags, at, last, first, afterHead) ? "inside" : "stop";
}

/** What a word does behind a head where nouns do not stand in a row, or `null` where it does as anywhere. */
function behindHead(draft: SyntaxDraft, at: number, last: number): Part | null {
  const tag = draft.tags[at];
  if (tag === "number") return draft.words[at]?.kind === "word" || countsNext(draft, at, last) ? "stop" : null;
  if ((tag !== "noun" && tag !== "adjective") || follows(draft, at) || isJoined(draft, at)) return null;
  if (tag === "noun" && isNamedAdjective(draft, at - 1)) return null;
  return tag === "adjective" && beforeProper(draft, at, last) ? "inside" : "stop";
}

/** "de Caldorische inspectie": a word with a capital behind an article that ends as an adjective does, and a noun behind it. */
function isNamedAdjective({ words, tags, pack }: SyntaxDraft, at: number): boolean {
  if (tags[at] !== "proper" || tags[at - 1] !== "determiner" || pack.grammar.adjectiveAfter) return false;
  const lower = words[at]?.lower ?? "";
  return pack.grammar.endings.value.some(
    ({ is, ending, weight }) =>
      is === "adjective" && weight === 0 && ending.length >= ADJECTIVE_END && lower.endsWith(ending),
  );
}

/** An ending that surely tells an adjective has as many letters. */
const ADJECTIVE_END = 4;

/** "bei den Protesten 40 Menschen", "de organisatie 12 miljoen kronen": the number counts what follows it. */
function countsNext({ tags }: SyntaxDraft, at: number, last: number): boolean {
  let next = at + 1;
  while (next < last && tags[next] === "number") next++;
  return next < last && (tags[next] === "noun" || tags[next] === "adjective");
}

/** The noun of a compound that was parted: "US-Präsident". */
function isJoined({ words }: SyntaxDraft, at: number): boolean {
  return words[at]?.spaceBefore === false && words[at - 1]?.kind === "word";
}

/** The full stop of an abbreviation before the name that it belongs to. */
function isNamedStop(draft: SyntaxDraft, at: number, last: number): boolean {
  return at + 1 < last && NAMED.has(draft.tags[at + 1] ?? "mark") && isAbbreviationStop(draft, at);
}

/** "le président français Emmanuel Macron": an adjective behind its noun, and the name of the same one behind it. */
function beforeProper({ tags, pack }: SyntaxDraft, at: number, last: number): boolean {
  return pack.grammar.adjectiveAfter && at + 1 < last && tags[at + 1] === "proper";
}

/** Where nouns do not stand in a row, one follows only a number ("двама души"). */
function follows({ tags }: SyntaxDraft, at: number): boolean {
  return tags[at - 1] === "number";
}

function isInside(
  tag: Tag | undefined,
  words: readonly Word[],
  tags: readonly Tag[],
  at: number,
  last: number,
  first: boolean,
  afterHead: boolean,
): boolean {
  switch (tag) {
    case "determiner":
      return first || tags[at - 1] === "determiner" || endsOwner(words[at - 1]);
    case "adjective":
      return !afterHead || modifies(tags, at, last);
    case "participle":
      return !afterHead && modifies(tags, at, last) && !(first && isPredicate(tags, at));
    case "gerund":
      return !first && !afterHead && modifies(tags, at, last);
    case "coordinator":
      return !first && !afterHead && joinsModifiers(tags, at, last);
    case "mark":
      if (!first && !afterHead && words[at]?.text === ",") return joinsModifiers(tags, at, last);
      return at + 1 < last && ((afterHead && isOwnerMark(words, tags, at)) || isNumberHyphen(words, tags, at));
    default:
      return false;
  }
}

/** Whether an auxiliary before a participle makes it a predicate. */
function isPredicate(tags: readonly Tag[], at: number): boolean {
  let before = at - 1;
  while (tags[before] === "adverb" || tags[before] === "negation") before--;
  return tags[before] === "auxiliary";
}

function modifies(tags: readonly Tag[], at: number, last: number): boolean {
  return at + 1 < last && MODIFIED.has(tags[at + 1] ?? "mark");
}

/** "current and former officials": a coordinator between two modifiers of one noun. */
function joinsModifiers(tags: readonly Tag[], at: number, last: number): boolean {
  const [before, after] = [tags[at - 1], tags[at + 1]];
  return before === "adjective" && (after === "adjective" || after === "participle") && modifies(tags, at + 1, last);
}

function endsOwner(word: Word | undefined): boolean {
  return word?.lower.endsWith("'s") === true;
}

/** The hyphen between a number and its word, "a 12-year-old girl": it touches both. */
function isNumberHyphen(words: readonly Word[], tags: readonly Tag[], at: number): boolean {
  const hyphen = words[at]?.text === "-" || words[at]?.text === "\u2011";
  return (
    hyphen &&
    tags[at - 1] === "number" &&
    words[at]?.spaceBefore === false &&
    words[at + 1]?.spaceBefore === false &&
    words[at + 1]?.kind === "word"
  );
}

/** The apostrophe of a plural owner, "the workers’ party": it touches an "s" and a noun follows. */
function isOwnerMark(words: readonly Word[], tags: readonly Tag[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.spaceBefore || !APOSTROPHES.has(word.text)) return false;
  return (
    words[at - 1]?.lower.endsWith("s") === true &&
    words[at + 1]?.spaceBefore === true &&
    tags[at + 1] !== "number" &&
    MODIFIED.has(tags[at + 1] ?? "mark")
  );
}
