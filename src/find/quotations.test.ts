import { expect, it } from "vitest";
import { textAt } from "../core/span.ts";
import { bulgarian } from "../languages/bg/pack.ts";
import { english } from "../languages/en/pack.ts";
import { proseOf } from "../text/prose.ts";
import { findQuotations } from "./quotations.ts";

// Made-up sentences. Expected: the kind and the words of each quotation.
it.each<[string, string, string[]]>([
  ["a clause of its own", "“We will rebuild it,” Mayor Ruiz said.", ["direct: We will rebuild it,"]],
  ["words within a sentence", "Ruiz said the plan was “a slow disaster” for all.", ["mixed: a slow disaster"]],
  ["one word that is said", "Ruiz called the plan “unworkable”.", ["mixed: unworkable"]],
  ["the title of a programme", "Ruiz spoke on the channel's “Morning Watch” on Monday.", []],
  ["a so-called thing", "The so-called “dry harbour” opened on Monday.", []],
  ["a named movement", "Движението „Зелен бряг“ спечели изборите.", []],
  ["a vote", "Седем държави гласуваха „за“ предложението.", []],
  ["an attribute's value", 'She went home. <post id="Ana said so"> It rained.', []],
  ["no words", "They met at “12:30” and left.", []],
  ["a clause, other marks", "„Ще го построим отново“, заяви кметът Руис.", ["direct: Ще го построим отново"]],
  ["words within, other marks", "Кметът нарече плана „пълен провал“.", ["mixed: пълен провал"]],
])("reads %s", (_shape, text, expected) => {
  const pack = /\p{Script=Cyrillic}/u.test(text) ? bulgarian : english;
  const found = findQuotations(proseOf(text, pack), pack, [], []);
  expect(found.map((saying) => `${saying.kind}: ${textAt(text, saying)}`)).toEqual(expected);
});

// Made-up sentences. Expected: the words that name the speaker of each quotation.
it.each<[string, string, string[]]>([
  ["verb before the name", "“It is safe,” said Mayor Ana Ruiz.", ["Mayor Ana Ruiz"]],
  ["verb after the name", "“It is safe,” Ana Ruiz said on Monday.", ["Ana Ruiz"]],
  ["aside after the name", "“It is safe,” Ana Ruiz, who opened the bridge, told reporters.", ["Ana Ruiz"]],
  ["name before the quotation", "Ana Ruiz said: “It is safe.”", ["Ana Ruiz"]],
  ["words within a clause", "Ana Ruiz said the bridge was “quite safe” now.", ["Ana Ruiz"]],
  ["split quotation", "“It is,” said Ana Ruiz, “safe.”", ["Ana Ruiz", "Ana Ruiz"]],
  ["sentence after the clause", "“It is safe,” Ana said. “Go home.”", ["Ana", "Ana"]],
  ["a pronoun", "The mayor came. “It is safe,” she said.", ["she"]],
  ["phrase after", "The bridge is “safe”, according to Ana Ruiz.", ["Ana Ruiz"]],
  ["phrase before", "According to Ana Ruiz, the bridge is “safe”.", ["Ana Ruiz"]],
  ["label", "Ruiz: “It is safe.”", ["Ruiz"]],
  ["over paragraphs", "“It is safe,” Ana said. “Go home.\n“Sleep well.”", ["Ana", "Ana", "Ana"]],
  ["verb before the name, other marks", "„Безопасно е“, каза кметът.", ["кметът"]],
  ["a pronoun, other marks", "Кметът дойде. „Безопасно е“, добави той.", ["той"]],
])("names the speaker: %s", (_shape, text, expected) => {
  const pack = /\p{Script=Cyrillic}/u.test(text) ? bulgarian : english;
  const found = findQuotations(proseOf(text, pack), pack, [], []);
  expect(found.map(({ speaker }) => (speaker ? textAt(text, speaker) : null))).toEqual(expected);
});
