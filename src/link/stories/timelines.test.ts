import { expect, it } from "vitest";
import { madeReport } from "../../../test/made-report.ts";
import { findAll } from "../../find/find-all.ts";
import { english } from "../../languages/en/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { daysAlone } from "../days/report-days.ts";
import { LEAST_REPORTS, timelineOf } from "./timelines.ts";

// Made-up reports of one long story, one a day; the last sentence of each names an earlier day.
const NEWS = [
  "Engineers found cracks in the Velm dam.",
  "The council of Brasna closed the lower bridge.",
  "Shops in Brasna reopened after the storm.",
  "The mayor visited a school in Brasna.",
];
const PAST = [
  "The spillway of the Velm dam broke on 4 March 2031 and water flooded Brasna.",
  "On 4 March 2031 the spillway of the dam broke and flooded Brasna.",
  "They said it again on 4 March 2031.",
];

function reportsOf(count: number) {
  return Array.from({ length: count }, (_, n) => {
    const text = `${NEWS[n % NEWS.length]} ${PAST[n % PAST.length]}`;
    return madeReport({ title: "", day: `2031-03-${String(10 + n)}`, outlet: `Outlet ${n}`, text }, "en", () =>
      findAll(proseOf(text, english), english),
    );
  }).sort((a, b) => (a.raw.id < b.raw.id ? -1 : 1));
}

function told(count: number, isCopy: (at: number) => boolean = () => false) {
  const reports = reportsOf(count);
  const days = reports.map((report) => {
    const { published, times } = daysAlone(report, null);
    return { published, times: times.flatMap((time) => time ?? []) };
  });
  return timelineOf(reports, days, isCopy).map(({ day, told: { report, start, end }, cites }) => ({
    day,
    words: reports.find(({ raw }) => raw.id === report)?.raw.text.slice(start, end),
    reports: new Set(cites.map((cite) => cite.report)).size,
  }));
}

it("tells a day in the words that most reports of it share, and cites them all", () => {
  const [first] = told(12);
  expect(first?.day).toBe("2031-03-04");
  expect(PAST.slice(0, 2)).toContain(first?.words);
  expect(first?.reports).toBe(8);
});

it("shows no sentence that points to the one before", () => {
  expect(told(12).map(({ words }) => words)).not.toContain(PAST[2]);
});

it("tells no day that only copies name", () => {
  expect(told(12, () => true)).toEqual([]);
});

it("has nothing for a few reports", () => {
  expect(told(LEAST_REPORTS - 1)).toEqual([]);
});

it("tells on no day what a day near it tells", () => {
  const near = (day: number): string =>
    `The spillway of the Velm dam broke on ${day} March 2031 and water flooded the lower town of Brasna.`;
  const reports = Array.from({ length: 12 }, (_, n) => {
    const text = `${NEWS[n % NEWS.length]} ${near(4 + (n % 2))}`;
    return madeReport({ title: "", day: `2031-03-${String(10 + n)}`, outlet: `Outlet ${n}`, text }, "en", () =>
      findAll(proseOf(text, english), english),
    );
  }).sort((a, b) => (a.raw.id < b.raw.id ? -1 : 1));
  const days = reports.map((report) => {
    const { published, times } = daysAlone(report, null);
    return { published, times: times.flatMap((time) => time ?? []) };
  });
  const told = timelineOf(reports, days, () => false).filter(({ day }) => day < "2031-03-10");
  expect(new Set(told.map(({ day }) => day)).size).toBe(1);
});
