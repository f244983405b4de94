/** A gold and a readout cut alike to the reports of one language, so that a set of many languages is scored language by language. */
import type { Readout, ReportSpan } from "../src/core/format.ts";

type Pair = readonly (readonly [report: string, ...rest: unknown[]])[];

/** What a cut looks at in a gold; whatever else it has is kept. */
export interface Gold {
  readonly reports: Readonly<Record<string, { readonly language: string; readonly file: string }>>;
  readonly events?: readonly { readonly in: readonly { readonly report: string }[] }[];
  readonly sameStatement?: readonly Pair[];
  readonly sameStatementOptional?: readonly Pair[];
  readonly notSame?: readonly Pair[];
  readonly copies?: readonly (readonly string[])[];
  readonly stories?: readonly (readonly string[])[];
  readonly codings?: readonly { readonly report: string }[];
  readonly figureVerdicts?: readonly { readonly readings: Pair }[];
  readonly origins?: unknown;
}

/** The languages of a gold, in code-unit order. */
export function languagesOf(gold: Gold): string[] {
  return [...new Set(Object.values(gold.reports).map(({ language }) => language))].sort();
}

/**
 * Cuts a gold to one language.
 *
 * - Input: the gold and the language's code as the gold gives it.
 * - Output: a gold of that language's reports, and of what lies in them alone. Origins are left out: they are of all reports together.
 */
export function cutGold(gold: Gold, language: string): Gold {
  const reports = Object.fromEntries(Object.entries(gold.reports).filter(([, report]) => report.language === language));
  const own = (key: string): boolean => key in reports;
  const pairs = (given: readonly Pair[] | undefined): { pairs?: Pair[] } =>
    given === undefined ? {} : { pairs: given.filter((pair) => pair.every(([key]) => own(key))) };
  const same = pairs(gold.sameStatement).pairs;
  const optional = pairs(gold.sameStatementOptional).pairs;
  const apart = pairs(gold.notSame).pairs;
  const { origins: _, ...rest } = gold;
  return {
    ...rest,
    reports,
    ...(gold.events
      ? {
          events: gold.events
            .map((event) => ({ ...event, in: event.in.filter(({ report }) => own(report)) }))
            .filter((event) => event.in.length > 0),
        }
      : {}),
    ...(same ? { sameStatement: same } : {}),
    ...(optional ? { sameStatementOptional: optional } : {}),
    ...(apart ? { notSame: apart } : {}),
    ...(gold.copies ? { copies: gold.copies.filter(([a = "", b = ""]) => own(a) && own(b)) } : {}),
    ...(gold.stories
      ? { stories: gold.stories.map((story) => story.filter(own)).filter((story) => story.length > 0) }
      : {}),
    ...(gold.codings ? { codings: gold.codings.filter(({ report }) => own(report)) } : {}),
    ...(gold.figureVerdicts
      ? { figureVerdicts: gold.figureVerdicts.filter(({ readings }) => readings.every(([key]) => own(key))) }
      : {}),
  };
}

/** Cuts a readout to the reports that the gold has. */
export function cutReadout(readout: Readout, gold: Gold): Readout {
  const files = new Set(Object.values(gold.reports).map(({ file }) => file));
  const reports = readout.reports.filter(({ source }) => files.has(source.split(/[#\\/]/u).at(-1) ?? ""));
  const ids = new Set(reports.map(({ id }) => id));
  const here = <S extends { readonly report: string }>(spans: readonly S[]): S[] =>
    spans.filter(({ report }) => ids.has(report));
  const placed = <T>(things: readonly T[], spans: (thing: T) => readonly ReportSpan[]): T[] =>
    things.filter((thing) => here(spans(thing)).length > 0);
  return {
    ...readout,
    reports,
    actors: readout.actors.map((actor) => ({ ...actor, mentions: here(actor.mentions) })),
    statements: placed(readout.statements, ({ versions }) => versions.map(({ span }) => span)),
    events: placed(readout.events, ({ evidence }) => evidence),
    figures: placed(readout.figures, ({ readings }) => readings.map(({ span }) => span)),
    votes: placed(readout.votes, ({ evidence }) => evidence),
    origins: [],
    stories: readout.stories
      .map((story) => ({
        ...story,
        reports: story.reports.filter((id) => ids.has(id)),
        brief: {
          ...story.brief,
          lines: story.brief.lines.filter(({ cites }) => cites.every(({ report }) => ids.has(report))),
        },
      }))
      .filter((story) => story.reports.length > 0),
  };
}
