/** What in a paragraph shows that it may not be the report: the pack's page words, each with its place and whether it is quoted. */
import type { LanguagePack } from "../../languages/pack.ts";
import type { PageWords } from "../../languages/page.ts";
import { type PhraseTable, phraseTable } from "../syntax/phrases.ts";
import { type Word, wordsOf } from "../words/words.ts";

export type PageSign = keyof PageWords;

/** The page words of a language, each with all that it shows. */
export type PageSigns = PhraseTable<readonly PageSign[]>;

/** A page word in a paragraph: its words are `words.slice(first, next)`. */
export interface FoundSign {
  readonly sign: PageSign;
  readonly first: number;
  readonly next: number;
}

/** A paragraph with its words, `words.slice(first, last)`, and the signs in it, those inside quotation marks left out. */
export interface SignedParagraph {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly signs: readonly FoundSign[];
}

const BUILT = new WeakMap<PageWords, PageSigns>();
const OPENERS = new Set(["“", "„", "«", "‘", "‹"]);
const CLOSERS = new Set(["”", "»", "’", "›"]);

/** The page words of a pack, ready for look-up. */
export function pageSignsOf(pack: LanguagePack): PageSigns {
  const known = BUILT.get(pack.page);
  if (known) return known;
  const patterns = new Map<string, PageSign[]>();
  for (const [sign, { value }] of Object.entries(pack.page) as [PageSign, PageWords[PageSign]][])
    for (const form of value.split("|")) {
      const pattern = patternOf(form, pack);
      const signs = patterns.get(pattern);
      if (signs) signs.push(sign);
      else patterns.set(pattern, [sign]);
    }
  const built = phraseTable([...patterns.keys()].map((pattern) => [pattern, signsOf(patterns, pattern)] as const));
  BUILT.set(pack.page, built);
  return built;
}

/** The signs of a pattern and of the shorter ones that it begins with: the look-up finds the longest alone. */
function signsOf(patterns: ReadonlyMap<string, readonly PageSign[]>, pattern: string): readonly PageSign[] {
  const words = pattern.split(" ");
  const beginnings = words.map((_, index) => words.slice(0, index + 1).join(" "));
  return [...new Set(beginnings.flatMap((beginning) => patterns.get(beginning) ?? []))];
}

/** A form as words with one blank between, marks too. */
function patternOf(form: string, { writing }: LanguagePack): string {
  const words = wordsOf(form, { start: 0, end: form.length }, writing);
  return words.map(({ lower }) => lower).join(" ");
}

/** The signs of a paragraph, in order. Words in quotation marks are somebody's: "please help us," she said, is no appeal. */
export function signsIn(
  words: readonly Word[],
  first: number,
  last: number,
  table: PhraseTable<readonly PageSign[]>,
): FoundSign[] {
  const signs: FoundSign[] = [];
  let quoted = "";
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (word.kind === "mark") {
      quoted = quotedAfter(quoted, word.text);
      continue;
    }
    if (quoted !== "") continue;
    const phrase = table.at(words, i, last);
    if (phrase) for (const sign of phrase.value) signs.push({ sign, first: i, next: phrase.last });
  }
  return signs;
}

/** The mark that an open quotation waits for after a mark, or "". „ is closed by “ as well as by ”. */
function quotedAfter(quoted: string, mark: string): string {
  if (quoted === "") {
    if (mark === '"') return '"';
    return OPENERS.has(mark) ? mark : "";
  }
  if (quoted === '"') return mark === '"' ? "" : quoted;
  const closes = CLOSERS.has(mark) || (quoted === "„" && mark === "“");
  return closes && (mark !== "’" || quoted === "‘") ? "" : quoted;
}
