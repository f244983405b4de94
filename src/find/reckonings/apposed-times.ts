/** Times told twice: two expressions beside each other that mean one time, one of them seen from the report's day. */
import { firstFrom } from "../../core/first-from.ts";
import type { Prose } from "../../text/prose.ts";
import type { Reckoning, TimeExpression, TimeMeaning } from "../finding.ts";
import type { TimeLexicon } from "../times/time-lexicon.ts";

/** Blanks, an opening mark and at most one word may part them: "yesterday, on Monday", "today (Tuesday)". */
const FARTHEST = 12;
const OPENING = /^[,(–—-]$/u;

/** The pairs of a text, in text order. */
export function apposedTimes(prose: Prose, times: readonly TimeExpression[], lexicon: TimeLexicon): Reckoning[] {
  return times.flatMap((first, index): Reckoning[] => {
    const second = times[index + 1];
    if (second === undefined || second.start - first.end > FARTHEST) return [];
    if (first.relation !== null || second.relation !== null) return [];
    const pair = [first, second].map(({ meaning }) => sideOf(meaning));
    const tells = pair.includes("day seen")
      ? pair.includes("weekday")
      : pair.includes("years seen") && pair.includes("year");
    if (!tells || !beside(prose, first, second, lexicon) || !isClosed(prose, second)) return [];
    // "today, on Wednesday, on Friday" is a list.
    const third = times[index + 2];
    if (third !== undefined && third.start - second.end <= FARTHEST) return [];
    return [{ kind: "apposed", start: first.start, end: second.end, first: spanOf(first), second: spanOf(second) }];
  });
}

function spanOf({ start, end }: TimeExpression): { readonly start: number; readonly end: number } {
  return { start, end };
}

type Side = "day seen" | "weekday" | "years seen" | "year" | null;

function sideOf(meaning: TimeMeaning): Side {
  switch (meaning.kind) {
    case "days":
      return "day seen";
    case "weekday":
      return "weekday";
    case "shift":
      return meaning.unit === "year" && meaning.from?.kind === "days" ? "years seen" : null;
    case "year":
      return "year";
    case "date":
      return meaning.year === null ? null : "year";
    default:
      return null;
  }
}

/** Whether a mark or the text's end closes an aside: "as of now, on Friday we leave" begins a new clause. */
function isClosed({ words }: Prose, { end }: TimeExpression): boolean {
  const next = words[firstFrom(words, end)];
  return next === undefined || next.kind === "mark";
}

/** Whether only an opening mark, and a preposition of time behind it, stands between two expressions. */
function beside({ words }: Prose, first: TimeExpression, second: TimeExpression, { root }: TimeLexicon): boolean {
  const from = firstFrom(words, first.end);
  const until = firstFrom(words, second.start);
  if (!OPENING.test(words[from]?.text ?? "")) return false;
  if (until === from + 1) return true;
  const link = root.next.get(words[from + 1]?.lower ?? "");
  return until === from + 2 && link !== undefined && (link.readings.has("on") || link.readings.has("article"));
}
