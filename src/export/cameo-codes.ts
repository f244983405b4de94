/** Which code of CAMEO each of our types and modes has. */
import type { Event, EventType } from "../core/format.ts";

/**
 * By type, then by mode; `""` is the type without a mode, and what a mode has that is not named. `null` is what CAMEO has no code for.
 * Source: CAMEO codebook 1.1b3 (Schrodt 2012), read backwards through the Open Event Data Alliance's `CAMEO2PLOVER-2021.txt`.
 */
export const CAMEO_CODES: Readonly<Record<EventType, Readonly<Record<string, string | null>>>> = {
  statement: { "": "010" },
  request: { "": "100", appeal: "020", assist: "103", meet: "106", change: "104", yield: "105" },
  agree: { "": "030", assist: "033", meet: "036", "offer-to-mediate": "039" },
  consult: { "": "040", phone: "041", visit: "042", meeting: "040", "third-party": "045" },
  support: {
    "": "050",
    praise: "051",
    endorse: "051",
    apologize: "055",
    recognize: "054",
    agreement: "057",
    condole: "051",
  },
  cooperate: { "": "060", economic: "061", military: "062", judicial: "063", intelligence: "064" },
  aid: { "": "070", economic: "071", military: "072", humanitarian: "073", peacekeeping: "074", asylum: "075" },
  concede: { "": "080", ease: "081", pardon: "081", drop: "081", rights: "0833", dissent: "082", access: "086" },
  retreat: {
    "": "087",
    release: "0841",
    acquit: "0841",
    return: "0842",
    ease: "085",
    access: "086",
    ceasefire: "0871",
    disarm: "0873",
    surrender: "0874",
    withdraw: "0874",
    resign: "0831",
  },
  accuse: {
    "": "112",
    allege: "112",
    disapprove: "111",
    summon: "114",
    charge: "115",
    sue: "115",
    investigate: "090",
    convict: "116",
  },
  reject: { "": "120", assist: "121", change: "123", meet: "125", veto: "129", defy: "128" },
  threaten: { "": "130" },
  protest: {
    "": "140",
    demonstrate: "141",
    hunger: "142",
    strike: "143",
    boycott: "143",
    obstruct: "144",
    riot: "145",
  },
  mobilize: { "": "150", police: "153", troops: "154", weapons: "154" },
  sanction: { "": "160", withdraw: "161", relations: "161", discontinue: "162", expel: "166" },
  coerce: {
    "": "170",
    seize: "1711",
    demolish: "1712",
    restrict: "172",
    sanctions: "163",
    censor: "1721",
    ban: "1722",
    curfew: "1723",
    "martial-law": "1724",
    arrest: "173",
    sentence: "173",
    deport: "174",
    repress: "175",
  },
  assault: {
    "": "190",
    abduct: "181",
    beat: "182",
    sexual: "1821",
    torture: "1822",
    "suicide-attack": "1831",
    explosives: "183",
    assassinate: "186",
    "crowd-control": "175",
    blockade: "191",
    capture: "192",
    incursion: "192",
    firearms: "193",
    "heavy-weapons": "194",
    aerial: "195",
    ceasefire: "196",
    cleansing: "203",
    destroy: "1712",
    cyber: null,
  },
  // Neither has a code: a vote is no act of one upon another, and nobody does an incident.
  vote: { "": null },
  incident: { "": null },
};

/** Types whose offers and plans CAMEO codes as an intent to cooperate. */
const COOPERATIVE: ReadonlySet<EventType> = new Set([
  "agree",
  "consult",
  "support",
  "cooperate",
  "aid",
  "concede",
  "retreat",
]);

/** The code of an intent to do what a type is, where CAMEO has a finer one than 030. */
const INTENTS: Readonly<Partial<Record<EventType, string>>> = {
  consult: "036",
  support: "032",
  cooperate: "031",
  aid: "033",
  concede: "035",
  retreat: "035",
};

/**
 * The code of an event.
 *
 * - Input: its type, mode and modality.
 * - Output: two to four digits; `null` where CAMEO has none: it codes what happened, so what is denied, alleged or hypothetical has no code, and of what is planned or offered only
 *   cooperation has, as an intent.
 */
export function cameoCode({ type, mode, modality }: Pick<Event, "type" | "mode" | "modality">): string | null {
  const codes = CAMEO_CODES[type];
  if (modality === "planned" || modality === "offered") {
    if (!COOPERATIVE.has(type)) return null;
    return type === "agree" ? (codes[mode ?? ""] ?? "030") : (INTENTS[type] ?? "030");
  }
  if (modality !== "happened") return null;
  const own = mode === null ? undefined : codes[mode];
  return own === undefined ? (codes[""] ?? null) : own;
}
