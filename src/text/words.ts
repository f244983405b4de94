/** Words: runs of letters or digits, and marks, each with its place in the text. */
import { coveredOr } from "../core/sourced.ts";
import type { Span } from "../core/span.ts";
import type { JoinedWords, Writing } from "../languages/writing.ts";

export type WordKind = "word" | "number" | "mark";

export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, apostrophes as `'`; a pronoun that a hyphen joins to its verb keeps the hyphen ("-il"). */
  readonly lower: string;
  readonly kind: WordKind;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether nothing but blanks is missing between it and the word before: `false` where they touch. */
  readonly spaceBefore: boolean;
}

/**
 * A word: letters with marks, joined by inner apostrophes, hyphens, full stops after single letters (`U.S.`, `p.m.`) or `&`; a number: digits with inner
 * separators; a mark: any other character that is not blank. Alternatives begin with different characters, so matching is linear.
 */
const WORD =
  /(?<word>(?:\p{L}\.){2,}|[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:['’ʼ`&\-‑–](?=[\p{L}\p{M}])(?<![–])[\p{L}\p{M}\p{N}_]+)*)|(?<number>\p{N}+(?:[.,:٬٫](?=\p{N})\p{N}+|(?=\p{L})\p{L}+)*)|(?<mark>\.{2,}|[^\s\p{L}\p{M}\p{N}_])/gu;

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

/**
 * The words of a stretch of text.
 *
 * - Input: the text, the stretch, and how its language is written, by which words that are written together come apart ("l’État", "a-t-il").
 * - Output: words in text order, never overlapping; blanks belong to none, nor do letters that only join two words ("-t-").
 */
export function wordsOf(text: string, span: Span, writing: Writing | null = null): Word[] {
  const words: Word[] = [];
  const joined = writing === null ? null : coveredOr(writing.joined, null);
  const part = text.slice(span.start, span.end);
  let last = -1;
  for (const match of part.matchAll(WORD)) {
    const start = span.start + match.index;
    const written = match[0];
    const kind: WordKind =
      match.groups?.["word"] !== undefined ? "word" : match.groups?.["number"] !== undefined ? "number" : "mark";
    const word = wordAt(start, written, kind, start !== last);
    if (joined !== null && kind === "word" && JOINS.test(written)) pushApart(words, word, joined);
    else words.push(word);
    last = word.end;
  }
  return words;
}

function wordAt(start: number, text: string, kind: WordKind, spaceBefore: boolean): Word {
  const lower = text.toLowerCase().replace(/[’ʼ`]/g, "'");
  return { start, end: start + text.length, text, lower, kind, capital: CAPITAL.test(text), spaceBefore };
}

const JOINS = /['’ʼ`-]/;
/** What the verb's vowel needs before its pronoun: "a-t-il". */
const BETWEEN = "-t-";

/** A word with the elided word before it and the pronoun behind it as words of their own. */
function pushApart(words: Word[], word: Word, { before, after }: JoinedWords): void {
  let rest = word;
  for (let cut = elisionIn(words, rest, before); cut > 0; cut = elisionIn(words, rest, before)) {
    words.push(wordAt(rest.start, rest.text.slice(0, cut), "word", rest.spaceBefore));
    rest = wordAt(rest.start + cut, rest.text.slice(cut), "word", false);
  }
  const hyphen = rest.text.lastIndexOf("-");
  const pronoun = hyphen > 0 ? rest.lower.slice(hyphen) : "";
  if (!after.has(pronoun)) {
    words.push(rest);
    return;
  }
  const verb = rest.lower.slice(0, hyphen + 1).endsWith(BETWEEN) ? hyphen + 1 - BETWEEN.length : hyphen;
  words.push(wordAt(rest.start, rest.text.slice(0, verb), "word", rest.spaceBefore));
  const own = wordAt(rest.start + hyphen + 1, rest.text.slice(hyphen + 1), "word", false);
  words.push({ ...own, lower: pronoun });
}

/** The length of the elided word that a word begins with, 0 where it begins with none; one with a capital inside a sentence is part of a name ("L’Aquila"). */
function elisionIn(words: readonly Word[], { lower, text, capital }: Word, before: ReadonlySet<string>): number {
  const cut = lower.indexOf("'") + 1;
  if (cut === 0 || cut === lower.length || !before.has(lower.slice(0, cut))) return 0;
  if (!capital || !CAPITAL.test(text.slice(cut))) return cut;
  const former = words.at(-1);
  return former === undefined || former.kind === "mark" ? (former?.text === "," ? 0 : cut) : 0;
}
