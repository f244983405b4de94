/** Words of the lexicon in their cases: what is one of its words with another ending, and what only looks like it. */
import { expect, it } from "vitest";
import { packFor } from "../../languages/index.ts";
import { proseOf } from "../../text/prose.ts";
import { findAll } from "../find-all.ts";

type Row = readonly [shape: string, language: string, text: string, found: readonly string[], not: readonly string[]];

const ROWS: readonly Row[] = [
  ["a preposition that is also a case", "ru", "После заседания послы уехали.", ["group послы"], ["group После"]],
  [
    "pronouns that look like a body",
    "ru",
    "Он сказал всем, что все дома, поэтому ушёл.",
    [],
    ["organization", "person поэтому"],
  ],
  ["data are no people", "uk", "За даними відомства, дані неповні.", [], ["group"]],
  ["an election is no voter", "uk", "Вибори відбудуться, виборці чекають.", ["group виборці"], ["group Вибори"]],
  ["water is no driver", "uk", "Водії стояли, вода прибувала.", [], ["group вода", "person вода"]],
  ["policy is no politician", "pl", "Polityka rządu i polityki banku nie zmienią się.", [], ["person"]],
  ["a politician who is counted", "ru", "Были убиты два политика.", ["person политика"], []],
  ["a court is no judge", "cs", "Rozhodnutí soudu potvrdili soudci.", ["organization soudu"], ["group soudu"]],
  ["we have is no imam", "bg", "Ние имаме време, каза кметът.", [], ["person имаме"]],
  [
    "a place in a case before a person",
    "uk",
    "У Південній Азії Орест Далик назвав це знаменним.",
    ["person Орест Далик"],
    [],
  ],
  [
    "a body's letters before a person",
    "ru",
    "Глава испанского МИД Рувен Далик заявил об этом.",
    ["organization МИД"],
    [],
  ],
  ["a direction whose vowel changes", "uk", "Війна на Близькому Сході триває.", ["place Близькому Сході"], []],
  ["with a person is no place", "uk", "Переговори з Жаном-Полем Ордовим тривали.", ["person Жаном-Полем Ордовим"], []],
  ["an adherent before a name", "uk", "Консерватор Рувен Дальський подав лист.", ["person Рувен Дальський"], []],
  ["a phrase in another script", "bg", "We have seen the Queen arrive, пише вестникът.", [], ["person Queen"]],
  [
    "a name of two words in such a phrase",
    "bg",
    "We trust Ruven Dalik to lead, пише вестникът.",
    ["person Ruven Dalik"],
    [],
  ],
];

it.each(ROWS)("reads %s", (_shape, language, text, found, not) => {
  const pack = packFor(language);
  if (pack === null) throw new RangeError(language);
  const facts = findAll(proseOf(text, pack), pack).mentions.map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );
  expect(facts).toEqual(expect.arrayContaining([...found]));
  expect(facts.filter((fact) => not.some((one) => fact.startsWith(one)))).toEqual([]);
});
