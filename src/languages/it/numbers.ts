/** Italian: numbers. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { NumberWords } from "../numbers.ts";

const WRITTEN = "written for Readout: the numerals of Italian and how its news bounds them";

const ONES =
  "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split(
    " ",
  );
const TENS: readonly (readonly [string, number])[] = [
  ["venti", 20],
  ["trenta", 30],
  ["quaranta", 40],
  ["cinquanta", 50],
  ["sessanta", 60],
  ["settanta", 70],
  ["ottanta", 80],
  ["novanta", 90],
];

/** Tens and ones are one word, and lose a vowel where two would meet: ventuno, ventotto, ventitré. */
function belowHundred(): [string, number][] {
  const ones = ONES.map((word, value): [string, number] => [word, value]);
  const joined = TENS.flatMap(([tens, base]) =>
    ONES.slice(1, 10).flatMap((word, index): [string, number][] => {
      const unit = index + 1;
      const stem = unit === 1 || unit === 8 ? tens.slice(0, -1) : tens;
      const also = unit === 3 ? `${stem}tré` : unit === 1 ? `${stem}un` : "";
      return [[stem + word, base + unit], ...(also === "" ? [] : [[also, base + unit] as [string, number]])];
    }),
  );
  return [
    ...ones,
    ["un", 1],
    ["una", 1],
    ["un'", 1],
    ["tré", 3],
    ...TENS.map(([word, value]): [string, number] => [word, value]),
    ...joined,
  ];
}

function values(): Map<string, number> {
  const small = belowHundred();
  const hundreds = ONES.slice(2, 10).flatMap((word, index): [string, number][] => [
    [`${word}cento`, (index + 2) * 100],
    [`${word}centocinquanta`, (index + 2) * 100 + 50],
  ]);
  const above = small
    .filter(([, value]) => value > 1)
    .map(([word, value]): [string, number] => [`cento${word}`, 100 + value]);
  const found = new Map<string, number>([...small, ["cento", 100], ...hundreds, ...above]);
  const thousands = [...found]
    .filter(([, value]) => value > 1)
    .map(([word, value]): [string, number] => [`${word}mila`, value * 1000]);
  return new Map([...found, ["mille", 1000], ...thousands]);
}

export const italianNumberWords: NumberWords = {
  decimal: ",",
  groupsByBlank: true,
  values: sourced(WRITTEN, values()),
  phrases: NOT_COVERED,
  scales: sourced(
    WRITTEN,
    new Map([
      ["mila", 1000],
      ["milione", 1e6],
      ["milioni", 1e6],
      ["mln", 1e6],
      ["miliardo", 1e9],
      ["miliardi", 1e9],
      ["mld", 1e9],
    ]),
  ),
  joiners: new Set(["e"]),
  articles: new Set(["un"]),
  compounds: false,
  onesFirst: false,
  vague: sourced(WRITTEN, [
    ["una decina", 8, 12],
    ["decina", 8, 12],
    ["una dozzina", 11, 13],
    ["dozzina", 11, 13],
    ["una quindicina", 13, 17],
    ["quindicina", 13, 17],
    ["una ventina", 18, 22],
    ["ventina", 18, 22],
    ["una trentina", 27, 33],
    ["trentina", 27, 33],
    ["una quarantina", 37, 43],
    ["quarantina", 37, 43],
    ["una cinquantina", 45, 55],
    ["cinquantina", 45, 55],
    ["una sessantina", 55, 65],
    ["un centinaio", 90, 110],
    ["centinaio", 90, 110],
    ["un migliaio", 900, 1100],
    ["migliaio", 900, 1100],
    ["decine", 20, 99],
    ["dozzine", 24, 99],
    ["alcune decine", 20, 99],
    ["diverse decine", 20, 99],
    ["centinaia", 200, 999],
    ["alcune centinaia", 200, 999],
    ["diverse centinaia", 200, 999],
    ["migliaia", 2000, 9999],
    ["alcune migliaia", 2000, 9999],
    ["diverse migliaia", 2000, 9999],
    ["decine di migliaia", 20_000, 99_999],
    ["centinaia di migliaia", 200_000, 999_999],
    ["alcuni milioni", 2e6, 9_999_999],
  ]),
  of: new Set(["di"]),
  boundsBefore: sourced(WRITTEN, [
    ["più di", "more than"],
    ["oltre", "more than"],
    ["oltre i", "more than"],
    ["oltre le", "more than"],
    ["poco più di", "more than"],
    ["almeno", "at least"],
    ["come minimo", "at least"],
    ["un minimo di", "at least"],
    ["non meno di", "at least"],
    ["fino a", "at most"],
    ["al massimo", "at most"],
    ["un massimo di", "at most"],
    ["non più di", "at most"],
    ["meno di", "fewer than"],
    ["sotto i", "fewer than"],
    ["circa", "approximately"],
    ["all' incirca", "approximately"],
    ["intorno a", "approximately"],
    ["intorno alle", "approximately"],
    ["attorno a", "approximately"],
    ["quasi", "approximately"],
    ["pressappoco", "approximately"],
    ["approssimativamente", "approximately"],
    ["vicino a", "approximately"],
    ["esattamente", "exactly"],
    ["solo", "exactly"],
    ["soltanto", "exactly"],
    ["appena", "exactly"],
  ]),
  boundsAfter: sourced(WRITTEN, [
    ["o più", "at least"],
    ["almeno", "at least"],
    ["circa", "approximately"],
    ["al massimo", "at most"],
    ["o meno", "at most"],
  ]),
  ranges: sourced(WRITTEN, [
    ["tra", "e"],
    ["fra", "e"],
    ["", "a"],
    ["", "o"],
  ]),
  changeBefore: new Set(["da", "di"]),
};
