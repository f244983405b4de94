/** Turkish: numbers. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { NumberWords } from "../numbers.ts";

const WRITTEN = "written for Readout: the numerals of Turkish, and how its news bounds them";

export const turkishNumberWords: NumberWords = {
  decimal: ",",
  groupsByBlank: false,
  values: sourced(
    WRITTEN,
    new Map([
      ["sıfır", 0],
      ["bir", 1],
      ["iki", 2],
      ["üç", 3],
      ["dört", 4],
      ["beş", 5],
      ["altı", 6],
      ["yedi", 7],
      ["sekiz", 8],
      ["dokuz", 9],
      ["on", 10],
      ["yirmi", 20],
      ["otuz", 30],
      ["kırk", 40],
      ["elli", 50],
      ["altmış", 60],
      ["yetmiş", 70],
      ["seksen", 80],
      ["doksan", 90],
    ]),
  ),
  phrases: NOT_COVERED,
  scales: sourced(
    WRITTEN,
    new Map([
      ["yüz", 100],
      ["bin", 1000],
      ["milyon", 1e6],
      ["milyar", 1e9],
    ]),
  ),
  joiners: new Set([]),
  articles: new Set([]),
  compounds: true,
  onesFirst: false,
  vague: sourced(WRITTEN, [
    ["onlarca", 20, 99],
    ["yüzlerce", 200, 999],
    ["binlerce", 2000, 9999],
  ]),
  of: new Set([]),
  boundsBefore: sourced(WRITTEN, [
    ["en az", "at least"],
    ["en fazla", "at most"],
    ["yaklaşık", "approximately"],
  ]),
  boundsAfter: sourced(WRITTEN, [
    ["den fazla", "more than"],
    ["dan fazla", "more than"],
  ]),
  ranges: sourced(WRITTEN, [["", "ila"]]),
  changeBefore: new Set([]),
};
