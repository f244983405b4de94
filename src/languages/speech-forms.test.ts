import { expect, it } from "vitest";
import { bulgarian } from "./bg/pack.ts";
import { english } from "./en/pack.ts";
import { formsOf, speechVerb } from "./speech-forms.ts";

it.each([
  ["plain forms", "say says said", ["say", "says", "said"]],
  ["a stem with endings", "add||s|ed", ["add", "adds", "added"]],
  ["a stem that is no form", "den|y|ies", ["deny", "denies"]],
  ["a blank within a form", "point|_out|ed_out", ["point out", "pointed out"]],
  ["a form given twice", "say say", ["say"]],
])("spells out %s", (_shape, written, forms) => {
  expect(formsOf(written)).toEqual(forms);
});

it("keeps the particle of a verb apart", () => {
  expect(speechVerb("say", "sure", ["quote"], "teilte teilt +mit")).toMatchObject({
    lemma: "teilte",
    forms: ["teilte", "teilt"],
    particle: "mit",
  });
});

it.each([english, bulgarian])("has forms without notation left in them, in lower case: $code", ({ speech }) => {
  const forms = [...speech.verbs.value, ...speech.nouns.value].flatMap((word) => word.forms);
  expect(forms.filter((form) => !/^[\p{Ll}][\p{Ll} '-]*$/u.test(form))).toEqual([]);
});
