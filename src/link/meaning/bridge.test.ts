import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { wordsOf } from "../../text/words/words.ts";
import { bridgeFrom } from "./bridge.ts";
import { contentWords } from "./content-words.ts";
import { alike, type Passage, passageOf } from "./passage.ts";

// Made-up sentences.
it.each([
  ["words of a dictionary", "Мостът беше затворен заради наводнението.", "The bridge was closed because of the flood."],
  ["a name in another script", "Министър Кардамов подаде оставка.", "Minister Kardamov has resigned."],
  ["a number", "Загинаха 1284 души.", "It killed 1,284 people."],
  ["figures of speech of one field", "Преговорите за примирие се провалиха.", "The ceasefire talks have collapsed."],
])("brings together %s", (_shape, bulgarian, english) => {
  const same = alike(read(bulgarian, "bg"), read(english, "en"));
  const other = alike(read(bulgarian, "bg"), read("A football club from the north has bought a young striker.", "en"));
  expect(same).toBeGreaterThan(0.3);
  expect(same).toBeGreaterThan(other * 2);
});

it.each([
  ["Ukrainian, by way of Russian", "uk", "Уряд відхилив пропозицію рятувальників."],
  ["Russian", "ru", "Правительство отклонило предложение спасателей."],
  ["Polish", "pl", "Rząd odrzucił propozycję ratowników."],
  ["Spanish", "es", "El gobierno rechazó la propuesta de los socorristas."],
])("brings together %s and English", (_language, language, text) => {
  const same = alike(read(text, language), read("The government has rejected the rescuers' proposal.", "en"));
  expect(same).toBeGreaterThan(
    2 * alike(read(text, language), read("The harvest of olives was poor this autumn.", "en")),
  );
  expect(same).toBeGreaterThan(0.3);
});

it("says what it lacks, and still knows names and numbers", () => {
  expect(bridgeFrom("bg").lacking).toEqual([]);
  expect(bridgeFrom("xx").lacking).toEqual(["e5-words"]);
  expect(alike(read("Kardamov 1284", "xx"), read("Кардамов 1284", "bg"))).toBeGreaterThan(0.9);
});

it("has the tables that were built", () => {
  const sums = readFileSync("tables/SHA256SUMS", "utf8").trim().split("\n");
  for (const [sum, path] of sums.map((line) => line.split("  ")))
    expect(
      createHash("sha256")
        .update(readFileSync(`tables/${path}`))
        .digest("hex"),
      path,
    ).toBe(sum);
});

function read(text: string, language: string): Passage {
  const whole = { start: 0, end: text.length };
  return passageOf(contentWords(wordsOf(text, whole), new Set([0]), language), language, whole);
}
