import { expect, it } from "vitest";
import { textAt } from "../core/span.ts";
import { packFor } from "../languages/index.ts";
import { proseOf } from "../text/prose.ts";
import { selfContained } from "./self-contained.ts";

// Invented sentences; the place is between [ and ], and what is shown is what stands alone.
it.each([
  [
    "a clause with its subject",
    "en",
    "Since [soldiers attacked the old bridge on Monday], nobody has crossed it.",
    "soldiers attacked the old bridge on Monday",
  ],
  [
    "a fragment in a short sentence",
    "en",
    "Soldiers attacked [the old bridge] on Monday.",
    "Soldiers attacked the old bridge on Monday.",
  ],
  ["a pronoun as the subject", "en", "[He attacked the old bridge on Monday].", null],
  ["a relative clause", "en", "He saw the river, [which flooded the old town on Monday].", null],
  ["a fragment in a sentence that begins with a pronoun", "en", "They attacked [the old bridge] on Monday.", null],
  ["a name with a relative clause", "en", "It was [Maria Stend, who tabled the motion on Wednesday].", null],
  ["a fragment in a sentence with a quotation", "en", "Soldiers said “[the old bridge] fell” on Monday.", null],
  [
    "a clause in Bulgarian",
    "bg",
    "След като [войниците нападнаха стария мост в понеделник], никой не го пресича.",
    "войниците нападнаха стария мост в понеделник",
  ],
])("finds what can stand alone: %s", (_shape, language, marked, expected) => {
  const text = marked.replace(/[[\]]/g, "");
  const place = { start: marked.indexOf("["), end: marked.indexOf("]") - 1 };
  const pack = packFor(language);
  if (!pack) throw new Error(`no pack for ${language}`);
  const prose = proseOf(text, pack);
  const found = selfContained(prose, prose.sentences, pack, place);
  expect(found && textAt(text, found)).toBe(expected);
});
