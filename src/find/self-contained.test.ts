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
    "a sentence behind a connective",
    "en",
    "However, [soldiers attacked the old] bridge.",
    "soldiers attacked the old bridge",
  ],
  [
    "a sentence that begins with but",
    "en",
    "But soldiers attacked [the old bridge] on Monday.",
    "soldiers attacked the old bridge on Monday.",
  ],
  [
    "a second name between commas",
    "en",
    "Velm's mayor, Ana Ruvic, closed [the old bridge] on Monday.",
    "Velm's mayor, Ana Ruvic, closed the old bridge on Monday.",
  ],
  ["a speech behind a dash", "pl", "– [Prezydent zamknął stary most w poniedziałek].", null],
  ["words before a closing single mark", "en", "‘[The council is betting on the old bridge,’ said a mason].", null],
  ["a verb of saying cut from its subject", "en", "She wrote to them, [saying the old bridge was ready].", null],
  ["a subject that points back", "en", "This decision closed [the old bridge] on Monday.", null],
  ["a subject owned by somebody told before", "en", "Her office closed [the old bridge] on Monday.", null],
  ["an object told before", "en", "Maria Stend called on [members to reject it].", null],
  [
    "an object told by the words themselves",
    "en",
    "Maria Stend saw the bridge and [soldiers attacked] it.",
    "Maria Stend saw the bridge and soldiers attacked it.",
  ],
  [
    "words cut from a noun on their left",
    "pl",
    "Ze względów [bezpieczeństwa była przetrzymywana w nieznanym miejscu].",
    null,
  ],
  ["words cut before what they point at", "ru", "В селе [мусульманки обвинили ее в том], что она пила воду.", null],
  ["a pronoun told before, in Polish", "pl", "Dodała, że [radykalni działacze grożą jej].", null],
  [
    "behind a connective in Bulgarian",
    "bg",
    "Обаче войниците нападнаха [стария мост] в понеделник.",
    "войниците нападнаха стария мост в понеделник.",
  ],
  [
    "behind a connective in Russian",
    "ru",
    "Кроме того, солдаты атаковали [старый мост] в понедельник.",
    "солдаты атаковали старый мост в понедельник.",
  ],
  [
    "a verb that stands second behind a connective",
    "de",
    "Außerdem sperrte die Polizei [die alte Brücke] am Montag.",
    null,
  ],
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
