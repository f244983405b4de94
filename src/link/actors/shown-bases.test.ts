import { expect, it } from "vitest";
import type { ActorKind } from "../../core/format.ts";
import { shownBases } from "./shown-bases.ts";

/** Forms written "ru:Ивана Петрова ru:Ивану Петрову en:Ivan Petrov", with "_" for a blank. */
const met = (forms: string) =>
  forms.split(" ").map((form) => {
    const [language = "", text = ""] = form.split(":");
    return { language, text: text.replaceAll("_", " "), times: 1 };
  });

it.each<[shape: string, forms: string, kind: ActorKind, concept: string | null, shown: string[]]>([
  [
    "forms that leave one nominative, which no report has",
    "ru:Антона_Велина ru:Антону_Велину",
    "person",
    null,
    ["ru:Антон Велин"],
  ],
  [
    "a case that another language's name tells",
    "pl:Antona_Veresza bg:Антон_Вереш",
    "person",
    null,
    ["pl:Anton Veresz"],
  ],
  [
    "a family name with particles",
    "ru:Питера_ван_дер_Холма nl:Pieter_van_der_Holm",
    "person",
    null,
    ["ru:Питер ван дер Холм"],
  ],
  ["a country of which only a case is met", "ru:Калдрии bg:Калдрия", "country", null, ["ru:Калдрия"]],
  ["a town that the pack knows", "pl:Rzymie", "place", "ITA/Rome", ["pl:Rzym"]],
  ["a language that declines no names", "bg:Антон_Вереш en:Anton_Veresh", "person", null, []],
  ["a body that is met in cases only", "ru:Северного_комитета", "organization", null, []],
  [
    "another person's name in the other language",
    "ru:Антона_Велина en:Ivan_Petrov",
    "person",
    null,
    ["ru:Антон Велин"],
  ],
])("shows %s", (_shape, forms, kind, concept, shown) => {
  expect(shownBases(met(forms), kind, concept).map(({ language, text }) => `${language}:${text}`)).toEqual(shown);
});
