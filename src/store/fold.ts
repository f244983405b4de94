/** Words for search: the same for every case, accent and form of a letter, in any script. */

/** Letters that no decomposition takes apart and that are written without their stroke or as two. Source: Unicode, "Confusables", and common practice in catalogues. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ı: "i",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ς: "σ",
};

/** Letters of their own right that look like one with a mark: a reader who types и does not mean й. */
const WHOLE = new Set(["й", "ї"]);

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}\u0640]+/gu;
const MARKS = /[\p{M}\u0640]/gu;
const PLAIN_LETTERS = /[łøđðıþæœßς]/g;

/** A word of a text, folded, and where it stands. */
export interface FoldedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Folds a text's words.
 *
 * - Input: a text in any script.
 * - Output: its words and numbers in order, each folded; a word of which nothing is left is not given. Characters of scripts without blanks are words of their own.
 */
export function* foldedWords(text: string): Generator<FoldedWord> {
  for (const match of text.matchAll(WORD)) {
    const folded = fold(match[0]);
    if (folded !== "") yield { folded, start: match.index, end: match.index + match[0].length };
  }
}

/** One word folded: lower case, without marks, as plain letters. */
function fold(word: string): string {
  let out = "";
  for (const letter of word.normalize("NFC").toLowerCase())
    out += WHOLE.has(letter) ? letter : letter.normalize("NFKD").replace(MARKS, "");
  return out.replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter);
}

/** A text as search keeps it: its folded words, one blank between. */
export function foldedText(text: string): string {
  let out = "";
  for (const { folded } of foldedWords(text)) out += out === "" ? folded : ` ${folded}`;
  return out;
}
