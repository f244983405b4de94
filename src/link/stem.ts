/** Stems and concept keys: how a word is looked up, as 32-bit numbers. `scripts/bridge/stems.py` makes the same ones when it builds the tables. */

/**
 * Letters of a word that make its stem: as many as keep its forms together and other words apart. Measured on sentence retrieval: five for Slavic
 * languages, Arabic and English, six where words are longer.
 */
const STEM: ReadonlyMap<string, number> = new Map(["de", "nl", "fr", "es", "it", "pt", "tr"].map((code) => [code, 6]));
const SHORT_STEM = 5;
const CONCEPT = 5;

/** Words remembered a language before all are forgotten: a bound on memory; what is remembered changes no result. */
const REMEMBERED = 100_000;

/** Bulgarian, Russian and Ukrainian letters in Latin, in pairs. */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  "а a б b в v г g д d е e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sht ъ a ы i э e ю iu я ia і i ї i є e ґ g"
    .split(" ")
    .reduce<[string, string][]>(
      (pairs, part, index, all) => {
        if (index % 2 === 0) pairs.push([part, all[index + 1] ?? ""]);
        return pairs;
      },
      [["ь", ""]],
    ),
);

/** Spellings of one sound in one way, in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch/g, "ch"],
  [/sch/g, "sh"],
  [/tch/g, "ch"],
  [/sht/g, "sh"],
  [/dzh/g, "j"],
  [/zh/g, "j"],
  [/kh/g, "h"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/gh/g, "g"],
  [/ck/g, "k"],
  [/cz/g, "ch"],
  [/sz/g, "sh"],
  [/tz/g, "s"],
  [/ts/g, "s"],
  [/ou/g, "u"],
  [/oo/g, "u"],
  [/q/g, "k"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/y/g, "i"],
  [/c(?=[eis])/g, "s"],
  [/c(?!h)/g, "k"],
];

/** Arabic particles and articles written onto the word that follows, the longer first. */
const ARTICLES = ["وال", "بال", "كال", "فال", "لل", "ال", "و", "ب", "ل", "ف"];

/**
 * Letters with no decomposition that are read as others.
 */
const ALONE: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["ł", "l"],
  ["ø", "o"],
  ["ı", "i"],
  ["đ", "d"],
]);

export interface WordKey {
  /** Finds the word's own language's entries. */
  readonly stem: number;
  /** Finds the concept that the word is, where it is English or a name. */
  readonly concept: number;
}

const remembered = new Map<string, Map<string, WordKey>>();

/**
 * The keys of a word.
 *
 * - Input: the word in lower case, letters or digits only, and its language's code (`bg`).
 * - Output: two 32-bit numbers; forms of a word share its stem, spellings of a name in several scripts its concept.
 */
export function keyOf(word: string, language: string): WordKey {
  let words = remembered.get(language);
  if (!words || words.size > REMEMBERED) {
    words = new Map();
    remembered.set(language, words);
  }
  const known = words.get(word);
  if (known) return known;
  const plain = plainOf(word);
  const bare = language === "ar" ? bareOf(plain) : plain;
  const key = {
    stem: hashOf(bare.slice(0, STEM.get(language) ?? SHORT_STEM)),
    concept: hashOf(soundOf(plain).slice(0, CONCEPT)),
  };
  words.set(word, key);
  return key;
}

/** FNV-1a over UTF-16 code units, its bits stirred once more; a signed 32-bit number. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** Lower case without accents; й stays apart from и. */
function plainOf(word: string): string {
  if (/^[a-z\d]*$/.test(word)) return word;
  const bare = word
    .normalize("NFD")
    .replace(/\p{Mn}/gu, (mark) => (mark === "\u0306" ? mark : ""))
    .normalize("NFC");
  return bare.replace(/[ßłøıđ]/g, (letter) => ALONE.get(letter) ?? letter);
}

function bareOf(word: string): string {
  const article = ARTICLES.find((start) => word.startsWith(start) && word.length - start.length >= 3);
  return article === undefined ? word : word.slice(article.length);
}

/** A word as it sounds, in Latin letters. */
function soundOf(word: string): string {
  let sound = "";
  for (const letter of word) sound += CYRILLIC.get(letter) ?? letter;
  for (const [written, one] of SOUNDS) sound = sound.replace(written, one);
  return sound.replace(/(.)\1+/g, "$1");
}
