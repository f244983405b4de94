import { expect, it } from "vitest";
import { textAt } from "../../core/span.ts";
import { english } from "../../languages/en/pack.ts";
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
