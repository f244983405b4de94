import { expect, it } from "vitest";
import { formsOfVerb } from "./conjugation.ts";
import { spanishConjugations } from "./es/conjugations.ts";
import { frenchConjugations } from "./fr/conjugations.ts";
import { italianConjugations } from "./it/conjugations.ts";

it.each([
  ["that ends in a verb of its own", "arrestare", italianConjugations, ["arrestò", "arrestano"]],
  ["that ends in another", "mandare", italianConjugations, ["mandò", "manda"]],
  ["of another class than its end", "impedire", italianConjugations, ["impedì", "impedisce"]],
  ["of its own", "dare", italianConjugations, ["diede", "dà"]],
  ["made of one of its own", "soddisfare", italianConjugations, ["soddisfece", "soddisfatto"]],
  ["that ends in a verb of its own", "respaldar", spanishConjugations, ["respaldó", "respalda"]],
  ["that ends in a verb of its own", "installer", frenchConjugations, ["installa", "installé"]],
])("spells out a verb %s: %s", (_shape, verb, all, some) => {
  expect(formsOfVerb(verb, all.value)).toEqual(expect.arrayContaining(some));
});
