import fc from "fast-check";
import { expect, it } from "vitest";
import { textAt } from "../../core/span.ts";
import { bulgarian } from "../../languages/bg/pack.ts";
import { english } from "../../languages/en/pack.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findTimes } from "../times/times.ts";
import { findSayings } from "./sayings.ts";

function told(text: string, pack: LanguagePack): string[] {
  const prose = proseOf(text, pack);
  const times = findTimes(prose, pack);
  const sayings = findSayings(prose, pack, [], times).filter(({ kind }) => kind === "indirect");
  return sayings.map((one) => `${one.speaker ? textAt(text, one.speaker) : "-"}: ${textAt(text, one)}`);
}

it.each([
  [
    "clause with its conjunction",
    english,
    "The mayor said that the bridge was safe.",
    ["The mayor: the bridge was safe"],
  ],
  ["clause without it", english, "The mayor said the bridge was safe.", ["The mayor: the bridge was safe"]],
  [
    "a hearer before the clause",
    english,
    "Ann Lee told reporters on Monday that the dam would hold.",
    ["Ann Lee: the dam would hold"],
  ],
  ["what stands before the verb", english, "The bridge was safe, the mayor said.", ["the mayor: The bridge was safe"]],
  ["verb before the speaker", english, "The bridge was safe, said Ann Lee.", ["Ann Lee: The bridge was safe"]],
  [
    "words on both sides",
    english,
    "The bridge, the mayor said, would stay closed until May.",
    ["the mayor: The bridge, the mayor said, would stay closed until May"],
  ],
  ["source before", english, "According to the ministry, the bridge was safe.", ["the ministry: the bridge was safe"]],
  ["source behind", english, "The bridge was safe, according to the ministry.", ["the ministry: The bridge was safe"]],
  [
    "infinitive",
    english,
    "The company promised to repair the bridge by May.",
    ["The company: to repair the bridge by May"],
  ],
  ["who is asked", english, "The mayor urged residents to stay indoors.", ["The mayor: to stay indoors"]],
  ["question", english, "The senator asked whether the bridge was safe.", ["The senator: whether the bridge was safe"]],
  [
    "two verbs joined",
    english,
    "The mayor said the bridge was safe and added that it would open in May.",
    ["The mayor: the bridge was safe", "The mayor: it would open in May"],
  ],
  [
    "gerund behind",
    english,
    "Ann Lee criticized the plan, saying it would cost lives.",
    ["Ann Lee: the plan", "Ann Lee: it would cost lives"],
  ],
  [
    "aside within",
    english,
    "Ann Lee, who leads the party, said the plan had failed.",
    ["Ann Lee: the plan had failed"],
  ],
  [
    "reported within reported",
    english,
    "The mayor said the firm had denied that the dam leaked.",
    ["The mayor: the firm had denied that the dam leaked", "the firm: the dam leaked"],
  ],
  ["an adjective", english, "The mayor was confident that the dam would hold.", ["The mayor: the dam would hold"]],
  ["an adjective without a clause", english, "The mayor was confident and left.", []],
  ["a clause of manner", english, "As the mayor noted, the bridge was safe.", ["the mayor: the bridge was safe"]],
  ["a clause of time", english, "As the mayor left, the bridge fell.", []],
  [
    "somebody quoted by another",
    english,
    "The agency quoted Ann Lee as saying that the dam would hold.",
    ["Ann Lee: the dam would hold"],
  ],
  ["somebody quoted, behind", english, "The dam held, it quoted Ann Lee as saying.", ["Ann Lee: The dam held"]],
  ["who only hears", english, "The mayor told reporters in Ames.", []],
  ["no verb of saying", english, "The bridge fell into the river and the mayor left.", []],
  ["nothing but a quotation", english, "“The bridge is safe,” the mayor said.", []],
  ["clause", bulgarian, "Кметът заяви, че мостът е безопасен.", ["Кметът: мостът е безопасен"]],
  [
    "hearer before the clause",
    bulgarian,
    "Кметът каза на журналистите, че мостът е безопасен.",
    ["Кметът: мостът е безопасен"],
  ],
  ["an adjective", bulgarian, "Кметът е убеден, че мостът е безопасен.", ["Кметът: мостът е безопасен"]],
  ["a time between", bulgarian, "Кметът за пореден път заяви, че мостът е безопасен.", ["Кметът: мостът е безопасен"]],
  ["source before", bulgarian, "Според министерството мостът е безопасен.", ["министерството: мостът е безопасен"]],
  ["verb before the speaker", bulgarian, "Мостът е безопасен, съобщи кметът.", ["кметът: Мостът е безопасен"]],
  ["no verb of saying", bulgarian, "Мостът падна в реката и кметът си тръгна.", []],
] as const)("finds what is told: %s", (_shape, pack, text, expected) => {
  expect(told(text, pack)).toEqual(expected);
});

it("keeps sayings within the text, each with its cue, whatever the text", () => {
  const word = fc.constantFrom(
    "Ann",
    "said",
    "that",
    "the",
    "plan",
    "according",
    "to",
    ",",
    "“",
    "”",
    "and",
    "denied",
    "leaving",
    ".",
    "his",
    "claim",
    "is",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (parts) => {
      const text = parts.join(" ");
      const prose = proseOf(text, english);
      for (const { start, end, cue, kind } of findSayings(prose, english, [], [])) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        if (kind === "indirect") expect(cue).not.toBeNull();
      }
    }),
  );
});
