/**
 * Name keys: a name in any script as plain Latin letters, so that "Хюсеин", "Хусейн", "Hussein" and "Husajn" come out alike. A key is for comparing
 * only; nobody is shown one.
 */
import anyAscii from "any-ascii";

/** How a language reads letters that others read otherwise: `["ch", "h"]` in German and Polish. Longer ones first. */
export type Letters = readonly (readonly [from: string, to: string])[];

/** Cyrillic, each letter as the sound that news transliterates it by; what the alphabets share, they share here. */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  (
    "а:a б:b в:v г:g д:d е:e ё:e ж:j з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:c ч:q ш:x щ:x ъ:a ы:i ь: э:e ю:iu я:ia " +
    "є:e і:i ї:i ґ:g ў:u ђ:j ѓ:g ј:i љ:li њ:ni ћ:q ќ:k џ:j ѝ:i"
  )
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** Arabic, each letter as news transliterates names by it; short vowels are not written, so a key of Arabic holds none. */
const ARABIC: ReadonlyMap<string, string> = new Map(
  (
    "ا:a أ:a إ:i آ:a ى:a ة:a ء: ؤ:u ئ:i ب:b پ:p ت:t ث:t ج:j چ:q ح:h خ:h د:d ذ:d ر:r ز:z ژ:j س:s ش:x ص:s ض:d ط:t ظ:z ع: غ:g ف:f ڤ:v ق:k ك:k ک:k گ:g ل:l م:m ن:n " +
    "ه:h و:u ي:i ی:i"
  )
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** Latin letters that lose more than a mark when their marks are dropped. */
const MARKED: ReadonlyMap<string, string> = new Map(
  "č:q ć:q ç:s ñ:n š:x ş:x ș:x ś:x ž:j ż:j ź:z ř:r ł:l đ:d ø:o œ:e æ:e ß:s ı:i ğ:g ț:c ţ:c ð:d þ:t ď:d ť:t ň:n"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** Latin letters together, in the reading of most languages that write news in English spelling; a language's own come first. */
const TOGETHER: Letters = [
  ["tsch", "q"],
  ["sch", "x"],
  ["tch", "q"],
  ["dzh", "j"],
  ["zh", "j"],
  ["dj", "j"],
  ["sh", "x"],
  ["ch", "q"],
  ["kh", "h"],
  ["gh", "g"],
  ["ph", "f"],
  ["th", "t"],
  ["dh", "d"],
  ["ts", "c"],
  ["tz", "c"],
  ["ck", "k"],
  ["qu", "k"],
  ["ou", "u"],
  ["oo", "u"],
  ["ee", "i"],
  ["ey", "ei"],
  ["ay", "ai"],
  ["ce", "se"],
  ["ci", "si"],
  ["cy", "si"],
  ["x", "ks"],
  ["c", "k"],
  ["q", "k"],
  ["w", "v"],
  ["y", "i"],
];

/** Keys met before; a report repeats its names, and a story its reports. Emptied when full, so that no input makes it grow for ever. */
const known = new Map<Letters, { readonly firsts: ByFirst; readonly keys: Map<string, string> }>();
const NO_PAIRS: Letters = [];
const MOST_KNOWN = 50_000;

/**
 * The key of one word of a name.
 *
 * - Input: a word in any script and case, and how its language reads letters.
 * - Output: letters a–z; `j` for every zh and dzh, `q` for ch, `x` for sh; no doubled letters; "" for a word without letters.
 */
export function nameKey(word: string, letters: Letters): string {
  let read = known.get(letters);
  if (!read || read.keys.size > MOST_KNOWN) {
    read = { firsts: byFirst(letters), keys: new Map() };
    known.set(letters, read);
  }
  const met = read.keys.get(word);
  if (met !== undefined) return met;
  const key = single(plain(word.toLowerCase(), read.firsts));
  read.keys.set(word, key);
  return key;
}

/**
 * The consonants of a key without those that transliterations drop or swap (h, j, y): what two spellings of one name share. Arabic writes v as f and p as b, so these
 * are one.
 */
export function skeletonOf(key: string): string {
  return key
    .replace(/[aeiouhj]/g, "")
    .replaceAll("f", "v")
    .replaceAll("p", "b");
}

/** Letters that are read together, by the first of them. */
type ByFirst = ReadonlyMap<string, Letters>;

function byFirst(letters: Letters): ByFirst {
  const firsts = new Map<string, (readonly [string, string])[]>();
  for (const pair of letters) {
    const first = pair[0].charAt(0);
    const same = firsts.get(first);
    if (same) same.push(pair);
    else firsts.set(first, [pair]);
  }
  return firsts;
}

const TOGETHER_BY_FIRST = byFirst(TOGETHER);

function plain(lower: string, letters: ByFirst): string {
  let key = "";
  for (let at = 0; at < lower.length; ) {
    const together = latinAt(lower, at, letters) ?? latinAt(lower, at, TOGETHER_BY_FIRST);
    if (together) {
      key += together[1];
      at += together[0].length;
      continue;
    }
    const letter = String.fromCodePoint(lower.codePointAt(at) ?? 0);
    key += ofLetter(letter);
    at += letter.length;
  }
  return key;
}

function latinAt(lower: string, at: number, letters: ByFirst): readonly [string, string] | null {
  for (const pair of letters.get(lower.charAt(at)) ?? NO_PAIRS) if (lower.startsWith(pair[0], at)) return pair;
  return null;
}

function ofLetter(letter: string): string {
  if (letter >= "a" && letter <= "z") return letter;
  const given = CYRILLIC.get(letter) ?? ARABIC.get(letter) ?? MARKED.get(letter);
  if (given !== undefined) return given;
  const bare = letter.normalize("NFD").replace(/\p{M}/gu, "");
  if (/^[a-z]*$/.test(bare)) return bare;
  return (
    CYRILLIC.get(bare) ??
    anyAscii(letter)
      .toLowerCase()
      .replace(/[^a-z]/g, "")
  );
}

function single(key: string): string {
  let out = "";
  for (const letter of key) if (!out.endsWith(letter)) out += letter;
  return out;
}
