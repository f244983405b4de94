/** Arabic: words of one letter that are written together with the word after them (and, so, in, for, the), spelled out for lists that are met word by word. */

const AND = ["", "و", "ف"];
const BEFORE_NOUN = ["", "ال", "و", "وال", "ب", "بال", "ل", "لل", "فال", "كال"];

/**
 * The forms of verbs and particles: each as it is and with "and" or "so" before it.
 *
 * - Input: words, blank-separated; `_` for a blank within a form.
 * - Output: the forms, blank-separated.
 */
export function withAnd(written: string): string {
  return joined(AND, written);
}

/** The forms of nouns and adjectives: each as it is, with the article, and with "and", "in" or "for" before it. */
export function asNouns(written: string): string {
  return joined(BEFORE_NOUN, written);
}

const ARTICLES = new Set(["ال", "وال", "بال", "لل", "فال", "كال"]);

/**
 * The stems of nouns of events, for lists of stems: each with the letters that are joined to it, its last letter open to endings ("زيارة": "زيار-"); the
 * words after the first have the article where the first has it ("الاتصال الهاتفي").
 */
export function asStems(written: string): string {
  const entries = written.trim().split(/\s+/);
  return entries.flatMap((entry) => BEFORE_NOUN.map((letters) => stemmed(entry.split("_"), letters))).join(" ");
}

function stemmed([first = "", ...rest]: readonly string[], letters: string): string {
  const behind = rest.map((word) => {
    const bare = word.replace(/^ال/, "");
    return stemOf(ARTICLES.has(letters) || bare !== word ? `ال${bare}` : bare);
  });
  return [letters + stemOf(first), ...behind].join("_");
}

function stemOf(word: string): string {
  return `${word.replace(/ة$/, "")}-`;
}

/** What a verb is called: its past with the short vowel that texts leave out, so that its name is none of its written forms. */
export function dictionaryForm(past: string): string {
  return `${past}\u064e`;
}

function joined(letters: readonly string[], written: string): string {
  const words = written.trim().split(/\s+/);
  return words.flatMap((word) => letters.map((letter) => letter + word)).join(" ");
}
