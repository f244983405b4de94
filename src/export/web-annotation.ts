/** Everything that was found as annotations on the reports' texts. */
import { accountOf } from "../brief/account.ts";
import type { Readout, Report, ReportSpan } from "../core/format.ts";
import { urnOf } from "./place-text.ts";
import { plainJson } from "./plain-text.ts";
import { uuidOf } from "./uuid.ts";

/** Code units of what stands around, for finding the words again in a text that has changed. */
const AROUND = 32;

interface Note {
  readonly about: string;
  readonly motivation: "identifying" | "linking";
  readonly text: string;
  readonly span: ReportSpan;
}

/**
 * Writes what was found as annotations.
 *
 * - Input: the readout.
 * - Output: pieces of one annotation collection of one page: an annotation for each place of a line, a statement, an event, a figure and a vote. Its target is the report's text
 *   (`urn:x-readout:r-…`; the page it came from is `via`), with a text position, counted in code points as the standard asks, not in UTF-16 code units as in `readout/1`, and a text quotation.
 * - Errors: none.
 * - Source: W3C Web Annotation Data Model (2017), sections 4.2.4 and 4.2.5.
 *
 * @example [...webAnnotations(readout)].join("")
 */
export function* webAnnotations(readout: Readout): Generator<string> {
  const account = accountOf(readout);
  const points = new Map<string, (at: number) => number>();
  const notes = [...notesOf(readout)].filter(({ span }) => account.report(span.report) !== null);
  const head = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:uuid:${uuidOf(notes.map(({ about, span }) => `${about} ${span.start}`).join())}`,
    type: "AnnotationCollection",
    label: "Readout",
    total: notes.length,
  };
  yield `${plainJson(head).slice(0, -1)},"first":{"id":"${head.id}#page","type":"AnnotationPage","startIndex":0,"items":[`;
  for (const [index, note] of notes.entries()) {
    const report = account.report(note.span.report);
    if (!report) continue;
    const toPoint = points.get(report.id) ?? codePointsOf(report.text);
    points.set(report.id, toPoint);
    yield `${index === 0 ? "\n" : ",\n"}${plainJson(annotationOf(note, report, toPoint))}`;
  }
  yield "\n]}}\n";
}

function* notesOf(readout: Readout): Generator<Note> {
  for (const { brief } of readout.stories)
    for (const { id, text, cites, support } of brief.lines)
      yield* notesAt(cites, { about: id, motivation: "linking", text: `${text} (${support})` });
  const names = new Map(readout.actors.map(({ id, name }) => [id, name]));
  for (const { id, speaker, versions } of readout.statements)
    for (const { span, kind } of versions) {
      const text = `statement, ${kind}: ${names.get(speaker ?? "") ?? "speaker not known"}`;
      yield { about: id, motivation: "identifying", text, span };
    }
  yield* countedNotes(readout);
}

function* countedNotes({ events, figures, votes }: Readout): Generator<Note> {
  for (const { id, type, mode, modality, evidence } of events) {
    const text = `event: ${mode === null ? type : `${type}/${mode}`}, ${modality}`;
    yield* notesAt(evidence, { about: id, motivation: "identifying", text });
  }
  for (const { id, measure, readings } of figures)
    for (const { span, value, low, high, bound } of readings) {
      const text = `figure: ${measure}, ${bound} ${value ?? `${low}–${high}`}`;
      yield { about: id, motivation: "identifying", text, span };
    }
  for (const { id, body, outcome, evidence } of votes)
    yield* notesAt(evidence, { about: id, motivation: "identifying", text: `vote: ${body}, ${outcome}` });
}

function notesAt(places: readonly ReportSpan[], note: Omit<Note, "span">): Note[] {
  return places.map((span) => ({ about: note.about, motivation: note.motivation, text: note.text, span }));
}

function annotationOf(
  { about, motivation, text, span }: Note,
  report: Pick<Report, "id" | "text" | "language" | "url">,
  point: (at: number) => number,
): unknown {
  const { start, end } = span;
  const [before, after] = [wholeStart(report.text, start - AROUND), wholeEnd(report.text, end + AROUND)];
  return {
    id: `urn:uuid:${uuidOf(`${about} ${report.id} ${start} ${end} ${motivation}`)}`,
    type: "Annotation",
    motivation,
    body: { type: "TextualBody", value: `${about}: ${text}`, format: "text/plain" },
    target: {
      source: {
        id: urnOf(report.id),
        type: "Text",
        format: "text/plain",
        language: report.language,
        ...(report.url === null ? {} : { via: report.url }),
      },
      selector: [
        { type: "TextPositionSelector", start: point(start), end: point(end) },
        {
          type: "TextQuoteSelector",
          exact: report.text.slice(start, end),
          prefix: report.text.slice(before, start),
          suffix: report.text.slice(end, after),
        },
      ],
    },
  };
}

/** From code units to code points: each pair of surrogates before a place counts once. */
function codePointsOf(text: string): (at: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index);
  return (at) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return at - low;
  };
}

/** A place that is not in the middle of a pair of surrogates, at or after the one given. */
function wholeStart(text: string, at: number): number {
  const from = Math.max(0, at);
  return from > 0 && isLow(text, from) && isHigh(text, from - 1) ? from + 1 : from;
}

/** The same, at or before. */
function wholeEnd(text: string, at: number): number {
  const to = Math.min(text.length, at);
  return to < text.length && isLow(text, to) && isHigh(text, to - 1) ? to - 1 : to;
}

function isHigh(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000;
}
