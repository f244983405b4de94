import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textAt } from "../../core/span.ts";
import { bulgarian } from "../../languages/bg/pack.ts";
import { english } from "../../languages/en/pack.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findMentions } from "../names/mentions.ts";
import { findTimes } from "../times/times.ts";
import { findFigures } from "./figures.ts";

/** Each figure as `measure value words`, with `(part)` where it is one. */
function figuresOf(text: string, pack: LanguagePack): string[] {
  const prose = proseOf(text, pack);
  const times = findTimes(prose, pack);
  return findFigures(prose, pack, findMentions(prose, pack, times), times, [], []).map(
    ({ measure, value, low, high, partOf, ...at }) => {
      const amount = value ?? `${low}–${high}`;
      return `${measure} ${amount} "${textAt(text, at)}"${partOf === null ? "" : " (part)"}`;
    },
  );
}

const FOUND: readonly [string, LanguagePack, string, readonly string[]][] = [
  ["a passive", english, "At least 14 miners were killed in the blast.", ['killed 14 "At least 14 miners"']],
  [
    "a passive without its auxiliary",
    english,
    "Nine people were killed and 23 wounded.",
    ['killed 9 "Nine people"', 'injured 23 "23 wounded"'],
  ],
  [
    "an object",
    english,
    "The flood killed 31 people and injured dozens.",
    ['killed 31 "31 people"', 'injured 24–99 "dozens"'],
  ],
  ["a subject", english, "Some 60 villagers died in the fire.", ['killed 60 "Some 60 villagers"']],
  ["a counted adjective", english, "Rescuers spoke of 17 dead.", ['killed 17 "17 dead"']],
  ["a state", english, "Five sailors are missing.", ['missing 5 "Five sailors"']],
  ["a toll that rose", english, "The death toll rose by 12 to 40 on Monday.", ['killed 40 "40"']],
  ["a toll that rose from", english, "The death toll rose from 28 to 40.", ['killed 40 "40"']],
  ["deaths of", english, "He mourned the deaths of more than 90 settlers.", ['killed 90 "more than 90 settlers"']],
  [
    "lives",
    english,
    "The war has claimed more than 5,600 lives on both sides.",
    ['killed 5600 "more than 5,600 lives"'],
  ],
  [
    "driven from home",
    english,
    "The storm drove forty thousand from their homes.",
    ['displaced 40000 "forty thousand"'],
  ],
  [
    "an order to leave",
    english,
    "The army ordered tens of thousands to evacuate the town.",
    ['ordered to evacuate 20000–99999 "tens of thousands"'],
  ],
  [
    "a part in an aside",
    english,
    "The raid killed 30 people, including 11 children.",
    ['killed 30 "30 people"', 'killed 11 "11 children" (part)'],
  ],
  [
    "a part of them",
    english,
    "The quake claimed 80 lives, twelve of them children's.",
    ['killed 80 "80 lives"', 'killed 12 "twelve of them" (part)'],
  ],
  [
    "an aside between subject and verb",
    english,
    "Twelve people, most of them women, were arrested.",
    ['detained 12 "Twelve people"'],
  ],
  ["a phrase between subject and verb", english, "Six people in two cars were injured.", ['injured 6 "Six people"']],
  ["joined objects", english, "Police detained four men and two women.", ['detained 6 "four men and two women"']],
  [
    "joined people, one without a number",
    english,
    "Two women and a boy were killed.",
    ['killed 3 "Two women and a boy"'],
  ],
  [
    "a victim and the one who shot",
    english,
    "A man shot and killed two people and then himself.",
    ['killed 3 "two people and then himself"'],
  ],
  [
    "a list with a pronoun",
    english,
    "The blast killed him and 12 of his guests.",
    ['killed 13 "him and 12 of his guests"'],
  ],
  [
    "a list with commas",
    english,
    "A man shot and killed his wife, son and daughter.",
    ['killed 3 "his wife, son and daughter"'],
  ],
  [
    "a couple and a number",
    english,
    "A couple and their two sons were found dead.",
    ['killed 4 "A couple and their two sons"'],
  ],
  ["both", english, "When Ann Pell met Bo Lund, both were fatally shot.", ['killed 2 "both"']],
  [
    "a toll of persons joined",
    english,
    "He mourned the death of a woman and her two sons.",
    ['killed 3 "a woman and her two sons"'],
  ],
  ["a possessor before the number", english, "He killed his neighbour's two sons.", ['killed 2 "two sons"']],
  ["a number that stands for its noun", english, "A 2-year-old was pronounced dead.", ['killed 1 "A 2-year-old"']],
  [
    "one dead and one hurt, both new",
    english,
    "A nurse was killed and a nurse suffered a minor but painful wound.",
    ['killed 1 "A nurse"', 'injured 1 "a nurse"'],
  ],
  [
    "others hit beside the dead",
    english,
    "A guard was killed. Three other people were also shot.",
    ['killed 1 "A guard"', 'injured 3 "Three other people"'],
  ],
  [
    "some of whom the noun behind tells",
    english,
    "The fire killed nine people. Four of the victims were tourists.",
    ['killed 9 "nine people"', 'killed 4 "Four of the victims" (part)'],
  ],
  [
    "some of whom no noun tells",
    english,
    "The fire killed nine people. Four of the victims knew the owner. One of the victims is the owner.",
    ['killed 9 "nine people"'],
  ],
  [
    "what is said of a whole is not said of one of it",
    english,
    "She is one of the two guests who died.",
    ['killed 2 "two guests"'],
  ],
  ["a father of two", english, "A father of two sons was killed.", ['killed 1 "A father"']],
  ["ages behind names", english, "They mourned the deaths of Ann Pell, 24 and Bo Lund, 23.", ['killed 1 "Ann Pell"']],
  [
    "a number in a name",
    english,
    "They told Radio 7 News of it, and Hall 9 Club was where the guard died.",
    ['killed 1 "the guard"'],
  ],
  ["a phrase that counts nobody", english, "Two suspects shot at each other and got 12 arrest warrants.", []],
  ["a list behind its verb", bulgarian, "Загинаха мъж, жена и 12 деца.", ['killed 14 "мъж, жена и 12 деца"']],
  ["missing and found", english, "Five people who had been listed as missing were found in a barn.", []],
  ["missing and dead", english, "Four sailors who had gone missing were found dead.", ['killed 4 "Four sailors"']],
  [
    "missing and not yet found",
    english,
    "Four sailors are missing and have not been found.",
    ['missing 4 "Four sailors"'],
  ],
  ["hostages let go", english, "All 12 hostages were freed on Sunday.", ['freed 12 "12 hostages"']],
  ["hostages to be let go", english, "The 12 hostages will be freed on Sunday.", ['hostages 12 "12 hostages"']],
  ["hostages let go, the verb first", bulgarian, "Освободени бяха 14 заложници.", ['freed 14 "14 заложници"']],
  ["missing and found, in Bulgarian", bulgarian, "Петима, обявени за изчезнали, бяха намерени живи.", []],
  ["a toll that rose without a preposition", english, "The death toll rose 12 to 40.", ['killed 40 "40"']],
  ["one person", english, "A man was shot and killed on Sunday.", ['killed 1 "A man"']],
  ["one person with an age", english, "Ann Pell, 37, was killed in a crash.", ['killed 1 "Ann Pell"']],
  ["two persons, each alone", english, "A boy and his mother were injured.", ['injured 2 "A boy and his mother"']],
  ["the death of one", english, "They mourned the death of a 12-year-old girl.", ['killed 1 "a 12-year-old girl"']],
  ["one person told twice", english, "A nurse was killed on Sunday. The nurse died at noon.", ['killed 1 "A nurse"']],
  [
    "one person hit and then dead",
    english,
    "A guard was shot on Sunday. The guard died at noon.",
    ['killed 1 "The guard"'],
  ],
  [
    "one of those that are counted",
    english,
    "Three men were killed. One man died at noon.",
    ['killed 3 "Three men"', 'killed 1 "One man"'],
  ],
  [
    "joined subjects",
    english,
    "Four soldiers and two civilians were killed.",
    ['killed 4 "Four soldiers"', 'killed 2 "two civilians"'],
  ],
  ["one of several", english, "One of the miners died.", ['killed 1 "One of the miners"']],
  [
    "a corrected figure",
    english,
    "First they gave the number of missing as nine. The ministry later corrected it to four.",
    ['missing 9 "nine"', 'missing 4 "four"'],
  ],
  ["a passive, personal numeral", bulgarian, "Петима миньори бяха убити при взрива.", ['killed 5 "Петима миньори"']],
  [
    "a passive without its auxiliary",
    bulgarian,
    "Петима души бяха убити, а 12 – ранени.",
    ['killed 5 "Петима души"', 'injured 12 "12"'],
  ],
  ["a subject after its verb", bulgarian, "Загинаха най-малко 12 души.", ['killed 12 "най-малко 12 души"']],
  ["a state after its word", bulgarian, "Ранени са 30 души.", ['injured 30 "30 души"']],
  ["lives", bulgarian, "Бурята отне живота на над 40 души.", ['killed 40 "над 40 души"']],
  ["a state", bulgarian, "Седем рибари са в неизвестност.", ['missing 7 "Седем рибари"']],
  [
    "a part in an aside",
    bulgarian,
    "Загинаха 30 души, включително 11 деца.",
    ['killed 30 "30 души"', 'killed 11 "11 деца" (part)'],
  ],
  ["hundreds who block a road", bulgarian, "Стотици миньори блокираха пътя.", ['protesters 200–999 "Стотици миньори"']],
  [
    "votes of an electorate",
    bulgarian,
    "Партията събра около 2 милиона гласа.",
    ['votes 2000000 "около 2 милиона гласа"'],
  ],
];

const NOT_FOUND: readonly [string, LanguagePack, string][] = [
  ["an age", english, "The house, 37, was burned when people were killed."],
  ["an age before a noun", english, "A 26-year-old man drove to the hospital."],
  ["people of a place", english, "In Orlen, a town of 21,000 people, the bridge collapsed."],
  ["helpers", english, "They sent 60 rescuers and 12 dogs."],
  ["animals", english, "The fire killed 300 sheep."],
  ["a length of time", english, "He was jailed for 12 years."],
  ["a time of day", english, "The house was hit at 7:30 p.m. on Sunday, when men were killed."],
  ["a date", english, "They were killed on October 12, 2019."],
  ["a year", english, "They were arrested in 2016."],
  ["a house number", english, "Men were shot in the 5000 block of Elm Road."],
  ["a telephone number", english, "Those who saw who was killed may call 555-010-2233."],
  ["money", english, "The attack cost $12 million and left nobody homeless."],
  ["a denial", english, "Twelve sailors were not injured."],
  ["a possibility", english, "The strike could kill 400 people."],
  ["votes of a body", english, "The text needs nine votes, and five members killed it."],
  ["a share", bulgarian, "Ранените са 12 на сто от всички."],
  ["a magnitude", bulgarian, "При труса с магнитуд 6,4 пострадаха сгради."],
  ["a length of time", bulgarian, "Той беше задържан за 24 часа."],
  ["a year", bulgarian, "Те бяха убити през 2014 г."],
];

describe("findFigures", () => {
  it.each(FOUND)("reads %s", (_shape, pack, text, expected) => {
    expect(figuresOf(text, pack)).toEqual(expected);
  });

  it.each(NOT_FOUND)("takes no figure from %s", (_shape, pack, text) => {
    expect(figuresOf(text, pack)).toEqual([]);
  });

  it("keeps figures in order and within their text, whatever the words", () => {
    const noise = fc.array(
      fc.constantFrom(
        "two",
        "12",
        "people",
        "killed",
        "were",
        "and",
        ",",
        "injured",
        "of them",
        "rose to",
        "dozens",
        ".",
        "including",
        "the death toll",
      ),
    );
    fc.assert(
      fc.property(noise, (parts) => {
        const text = parts.join(" ");
        const found = findFigures(proseOf(text, english), english, [], [], [], []);
        found.forEach((figure, index) => {
          expect(figure.start).toBeGreaterThanOrEqual(found[index - 1]?.start ?? 0);
          expect(textAt(text, figure)).toHaveLength(figure.end - figure.start);
        });
      }),
    );
  });
});
