import { expect, it } from "vitest";
import { packFor } from "../../languages/index.ts";
import { proseOf } from "../../text/prose.ts";
import { findMentions } from "./mentions.ts";

// Made-up sentences, and the names found in them.
it.each<[shape: string, language: string, text: string, names: string[]]>([
  [
    "whose office it is, and who holds it",
    "bg",
    "Това заяви министърът на транспорта на Карвелия Марко Велин.",
    ["Карвелия", "Марко Велин"],
  ],
  [
    "two words behind an office, and where from",
    "nl",
    "Premier Annika Brandt van Karvelland heeft gebeld. Brandt bood hulp aan.",
    ["Annika Brandt", "Karvelland", "Brandt"],
  ],
  ["a family name with a particle", "nl", "Minister Pieter van der Holm heeft gebeld.", ["Pieter van der Holm"]],
  ["a paper and where it is from", "it", "Lo scrive la Gazzetta di Ostrello di domenica.", ["Gazzetta di Ostrello"]],
])("takes apart %s", (_shape, language, text, names) => {
  const pack = packFor(language);
  if (!pack) throw new Error(language);
  const mentions = findMentions(proseOf(text, pack), pack, []);
  expect(mentions.flatMap(({ form, text: name }) => (form === "name" ? [name] : []))).toEqual(names);
});
