/** The readout put together from what was linked and told. */

import { writeStories } from "../brief/write-stories.ts";
import type { Problem, Readout, Report } from "../core/format.ts";
import { byCodeUnit } from "../core/order.ts";
import type { FoundReport } from "../link/found-report.ts";
import { type LinkOptions, link, type Picture } from "../link/link.ts";

export interface AssembleOptions extends LinkOptions {
  /** The most lines a brief has. */
  readonly lines?: number | null;
}

/** Links what was found and writes the readout. Input in any order; the output is the same for every order. */
export function assemble(
  found: readonly FoundReport[],
  problems: readonly Problem[],
  options: AssembleOptions,
): Readout {
  const once = new Map<string, FoundReport>();
  for (const report of [...found].sort((a, b) => byCodeUnit(a.raw.source, b.raw.source)))
    if (!once.has(report.raw.id)) once.set(report.raw.id, report);
  const picture = link([...once.values()], options);
  return {
    format: "readout/1",
    reports: picture.reports.map((_, index) => reportOf(picture, index)).flatMap((report) => report ?? []),
    actors: picture.actors.actors,
    statements: picture.statements,
    events: picture.events,
    figures: picture.figures,
    votes: picture.votes,
    origins: picture.origins.origins,
    stories: writeStories(picture, { language: options.language, lines: options.lines ?? null }),
    problems: [...problems].sort(
      (a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.code, b.code) || byCodeUnit(a.message, b.message),
    ),
  };
}

function reportOf(picture: Picture, index: number): Report | null {
  const found = picture.reports[index];
  const days = picture.days[index];
  if (!found || !days) return null;
  const { id, source, outlet, title, url, language, text } = found.raw;
  return {
    id,
    source,
    outlet,
    title,
    url,
    language,
    published: days.published,
    text,
    removed: found.removed,
    sentences: found.sentences,
    times: days.times.flatMap((time) => time ?? []),
    citations: found.findings.citations,
    derivedFrom: picture.origins.derivedFrom[index] ?? [],
    notCovered: found.notCovered,
  };
}
