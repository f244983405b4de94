/** Days counted: "the 12th day of the war", "day 12 of the war", "the war entered its 12th day". */
import type { Course } from "../../languages/reckonings.ts";
import type { Reckoning } from "../finding.ts";
import { reading, type TimeToken } from "../times/time-tokens.ts";
import { isDay, ordinalBefore, type ReckoningContext, tokenOf } from "./reckoning-context.ts";

/** Words between the day and what goes on: "the 12th day of the new and bloody war". */
const BEFORE = 4;
/** Words between what goes on and its day: "the war has now entered its 12th day". */
const AFTER = 6;

/** The counter of a course whose words are `words.slice(first, last)`; `null` where its days are not counted. */
export function counterAt(context: ReckoningContext, first: number, last: number, of: Course): Reckoning | null {
  const { prose, times } = context;
  const noun = tokenOf(context, first);
  const count = noun === -1 ? null : (dayBefore(context, noun) ?? dayAfter(context, tokenOf(context, last - 1) + 1));
  if (count === null) return null;
  const [from, to] = [context.tokens[count.at], context.tokens[count.next - 1]];
  const start = Math.min(from?.word.start ?? 0, prose.words[first]?.start ?? 0);
  const end = Math.max(prose.words[(to?.last ?? 1) - 1]?.end ?? 0, prose.words[last - 1]?.end ?? 0);
  const told = times.filter((time) => time.end <= start || time.start >= end);
  // With two times in a sentence it is open which one the counted day is.
  if (told.length > 1) return null;
  const [time] = told;
  return {
    kind: "counter",
    start,
    end,
    days: count.value,
    of,
    time: time ? { start: time.start, end: time.end } : null,
  };
}

interface Count {
  readonly value: number;
  readonly at: number;
  readonly next: number;
}

function dayBefore(context: ReckoningContext, noun: number): Count | null {
  const { tokens } = context;
  for (let at = noun - 1; at >= Math.max(0, noun - BEFORE); at--) {
    const own = isDay(tokens[at]) ? countedDay(context, at) : null;
    if (own !== null) return own.next > noun ? null : own;
    if (breaks(tokens[at])) return numberedDay(context, at);
  }
  return null;
}

/** Where the words between are no more than numbers and what links them, a number that ends the way may be that of a day: "day 12 of the war". */
function numberedDay({ tokens }: ReckoningContext, at: number): Count | null {
  const number = tokens[at]?.number;
  if (number?.suffix !== "" || !isDay(tokens[at - 1])) return null;
  return { value: number.value, at: at - 1, next: at + 1 };
}

function dayAfter(context: ReckoningContext, from: number): Count | null {
  const { tokens } = context;
  for (let at = from; at < Math.min(tokens.length, from + AFTER); at++) {
    if (tokens[at]?.mark !== "" && tokens[at]?.mark !== "-" && tokens[at]?.mark !== ".") return null;
    const own = isDay(tokens[at]) ? countedDay(context, at) : null;
    if (own !== null) return own.at >= from ? own : null;
  }
  return null;
}

/** A day with its ordinal before it, behind it (Arabic) or its number behind it. */
function countedDay(context: ReckoningContext, day: number): Count | null {
  const { tokens } = context;
  const before = ordinalBefore(context, day);
  if (before !== null) return { value: before.value, at: before.at, next: day + 1 };
  const behind = tokens[day + 1];
  const ordinal = reading(behind, "ordinal");
  if (ordinal) return { value: ordinal.value, at: day, next: day + 2 };
  const number = behind?.number;
  return number && number.suffix === "" ? { value: number.value, at: day, next: day + 2 } : null;
}

function breaks(token: TimeToken | undefined): boolean {
  return token === undefined || token.mark !== "" || token.number !== null;
}
