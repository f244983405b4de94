import { expect, it } from "vitest";
import { textAt } from "../../core/span.ts";
import { packFor } from "../../languages/index.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findSayings } from "./sayings.ts";

function told(language: string, text: string): string[] {
  const pack = packFor(language) as LanguagePack;
  return findSayings(proseOf(text, pack), pack, [], [])
    .filter(({ kind }) => kind === "indirect")
    .map((one) => `${one.speaker ? textAt(text, one.speaker) : "-"}: ${textAt(text, one)}`);
}

// Made-up sentences.
it.each([
  ["ru", "Профсоюз призвал к забастовке.", ["Профсоюз: забастовке"]],
  ["uk", "Міністр закликав до відставки уряду.", ["Міністр: відставки уряду"]],
  ["pl", "Związek wezwał do strajku.", ["Związek: strajku"]],
  ["cs", "Ministr vyzval k demisi vlády.", ["Ministr: demisi vlády"]],
])("%s: what is demanded hangs on the verb's preposition: %s", (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

it.each([
  [
    "pl",
    "Policja informuje o trzech zatrzymanych, organizatorzy mówią o jedenastu.",
    ["Policja: Policja informuje o trzech zatrzymanych", "organizatorzy: organizatorzy mówią o jedenastu"],
  ],
  ["ru", "Полиция сообщила о трёх задержанных.", ["Полиция: Полиция сообщила о трёх задержанных"]],
  [
    "de",
    "In Gewahrsam kamen laut Polizei 23 Menschen, laut Gewerkschaft waren es mindestens 40.",
    ["Polizei: In Gewahrsam kamen laut Polizei 23 Menschen", "Gewerkschaft: waren es mindestens 40"],
  ],
])("%s: two who give a number each have their own: %s", (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

it.each([
  ["en", "Nobody said that the dam was safe."],
  ["de", "Niemand hat gesagt, dass der Damm sicher ist."],
  ["bg", "Никой не каза, че язовирът е безопасен."],
  ["pl", "Nikt nie powiedział, że tama jest bezpieczna."],
  ["fr", "Aucun n'a dit que le barrage était sûr."],
])("%s: nobody says nothing: %s", (language, text) => {
  expect(told(language, text)).toEqual([]);
});
