import { expect, it } from "vitest";
import { packFor } from "../../languages/index.ts";
import { nameLexicon } from "./name-lexicon.ts";
import { placeEnding } from "./place-endings.ts";

// Invented names.
it.each([
  ["en", "karvelia", "country"],
  ["en", "fernbridge", "town"],
  ["en", "stroman", null],
  ["ru", "карвелии", "country"],
  ["pl", "mahometowi", null],
  ["de", "dravonien", "country"],
  ["ar", "كارفيليا", "country"],
])("reads the end of a name (%s %s: %s)", (language, name, place) => {
  const pack = packFor(language);
  if (pack === null) throw new RangeError(language);
  expect(placeEnding(name, nameLexicon(pack))).toBe(place);
});
