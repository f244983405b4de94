/** The shapes in which Bulgarian reports tell of events, and those in which they only seem to: told by others, denied, planned, in history, in a game. */
import { expect, it } from "vitest";
import { bulgarian } from "../../languages/bg/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findAll } from "../find-all.ts";

/** The shape, a text, and each event in it as `type modality: actors > recipients`, sorted. */
const SHAPES: readonly (readonly [shape: string, text: string, told: readonly string[]])[] = [
  [
    "a plan that is reported, its subject left out",
    "Испания каза, че ще атакува Франция.",
    ["threaten planned: Испания > Франция"],
  ],
  [
    "a denial by the one who is blamed",
    "Испания каза, че не е атакувала Франция.",
    ["assault denied: Испания > Франция"],
  ],
  [
    "a deed on another's word",
    "Ана Руис заяви, че Испания е нападнала Франция.",
    ["assault happened: Испания > Франция"],
  ],
  [
    "a deed in the reported mood",
    "Испания нападнала Франция, твърди Ана Руис.",
    ["assault happened: Испания > Франция"],
  ],
  [
    "a passive in the reported mood",
    "Жители на Мадрид били нападнати от Франция, съобщи Испания.",
    ["assault happened: Франция > Жители на Мадрид"],
  ],
  ["a plan that there is none of", "Испания няма планове да напада Франция.", []],
  ["a plan", "Испания планира да нахлуе във Франция.", ["assault planned: Испания > Франция"]],
  [
    "a deed as a noun with doer and target",
    "Нападението на Испания срещу Франция уби десетки.",
    ["assault happened: Испания > Франция"],
  ],
  [
    "a noun whose verb only says when",
    "Изтеглянето на Испания от Мадрид започна в понеделник.",
    ["retreat happened: Испания > "],
  ],
  [
    "a truce between two that is a subject",
    "Примирието между Испания и Франция влезе в сила в понеделник.",
    ["retreat happened: Испания > Франция"],
  ],
  ["a noun that names nobody", "Нападението потресе мнозина.", []],
  ["what was not done", "Испания не нападна Франция.", ["assault denied: Испания > Франция"]],
  ["a deed that nobody did", "Никой не нападна Испания.", []],
  ["a denied deed", "Испания отрече да е нападала Франция.", ["assault denied: Испания > Франция"]],
  ["a denied deed in a clause", "Испания отрече, че е нападнала Франция.", ["assault denied: Испания > Франция"]],
  ["a deed of history", "През 1998 г. Испания нападна Франция.", ["assault happened: Испания > Франция"]],
  [
    "a condition",
    "Ако Испания нападне Франция, Италия ще наложи санкции.",
    ["assault hypothetical: Испания > Франция", "threaten planned: Италия > "],
  ],
  ["what would be done", "Испания би нападнала Франция.", ["threaten planned: Испания > Франция"]],
  ["what may be done", "Испания може да нападне Франция.", ["assault hypothetical: Испания > Франция"]],
  ["a light verb", "Испания извърши нападение срещу Франция.", ["assault happened: Испания > Франция"]],
  ["a light verb of words", "Испания поднесе извинения на Франция.", ["support happened: Испания > Франция"]],
  ["a light verb of giving", "Испания оказа подкрепа на Франция.", ["support happened: Испания > Франция"]],
  [
    "a light verb of several words",
    "Испания взе участие в преговори с Франция.",
    ["consult happened: Испания > Франция"],
  ],
  ["a light verb of holding", "Испания проведе преговори с Франция.", ["consult happened: Испания > Франция"]],
  ["a light verb whose subject gets", "Испания получи помощ от Франция.", ["aid happened: Франция > Испания"]],
  [
    "deeds of one subject",
    "Испания арестува Омар Диас и изгони Лена Рот.",
    ["coerce happened: Испания > Омар Диас", "sanction happened: Испания > Лена Рот"],
  ],
  [
    "three deeds of persons",
    "Ана Руис се срещна с Омар Диас, благодари на Лена Рот и осъди Франция.",
    [
      "accuse happened: Ана Руис > Франция",
      "consult happened: Ана Руис > Омар Диас",
      "support happened: Ана Руис > Лена Рот",
    ],
  ],
  ["a passive", "Омар Диас беше арестуван от полицията.", ["coerce happened: полицията > Омар Диас"]],
  ["a passive that names no doer", "Омар Диас бе осъден на смърт.", ["coerce happened:  > Омар Диас"]],
  ["a verb before its object, nobody named", "Арестуваха Омар Диас в Мадрид.", ["coerce happened:  > Омар Диас"]],
  [
    "an accusation with a clause",
    "Испания обвини Франция, че е нападнала Италия.",
    ["accuse happened: Испания > Франция", "assault alleged: Франция > Италия"],
  ],
  [
    "a passive accusation",
    "Испания беше обвинена от Франция в изтезания.",
    ["accuse happened: Франция > Испания", "assault alleged: Испания > "],
  ],
  ["a threat", "Испания заплаши, че ще затвори границата.", ["threaten happened: Испания > "]],
  ["a call for an end", "Испания призова за прекратяване на огъня.", ["request happened: Испания > "]],
  ["a demand not to do", "Испания призова Франция да не напада Италия.", ["request happened: Испания > Франция"]],
  ["a promise not to do", "Испания обеща да не напада Франция.", ["agree happened: Испания > Франция"]],
  ["an agreement to do", "Испания се съгласи да освободи Омар Диас.", ["agree happened: Испания > Омар Диас"]],
  [
    "a refusal of a proposal",
    "Испания отхвърли предложението на Франция за посредничество.",
    ["reject happened: Испания > Франция"],
  ],
  ["a refusal to do", "Испания отказа да се изтегли от Италия.", ["reject happened: Испания > Италия"]],
  ["an end of something hostile", "Испания вдигна санкциите срещу Франция.", ["retreat happened: Испания > Франция"]],
  ["an end of something friendly", "Испания спря помощта си за Франция.", ["sanction happened: Испания > Франция"]],
  ["a break", "Испания скъса дипломатическите отношения с Франция.", ["sanction happened: Испания > Франция"]],
  [
    "a readiness",
    "Испания изрази готовност да посредничи между Франция и Италия.",
    ["agree offered: Испания > Франция + Италия"],
  ],
  [
    "a readiness in another's words",
    "Ана Руис каза, че е готова на преговори с Омар Диас.",
    ["agree offered: Ана Руис > Омар Диас"],
  ],
  [
    "an expectation of nobody's",
    "Очаква се Испания да изпрати войски в Италия.",
    ["mobilize planned: Испания > Италия"],
  ],
  [
    "an order to leave",
    "Испания нареди на жителите на Толедо да се евакуират.",
    ["coerce happened: Испания > жителите на Толедо"],
  ],
  [
    "an appeal with its particle before the verb",
    "Омар Диас се обърна към Ана Руис за помощ.",
    ["request happened: Омар Диас > Ана Руис"],
  ],
  [
    "a planned vote",
    "Парламентът на Испания ще гласува договора в понеделник.",
    ["vote planned: Парламентът на Испания > "],
  ],
  ["condolences", "Испания поднесе съболезнования на Франция за загиналите.", ["support happened: Испания > Франция"]],
  ["a call", "Ана Руис разговаря по телефона с Омар Диас.", ["consult happened: Ана Руис > Омар Диас"]],
  ["two who talk", "Ана Руис и Омар Диас обсъдиха кризата.", ["consult happened: Ана Руис > Омар Диас"]],
  ["a planned visit", "Ана Руис ще посети Париж в понеделник.", ["consult planned: Ана Руис > Париж"]],
  ["a withdrawal of troops", "Испания изтегли войските си от Италия.", ["retreat happened: Испания > Италия"]],
  ["a visit that is called off", "Испания отмени визитата на Омар Диас.", ["reject happened: Испания > Омар Диас"]],
  ["what could not be done", "Испания не успя да освободи заложниците.", []],
  [
    "a condemned deed of another",
    "Испания осъди нападението на Франция срещу Италия.",
    ["accuse happened: Испания > Франция"],
  ],
  [
    "protesters and their target",
    "Хиляди протестираха в Мадрид срещу Ана Руис.",
    ["protest happened: Хиляди > Ана Руис"],
  ],
  ["an illness", "Сърдечният удар е честа болест в Испания.", []],
  ["a storm", "Буря удари Испания в понеделник.", ["incident happened:  > Испания"]],
  ["the dead of a flood", "Девет души загинаха при наводнение в Испания.", ["incident happened:  > Испания"]],
  ["a game", "Испания победи Франция с 2:1 в петък.", []],
  ["an attack in a game", "Отборът атакува по левия фланг и победи.", []],
];

function told(text: string): string[] {
  const at = (places: readonly { start: number; end: number }[]): string =>
    places.map(({ start, end }) => text.slice(start, end)).join(" + ");
  return findAll(proseOf(text, bulgarian), bulgarian)
    .events.map(({ type, modality, actors, recipients }) => `${type} ${modality}: ${at(actors)} > ${at(recipients)}`)
    .sort();
}

it.each(SHAPES)("reads %s", (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
