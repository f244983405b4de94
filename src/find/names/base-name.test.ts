import { expect, it } from "vitest";
import type { ActorKind } from "../../core/format.ts";
import { sourced } from "../../core/sourced.ts";
import { bulgarian } from "../../languages/bg/pack.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { baseName } from "./base-name.ts";

/** A small table in the shape of East Slavic; the packs have whole ones. */
const TABLE = `
m*: _ а у а/_ ом е
m!*: ов ова ову ова овым ове
m!*: ин ина ину ина иным ине
m*: ский ского скому ского ским ском
m: ій ія ію ія ієм ії
m: иїв иєва иєву иїв иєвом иєві
f: а ы е у ой е
f!*: ова овой овой ову овой овой
f!*: ина иной иной ину иной иной
f: ия ии ии ию ией ии
f*: ская ской ской скую ской ской
f?: ь и и ь ью и
n-: о а у о ом е
`;
const declining: LanguagePack = {
  ...bulgarian,
  names: { ...bulgarian.names, declensions: sourced("written for the test", TABLE) },
};

it.each<[string, ActorKind, string, string | null]>([
  ["a name seen in the nominative too", "person", "Брамин Брамина Брамину", "Брамин"],
  ["a family name that only a man's other case explains", "person", "Владимира_Брамина Браминым", "Владимир Брамин"],
  ["an adjective as a name, never seen in the nominative", "person", "Корельского Корельским", "Корельский"],
  ["a woman's name that is an adjective", "person", "Елены_Корельской Елена_Корельская", "Елена Корельская"],
  ["words that must stand in one case together", "person", "Владимиру_Брамину", "Владимир Брамин"],
  ["a last word that never changes", "person", "Марии_Бибу Мария_Бибу Мария_Бибу", "Мария Бибу"],
  ["a woman whose family name ends in a consonant", "person", "Анны_Кернер Анной_Кернер", "Анна Кернер"],
  ["a stem that changes with the ending", "place", "Велиєва Велиєві", "Велиїв"],
  ["a surname met more often than the whole name", "person", "Кернера Кернера Йона_Кернера Йону_Кернеру", "Йон Кернер"],
  ["capitals within the name", "person", "МакГрегора МакГрегором МакГрегор", "МакГрегор"],
  // what stays as it stands
  ["one form that two names allow", "person", "Кравцова", "Кравцова"],
  ["a place of either gender", "place", "Ольбора", "Ольбора"],
  ["forms that no one name has", "person", "Брамина Кернером", "Брамина"],
])("finds the base of %s", (_shape, kind, forms, base) => {
  const times = new Map<string, number>();
  for (const form of forms.split(" ")) times.set(form.replaceAll("_", " "), (times.get(form) ?? 0) + 1);
  expect(
    baseName(
      [...times].map(([text, met]) => ({ text, times: met })),
      kind,
      declining,
    ),
  ).toBe(base);
});

it("leaves names alone where the language declines none", () => {
  expect(baseName([{ text: "Путина", times: 2 }], "person", bulgarian)).toBeNull();
});
