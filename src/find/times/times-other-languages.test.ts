import { expect, it } from "vitest";
import { sourced } from "../../core/sourced.ts";
import { english } from "../../languages/en/pack.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findTimes } from "./times.ts";

// A few words of three languages, only to show that the grammar takes their orders, compounds, clitics and elisions from data alone.
const few = <T>(value: T): { readonly value: T; readonly source: string } => sourced("made up for this test", value);

const GERMAN: LanguagePack = {
  ...english,
  code: "de",
  writing: { ...english.writing, ordinalStop: true },
  times: {
    ...english.times,
    months: few([
      "januar",
      "februar",
      "märz",
      "april",
      "mai",
      "juni",
      "juli",
      "august",
      "september",
      "oktober",
      "november",
      "dezember",
    ]),
    weekdays: few(["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"]),
    partsOfDay: few({ night: "nacht|abend", others: "morgen" }),
    shifts: few({
      twoBack: "",
      twoAhead: "",
      past: "letzten|letzte",
      recent: "",
      present: "diese",
      next: "nächste|nächsten",
      coming: "kommenden",
    }),
    units: few({ day: "tag|tage|tagen", week: "woche" }),
    steps: few({ ...english.times.steps.value, agoBefore: "vor" }),
    links: few({ ...english.times.links.value, on: "am|in|im", articles: "den|der|die", from: "von|vom", to: "bis" }),
    ordinalSuffixes: few("."),
    compounds: true,
  },
};

const FRENCH: LanguagePack = {
  ...english,
  code: "fr",
  times: {
    ...english.times,
    months: few([
      "janvier",
      "février",
      "mars",
      "avril",
      "mai",
      "juin",
      "juillet",
      "août",
      "septembre",
      "octobre",
      "novembre",
      "décembre",
    ]),
    weekdays: few(["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]),
    shifts: few({
      twoBack: "",
      twoAhead: "",
      past: "",
      recent: "dernier|dernière",
      present: "ce|cette",
      next: "",
      coming: "prochain|prochaine",
    }),
    units: few({ day: "jour|jours", week: "semaine" }),
    steps: few({ ...english.times.steps.value, agoBefore: "il y a" }),
    links: few({ ...english.times.links.value, articles: "le|la|l", of: "de|d", on: "en" }),
    ordinalSuffixes: few("er"),
  },
};

const ARABIC: LanguagePack = {
  ...english,
  code: "ar",
  writing: { ...english.writing, capitals: "none", direction: "rtl" },
  times: {
    ...english.times,
    weekdays: few(["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]),
    units: few({ week: "الأسبوع" }),
    shifts: few({ twoBack: "", twoAhead: "", past: "الماضي", recent: "", present: "", next: "", coming: "المقبل" }),
    prefixes: few("و|ف|ب"),
  },
};

it.each([
  ["a day with a stop", GERMAN, "Am 2. Oktober 2024 fiel Regen.", ["2. Oktober 2024"]],
  ["two days with stops", GERMAN, "Vom 2. bis 4. Oktober fiel Regen.", ["Vom 2. bis 4. Oktober"]],
  ["a weekday and its evening in one word", GERMAN, "Es fiel Freitagabend.", ["Freitagabend"]],
  ["a word that only begins like a weekday", GERMAN, "Das Montagsblatt erschien.", []],
  ["a count behind its preposition", GERMAN, "Es fiel vor 3 Tagen.", ["vor 3 Tagen"]],
  ["a shift behind its noun", FRENCH, "Il pleut la semaine prochaine.", ["la semaine prochaine"]],
  ["an ordinal and an elision", FRENCH, "Il pleut le 1er mai, fin d'octobre aussi.", ["1er mai", "d'octobre"]],
  ["ago in three words", FRENCH, "Il pleuvait il y a 3 jours.", ["il y a 3 jours"]],
  ["a weekday with its date", FRENCH, "Le mardi 11 mars il pleuvait.", ["mardi 11 mars"]],
  ["a weekday with a clitic", ARABIC, "هطل المطر والسبت", ["والسبت"]],
  ["a shift behind its noun, right to left", ARABIC, "يهطل المطر الأسبوع المقبل", ["الأسبوع المقبل"]],
])("finds %s", (_shape, pack, text, expected) => {
  expect(findTimes(proseOf(text, pack), pack).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
