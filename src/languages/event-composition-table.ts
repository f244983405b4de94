/**
 * What an operator makes of the event that it governs: one table for all languages. "Lifted the blockade" is a retreat, "refused to lift the blockade" a
 * rejection, "threatened to lift …" a threat. After PLOVER's rules: cooperation that is promised or offered is AGREE, a demand or an order is REQUEST, a
 * refusal REJECT whatever is refused; to end what is hostile is RETREAT, to end what is friendly SANCTION.
 */
import type { EventType, Modality } from "../core/format.ts";
import type { ConceptId, OperatorId } from "./event-concepts.ts";

/** `inner`: the event itself. `none`: no event. Else a type with a mode; `of-inner` names the mode by what is asked, refused or promised. */
export type Result = "inner" | "none" | readonly [type: EventType, mode: string | null];
type Key = ConceptId | EventType | "friendly" | "hostile" | "any" | "clause" | "nothing";
export interface Row {
  readonly on: Readonly<Partial<Record<Key, Result>>>;
  /** Where a noun is governed otherwise than a clause. */
  readonly onNoun?: Readonly<Partial<Record<Key, Result>>>;
  readonly modality?: Modality;
  /** The modality of an inner event that is told of besides. */
  readonly innerAs?: Modality;
  /** The type that, as a noun, is done by the operator itself: to offer condolences is to condole. */
  readonly performs?: EventType;
}

/** A mode to be named by the inner event. */
export const OF_INNER = "of-inner";
export const FRIENDLY: ReadonlySet<EventType> = new Set([
  "agree",
  "consult",
  "support",
  "concede",
  "cooperate",
  "aid",
  "retreat",
]);
export const HOSTILE: ReadonlySet<EventType> = new Set([
  "accuse",
  "reject",
  "threaten",
  "protest",
  "sanction",
  "mobilize",
  "coerce",
  "assault",
]);

const ENDED: Row["on"] = {
  coerce: ["retreat", "access"],
  embargo: ["retreat", "access"],
  sanction: ["concede", "ease"],
  assault: ["retreat", "ceasefire"],
  mobilize: ["retreat", "withdraw"],
  accuse: ["concede", "drop"],
  protest: ["concede", "dissent"],
  threaten: ["concede", null],
  reject: ["concede", null],
  request: ["concede", null],
  ceasefire: ["threaten", "ceasefire"],
  friendly: ["sanction", "discontinue"],
  agreement: ["sanction", "withdraw"],
  relations: ["sanction", "withdraw"],
  peacekeepers: ["sanction", "withdraw"],
  troops: ["retreat", "withdraw"],
  weapons: ["retreat", "disarm"],
  money: ["sanction", "discontinue"],
  supplies: ["sanction", "discontinue"],
  permission: ["coerce", "restrict"],
  decision: ["concede", null],
  bill: ["concede", null],
};

/** Called off before it was: what was to be friendly is refused. */
const CANCELLED: Row["on"] = {
  ...ENDED,
  consult: ["reject", "meet"],
  agreement: ["reject", null],
  aid: ["reject", "assist"],
};

const REFUSED: Row["on"] = { any: ["reject", OF_INNER], nothing: ["reject", null], clause: ["reject", null] };
const ASKED: Row["on"] = { any: ["request", OF_INNER], nothing: ["request", null], clause: ["request", null] };

const GIVEN: Row["on"] = {
  any: "inner",
  supplies: ["aid", "humanitarian"],
  money: ["aid", "economic"],
  weapons: ["aid", "military"],
  troops: ["mobilize", "troops"],
  peacekeepers: ["aid", "peacekeeping"],
  envoys: ["consult", "visit"],
  intelligence: ["cooperate", "intelligence"],
  permission: ["concede", "access"],
  captives: ["retreat", "release"],
};

/** The table. Looked up by the inner concept, then its type, then its side, then `any`; what is not there is no event. */
export const COMPOSITION: Readonly<Record<OperatorId, Row>> = {
  do: {
    on: {
      any: "inner",
      agreement: ["support", "agreement"],
      relations: ["support", "relations"],
      permission: ["concede", "access"],
    },
  },
  announce: { on: { any: "inner", friendly: "inner", agreement: ["support", "agreement"] } },
  say: { on: { any: "inner" }, onNoun: {} },
  end: { on: { ...ENDED, visit: "none", meeting: "none" } },
  cancel: { on: CANCELLED },
  break: {
    on: {
      ceasefire: ["assault", "ceasefire"],
      coerce: ["reject", "defy"],
      sanction: ["reject", "defy"],
      request: ["reject", "defy"],
      agreement: ["reject", "defy"],
      resolution: ["reject", "defy"],
      bill: ["reject", "defy"],
      borders: ["assault", "incursion"],
      relations: ["sanction", "withdraw"],
    },
  },
  give: { on: GIVEN },
  // Who receives an envoy is host to him.
  undergo: { on: { ...GIVEN, envoys: "none" } },
  cause: { on: { protest: "inner", assault: "inner", incident: "inner" } },
  deploy: {
    on: {
      troops: ["mobilize", "troops"],
      weapons: ["mobilize", "weapons"],
      peacekeepers: ["aid", "peacekeeping"],
      supplies: ["aid", "humanitarian"],
      "tighten-security": "inner",
    },
  },
  withdraw: {
    on: {
      ...ENDED,
      troops: ["retreat", "withdraw"],
      weapons: ["retreat", "withdraw"],
      envoys: ["sanction", "relations"],
      resolution: ["concede", null],
      resign: "none",
    },
  },
  open: { on: { any: "inner", borders: ["retreat", "access"], relations: ["support", "relations"] } },
  close: {
    on: {
      borders: ["coerce", "restrict"],
      relations: ["sanction", "withdraw"],
      accuse: ["concede", "drop"],
      agreement: ["support", "agreement"],
    },
  },
  share: {
    on: { intelligence: ["cooperate", "intelligence"], captives: ["retreat", "release"], assault: "inner" },
  },
  accept: {
    on: {
      request: ["concede", OF_INNER],
      decision: ["agree", null],
      accuse: ["concede", null],
      coerce: ["concede", null],
      // Where to accept and to adopt are one word.
      sanctions: "inner",
      friendly: ["agree", OF_INNER],
      agreement: ["agree", null],
      resolution: ["agree", null],
      refugees: ["aid", "asylum"],
      resign: ["concede", null],
      supplies: ["agree", "assist"],
      money: ["agree", "assist"],
    },
  },
  agree: {
    on: {
      any: ["agree", OF_INNER],
      agreement: ["support", "agreement"],
      hostile: "inner",
      nothing: ["agree", null],
      clause: ["agree", null],
    },
  },
  promise: {
    on: {
      investigate: ["agree", null],
      friendly: ["agree", OF_INNER],
      support: "inner",
      hostile: ["threaten", OF_INNER],
      supplies: ["agree", "assist"],
      money: ["agree", "assist"],
      weapons: ["agree", "assist"],
      peacekeepers: ["agree", "assist"],
      troops: ["agree", "assist"],
      clause: ["agree", null],
    },
  },
  offer: {
    on: {
      mediation: ["agree", "offer-to-mediate"],
      friendly: ["agree", OF_INNER],
      supplies: ["agree", "assist"],
      money: ["agree", "assist"],
      weapons: ["agree", "assist"],
      troops: ["agree", "assist"],
      peacekeepers: ["agree", "assist"],
      refugees: ["agree", "assist"],
      agreement: ["agree", null],
      clause: ["agree", null],
    },
    modality: "offered",
    performs: "support",
  },
  propose: {
    on: {
      resolution: ["request", "propose-resolution"],
      friendly: ["agree", OF_INNER],
      agreement: ["agree", null],
      hostile: ["request", OF_INNER],
    },
  },
  approve: {
    on: {
      any: "inner",
      resolution: ["vote", "adopted"],
      bill: ["vote", "adopted"],
      agreement: ["support", "agreement"],
      request: ["concede", OF_INNER],
      decision: ["support", "endorse"],
      troops: ["mobilize", "troops"],
      supplies: ["aid", "humanitarian"],
      money: ["aid", "economic"],
      weapons: ["aid", "military"],
      peacekeepers: ["aid", "peacekeeping"],
    },
  },
  refuse: { on: REFUSED },
  deny: {
    on: { any: "none", nothing: ["reject", null] },
    onNoun: {
      any: "none",
      request: ["reject", OF_INNER],
      permission: ["reject", "access"],
      asylum: ["reject", "assist"],
      access: ["reject", "access"],
      accuse: ["reject", null],
      nothing: ["reject", null],
      say: ["reject", null],
    } as Row["on"],
    innerAs: "denied",
  },
  fail: {
    on: {
      agreeing: ["reject", null],
      agree: ["reject", null],
      agreement: ["reject", null],
      support: ["reject", null],
      vote: ["vote", "failed"],
      resolution: ["vote", "failed"],
    },
  },
  threaten: { on: { any: ["threaten", OF_INNER], nothing: ["threaten", null], clause: ["threaten", null] } },
  warn: { on: { hostile: ["threaten", OF_INNER] } },
  demand: {
    on: ASKED,
    onNoun: { ...ASKED, coerce: ["accuse", "demand"], sanction: ["accuse", "demand"], accuse: ["accuse", "demand"] },
  },
  appeal: {
    on: { any: ["request", "appeal"], nothing: ["request", "appeal"], clause: ["request", "appeal"] },
  },
  order: {
    on: {
      any: ["request", OF_INNER],
      evacuation: "inner",
      rescue: ["coerce", "order-evacuation"],
      coerce: "inner",
      retreat: "inner",
      withdrawal: ["request", "yield"],
      clause: ["request", null],
    },
    onNoun: { any: "inner", evacuation: "inner", rescue: ["coerce", "order-evacuation"] },
  },
  accuse: {
    on: { any: ["accuse", "allege"], nothing: ["accuse", "allege"], clause: ["accuse", "allege"] },
    innerAs: "alleged",
  },
  allow: {
    on: { any: ["concede", "access"], hostile: "none", clause: ["concede", "access"], access: ["concede", "access"] },
    onNoun: { friendly: ["concede", "access"], access: ["retreat", "access"], peacekeepers: ["concede", "access"] },
  },
  will: {
    on: {
      consult: "inner",
      friendly: ["agree", OF_INNER],
      protest: ["threaten", OF_INNER],
      sanction: ["threaten", OF_INNER],
      coerce: ["threaten", OF_INNER],
      assault: ["threaten", OF_INNER],
      any: "inner",
    },
    modality: "planned",
  },
  intend: {
    on: { friendly: ["agree", OF_INNER], hostile: "inner", any: "inner" },
    onNoun: {},
    modality: "planned",
  },
  schedule: { on: { any: "inner" }, onNoun: {}, modality: "planned" },
  try: { on: { assault: "inner", mediation: "inner" }, onNoun: { mediation: "inner" } },
  prevent: { on: {} },
  postpone: { on: { vote: ["vote", "delayed"], resolution: ["vote", "delayed"] } },
  "cast-as": { on: { wrong: ["accuse", "disapprove"], assault: ["accuse", "disapprove"] } },
  may: { on: { any: "inner" }, onNoun: {}, modality: "hypothetical" },
  none: { on: {} },
  "vote-on": {
    on: { any: ["vote", null], nothing: ["vote", null], clause: ["vote", null], resolution: ["vote", null] },
  },
};
