/** The shapes in which English reports tell of events, and those in which they only seem to: told by others, denied, planned, in history, in a game. */
import { expect, it } from "vitest";
import { english } from "../../languages/en/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findAll } from "../find-all.ts";

/** The shape, a text, and each event in it as `type modality: actors > recipients`, sorted. */
const SHAPES: readonly (readonly [shape: string, text: string, told: readonly string[]])[] = [
  [
    "who is told of behind a country",
    "Omar Diaz met President Ana Ruiz of neighbouring Spain, who offered to mediate.",
    ["agree offered: Ana Ruiz > ", "consult happened: Omar Diaz > Ana Ruiz"],
  ],
  ["a plan that is reported", "Spain said it would attack France.", ["threaten planned: Spain > France"]],
  ["a denial by the one who is blamed", "Spain said it had not attacked France.", ["assault denied: Spain > France"]],
  ["a deed on another's word", "Ana Ruiz said that Spain attacked France.", ["assault happened: Spain > France"]],
  [
    "a deed by somebody who is not named, on the police's word",
    "The police said three people were killed in the attack.",
    ["assault happened:  > people"],
  ],
  ["a plan that a helper tells", "Parliament is to vote on the budget on Friday.", ["vote planned: Parliament > "]],
  ["what is only an aim", "His aim is to attack Spain.", []],
  ["a plan that there is none of", "Spain has no plans to attack France.", []],
  ["a plan", "Spain plans to invade France next week.", ["assault planned: Spain > France"]],
  [
    "a deed as a noun with its verb",
    "Spain's attack on France killed dozens.",
    ["assault happened: Spain > dozens + France"],
  ],
  ["an attack that somebody doubts", "Ana Ruiz expressed doubt about the attack on Madrid.", []],
  [
    "a noun whose verb only says when",
    "Spain's withdrawal from Madrid began on Monday.",
    ["retreat happened: Spain > "],
  ],
  [
    "a noun that is an occasion, and has happened",
    "After the attack on Madrid, Ana Ruiz resigned.",
    ["assault happened:  > Madrid", "retreat happened: Ana Ruiz > "],
  ],
  [
    "a noun that is an occasion of nothing that is named",
    "After attacks, Ana Ruiz resigned.",
    ["retreat happened: Ana Ruiz > "],
  ],
  [
    "a deed that brings about another",
    "The arrest of Omar Diaz sparked protests in Madrid.",
    ["coerce happened:  > Omar Diaz", "protest happened:  > "],
  ],
  ["what may bring something about", "The arrest of Omar Diaz would spark protests.", []],
  [
    "a subject before brackets and a day",
    "The Spanish Navy (SN) on Monday attacked France.",
    ["assault happened: The Spanish Navy > France"],
  ],
  [
    "nouns in a row that end like a verb",
    "Spain has carried out dozens of air strikes on France.",
    ["assault happened: Spain > France"],
  ],
  [
    "an adjective that is a body elsewhere",
    "Spain suspended military aid to France.",
    ["sanction happened: Spain > France"],
  ],
  ["what is given back to somebody", "Spain returned an ancient vase to Italy.", ["retreat happened: Spain > Italy"]],
  [
    "whom a purpose names",
    "Spain sent tents to help the people of Madrid.",
    ["aid happened: Spain > the people of Madrid"],
  ],
  ["what two fail at", "Spain and France failed to reach agreement.", ["reject happened: Spain > France"]],
  [
    "a truce between two that is a subject",
    "A ceasefire between Spain and France took effect on Monday.",
    ["retreat happened: Spain > France"],
  ],
  ["what was not done", "Spain did not attack France.", ["assault denied: Spain > France"]],
  ["what was never done", "Spain never threatened France.", ["threaten denied: Spain > France"]],
  ["what failed to be done", "Spain failed to release the prisoners.", []],
  ["a deed that nobody did", "No one attacked Spain.", []],
  ["a denied deed as a gerund", "Spain denied attacking France.", ["assault denied: Spain > France"]],
  ["a deed of history", "In 1998 Spain attacked France.", ["assault happened: Spain > France"]],
  [
    "a deed of history in a relative clause",
    "Spain, which invaded France in 1808, signed a treaty with Italy on Monday.",
    ["assault happened: Spain > France", "support happened: Spain > Italy"],
  ],
  [
    "a condition",
    "If Spain attacked France, Italy would impose sanctions.",
    ["assault hypothetical: Spain > France", "threaten planned: Italy > "],
  ],
  ["what would be done", "Spain would attack France if it were provoked.", ["threaten planned: Spain > France"]],
  ["what could be done", "Spain could attack France within days.", ["assault hypothetical: Spain > France"]],
  ["what may have been done", "Spain might have attacked France.", ["assault hypothetical: Spain > France"]],
  ["a light verb", "Spain carried out an attack on France.", ["assault happened: Spain > France"]],
  ["a light verb of words", "Spain made an apology to France.", ["support happened: Spain > France"]],
  ["a light verb of giving", "Spain gave its support to France.", ["support happened: Spain > France"]],
  ["a light verb of several words", "Spain took part in talks with France.", ["consult happened: Spain > France"]],
  ["a light verb whose subject suffers", "Spain came under attack from France.", ["assault happened: Spain > France"]],
  [
    "a demand for another's deed",
    "Spain made a demand for the release of Omar Diaz.",
    ["request happened: Spain > Omar Diaz"],
  ],
  [
    "three deeds of one subject",
    "Spain arrested Omar Diaz, expelled Lena Roth and recalled its ambassador to France.",
    ["coerce happened: Spain > Omar Diaz", "sanction happened: Spain > France", "sanction happened: Spain > Lena Roth"],
  ],
  [
    "three deeds of persons",
    "Ana Ruiz met Omar Diaz, thanked Lena Roth and condemned France.",
    [
      "accuse happened: Ana Ruiz > France",
      "consult happened: Ana Ruiz > Omar Diaz",
      "support happened: Ana Ruiz > Lena Roth",
    ],
  ],
  [
    "a deed within the reason of another",
    "Police arrested Omar Diaz after he attacked Lena Roth.",
    ["assault happened: he > Lena Roth", "coerce happened: Police > Omar Diaz"],
  ],
  ["a headline with an infinitive", "Ruiz to visit Paris", ["consult planned: Ruiz > Paris"]],
  ["a headline in the present", "Spain slams France over border closure", ["accuse happened: Spain > France"]],
  ["a headline without its auxiliary", "Omar Diaz arrested in Madrid", ["coerce happened:  > Omar Diaz"]],
  [
    "an accusation of a breach",
    "Spain accused France of breaking the ceasefire.",
    ["accuse happened: Spain > France", "assault alleged: France > "],
  ],
  ["a passive accusation", "France was accused by Spain of torturing prisoners.", ["accuse happened: Spain > France"]],
  ["a deed that is only alleged", "Omar Diaz was allegedly killed by Spain.", ["assault alleged: Spain > Omar Diaz"]],
  ["a warning of what one will do", "Spain warned that it would close its border.", ["threaten happened: Spain > "]],
  ["a call for an end", "Spain called for an end to the attacks.", ["request happened: Spain > "]],
  ["a demand not to do", "Spain urged France not to attack Italy.", ["request happened: Spain > France"]],
  ["a promise not to do", "Spain promised not to attack France.", ["agree happened: Spain > France"]],
  ["a promise to inquire", "Spain promised an inquiry.", ["agree happened: Spain > "]],
  ["an agreement to do", "Spain agreed to free Omar Diaz.", ["agree happened: Spain > Omar Diaz"]],
  ["a refusal of an offer", "Spain rejected a French offer to mediate.", ["reject happened: Spain > French"]],
  ["an end of something hostile", "Spain lifted sanctions on France.", ["retreat happened: Spain > France"]],
  ["an end of something friendly", "Spain suspended its aid to France.", ["sanction happened: Spain > France"]],
  [
    "a readiness",
    "Spain expressed readiness to mediate between France and Italy.",
    ["agree offered: Spain > France + Italy"],
  ],
  ["an expectation", "Spain is expected to send troops to Italy.", ["mobilize planned: Spain > Italy"]],
  [
    "an order to one's own",
    "Spain ordered its troops to withdraw from Italy.",
    ["request happened: Spain > its troops"],
  ],
  [
    "an order to leave home",
    "Spain ordered residents of Toledo to leave their homes.",
    ["coerce happened: Spain > residents of Toledo"],
  ],
  ["an appeal", "Omar Diaz appealed to Ana Ruiz for help.", ["request happened: Omar Diaz > Ana Ruiz"]],
  ["a planned vote", "Spain's parliament will vote on the treaty on Monday.", ["vote planned: Spain's parliament > "]],
  [
    "a vote that is put off",
    "The Security Council put off a vote on a draft resolution.",
    ["vote happened: Security Council > a draft resolution"],
  ],
  [
    "condolences that are offered",
    "Spain offered condolences to France over the deaths of its soldiers.",
    ["support happened: Spain > France"],
  ],
  [
    "a call at which something was told",
    "Ana Ruiz told Omar Diaz by phone that Spain would help.",
    ["consult happened: Ana Ruiz > Omar Diaz"],
  ],
  [
    "somebody named behind an office",
    "Norvia's president, Ana Ruiz, met Omar Diaz.",
    ["consult happened: Ana Ruiz > Omar Diaz"],
  ],
  [
    "an office of several words",
    "Spain's Secretary of State Ana Ruiz called Omar Diaz.",
    ["consult happened: Ana Ruiz > Omar Diaz"],
  ],
  ["the dead of a flood", "Nine people were killed when the dam broke, and a wave struck the town.", []],
  ["a storm", "A storm hit Spain on Monday.", []],
  ["prices", "Prices hit Spain hard.", []],
  ["an illness", "Heart attacks killed more people in Spain last year.", []],
  ["a game", "Spain beat France 2-1 on Friday.", []],
  ["an attack in a game", "The team attacked from the left wing and won.", []],
  ["a campaign", "The company launched a campaign against waste.", []],
  ["a journey that is cut short", "Ana Ruiz cut short a visit to Paris.", []],
  ["goods by their weight", "Ana Ruiz delivered 40 tonnes of rice to Spain.", ["aid happened: Ana Ruiz > Spain"]],
  ["goods joined to the verb's own", "Spain delivered food and tents to Italy.", ["aid happened: Spain > Italy"]],
  ["a thing and where it is", "Rebels attacked a convoy in Spain.", ["assault happened: Rebels > a convoy + Spain"]],
  ["a deal that is struck", "Ana Ruiz struck a deal with Omar Diaz.", ["support happened: Ana Ruiz > Omar Diaz"]],
];

function told(text: string): string[] {
  const at = (places: readonly { start: number; end: number }[]): string =>
    places.map(({ start, end }) => text.slice(start, end)).join(" + ");
  return findAll(proseOf(text, english), english)
    .events.map(({ type, modality, actors, recipients }) => `${type} ${modality}: ${at(actors)} > ${at(recipients)}`)
    .sort();
}

it.each(SHAPES)("reads %s", (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
