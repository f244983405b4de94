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
const CYRILLIC: ReadonlyMap<string, string> = pairsOf(
  "а a б b в v г g д d е e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sht ъ a ь  ы i э e ю iu я ia і i ї i є e ґ g",
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
const ARTICLES = ["وال", "بال", "لل", "ال", "و", "ب", "ل", "ف"];

/** Those that take off nothing that a name may begin with: a story has its names without particles too. */
const LONGER_ARTICLES = ARTICLES.filter(({ length }) => length > 1);

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

/** Arabic letters in Latin, in pairs; those that are long vowels or are not written in other scripts are nothing. */
const ARABIC: ReadonlyMap<string, string> = pairsOf(
  "ب b ت t ث t ج j ح h خ h د d ذ d ر r ز z س s ش sh ص s ض d ط t ظ z غ g ف f ق k ك k ل l م m ن n ه h پ p چ ch ژ j گ g",
);

/** Sounds that one script writes apart and another alike, and vowels, which Arabic leaves out. */
const BONES: readonly (readonly [RegExp, string])[] = [
  [/sh/g, "S"],
  [/ch/g, "C"],
  [/p/g, "b"],
  [/v/g, "f"],
  [/j/g, "g"],
  [/[aeiou]/g, ""],
];
/** Consonants of a name that are compared: endings come after them. */
const BONES_COMPARED = 4;
/** Fewer consonants make too many names one. */
const FEWEST_BONES = 3;

export interface WordKey {
  /** Finds the word's own language's entries. */
  readonly stem: number;
  /** Finds the concept that the word is, where it is English or a name. */
  readonly concept: number;
  /** Finds the same name in any script: its first consonants, or its sound where it has too few. */
  readonly name: number;
}

/** What is written onto a word before and behind it: pronouns, articles, endings of number and person. Written for Readout from the languages' grammars. */
const ATTACHED: ReadonlyMap<string, { readonly before: readonly string[]; readonly behind: readonly string[] }> =
  new Map([
    [
      "ar",
      {
        before: "سي ست سن سأ س ي ت ن ا".split(" "),
        behind: "كموها هما كما تما هم هن كم كن ها نا ني وا ون ين ان ات تم ته ية ه ك ي ة ت ا".split(" "),
      },
    ],
    ["bg", { before: [], behind: "ът ят та то те".split(" ") }],
  ]);
/** Letters that a word has at least without them, and at most with them. */
const LEAST_BARE = 3;
const MOST_ATTACHED = 24;

/** The shorter forms of a word that may be it without what is written onto it, the longest first: to be looked up where the word itself is not known. */
export function barerForms(word: string, language: string): string[] {
  const attached = ATTACHED.get(language);
  if (attached === undefined || word.length > MOST_ATTACHED) return [];
  const plain = plainOf(word);
  const bare = language === "ar" ? bareOf(plain) : plain;
  const fronts = [
    bare,
    ...attached.before.flatMap((start) => (bare.startsWith(start) ? bare.slice(start.length) : [])),
  ];
  const forms = fronts.flatMap((front) => [
    front,
    ...attached.behind.flatMap((end) => (front.endsWith(end) ? alone(front.slice(0, -end.length)) : [])),
  ]);
  return forms.filter((form) => form.length >= LEAST_BARE && form !== bare).sort((a, b) => b.length - a.length);
}

/** A form, and where it ends as feminine Arabic words do before a pronoun (ت), as such a word is written alone (ة). */
function alone(form: string): string[] {
  return form.endsWith("ت") ? [form, `${form.slice(0, -1)}ة`] : [form];
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
  const sound = soundOf(plain);
  const key = {
    stem: hashOf(bare.slice(0, STEM.get(language) ?? SHORT_STEM)),
    concept: hashOf(sound.slice(0, CONCEPT)),
    name: hashOf(bonesOf(sound, language === "ar" ? bareOf(plain, LONGER_ARTICLES) : plain)),
  };
  words.set(word, key);
  return key;
}

/** FNV-1a over UTF-16 code units, its bits stirred once more; a signed 32-bit number. */
function hashOf(text: string): number {
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

function bareOf(word: string, articles = ARTICLES): string {
  const article = articles.find((start) => word.startsWith(start) && word.length - start.length >= 3);
  return article === undefined ? word : word.slice(article.length);
}

/** The first consonants of a word, or its sound. */
function bonesOf(sound: string, bare: string): string {
  let bones = "";
  for (const letter of /[\u0620-\u06ff]/.test(bare) ? bare : sound) bones += ARABIC.get(letter) ?? letter;
  if (bones !== sound) bones = bones.replace(/[\u0620-\u06ff]/g, "");
  for (const [written, one] of BONES) bones = bones.replace(written, one);
  bones = bones.replace(/(.)\1+/g, "$1");
  return bones.length < FEWEST_BONES ? sound : bones.slice(0, BONES_COMPARED);
}

/** A word as it sounds, in Latin letters. */
function soundOf(word: string): string {
  let sound = "";
  for (const letter of word) sound += CYRILLIC.get(letter) ?? letter;
  for (const [written, one] of SOUNDS) sound = sound.replace(written, one);
  return sound.replace(/(.)\1+/g, "$1");
}

/** A map from a list of keys and values by turns. */
function pairsOf(list: string): ReadonlyMap<string, string> {
  const parts = list.split(" ");
  return new Map(parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ""] as const] : [])));
}
