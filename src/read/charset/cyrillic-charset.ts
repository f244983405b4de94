/** Tells the single-byte Cyrillic encodings apart by how often their letters stand in words, and where capitals stand. */
import { charactersOf } from "./decode-bytes.ts";

/** WHATWG encodings of Cyrillic text, the usual one first: it wins a tie. */
const CHARSETS = ["windows-1251", "koi8-u", "iso-8859-5", "ibm866", "x-mac-cyrillic"] as const;

/**
 * Letters per thousand in running text, Bulgarian and Russian together, rounded. Written for Readout from what is generally known of
 * both; only the order of size matters, since the encodings map the same byte to letters far apart in it.
 */
const PER_THOUSAND: Readonly<Record<string, number>> = {
  о: 100,
  е: 88,
  а: 98,
  и: 82,
  н: 68,
  т: 68,
  с: 50,
  р: 50,
  в: 44,
  л: 36,
  к: 34,
  д: 33,
  м: 27,
  п: 29,
  у: 21,
  я: 18,
  з: 20,
  г: 16,
  б: 16,
  ъ: 9,
  ч: 15,
  й: 9,
  ж: 9,
  х: 8,
  щ: 5,
  ш: 6,
  ц: 7,
  ю: 4,
  ф: 3,
  ь: 9,
  ы: 10,
  э: 2,
  ё: 1,
  і: 30,
  ї: 4,
  є: 3,
  ј: 8,
  ђ: 1,
  ћ: 1,
  љ: 1,
  њ: 1,
  џ: 1,
  ѓ: 1,
  ќ: 1,
  ѕ: 1,
  ґ: 1,
  ў: 1,
};

/** What a byte is in an encoding. */
interface ByteTable {
  readonly charset: string;
  /** Log-likelihood of the letter against an even alphabet; a fixed cost for what is no letter. */
  readonly score: Float64Array;
  /** 0 no letter, 1 small, 2 capital. */
  readonly kind: Uint8Array;
}

/** Cost of a byte above 0x7f that is no letter: marks and signs are one in ten such bytes at most. */
const SIGN = -2;
/** Cost of a small letter followed by a capital, which words do not have. */
const CAPITAL_WITHIN = -2;
/** What Cyrillic text scores a byte, at least (measured on sentences: 0.3-0.7 in the right encoding, below -0.3 in others). */
const LEAST = 0.05;

const TABLES: readonly ByteTable[] = CHARSETS.map((charset) => {
  const characters = charactersOf(charset);
  const score = new Float64Array(256);
  const kind = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const letter = characters[byte] ?? "";
    const small = letter.toLowerCase();
    const often = PER_THOUSAND[small];
    if (often !== undefined) kind[byte] = letter === small ? 1 : 2;
    score[byte] = byte < 0x80 ? 0 : often === undefined ? SIGN : Math.log((often * 32) / 1000);
  }
  return { charset, score, kind };
});

/** The same for text without a small letter: Hebrew read as KOI8 is all capitals. */
const LEAST_CAPITALS = 0.4;

/** The encoding in which the bytes read as Cyrillic words, or `null` where they do so in none. */
export function cyrillicCharset(sample: Uint8Array): string | null {
  const scored = TABLES.map((table) => ({ charset: table.charset, score: scoreIn(sample, table) }));
  const best = scored.reduce((top, next) => (next.score > top.score ? next : top));
  return best.score >= LEAST ? best.charset : null;
}

/** Mean score of the bytes above 0x7f. */
function scoreIn(sample: Uint8Array, { score, kind }: ByteTable): number {
  let sum = 0;
  let count = 0;
  let small = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte < 0x80) continue;
    count++;
    if (kind[byte] === 1) small++;
    sum += score[byte] ?? 0;
    if (kind[byte] === 2 && kind[sample[at - 1] ?? 0] === 1) sum += CAPITAL_WITHIN;
  }
  const mean = count === 0 ? -1 : sum / count;
  return small === 0 && mean < LEAST_CAPITALS ? -1 : mean;
}
