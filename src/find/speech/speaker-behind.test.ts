import { expect, it } from "vitest";
import { textAt } from "../../core/span.ts";
import { bulgarian } from "../../languages/bg/pack.ts";
import { czech } from "../../languages/cs/pack.ts";
import { english } from "../../languages/en/pack.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { polish } from "../../languages/pl/pack.ts";
import { russian } from "../../languages/ru/pack.ts";
import { ukrainian } from "../../languages/uk/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findAll } from "../find-all.ts";

function said(text: string, pack: LanguagePack): string[] {
  const { sayings } = findAll(proseOf(text, pack), pack);
  return sayings.map((one) => `${one.speaker ? textAt(text, one.speaker) : "-"}: ${textAt(text, one)}`);
}

it.each<[string, LanguagePack, string, string[]]>([
  [
    "a hearer and a place between the verb and its speaker",
    czech,
    "Hráz je v pořádku, řekla novinářům v metropoli ministryně vnitra Irena Malá.",
    ["ministryně vnitra Irena Malá: Hráz je v pořádku"],
  ],
  [
    "an outlet between the verb and its speaker",
    bulgarian,
    "Мостът е безопасен, съобщи пред БНР кметът Иван Петров.",
    ["кметът Иван Петров: Мостът е безопасен"],
  ],
  [
    "a body and a rank between an office and its holder",
    russian,
    "Взрыв прогремел вечером, сообщил представитель армии полковник Виктор Лунин.",
    ["полковник Виктор Лунин: Взрыв прогремел вечером"],
  ],
  [
    "an acronym between an office and its holder",
    russian,
    "«Мы ответим на этот шаг», — пригрозила глава норландского МИД Лидия Бродина на брифинге.",
    ["Лидия Бродина: Мы ответим на этот шаг"],
  ],
  [
    "a manner before the verb",
    russian,
    "«Это внутреннее дело», — коротко ответила министр обороны Анна Лунина.",
    ["министр обороны Анна Лунина: Это внутреннее дело"],
  ],
  [
    "an adverb behind the verb",
    ukrainian,
    "«Намети вже тут», — запевняв тоді речник організації Олег Бондар.",
    ["речник організації Олег Бондар: Намети вже тут"],
  ],
  [
    "a name in an apposition to the office of another's",
    polish,
    "– To dobra wiadomość – powiedział prawnik Bibi, Adam Rudnik.",
    ["Adam Rudnik: To dobra wiadomość"],
  ],
  [
    "a clause before a dash",
    polish,
    "Most runął w nocy – podała agencja Corvex.",
    ["agencja Corvex: Most runął w nocy"],
  ],
  [
    "a verb alone behind what it tells of",
    czech,
    "Starosta Jan Novák přišel. Asi 900 lidí bylo evakuováno, dodal.",
    ["Starosta Jan Novák: Asi 900 lidí bylo evakuováno"],
  ],
  [
    "an owner, who does not speak",
    russian,
    "«Это ложь», — сказал пресс-секретарь президента Лунина.",
    ["пресс-секретарь президента Лунина: Это ложь"],
  ],
  ["verbs in a row", czech, "Přišel domů, najedl se a odešel.", []],
  ["a verb that nobody said", english, "The bridge fell, and Ann Lee left Ames on Monday.", []],
])("finds who speaks: %s", (_shape, pack, text, expected) => {
  expect(said(text, pack)).toEqual(expected);
});
