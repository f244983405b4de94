/**
 * Event concepts: what a word of any language can tell of, known once. A concept has PLOVER's type and mode (v2; additions of ours are marked), an
 * operator makes something of another event ("refused to …", "lifted the …"). Packs map their words to these ids and hold no other knowledge of events.
 */
import type { EventType } from "../core/format.ts";

/**
 * Who takes part: `onto` one does it to another ("the arrest of X"); `self` one does it, toward another or not ("the resignation of X"); `mutual` both do
 * it; `each` both do it, and with several others it is several events; `suffered` the subject is who it was done to.
 */
export type Roles = "onto" | "self" | "mutual" | "each" | "suffered";

export interface EventConcept {
  /** `null` for a thing that tells of an event only together with what is done with it (troops, a border). */
  readonly type: EventType | null;
  readonly mode: string | null;
  readonly roles: Roles;
}

/** PLOVER v2's types and modes (Open Event Data Alliance's codebook), with `condole`, `appeal`, `propose-resolution`, `order-evacuation` of ours. */
const CONCEPTS = {
  // agree
  agreeing: ["agree", null, "mutual"],
  // consult
  meeting: ["consult", "meeting", "mutual"],
  talking: ["consult", null, "each"],
  "phone-call": ["consult", "phone", "each"],
  visit: ["consult", "visit", "self"],
  hosting: ["consult", "visit", "onto"],
  mediation: ["consult", "third-party", "onto"],
  // support
  praise: ["support", "praise", "self"],
  endorse: ["support", "endorse", "onto"],
  condole: ["support", "condole", "self"],
  apology: ["support", "apologize", "self"],
  recognition: ["support", "recognize", "onto"],
  invitation: ["support", "invite", "self"],
  // concede and retreat
  pardon: ["concede", "pardon", "onto"],
  "grant-rights": ["concede", "rights", "onto"],
  release: ["retreat", "release", "onto"],
  acquit: ["retreat", "acquit", "onto"],
  "give-back": ["retreat", "return", "onto"],
  withdrawal: ["retreat", "withdraw", "self"],
  ceasefire: ["retreat", "ceasefire", "mutual"],
  disarm: ["retreat", "disarm", "self"],
  surrender: ["retreat", "surrender", "self"],
  resign: ["retreat", "resign", "self"],
  access: ["retreat", "access", "onto"],
  // cooperate and aid
  cooperation: ["cooperate", null, "mutual"],
  trade: ["cooperate", "economic", "mutual"],
  exercises: ["cooperate", "military", "mutual"],
  extradite: ["cooperate", "judicial", "onto"],
  aid: ["aid", null, "onto"],
  "economic-aid": ["aid", "economic", "onto"],
  "military-aid": ["aid", "military", "onto"],
  "humanitarian-aid": ["aid", "humanitarian", "onto"],
  asylum: ["aid", "asylum", "onto"],
  rescue: ["aid", "rescue", "onto"],
  peacekeeping: ["aid", "peacekeeping", "onto"],
  // request
  request: ["request", null, "self"],
  appeal: ["request", "appeal", "self"],
  summon: ["accuse", "summon", "onto"],
  // accuse
  blame: ["accuse", "allege", "onto"],
  disapprove: ["accuse", "disapprove", "self"],
  charge: ["accuse", "charge", "onto"],
  sue: ["accuse", "sue", "onto"],
  investigate: ["accuse", "investigate", "onto"],
  convict: ["accuse", "convict", "onto"],
  // reject
  rejection: ["reject", null, "self"],
  veto: ["reject", "veto", "self"],
  defiance: ["reject", "defy", "onto"],
  // threaten
  threat: ["threaten", null, "self"],
  // protest
  protest: ["protest", "demonstrate", "self"],
  riot: ["protest", "riot", "self"],
  "labour-strike": ["protest", "strike", "self"],
  "hunger-strike": ["protest", "strike", "self"],
  boycott: ["protest", "boycott", "self"],
  obstruct: ["protest", "obstruct", "self"],
  // sanction
  expel: ["sanction", "expel", "onto"],
  embargo: ["sanction", "discontinue", "onto"],
  "break-relations": ["sanction", "withdraw", "onto"],
  "cut-supplies": ["sanction", "discontinue", "onto"],
  // mobilize
  "mobilize-troops": ["mobilize", "troops", "self"],
  "mobilize-weapons": ["mobilize", "weapons", "onto"],
  alert: ["mobilize", "troops", "self"],
  "tighten-security": ["mobilize", "police", "onto"],
  // coerce
  arrest: ["coerce", "arrest", "onto"],
  sentence: ["coerce", "sentence", "onto"],
  execution: ["coerce", "execute", "onto"],
  fine: ["coerce", "restrict", "onto"],
  seize: ["coerce", "seize", "onto"],
  ban: ["coerce", "ban", "onto"],
  censor: ["coerce", "censor", "onto"],
  curfew: ["coerce", "curfew", "onto"],
  "martial-law": ["coerce", "martial-law", "onto"],
  restrict: ["coerce", "restrict", "onto"],
  sanctions: ["coerce", "sanctions", "onto"],
  blockade: ["assault", "blockade", "onto"],
  deport: ["coerce", "deport", "onto"],
  raid: ["coerce", "raid", "onto"],
  crackdown: ["coerce", "repress", "onto"],
  demolish: ["coerce", "demolish", "onto"],
  evacuation: ["coerce", "order-evacuation", "onto"],
  oust: ["coerce", "oust", "onto"],
  cyber: ["assault", "cyber", "onto"],
  // assault
  attack: ["assault", null, "onto"],
  incursion: ["assault", "incursion", "onto"],
  clash: ["assault", "clash", "mutual"],
  // what people alone do; `kill` is for what a flood does as well
  murder: ["assault", null, "onto"],
  kill: ["assault", null, "onto"],
  "be-killed": ["assault", null, "suffered"],
  wound: ["assault", null, "onto"],
  beat: ["assault", "beat", "onto"],
  torture: ["assault", "torture", "onto"],
  "sexual-violence": ["assault", "sexual", "onto"],
  abduct: ["assault", "abduct", "onto"],
  assassinate: ["assault", "assassinate", "onto"],
  shoot: ["assault", "firearms", "onto"],
  shell: ["assault", "heavy-weapons", "onto"],
  "air-strike": ["assault", "aerial", "onto"],
  bomb: ["assault", "explosives", "onto"],
  "suicide-attack": ["assault", "suicide-attack", "onto"],
  "crowd-control": ["assault", "crowd-control", "onto"],
  cleansing: ["assault", "cleansing", "onto"],
  capture: ["assault", "capture", "onto"],
  destroy: ["assault", "destroy", "onto"],
  // incidents, of ours: PLOVER has no type for what nobody does on purpose
  earthquake: ["incident", "earthquake", "onto"],
  flood: ["incident", "flood", "onto"],
  storm: ["incident", "storm", "onto"],
  landslide: ["incident", "landslide", "onto"],
  eruption: ["incident", "eruption", "onto"],
  fire: ["incident", "fire", "onto"],
  explosion: ["incident", "explosion", "onto"],
  crash: ["incident", "crash", "suffered"],
  collapse: ["incident", "collapse", "suffered"],
  outbreak: ["incident", "outbreak", "onto"],
  // vote
  vote: ["vote", null, "onto"],
  // things: no event by themselves
  agreement: [null, "agreement", "mutual"],
  relations: [null, "relations", "mutual"],
  resolution: [null, "resolution", "onto"],
  bill: [null, "bill", "onto"],
  decision: [null, "decision", "onto"],
  troops: [null, "troops", "onto"],
  peacekeepers: [null, "peacekeepers", "onto"],
  weapons: [null, "weapons", "onto"],
  supplies: [null, "supplies", "onto"],
  money: [null, "money", "onto"],
  refugees: [null, "refugees", "onto"],
  captives: [null, "captives", "onto"],
  borders: [null, "borders", "onto"],
  intelligence: [null, "intelligence", "onto"],
  envoys: [null, "envoys", "onto"],
  wrong: [null, "wrong", "onto"],
  permission: [null, "permission", "onto"],
  assets: [null, "assets", "onto"],
  /** Words of another sense that hold a word of events: "heart attack", "strike a chord". */
  other: [null, "other", "onto"],
} as const;

export type ConceptId = keyof typeof CONCEPTS;

/** The concepts. */
export const EVENT_CONCEPTS: Readonly<Record<ConceptId, EventConcept>> = conceptsOf(CONCEPTS);

function conceptsOf(
  rows: Readonly<Record<ConceptId, readonly [EventType | null, string | null, Roles]>>,
): Readonly<Record<ConceptId, EventConcept>> {
  const entries = Object.entries(rows).map(([id, [type, mode, roles]]) => [id, { type, mode, roles }]);
  return Object.fromEntries(entries) as Readonly<Record<ConceptId, EventConcept>>;
}

/** What an operator does to the event that its words govern; the composition table says what comes of each. */
export const EVENT_OPERATORS = [
  "do", // launch, hold, issue, begin: nothing but the event
  "announce", // announce, declare
  "say", // say that …: the event on somebody's word
  "end", // lift, suspend, cut
  "cancel", // cancel, call off, scrap
  "break", // violate, breach
  "give", // send, provide, deliver
  "undergo", // receive, face, suffer: the subject is who it is done to
  "cause", // spark, provoke, lead to: the subject is why, and nobody who does it
  "deploy", // station, mass
  "withdraw", // pull out, recall
  "open",
  "close",
  "share",
  "accept",
  "agree", // agree, consent
  "promise", // promise, pledge, vow
  "offer", // offer, ready to
  "propose", // propose, table, submit
  "approve", // approve, pass, adopt
  "refuse", // refuse, reject, decline
  "deny",
  "fail",
  "threaten",
  "warn",
  "demand", // demand, urge, call on, ask
  "appeal", // appeal, plead
  "order",
  "accuse",
  "allow", // allow, permit, let
  "will", // the future, made by grammar
  "intend", // plan, intend
  "schedule", // set to, due to, expected to
  "try", // try, attempt
  "prevent", // prevent, avoid: it did not happen
  "postpone",
  "cast-as", // call, brand, describe as: with a word of blame
  "vote-on", // vote to, vote on
  "may", // may, can, where it is a verb that governs another: what only might be
  "none", // no, nobody: an adjective before the noun; there is none of it
] as const;

export type OperatorId = (typeof EVENT_OPERATORS)[number];

/** What a word of events stands for. */
export type EventWordId = ConceptId | OperatorId;
