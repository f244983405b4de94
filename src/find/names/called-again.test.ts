import { expect, it } from "vitest";
import { textAt } from "../../core/span.ts";
import { packFor } from "../../languages/index.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findMentions } from "./mentions.ts";

/** What the last description of a body in a text stands for. */
function lastBody(language: string, text: string): string | null {
  const pack = packFor(language) as LanguagePack;
  const bodies = findMentions(proseOf(text, pack), pack, []).filter(
    ({ form, concept }) => form === "description" && concept !== null,
  );
  const place = bodies.at(-1)?.standsFor ?? null;
  return place && textAt(text, place);
}

// Made-up sentences.
it.each([
  ["named beside it", "en", "The company Nordline sold a ship. The company said it was old.", "Nordline"],
  [
    "named before it in commas",
    "en",
    "On Monday Kaldgas, the state gas company, cut its flows. The company denied that.",
    "Kaldgas",
  ],
  [
    "that says so itself",
    "en",
    "The Harbour Workers Union met on Monday. The union wants more money.",
    "Harbour Workers Union",
  ],
  ["named beside it, in Russian", "ru", "Суд оштрафовал компанию «Нордлейн». В компании это отрицают.", "Нордлейн"],
  ["named beside it, in Bulgarian", "bg", "Партията „Нова зора“ спечели. Партията иска избори.", "Нова зора"],
  [
    "alone, of which nothing says what it is",
    "de",
    "Der Streik der GWE dauert an. Die Gewerkschaft fordert mehr Lohn.",
    "GWE",
  ],
  [
    "whose name ends as companies' do",
    "en",
    "Engineers of Velm Hydro lowered the level, the company said.",
    "Velm Hydro",
  ],
])("a general word stands for a body %s", (_shape, language, text, expected) => {
  expect(lastBody(language, text)).toBe(expected);
});

it.each([
  ["two that it may mean", "en", "Nordline and Kaldgas met. Police raided a firm in Lusk. The company said nothing."],
  ["a body of another kind", "en", "The Interior Ministry met the Harbour Workers Union. The company said nothing."],
  ["one of many", "en", "The company Nordline sold a ship. A company bought it."],
  ["several", "en", "The company Nordline sold a ship. The companies said nothing."],
])("a general word does not stand for %s", (_shape, language, text) => {
  expect(lastBody(language, text)).toBeNull();
});
