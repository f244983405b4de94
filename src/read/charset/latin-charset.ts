/** Tells the encodings of Latin script apart by which letters beyond a-z stand in a text, and how often. */

import { LETTERS } from "../../languages/letters.ts";
import { charactersOf } from "./decode-bytes.ts";

/** WHATWG encodings, the usual one first: it wins a tie. windows-1252 holds ISO-8859-1, windows-1254 ISO-8859-9. */
const CHARSETS = [
  "windows-1252",
  "windows-1250",
  "iso-8859-2",
  "windows-1254",
  "windows-1257",
  "iso-8859-15",
  "macintosh",
  "ibm866",
] as const;

/** Marks of print that any text may have: quotation marks, dashes, signs of money and measure. */
const MARKS: ReadonlySet<string> = new Set("‘’“”„‚‹›«»–—…•·€£§©®°ª•\u00a0\u00ad½¼¾²³±×™†¿¡");
/** Probability of each mark, of a letter of another language (a foreign name), and of anything else. */
const MARK = 1e-3;
const FOREIGN = 2e-5;
const OTHER = 1e-8;
/** The best reading must be so many times as likely as the next that gives another text. */
const MARGIN = Math.log(10);

/** Languages that no single-byte encoding here has all letters of. */
const NONE_HAS: ReadonlySet<string> = new Set(["az", "vi", "yo"]);

const LANGUAGES = Object.entries(LETTERS.value.Latin)
  .filter(([code]) => !NONE_HAS.has(code))
  .map(([, letters]) => ({
    letters,
    plain: Math.log(1 - Object.values(letters).reduce((sum, often) => sum + often, 0) / 10_000),
  }));
const ANY_LETTER: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ letters }) => Object.keys(letters)));

/** The characters of each encoding, by byte. */
const CHARACTERS = CHARSETS.map((charset) => ({ charset, of: charactersOf(charset) }));

/** The encoding in which the bytes read most like one language's letters, or `null` where several would do. */
export function latinCharset(sample: Uint8Array): string | null {
  const counts = new Map<number, number>();
  let plain = 0;
  for (const byte of sample) {
    if (byte >= 0x80) counts.set(byte, (counts.get(byte) ?? 0) + 1);
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) plain++;
  }
  const read = CHARACTERS.map(({ charset, of }) => ({ charset, of, likely: likelihood(counts, plain, of) }));
  const best = read.reduce((top, next) => (next.likely > top.likely ? next : top));
  const same = (of: readonly string[]): boolean => [...counts.keys()].every((byte) => of[byte] === best.of[byte]);
  const rival = Math.max(...read.filter(({ of }) => !same(of)).map(({ likely }) => likely), Number.NEGATIVE_INFINITY);
  const sure =
    best.likely - rival >= MARGIN && best.likely > [...counts.values()].reduce((a, b) => a + b) * Math.log(FOREIGN);
  return sure ? best.charset : null;
}

/** Of the language that fits best: the log-likelihood of its marked and its plain letters. */
function likelihood(counts: ReadonlyMap<number, number>, plain: number, characters: readonly string[]): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const language of LANGUAGES) {
    let sum = plain * language.plain;
    for (const [byte, count] of counts) sum += count * Math.log(probability(characters[byte] ?? "", language.letters));
    best = Math.max(best, sum);
  }
  return best;
}

function probability(character: string, letters: Readonly<Record<string, number>>): number {
  if (MARKS.has(character)) return MARK;
  const small = letters[character] === undefined ? character.toLowerCase() : character;
  const often = letters[small];
  // A capital is one letter in twenty or so.
  if (often !== undefined) return small === character ? often / 10_000 : often / 200_000;
  return ANY_LETTER.has(small) ? FOREIGN : OTHER;
}
