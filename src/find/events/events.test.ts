import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bulgarian } from "../../languages/bg/pack.ts";
import { english } from "../../languages/en/pack.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findAll } from "../find-all.ts";

/** Each event as `type modality: actors > recipients`. */
function told(text: string, pack: LanguagePack): string[] {
  const at = (places: readonly { start: number; end: number }[]): string =>
    places.map(({ start, end }) => text.slice(start, end)).join(" + ");
  return findAll(proseOf(text, pack), pack).events.map(
    ({ type, modality, actors, recipients }) => `${type} ${modality}: ${at(actors)} > ${at(recipients)}`,
  );
}

describe("in English", () => {
  it.each<[string, string, readonly string[]]>([
    ["a plain deed", "Rebels attacked the convoy.", ["assault happened: Rebels > the convoy"]],
    ["a passive", "The mayor was arrested by the police.", ["coerce happened: the police > The mayor"]],
    ["a deed and its noun", "Rebels launched an attack on the town.", ["assault happened: Rebels > the town"]],
    ["a noun with its owner", "France's attack on the town shocked many.", ["assault happened: France > the town"]],
    ["a noun that names nobody", "The attack shocked many.", []],
    [
      "a will that is announced",
      "The ministry said it will release the prisoners.",
      ["agree planned: The ministry > the prisoners"],
    ],
    ["an offer", "France offered to mediate.", ["agree offered: France > "]],
    ["a readiness", "France is ready to mediate.", ["agree offered: France > "]],
    ["a threat", "France threatened to close the border.", ["threaten happened: France > "]],
    ["a refusal", "France refused to lift the embargo.", ["reject happened: France > "]],
    ["what will not be done", "France will not lift the embargo.", ["reject happened: France > "]],
    ["what was not done", "France did not send aid to Spain.", []],
    ["a demand", "France urged Spain to withdraw its troops.", ["request happened: France > Spain"]],
    [
      "an order to leave",
      "The army ordered residents to evacuate the town.",
      ["coerce happened: The army > residents"],
    ],
    [
      "an accusation and what it alleges",
      "France accused Spain of shelling the town.",
      ["accuse happened: France > Spain", "assault alleged: Spain > the town"],
    ],
    ["a denial", "The general denied that his troops attacked the town.", ["assault denied: his troops > the town"]],
    [
      "the end of something hostile",
      "France lifted the blockade of the port.",
      ["retreat happened: France > the port"],
    ],
    ["what only might be", "France may attack the town.", ["assault hypothetical: France > the town"]],
    ["what depends", "If France attacked the town, many would flee.", ["assault hypothetical: France > the town"]],
    ["a purpose", "France built a wall to stop the attacks.", []],
    [
      "three events",
      "Police arrested a man, rebels bombed a bridge and France expelled an envoy.",
      [
        "coerce happened: Police > a man",
        "assault happened: rebels > a bridge",
        "sanction happened: France > an envoy",
      ],
    ],
    ["a word of another sense", "The band struck a chord and hit the road.", []],
  ])("reads %s", (_, text, expected) => {
    expect(told(text, english)).toEqual(expected);
  });
});

describe("in Bulgarian", () => {
  it.each<[string, string, readonly string[]]>([
    ["a plain deed", "Бунтовници атакуваха конвоя.", ["assault happened: Бунтовници > конвоя"]],
    ["a passive", "Кметът беше арестуван от полицията.", ["coerce happened: полицията > Кметът"]],
    ["a readiness", "Франция е готова да помогне на Испания.", ["agree offered: Франция > Испания"]],
    ["a demand", "Франция поиска от Испания да спре атаките.", ["request happened: Франция > Испания"]],
    ["a refusal", "Франция отказа да вдигне ембаргото.", ["reject happened: Франция > "]],
    ["a noun that names nobody", "Нападението потресе мнозина.", []],
    [
      "a particle before its verb",
      "Ана Иванова се извинява на Омар Диас.",
      ["support happened: Ана Иванова > Омар Диас"],
    ],
    ["a verb without its particle", "Ана Иванова предава книгата.", []],
  ])("reads %s", (_, text, expected) => {
    expect(told(text, bulgarian)).toEqual(expected);
  });
});

it("never leaves the text, whatever it is", () => {
  const words = [
    "accused",
    "of",
    "attack",
    "on",
    "to",
    "will",
    "not",
    "and",
    ",",
    "the",
    "France",
    "“",
    "that",
    "if",
    "by",
    "was",
    ".",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (chosen) => {
      const text = chosen.join(" ");
      for (const { start, end, trigger } of findAll(proseOf(text, english), english).events)
        expect(0 <= start && start <= trigger.start && trigger.end <= end && end <= text.length).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it.each<[string, string, readonly string[]]>([
  ["a saying at a meeting", "Ana Ruiz said at a summit in Madrid on Friday that talks help.", ["consult: Ana Ruiz > "]],
  [
    "the participle of a draft",
    "The draft resolution submitted by France to the Security Council failed.",
    ["request: France > Security Council", "vote:  > "],
  ],
  ["a clause of its own that names nobody", "A vote had been put off.", ["vote:  > "]],
  ["a clause that names nobody under another", "The mayor slept until a vote was held.", []],
  ["what nobody does", "A strong earthquake hit the town of Velm on Monday.", ["incident:  > Velm"]],
  ["an earthquake in a phrase", "Three died in an earthquake in Spain.", ["incident:  > Spain"]],
  ["a noun that may be a verb", "The mayor faced corruption charges.", ["accuse:  > The mayor"]],
  ["somebody suspected, beside a noun", "Police arrested a man suspected of arson.", ["coerce: Police > a man"]],
  [
    "several who were called",
    "Ana Ruiz called Omar Diaz and Lena Roth.",
    ["consult: Ana Ruiz > Omar Diaz", "consult: Ana Ruiz > Lena Roth"],
  ],
  ["a word of blame", "France called Spain a disgrace.", ["accuse: France > Spain"]],
  ["a day between subject and verb", "France on Friday attacked Spain.", ["assault: France > Spain"]],
  ["a purpose", "France sent soldiers to attack Spain.", ["mobilize: France > Spain"]],
])("reads %s", (_, text, expected) => {
  const at = (places: readonly { start: number; end: number }[]): string =>
    places.map(({ start, end }) => text.slice(start, end)).join(" + ");
  const found = findAll(proseOf(text, english), english).events;
  expect(found.map(({ type, actors, recipients }) => `${type}: ${at(actors)} > ${at(recipients)}`).sort()).toEqual(
    [...expected].sort(),
  );
});
