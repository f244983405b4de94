/** Timelines: of a storyline, the days that its reports tell of, each told in the words that most of them share. */
import type { ReportSpan } from "../core/format.ts";
import { byCodeUnit } from "../core/order.ts";
import { type DatedSentence, datedSentences, type KnownDays } from "./dated-sentences.ts";
import type { FoundReport } from "./found-report.ts";

/** A day as a storyline tells it. */
export interface ToldDay {
  readonly day: string;
  /** The sentence that tells it. */
  readonly told: ReportSpan;
  /** That sentence, and those of other reports that name the same day and tell the same. */
  readonly cites: readonly ReportSpan[];
}

/** Fewer reports than these have no timeline of their own: their events are told one by one. */
export const LEAST_REPORTS = 10;

/** Sentences shown of a day. */
const SHOWN = 2;

/** Two sentences of which one has this share of the other's words tell of the same. Measured: 0.06 to 0.15 find the days of newspapers' timelines best. */
const SAME = 0.1;

/** A sentence of which another has told this share already is not shown beside it. */
const REPEATED = 0.5;

/** What a sentence counts more for opening its report, and less for not naming its day. */
const OPENING = 1.2;
const UNNAMED = 0.9;

/** A day is worth telling once two reports name it. */
const LEAST_NAMING = 2;

/**
 * The timeline of a storyline.
 *
 * - Input: its reports, what is known of their days, and for each whether it is a copy of another one's text, which counts for nothing.
 * - Output: days in order; of each the sentence that shares most with what all reports tell of the day, and a second one if it tells something else.
 *   `[]` where there are too few reports.
 * - Source: days picked by how many reports name them do as well as learned ones (date-wise timelines on T17); sentences nearest to the day's centroid.
 */
export function timelineOf(
  reports: readonly FoundReport[],
  days: readonly KnownDays[],
  isCopy: (report: number) => boolean,
): ToldDay[] {
  if (reports.length < LEAST_REPORTS) return [];
  const byDay = new Map<string, DatedSentence[]>();
  for (const [at, report] of reports.entries()) {
    const known = days[at];
    if (!known || isCopy(at)) continue;
    for (const sentence of datedSentences(report, at, known)) {
      const own = byDay.get(sentence.day);
      if (own) own.push(sentence);
      else byDay.set(sentence.day, [sentence]);
    }
  }
  const weigh = weigherOf([...byDay.values()].flat());
  const place = ({ report, start, end }: DatedSentence): ReportSpan => ({
    report: reports[report]?.raw.id ?? "",
    start,
    end,
  });
  return [...byDay.keys()].sort(byCodeUnit).flatMap((day) => {
    const told = (byDay.get(day) ?? []).map(weigh);
    return shownOf(told).map((sentence) => ({
      day,
      told: place(sentence),
      cites: [sentence, ...told.filter((other) => other.own && other !== sentence && isSame(other, sentence))].map(
        place,
      ),
    }));
  });
}

/**
 * Weighs the words of sentences by how few sentences of the storyline have them: what all its days are about tells none of them apart. Weights of the language at
 * large find fewer days.
 */
function weigherOf(sentences: readonly DatedSentence[]): (sentence: DatedSentence) => DatedSentence {
  const counts = new Map<number, number>();
  for (const { words } of sentences) for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (sentence) => ({
    ...sentence,
    words: new Map(
      [...sentence.words.keys()].map((word) => [word, rarity(sentences.length / (counts.get(word) ?? 1))]),
    ),
  });
}

/** ln(1 + ratio) to two places: the logarithm itself may differ between machines. */
function rarity(ratio: number): number {
  return Math.round(100 * Math.log(1 + ratio)) / 100;
}

/** The sentences that tell a day: those nearest to all that is told of it. */
function shownOf(told: readonly DatedSentence[]): DatedSentence[] {
  const naming = new Set(told.flatMap(({ own, report }) => (own ? [report] : [])));
  if (naming.size < LEAST_NAMING) return [];
  const centre = centreOf(told);
  const ranked = told
    .filter(({ alone }) => alone)
    .map((sentence) => ({ sentence, near: nearness(sentence, centre) }))
    .sort((a, b) => b.near - a.near || a.sentence.report - b.sentence.report || a.sentence.start - b.sentence.start);
  const shown: DatedSentence[] = [];
  for (const { sentence } of ranked) {
    if (shown.length >= SHOWN) break;
    if (!shown.some((other) => share(sentence, other) > REPEATED)) shown.push(sentence);
  }
  return shown;
}

/** How often each word is said of a day: once a report, however many sentences it has of it. */
function centreOf(told: readonly DatedSentence[]): ReadonlyMap<number, number> {
  const sentences = new Map<number, number>();
  for (const { report } of told) sentences.set(report, (sentences.get(report) ?? 0) + 1);
  const centre = new Map<number, number>();
  for (const { report, words } of told)
    for (const word of words.keys()) centre.set(word, (centre.get(word) ?? 0) + 1 / (sentences.get(report) ?? 1));
  return centre;
}

function nearness({ words, opening, own }: DatedSentence, centre: ReadonlyMap<number, number>): number {
  let sum = 0;
  let squares = 0;
  for (const [word, weight] of words) {
    sum += (centre.get(word) ?? 0) * weight;
    squares += weight * weight;
  }
  const near = squares === 0 ? 0 : sum / Math.sqrt(squares);
  return near * (opening ? OPENING : 1) * (own ? 1 : UNNAMED);
}

function isSame(a: DatedSentence, b: DatedSentence): boolean {
  return Math.max(share(a, b), share(b, a)) >= SAME;
}

/** The share of a sentence's weight that another has too. */
function share({ words }: DatedSentence, other: DatedSentence): number {
  let both = 0;
  let all = 0;
  for (const [word, weight] of words) {
    all += weight;
    if (other.words.has(word)) both += weight;
  }
  return all === 0 ? 0 : both / all;
}
