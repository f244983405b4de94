/** Dates of a text, held against the days that the reports tell of. */
import type { Span } from "../../core/span.ts";
import { type DaySpan, daySpan } from "../../export/day-span.ts";
import { type Held, type HeldPlace, type HeldText, heldAt, heldPlace } from "./held.ts";
import { folded } from "./word-index.ts";

/** From this share of its words on, a sentence is one that a report has too. */
const SAME_SENTENCE = 0.6;

/** Every time expression of the text that has a day. */
export function heldDates(held: HeldText): Held[] {
  const at = held.linked.reports.indexOf(held.text);
  const told = toldDays(held);
  return held.text.findings.times.flatMap((time, n) => {
    const days = daySpan(held.linked.days[at]?.times[n]?.value ?? null);
    if (days !== null) return [heldDate(time, days, told, held)];
    return time.meaning.kind === "vague" ? [] : [heldWords(time, held)];
  });
}

function heldDate(time: Span, days: DaySpan, told: readonly ToldDay[], held: HeldText): Held {
  const same = told.filter(({ from, to }) => from <= days.to && to >= days.from);
  const span = days.from === days.to ? days.from : `${days.from} to ${days.to}`;
  if (same.length > 0) {
    const places = same.map(({ place }) => place);
    return heldAt(held, "date", time, "told", span, places);
  }
  const near = nearSentence(time, held);
  if (near) return heldAt(held, "date", time, "altered", `${span}; the report tells it otherwise`, [near]);
  return heldAt(held, "date", time, "not found", `no report tells of ${span}`);
}

/** A time whose day is not known can only be looked up by its words. */
function heldWords(time: Span, held: HeldText): Held {
  const [run] = held.index.verbatim(folded(held.text.raw.text.slice(time.start, time.end)));
  const report = run && held.reports[run.report];
  if (!run || !report) return heldAt(held, "date", time, "not compared", "which day it means is not known");
  const place = heldPlace(report, held.index.place(run));
  return heldAt(held, "date", time, "verbatim", "the reports have these words; which day they mean is not known", [
    place,
  ]);
}

interface ToldDay {
  readonly from: string;
  readonly to: string;
  readonly place: HeldPlace;
}

function toldDays({ linked, text }: HeldText): ToldDay[] {
  return linked.reports.flatMap((report, at) => {
    if (report === text) return [];
    const { times = [], published } = linked.days[at] ?? {};
    const own = times.flatMap((time): ToldDay[] => {
      const days = daySpan(time?.value ?? null);
      return time && days ? [{ ...days, place: heldPlace(report, time) }] : [];
    });
    const day = daySpan(published?.value ?? null);
    const first = report.sentences[0];
    return day && first ? [...own, { ...day, place: heldPlace(report, first) }] : own;
  });
}

/** The sentence of a report that is this one but for a few words. */
function nearSentence(place: Span, held: HeldText): HeldPlace | null {
  const sentence = held.text.sentences.find(({ start, end }) => start <= place.start && place.end <= end);
  if (!sentence) return null;
  const near = held.index.nearest(folded(held.text.raw.text.slice(sentence.start, sentence.end)));
  const report = near === null ? undefined : held.reports[near.report];
  return near && report && near.share >= SAME_SENTENCE ? heldPlace(report, held.index.place(near)) : null;
}
