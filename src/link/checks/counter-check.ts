/** Counted days against each other: two reports that count the days of one war begin it on one day. */
import type { Day } from "../../core/calendar.ts";
import type { Check } from "../../core/format.ts";
import type { Reckoning } from "../../find/finding.ts";
import { type CheckedReport, dayAt, inMarks, named } from "./checked-report.ts";

type Counter = Extract<Reckoning, { kind: "counter" }>;

/** A counter with its day and that of its first day. */
interface Counted {
  readonly report: CheckedReport;
  readonly counter: Counter;
  readonly day: Day;
  readonly first: Day;
}

/** The first day may be counted as one or as none, and it may be past midnight elsewhere. */
const SLACK = 1;
/** Two counters whose first days lie further apart count two things: the war and an older one, or a day long past that the report recalls. */
const ONE_COURSE = 7;
/** Counters are compared with so many of the first ones, so that the work stays linear. */
const COMPARED = 16;
/** A day told of is the report's own, or one of the days right before it. */
const NOW = 2;

/** The counters of a story that do not go together. */
export function counterChecks(reports: readonly CheckedReport[]): Check[] {
  const known = new Map<string, Counted[]>();
  return reports.flatMap((report) =>
    report.report.findings.reckonings.flatMap((counter): Check[] => {
      const one = counter.kind === "counter" ? countedOf(report, counter) : null;
      if (one === null) return [];
      const others = known.get(one.counter.of) ?? [];
      const other = others.find(
        ({ first }) => Math.abs(first - one.first) > SLACK && Math.abs(first - one.first) <= ONE_COURSE,
      );
      if (others.length < COMPARED) others.push(one);
      known.set(one.counter.of, others);
      return other === undefined ? [] : [clash(other, one)];
    }),
  );
}

function countedOf(report: CheckedReport, counter: Counter): Counted | null {
  // "the first days of the war", "the 1st day of the war": without a day of its own, that is rather recalled than counted.
  if (counter.time === null && counter.days <= 1) return null;
  const told = counter.time === null ? report.day : dayAt(report, counter.time);
  if (told === null || report.day === null || told > report.day || report.day - told > NOW) return null;
  return { report, counter, day: told, first: told - counter.days + 1 };
}

function clash(a: Counted, b: Counted): Check {
  const side = ({ report, counter, day, first }: Counted): string =>
    `${inMarks(report, counter)} on ${named(day)} begins it on ${named(first)}`;
  const spans = [a, b].map(({ report, counter: { start, end } }) => ({ report: report.report.raw.id, start, end }));
  return { ok: false, what: "days counted", because: `${side(a)}; ${side(b)}`, spans };
}
