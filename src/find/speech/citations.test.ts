import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textAt } from "../../core/span.ts";
import { bulgarian } from "../../languages/bg/pack.ts";
import { german } from "../../languages/de/pack.ts";
import { english } from "../../languages/en/pack.ts";
import { french } from "../../languages/fr/pack.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { russian } from "../../languages/ru/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findMentions } from "../names/mentions.ts";
import { findTimes } from "../times/times.ts";
import { findCitations } from "./citations.ts";
import { findSayings } from "./sayings.ts";

/** Each citation as `source` or `source < cites`. */
function citationsOf(text: string, pack: LanguagePack): string[] {
  const prose = proseOf(text, pack);
  const times = findTimes(prose, pack);
  const mentions = findMentions(prose, pack, times);
  return findCitations(prose, pack, mentions, findSayings(prose, pack, mentions, times)).map(({ source, cites }) =>
    cites === null ? source : `${source} < ${cites}`,
  );
}

const ROWS: readonly [string, LanguagePack, string, readonly string[]][] = [
  ["a ministry that says", english, "The bridge is closed, the Foreign Ministry said on Monday.", ["Foreign Ministry"]],
  ["an agency that reports", english, "The bridge is closed, Reuters reported.", ["Reuters"]],
  ["according to", english, "According to the Interior Ministry, the bridge is closed.", ["Interior Ministry"]],
  [
    "a press service speaks for its owner",
    english,
    "They met twice, the Kremlin's press service reported.",
    ["Kremlin"],
  ],
  [
    "an agency that quotes an office",
    english,
    "They talked about the bridge, Russia's TASS news agency quoted the Syrian president's office as saying.",
    ["TASS < Syrian president's office"],
  ],
  [
    "passed on by an agency",
    english,
    "The bridge is closed, the Kremlin said, as quoted by Interfax.",
    ["Interfax < Kremlin"],
  ],
  [
    "a chain of three",
    english,
    "The bridge is closed, Northwire reported, citing the news agency Sanpress, which quoted the Interior Ministry.",
    ["Northwire < Sanpress", "Sanpress < Interior Ministry"],
  ],
  [
    "a chain of citing",
    english,
    "The bridge is closed, Northwire reported, citing the news agency Sanpress, citing the Interior Ministry.",
    ["Northwire < Sanpress", "Sanpress < Interior Ministry"],
  ],
  [
    "a chain that begins with an outlet nobody has heard of",
    bulgarian,
    "Мостът е затворен, съобщи Нортуайър, като цитира агенция „Речник“, позоваваща се на полицията.",
    ["Нортуайър < Речник", "Речник < полицията"],
  ],
  [
    "a person who cites somebody",
    english,
    "Ivan Petrov spoke on Monday. The bridge is closed, Petrov said, citing the ministry.",
    ["ministry"],
  ],
  ["a credit at the end", english, "The bridge is closed and the road as well. (Inputs from Reuters)", ["Reuters"]],
  ["a dateline", english, "OSLO, March 3 (Reuters) - The bridge is closed to all traffic.", ["Reuters"]],
  ["an inverted ministry", bulgarian, "Мостът е затворен, съобщи външното министерство.", ["външното министерство"]],
  ["passed on by an agency", bulgarian, "Мостът е затворен, съобщи Кремъл, цитиран от Ройтерс.", ["Reuters < Кремъл"]],
  [
    "a document passed on by an agency",
    bulgarian,
    "Мостът е затворен, се казва в комюнике на Кремъл, пише БТА.",
    ["BTA < Кремъл"],
  ],
  [
    "an outlet in marks",
    bulgarian,
    "Мостът ще бъде отворен, каза той пред вестник „Мостови новини“.",
    ["Мостови новини < той"],
  ],
  [
    "an outlet in marks behind its verb",
    bulgarian,
    "Мостът е затворен, съобщи агенция „Речни вести“.",
    ["Речни вести"],
  ],
  ["marks behind a verb and no outlet", bulgarian, "Мостът е затворен, съобщи съседът „Речни вести“.", []],
  ["a person on whose word the report rests", english, "According to Ana Ruiz, the bridge is closed.", ["Ana Ruiz"]],
  ["a person whom something is for", english, "For Ana Ruiz, the ministry bought a car on Monday.", []],
  [
    "a subject behind its verb and a day",
    french,
    "Le pont est fermé, a annoncé dimanche le ministère de l’Intérieur.",
    ["ministère de l’Intérieur"],
  ],
  ["an article within the phrase", german, "Die Brücke ist nach Angaben der Polizei gesperrt.", ["Polizei"]],
  ["a place that something lies behind", german, "Die Straße führt nach dem Haus der Polizei ins Dorf.", []],
  ["a person in the genitive", russian, "По словам директора Ивана Лебедева, мост закрыт.", ["Ивана Лебедева"]],
  [
    "a subject and its owner before a verb that may pass on",
    russian,
    "Министерство обороны сообщило в воскресенье, что мост закрыт.",
    ["Министерство обороны"],
  ],
  [
    "a passer and whom it rests on",
    russian,
    "Мост закрыт, сообщило агентство «Речник» со ссылкой на полицию Норландии.",
    ["Речник < полицию"],
  ],
  ["a person who says, by a verb that may pass on", russian, "Мост закрыт, сообщила в воскресенье Анна Лебедева.", []],
  ["a person who says", english, "The bridge is closed, said Ana Ruiz.", []],
  ["an organisation that does something else", english, "The Foreign Ministry opened the bridge on Monday.", []],
  ["a noun that looks like a verb", english, "A report on the Foreign Ministry came out on Monday.", []],
  ["an organisation that only describes", english, "A Security Council resolution said so.", []],
];

describe("findCitations", () => {
  it.each(ROWS)("reads %s", (_shape, pack, text, expected) => {
    expect(citationsOf(text, pack)).toEqual(expected);
  });

  it("keeps citations in order and within their text, whatever the words", () => {
    const noise = fc.array(
      fc.constantFrom(
        "Reuters",
        "said",
        ",",
        "quoted by",
        "the",
        "Kremlin",
        "according to",
        ".",
        "TASS",
        "quoted",
        "(",
        ")",
        "Source:",
      ),
    );
    fc.assert(
      fc.property(noise, (parts) => {
        const text = parts.join(" ");
        const prose = proseOf(text, english);
        const found = findCitations(prose, english, findMentions(prose, english, []), []);
        found.forEach((citation, index) => {
          expect(citation.start).toBeGreaterThanOrEqual(found[index - 1]?.start ?? 0);
          expect(textAt(text, citation)).toHaveLength(citation.end - citation.start);
        });
      }),
    );
  });
});
