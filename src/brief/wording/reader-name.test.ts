import { expect, it } from "vitest";
import type { Actor } from "../../core/format.ts";
import { knownName, readableName } from "./reader-name.ts";

const actor = (kind: Actor["kind"], text: string, language: string, country: string | null = null): Actor => ({
  id: "a-1",
  kind,
  name: text,
  names: [{ text, language }],
  roles: [],
  mentions: [],
  country,
  sector: null,
});

it.each([
  ["a country", actor("country", "Франція", "uk", "FRA"), "en", "France"],
  ["a country that is told of by its capital", actor("country", "Ankara", "de", "TUR"), "bg", "Турция"],
  ["a body between states", actor("organization", "Rada Bezpieczeństwa ONZ", "pl"), "en", "UN Security Council"],
  ["an agency with one name in every Latin script", actor("organization", "Рейтер", "ru"), "de", "Reuters"],
  ["a body that nobody knows", actor("organization", "Rada Halwijska", "pl"), "en", null],
  ["a person of a country", actor("person", "Аркадій Великанов", "uk", "RUS"), "en", null],
  ["a language without a pack", actor("country", "Франція", "uk", "FRA"), "tlh", null],
] as const)("knows what a language calls %s", (_shape, who, language, name) => {
  expect(knownName(who, language)).toBe(name);
});

it.each([
  ["a Cyrillic name for a Latin reader", "Аркадій Великанов", "en", "Arkadiy Velikanov (Аркадій Великанов)"],
  ["a Cyrillic name for a Cyrillic reader", "Аркадій Великанов", "bg", "Аркадій Великанов"],
  ["a description", "представитель полиции", "en", "представитель полиции"],
  ["a Latin name", "Nadia Ferrault", "bg", "Nadia Ferrault"],
  ["an Arabic name", "غوران هاديك", "en", "غوران هاديك"],
])("shows %s", (_shape, name, language, shown) => {
  expect(readableName(actor("person", name, "und"), "a-1", language)).toBe(shown);
});

it("shows the name that a report in other letters gives, before any that is spelled out", () => {
  const one = actor("person", "كمال أرسوي", "ar");
  const two = {
    ...one,
    names: [...one.names, { text: "der Minister", language: "de" }, { text: "Kemal Arsoy", language: "de" }],
  };
  expect(readableName(two, "a-1", "en")).toBe("Kemal Arsoy");
  expect(readableName(two, "a-1", "bg")).toBe("Kemal Arsoy");
});
