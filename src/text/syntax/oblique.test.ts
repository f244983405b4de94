import { expect, it } from "vitest";
import { textAt } from "../../core/span.ts";
import { czech } from "../../languages/cs/pack.ts";
import { english } from "../../languages/en/pack.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { polish } from "../../languages/pl/pack.ts";
import { russian } from "../../languages/ru/pack.ts";
import { ukrainian } from "../../languages/uk/pack.ts";
import { proseOf } from "../prose.ts";

/** The verb groups of a text, each with its subject. */
function subjects(text: string, pack: LanguagePack): string[] {
  const { syntax } = proseOf(text, pack);
  return syntax.verbGroups
    .filter(({ form }) => form === "finite")
    .map((group) => {
      const subject = syntax.nounPhrases[group.subject ?? -1];
      return `${subject ? textAt(text, subject) : "-"} ${textAt(text, group)}`;
    });
}

it.each<[string, LanguagePack, string, string[]]>([
  [
    "a phrase behind a preposition, and the subject before it",
    czech,
    "Ministryně Jana Malá ještě před hlasováním uvedla výsledek.",
    ["Ministryně Jana Malá uvedla"],
  ],
  [
    "a relative clause between subject and verb",
    czech,
    "Starosta Jan Novák, který s ní nesouhlasí, odmítl návrh.",
    ["Starosta Jan Novák nesouhlasí", "Starosta Jan Novák odmítl"],
  ],
  ["a preposition that opens the sentence", czech, "Po úřadu požadovala, aby zprávu stáhl.", ["- požadovala"]],
  [
    "a phrase behind an aside",
    polish,
    "Sędzia Piotr Lis, który przewodniczył rozprawie, w swoim orzeczeniu napisał list.",
    ["Sędzia Piotr Lis przewodniczył", "Sędzia Piotr Lis napisał"],
  ],
  ["who hears it, behind the verb", polish, "Zarzuciła burmistrzowi Janowi Wilkowi, że kłamał.", ["- Zarzuciła"]],
  ["a count behind a preposition", russian, "Около ста человек погибли.", ["человек погибли"]],
  ["a plural that ends as a dative does", ukrainian, "Військові в Мідраці стріляли.", ["Військові стріляли"]],
  ["a language that writes its subjects", english, "The vote in Paris failed.", ["The vote failed"]],
])("reads subjects: %s", (_shape, pack, text, expected) => {
  expect(subjects(text, pack).slice(0, expected.length)).toEqual(expected);
});
