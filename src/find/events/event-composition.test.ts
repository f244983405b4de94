import { expect, it } from "vitest";
import { type ConceptId, EVENT_CONCEPTS, EVENT_OPERATORS, type OperatorId } from "../../languages/event-concepts.ts";
import { compose, type Inner, type Link, negated, type Told, toldBy } from "./event-composition.ts";

function of(concept: ConceptId): Inner {
  const told = toldBy(concept);
  return told === null ? { is: "thing", concept } : { is: "event", told, concept };
}

const shown = (told: Told | null): string => (told ? `${told.type}/${told.mode ?? "-"} ${told.modality}` : "nothing");

it.each<[string, OperatorId, ConceptId, Link, string]>([
  ["what is done is itself", "do", "attack", "noun", "assault/- happened"],
  ["an agreement that is made", "do", "agreement", "noun", "support/agreement happened"],
  ["a thing with which nothing is done", "do", "troops", "noun", "nothing"],
  ["to lift a curfew", "end", "curfew", "noun", "retreat/access happened"],
  ["to end hostilities", "end", "attack", "noun", "retreat/ceasefire happened"],
  ["to cancel a visit", "cancel", "visit", "noun", "reject/meet happened"],
  ["to end a visit", "end", "visit", "noun", "nothing"],
  ["to call for sanctions", "demand", "sanctions", "noun", "accuse/demand happened"],
  ["to call a disgrace", "cast-as", "wrong", "noun", "accuse/disapprove happened"],
  ["to call off a strike", "end", "labour-strike", "noun", "concede/dissent happened"],
  ["to suspend aid", "end", "humanitarian-aid", "noun", "sanction/discontinue happened"],
  ["to break a truce", "break", "ceasefire", "noun", "assault/ceasefire happened"],
  ["to send weapons", "give", "weapons", "noun", "aid/military happened"],
  ["to send troops", "give", "troops", "noun", "mobilize/troops happened"],
  ["to send peacekeepers", "give", "peacekeepers", "noun", "aid/peacekeeping happened"],
  ["to withdraw troops", "withdraw", "troops", "noun", "retreat/withdraw happened"],
  ["to withdraw peacekeepers", "withdraw", "peacekeepers", "noun", "sanction/withdraw happened"],
  ["to accept demands", "accept", "request", "noun", "concede/- happened"],
  ["to agree to withdraw", "agree", "withdrawal", "clause", "agree/yield happened"],
  ["to offer to mediate", "offer", "mediation", "clause", "agree/offer-to-mediate offered"],
  ["to promise aid", "promise", "aid", "noun", "agree/assist happened"],
  ["to vow to attack", "promise", "attack", "clause", "threaten/violence happened"],
  ["to table a resolution", "propose", "resolution", "noun", "request/propose-resolution happened"],
  ["to refuse to meet", "refuse", "meeting", "clause", "reject/meet happened"],
  ["to refuse to free", "refuse", "release", "clause", "reject/yield happened"],
  ["to threaten to attack", "threaten", "attack", "clause", "threaten/violence happened"],
  ["to urge to withdraw", "demand", "withdrawal", "clause", "request/yield happened"],
  ["to order to evacuate", "order", "rescue", "clause", "coerce/order-evacuation happened"],
  ["to order to help", "order", "aid", "clause", "request/assist happened"],
  ["to order an arrest", "order", "arrest", "noun", "coerce/arrest happened"],
  ["to fail to agree", "fail", "agreement", "noun", "reject/- happened"],
  ["to fail to attack", "fail", "attack", "clause", "nothing"],
  ["to prevent an attack", "prevent", "attack", "noun", "nothing"],
  ["to put off a vote", "postpone", "vote", "noun", "vote/delayed happened"],
  ["will help", "will", "aid", "clause", "agree/assist planned"],
  ["will attack", "will", "attack", "clause", "threaten/violence planned"],
  ["is to meet", "schedule", "meeting", "clause", "consult/meeting planned"],
])("composes: %s", (_, operator, inner, link, expected) => {
  expect(shown(compose(operator, of(inner), link).outer)).toBe(expected);
});

it.each<[string, OperatorId, ConceptId, string, string | null]>([
  ["an accusation tells of what it alleges", "accuse", "attack", "accuse/allege happened", "alleged"],
  ["a denial tells only of what it denies", "deny", "attack", "nothing", "denied"],
  ["an accusation of talks tells of no talks", "accuse", "meeting", "accuse/allege happened", null],
])("%s", (_, operator, inner, outer, besides) => {
  const composed = compose(operator, of(inner), "clause");
  expect([shown(composed.outer), composed.inner]).toEqual([outer, besides]);
});

it.each<[string, ConceptId, boolean, string]>([
  ["will not help is a refusal", "aid", true, "reject/assist happened"],
  ["did not help is nothing", "aid", false, "nothing"],
  ["did not attack is denied", "attack", false, "assault/- denied"],
  ["will not attack is nothing", "attack", true, "nothing"],
])("negates: %s", (_, concept, ahead, expected) => {
  const told = toldBy(concept);
  expect(shown(told && negated(told, ahead))).toBe(expected);
});

it("has an answer for every operator on every concept, as a noun and as a clause", () => {
  for (const operator of EVENT_OPERATORS)
    for (const concept of Object.keys(EVENT_CONCEPTS) as ConceptId[])
      for (const link of ["noun", "clause"] as const)
        expect(compose(operator, of(concept), link)).toHaveProperty("outer");
});
