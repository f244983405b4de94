/** French: numbers. */
import { sourced } from "../../core/sourced.ts";
import type { NumberWords } from "../numbers.ts";

const WRITTEN = "written for Readout: the numerals of French and how its news bounds them";

const ONES =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const TENS: readonly (readonly [string, number])[] = [
  ["vingt", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["septante", 70],
  ["huitante", 80],
  ["nonante", 90],
];
/** Tens that count on by twenties: soixante-quinze is 75, quatre-vingt-douze 92. */
const SCORES: readonly (readonly [string, number, number])[] = [
  ["soixante", 60, 20],
  ["quatre-vingt", 80, 20],
];

function values(): Map<string, number> {
  const found = new Map<string, number>(ONES.map((word, value) => [word, value] as const));
  found.set("une", 1);
  for (const [tens, base] of TENS) {
    found.set(tens, base);
    for (let unit = 1; unit < 10; unit++) found.set(`${tens}-${unit === 1 ? "et-un" : ONES[unit]}`, base + unit);
    found.set(`${tens}-et-une`, base + 1);
  }
  for (const [score, base, more] of SCORES)
    for (let unit = 1; unit < more; unit++) found.set(`${score}-${ONES[unit]}`, base + unit);
  found.set("soixante-et-onze", 71);
  found.set("soixante-et-un", 61);
  found.set("quatre-vingts", 80);
  found.set("quatre-vingt", 80);
  return found;
}

export const frenchNumberWords: NumberWords = {
  decimal: ",",
  groupsByBlank: true,
  values: sourced(WRITTEN, values()),
  phrases: sourced(WRITTEN, [
    ["quatre vingt", 80],
    ["quatre vingts", 80],
    ["soixante et onze", 71],
    ["quatre vingt dix", 90],
  ]),
  scales: sourced(
    WRITTEN,
    new Map([
      ["cent", 100],
      ["cents", 100],
      ["mille", 1000],
      ["milliers", 1000],
      ["million", 1e6],
      ["millions", 1e6],
      ["milliard", 1e9],
      ["milliards", 1e9],
      ["mds", 1e9],
      ["md", 1e9],
    ]),
  ),
  joiners: new Set(["et"]),
  articles: new Set(["un"]),
  compounds: false,
  onesFirst: false,
  vague: sourced(WRITTEN, [
    ["une dizaine", 8, 12],
    ["dizaine", 8, 12],
    ["une douzaine", 11, 13],
    ["une quinzaine", 13, 17],
    ["quinzaine", 13, 17],
    ["une vingtaine", 18, 22],
    ["vingtaine", 18, 22],
    ["une trentaine", 27, 33],
    ["trentaine", 27, 33],
    ["une quarantaine de", 37, 43],
    ["une cinquantaine", 45, 55],
    ["cinquantaine", 45, 55],
    ["une soixantaine", 55, 65],
    ["soixantaine", 55, 65],
    ["une centaine", 90, 110],
    ["centaine", 90, 110],
    ["un millier", 900, 1100],
    ["millier", 900, 1100],
    ["des dizaines", 20, 99],
    ["dizaines", 20, 99],
    ["plusieurs dizaines", 20, 99],
    ["quelques dizaines", 20, 99],
    ["des centaines", 200, 999],
    ["centaines", 200, 999],
    ["plusieurs centaines", 200, 999],
    ["quelques centaines", 200, 999],
    ["des milliers", 2000, 9999],
    ["milliers", 2000, 9999],
    ["plusieurs milliers", 2000, 9999],
    ["quelques milliers", 2000, 9999],
    ["des dizaines de milliers", 20_000, 99_999],
    ["dizaines de milliers", 20_000, 99_999],
    ["des centaines de milliers", 200_000, 999_999],
    ["centaines de milliers", 200_000, 999_999],
    ["des millions", 2e6, 9_999_999],
    ["plusieurs millions", 2e6, 9_999_999],
  ]),
  of: new Set(["de", "d'"]),
  boundsBefore: sourced(WRITTEN, [
    ["plus de", "more than"],
    ["plus d'", "more than"],
    ["au-dessus de", "more than"],
    ["bien plus de", "more than"],
    ["un peu plus de", "more than"],
    ["un peu plus d'", "more than"],
    ["au moins", "at least"],
    ["au minimum", "at least"],
    ["un minimum de", "at least"],
    ["pas moins de", "at least"],
    ["pas moins d'", "at least"],
    ["jusqu' à", "at most"],
    ["au plus", "at most"],
    ["au maximum", "at most"],
    ["tout au plus", "at most"],
    ["un maximum de", "at most"],
    ["pas plus de", "at most"],
    ["moins de", "fewer than"],
    ["moins d'", "fewer than"],
    ["un peu moins de", "fewer than"],
    ["environ", "approximately"],
    ["autour de", "approximately"],
    ["près de", "approximately"],
    ["près d'", "approximately"],
    ["presque", "approximately"],
    ["quelque", "approximately"],
    ["quelques", "approximately"],
    ["à peu près", "approximately"],
    ["approximativement", "approximately"],
    ["quasiment", "approximately"],
    ["aux alentours de", "approximately"],
    ["exactement", "exactly"],
    ["seulement", "exactly"],
    ["à peine", "exactly"],
  ]),
  boundsAfter: sourced(WRITTEN, [
    ["ou plus", "at least"],
    ["au moins", "at least"],
    ["environ", "approximately"],
    ["au plus", "at most"],
    ["ou moins", "at most"],
    ["au maximum", "at most"],
  ]),
  ranges: sourced(WRITTEN, [
    ["entre", "et"],
    ["", "à"],
    ["", "ou"],
  ]),
  changeBefore: new Set(["de"]),
};
