import { expect, it } from "vitest";
import { accountOf } from "./account.ts";
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
  ["a language without a pack", "xx", "[Soldiers attacked the old bridge on Monday].", null],
])("finds what can stand alone: %s", (_shape, language, marked, expected) => {
  const text = marked.replace(/[[\]]/g, "");
  const place = { report: "r-1", start: marked.indexOf("["), end: marked.indexOf("]") - 1 };
  const report = {
    id: "r-1",
    source: "a.txt",
    outlet: null,
    title: null,
    language,
    text,
    removed: [],
    published: null,
    derivedFrom: [],
    sentences: [{ start: 0, end: text.length }],
    times: [],
  };
  const account = accountOf({
    reports: [report],
    actors: [],
    statements: [],
    events: [],
    figures: [],
    votes: [],
    origins: [],
  });
  const found = selfContained(place, account);
  expect(found && account.words(found)).toBe(expected);
});
