/** How long something has lasted, told beside when it began: "for three days, since Saturday", "a third day since Saturday". */
import { firstFrom } from "../../core/first-from.ts";
import type { Reckoning, TimeExpression } from "../finding.ts";
import { countAt } from "../times/time-numbers.ts";
import { isDay, type ReckoningContext, tokenOf } from "./reckoning-context.ts";

/** The words between the days and their beginning: the preposition, its article, a comma. */
const BETWEEN = 3;

/** The days counted right before a time that something has lasted since; `null` where none are. */
export function lastingBefore(context: ReckoningContext, since: TimeExpression): Reckoning | null {
  const { tokens, prose } = context;
  const beginning = tokenOf(context, firstFrom(prose.words, since.start));
  for (let at = beginning - 1; at >= Math.max(1, beginning - 1 - BETWEEN); at--) {
    if (!isDay(tokens[at])) {
      if (tokens[at]?.readings === null && tokens[at]?.mark !== ",") return null;
      continue;
    }
    const count = countBefore(context, at);
    const start = count === null ? undefined : tokens[count.at]?.word.start;
    if (count === null || start === undefined) return null;
    const { start: from, end } = since;
    return { kind: "lasting", start, end, days: count.value, since: { start: from, end } };
  }
  return null;
}

function countBefore(
  { tokens }: ReckoningContext,
  day: number,
): { readonly value: number; readonly at: number } | null {
  const count = countAt(tokens, day - 1);
  return count !== null && count.next === day && Number.isInteger(count.value)
    ? { value: count.value, at: day - 1 }
    : null;
}
