import { expect, it } from "vitest";
import { EVENT_CONCEPTS } from "../languages/event-concepts.ts";
import { CAMEO_CODES, cameoCode } from "./cameo-codes.ts";

it.each([
  ["what happened", "consult", "phone", "happened", "041"],
  ["a mode without a code of its own", "consult", "by letter", "happened", "040"],
  ["an offer to cooperate is an intent", "aid", "rescue", "offered", "033"],
  ["an offer to mediate", "agree", "offer-to-mediate", "offered", "039"],
  ["a planned meeting is an intent", "consult", "meeting", "planned", "036"],
  ["a planned attack is no intent to cooperate", "assault", null, "planned", null],
  ["what was denied did not happen", "assault", "aerial", "denied", null],
  ["what is alleged is not coded as done", "assault", "aerial", "alleged", null],
  ["a vote has no code", "vote", null, "happened", null],
  ["an earthquake has no code", "incident", "earthquake", "happened", null],
] as const)("codes %s", (_shape, type, mode, modality, expected) => {
  expect(cameoCode({ type, mode, modality })).toBe(expected);
});

it("has a row for every type that is found, and codes that CAMEO can have", () => {
  for (const { type } of Object.values(EVENT_CONCEPTS)) if (type !== null) expect(CAMEO_CODES[type]).toBeDefined();
  for (const codes of Object.values(CAMEO_CODES))
    for (const code of Object.values(codes)) expect(code ?? "010").toMatch(/^(0[1-9]|1\d|20)\d{1,2}$/);
});
