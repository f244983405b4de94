/** Checks run over made-up reports, everything found as the program does. */
import { findAll } from "../src/find/find-all.ts";
import { packFor } from "../src/languages/index.ts";
import { actorIndex } from "../src/link/actors/actors.ts";
import { storyChecks } from "../src/link/checks/story-checks.ts";
import { daysAlone } from "../src/link/days/report-days.ts";
import type { FoundReport } from "../src/link/found-report.ts";
import { proseOf } from "../src/text/prose.ts";
import { madeReport } from "./made-report.ts";

function found(language: string, day: string, text: string): FoundReport {
  const pack = packFor(language);
  if (!pack) throw new Error(language);
  const prose = proseOf(text, pack);
  return { ...madeReport({ text, day }, language, () => findAll(prose, pack)), removed: prose.removed };
}

/** What the checks of a story of these reports find wrong: kind and words. */
export function failedChecks(...told: readonly (readonly [language: string, day: string, text: string])[]): string[] {
  const reports = told.map(([language, day, text]) => found(language, day, text));
  const days = reports.map((report) => daysAlone(report, "2026-06-30"));
  const linked = {
    reports,
    days,
    stories: [{ members: reports.map((_, index) => index) }],
    actors: actorIndex(reports, [], [], () => null),
  };
  return storyChecks(linked).map(({ what, because }) => `${what}: ${because}`);
}
