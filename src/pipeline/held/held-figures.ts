/** Figures of a text, held against the reports: by what they count, how many, and of what. */

import type { Figure, Reading } from "../../core/format.ts";
import { overlap, type Span } from "../../core/span.ts";
import { foldedWords } from "../../store/fold.ts";
import { type Held, type HeldPlace, type HeldText, heldAt, heldPlace } from "./held.ts";
import { folded, type Run } from "./word-index.ts";

/** How far a number may be from one that is said to be about it, at most. */
const ABOUT = 0.2;

/** How far beyond an open bound a number is still what it means: a quarter, as in joining figures, or 2. */
const OPEN = 0.25;
const OPEN_LEAST = 2;

/** Letters in which two forms of a word are taken for one ("vote", "votes"). */
const STEM = 4;

/** From this share of its words on, a sentence is one that a report has too. */
const SAME_SENTENCE = 0.6;

/** Every figure of the text, and every other number that stands in it outside quotations, times and figures. */
export function heldFigures(held: HeldText): Held[] {
  const { findings, raw } = held.text;
  const figures = held.linked.figures.flatMap((figure) =>
    figure.readings.filter(({ span }) => span.report === raw.id).map((reading) => heldFigure(figure, reading, held)),
  );
  const known: readonly Span[] = [
    ...figures,
    ...findings.times,
    ...findings.sayings.filter(({ kind }) => kind !== "indirect"),
  ];
  const sentences = held.text.sentences.flatMap((sentence) => heldNumbers(sentence, known, held));
  return [...figures, ...sentences].sort((a, b) => a.start - b.start);
}

function heldFigure(figure: Figure, reading: Reading, held: HeldText): Held {
  const joined = figure.readings.filter(({ span }) => span.report !== held.text.raw.id);
  const same = held.linked.figures
    .filter(({ measure, id }) => measure === figure.measure && id !== figure.id)
    .flatMap(({ readings }) => readings)
    .filter(({ span }) => span.report !== held.text.raw.id);
  const fits = joined.filter((other) => holds(reading, other));
  if (fits.length > 0)
    return heldAt(held, "figure", reading.span, "told", `${figure.measure}: ${allInWords(fits)}`, placesOf(fits, held));
  const elsewhere = same.filter((other) => holds(reading, other));
  if (elsewhere.length > 0) {
    const because = `${figure.measure}: ${allInWords(elsewhere)}, told of what may be another scope`;
    return heldAt(held, "figure", reading.span, "told", because, placesOf(elsewhere, held));
  }
  const whole = wholeSentence(reading.span, held);
  if (whole.length > 0)
    return heldAt(held, "figure", reading.span, "verbatim", "the whole sentence stands there", whole);
  const others = joined.length > 0 ? joined : ofTheSame(figure, held);
  if (others.length === 0)
    return heldAt(held, "figure", reading.span, "not found", `no report counts this (${figure.measure})`);
  const because = `${figure.measure}: the text gives ${inWords(reading)}, the reports ${allInWords(others)}`;
  return heldAt(held, "figure", reading.span, "altered", because, placesOf(others, held));
}

/** What the reports give of the same measure, of which it is not known that something else, or another place, is counted. */
function ofTheSame(figure: Figure, { linked, text }: HeldText): Reading[] {
  const apart = (own: string | null, other: string | null): boolean => own !== null && other !== null && own !== other;
  return linked.figures
    .filter(({ measure, id }) => measure === figure.measure && id !== figure.id)
    .filter(({ of, place }) => !apart(figure.of, of) && !apart(figure.place, place))
    .flatMap(({ readings }) => readings)
    .filter(({ span }) => span.report !== text.raw.id);
}

/** Whether what a report gives bears out what the text says. */
function holds(said: Reading, told: Reading): boolean {
  if (said.value === null || told.value === null)
    return (said.value === null || said.bound !== "exactly") && said.low <= told.high && said.high >= told.low;
  const [least, most] = meant(said.value, said.bound);
  return told.value >= least && told.value <= most;
}

/** Which numbers a writer means: "more than 10" is true of 12, but nobody says it of a thousand. */
function meant(value: number, bound: Reading["bound"]): readonly [number, number] {
  const reach = Math.max(OPEN_LEAST, value * OPEN);
  switch (bound) {
    case "at least":
    case "more than":
      return [value, value + reach];
    case "at most":
    case "fewer than":
      return [value - reach, value];
    case "approximately":
      return [value - roundedBy(value), value + roundedBy(value)];
    case "exactly":
      return [value, value];
  }
}

/** A rounded number stands for what rounds to it: "about 900" for 860, "about 45" for 47, but "about 907" for 907 alone. */
function roundedBy(value: number): number {
  let unit = 1;
  while (Number.isInteger(value) && value >= unit * 10 && value % (unit * 10) === 0) unit *= 10;
  const half = value % (unit * 5) === 0 ? unit * 2.5 : unit / 2;
  return Math.min(half, value * ABOUT);
}

function inWords({ value, low, high, bound }: Reading): string {
  const number = value === null ? `${low}–${high}` : String(value);
  return bound === "exactly" ? number : `${bound} ${number}`;
}

function allInWords(readings: readonly Reading[]): string {
  return [...new Set(readings.map(inWords))].join(", ");
}

function placesOf(readings: readonly Reading[], { reports }: HeldText): HeldPlace[] {
  return readings.flatMap(({ span }) => {
    const report = reports.find(({ raw }) => raw.id === span.report);
    return report ? [heldPlace(report, span)] : [];
  });
}

/** Where the sentence that a place is in stands word by word. */
function wholeSentence(place: Span, held: HeldText): HeldPlace[] {
  const sentence = held.text.sentences.find(({ start, end }) => start <= place.start && place.end <= end);
  if (!sentence) return [];
  const [run] = held.index.verbatim(folded(held.text.raw.text.slice(sentence.start, sentence.end)));
  return run ? runPlace(run, held) : [];
}

/** Numbers in digits that no finder took for a figure: told where a report has the number beside the same word. */
function heldNumbers(sentence: Span, known: readonly Span[], held: HeldText): Held[] {
  const words = [...foldedWords(held.text.raw.text.slice(sentence.start, sentence.end))].map(
    ({ folded, start, end }) => ({
      folded,
      start: start + sentence.start,
      end: end + sentence.start,
    }),
  );
  return words.flatMap((word, at) => {
    if (!/^\d+$/.test(word.folded) || known.some((span) => overlap(span, word) > 0)) return [];
    const beside = [words[at - 1]?.folded, words[at + 1]?.folded].flatMap((one) => one ?? []);
    const there = held.index.at(word.folded).find((run) => besideAny(run, beside, held));
    if (there)
      return [heldAt(held, "figure", word, "told", "the number stands beside the same word", runPlace(there, held))];
    const near = held.index.nearest(words.map(({ folded }) => folded));
    if (near === null || near.share < SAME_SENTENCE || near.share === 1)
      return [heldAt(held, "figure", word, "not found", "no report has this number beside the same word")];
    const because = `a report has “${near.instead.join(" ")}” where the text has “${near.missing.join(" ")}”`;
    return [heldAt(held, "figure", word, "altered", because, runPlace(near, held))];
  });
}

function besideAny({ report, from, to }: Run, beside: readonly string[], { index }: HeldText): boolean {
  const there = index.wordsOf({ report, from: from - 1, to: to + 1 });
  return beside.some((one) => there.some((other) => other === one || stem(other) === stem(one)));
}

function stem(word: string): string {
  return word.slice(0, Math.max(STEM, word.length - 3));
}

function runPlace(run: Run, { reports, index }: HeldText): HeldPlace[] {
  const report = reports[run.report];
  return report ? [heldPlace(report, index.place(run))] : [];
}
