/** Character classes: what a character is to whoever cuts a text into words, looked up in a table that is filled as characters are met. */

export const LETTER = 1;
/** An accent or vowel sign that is written onto a letter. */
export const ACCENT = 2;
export const DIGIT = 4;
export const BLANK = 8;
/** The low line, which words in addresses and code hold. */
export const LINE = 16;
export const OTHER = 32;

/** Characters that show nothing: where a word may break at a line's end, how two letters join, which way a line runs. Pages are full of them. */
export const INVISIBLE: RegExp = /[\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/;
/** A blank of no width; `\s` does not know it. */
const NO_WIDTH = "\u200b";

/** Code points that take one UTF-16 unit. */
const UNITS = 0x10000;
const CLASSES = new Uint8Array(UNITS);

/** The class of the character that begins at a place of a text; an end before its second unit leaves the first alone. */
export function classAt(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if ((unit & 0xfc00) === 0xd800 && at + 1 < end) {
    const point = text.codePointAt(at) ?? unit;
    if (point >= UNITS) return classOf(String.fromCodePoint(point));
  }
  const known = CLASSES[unit] ?? 0;
  if (known !== 0) return known;
  const found = classOf(String.fromCharCode(unit));
  // Of a pair of units neither has a class by itself.
  if ((unit & 0xf800) !== 0xd800) CLASSES[unit] = found;
  return found;
}

/** The first character from a place on that is of none of some classes. */
export function pastClasses(classes: number, text: string, from: number, until: number): number {
  let at = from;
  while (at < until) {
    const known = CLASSES[text.charCodeAt(at)] ?? 0;
    if (((known === 0 ? classAt(text, at, until) : known) & classes) === 0) break;
    at += known === 0 ? unitsAt(text, at, until) : 1;
  }
  return at;
}

/** How many UTF-16 units the character at a place takes: two for those beyond the first plane. */
export function unitsAt(text: string, at: number, end: number): number {
  if ((text.charCodeAt(at) & 0xfc00) !== 0xd800 || at + 1 >= end) return 1;
  return (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

function classOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return ACCENT;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\s/u.test(character) || character === NO_WIDTH || INVISIBLE.test(character)) return BLANK;
  return character === "_" ? LINE : OTHER;
}
