import { expect, it } from "vitest";
import { madeReport } from "../../../test/made-report.ts";
import { findTimes } from "../../find/times/times.ts";
import { packFor } from "../../languages/index.ts";
import { proseOf } from "../../text/prose.ts";
import type { FoundReport } from "../found-report.ts";
import { daysAlone, daysInStory } from "./report-days.ts";

/** A report with its time expressions found. */
function report(text: string, language: string, day?: string): FoundReport {
  const pack = packFor(language);
  if (!pack) throw new Error(language);
  return madeReport(day === undefined ? { text } : { text, day }, language, () => ({
    times: findTimes(proseOf(text, pack), pack),
  }));
}

const NOW = "2026-06-30";

// Weekdays are those of the calendar: 16 October was a Monday in 2023, 9 May 2025 a Friday.
it.each([
  ["metadata", "en", "The lock opened.", "2025-05-09", "2025-05-09 metadata"],
  [
    "a dateline with the weekday of its news",
    "en",
    "LINDHOLT, Oct 16 (RNA) - The lock opened on Monday.",
    undefined,
    "2023-10-16 stated",
  ],
  [
    "a weekday with its date and another still to come",
    "en",
    "The vote failed on Monday (October 16). Another was put off until Tuesday (October 17).",
    undefined,
    "2023-10-16/2023-10-17 inferred",
  ],
  ["a weekday with its date alone", "en", "The vote failed on Monday (October 16).", undefined, "2023-10-16 inferred"],
  ["a dateline with its year", "en", "LINDHOLT, Oct 16, 2019 (RNA) - The lock opened.", undefined, "2019-10-16 stated"],
  ["yesterday and its date, the year unknown", "bg", "Вчера, 16 октомври, шлюзът отвори.", undefined, null],
  ["yesterday and its date", "bg", "Вчера, 16 октомври 2019 г., шлюзът отвори.", undefined, "2019-10-17 stated"],
  ["a date that is not the report's", "en", "The lock was built on 9 May 1987.", undefined, null],
  ["a weekday alone", "en", "The lock opened on Monday.", undefined, null],
])("dates a report by %s", (_shape, language, text, day, expected) => {
  const { published } = daysAlone(report(text, language, day), NOW);
  expect(published && `${published.value} ${published.basis}`).toBe(expected);
});

it("never dates a report later than now", () => {
  const text = "The vote failed on Monday (October 16).";
  expect(daysAlone(report(text, "en"), "2020-01-01").published?.value).toBe("2017-10-16");
});

it("gives a value to a date that carries its year in a report that has no day", () => {
  const { times } = daysAlone(report("The lock, built on 9 May 1987, opened on Monday.", "en"), NOW);
  expect(times.map((time) => time?.value ?? null)).toEqual(["1987-05-09", null]);
});

const DATED = report(
  "Raiders from Norland stormed the lock of Lindholt on May 3 and killed eleven guards. Prime Minister Ada Ferro telephoned President Jon Aldous on Friday about the raid.",
  "en",
  "2025-05-09",
);

it.each([
  [
    "its weekday is another report's date",
    "en",
    "Norland “will answer for it”, President Jon Aldous said on Wednesday. Since raiders from Norland stormed the lock of Lindholt on Saturday, he has called for calm.",
    "2025-05-07",
  ],
  [
    "its today is another report's weekday, in another language",
    "bg",
    "Премиерът Ада Феро разговаря по телефона с президента Джон Алдъс днес за нападението срещу шлюза на Линдхолт.",
    "2025-05-09",
  ],
  [
    "it tells of something else",
    "en",
    "A museum of clocks opened on Tuesday in Varnesh. Visitors queued for hours.",
    null,
  ],
])("dates a report from its story where %s", (_shape, language, text, expected) => {
  const story = [DATED, report(text, language)];
  const days = daysInStory(
    story,
    story.map((member) => daysAlone(member, NOW)),
    NOW,
  );
  expect(days[1]?.published?.value ?? null).toBe(expected);
});

it("takes the year of a date without one from its story", () => {
  const story = [DATED, report("Вчера, 9 май, премиерът Ада Феро посети Линдхолт.", "bg")];
  const days = daysInStory(
    story,
    story.map((member) => daysAlone(member, NOW)),
    NOW,
  );
  expect(days[1]?.published?.value).toBe("2025-05-10");
});

it("gives the same days in every order", () => {
  const story = [
    DATED,
    report("Raiders from Norland stormed the lock of Lindholt on Saturday.", "en"),
    report("Raiders stormed the lock today.", "en"),
  ];
  const forwards = daysInStory(
    story,
    story.map((member) => daysAlone(member, NOW)),
    NOW,
  );
  const turned = [...story].reverse();
  const backwards = daysInStory(
    turned,
    turned.map((member) => daysAlone(member, NOW)),
    NOW,
  );
  expect([...backwards].reverse()).toEqual(forwards);
});

it("never changes a day that metadata state", () => {
  const story = [DATED, report("Raiders from Norland stormed the lock of Lindholt on Saturday.", "en", "2019-01-01")];
  const days = daysInStory(
    story,
    story.map((member) => daysAlone(member, NOW)),
    NOW,
  );
  expect(days.map(({ published }) => published?.value)).toEqual(["2025-05-09", "2019-01-01"]);
});
