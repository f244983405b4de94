import fc from "fast-check";
import { expect, it } from "vitest";
import { allPacks } from "../../languages/index.ts";
import { checkVote, type VoteFacts } from "../../link/votes/vote-rules.ts";
import { reasonIn } from "./reason-in.ts";
import { tellingIn } from "./telling.ts";

const bulgarian = tellingIn("bg");

it.each([
  [
    "a dateline with its year",
    'its dateline, "May 3"; the year as in the other reports of the story',
    'в началото му стои "May 3"; годината е както в другите съобщения',
  ],
  [
    "a day that another report gives",
    '"Tuesday" is the day that Northwire gives as "March 4", 2025-03-04',
    '"Tuesday" е денят, който Northwire посочва като "March 4": 4.03.2025 г.',
  ],
  [
    "values with a bound",
    "the values follow each other: at least 9, 1100",
    "стойностите следват една след друга: най-малко 9, 1100",
  ],
  [
    "whose word it is",
    "2 reports give values that fit (6), on the word of the ministry",
    "съобщения с числа, които си съответстват: 2 (6), по думите на the ministry",
  ],
  [
    "a rule and what it makes of the votes",
    "the report itself says that 8 of 11 votes are needed; 7 for, 2 against is too few",
    "по самото съобщение са нужни 8 от 11 гласа; 7 „за“, 2 „против“: твърде малко",
  ],
  [
    "a weekday that is another",
    "“Monday, 4 March”: 2025-03-04 was a Tuesday, not a Monday",
    "“Monday, 4 March”: 4.03.2025 г. е вторник, а не понеделник",
  ],
  [
    "words in marks that hold a mark of the template",
    "“on: 5”: 2025-03-04 was a Tuesday, not a Monday",
    "“on: 5”: 4.03.2025 г. е вторник, а не понеделник",
  ],
  ["a reason that no template made", "Ana Ruiz says so: a test", "Ana Ruiz says so: a test"],
  ["a day that is none", "“x”: yesterday was a Tuesday, not a Monday", "“x”: yesterday was a Tuesday, not a Monday"],
])("%s", (_shape, because, expected) => {
  expect(reasonIn(because, bulgarian)).toBe(expected);
});

const votes = fc.record({
  for: fc.nat(20),
  against: fc.option(fc.nat(20)),
  abstain: fc.option(fc.nat(20)),
  absent: fc.constant(null),
  outcome: fc.constantFrom("adopted", "failed", "vetoed", "unknown"),
  date: fc.constant("2020-01-01"),
  concept: fc.constantFrom(null, "un-security-council", "un-general-assembly", "eu-council", "parliament"),
  stated: fc.option(fc.record({ needed: fc.nat(20), of: fc.option(fc.nat(40)) })),
  share: fc.option(fc.constantFrom([2, 3], [3, 5])),
  procedural: fc.boolean(),
});

it("tells every reason of a vote's check in the reader's language", () => {
  fc.assert(
    fc.property(votes, (vote) => {
      expect(reasonIn(checkVote(vote as VoteFacts).because, bulgarian)).not.toMatch(/[a-z]/);
    }),
  );
});

it("keeps the places of every template in every language", () => {
  const places = (text: string): string[] => [...text.matchAll(/\{[a-z]+\}/g)].map(String).sort();
  const english = tellingIn("en").words.reasons.value;
  for (const { code } of allPacks())
    for (const [reason, text] of Object.entries(tellingIn(code).words.reasons.value))
      expect(places(text), `${code} ${reason}`).toEqual(places(english[reason as keyof typeof english]));
});
