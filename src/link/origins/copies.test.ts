import { expect, it } from "vitest";
import { madeReport } from "../../../test/made-report.ts";
import { findAll, NOTHING_FOUND } from "../../find/find-all.ts";
import { packFor } from "../../languages/index.ts";
import { proseOf } from "../../text/prose.ts";
import type { FoundReport } from "../found-report.ts";
import { copiesIn } from "./copies.ts";

function made(text: string, outlet: string): FoundReport {
  const language = /[а-я]/.test(text) ? "bg" : "en";
  const pack = packFor(language);
  const findings = pack ? findAll(proseOf(text, pack), pack) : NOTHING_FOUND;
  return madeReport({ title: "", day: "2031-05-02", outlet, text }, language, () => findings);
}

// Made-up reports.
const QUOTES_EN = "“The bridge is safe,” the mayor said. “Nobody will drive on it before Monday,” the mayor added.";
const QUOTES_BG = "„Мостът е безопасен“, каза кметът. „Никой няма да кара по него преди понеделник“, добави кметът.";

it.each<[string, string, string, readonly string[]]>([
  [
    "a translation",
    `The flood closed the bridge over the river on Friday. Three schools in the city were used as shelters. The government sent soldiers and two helicopters. The road to the south was still under water. ${QUOTES_EN}`,
    `Наводнението затвори моста над реката в петък. Три училища в града бяха използвани за убежища. Правителството изпрати войници и два хеликоптера. Пътят на юг още беше под вода. ${QUOTES_BG}`,
    ["translation"],
  ],
  [
    "two newsrooms that heard one speaker",
    `Shops near the market opened late and sold out of bread. The football match was played without spectators. Farmers counted their dead sheep in the hills. A hotel took in tourists for free. ${QUOTES_EN}`,
    `Полицията търси шофьора на син камион. Електричеството спря в две болници. Водата за пиене е замърсена от бензин. Учителите обявиха стачка за октомври. ${QUOTES_BG}`,
    [],
  ],
])("tells %s", (_shape, english, bulgarian, expected) => {
  const reports = [made(english, "Morning Post"), made(bulgarian, "Сутрин")];
  expect(copiesIn(reports, []).map(({ kind }) => kind)).toEqual(expected);
});
