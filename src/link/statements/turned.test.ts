import { expect, it } from "vitest";
import { packFor } from "../../languages/index.ts";
import { wordsOf } from "../../text/words/words.ts";
import { contentWords } from "../meaning/content-words.ts";
import { passageOf } from "../meaning/passage.ts";
import { isTurned } from "./turned.ts";

// Made-up sayings.
it.each([
  [
    "two things changed about",
    "en",
    "The tents are here, the money follows.",
    "The money is here, the tents follow.",
    true,
  ],
  ["in Bulgarian", "bg", "Палатките са тук, парите идват.", "Парите са тук, палатките идват.", true],
  ["who did it to whom", "en", "The army attacked the rebels first.", "The rebels attacked the army first.", true],
  [
    "the same order",
    "en",
    "The tents are here, the money follows.",
    "The tents are here and the money follows.",
    false,
  ],
  ["one word moved", "en", "Today we count people, not culprits.", "We count people today, not culprits.", false],
  ["other words", "en", "The tents are here, the money follows.", "The harvest was poor, prices will rise.", false],
  ["two words", "en", "Never again.", "Again, never.", false],
  [
    "clauses of a long saying",
    "en",
    "Because the river rose so fast in the night, the mayor of the lower town ordered every school closed.",
    "The mayor of the lower town ordered every school closed, because the river rose so fast in the night.",
    false,
  ],
])("%s", (_shape, language, one, other, expected) => {
  const [a, b] = [one, other].map((text) => {
    const whole = { start: 0, end: text.length };
    const words = wordsOf(text, whole, packFor(language)?.writing);
    return passageOf(contentWords(words, new Set([0]), language), language, whole);
  });
  expect(a && b && isTurned(a, b)).toBe(expected);
});
