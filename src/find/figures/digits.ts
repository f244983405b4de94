/** Numbers written in digits: one token's value, with the separators of its language. */

/** A number in digits and the letters that follow it without a blank (`1.3bn`, `13th`). */
export interface Digits {
  readonly value: number;
  readonly suffix: string;
  /** Whether it is an unbroken run of digits, as years, telephone and house numbers are. */
  readonly plain: boolean;
}

/** Beyond this many digits it is a telephone number, an account or noise: no report counts a thousand million millions of anything. */
const MOST_DIGITS = 15;

/** First code points of the decimal digits that reports use: ASCII, Arabic-Indic, its eastern form, Devanagari, full width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xff10];

/**
 * The value of a token that begins with a digit.
 *
 * - Input: the token as written and its language's decimal mark.
 * - Output: its value; `null` for clock times and scores (`18:40`), dates (`7.10.2023`) and runs too long for a quantity.
 *   A separator before exactly three digits groups by thousands, whichever it is, since what is counted is whole; `0,125` and `6.4` are decimals.
 */
export function readDigits(token: string, decimal: "." | ","): Digits | null {
  const ascii = toAscii(token);
  const match = /^(\d+(?:[.,]\d+)*)(\p{L}*)$/u.exec(ascii);
  const digits = match?.[1];
  if (digits === undefined || digits.length > MOST_DIGITS) return null;
  const value = numberOf(digits, decimal);
  return value === null ? null : { value, suffix: (match?.[2] ?? "").toLowerCase(), plain: /^\d+$/.test(digits) };
}

function numberOf(digits: string, decimal: "." | ","): number | null {
  const parts = digits.split(/[.,]/);
  const [whole = "", ...rest] = parts;
  if (rest.length === 0) return Number(whole);
  const marks = digits.replace(/\d/g, "");
  const grouped = whole.length <= 3 && whole !== "0" && rest.every((part) => part.length === 3);
  if (grouped && new Set(marks).size === 1) return Number(parts.join(""));
  const fraction = rest.at(-1) ?? "";
  const thousands = rest.slice(0, -1);
  if (!marks.endsWith(decimal) || marks.slice(0, -1).includes(decimal)) return null;
  if (thousands.some((part) => part.length !== 3)) return null;
  return Number(`${[whole, ...thousands].join("")}.${fraction}`);
}

/** Digits of other scripts as ASCII, and the Arabic separators as their European kin; other characters stay. */
function toAscii(token: string): string {
  if (/^[\x20-\x7e]*$/.test(token)) return token;
  let out = "";
  for (const character of token) {
    const code = character.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    out += zero !== undefined ? String(code - zero) : character === "٬" ? "," : character === "٫" ? "." : character;
  }
  return out;
}
