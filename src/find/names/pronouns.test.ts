import { expect, it } from "vitest";
import { textAt } from "../../core/span.ts";
import { english } from "../../languages/en/pack.ts";
import { packFor } from "../../languages/index.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findMentions } from "./mentions.ts";

// Made-up sentences.
it.each<[string, string, string | null]>([
  ["whom the reporter names", "President Ana Ruiz left. She won.", "Ana Ruiz"],
  ["nobody named in another's words", "President Ana Ruiz left. “Minister Eva Lind will stay,” she said.", "Ana Ruiz"],
])("stands for %s", (_whom, text, expected) => {
  const pronoun = findMentions(proseOf(text, english), english, []).find(({ form }) => form === "pronoun");
  expect(pronoun?.standsFor ? textAt(text, pronoun.standsFor) : null).toBe(expected);
});

it.each<[string, string, string, string | null]>([
  ["nobody of another gender", "de", "Ministerin Eva Lind traf Ivo Marr. Er dankte ihr.", "Ivo Marr"],
  [
    "whom it speaks for, beyond his own words",
    "en",
    "“No,” said Ana Ruiz. “It rained. It was cold. We left.” She smiled.",
    "Ana Ruiz",
  ],
  [
    "who speaks, where it says whose words they are",
    "uk",
    "«Ні», — сказала міністерка Олена Рудь. За її словами, міст закрито.",
    "Олена Рудь",
  ],
  ["who speaks, in Russian", "ru", "«Нет», — сказал министр Пётр Рудин. По его словам, мост закрыт.", "Пётр Рудин"],
  [
    "who speaks, by a word that says nothing of gender",
    "it",
    "«No», ha detto Anna Ruffo. Nelle sue parole, il ponte è chiuso.",
    "Anna Ruffo",
  ],
  ["nobody, where it is only whose a thing is", "uk", "Міністерка Олена Рудь приїхала. Її машина стоїть.", null],
])("stands for %s", (_whom, language, text, expected) => {
  const pack = packFor(language) as LanguagePack;
  const pronoun = findMentions(proseOf(text, pack), pack, []).find(({ form }) => form === "pronoun");
  expect(pronoun?.standsFor ? textAt(text, pronoun.standsFor) : null).toBe(expected);
});
