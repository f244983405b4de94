import { expect, it } from "vitest";
import { madeReport } from "../../../test/made-report.ts";
import type { Actor } from "../../core/format.ts";
import type { Mention } from "../../find/finding.ts";
import { findMentions } from "../../find/names/mentions.ts";
import { packFor } from "../../languages/index.ts";
import { proseOf } from "../../text/prose.ts";
import type { FoundReport } from "../found-report.ts";
import { linkActors } from "./actors.ts";

function reportsOf(texts: readonly string[]): FoundReport[] {
  const reports = texts.map((text) => {
    const language = /[а-я]/.test(text) ? "bg" : "en";
    return madeReport({ title: "", day: "2031-05-02", text }, language, () => ({
      mentions: mentionsIn(text, language),
    }));
  });
  return reports.sort((a, b) => (a.raw.id < b.raw.id ? -1 : 1));
}

function mentionsIn(text: string, language: string): Mention[] {
  const pack = packFor(language);
  return pack ? findMentions(proseOf(text, pack), pack, []) : [];
}

/** The actors of one story, each as the words of all its mentions, sorted and parted by `|`. */
function linked(texts: readonly string[]): string[] {
  const reports = reportsOf(texts);
  const story = [{ members: reports.map((_, index) => index) }];
  const { actors } = linkActors(reports, story, "en");
  return actors.map((actor) => wordsOf(actor, reports)).sort();
}

function wordsOf({ mentions }: Actor, reports: readonly FoundReport[]): string {
  const words = mentions.map(({ report, start, end }) =>
    reports.find(({ raw }) => raw.id === report)?.raw.text.slice(start, end),
  );
  return [...new Set(words)].sort().join("|");
}

// Made-up sentences: none of these people holds these offices.
it.each([
  [
    "a surname and a full name",
    ["Police met Ana Ruiz today.", "Then Ruiz left, and Ruiz called."],
    ["Ana Ruiz|Ruiz", "Police"],
  ],
  [
    "a surname that two bear is neither",
    ["They saw Ana Ruiz and Omar Ruiz.", "A message from Mr Ruiz came."],
    ["Ana Ruiz", "Omar Ruiz", "Ruiz"],
  ],
  [
    "a minister who is a woman is not the one who is a man",
    ["Министър Иван Русев и министърка Ана Кирова дойдоха.", "Министърката говори."],
    ["Ана Кирова|Министърката", "Иван Русев"],
  ],
  [
    "a country and a person who is called like it",
    ["Police met Irena Kaldor and Kaldor spoke.", "Parliament in Kaldoria met today."],
    ["Irena Kaldor|Kaldor", "Kaldoria", "Parliament", "Police"],
  ],
  [
    "a ministry that was named before",
    ["The Interior Ministry spoke. Then the ministry fell silent."],
    ["Interior Ministry|the ministry"],
  ],
  [
    "a ministry that was named before, in Bulgarian",
    ["Съобщи Министерството на отбраната. Добавиха от министерството."],
    ["Министерството на отбраната|министерството"],
  ],
  ["two scripts", ["They met Olga Petrenko.", "Пристигна Олга Петренко."], ["Olga Petrenko|Олга Петренко"]],
  ["two spellings", ["They met Yusuf Haddad.", "Пристигна Юсеф Хадад."], ["Yusuf Haddad|Юсеф Хадад"]],
  [
    "two persons of one family name",
    ["They met Yusuf Haddad.", "They met Maria Haddad."],
    ["Maria Haddad", "Yusuf Haddad"],
  ],
  [
    "an office that the story gives to one",
    ["French President Ana Ruiz left.", "Замина френският президент."],
    ["Ana Ruiz|френският президент"],
  ],
  [
    "a leader by any name of the office",
    ["French President Ana Ruiz left.", "So said the French leader."],
    ["Ana Ruiz|the French leader"],
  ],
  [
    "an office that the story gives to two",
    ["French President Ana Ruiz left. French President Omar Haddad came.", "So said the French president."],
    ["Ana Ruiz", "Omar Haddad", "the French president"],
  ],
  ["an office that nobody is known to hold", ["So said Chile’s prime minister."], ["Chile", "Chile’s prime minister"]],
  [
    "an institution by what it is to its country",
    ["So said the Kremlin.", "Това съобщи руското президентство.", "So said the Kremlin's press service."],
    ["Kremlin|the Kremlin's press service|руското президентство"],
  ],
  [
    "the office of one told by name and by office",
    ["French President Ana Ruiz left. So said Ruiz’s office and the French president’s office."],
    ["Ana Ruiz|Ruiz|the French president", "Ruiz’s office|the French president’s office"],
  ],
  [
    "a body of the one country that the report gives it",
    ["So said the French government. The government denied it. The Chilean army left."],
    ["The Chilean army", "The government|the French government"],
  ],
  [
    "a body in two languages",
    ["The UN Security Council met.", "Заседава Съветът за сигурност на ООН."],
    ["UN Security Council|Съветът за сигурност на ООН"],
  ],
  [
    "an acronym and the name it stands for",
    ["The Varnesh Rescue Council met.", "The VRC said so."],
    ["VRC|Varnesh Rescue Council"],
  ],
  [
    "a body of a state by what it is, where the story tells of one",
    ["The Interior Ministry said so.", "Това съобщи Министерството на вътрешните работи на Ардавия."],
    ["Interior Ministry|Министерството на вътрешните работи на Ардавия"],
  ],
  [
    "a body of a state of which the story tells of two is neither",
    ["The Chilean army left. The Peruvian army left.", "The army said so."],
    ["The Chilean army", "The Peruvian army", "The army"],
  ],
  [
    "a body whose name another language translates",
    ["The Northern Rescue Network said so.", "Това съобщи Северната спасителна мрежа."],
    ["Northern Rescue Network|Северната спасителна мрежа"],
  ],
  [
    "bodies of one place with other tasks",
    ["The Varnesh Rescue Council met.", "Това съобщи Министерството на енергетиката на Варнеш."],
    ["Varnesh Rescue Council", "Министерството на енергетиката на Варнеш"],
  ],
  [
    "a name without its vowels",
    ["They met Viktor Velikov.", "So said Vktor Velekov."],
    ["Viktor Velikov|Vktor Velekov"],
  ],
  [
    "an unnamed one of many is a new one each time",
    ["So said a spokesman. A spokesman said no."],
    ["A spokesman", "a spokesman"],
  ],
  [
    "an unnamed one of a copied sentence is the same",
    [
      "A spokesman said on Friday that the old bridge over the river was closed.",
      "A spokesman said on Friday that the old bridge over the river was closed. It rained.",
    ],
    ["A spokesman"],
  ],
  ["a pronoun", ["Maria Ruiz came. Then she left."], ["Maria Ruiz|she"]],
])("links %s", (_shape, texts, expected) => {
  expect(linked(texts)).toEqual([...expected].sort());
  expect(linked([...texts].reverse())).toEqual([...expected].sort());
});

it.each([
  ["an owner gives way", "So said Russia's TASS news agency.", "Russia's TASS news agency", "TASS"],
  [
    "an institution, not whose it is",
    "So said the French leader’s office.",
    "the French leader’s office",
    "French leader’s office",
  ],
  ["a description gives way to a name beside it", "So said militant group Hamas.", "militant group Hamas", "Hamas"],
  ["a nationality gives way to a group", "Then Chilean protesters left.", "Chilean protesters", "Chilean protesters"],
  ["the first of two", "Then Ana Ruiz and Omar Haddad left.", "Ana Ruiz and Omar Haddad", "Ana Ruiz"],
  ["what reaches beyond the place", "So said Ana Maria Ruiz.", "Maria", "Ana Maria Ruiz"],
  ["nobody", "So it rained in the end.", "it rained", null],
])("finds who a place is about: %s", (_shape, text, words, expected) => {
  const [report, ...rest] = reportsOf([text]);
  const index = linkActors(report ? [report, ...rest] : [], [{ members: [0] }], "en");
  const start = text.indexOf(words);
  const id = index.at(report?.raw.id ?? "", { start, end: start + words.length });
  expect(index.actors.find((actor) => actor.id === id)?.name ?? null).toBe(expected);
});

it("names an actor as fully as the reader's language has it", () => {
  const reports = reportsOf(["They met Olga Petrenko.", "Пристигна Олга Иванова Петренко."]);
  const story = [{ members: [0, 1] }];
  expect(linkActors(reports, story, "en").actors.map(({ name }) => name)).toContain("Olga Petrenko");
});
