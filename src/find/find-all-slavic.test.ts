/** What is found in Russian and Ukrainian news, shape by shape: what must be found, and what must not. The sentences are invented. */
import { describe, expect, it } from "vitest";
import type { LanguagePack } from "../languages/pack.ts";
import { russian } from "../languages/ru/pack.ts";
import { ukrainian } from "../languages/uk/pack.ts";
import { proseOf } from "../text/prose.ts";
import { findAll } from "./find-all.ts";

/** Everything found, a line each: `quote SPEAKER: WORDS`, `told SPEAKER: WORDS`, `KIND NAME`, `time WORDS`, `NUMBER measure`, `via SOURCE`. */
function factsOf(text: string, pack: LanguagePack): string[] {
  const found = findAll(proseOf(text, pack), pack);
  const words = (span: { start: number; end: number } | null): string =>
    span === null ? "?" : text.slice(span.start, span.end);
  return [
    ...found.sayings.map(
      (one) => `${one.kind === "indirect" ? "told" : "quote"} ${words(one.speaker)}: ${words(one).replace(/,$/, "")}`,
    ),
    ...found.mentions.flatMap((one) => (one.form === "name" ? [`${one.kind ?? "?"} ${one.text}`] : [])),
    ...found.times.map((one) => `time ${words(one)}`),
    ...found.figures.map((one) => `${one.value} ${one.measure}`),
    ...found.citations.map((one) => `via ${words(one)}`),
  ];
}

type Row = [shape: string, text: string, found: readonly string[], not?: readonly string[]];

const RUSSIAN: Row[] = [
  [
    "a quotation with the speaker after it",
    "«Мы построим мост», — сказал министр Олег Бродин.",
    ["quote министр Олег Бродин: Мы построим мост"],
  ],
  ["the speaker before a colon", "Олег Бродин ответил: «Моста не будет».", ["quote Олег Бродин: Моста не будет"]],
  [
    "a turn of dialogue",
    "— Моста не будет, — сказал Олег Бродин. — Денег нет.",
    ["quote Олег Бродин: Моста не будет", "quote Олег Бродин: Денег нет."],
  ],
  ["reported speech with its conjunction", "Анна Лисова заявила, что мост закрыт.", ["told Анна Лисова: мост закрыт"]],
  ["an impersonal source", "В мэрии сообщили, что мост закрыт.", ["told мэрии: мост закрыт"], ["told ?: мост закрыт"]],
  ["a denial", "Олег Бродин опроверг, что мост закрыт.", ["told Олег Бродин: мост закрыт"]],
  [
    "quoted words within a sentence",
    "Бродин назвал закрытие моста «большой ошибкой».",
    ["quote Бродин: большой ошибкой"],
  ],
  ["a company in marks", "В «Вересэнерго» отрицают аварию.", [], ["quote Вересэнерго"]],
  ["a newspaper in marks", "Газета «Вечерний Верес» вышла без первой полосы.", [], ["quote ?: Вечерний Верес"]],
  ["irony in marks", "Так называемая «помощь» не пришла.", [], ["quote ?: помощь"]],
  ["a ship in marks", "Теплоход «Зоря» ушёл в рейс.", [], ["quote ?: Зоря"]],
  [
    "an office before the name",
    "Президент Франции Анна Руис прибыла в Берлин.",
    ["person Анна Руис", "country Франции", "place Берлин"],
  ],
  [
    "an office of an office",
    "Пресс-секретарь президента Олег Бродин молчит.",
    ["person Олег Бродин"],
    ["person президента Олег Бродин"],
  ],
  [
    "a name in the genitive",
    "Отставка Олега Бродина удивила город.",
    ["person Олега Бродина"],
    ["person Отставка Олега Бродина"],
  ],
  [
    "a name in the instrumental",
    "Встреча с Олегом Бродиным прошла в Женеве.",
    ["person Олегом Бродиным", "place Женеве"],
  ],
  [
    "a foreign ministry's head",
    "Глава МИД Зории Анна Лисова уехала.",
    ["person Анна Лисова"],
    ["person Зории Анна Лисова"],
  ],
  [
    "a body in lower case after its first word",
    "Решение принял Верховный суд Пакистана.",
    ["organization Верховный суд Пакистана"],
  ],
  [
    "Latin letters before a name",
    "Министр по Brexit Олег Бродин ушёл.",
    ["person Олег Бродин"],
    ["person Brexit Олег Бродин"],
  ],
  ["a common word at the head of a sentence", "Проблема решена.", [], ["person Проблема"]],
  ["a nationality is no name", "Российский спортсмен победил.", [], ["person Российский"]],
  ["those killed and injured", "В аварии погибли три человека, ещё 12 ранены.", ["3 killed", "12 injured"]],
  ["the number first", "Трое погибли, двенадцать получили ранения.", ["3 killed", "12 injured"]],
  ["at least", "По меньшей мере 20 человек погибли.", ["20 killed"]],
  ["more than, in words", "Более сорока человек пострадали при пожаре.", ["40 injured"]],
  ["a toll that rose", "Число погибших выросло до 31.", ["31 killed"]],
  ["the victims were", "Жертвами землетрясения стали 109 человек.", ["109 killed"]],
  ["the detained", "Полиция задержала 40 участников акции.", ["40 detained"]],
  ["the evacuated", "Эвакуированы 300 жителей.", ["300 evacuated"]],
  ["aboard", "На борту самолёта находились 85 человек.", ["85 aboard"]],
  ["thousands in the street", "На улицы вышли около пяти тысяч человек.", ["5000 protesters"]],
  ["money is no count", "Ущерб составил 40 миллионов рублей.", [], ["40000000 killed"]],
  ["an age is no count", "Погибшему было 34 года.", [], ["34 killed"]],
  ["a day of a month", "Переговоры прошли 15 марта.", ["time 15 марта"]],
  ["a day with its year", "Договор подписан 5 сентября 2019 года.", ["time 5 сентября 2019 года"]],
  ["a past weekday", "В минувшую субботу мост закрыли.", ["time минувшую субботу"]],
  ["last week", "На прошлой неделе шёл дождь.", ["time прошлой неделе"]],
  ["days ago", "Это случилось три дня назад.", ["time три дня назад"]],
  ["yesterday in the evening", "Взрыв прогремел вчера вечером.", ["time вчера вечером"]],
  ["Wednesday is no environment", "В этой среде бактерии не живут.", [], ["time среде"]],
  ["a credit with an agency", "Об этом сообщает РИА Новости.", ["organization РИА Новости"]],
  ["with a reference to", "Мост закрыт, сообщает Интерфакс со ссылкой на мэрию.", ["organization Интерфакс"]],
];

const UKRAINIAN: Row[] = [
  [
    "a quotation with the speaker after it",
    "«Ми збудуємо міст», — сказав міністр Олег Бродін.",
    ["quote міністр Олег Бродін: Ми збудуємо міст"],
  ],
  ["the speaker before a colon", "Олег Бродін відповів: «Мосту не буде».", ["quote Олег Бродін: Мосту не буде"]],
  [
    "a turn of dialogue",
    "— Мосту не буде, — сказав Олег Бродін. — Грошей немає.",
    ["quote Олег Бродін: Мосту не буде", "quote Олег Бродін: Грошей немає."],
  ],
  [
    "reported speech with its conjunction",
    "Ганна Лісова заявила, що міст закрито.",
    ["told Ганна Лісова: міст закрито"],
  ],
  [
    "an impersonal source",
    "У мерії повідомили, що міст закрито.",
    ["told мерії: міст закрито"],
    ["told ?: міст закрито"],
  ],
  ["a denial", "Олег Бродін спростував, що міст закрито.", ["told Олег Бродін: міст закрито"]],
  [
    "quoted words within a sentence",
    "Бродін назвав закриття мосту «великою помилкою».",
    ["quote Бродін: великою помилкою"],
  ],
  ["a company in marks", "У «Вересенерго» заперечують аварію.", [], ["quote Вересенерго"]],
  ["a newspaper in marks", "Газета «Вечірній Верес» вийшла без першої шпальти.", [], ["quote ?: Вечірній Верес"]],
  ["irony in marks", "Так звана «допомога» не прийшла.", [], ["quote ?: допомога"]],
  [
    "an office before the name",
    "Президентка Франції Анна Руїс прибула до Берліна.",
    ["person Анна Руїс", "country Франції", "place Берліна"],
  ],
  [
    "an office of an office",
    "Речник президента Олег Бродін мовчить.",
    ["person Олег Бродін"],
    ["person президента Олег Бродін"],
  ],
  [
    "a name in the instrumental",
    "Зустріч з Олегом Бродіним відбулася у Женеві.",
    ["person Олегом Бродіним", "place Женеві"],
  ],
  [
    "a foreign ministry's head",
    "Глава МЗС Зорії Ганна Лісова поїхала.",
    ["person Ганна Лісова"],
    ["person Зорії Ганна Лісова"],
  ],
  [
    "a body in lower case after its first word",
    "Рішення ухвалив Верховний суд Пакистану.",
    ["organization Верховний суд Пакистану"],
  ],
  ["a common word at the head of a sentence", "Проблему вирішено.", [], ["person Проблему"]],
  ["those killed and injured", "В аварії загинули троє людей, ще 12 поранені.", ["3 killed", "12 injured"]],
  ["impersonal passives", "Загинуло 109 людей, поранено 455.", ["109 killed"]],
  ["at least", "Щонайменше 20 людей загинули.", ["20 killed"]],
  ["more than, in words", "Понад сорок людей постраждали під час пожежі.", ["40 injured"]],
  ["a toll that rose", "Кількість загиблих зросла до 31.", ["31 killed"]],
  ["the victims were", "Жертвами землетрусу стали 109 людей.", ["109 killed"]],
  ["the missing", "Зниклими безвісти вважаються семеро людей.", ["7 missing"]],
  ["the detained", "Поліція затримала 40 учасників акції.", ["40 detained"]],
  ["the evacuated", "Евакуйовано 300 мешканців.", ["300 evacuated"]],
  ["aboard", "На борту літака перебували 85 людей.", ["85 aboard"]],
  ["thousands in the street", "На вулиці вийшли близько п’яти тисяч людей.", ["5000 protesters"]],
  ["money is no count", "Збитки становлять 40 мільйонів гривень.", [], ["40000000 killed"]],
  ["a day of a month", "Переговори відбулися 15 березня.", ["time 15 березня"]],
  ["a day with its year", "Договір підписано 5 вересня 2019 року.", ["time 5 вересня 2019 року"]],
  ["a past weekday", "Минулої суботи міст закрили.", ["time Минулої суботи"]],
  ["last week", "Минулого тижня йшов дощ.", ["time Минулого тижня"]],
  ["days ago", "Це сталося три дні тому.", ["time три дні тому"]],
  ["yesterday in the evening", "Вибух пролунав учора ввечері.", ["time учора ввечері"]],
  ["a credit with an agency", "Про це повідомляє Укрінформ.", ["organization Укрінформ"]],
];

describe("findAll in Russian", () => {
  it.each(RUSSIAN)("finds %s", (_shape, text, found, not = []) => {
    const facts = factsOf(text, russian);
    expect(facts).toEqual(expect.arrayContaining([...found]));
    expect(facts.filter((fact) => not.some((one) => fact.startsWith(one)))).toEqual([]);
  });
});

describe("findAll in Ukrainian", () => {
  it.each(UKRAINIAN)("finds %s", (_shape, text, found, not = []) => {
    const facts = factsOf(text, ukrainian);
    expect(facts).toEqual(expect.arrayContaining([...found]));
    expect(facts.filter((fact) => not.some((one) => fact.startsWith(one)))).toEqual([]);
  });
});
