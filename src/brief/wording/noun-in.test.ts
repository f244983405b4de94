import { expect, it } from "vitest";
import type { ActorKind } from "../../core/format.ts";
import { isCommonNoun, nounIn } from "./noun-in.ts";

it.each<[shape: string, text: string, from: string, kind: ActorKind, reader: string, noun: string | null]>([
  ["a body in a case, with its article", "der Küstenwache", "de", "organization", "en", "the coast guard|"],
  ["a body with its article as an ending", "бреговата охрана", "bg", "organization", "de", "Küstenwache|"],
  ["a body by another of its words", "Volksvertretung", "de", "organization", "bg", "парламент|"],
  ["a body and whose it is", "Das Parlament von Marivia", "de", "organization", "en", "the parliament|Marivia"],
  ["a kind of body by its first word", "Gewerkschaft", "de", "organization", "en", "the union|"],
  ["many people", "Journalisten", "de", "group", "en", null],
  ["an office", "кметът", "bg", "person", "en", "the mayor|"],
  ["one of several words of a concept, which might mean another", "експертите", "bg", "group", "en", null],
  ["several who hold an office", "прокурорите", "bg", "person", "en", null],
  ["one person, where the concept is of many", "женщину", "ru", "person", "en", null],
  ["a name", "Ана Руиз", "bg", "person", "en", null],
  ["a language without a pack", "journalists", "en", "group", "tlh", null],
])("tells %s", (_shape, text, from, kind, reader, noun) => {
  const found = nounIn(text, from, kind, reader);
  expect(found && `${found.noun}|${found.rest}`).toBe(noun);
});

it.each([
  ["a noun with a capital", "Soldaten", "de", true],
  ["a noun at the head of a sentence", "Эксперты", "ru", true],
  ["a name", "Brandt", "de", false],
  ["a name with a noun in it", "Rat der Stadt Ostrel", "de", false],
  ["a language without a pack", "soldiers", "tlh", false],
])("knows %s", (_shape, text, language, isNoun) => {
  expect(isCommonNoun(text, language)).toBe(isNoun);
});
