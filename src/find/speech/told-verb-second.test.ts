import { expect, it } from "vitest";
import { textAt } from "../../core/span.ts";
import { german } from "../../languages/de/pack.ts";
import { dutch } from "../../languages/nl/pack.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findTimes } from "../times/times.ts";
import { findSayings } from "./sayings.ts";

function told(text: string, pack: LanguagePack): string[] {
  const prose = proseOf(text, pack);
  const sayings = findSayings(prose, pack, [], findTimes(prose, pack)).filter(({ kind }) => kind === "indirect");
  return sayings.map((one) => `${one.speaker ? textAt(text, one.speaker) : "-"}: ${textAt(text, one)}`);
}

it.each([
  [
    "clause with its conjunction",
    german,
    "Die Ministerin sagte, dass die Brücke sicher sei.",
    ["Die Ministerin: die Brücke sicher sei"],
  ],
  [
    "clause without it",
    german,
    "Die Ministerin sagte am Montag, die Brücke sei sicher.",
    ["Die Ministerin: die Brücke sei sicher"],
  ],
  [
    "clause before the verb",
    german,
    "Die Brücke sei sicher, sagte die Ministerin.",
    ["die Ministerin: Die Brücke sei sicher"],
  ],
  [
    "prefix at the clause's end",
    german,
    "Die Polizei teilte mit, dass der Mann tot ist.",
    ["Die Polizei: der Mann tot ist"],
  ],
  [
    "infinitive with whom it is asked of",
    german,
    "Die Ministerin forderte die Nachbarn auf, die Truppen abzuziehen.",
    ["Die Ministerin: die Truppen abzuziehen"],
  ],
  [
    "an aside before the clause",
    german,
    "Die Ministerin, die am Montag kam, sagte, die Brücke sei sicher.",
    ["Die Ministerin: die Brücke sei sicher"],
  ],
  [
    "a sentence that goes on by its verb's form",
    german,
    "Die Brücke sei sicher, sagte die Ministerin. Man habe sie geprüft.",
    ["die Ministerin: Die Brücke sei sicher", "die Ministerin: Man habe sie geprüft"],
  ],
  [
    "a sentence that goes on by no form",
    german,
    "Die Brücke sei sicher, sagte die Ministerin. Man hat sie geprüft.",
    ["die Ministerin: Die Brücke sei sicher"],
  ],
  ["no verb of speech", german, "Die Ministerin lief, bis die Brücke kam.", []],
  ["clause with its conjunction", dutch, "De minister zei dat de brug veilig is.", ["De minister: de brug veilig is"]],
  ["clause before the verb", dutch, "De brug is veilig, zei de minister.", ["de minister: De brug is veilig"]],
  ["infinitive with whom it is asked of", dutch, "De minister riep de buren op de troepen terug te trekken.", []],
])("finds what a verb tells: %s (%#)", (_, pack, text, expected) => {
  expect(told(text, pack)).toEqual(expected);
});
