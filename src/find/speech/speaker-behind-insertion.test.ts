import { expect, it } from "vitest";
import { textAt } from "../../core/span.ts";
import { bulgarian } from "../../languages/bg/pack.ts";
import { english } from "../../languages/en/pack.ts";
import { spanish } from "../../languages/es/pack.ts";
import { french } from "../../languages/fr/pack.ts";
import { italian } from "../../languages/it/pack.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findAll } from "../find-all.ts";

function speakers(text: string, pack: LanguagePack): (string | null)[] {
  const { sayings } = findAll(proseOf(text, pack), pack);
  return sayings.filter(({ kind }) => kind !== "indirect").map(({ speaker }) => speaker && textAt(text, speaker));
}

it.each<[string, LanguagePack, string, (string | null)[]]>([
  [
    "a clause between the verb and its speaker",
    english,
    "“The dam held,” said, as he pointed at the valley, Mayor Tom Elgar.",
    ["Mayor Tom Elgar"],
  ],
  [
    "two clauses between the verb and its speaker",
    bulgarian,
    "„Стената издържа“, разказва, докато сочи долината, където е било селото, кметът Иван Петров.",
    ["кметът Иван Петров"],
  ],
  [
    "a place between the verb and its speaker",
    french,
    "« C’est fini », a lancé mardi devant la foule, à Bruxelles, la ministre Ana Holm.",
    ["la ministre Ana Holm"],
  ],
  ["a time between the verb and its speaker", french, "« C’est fini », a déclaré lundi Ana Holm.", ["Ana Holm"]],
  [
    "somebody of whom the insertion tells",
    english,
    "“It is not easy,” he said, adding that the mayor, Tom Elgar, had been told.",
    ["he"],
  ],
  [
    "somebody of whom the sentence goes on to tell",
    italian,
    "«Non è facile», ha detto, ricordando che il sindaco, Tommaso Elgari, era stato avvisato.",
    [null],
  ],
  ["a time alone", spanish, "«No será fácil», dijo el martes en Quito, primer día de la cumbre.", [null]],
])("reads a speaker behind %s", (_shape, pack, text, expected) => {
  expect(speakers(text, pack)).toEqual(expected);
});
