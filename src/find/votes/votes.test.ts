import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textAt } from "../../core/span.ts";
import { bulgarian } from "../../languages/bg/pack.ts";
import { english } from "../../languages/en/pack.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { russian } from "../../languages/ru/pack.ts";
import { ukrainian } from "../../languages/uk/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findVotes } from "./votes.ts";

/** Each vote as `for-against-abstain outcome`, with the body's concept and the votes needed where they are known. */
function votesOf(text: string, pack: LanguagePack): string[] {
  return findVotes(proseOf(text, pack), pack, [], []).map((vote) => {
    const counts = [vote.for, vote.against, vote.abstain].map((count) => count ?? "?").join("-");
    const rule = vote.statedRule ? ` needs ${vote.statedRule.needed}/${vote.statedRule.of ?? "?"}` : "";
    return `${counts} ${vote.outcome}${vote.bodyConcept ? ` ${vote.bodyConcept}` : ""}${rule}`;
  });
}

const ROWS: readonly [string, LanguagePack, string, readonly string[]][] = [
  [
    "counts before their sides",
    english,
    "The draft resolution got eight votes in favour and three votes against, along with four abstentions. It was rejected.",
    ["8-3-4 failed"],
  ],
  [
    "members who vote",
    english,
    "Ten members voted for the bridge, eleven against. The plan fell through.",
    ["10-11-? failed"],
  ],
  [
    "counts after their sides",
    bulgarian,
    "За предложението гласуваха „за“ 120 депутати, „против“ – 80, а 12 се въздържаха. Парламентът прие бюджета.",
    ["120-80-12 adopted parliament"],
  ],
  [
    "counts before sides in marks",
    bulgarian,
    "Пет държави гласуваха „за“, шест – „против“, а други две се въздържаха. Проектът беше отхвърлен.",
    ["5-6-2 failed"],
  ],
  ["a score with votes", english, "The senate passed the bill by 52 votes to 48.", ["52-48-? adopted parliament"]],
  [
    "a score to none",
    english,
    "The senate passed the bill by 52 votes to none, with two abstentions.",
    ["52-0-2 adopted parliament"],
  ],
  ["a score with a dash", english, "Lawmakers voted 96-41 to approve the fund.", ["96-41-? adopted"]],
  ["a score upwards", english, "The council voted 9 to 12 on the plan and rejected it.", ["9-12-? failed council"]],
  [
    "a bare score of a defeat",
    english,
    "The motion was defeated by 60 votes to 30 in the parliament.",
    ["30-60-? failed parliament"],
  ],
  [
    "some of all members",
    english,
    "Seven of the 15 members voted in favour and two against; the text was not adopted.",
    ["7-2-? failed"],
  ],
  [
    "nobody against",
    english,
    "All the members, 15 in number, voted in favour, none against. It was adopted.",
    ["15-0-? adopted"],
  ],
  [
    "the outcome in the sentence before",
    english,
    "The Security Council failed on Monday to adopt a text on the strait. Six voted in favour, five against and four abstained.",
    ["6-5-4 failed un-security-council"],
  ],
  [
    "a veto",
    english,
    "The U.N. Security Council voted 12 in favour, 1 against and 2 abstaining; one permanent member vetoed the text.",
    ["12-1-2 vetoed un-security-council"],
  ],
  [
    "a rule that the report states",
    english,
    "Under the league's rules a law needs at least nine of the 12 votes. Eight members voted in favour, four against, and it was rejected.",
    ["8-4-? failed needs 9/12"],
  ],
  [
    "a rule in the renarrative",
    bulgarian,
    "Нужни били осем от дванайсет гласа. Седем държави гласуваха за, пет – против и договорът не беше приет.",
    ["7-5-? failed needs 8/12"],
  ],
  [
    "an outcome before what it needed",
    english,
    "Eight members voted in favour and four against. So the law was adopted: it needed at least seven votes.",
    ["8-4-? adopted needs 7/?"],
  ],
  [
    "votes in Russian",
    russian,
    "Совет Безопасности ООН не смог принять резолюцию. За проголосовали шесть стран, против — пять, воздержались четыре.",
    ["6-5-4 failed un-security-council"],
  ],
  [
    "votes in Ukrainian",
    ukrainian,
    "Парламент ухвалив закон у вівторок. «За» висловилися 96 депутатів, проти — 41, ще 13 утрималися.",
    ["96-41-13 adopted parliament"],
  ],
  ["only a rule", english, "A resolution needs at least nine votes in favour and no veto.", []],
  ["a side without a count", english, "The two countries voted against the text, while the others abstained.", []],
  ["a plan to vote", english, "The council is to vote on Friday on a plan for 12 schools.", []],
  ["votes won in an election", english, "The party won 2,000,000 votes in the last election.", []],
  ["against in another sense", english, "Twelve men fought against the fire, and two for hours.", []],
  ["a range of people", english, "Between 20-30 members gathered to see the vote.", []],
  ["a year before a preposition", english, "Members met in 2012 for a talk about the vote.", []],
  ["a score of a game", english, "The home team won 3-1 against the guests.", []],
];

describe("findVotes", () => {
  it.each(ROWS)("reads %s", (_shape, pack, text, expected) => {
    expect(votesOf(text, pack)).toEqual(expected);
  });

  it("keeps every vote inside its text, whatever the words", () => {
    const noise = fc.array(
      fc.constantFrom("nine", "voted", "for", "against", "12", "to", "3", "abstained", "votes", ".", "Passed", "needs"),
    );
    fc.assert(
      fc.property(noise, (parts) => {
        const text = parts.join(" ");
        for (const vote of findVotes(proseOf(text, english), english, [], []))
          expect(textAt(text, vote).length).toBe(vote.end - vote.start);
      }),
    );
  });
});
