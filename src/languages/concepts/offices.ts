/** Offices and callings that all languages share: whose word is whose, whatever the tongue it is named in. */

export interface Office {
  /** PLOVER's sector of who holds it, or `null`. */
  readonly sector:
    | "gov"
    | "mil"
    | "opp"
    | "civ"
    | "igo"
    | "med"
    | "jud"
    | "leg"
    | "cop"
    | "spy"
    | "bus"
    | "edu"
    | "rel"
    | null;
  /** Whether a country (or a body) has one at a time, so that "the Russian president" names a person. */
  readonly single: boolean;
  /** Other offices that a looser word may mean: "the Russian leader" is its president, its prime minister, or so. */
  readonly mayBe: readonly string[];
}

const HEADS = [
  "president",
  "prime-minister",
  "chancellor",
  "king",
  "queen",
  "emir",
  "sultan",
  "supreme-leader",
  "emperor",
];

/** Whom "the minister" may mean where a report has just named one. */
const MINISTERS = [
  "foreign-minister",
  "defence-minister",
  "interior-minister",
  "finance-minister",
  "economy-minister",
  "justice-minister",
  "health-minister",
  "energy-minister",
  "education-minister",
  "information-minister",
  "trade-minister",
  "agriculture-minister",
  "transport-minister",
  "environment-minister",
  "culture-minister",
  "labour-minister",
];

function office(sector: Office["sector"], single: boolean, mayBe: readonly string[] = []): Office {
  return { sector, single, mayBe };
}

export const OFFICES: Readonly<Record<string, Office>> = {
  president: office("gov", true),
  "vice-president": office("gov", false),
  "prime-minister": office("gov", true),
  "deputy-prime-minister": office("gov", false),
  chancellor: office("gov", true),
  king: office("gov", true),
  queen: office("gov", true),
  prince: office("gov", false),
  "crown-prince": office("gov", true),
  princess: office("gov", false),
  emir: office("gov", true),
  emperor: office("gov", true),
  sultan: office("gov", true),
  "supreme-leader": office("gov", true),
  leader: office(null, true, HEADS),
  "head-of-state": office("gov", true, HEADS),
  "head-of-government": office("gov", true, ["prime-minister", "chancellor", "president"]),
  "foreign-minister": office("gov", true),
  "secretary-of-state": office("gov", true, ["foreign-minister"]),
  "defence-minister": office("gov", true),
  "interior-minister": office("gov", true),
  "finance-minister": office("gov", true),
  "economy-minister": office("gov", true),
  "justice-minister": office("gov", true),
  "health-minister": office("gov", true),
  "energy-minister": office("gov", true),
  "education-minister": office("gov", true),
  "information-minister": office("gov", true),
  "trade-minister": office("gov", true),
  "agriculture-minister": office("gov", true),
  "transport-minister": office("gov", true),
  "environment-minister": office("gov", true),
  "culture-minister": office("gov", true),
  "labour-minister": office("gov", true),
  minister: office("gov", false, MINISTERS),
  secretary: office("gov", false),
  "secretary-general": office("igo", true),
  "high-representative": office("igo", true),
  commissioner: office("igo", false),
  ambassador: office("gov", false),
  envoy: office("gov", false),
  diplomat: office("gov", false),
  negotiator: office("gov", false),
  consul: office("gov", false),
  spokesperson: office(null, false),
  adviser: office("gov", false),
  aide: office("gov", false),
  governor: office("gov", false),
  mayor: office("gov", false),
  prefect: office("gov", false),
  official: office("gov", false),
  lawmaker: office("leg", false),
  senator: office("leg", false),
  speaker: office("leg", true),
  councillor: office("gov", false),
  candidate: office(null, false),
  politician: office(null, false),
  prosecutor: office("jud", false),
  "prosecutor-general": office("jud", true),
  judge: office("jud", false),
  "chief-justice": office("jud", true),
  lawyer: office("civ", false),
  general: office("mil", false),
  officer: office("mil", false),
  admiral: office("mil", false),
  commander: office("mil", false),
  "chief-of-staff": office("mil", true),
  soldier: office("mil", false),
  "police-chief": office("cop", false),
  "police-officer": office("cop", false),
  sheriff: office("cop", false),
  inspector: office("cop", false),
  "fire-chief": office("gov", false),
  pope: office("rel", true),
  patriarch: office("rel", true),
  cardinal: office("rel", false),
  bishop: office("rel", false),
  priest: office("rel", false),
  imam: office("rel", false),
  rabbi: office("rel", false),
  chairman: office(null, false),
  head: office(null, false),
  director: office(null, false),
  manager: office("bus", false),
  "chief-executive": office("bus", true),
  founder: office("bus", false),
  owner: office("bus", false),
  representative: office(null, false),
  member: office(null, false),
  activist: office("civ", false),
  journalist: office("med", false),
  editor: office("med", false),
  analyst: office("civ", false),
  expert: office("civ", false),
  economist: office("civ", false),
  professor: office("edu", false),
  scientist: office("edu", false),
  teacher: office("edu", false),
  student: office("edu", false),
  doctor: office("civ", false),
  nurse: office("civ", false),
  writer: office("civ", false),
  singer: office("civ", false),
  actor: office("civ", false),
  coach: office("civ", false),
  player: office("civ", false),
  businessman: office("bus", false),
  resident: office("civ", false),
  witness: office("civ", false),
  survivor: office("civ", false),
  victim: office("civ", false),
  suspect: office(null, false),
  gunman: office(null, false),
  attacker: office(null, false),
  driver: office("civ", false),
  worker: office("civ", false),
  farmer: office("civ", false),
  relative: office("civ", false),
  person: office("civ", false),
  counterpart: office("gov", false),
};
