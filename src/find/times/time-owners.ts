/** Times told whole first, part behind, in languages that put the owner first: "ayın sonunda", "2016'nın son haftası", "bugünden iki gün sonra". */
import type { TimeMeaning, TimePart } from "../finding.ts";
import type { ReadMeaning, TimeContext } from "./time-context.ts";
import { countAt, dayNumberAt, ordinalAt } from "./time-numbers.ts";
import { period, stepUnit, unitOf } from "./time-steps.ts";
import { reading } from "./time-tokens.ts";
import { bareUnit, fitsWhole } from "./time-wholes.ts";

/** How many parts may stand behind one another: "2016'nın ikinci ayının sonu". */
const PARTS = 3;

/** The time that begins at a token with its parts behind it, or with a count of units from it on or back; the time itself where none stands there. */
export function withParts(context: TimeContext, i: number, time: ReadMeaning | null): ReadMeaning | null {
  if (context.lexicon.endings === null) return time;
  let best = time;
  let whole = time ?? bareUnit(context.tokens, i);
  for (let parts = 0; whole !== null && parts < PARTS; parts++) {
    whole = partBehind(context, whole) ?? countBehind(context, whole);
    best = whole ?? best;
  }
  return best;
}

function partBehind(context: TimeContext, whole: ReadMeaning): ReadMeaning | null {
  const { tokens, lexicon } = context;
  const { value: of, next } = whole;
  const edge = reading(tokens[next], "edge");
  if (edge && of.kind !== "vague") return { value: { kind: "part", part: edge.key as TimePart, of }, next: next + 1 };
  if (!fitsWhole(of)) return null;
  const day = tokens[next]?.ending ? dayNumberAt(tokens, next, lexicon.ordinalSuffixes, false) : null;
  if (day) return dayOf(of, day.value, day.next);
  const last = reading(tokens[next], "shift")?.value === -1;
  const n = last ? { value: -1, next: next + 1 } : ordinalAt(tokens, next, lexicon.ordinalSuffixes);
  const count = n && countAt(tokens, n.next);
  const at = count?.next ?? n?.next ?? next;
  const unit = n && unitOf(tokens[at]);
  return unit && n ? { value: { kind: "nth", unit, n: n.value, count: count?.value ?? 1, of }, next: at + 1 } : null;
}

/** "Ekim'in 15'i", "bu ayın 21'i". */
function dayOf(of: TimeMeaning, day: number, next: number): ReadMeaning | null {
  if (of.kind === "date") return { value: { ...of, day }, next };
  if (of.kind !== "period" || of.unit !== "month") return null;
  return { value: { kind: "nth", unit: "day", n: day, count: 1, of: period("month", of.offset, 1) }, next };
}

/** "bugünden iki gün sonra", "yarından itibaren üç hafta". */
function countBehind({ tokens }: TimeContext, { value: from, next }: ReadMeaning): ReadMeaning | null {
  if (tokens[next - 1]?.ending?.case !== "from" || from.kind === "range" || from.kind === "vague") return null;
  const side = sideAt(tokens, next);
  const count = countAt(tokens, side === 0 ? next : next + 1);
  const unit = count && stepUnit(tokens[count.next]);
  if (!count || !unit) return null;
  const behind = side === 0 ? sideAt(tokens, count.next + 1) : 0;
  if (side + behind === 0) return null;
  const steps = (side + behind) * count.value;
  return { value: { kind: "shift", unit, count: steps, from }, next: count.next + (behind === 0 ? 1 : 2) };
}

/** Whether a word says after (1), before (-1) or neither. */
function sideAt(tokens: TimeContext["tokens"], i: number): number {
  if (reading(tokens[i], "after") ?? reading(tokens[i], "later-after")) return 1;
  return (reading(tokens[i], "before") ?? reading(tokens[i], "ago-after")) ? -1 : 0;
}
