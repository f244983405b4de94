import { expect, it } from "vitest";
import { textAt } from "../../core/span.ts";
import { packFor } from "../../languages/index.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findMentions } from "./mentions.ts";

/** Of each name of a text the fullest form of the same name. */
function fullest(language: string, text: string): string[] {
  const pack = packFor(language) as LanguagePack;
  return findMentions(proseOf(text, pack), pack, [])
    .filter(({ form }) => form === "name")
    .map((name) => textAt(text, name.standsFor ?? name));
}

// Made-up sentences.
it.each([
  ["a family name is its bearer", "en", "They met Ana Ruiz. Then Ruiz left.", ["Ana Ruiz", "Ana Ruiz"]],
  [
    "an owner in a case is no ministry",
    "ru",
    "Об этом сообщило Министерство Калдрии. Вчера Калдрия ответила.",
    ["Министерство Калдрии", "Калдрия"],
  ],
  [
    "where something is, is not that thing",
    "nl",
    "Ze zagen de Tovarvallei in Lusavië. Vandaag sprak Lusavië.",
    ["Tovarvallei in Lusavië", "Lusavië"],
  ],
])("%s", (_shape, language, text, expected) => {
  expect(fullest(language, text)).toEqual(expected);
});

it("an acronym is written in capitals", () => {
  const pack = packFor("nl") as LanguagePack;
  const text = "Er kwamen vijf mensen om het leven.";
  expect(findMentions(proseOf(text, pack), pack, []).map((one) => textAt(text, one))).not.toContain("mensen om");
});
