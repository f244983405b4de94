/** A story ready to be shown: its parts by id, and the words at every place. */
import type { Actor, BriefLine, Readout, Report, ReportSpan, Story } from "../../src/core/format.ts";
import { type Corrected, correctedIn } from "../corrections/corrected.ts";
import type { EditState, Look, StoryAnswer } from "../server/contract.ts";
import { settings } from "../settings/settings.ts";
import { type Strings, stringsOf } from "./strings.ts";

export interface StoryModel {
  readonly story: Story;
  readonly readout: Readout;
  readonly changed: string;
  readonly lastLook: Look | null;
  readonly lines: readonly BriefLine[];
  readonly strings: Strings;
  /** Corrections that touch it, in the order in which they were made. */
  readonly edits: readonly EditState[];
  readonly corrected: Corrected;
  readonly report: (id: string) => Report | null;
  readonly actor: (id: string) => Actor | null;
  /** A name as the reader's language writes it, where a report did. */
  readonly name: (actor: string) => string;
  readonly words: (span: ReportSpan) => string;
  /** The number of the brief's line that tells of something; 0 where none does. */
  readonly lineAbout: (thing: string) => number;
}

const made = new WeakMap<StoryAnswer, StoryModel | null>();

/** The model of an answer, made once; `null` where it holds no story. */
export function modelOf(answer: StoryAnswer): StoryModel | null {
  const known = made.get(answer);
  if (known !== undefined) return known;
  const model = newModel(answer);
  made.set(answer, model);
  return model;
}

function newModel({ readout, changed, lastLook, edits }: StoryAnswer): StoryModel | null {
  const [story] = readout.stories;
  if (story === undefined) return null;
  const reports = new Map(readout.reports.map((report) => [report.id, report]));
  const actors = new Map(readout.actors.map((actor) => [actor.id, actor]));
  const numbers = new Map(story.brief.lines.map(({ about }, n) => [about, n + 1]));
  return {
    story,
    readout,
    changed,
    lastLook,
    lines: story.brief.lines,
    strings: stringsOf(readout),
    edits,
    corrected: correctedIn(readout, edits),
    report: (id) => reports.get(id) ?? null,
    actor: (id) => actors.get(id) ?? null,
    name: (id) => nameOf(actors.get(id), id),
    words: ({ report, start, end }) => reports.get(report)?.text.slice(start, end) ?? "",
    lineAbout: (thing) => numbers.get(thing) ?? 0,
  };
}

function nameOf(actor: Actor | undefined, id: string): string {
  if (actor === undefined) return id;
  const { language } = settings.get();
  const isOwn = actor.names.some((name) => name.text === actor.name && name.language === language);
  if (isOwn || language === "en") return actor.name;
  return actor.names.find((name) => name.language === language)?.text ?? actor.name;
}

/** Who published a report: as it says, else the host of its address, else that it is not stated. */
export function outletOf(report: Pick<Report, "outlet" | "url"> | null): string {
  if (report?.outlet != null) return report.outlet;
  const host = report?.url == null ? null : /^https?:\/\/(?:www\.)?([^/:]+)/.exec(report.url);
  return host?.[1] ?? "outlet not stated";
}

/** The address of a report within its story, at some words. */
export function reportHref(
  story: string,
  span: { readonly report: string; readonly start?: number; readonly end?: number },
): string {
  const at = span.start === undefined || span.end === undefined ? "" : `#u${span.start}-${span.end}`;
  return `/stories/${story}/reports/${span.report}${at}`;
}
