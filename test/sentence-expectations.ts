/** What a row of made-up sentences expects, held against what the program finds in it. */
import type { Citation } from "../src/core/format.ts";
import { bySpan, overlap, type Span } from "../src/core/span.ts";
import type { EventFinding, Findings, Mention, Saying } from "../src/find/finding.ts";
import { daysAlone } from "../src/link/days/report-days.ts";
import { findInReport } from "../src/pipeline/find-in-report.ts";
import { rawReport } from "../src/read/raw-report.ts";
import type {
  CitationRow,
  EmptyLayer,
  EventRow,
  FigureRow,
  NoEventRow,
  SaidRow,
  SentenceFile,
  SentenceRow,
} from "./sentence-row.ts";

/** The layers of the table, in its order. `nothing` is what must not be found. */
export const LAYERS: readonly string[] = [
  "quotes",
  "speakers",
  "reported",
  "reporters",
  "figures",
  "times",
  "votes",
  "citations",
  "events",
  "sides",
  "modality",
  "names",
  "nothing",
];

export interface Expectation {
  readonly layer: string;
  /** Unique within its row: `layer: words`. */
  readonly name: string;
  readonly held: boolean;
}

/** A row read by the program. */
interface Reading {
  readonly text: string;
  readonly found: Findings;
  readonly values: readonly (string | null)[];
}

/**
 * Every expectation of a row, in a fixed order.
 *
 * - Errors: where words that a row names do not stand in its text, or two expectations have one name.
 */
export function expectationsOf(row: SentenceRow, { language, day }: SentenceFile): Expectation[] {
  const reading = readRow(row.text, language, day);
  const all = [
    ...(row.quotes ?? []).flatMap((said) => quoteOf(said, reading)),
    ...(row.reported ?? []).flatMap((said) => reportedOf(said, reading)),
    ...(row.figures ?? []).map((figure) =>
      expectation("figures", figureName(figure), hasFigure(figure, reading.found)),
    ),
    ...(row.times ?? []).map(({ words, value }) => expectation("times", words, hasTime(words, value, reading))),
    ...(row.votes ?? []).map((vote) => {
      const has = reading.found.votes.some((own) => agrees(vote, own));
      return expectation("votes", Object.values(vote).join(" "), has);
    }),
    ...(row.citations ?? []).map((cited) => expectation("citations", cited.source, hasCitation(cited, reading))),
    ...(row.events ?? []).flatMap((event) => eventOf(event, reading)),
    ...(row.names ?? []).map(({ words, kind }) => {
      const fits = (one: Mention) => one.form === "name" && (kind === undefined || one.kind === kind);
      return expectation(
        "names",
        words,
        reading.found.mentions.some((one) => fits(one) && near(one, words, reading)),
      );
    }),
    ...(row.not ?? []).map((one) =>
      expectation("nothing", [one.modality ?? [], one.type ?? [], one.words].flat().join(" "), !hasEvent(one, reading)),
    ),
    ...nothingOf(row, reading.found),
  ];
  const names = new Set(all.map(({ name }) => name));
  if (names.size < all.length) throw new RangeError(`two expectations have one name: ${row.text}`);
  return all;
}

function readRow(text: string, language: string, day: string): Reading {
  const stated = { source: "row", outlet: null, title: null, url: null, language, text, lineId: null };
  const report = findInReport(rawReport({ ...stated, published: { value: day, because: "made up" } }, language));
  const values = daysAlone(report, null).times.map((time) => time?.value ?? null);
  return { text, found: report.findings, values };
}

function expectation(layer: string, words: string, held: boolean): Expectation {
  return { layer, name: `${layer}: ${words}`, held };
}

function quoteOf({ words, by }: SaidRow, reading: Reading): Expectation[] {
  const said = reading.found.sayings.filter((one) => one.kind !== "indirect" && near(one, words, reading));
  const spoken =
    by === undefined
      ? []
      : [
          expectation(
            "speakers",
            words,
            said.some((one) => saidBy(one, by, reading)),
          ),
        ];
  return [expectation("quotes", words, said.length > 0), ...spoken];
}

/** Reported speech, of any kind of saying: what is within it may be quoted. */
function reportedOf({ words, by }: SaidRow, reading: Reading): Expectation[] {
  const places = placesOf(words, reading.text);
  const covers = (one: Saying) => places.some((at) => overlap(one, at) >= 0.7 * (at.end - at.start));
  const said = reading.found.sayings.filter(covers);
  const told =
    by === undefined
      ? []
      : [
          expectation(
            "reporters",
            words,
            said.some((one) => saidBy(one, by, reading)),
          ),
        ];
  return [expectation("reported", words, said.length > 0), ...told];
}

/** Whether it is said by whom the row names, by the words themselves or by words that stand for them. */
function saidBy({ speaker }: Saying, by: string | null, reading: Reading): boolean {
  if (by === null) return speaker === null;
  return speaker !== null && meets(speaker, by, reading);
}

/** Whether a place or what it stands for touches the words. */
function meets(place: Span, words: string, { text, found }: Reading): boolean {
  const stands = found.mentions.filter((one) => overlap(one, place) > 0 && one.standsFor !== null);
  const places = [place, ...stands.flatMap(({ standsFor }) => standsFor ?? [])];
  return placesOf(words, text).some((at) => places.some((one) => overlap(one, at) > 0));
}

function figureName({ what, value, low, high }: FigureRow): string {
  return `${what} ${value ?? `${low ?? ""}-${high ?? ""}`}`;
}

function hasFigure({ what, value, low, high, bound }: FigureRow, { figures }: Findings): boolean {
  return figures.some(
    (own) =>
      own.measure === what &&
      !own.withdrawn &&
      (value === undefined || own.value === value) &&
      (low === undefined || own.low === low) &&
      (high === undefined || own.high === high) &&
      (bound === undefined || own.bound === bound),
  );
}

function hasTime(words: string, value: string | undefined, { text, found, values }: Reading): boolean {
  const places = placesOf(words, text);
  return found.times.some(
    (time, index) => places.some((at) => overlap(at, time) > 0) && (value === undefined || values[index] === value),
  );
}

/** Whether every field that is stated is the same. */
function agrees(stated: object, own: object): boolean {
  const fields = new Map(Object.entries(own));
  return Object.entries(stated).every(([key, value]) => fields.get(key) === value);
}

function hasCitation({ source, cites }: CitationRow, { text, found }: Reading): boolean {
  const places = placesOf(source, text);
  const fits = (own: Citation) => places.some((at) => overlap(own, at) > 0);
  // A source's own source may be inflected: its first letters tell.
  const begins = cites?.slice(0, 5).toLowerCase();
  return found.citations.some(
    (own) => fits(own) && (begins === undefined || own.cites?.toLowerCase().includes(begins) === true),
  );
}

function eventOf(row: EventRow, reading: Reading): Expectation[] {
  const places = placesOf(row.words, reading.text);
  const types: readonly string[] = [row.type].flat();
  const there = (own: EventFinding) => places.some((at) => overlap(own.trigger, at) > 0);
  const events = reading.found.events.filter(
    (own) => types.includes(own.type) && there(own) && (row.mode === undefined || own.mode === row.mode),
  );
  const has = (fits: (own: EventFinding) => boolean) => events.some(fits);
  const name = `${types.join("/")} ${row.words}`;
  const modalities: readonly string[] = [row.modality ?? []].flat();
  return [
    expectation("events", name, events.length > 0),
    ...(row.actors
      ? [
          expectation(
            "sides",
            `actors of ${name}`,
            has((own) => sideIs(own.actors, row.actors, reading)),
          ),
        ]
      : []),
    ...(row.recipients
      ? [
          expectation(
            "sides",
            `recipients of ${name}`,
            has((own) => sideIs(own.recipients, row.recipients, reading)),
          ),
        ]
      : []),
    ...(row.modality
      ? [
          expectation(
            "modality",
            `${modalities.join("/")} ${name}`,
            has((own) => modalities.includes(own.modality)),
          ),
        ]
      : []),
  ];
}

function hasEvent({ words, type, modality }: NoEventRow, { text, found }: Reading): boolean {
  const places = placesOf(words, text);
  return found.events.some(
    (own) =>
      (type === undefined ? own.type !== "statement" && own.type !== "incident" : own.type === type) &&
      (modality === undefined || own.modality === modality) &&
      places.some((at) => overlap(own.trigger, at) > 0),
  );
}

/** Whether a side is those that the row names: all of them, and somebody only where it names any. */
function sideIs(side: readonly Span[], wanted: readonly string[] = [], reading: Reading): boolean {
  if (wanted.length === 0) return side.length === 0;
  return wanted.every((words) => side.some((one) => meets(one, words, reading)));
}

/** What must not be found: the layers that the row calls empty, and more than it states of those it states whole. */
function nothingOf(row: SentenceRow, found: Findings): Expectation[] {
  const quoted = found.sayings.filter(({ kind }) => kind !== "indirect").length;
  const figures = found.figures.filter(({ measure, withdrawn }) => measure !== "votes" && !withdrawn).length;
  const counts: Readonly<Record<EmptyLayer, number>> = {
    quotes: quoted,
    reported: found.sayings.length - quoted,
    figures,
    times: found.times.length,
    votes: found.votes.length,
    citations: found.citations.length,
    // An earthquake or a storm is an incident, of which nobody is the actor: what must not be found is a deed.
    events: found.events.filter(({ type }) => type !== "statement" && type !== "incident").length,
    incidents: found.events.filter(({ type }) => type === "incident").length,
    names: found.mentions.filter(({ form }) => form === "name").length,
  };
  const more = (["quotes", "figures", "votes"] as const).flatMap((layer) => {
    const stated = row[layer];
    return stated ? [expectation("nothing", `more ${layer}`, counts[layer] <= stated.length)] : [];
  });
  return [...more, ...(row.none ?? []).map((layer) => expectation("nothing", layer, counts[layer] === 0))];
}

/** Whether a span is nearly that of the words: marks and stops beside them do not matter. */
function near(span: Span, words: string, { text }: Reading): boolean {
  return placesOf(words, text).some((at) => {
    const shared = overlap(span, at);
    const either = span.end - span.start + at.end - at.start - shared;
    // As the outside scorer judges quotations: short ones may differ by more.
    return shared / either >= (at.end - at.start < 30 ? 0.6 : 0.8);
  });
}

/** Everywhere that words stand in a text. Errors: where they do not. */
function placesOf(words: string, text: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
    places.push({ start, end: start + words.length });
  if (places.length === 0) throw new RangeError(`not in the row's text: ${words} | ${text}`);
  return places.sort(bySpan);
}
