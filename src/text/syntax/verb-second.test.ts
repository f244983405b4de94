import { expect, it } from "vitest";
import { german } from "../../languages/de/pack.ts";
import { dutch } from "../../languages/nl/pack.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { proseOf } from "../prose.ts";

/** `subject: group (lemma, passive)` of each finite verb group. */
function read(text: string, pack: LanguagePack): string[] {
  const { words, syntax } = proseOf(text, pack);
  const textOf = (first: number, last: number): string =>
    words
      .slice(first, last)
      .map((word) => word.text)
      .join(" ");
  return syntax.verbGroups
    .filter(({ form }) => form === "finite")
    .map(({ subject, lemma, voice }) => {
      const phrase = syntax.nounPhrases[subject ?? -1];
      return `${phrase ? textOf(phrase.first, phrase.last) : "-"}: ${lemma}${voice === "passive" ? " (passive)" : ""}`;
    });
}

it.each([
  ["subject before the verb", german, "Die Ministerin besuchte am Montag Ostfeld.", ["Die Ministerin: besuchen"]],
  [
    "time before the verb, subject behind it",
    german,
    "Am Montag besuchte die Ministerin das Dorf.",
    ["die Ministerin: besuchen"],
  ],
  ["prefix at the clause's end", german, "Am Montag teilte die Polizei in Ostfeld mit.", ["die Polizei: mitteilen"]],
  [
    "helper second, participle last",
    german,
    "Die Truppen haben am Montag das Dorf angegriffen.",
    ["Die Truppen: angreifen"],
  ],
  [
    "passive with its helper far off",
    german,
    "Bei dem Angriff wurden in Ostfeld zwölf Menschen getötet.",
    ["zwölf Menschen: töten (passive)"],
  ],
  [
    "all of the group last",
    german,
    "Es heißt, dass die Truppen das Dorf angegriffen haben.",
    ["Es: heißen", "die Truppen: angreifen"],
  ],
  [
    "object before the verb by its case",
    german,
    "Den Angriff verurteilte die Regierung.",
    ["die Regierung: verurteilen"],
  ],
  ["genitive behind a noun is no relative", german, "Der Sprecher der Polizei warnte.", ["Der Sprecher: warnen"]],
  [
    "time before the verb, subject behind it",
    dutch,
    "Maandag bezocht de minister het dorp.",
    ["de minister: bezoeken"],
  ],
  [
    "prefix at the clause's end",
    dutch,
    "De regering kondigde maandag nieuwe maatregelen aan.",
    ["De regering: aankondigen"],
  ],
  [
    "passive with its helper far off",
    dutch,
    "Bij de aanval zijn in Oostveld twaalf mensen gedood.",
    ["twaalf mensen: doden (passive)"],
  ],
  [
    "all of the group last",
    dutch,
    "De politie zegt dat de man is aangehouden.",
    ["De politie: zeggen", "de man: aanhouden (passive)"],
  ],
])("reads a clause: %s (%#)", (_, pack, text, expected) => {
  expect(read(text, pack)).toEqual(expected);
});
