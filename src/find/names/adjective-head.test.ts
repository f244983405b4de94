import { expect, it } from "vitest";
import { packFor } from "../../languages/index.ts";
import { proseOf } from "../../text/prose.ts";
import { findAll } from "../find-all.ts";

it.each([
  [
    "a body whose adjective has the capital",
    "bg",
    "Съветът на Северната лига не прие текста.",
    "Съветът на Северната лига",
  ],
  ["the same with cases", "cs", "Rada Severské ligy balík neschválila.", "Rada Severské ligy"],
  ["the same before its verb", "ru", "Совет Северной лиги одобрил пакет.", "Совет Северной лиги"],
  ["no noun behind the adjective", "bg", "Съветът на Северната заяви това.", "Съветът на Северната"],
])("reads %s", (_, language, text, expected) => {
  const pack = packFor(language);
  if (pack === null) throw new RangeError(language);
  const names = findAll(proseOf(text, pack), pack).mentions.map(({ start, end }) => text.slice(start, end));
  expect(names).toContain(expected);
});
