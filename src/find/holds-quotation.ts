/** Whether words hold a quotation: marks around a name („Аурелия“, "Northwire") quote nobody. */

/** Marks of quotation, and a single one behind another mark: words within them are somebody's, and are told by their statement. */
const QUOTED = /["“”„«»]|[,.!?…][’'](?!\p{L})/u;

/** The longest name that stands between marks, in code units. */
const LONGEST_NAME = 40;

const OPEN = /["“„«]/u;
const CLOSE = /["”“»]/u;

/** Input: a stretch of text. */
export function holdsQuotation(text: string): boolean {
  if (!QUOTED.test(text)) return false;
  let bare = "";
  for (let at = 0; at < text.length; at++) {
    const end = OPEN.test(text.charAt(at)) ? nameEnd(text, at) : -1;
    if (end >= 0) at = end;
    else bare += text.charAt(at);
  }
  return QUOTED.test(bare);
}

/** Where the marks around a name close: it begins with a capital, and has no mark of a sentence; -1 where they hold no name. */
function nameEnd(text: string, open: number): number {
  if (!/\p{Lu}/u.test(text.charAt(open + 1))) return -1;
  let blanks = 0;
  for (let at = open + 1; at < Math.min(text.length, open + LONGEST_NAME); at++) {
    const letter = text.charAt(at);
    if (CLOSE.test(letter)) return blanks < MOST_WORDS && !/[,.!?…]/u.test(text.charAt(at - 1)) ? at : -1;
    if (/[.!?…,:;]/u.test(letter)) return -1;
    if (letter === " ") blanks++;
  }
  return -1;
}

/** Names between marks are short; a quotation of so few words begins with a small letter, or ends in a mark. */
const MOST_WORDS = 3;
