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
    ["глава норландского МИД Лидия Бродина: Мы ответим на этот шаг"],
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
  [
    "a body with its owner",
    russian,
    "Пять человек погибли, сообщила береговая охрана Норландии.",
    ["береговая охрана: Пять человек погибли"],
  ],
  [
    "the sentence before, told by one that cites",
    czech,
    "Most spadl v noci. Napsala to agentura Velmer s odvoláním na ministerstvo vnitra.",
    ["ministerstvo vnitra: Most spadl v noci"],
  ],
  [
    "the sentence before, and what goes on behind it",
    bulgarian,
    "Мостът не се срутил заради бурята. Това твърди кметът Иван Петров. Нужни били осем подпори.",
    ["кметът Иван Петров: Мостът не се срутил заради бурята", "кметът Иван Петров: Нужни били осем подпори"],
  ],
  ["a pronoun of another thing", russian, "Мост рухнул. Это сказалось на движении поездов.", []],
  [
    "an infinitive",
    polish,
    "Kaja Holm obiecała odbudować wszystkie szkoły.",
    ["Kaja Holm: odbudować wszystkie szkoły"],
  ],
  [
    "a question behind a comma",
    czech,
    "Poslankyně Dora Finková se zeptala, zda byl tunel zkontrolován.",
    ["Poslankyně Dora Finková: zda byl tunel zkontrolován"],
  ],
  [
    "who is asked, before a clause",
    czech,
    "Guvernér Ilan Dorský vyzval obyvatele, aby údolí opustili.",
    ["Guvernér Ilan Dorský: údolí opustili"],
  ],
  ["an infinitive behind no verb of saying", polish, "Minister zaczął pracować i poszedł do domu.", []],
  ["verbs in a row", czech, "Přišel domů, najedl se a odešel.", []],
  ["a verb that nobody said", english, "The bridge fell, and Ann Lee left Ames on Monday.", []],
])("finds who speaks: %s", (_shape, pack, text, expected) => {
  expect(said(text, pack)).toEqual(expected);
});
