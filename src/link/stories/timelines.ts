/** Timelines: of a storyline, the days that its reports tell of, each told in the words that most of them share. */
import { type Day, isoDay, parseDay } from "../../core/calendar.ts";
import type { ReportSpan } from "../../core/format.ts";
import { type DatedSentence, datedSentences, type KnownDays } from "../days/dated-sentences.ts";
import type { FoundReport } from "../found-report.ts";

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

/** A report that names a day later than this, in days, remembers it: such a day counts twice. Measured on three newspapers' timelines of a war, a revolution and a trial: 7 and 21 find fewer. */
const REMEMBERED = 14;

/** How much of what the days beside it are named is taken from a day: a day tells most where it stands out. Measured on the same: 0.5 finds half of their days, 0.2 and 0.8 one in twenty fewer. */
const BESIDE = 0.5;

/** How much of its standing each citation of a day is worth: a day that stands out is cited with more of what tells it than one that does not. */
const CITED = 1.5;

/** Days so near one another do not tell the same. */
const NEAR = 2;

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
 * - Input: its reports, what is known of their days, and for each whether it is a reprint of another one's text, which counts for nothing.
 * - Output: days in order, those that stand out: by how many reports name them, twice where a report remembers them, less what the days beside them are named; of each the sentence that
 *   shares most with what all reports tell of the day, and a second one if it tells something else; neither what a day near it tells. `[]` where there are too few reports.
 * - Source: days picked by how many reports name them do as well as learned ones (date-wise timelines on T17); sentences nearest to the day's centroid.
 */
export function timelineOf(
  reports: readonly FoundReport[],
  days: readonly KnownDays[],
  isCopy: (report: number) => boolean,
): ToldDay[] {
  if (reports.length < LEAST_REPORTS) return [];
  const byDay = sentencesByDay(reports, days, isCopy);
  const weigh = weigherOf([...byDay.values()].flat());
  const told = new Map<Day, readonly ToldSentence[]>();
  for (const [day, stands] of inTurn(standingOf(byDay, days))) {
    const near = daysAround(day).flatMap((other) => (told.get(other) ?? []).map(({ sentence }) => sentence));
    const sentences = (byDay.get(day) ?? []).map(weigh);
    told.set(day, withCitations(shownOf(sentences, near), sentences, Math.ceil(stands / CITED)));
  }
  const place = ({ report, start, end }: DatedSentence): ReportSpan => ({
    report: reports[report]?.raw.id ?? "",
    start,
    end,
  });
  return [...told]
    .sort(([a], [b]) => a - b)
    .flatMap(([day, sentences]) =>
      sentences.map(({ sentence, cites }) => ({ day: isoDay(day), told: place(sentence), cites: cites.map(place) })),
    );
}

/** The sentences that tell of each day. */
function sentencesByDay(
  reports: readonly FoundReport[],
  days: readonly KnownDays[],
  isCopy: (report: number) => boolean,
): ReadonlyMap<Day, readonly DatedSentence[]> {
  const byDay = new Map<Day, DatedSentence[]>();
  for (const [at, report] of reports.entries()) {
    const known = days[at];
    for (const sentence of known && !isCopy(at) ? datedSentences(report, at, known) : []) {
      const day = parseDay(sentence.day) ?? Number.NaN;
      const own = byDay.get(day);
      if (own) own.push(sentence);
      else byDay.set(day, [sentence]);
    }
  }
  return byDay;
}

/** Days, the one that stands out most first, of equals the earlier. */
function inTurn(standing: ReadonlyMap<Day, number>): (readonly [Day, number])[] {
  return [...standing].sort(([a, x], [b, y]) => y - x || a - b);
}

function daysAround(day: Day): Day[] {
  return Array.from({ length: 2 * NEAR + 1 }, (_, at) => day - NEAR + at);
}

/** The days that enough reports name and that stand out, each with by how much. */
function standingOf(
  byDay: ReadonlyMap<Day, readonly DatedSentence[]>,
  days: readonly KnownDays[],
): ReadonlyMap<Day, number> {
  const published = days.map((known) => parseDay(known.published?.value.slice(0, 10) ?? "") ?? Number.NaN);
  const named = new Map<Day, { readonly reports: number; readonly weight: number }>();
  for (const [day, sentences] of byDay) {
    const naming = new Set(sentences.flatMap(({ own, report }) => (own ? [report] : [])));
    const remembering = [...naming].filter((report) => (published[report] ?? 0) - day > REMEMBERED);
    named.set(day, { reports: naming.size, weight: naming.size + remembering.length });
  }
  const weightOf = (day: Day): number => named.get(day)?.weight ?? 0;
  const standing = new Map<Day, number>();
  for (const [day, { reports, weight }] of named) {
    const stands = weight - (BESIDE * (weightOf(day - 1) + weightOf(day + 1))) / 2;
    if (reports >= LEAST_NAMING && stands >= 0) standing.set(day, stands);
  }
  return standing;
}

/** A sentence that tells a day, with those that tell the same. */
interface ToldSentence {
  readonly sentence: DatedSentence;
  readonly cites: readonly DatedSentence[];
}

/** Each report that names the day is cited with the sentence that it tells most like, the most alike first, at most so many in all. */
function withCitations(shown: readonly DatedSentence[], told: readonly DatedSentence[], most: number): ToldSentence[] {
  const cites = new Map(shown.map((sentence) => [sentence, [sentence]]));
  const cited = new Set(shown.map(({ report }) => report));
  for (const { other, sentence } of likest(shown, told)) {
    if (cited.size >= most) break;
    if (cited.has(other.report)) continue;
    cited.add(other.report);
    cites.get(sentence)?.push(other);
  }
  return shown.map((sentence) => ({ sentence, cites: cites.get(sentence) ?? [sentence] }));
}

/** The sentences that name a day and tell what one of those shown tells, each with that one, the most alike first. */
function likest(
  shown: readonly DatedSentence[],
  told: readonly DatedSentence[],
): { readonly other: DatedSentence; readonly sentence: DatedSentence; readonly near: number }[] {
  const pairs = told.flatMap((other) => {
    if (!other.own || shown.includes(other)) return [];
    const near = shown.map((sentence) => ({ other, sentence, near: likeness(sentence, other) }));
    return near.sort((a, b) => b.near - a.near)[0] ?? [];
  });
  return pairs
    .filter(({ near }) => near >= SAME)
    .sort((a, b) => b.near - a.near || a.other.report - b.other.report || a.other.start - b.other.start);
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

/** The sentences that tell a day: those nearest to all that is told of it, without what days near it tell. */
function shownOf(told: readonly DatedSentence[], near: readonly DatedSentence[]): DatedSentence[] {
  const centre = centreOf(told);
  const ranked = told
    .filter(({ alone }) => alone)
    .map((sentence) => ({ sentence, near: nearness(sentence, centre) }))
    .sort((a, b) => b.near - a.near || a.sentence.report - b.sentence.report || a.sentence.start - b.sentence.start);
  const shown: DatedSentence[] = [];
  for (const { sentence } of ranked) {
    if (shown.length >= SHOWN) break;
    if (![...shown, ...near].some((other) => share(sentence, other) > REPEATED)) shown.push(sentence);
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

function likeness(a: DatedSentence, b: DatedSentence): number {
  return Math.max(share(a, b), share(b, a));
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
