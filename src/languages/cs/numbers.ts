/** Czech: numbers. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { NumberWords } from "../numbers.ts";

const WRITTEN =
  "written for Readout: the numerals of Czech with their genders, collective forms and cases, and how its news bounds them";

/** Cardinals: every form of a value on one line. */
const VALUES: readonly (readonly [number, string])[] = [
  [0, "nula nuly nulu"],
  [1, "jeden jedna jedno jednoho jedné jednomu jednom jedním jednu jednou"],
  [2, "dva dvě dvou dvěma dvoje dvojice"],
  [3, "tři tří třem třech třemi troje trojice"],
  [4, "čtyři čtyř čtyřem čtyřech čtyřmi čtvero čtveřice"],
  [5, "pět pěti patero pětice"],
  [6, "šest šesti šestero šestice"],
  [7, "sedm sedmi sedmero"],
  [8, "osm osmi osmero"],
  [9, "devět devíti devatero"],
  [10, "deset deseti desíti desatero"],
  [11, "jedenáct jedenácti"],
  [12, "dvanáct dvanácti"],
  [13, "třináct třinácti"],
  [14, "čtrnáct čtrnácti"],
  [15, "patnáct patnácti"],
  [16, "šestnáct šestnácti"],
  [17, "sedmnáct sedmnácti"],
  [18, "osmnáct osmnácti"],
  [19, "devatenáct devatenácti"],
  [20, "dvacet dvaceti"],
  [30, "třicet třiceti"],
  [40, "čtyřicet čtyřiceti"],
  [50, "padesát padesáti"],
  [60, "šedesát šedesáti"],
  [70, "sedmdesát sedmdesáti"],
  [80, "osmdesát osmdesáti"],
  [90, "devadesát devadesáti"],
];

/** Every form of a scale on one line. */
const SCALES: readonly (readonly [number, string])[] = [
  [100, "sto set stě sta stu"],
  [1000, "tisíc tisíce tisíci tisícem tisíců tisícům tisících tis"],
  [1e6, "milion milión milionu miliónu milionem miliony milióny milionů miliónů milionům milionech mil mio"],
  [1e9, "miliarda miliardy miliardě miliardu miliardou miliard miliardám miliardách mld"],
  [1e12, "bilion bilión bilionu biliony bilionů bil"],
];

/** Tens and units in one word the other way round, as Czech also counts: "pětadvacet". */
const UNITS = "jeden dva tři čtyři pět šest sedm osm devět".split(" ");
const TENS = "dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát".split(" ");
const TURNED: readonly (readonly [number, string])[] = TENS.flatMap((ten, tens) =>
  UNITS.map((unit, units) => [(tens + 2) * 10 + units + 1, `${unit}a${ten} ${unit}a${ten}i`] as const),
);

const spelled = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([value, forms]) => forms.split(" ").map((form) => [form, value] as const)));

export const czechNumberWords: NumberWords = {
  decimal: ",",
  groupsByBlank: true,
  values: sourced(WRITTEN, spelled([...VALUES, ...TURNED])),
  phrases: NOT_COVERED,
  scales: sourced(WRITTEN, spelled(SCALES)),
  joiners: new Set(),
  articles: new Set(),
  compounds: false,
  onesFirst: false,
  vague: sourced(WRITTEN, [
    ["několik", 3, 9],
    ["několika", 3, 9],
    ["pár", 2, 9],
    ["desítky", 20, 99],
    ["desítek", 20, 99],
    ["desítkám", 20, 99],
    ["desítkami", 20, 99],
    ["stovky", 200, 999],
    ["stovek", 200, 999],
    ["stovkám", 200, 999],
    ["tisíce", 2000, 9999],
    ["tisíců", 2000, 9999],
    ["miliony", 2e6, 9_999_999],
    ["milionů", 2e6, 9_999_999],
    ["několik desítek", 20, 99],
    ["několika desítek", 20, 99],
    ["několik set", 200, 999],
    ["několik stovek", 200, 999],
    ["několika stovek", 200, 999],
    ["několik tisíc", 2000, 9999],
    ["několik tisíců", 2000, 9999],
    ["několik milionů", 2e6, 9_999_999],
    ["stovka", 90, 110],
    ["stovku", 90, 110],
    ["desítka", 9, 11],
    ["desítku", 9, 11],
    ["tucet", 12, 12],
  ]),
  of: new Set(),
  boundsBefore: sourced(WRITTEN, [
    ["více než", "more than"],
    ["víc než", "more than"],
    ["přes", "more than"],
    ["nad", "more than"],
    ["nejméně", "at least"],
    ["nejmíň", "at least"],
    ["alespoň", "at least"],
    ["aspoň", "at least"],
    ["minimálně", "at least"],
    ["ne méně než", "at least"],
    ["až", "at most"],
    ["až na", "at most"],
    ["do", "at most"],
    ["nejvýše", "at most"],
    ["nejvíce", "at most"],
    ["maximálně", "at most"],
    ["ne více než", "at most"],
    ["méně než", "fewer than"],
    ["míň než", "fewer than"],
    ["pod", "fewer than"],
    ["necelé", "fewer than"],
    ["necelých", "fewer than"],
    ["necelá", "fewer than"],
    ["necelou", "fewer than"],
    ["asi", "approximately"],
    ["zhruba", "approximately"],
    ["přibližně", "approximately"],
    ["kolem", "approximately"],
    ["okolo", "approximately"],
    ["cca", "approximately"],
    ["téměř", "approximately"],
    ["skoro", "approximately"],
    ["bezmála", "approximately"],
    ["přesně", "exactly"],
    ["jen", "exactly"],
    ["pouze", "exactly"],
    ["pouhých", "exactly"],
    ["celkem", "exactly"],
  ]),
  boundsAfter: sourced(WRITTEN, [
    ["a více", "at least"],
    ["nebo více", "at least"],
    ["či více", "at least"],
  ]),
  ranges: sourced(WRITTEN, [
    ["mezi", "a"],
    ["od", "do"],
    ["", "až"],
    ["", "nebo"],
    ["", "či"],
    ["", "do"],
  ]),
  changeBefore: new Set(["z", "ze", "o"]),
};
