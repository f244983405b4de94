/** Somebody's text, held against reports: what of it they say, say otherwise, or do not say. */

import { byCodeUnit } from "../../core/order.ts";
import type { Span } from "../../core/span.ts";
import { type ActorIndex, linkActors } from "../../link/actors/actors.ts";
import type { FoundReport } from "../../link/found-report.ts";
import { linkStory } from "../../link/link-story.ts";
import { languageOf } from "../../read/language-of.ts";
import { rawReport } from "../../read/raw-report.ts";
import { findInReport } from "../find-in-report.ts";
import { fails, type Held, type HeldPlace, type HeldText } from "./held.ts";
import { heldDates } from "./held-dates.ts";
import { heldFigures } from "./held-figures.ts";
import { heldNames } from "./held-names.ts";
import { heldQuotations } from "./held-quotations.ts";
import { wordIndex } from "./word-index.ts";

/** The most reports that a text is held against: those that share most with it. Linking them as one takes some 10 ms each. */
const MOST = 120;

export interface TextGiven {
  /** Where it stood. */
  readonly source: string;
  readonly text: string;
  /** BCP 47; `null` where it is not known. */
  readonly language: string | null;
  /** The day it was written, ISO 8601, or `null`. */
  readonly written: string | null;
}

export interface Holding {
  readonly language: string;
  readonly held: readonly Held[];
  /** How many of them do not hold. */
  readonly failed: number;
  /** How many reports it was held against. */
  readonly reports: number;
}

export type { Held, HeldPlace };

/**
 * Holds a text against reports.
 *
 * - Input: the text, the reports with what was found in them, and the latest day that anything undated can be of.
 * - Output: every quotation, figure, name and date of the text, in its order, with how it stands in the reports and where. What only the text has in common with
 *   itself proves nothing: a report of the same text is passed over where it has the same source.
 * - Errors: none. In a language without a pack nothing is found, and so nothing is held.
 * - Source: the finders and the links of the journey; `docs/verify.md`.
 *
 * @example holdText({ source: "draft.txt", text, language: null, written: null }, found, "2026-01-31").failed
 */
export function holdText(given: TextGiven, found: readonly FoundReport[], now: string | null): Holding {
  const { source, text, language, written } = given;
  const published = written === null ? null : { value: written, because: "as given" };
  const stated = {
    source,
    outlet: null,
    title: null,
    url: null,
    published,
    language,
    text,
    lineId: "text to be verified",
  };
  const own = findInReport(rawReport(stated, languageOf(text)));
  const near = nearest(own, found);
  const reports = [...near, own].sort((a, b) => byCodeUnit(a.raw.id, b.raw.id));
  const story = { members: reports.map((_, member) => member) };
  const actors = linkActors(reports, [story], own.raw.language);
  const linked = linkStory({ reports, nearest: reports.map(() => null), actors, now });
  const held: HeldText = {
    text: own,
    reports: near,
    linked,
    actors,
    named: namedActors(reports, actors),
    index: wordIndex(near),
  };
  const all = [...heldQuotations(held), ...heldFigures(held), ...heldNames(held), ...heldDates(held)].sort(byPlace);
  return { language: own.raw.language, held: all, failed: all.filter(fails).length, reports: near.length };
}

function namedActors(reports: readonly FoundReport[], actors: ActorIndex): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { raw, findings } of reports)
    for (const mention of findings.mentions) {
      const id = mention.form === "name" ? actors.at(raw.id, mention) : null;
      if (id !== null) named.add(id);
    }
  return named;
}

function byPlace(a: Span & Pick<Held, "what">, b: Span & Pick<Held, "what">): number {
  return a.start - b.start || a.end - b.end || byCodeUnit(a.what, b.what);
}

/** The reports that share most names, days and words with the text, in id order. */
function nearest(own: FoundReport, found: readonly FoundReport[]): FoundReport[] {
  const others = found.filter(({ raw }) => raw.id !== own.raw.id);
  if (others.length > MOST) {
    const words = new Set(own.raw.text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
    const shared = others.map((report) => ({
      report,
      count: new Set(
        (report.raw.text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((word) => words.has(word)),
      ).size,
    }));
    shared.sort((a, b) => b.count - a.count || byCodeUnit(a.report.raw.id, b.report.raw.id));
    others.splice(0, others.length, ...shared.slice(0, MOST).map(({ report }) => report));
  }
  return others.sort((a, b) => byCodeUnit(a.raw.id, b.raw.id));
}
