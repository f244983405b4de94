/** What changed in a story since the reader last marked it as read: this browser remembers what it told then. */
import type { BriefLine } from "../../src/core/format.ts";
import type { StoryModel } from "./model.ts";

export type LineDelta = { readonly kind: "new" } | { readonly kind: "chg"; readonly before: string };

export interface SinceLook {
  readonly at: string;
  /** By the line's id. */
  readonly lines: ReadonlyMap<string, LineDelta>;
  readonly gone: readonly string[];
  /** Reports that were not there. */
  readonly reports: readonly string[];
}

interface Kept {
  readonly at: string;
  readonly reports: readonly string[];
  /** Of each line its text and a place that proves it. */
  readonly lines: readonly (readonly [text: string, place: string])[];
}

const KEY = "readout.seen.";

/** What is new against what was remembered; `null` where nothing was. */
export function sinceLook(model: StoryModel): SinceLook | null {
  const kept = keptOf(model.story.id);
  if (kept === null) return null;
  const known = new Set(kept.reports);
  const texts = new Set(kept.lines.map(([text]) => text));
  const byPlace = new Map(kept.lines.map(([text, place]) => [place, text]));
  const lines = new Map<string, LineDelta>();
  const held = new Set<string>();
  for (const line of model.lines) {
    if (texts.has(line.text)) {
      held.add(line.text);
      continue;
    }
    // A line is known again by a place that proved it, not by its words.
    const before = line.cites.map((span) => byPlace.get(placeOf(line, span))).find((text) => text !== undefined);
    if (before !== undefined) held.add(before);
    lines.set(line.id, before === undefined ? { kind: "new" } : { kind: "chg", before });
  }
  return {
    at: kept.at,
    lines,
    gone: kept.lines.map(([text]) => text).filter((text) => !held.has(text)),
    reports: model.story.reports.filter((id) => !known.has(id)),
  };
}

/** Remembers a story as it is told now; gives what undoes it. */
export function rememberLook(model: StoryModel): () => void {
  const key = KEY + model.story.id;
  const before = readItem(key);
  const kept: Kept = {
    at: new Date().toISOString(),
    reports: model.story.reports,
    lines: model.lines.map((line) => [line.text, line.cites[0] ? placeOf(line, line.cites[0]) : ""]),
  };
  writeItem(key, JSON.stringify(kept));
  return () => writeItem(key, before);
}

function placeOf(line: BriefLine, { report, start }: BriefLine["cites"][number]): string {
  return `${line.about.slice(0, 2)} ${report} ${start}`;
}

function keptOf(story: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(readItem(KEY + story) ?? "null");
    return typeof kept === "object" && kept !== null && "lines" in kept ? (kept as Kept) : null;
  } catch {
    return null;
  }
}

function readItem(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function writeItem(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // A browser that keeps nothing cannot tell what changed.
  }
}
