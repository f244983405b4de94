/** Words: runs of letters or digits, and marks, each with its place in the text. */
import { coveredOr } from "../../core/sourced.ts";
import type { Span } from "../../core/span.ts";
import type { JoinedWords, Writing } from "../../languages/writing.ts";
import { ACCENT, BLANK, classAt, DIGIT, INVISIBLE, LETTER, LINE, pastClasses, unitsAt } from "./character-classes.ts";
import { formAt, formMark, keptForm, type WordForm, type WordKind, wordForm } from "./word-forms.ts";

/** A word at its place. What is true of it wherever it stands is in its form; what is asked most is here as well. */
export interface Word extends Span {
  readonly form: WordForm;
  /** As written; of a mark, the mark of Latin script that does the same (`,` for `،`). */
  readonly text: string;
  /** Lower case, apostrophes as `'`; a pronoun that a hyphen joins to its verb keeps the hyphen ("-il"). */
  readonly lower: string;
  readonly kind: WordKind;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether nothing but blanks is missing between it and the word before: `false` where they touch. */
  readonly spaceBefore: boolean;
}

const BEGINS_WORD = LETTER | ACCENT | LINE;
const IN_WORD = LETTER | ACCENT | LINE | DIGIT;
const FULL_STOP = ".".charCodeAt(0);
/** What joins the parts of a word where a letter follows it. */
const JOINERS = new Uint8Array(0x2100);
for (const joiner of "'’`&-‑") JOINERS[joiner.charCodeAt(0)] = 1;
/** What separates the parts of a number where a digit follows it. */
const SEPARATORS: ReadonlySet<number> = new Set([...".,:٬٫"].map((separator) => separator.charCodeAt(0)));

/**
 * The words of a stretch of text.
 *
 * - Input: the text, the stretch, and how its language is written, by which words that are written together come apart ("l’État", "a-t-il").
 * - Output: words in text order, never overlapping; blanks belong to none, nor do letters that only join two words ("-t-"). A word is letters with accents,
 *   joined by inner apostrophes, hyphens, characters that show nothing, full stops after single letters (`U.S.`, `p.m.`) or `&`; a number is digits with inner separators; a mark is any other
 *   character, or full stops in a row.
 */
export function wordsOf(text: string, span: Span, writing: Writing | null = null): Word[] {
  const words: Word[] = [];
  addWords(words, text, span, writing);
  return words;
}

/** Adds the words of a stretch of text to those before it. */
export function addWords(words: Word[], text: string, span: Span, writing: Writing | null): void {
  const joined = writing === null ? null : coveredOr(writing.joined, null);
  const { end: until } = span;
  const before = words.length;
  let last = -1;
  for (let start = span.start; start < until; ) {
    const opening = classAt(text, start, until);
    if (opening === BLANK) {
      last = start === last && isInvisible(text, start) ? last + 1 : last;
      start++;
      continue;
    }
    const kind = (opening & BEGINS_WORD) !== 0 ? "word" : opening === DIGIT ? "number" : "mark";
    const end = endOf(kind, text, start, until);
    const form = formAt(text, start, end, kind) ?? keptForm(plainMark(text.slice(start, end), kind), kind);
    push(words, wordAt(start, form, start !== last), joined, before);
    last = end;
    start = end;
  }
}

/** Adds a word, taken apart where it holds others. */
function push(words: Word[], word: Word, joined: JoinedWords | null, before: number): void {
  if (joined !== null && word.kind === "word" && mayHoldOthers(word.form)) pushApart(words, word, joined, before);
  else words.push(word);
}

function wordAt(start: number, form: WordForm, spaceBefore: boolean): Word {
  const { text, lower, kind, capital } = form;
  return { start, end: start + text.length, form, text, lower, kind, capital, spaceBefore };
}

/** Marks that other scripts write otherwise, each as the one of Latin script that does the same, of the same length, so that finders know one comma. */
const PLAIN_MARKS: ReadonlyMap<string, string> = new Map([
  ["،", ","],
  ["؛", ";"],
  ["؟", "?"],
  ["۔", "."],
]);

function plainMark(written: string, kind: WordKind): string {
  return kind === "mark" ? (PLAIN_MARKS.get(written) ?? written) : written;
}

const JOINS = /['’ʼ`-]/;
const mayHoldOthers = formMark(({ text }) => JOINS.test(text));
/** What the verb's vowel needs before its pronoun: "a-t-il". */
const BETWEEN = "-t-";
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

/** A word with the elided word before it and the pronoun behind it as words of their own. */
function pushApart(words: Word[], word: Word, { before, after }: JoinedWords, from: number): void {
  const part = (start: number, text: string, spaceBefore: boolean, lower: string | null = null): Word =>
    wordAt(start, wordForm(text, "word", lower), spaceBefore);
  let rest = word;
  for (let cut = elisionIn(words, from, rest, before); cut > 0; cut = elisionIn(words, from, rest, before)) {
    words.push(part(rest.start, rest.text.slice(0, cut), rest.spaceBefore));
    rest = part(rest.start + cut, rest.text.slice(cut), false);
  }
  const hyphen = rest.text.lastIndexOf("-");
  const pronoun = hyphen > 0 ? rest.lower.slice(hyphen) : "";
  if (!after.has(pronoun)) {
    words.push(rest);
    return;
  }
  const verb = rest.lower.slice(0, hyphen + 1).endsWith(BETWEEN) ? hyphen + 1 - BETWEEN.length : hyphen;
  words.push(part(rest.start, rest.text.slice(0, verb), rest.spaceBefore));
  words.push(part(rest.start + hyphen + 1, rest.text.slice(hyphen + 1), false, pronoun));
}

/** The length of the elided word that a word begins with, 0 where it begins with none; one with a capital inside a sentence is part of a name ("L’Aquila"). */
function elisionIn(
  words: readonly Word[],
  from: number,
  { lower, text, capital }: Word,
  before: ReadonlySet<string>,
): number {
  const cut = lower.indexOf("'") + 1;
  if (cut === 0 || cut === lower.length || !before.has(lower.slice(0, cut))) return 0;
  if (!capital || !CAPITAL.test(text.slice(cut))) return cut;
  const former = words.length > from ? words.at(-1) : undefined;
  return former === undefined || former.kind === "mark" ? (former?.text === "," ? 0 : cut) : 0;
}

function endOf(kind: WordKind, text: string, start: number, until: number): number {
  switch (kind) {
    case "word":
      return dottedEnd(text, start, until) ?? wordEnd(text, start, until);
    case "number":
      return numberEnd(text, start, until);
    case "mark":
      return markEnd(text, start, until);
  }
}

/** The end of two or more single letters with a full stop each, or `null`. */
function dottedEnd(text: string, start: number, until: number): number | null {
  let end = start;
  let letters = 0;
  while (end < until && classAt(text, end, until) === LETTER) {
    const stop = end + unitsAt(text, end, until);
    if (stop >= until || text.charCodeAt(stop) !== FULL_STOP) break;
    end = stop + 1;
    letters++;
  }
  return letters >= 2 ? end : null;
}

/** The letters of a script that writes short words and numbers together: "و88" is "and 88". */
const ARABIC = { from: 0x0600, to: 0x06ff };

function wordEnd(text: string, start: number, until: number): number {
  const opening = text.charCodeAt(start);
  if (opening >= ARABIC.from && opening <= ARABIC.to) return pastClasses(BEGINS_WORD, text, start, until);
  let end = pastClasses(IN_WORD, text, start, until);
  while (end + 1 < until && joins(text, end) && isOf(LETTER | ACCENT, text, end + 1, until))
    end = pastClasses(IN_WORD, text, end + 1, until);
  return end;
}

function joins(text: string, at: number): boolean {
  return JOINERS[text.charCodeAt(at)] === 1 || isInvisible(text, at);
}

/** The first of them is the soft hyphen; no letter of ASCII is looked up. */
function isInvisible(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0xad && INVISIBLE.test(text.charAt(at));
}

function numberEnd(text: string, start: number, until: number): number {
  let end = pastClasses(DIGIT, text, start, until);
  while (end < until)
    if (isOf(LETTER, text, end, until)) end = pastClasses(LETTER, text, end, until);
    else if (SEPARATORS.has(text.charCodeAt(end)) && end + 1 < until && isOf(DIGIT, text, end + 1, until))
      end = pastClasses(DIGIT, text, end + 1, until);
    else break;
  return end;
}

function isOf(classes: number, text: string, at: number, until: number): boolean {
  return (classAt(text, at, until) & classes) !== 0;
}

/** Full stops in a row are one mark, any other character by itself. */
function markEnd(text: string, start: number, until: number): number {
  if (text.charCodeAt(start) !== FULL_STOP) return start + unitsAt(text, start, until);
  let end = start + 1;
  while (end < until && text.charCodeAt(end) === FULL_STOP) end++;
  return end;
}
