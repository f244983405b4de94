/** Why a time expression has its value, in plain words. */
import { type Day, dateOf, isoDay } from "../../core/calendar.ts";
import type { TimeExpression, TimeMeaning } from "../../find/finding.ts";
import type { FoundReport } from "../found-report.ts";

/** Input: the expression, its value, and the report's day (`null` where it is not known). */
export function timeReason({ raw }: FoundReport, time: TimeExpression, value: string, day: Day | null): string {
  const words = `"${raw.text.slice(time.start, time.end).replace(/\s+/gu, " ")}"`;
  if (day === null || isWhole(time.meaning)) return `${words} as it is written`;
  const written = isoDay(day);
  switch (time.meaning.kind) {
    case "date":
    case "monthday":
      return value.startsWith(String(dateOf(day).year))
        ? `${words} in the year of the report, ${written}`
        : `${words} in the year nearest to the report, ${written}`;
    case "weekday":
      return `${words} is the ${sideOf(time.meaning)} the report's day, ${written}`;
    case "shift":
      return time.meaning.from === null
        ? `${words} from the day told of before it`
        : `${words} counted from the report's day, ${written}`;
    default:
      return `${words} seen from the report's day, ${written}`;
  }
}

/** Whether the expression carries its year, so that it needs no other day. */
function isWhole(meaning: TimeMeaning): boolean {
  return (meaning.kind === "date" && meaning.year !== null) || meaning.kind === "year" || meaning.kind === "decade";
}

function sideOf({ direction }: Extract<TimeMeaning, { kind: "weekday" }>): string {
  if (direction === "past") return "last such day up to";
  if (direction === "before" || direction === "recent") return "last such day before";
  if (direction === "next") return "first such day from";
  return direction === "after" || direction === "coming" ? "first such day after" : "such day in the week of";
}
