import fc from "fast-check";
import { expect, it } from "vitest";
import { textAt } from "../../core/span.ts";
import { bulgarian } from "../../languages/bg/pack.ts";
import { english } from "../../languages/en/pack.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { proseOf } from "../prose.ts";
import type { VerbGroup } from "./syntax.ts";

/** Each finite verb group as "subject: words", and what sets it apart from a plain past. */
function predicates(text: string, pack: LanguagePack): string[] {
  const { syntax } = proseOf(text, pack);
  return syntax.verbGroups
    .filter(({ form }) => form === "finite")
    .map((group) => {
      const subject = syntax.nounPhrases[group.subject ?? -1];
      return `${subject ? textAt(text, subject) : "-"}: ${textAt(text, group)}${traits(group)}`;
    });
}

function traits({ voice, negated, modal, reportive, tense }: VerbGroup): string {
  const said = [
    tense === "past" ? "" : (tense ?? ""),
    voice === "passive" ? "passive" : "",
    negated ? "not" : "",
    modal ?? "",
    reportive ? "told" : "",
  ];
  return said
    .filter((trait) => trait !== "")
    .map((trait) => ` +${trait}`)
    .join("");
}

it.each([
  ["subject and past", english, "The minister resigned.", ["The minister: resigned"]],
  ["a noun that could be a verb", english, "The company plans to cut jobs.", ["The company: plans +present"]],
  ["a verb that could be a noun", english, "Officials report attacks.", ["Officials: report +present"]],
  [
    "negated perfect passive",
    english,
    "She has not yet been charged.",
    ["She: has not yet been charged +passive +not"],
  ],
  ["modal", english, "The dam would not hold.", ["The dam: would not hold +not +would"]],
  ["future", english, "Ann Lee will leave.", ["Ann Lee: will leave +future +will"]],
  ["owner before the head", english, "Norland's press agency quoted him.", ["Norland's press agency: quoted"]],
  ["plural owner", english, "The workers’ leaders refused.", ["The workers’ leaders: refused"]],
  [
    "phrases that hang on the subject",
    english,
    "The ministry of defence of Norland denied it.",
    ["The ministry: denied"],
  ],
  ["abbreviated title and initial", english, "Mr. Ann B. Lee won.", ["Mr. Ann B. Lee: won"]],
  ["relative aside", english, "Ann Lee, who left in May, won.", ["Ann Lee: left", "Ann Lee: won"]],
  ["aside in apposition", english, "Ann Lee, a lawyer, won.", ["Ann Lee: won"]],
  ["reduced participle", english, "The man accused of killing three people wept.", ["The man: wept"]],
  ["joined verbs", english, "The mayor met doctors and left.", ["The mayor: met", "The mayor: left"]],
  [
    "clause without its conjunction",
    english,
    "The mayor said the road was closed.",
    ["The mayor: said", "the road: was closed +passive"],
  ],
  ["verb before the speaker", english, "“Go,” said Ann Lee.", ["Ann Lee: said"]],
  ["infinitive is not finite", english, "The plan to rebuild the town.", []],
  ["participle in a phrase is no predicate", english, "Three wounded soldiers.", []],
  ["past with its subject", bulgarian, "Министърът каза истината.", ["Министърът: каза"]],
  ["perfect", bulgarian, "Министърът е заявил това.", ["Министърът: е заявил"]],
  ["renarrative", bulgarian, "Мостът бил заявил това.", ["Мостът: бил заявил +told"]],
  ["negated future", bulgarian, "Кметът няма да гласува.", ["Кметът: няма да гласува +future +not +няма"]],
  ["passive", bulgarian, "Кметът беше арестуван вчера.", ["Кметът: беше арестуван +passive"]],
  [
    "verb before the speaker",
    bulgarian,
    "„Тръгваме“, заяви Ана Петрова.",
    ["-: Тръгваме +present", "Ана Петрова: заяви"],
  ],
] as const)("reads predicates: %s", (_shape, pack, text, expected) => {
  expect(predicates(text, pack)).toEqual(expected);
});

it("keeps phrases and groups in order, apart and within the words, whatever the text", () => {
  const word = fc.constantFrom(
    "the",
    "man",
    "said",
    "to",
    "has",
    "been",
    "killed",
    ",",
    "“",
    "who",
    "and",
    "Ann's",
    "not",
    ".",
    "7",
    "(",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (parts) => {
      const { syntax, words } = proseOf(parts.join(" "), english);
      expect(syntax.tags.length).toBe(words.length);
      for (const list of [syntax.nounPhrases, syntax.verbGroups]) {
        const edges = list.flatMap(({ first, last }) => [first, last]);
        expect(edges).toEqual([...edges].sort((a, b) => a - b));
        for (const { first, head, last } of list) expect(first <= head && head < last).toBe(true);
      }
      for (const { clause } of syntax.verbGroups) expect(clause.start).toBeLessThan(clause.end);
    }),
  );
});
