import fc from "fast-check";
import { expect, it } from "vitest";
import { bulgarian } from "../../languages/bg/pack.ts";
import { english } from "../../languages/en/pack.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { proseOf } from "../../text/prose.ts";
import type { Mention } from "../finding.ts";
import { findTimes } from "../times/times.ts";
import { findMentions } from "./mentions.ts";

function mentionsIn(text: string, pack: LanguagePack): Mention[] {
  const prose = proseOf(text, pack);
  return findMentions(prose, pack, findTimes(prose, pack));
}

/** `person Ana Ruiz (president FRA)`; a description in <>, a pronoun in (), with whom they stand for. */
function shown(text: string, mention: Mention): string {
  const words = text.slice(mention.start, mention.end);
  const marked = mention.form === "name" ? words : mention.form === "description" ? `<${words}>` : `(${words})`;
  const facts = [mention.office, mention.country].flatMap((fact) => fact ?? []).join(" ");
  const full = mention.standsFor ? ` = ${text.slice(mention.standsFor.start, mention.standsFor.end)}` : "";
  return `${mention.kind ?? "?"} ${marked}${facts ? ` (${facts})` : ""}${full}`;
}

// Made-up sentences: none of these people holds these offices.
it.each([
  ["office before the name", english, "French President Ana Ruiz left.", ["person Ana Ruiz (president FRA)"]],
  [
    "office of a country before the name",
    english,
    "Talks with President of the Republic of Congo Ana Ruiz failed.",
    ["country Republic of Congo (COG)", "person Ana Ruiz (president COG)"],
  ],
  [
    "office after the name and a comma",
    english,
    "Ana Ruiz, the French president, left.",
    ["person Ana Ruiz (president FRA)"],
  ],
  [
    "name between commas after the office",
    english,
    "The Kremlin spokesman, Oleg Brodin, left.",
    ["organization Kremlin (RUS)", "person Oleg Brodin (spokesperson RUS)"],
  ],
  ["former office is no office", english, "Former Spanish president Ana Ruiz left.", ["person Ana Ruiz (ESP)"]],
  [
    "description by nationality",
    english,
    "They met the French leader.",
    ["? (They)", "person <the French leader> (leader FRA)"],
  ],
  [
    "description by an owner",
    english,
    "So said Iraq’s prime minister.",
    ["person <Iraq’s prime minister> (prime-minister IRQ)", "country Iraq (IRQ)"],
  ],
  [
    "office of somebody",
    english,
    "So said the French leader’s office.",
    ["organization <the French leader’s office>", "person <the French leader> (leader FRA)"],
  ],
  [
    "press service of a body",
    english,
    "So said the Kremlin's press service.",
    ["organization <the Kremlin's press service> (RUS)", "organization Kremlin (RUS)"],
  ],
  [
    "surname alone stands for the full name",
    english,
    "A call from Ana Ruiz came. So Ruiz left.",
    ["person Ana Ruiz", "person Ruiz = Ana Ruiz"],
  ],
  [
    "Arabic article",
    english,
    "A call from Omar al-Haddad came. So Haddad left.",
    ["person Omar al-Haddad", "person Haddad = Omar al-Haddad"],
  ],
  [
    "pronoun of one who agrees",
    english,
    "Maria Ruiz came. Then she left.",
    ["person Maria Ruiz", "person (she) = Maria Ruiz"],
  ],
  ["pronoun whose gender fits nobody", english, "Maria Ruiz came. Then he left.", ["person Maria Ruiz", "person (he)"]],
  [
    "pronoun for two together",
    english,
    "Maria Ruiz met Omar Haddad. Then they left.",
    ["person Maria Ruiz", "person Omar Haddad", "? (they)"],
  ],
  [
    "agency after a country",
    english,
    "So said Russia's TASS news agency.",
    ["country Russia (RUS)", "organization TASS (RUS)"],
  ],
  [
    "head word of a body",
    english,
    "He sued the Ministry of Rivers and Ponds today.",
    ["person (He)", "organization Ministry of Rivers and Ponds"],
  ],
  ["two countries are two", english, "A pact of Chile and Peru fell.", ["country Chile (CHL)", "country Peru (PER)"]],
  ["hyphenated adjective is no name", english, "A Russian-drafted text fell.", []],
  ["opening word is no name", english, "Yesterday it rained. Perhaps tomorrow too.", []],
  ["weekday is no name", english, "It rained on Monday in Oslo.", ["place Oslo (NOR)"]],
  ["acronym needs its capitals", english, "They told us who left.", ["? (They)"]],
  ["office before the name", bulgarian, "Френският президент Ана Руис замина.", ["person Ана Руис (president FRA)"]],
  [
    "office with „на“ before the name",
    bulgarian,
    "Тръгна президентът на Франция Ана Руис.",
    ["country Франция (FRA)", "person Ана Руис (president FRA)"],
  ],
  [
    "name, comma, office",
    bulgarian,
    "Олег Бродин, говорител на Кремъл, замина.",
    ["person Олег Бродин (spokesperson RUS)", "organization Кремъл (RUS)"],
  ],
  [
    "description in the definite form",
    bulgarian,
    "Това каза френският държавен глава.",
    ["person <френският държавен глава> (head-of-state FRA)"],
  ],
  [
    "leaders of several countries are one each",
    bulgarian,
    "Говориха лидерите на Перу, Чили и Куба.",
    [
      "group <лидерите на Перу> (leader PER)",
      "country Перу (PER)",
      "country Чили (CHL)",
      "person <Чили> (leader CHL)",
      "country Куба (CUB)",
      "person <Куба> (leader CUB)",
    ],
  ],
  [
    "institution of a country",
    bulgarian,
    "Това съобщи френското президентство.",
    ["organization <френското президентство> (FRA)"],
  ],
  [
    "body in lower case after its first word",
    bulgarian,
    "Вчера Върховният съд на Чили отсъди.",
    ["organization Върховният съд на Чили"],
  ],
  ["movement in marks", bulgarian, "Реши го движението „Зора“.", ["organization Зора"]],
  [
    "surname alone stands for the full name",
    bulgarian,
    "Ана Руис дойде. После Руис замина.",
    ["person Ана Руис", "person Руис = Ана Руис"],
  ],
  ["opening word is no name", bulgarian, "Вчера валя. Може би утре също.", []],
])("finds %s (%#)", (_shape, pack, text, expected) => {
  expect(mentionsIn(text, pack).map((mention) => shown(text, mention))).toEqual(expected);
});

it("finds places in the text, in order, whatever the text", () => {
  const parts = [
    "President ",
    "of ",
    "the ",
    "Ana ",
    "Ruiz",
    "'s ",
    ", ",
    ". ",
    "French ",
    "Kremlin ",
    "and ",
    "“",
    "J. ",
    "he ",
    "leaders ",
    "Iraq ",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts)), (chosen) => {
      const text = chosen.join("");
      const found = mentionsIn(text, english);
      expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
      for (const { start, end } of found) expect(text.slice(start, end).trim()).toHaveLength(end - start);
    }),
  );
});
