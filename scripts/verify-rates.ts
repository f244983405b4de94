/**
 * Measures `verify --against`: paragraphs of reports, each altered in one way by rule, held against the other reports of the set, the paragraph's own left out.
 * What holds unaltered and fails altered is detected. Unaltered, what no other report has is rightly not found; what fails otherwise is listed, to be
 * judged by whoever reads it. Usage: `npx tsx scripts/verify-rates.ts FOLDER…`, a folder of reports a set.
 */
import type { Span } from "../src/core/span.ts";
import type { FoundReport } from "../src/link/found-report.ts";
import { fails, type Held } from "../src/pipeline/held/held.ts";
import { holdText } from "../src/pipeline/held/hold-text.ts";
import { takeBatch } from "../src/pipeline/take-batch.ts";
import { openInputs } from "../src/read/open-inputs.ts";

/** Paragraphs a report that are tried, and the shortest that is. */
const TRIED = 6;
const SHORTEST = 60;

/** A name that nobody has. */
const NOBODY = { latin: "Quarbist", cyrillic: "Кварбист", arabic: "كوربيست" } as const;

interface Altered {
  readonly kind: "number" | "speaker" | "word" | "name";
  readonly text: string;
  readonly at: Span;
  /** The same place before. */
  readonly was: Span;
}

interface Count {
  tried: number;
  found: number;
}

const counts = new Map<string, Count>();
const alarms: string[] = [];

for (const folder of process.argv.slice(2)) {
  const items = [];
  for await (const item of openInputs([folder], { stdin: process.stdin, charset: null })) items.push(item);
  const { found } = await takeBatch(items);
  const names = [...new Set(found.flatMap(personNames))].sort();
  for (const report of found) {
    const others = found.filter(({ raw }) => raw.id !== report.raw.id);
    measure(report, others, names);
  }
}
for (const [kind, { tried, found }] of [...counts].sort())
  console.log(`${kind}: ${found} of ${tried} (${((100 * found) / tried).toFixed(1)} %)`);
for (const alarm of alarms.slice(0, 60)) console.log(alarm);

function measure(report: FoundReport, found: readonly FoundReport[], names: readonly string[]): void {
  const { text, language, published, source } = report.raw;
  const paragraphs = [...text.matchAll(/[^\n]+/g)].filter(([words]) => words.length >= SHORTEST).slice(0, TRIED);
  for (const [paragraph, index] of paragraphs.map((match) => [match[0], match.index] as const)) {
    const hold = (altered: string) =>
      holdText(
        { source: "altered", text: altered, language, written: published?.value.slice(0, 10) ?? null },
        found,
        null,
      ).held;
    const unaltered = hold(paragraph);
    for (const one of unaltered) {
      count(`unaltered, ${one.what}: holds`, !fails(one));
      count(`unaltered, ${one.what}: ${one.standing}`, true);
      if (fails(one) && one.standing !== "not found")
        alarms.push(`${source} ${one.what} ${one.standing}: ${one.words} | ${one.because}`);
    }
    for (const { kind, text: changed, at, was } of alterations({ report, words: paragraph, offset: index, names })) {
      // Where the others do not tell it, an alteration cannot be told from what is new.
      if (!unaltered.some((one) => !fails(one) && touches(one, was))) continue;
      count(
        `detected, ${kind}`,
        hold(changed).some((one) => fails(one) && touches(one, at)),
      );
    }
  }
}

function touches(one: Held, at: Span): boolean {
  return one.start < at.end && at.start < one.end;
}

function count(kind: string, hit: boolean): void {
  const known = counts.get(kind) ?? { tried: 0, found: 0 };
  counts.set(kind, { tried: known.tried + 1, found: known.found + (hit ? 1 : 0) });
}

/** What a paragraph is altered by. */
interface Paragraph {
  readonly report: FoundReport;
  readonly words: string;
  readonly offset: number;
  readonly names: readonly string[];
}

/** One alteration of each kind that the paragraph allows. */
function alterations(paragraph: Paragraph): Altered[] {
  return [numberChanged, wordReplaced, speakerSwapped, nameReplaced].flatMap((alter) => alter(paragraph) ?? []);
}

function isInside({ start, end }: Span, { offset, words }: Paragraph): boolean {
  return start >= offset && end <= offset + words.length;
}

/** The paragraph with other words at a place of the report; what should be noticed is the place, or the one given. */
function replaced(
  kind: Altered["kind"],
  { offset, words }: Paragraph,
  { start, end }: Span,
  by: string,
  noticed: Span | null = null,
): Altered {
  const [from, to] = [start - offset, end - offset];
  const text = words.slice(0, from) + by + words.slice(to);
  if (noticed === null)
    return { kind, text, at: { start: from, end: from + by.length }, was: { start: from, end: to } };
  const place = { start: noticed.start - offset, end: noticed.end - offset };
  return { kind, text, at: moved(place, from, by.length - (end - start)), was: place };
}

function numberChanged(paragraph: Paragraph): Altered | null {
  const { raw, findings } = paragraph.report;
  const figure = findings.figures.find(
    (one) => isInside(one, paragraph) && /\d/.test(raw.text.slice(one.start, one.end)),
  );
  const digits = figure && /\d+/.exec(raw.text.slice(figure.start, figure.end));
  if (!figure || !digits) return null;
  const start = figure.start + digits.index;
  return replaced("number", paragraph, { start, end: start + digits[0].length }, String(Number(digits[0]) + 7));
}

/** A word in the middle of a quotation, read backwards. */
function wordReplaced(paragraph: Paragraph): Altered | null {
  const { raw, findings } = paragraph.report;
  const quoted = findings.sayings.find(
    (one) =>
      isInside(one, paragraph) && one.kind !== "indirect" && raw.text.slice(one.start, one.end).split(" ").length >= 6,
  );
  if (!quoted) return null;
  const words = [...raw.text.slice(quoted.start, quoted.end).matchAll(/\p{L}{5,}/gu)];
  const word = words[words.length >> 1];
  if (!word) return null;
  const start = quoted.start + word.index;
  return replaced(
    "word",
    paragraph,
    { start, end: start + word[0].length },
    [...word[0]].reverse().join("").toLowerCase(),
  );
}

function speakerSwapped(paragraph: Paragraph): Altered | null {
  const { raw, findings } = paragraph.report;
  const spoken = findings.sayings.find(
    (one) =>
      isInside(one, paragraph) && one.kind === "direct" && one.speaker !== null && isInside(one.speaker, paragraph),
  );
  const speaker = spoken?.speaker;
  if (!spoken || !speaker) return null;
  const own = raw.text.slice(speaker.start, speaker.end);
  const other = paragraph.names.find(
    (name) => !own.includes(name.split(" ").at(-1) ?? "") && scriptOf(name) === scriptOf(own),
  );
  return other === undefined ? null : replaced("speaker", paragraph, speaker, other, spoken);
}

function nameReplaced(paragraph: Paragraph): Altered | null {
  const { raw, findings } = paragraph.report;
  const mention = findings.mentions.find(
    (one) => isInside(one, paragraph) && one.form === "name" && one.kind === "person" && one.text.includes(" "),
  );
  const last = mention?.text.split(" ").at(-1);
  if (!mention || last === undefined) return null;
  const start = raw.text.indexOf(last, mention.start);
  return replaced("name", paragraph, { start, end: start + last.length }, NOBODY[scriptOf(last)]);
}

/** Where a stretch stands once `shift` more characters stand at a place before, in or after it. */
function moved({ start, end }: Span, at: number, shift: number): Span {
  return at < start ? { start: start + shift, end: end + shift } : { start, end: at < end ? end + shift : end };
}

function scriptOf(text: string): "latin" | "cyrillic" | "arabic" {
  return /\p{Script=Cyrillic}/u.test(text) ? "cyrillic" : /\p{Script=Arabic}/u.test(text) ? "arabic" : "latin";
}

function personNames({ findings }: FoundReport): string[] {
  return findings.mentions.flatMap(({ form, kind, text }) =>
    form === "name" && kind === "person" && text.includes(" ") ? [text] : [],
  );
}
