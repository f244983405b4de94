/** What each word may be in a time expression wherever it stands, kept with its form. */
import { formFact, type WordForm } from "../../text/words/word-forms.ts";
import type { TimeLexicon, TimeNode, TimeReading, TimeRole } from "./time-lexicon.ts";

/** A number in digits, with what follows the digits ("16th": 16, "th"). */
export interface TimeNumber {
  readonly value: number;
  readonly digits: number;
  readonly suffix: string;
}

/** What a word is in time expressions wherever it stands. */
export interface OwnTime {
  /** Whether a phrase of the lexicon may begin with it. */
  readonly opens: boolean;
  /** Whether a sentence may hold a time expression because of it. */
  readonly core: boolean;
  /** What it may be with something joined to it. */
  readonly readings: ReadonlyMap<TimeRole, TimeReading> | null;
  readonly number: TimeNumber | null;
}

const OWN = new WeakMap<TimeLexicon, (form: WordForm) => OwnTime>();

/** What words are by themselves, kept with their forms. */
export function ownTimes(lexicon: TimeLexicon): (form: WordForm) => OwnTime {
  let own = OWN.get(lexicon);
  if (own === undefined) {
    own = formFact(({ kind, lower }) => {
      const node = lexicon.root.next.get(lower);
      const declined = lexicon.endings !== null;
      const readings = kind === "word" ? inside(lower, lexicon) : null;
      return {
        opens: declined || node !== undefined,
        core: declined || kind === "number" || holdsCore(node) || (readings !== null && isCore(readings)),
        readings,
        number: kind === "number" ? numberOf(lower) : null,
      };
    });
    OWN.set(lexicon, own);
  }
  return own;
}

/** Whether some phrase that goes on from a node is a core one. */
function holdsCore(node: TimeNode | undefined): boolean {
  if (node === undefined) return false;
  if (node.readings.size > 0 && isCore(node.readings)) return true;
  for (const next of node.next.values()) if (holdsCore(next)) return true;
  return false;
}

const CORES = new WeakMap<ReadonlyMap<TimeRole, TimeReading>, boolean>();

const CORE: readonly TimeRole[] = [
  "month",
  "weekday",
  "unit",
  "day",
  "story-day",
  "part-of-day",
  "holiday",
  "season",
  "vague",
];

/** Whether a sentence with such a word may hold a time expression. */
export function isCore(readings: ReadonlyMap<TimeRole, TimeReading>): boolean {
  const known = CORES.get(readings);
  if (known !== undefined) return known;
  // Years are read "nineteen …", "two thousand …".
  const number = readings.get("cardinal")?.value ?? 0;
  const core = CORE.some((role) => readings.has(role)) || number === 1000 || (number >= 17 && number <= 20);
  CORES.set(readings, core);
  return core;
}

/** A time word with something joined to it: an ending or an elided article at an apostrophe, a part at a hyphen, a prefix of the pack. */
function inside(lower: string, lexicon: TimeLexicon): ReadonlyMap<TimeRole, TimeReading> | null {
  const apostrophe = lower.indexOf("'");
  if (apostrophe > 0) {
    const after = known(lower.slice(apostrophe + 1), lexicon);
    return after ?? known(lower.slice(0, apostrophe), lexicon);
  }
  const hyphen = lower.indexOf("-");
  if (hyphen > 0) return hyphenated(lower.slice(0, hyphen), lower.slice(hyphen + 1), lexicon);
  const weekday = lexicon.compounds.find((form) => lower.length > form.length && lower.startsWith(form));
  if (weekday && known(lower.slice(weekday.length), lexicon)?.has("part-of-day")) return known(weekday, lexicon);
  for (const prefix of lexicon.prefixes) {
    if (!lower.startsWith(prefix)) continue;
    const rest = known(lower.slice(prefix.length), lexicon);
    if (rest) return rest;
  }
  return null;
}

function known(lower: string, lexicon: TimeLexicon): ReadonlyMap<TimeRole, TimeReading> | null {
  const readings = lexicon.root.next.get(lower)?.readings;
  return readings && readings.size > 0 ? readings : null;
}

/** `twenty-nine`: tens and units are one number. */
function hyphenated(left: string, right: string, lexicon: TimeLexicon): ReadonlyMap<TimeRole, TimeReading> | null {
  const tens = known(left, lexicon)?.get("cardinal")?.value ?? 0;
  if (tens < 20 || tens > 90) return null;
  for (const role of ["cardinal", "ordinal"] as const) {
    const units = known(right, lexicon)?.get(role)?.value ?? 0;
    if (units > 0 && units < 10) return new Map([[role, { role, value: tens + units, key: "" }]]);
  }
  return null;
}

/** Digits of any script as a number: "16", "16th", "٢٠٢٣"; `null` for "2,800", "10:30", "23.04". */
function numberOf(lower: string): TimeNumber | null {
  let value = 0;
  let at = 0;
  for (; at < lower.length && at < 9; at++) {
    const digit = digitOf(lower.charCodeAt(at));
    if (digit < 0) break;
    value = value * 10 + digit;
  }
  const suffix = lower.slice(at);
  return at === 0 || /^[.,:\p{N}]/u.test(suffix) ? null : { value, digits: at, suffix };
}

/** The worth of a decimal digit of the ASCII, Arabic-Indic and Persian ranges, or -1. */
function digitOf(code: number): number {
  for (const zero of [0x30, 0x660, 0x6f0]) if (code >= zero && code <= zero + 9) return code - zero;
  return -1;
}
