/** The day of a report without a date, from other reports of its story that tell the same: clauses alike whose days must agree, sentences alike told on a day that is known. */
import { type Day, isoDay, weekdayOf } from "../../core/calendar.ts";
import { overlap, type Span } from "../../core/span.ts";
import type { TimeMeaning } from "../../find/finding.ts";
import type { FoundReport } from "../found-report.ts";
import { alike, type Passage, passageOf } from "../meaning/passage.ts";

/** A report of the story whose day is known, with the values of its time expressions. */
export interface DatedReport {
  readonly report: FoundReport;
  readonly from: Day;
  readonly to: Day;
  /** The day of each time expression, `null` where it means no single day. */
  readonly days: readonly (Day | null)[];
}

/** That a report is of one of these days, how strongly, and why. */
export interface DayVote {
  readonly from: Day;
  readonly to: Day;
  readonly weight: number;
  /** Whether two expressions must mean one day: then no day outside can be the report's. */
  readonly binds: boolean;
  /** Which part of the report it was that spoke: a part has one vote that is not binding, its weightiest. */
  readonly part: string;
  readonly because: string;
}

/** Clauses as alike as this tell one happening. Measured on stories told in one and two languages: pairs that do have 0.33 and more, others of the same story below 0.28. */
const SAME_CLAUSE = 0.3;
/** Sentences as alike as this. Translations of a sentence have 0.58 on average, sentences of one story about other things below 0.3. */
const SAME_SENTENCE = 0.35;
/** How many sentences of a report are compared: news tells its day early. */
const SENTENCES = 16;
const CLAUSE_EDGE = /[,;:“”"„«»—–]/u;

/** A report's sentences and the clauses of its time expressions, ready to be compared. */
export interface Compared {
  readonly report: FoundReport;
  readonly sentences: readonly { readonly passage: Passage; readonly times: readonly number[] }[];
  /** One for each time expression. */
  readonly clauses: readonly Passage[];
}

export function comparedOf(report: FoundReport): Compared {
  const { profile, findings, sentences, removed } = report;
  const own = sentences.filter((sentence) => !removed.some((part) => overlap(part, sentence) > 0)).slice(0, SENTENCES);
  return {
    report,
    sentences: own.map((sentence) => ({
      passage: passageOf(profile.words, profile.language, sentence),
      times: findings.times.flatMap((time, index) => (overlap(time, sentence) > 0 ? [index] : [])),
    })),
    clauses: findings.times.map((time) => passageOf(profile.words, profile.language, clauseOf(report, time))),
  };
}

/** The words round a time expression up to the next mark of a clause on either side, within its sentence. */
function clauseOf({ raw, sentences }: FoundReport, time: Span): Span {
  const sentence = sentences.find((span) => overlap(span, time) > 0) ?? time;
  let { start, end } = time;
  while (start > sentence.start && !CLAUSE_EDGE.test(raw.text[start - 1] ?? ",")) start--;
  while (end < sentence.end && !CLAUSE_EDGE.test(raw.text[end] ?? ",")) end++;
  return { start, end };
}

/**
 * What a dated report says about the day of an undated one.
 *
 * - Output: votes; none where they tell nothing alike.
 */
export function dayVotes(undated: Compared, other: Compared, dated: DatedReport): DayVote[] {
  return [...clauseVotes(undated, other, dated), ...sentenceVotes(undated, other, dated)];
}

function clauseVotes(undated: Compared, other: Compared, dated: DatedReport): DayVote[] {
  return undated.report.findings.times.flatMap(({ meaning }, mine) => {
    const passage = undated.clauses[mine];
    if (!passage || !settles(meaning)) return [];
    return other.clauses.flatMap((theirs, index): DayVote[] => {
      const day = dated.days[index] ?? null;
      const weight = day === null ? 0 : alike(passage, theirs);
      const window = day === null || weight < SAME_CLAUSE ? null : daysFor(meaning, day);
      if (day === null || !window) return [];
      // "today" agrees with any day, so that it proves less than a weekday that might have disagreed.
      const binds = meaning.kind !== "days";
      return [
        {
          ...window,
          weight: 2 * weight,
          binds,
          part: `clause ${mine}`,
          because: reason(undated, mine, other, index, day),
        },
      ];
    });
  });
}

function settles(meaning: TimeMeaning | undefined): meaning is TimeMeaning {
  const kind = meaning?.kind;
  return kind === "days" || kind === "weekday" || kind === "date" || kind === "monthday";
}

/** The days that a report can be of whose expression means that day; `null` where it cannot mean it. */
function daysFor(meaning: TimeMeaning, day: Day): { from: Day; to: Day } | null {
  if (meaning.kind === "days") return { from: day - meaning.offset, to: day - meaning.offset };
  if (meaning.kind !== "weekday" || weekdayOf(day) !== meaning.weekday) return null;
  switch (meaning.direction) {
    case "past":
      return { from: day, to: day + 6 };
    case "next":
      return { from: day - 6, to: day };
    case "recent":
      return { from: day + 1, to: day + 7 };
    case "coming":
      return { from: day - 7, to: day - 1 };
    case "before":
      return { from: day + 1, to: day + 13 };
    case "after":
      return { from: day - 13, to: day - 1 };
    case "near":
      return { from: day - 6, to: day + 6 };
  }
}

/** Each sentence of the undated report votes for the day on which the sentence most like it was told. */
function sentenceVotes(undated: Compared, other: Compared, dated: DatedReport): DayVote[] {
  return undated.sentences.flatMap((sentence, place): DayVote[] => {
    const twin = twinOf(sentence.passage, other);
    if (!twin) return [];
    const told = twin.times.map((index) => dated.days[index] ?? null).find((day) => day !== null) ?? null;
    const day = told ?? dated.from;
    const { times } = undated.report.findings;
    const mine = sentence.times.find((index) => settles(times[index]?.meaning)) ?? -1;
    const meaning = times[mine]?.meaning;
    const window = meaning ? daysFor(meaning, day) : { from: day, to: told ?? dated.to };
    if (!window) return [];
    const because = reason(undated, mine, other, -1, day);
    return [{ ...window, weight: twin.weight ** 2, binds: false, part: `sentence ${place}`, because }];
  });
}

/** The sentence of another report that is most like one, if it is like enough. */
function twinOf(
  passage: Passage,
  other: Compared,
): { readonly weight: number; readonly times: readonly number[] } | null {
  let best: { readonly weight: number; readonly times: readonly number[] } | null = null;
  for (const { passage: theirs, times } of other.sentences) {
    const weight = alike(passage, theirs);
    if (weight >= SAME_SENTENCE && weight > (best?.weight ?? 0)) best = { weight, times };
  }
  return best;
}

function reason(undated: Compared, mine: number, other: Compared, theirs: number, day: Day): string {
  const own = wordsAt(undated.report, mine);
  const its = wordsAt(other.report, theirs);
  const name = other.report.raw.outlet ?? other.report.raw.source.split(/[\\/]/u).at(-1);
  if (own && its) return `${own} is the day that ${name} gives as ${its}, ${isoDay(day)}`;
  return own
    ? `${own} is the day of what ${name} tells too, ${isoDay(day)}`
    : `the day of what ${name} tells too, ${isoDay(day)}`;
}

function wordsAt({ raw, findings }: FoundReport, index: number): string | null {
  const time = findings.times[index];
  return time ? `"${raw.text.slice(time.start, time.end).replace(/\s+/gu, " ")}"` : null;
}
