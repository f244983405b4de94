/** Turkish: writing. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { Writing } from "../writing.ts";

export const turkishWriting: Writing = {
  direction: "ltr",
  capitals: "names",
  compounds: false,
  joined: NOT_COVERED,
  ordinalStop: true,
  quotePairs: sourced("CLDR 46 delimiters (tr), and the marks of keyboards", [
    ["“", "”"],
    ["‘", "’"],
    ['"', '"'],
    ["«", "»"],
    ["'", "'"],
  ]),
  abbreviations: sourced(
    "Türk Dil Kurumu, list of abbreviations: titles, units and words of addresses that news uses",
    new Set(
      (
        "av dr doç prof yrd öğr gör uzm op sn bn bkz bk krş vb vd age agm alb albay bnb ütğm tğm yzb yb gen kor tuğg tümg org mar hz st sok cad cd bul mah mh apt no nr tel fax s sf c çev haz yay mad md mil m.ö m.s ö s t.c a.ş ltd şti " +
        "oca şub mar nis may haz tem ağu eyl eki kas ara pzt sal çar per cum cmt paz örn yak yön"
      ).split(" "),
    ),
  ),
  abbreviationsAtEnd: sourced(
    "written for Readout: abbreviations that Turkish news also puts last in a sentence",
    new Set("vb vd vs a.ş şti ltd km kg cm m.ö m.s".split(" ")),
  ),
  starters: sourced(
    "written for Readout: pronouns, conjunctions and adverbs that begin sentences of Turkish news",
    new Set(
      (
        "bu şu o bir bunlar şunlar onlar biz siz ben sen ve ama ancak fakat ise ile eğer çünkü ayrıca öte daha sonra önce şimdi bugün dün yarın böylece böyle şöyle buna bunun bunu ona onun onu her bazı tüm bütün hiç kim ne nasıl neden " +
        "olay olayda açıklamada öğle sabah akşam gece pazartesi salı çarşamba perşembe cuma cumartesi pazar"
      ).split(" "),
    ),
  ),
};
