import { describe, expect, it } from "vitest";
import { packFor } from "../../languages/index.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { officeGender } from "./office-gender.ts";

describe("the gender of an office", () => {
  it.each([
    ["de", "minister", ["ministerin"], "f"],
    ["de", "minister", ["minister"], "m"],
    ["de", "minister", ["ministers"], "m"],
    ["de", "spokesperson", ["sprecherin"], "f"],
    ["en", "spokesperson", ["spokeswoman"], "f"],
    ["en", "spokesperson", ["spokesman"], "m"],
    ["en", "spokesperson", ["spokesperson"], null],
    ["en", "minister", ["minister"], null],
    ["bg", "minister", ["министърката"], "f"],
    ["bg", "minister", ["министърът"], null],
    ["ru", "minister", ["министра"], null],
    ["uk", "spokesperson", ["речниці"], "f"],
    ["uk", "spokesperson", ["речника"], null],
    ["pl", "spokesperson", ["rzeczniczka"], "f"],
    ["pl", "spokesperson", ["rzecznika"], null],
    ["pl", "minister", ["ministra"], null],
    ["cs", "minister", ["ministryni"], "f"],
    ["cs", "minister", ["ministra"], "m"],
    ["es", "minister", ["ministra"], "f"],
    ["es", "minister", ["ministro"], "m"],
    ["fr", "director", ["directrice"], "f"],
    ["fr", "director", ["directeur"], null],
    ["it", "director", ["direttrice"], "f"],
    ["nl", "spokesperson", ["woordvoerster"], "f"],
    ["nl", "spokesperson", ["woordvoerder"], null],
    ["ar", "minister", ["وزيرة"], "f"],
    ["ar", "minister", ["وزير"], "m"],
    ["ar", "minister", ["الوزيرة"], "f"],
  ] as const)("%s: %s %j is %s", (language, office, words, gender) => {
    expect(officeGender(packFor(language) as LanguagePack, office, words)).toBe(gender);
  });
});
