/** Portuguese: numbers. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { NumberWords } from "../numbers.ts";

const WRITTEN =
  "written for Readout: the numerals of Portugal and Brazil with their genders, and how their news bounds them";

const VALUES: readonly (readonly [number, string])[] = [
  [0, "zero"],
  [1, "um uma"],
  [2, "dois duas"],
  [3, "três tres"],
  [4, "quatro"],
  [5, "cinco"],
  [6, "seis"],
  [7, "sete"],
  [8, "oito"],
  [9, "nove"],
  [10, "dez"],
  [11, "onze"],
  [12, "doze"],
  [13, "treze"],
  [14, "catorze quatorze"],
  [15, "quinze"],
  [16, "dezesseis dezasseis"],
  [17, "dezessete dezassete"],
  [18, "dezoito"],
  [19, "dezenove dezanove"],
  [20, "vinte"],
  [30, "trinta"],
  [40, "quarenta"],
  [50, "cinquenta"],
  [60, "sessenta"],
  [70, "setenta"],
  [80, "oitenta"],
  [90, "noventa"],
  [100, "cem cento"],
  [200, "duzentos duzentas"],
  [300, "trezentos trezentas"],
  [400, "quatrocentos quatrocentas"],
  [500, "quinhentos quinhentas"],
  [600, "seiscentos seiscentas"],
  [700, "setecentos setecentas"],
  [800, "oitocentos oitocentas"],
  [900, "novecentos novecentas"],
];

export const portugueseNumberWords: NumberWords = {
  decimal: ",",
  groupsByBlank: true,
  values: sourced(
    WRITTEN,
    new Map(VALUES.flatMap(([value, forms]) => forms.split(" ").map((form) => [form, value] as const))),
  ),
  phrases: NOT_COVERED,
  scales: sourced(
    WRITTEN,
    new Map([
      ["mil", 1000],
      ["milhão", 1e6],
      ["milhões", 1e6],
      ["bilhão", 1e9],
      ["bilhões", 1e9],
    ]),
  ),
  joiners: new Set(["e"]),
  articles: new Set(["um"]),
  compounds: false,
  onesFirst: false,
  vague: sourced(WRITTEN, [
    ["dezenas", 20, 99],
    ["centenas", 200, 999],
    ["milhares", 2000, 9999],
  ]),
  of: new Set(["de"]),
  boundsBefore: sourced(WRITTEN, [
    ["mais de", "more than"],
    ["pelo menos", "at least"],
    ["ao menos", "at least"],
    ["até", "at most"],
    ["menos de", "fewer than"],
    ["cerca de", "approximately"],
  ]),
  boundsAfter: sourced(WRITTEN, [["ou mais", "at least"]]),
  ranges: sourced(WRITTEN, [
    ["entre", "e"],
    ["", "a"],
    ["", "ou"],
  ]),
  changeBefore: new Set(["de"]),
};
