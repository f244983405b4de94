import { expect, it } from "vitest";
import type { Actor } from "../../core/format.ts";
import { type Account, accountOf } from "../account.ts";
import { isMedium } from "./is-medium.ts";

const account = (text: string, language: string, sector: string | null): Account => {
  const actor: Actor = {
    id: "a-1",
    kind: "organization",
    name: text,
    names: [{ text, language }],
    roles: [],
    mentions: [],
    country: null,
    sector,
  };
  const reports = [{ id: "r-1", outlet: "Northwire", language: "en", text: "", source: "a", title: null, url: null }];
  return accountOf({
    reports,
    actors: [actor],
    statements: [],
    events: [],
    figures: [],
    votes: [],
    origins: [],
  } as never);
};

it.each([
  ["an outlet that is known", "Reuters", "en", "med", true],
  ["an outlet of the story in other letters", "Нортуайър", "bg", null, true],
  ["a body", "Velm Hydro", "en", null, false],
  ["the media in general", "media", "en", "med", false],
  ["a name of few consonants", "НАТО", "bg", null, false],
] as const)("tells %s", (_shape, name, language, sector, medium) => {
  expect(isMedium("a-1", account(name, language, sector))).toBe(medium);
});
