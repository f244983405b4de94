/** Arabic: writing. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { Writing } from "../writing.ts";

export const arabicWriting: Writing = {
  direction: "rtl",
  capitals: "none",
  compounds: false,
  joined: NOT_COVERED,
  ordinalStop: false,
  quotePairs: sourced("CLDR 46 delimiters (ar), and the marks of keyboards and of news sites", [
    ["”", "“"],
    ["“", "”"],
    ['"', '"'],
    ["«", "»"],
    ["’", "‘"],
  ]),
  abbreviations: sourced(
    "written for Readout: titles as Arabic news abbreviates them",
    new Set(["د", "أ", "م", "ص", "ج", "ت"]),
  ),
  abbreviationsAtEnd: sourced("written for Readout: units and eras", new Set(["كم", "م", "هـ", "إلخ"])),
  starters: sourced(
    "written for Readout: Arabic has no capitals, so that no word needs to be told from a name by one",
    new Set<string>(),
  ),
};
