/** What in a paragraph shows that it may not be the report: the pack's page words, each with its place and whether it is quoted. */
import type { LanguagePack } from "../languages/pack.ts";
import type { PageWords } from "../languages/page.ts";
import { addPhrases, noPhrases, type Phrases, phraseAt } from "./phrases.ts";
import type { Word } from "./words.ts";

export type PageSign = keyof PageWords;

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

const BUILT = new WeakMap<PageWords, Phrases<PageSign>>();
const OPENERS = new Set(["“", "„", "«", "‘", "‹"]);
const CLOSERS = new Set(["”", "»", "’", "›"]);

/** The page words of a pack, ready for look-up. */
export function pageSignsOf(pack: LanguagePack): Phrases<PageSign> {
  const known = BUILT.get(pack.page);
  if (known) return known;
  const built = noPhrases<PageSign>();
  for (const [sign, { value }] of Object.entries(pack.page)) addPhrases(built, value, sign as PageSign);
  BUILT.set(pack.page, built);
  return built;
}

/** The signs of a paragraph, in order. Words in quotation marks are somebody's: "please help us," she said, is no appeal. */
export function signsIn(words: readonly Word[], first: number, last: number, table: Phrases<PageSign>): FoundSign[] {
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
    const phrase = phraseAt(table, words, i, last);
    if (phrase) for (const sign of phrase.found) signs.push({ sign, first: i, next: phrase.next });
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
