import { expect, it } from "vitest";
import { type Span, textAt } from "../../core/span.ts";
import { bulgarian } from "../../languages/bg/pack.ts";
import { english } from "../../languages/en/pack.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { proseOf } from "../../text/prose.ts";
import type { Saying } from "../finding.ts";
import { findTimes } from "../times/times.ts";
import { findQuotations } from "./quotations.ts";
import { speechMap } from "./speech-map.ts";

function quotationsIn(text: string, pack: LanguagePack): Saying[] {
  const prose = proseOf(text, pack);
  return findQuotations(speechMap(prose, pack, findTimes(prose, pack), []), []);
}

// Made-up sentences. Expected: the kind and the words of each quotation.
it.each<[string, string, string[]]>([
  ["a clause of its own", "“We will rebuild it,” Mayor Ruiz said.", ["direct: We will rebuild it,"]],
  ["words within a sentence", "Ruiz said the plan was “a slow disaster” for all.", ["mixed: a slow disaster"]],
  ["one word that is said", "Ruiz called the plan “unworkable”.", ["mixed: unworkable"]],
  ["the title of a programme", "Ruiz spoke on the channel's “Morning Watch” on Monday.", []],
  ["a so-called thing", "The so-called “dry harbour” opened on Monday.", []],
  ["a named movement", "Движението „Зелен бряг“ спечели изборите.", []],
  ["an outlet that hears it", "Реката спада, каза пред „Дневна заря“ кметът Руис.", []],
  ["words said to somebody", "Ruiz said to Ana, “We will rebuild.”", ["direct: We will rebuild."]],
  ["a vote", "Седем държави гласуваха „за“ предложението.", []],
  ["an attribute's value", 'She went home. <post id="Ana said so"> It rained.', []],
  ["no words", "They met at “12:30” and left.", []],
  ["a clause, other marks", "„Ще го построим отново“, заяви кметът Руис.", ["direct: Ще го построим отново"]],
  ["a thing that is not what it is called", "The “dry harbour” turned out to be a swamp.", []],
  ["a name before its verb", "„Зелен бряг“ призова кмета да подаде оставка.", []],
  [
    "words before a verb, a verb of speech near",
    "The “slow disaster” killed nine, Ruiz said.",
    ["mixed: slow disaster"],
  ],
  [
    "one within another, behind its verb",
    "„Той каза: «Няма място», и си тръгна“, заяви Руис.",
    ["direct: Той каза: «Няма място», и си тръгна", "direct: Няма място"],
  ],
  [
    "a name within another",
    "„Ходихме до «Зелен бряг» и обратно“, заяви Руис.",
    ["direct: Ходихме до «Зелен бряг» и обратно"],
  ],
  [
    "a sentence that is all marked",
    "„Водата спадна“, каза Руис. Той вдигна рамене. „Още снощи“.",
    ["direct: Водата спадна", "direct: Още снощи"],
  ],
  ["words within, other marks", "Кметът нарече плана „пълен провал“.", ["mixed: пълен провал"]],
])("reads %s", (_shape, text, expected) => {
  const pack = /\p{Script=Cyrillic}/u.test(text) ? bulgarian : english;
  const found = quotationsIn(text, pack);
  expect(found.map((saying) => `${saying.kind}: ${textAt(text, saying)}`)).toEqual(expected);
});

// Made-up sentences. Expected: the words that name the speaker of each quotation.
it.each<[string, string, (string | null)[]]>([
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
  ["a name at the end of a label", "More from Ana Ruiz: “The bridge is safe to cross.”", ["Ana Ruiz"]],
  ["a label behind a dash", "What it means for us - More from Ana Ruiz: “The bridge is safe to cross.”", ["Ana Ruiz"]],
  ["a thing at the end of a label", "More on the old bridge: “It is safe to cross.”", [null]],
  [
    "a noun behind a preposition",
    "The clerk left, but in a later interview said the bridge was “safe”.",
    ["The clerk"],
  ],
  ["over paragraphs", "“It is safe,” Ana said. “Go home.\n“Sleep well.”", ["Ana", "Ana", "Ana"]],
  ["aside before the verb", "Ana Ruiz, a lawyer, called the plan “unworkable”.", ["Ana Ruiz"]],
  [
    "a place at the head of the sentence",
    "In Tirenz, the mayor, Ana Ruiz (no relation), told us: “Go.”",
    ["the mayor"],
  ],
  ["a time between", "Ana Ruiz on Monday said the bridge was “safe”.", ["Ana Ruiz"]],
  ["somebody quoted by another", "The agency quoted Ana as saying “it is safe now”.", ["Ana"]],
  ["transcript", "“RUIZ: Is it safe?\n“LEE: It is.”", ["RUIZ", "LEE"]],
  ["opened again before it was closed", "“It is safe. “We go home,” said Ana.", ["Ana", "Ana"]],
  ["the verb of an outer clause", "The palace said Ana voiced hope that it was “quite safe”.", ["Ana"]],
  ["a signature below", "“It is safe.”\n— Ana Ruiz, mayor", ["Ana Ruiz"]],
  ["dialogue dashes", "– Ще тръгнем утре – каза Ана. – Не се бойте.", ["Ана", "Ана"]],
  ["a list of dashes", "– Мостът беше затворен.\n– Пътят е чист.", []],
  ["nobody", "“It is safe.”", [null]],
  ["verb before the name, other marks", "„Безопасно е“, каза кметът.", ["кметът"]],
  ["a pronoun, other marks", "Кметът дойде. „Безопасно е“, добави той.", ["той"]],
])("names the speaker: %s", (_shape, text, expected) => {
  const pack = /\p{Script=Cyrillic}/u.test(text) ? bulgarian : english;
  const found = quotationsIn(text, pack);
  expect(found.map(({ speaker }) => (speaker ? textAt(text, speaker) : null))).toEqual(expected);
});

// Made-up sentences. Expected: what is read of the reporting clause of the first quotation.
it.each<[string, string, Readonly<Record<string, string | null>>]>([
  ["who hears", "“It is safe,” Ana told reporters.", { addressee: "reporters" }],
  ["who hears, after a word", "“It is safe,” Ana said to the council.", { addressee: "the council" }],
  ["who hears, other marks", "„Безопасно е“, каза Ана на кмета.", { addressee: "кмета" }],
  ["who passes it on", "„Безопасно е“, заяви кметът, цитиран от Ройтерс.", { speaker: "кметът", via: "Ройтерс" }],
  [
    "whose agency passes it on",
    "The agency quoted Ana as saying “it is safe now”.",
    { speaker: "Ana", via: "The agency" },
  ],
  ["the clause that reports it", "The palace said Ana voiced hope that it was “quite safe”.", { via: "The palace" }],
  ["a statement's owner", "Ana's statement said it was “quite safe”.", { speaker: "Ana's statement", issuer: "Ana's" }],
  [
    "who reported before",
    "They met, the palace press office reported.\n“It is safe,” the message reads.",
    { speaker: "the message", issuer: "the palace press office" },
  ],
  ["no text, no issuer", "“It is safe,” Ana said.", { issuer: null }],
  [
    "where it was said",
    "“It is safe,” Ana said at a news conference in Tirenz.",
    { occasion: "a news conference in Tirenz" },
  ],
  [
    "where it was said, before",
    "In a phone call with Lee, Ana said: “It is safe.”",
    { occasion: "a phone call with Lee" },
  ],
  ["where and when", "“It is safe,” Ana said in an interview on Monday.", { occasion: "an interview", time: "Monday" }],
  ["where it was said, other marks", "„Безопасно е“, каза Ана на брифинг в Орен.", { occasion: "брифинг в Орен" }],
  ["where it was said is no part of the words", "“It is safe in a meeting,” Ana said.", { occasion: null }],
])("reads the reporting clause: %s", (_shape, text, expected) => {
  const pack = /\p{Script=Cyrillic}/u.test(text) ? bulgarian : english;
  const [found] = quotationsIn(text, pack);
  const at = (span: Span | null | undefined): string | null => (span ? textAt(text, span) : null);
  const read = {
    speaker: at(found?.speaker),
    issuer: at(found?.issuer),
    addressee: at(found?.addressees[0]),
    via: at(found?.via[0]),
    occasion: at(found?.occasion),
    time: at(found?.time),
  };
  expect(read).toMatchObject(expected);
});

it.each<[string, string, string]>([
  ["before the speaker", "“It is safe, Ana Ruiz said.", "It is safe,"],
  ["before the verb", "“It is safe, said Ana Ruiz.", "It is safe,"],
  ["with its paragraph", "“It is safe, and we go.", "It is safe, and we go."],
])("ends a quotation that is never closed %s", (_where, text, expected) => {
  const [found] = quotationsIn(text, english);
  expect(found && textAt(text, found)).toBe(expected);
  expect(found?.repaired).toBe(true);
});
