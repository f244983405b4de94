/** Copies: reports of one story that derive from one another: reprints, edited reprints and translations. */
import type { Derivation, Statement } from "../../core/format.ts";
import { once } from "../../core/once.ts";
import { overlap, type Span } from "../../core/span.ts";
import type { FoundReport } from "../found-report.ts";
import { alike, type Passage, passageOf } from "../meaning/passage.ts";
import type { Profile } from "../meaning/profile.ts";
import { cosine } from "../meaning/sparse.ts";
import { sharing } from "../stories/most-shared.ts";

/** Two reports of which one derives from the other, or both from a third. */
export interface Copy {
  readonly a: FoundReport;
  readonly b: FoundReport;
  readonly kind: Exclude<Derivation["kind"], "cites">;
  readonly because: string;
  /** Which of the two derives from the other, where somebody has said so. */
  readonly derived?: FoundReport;
  /** A place in each that shows it. */
  readonly evidence: readonly [Span, Span];
}

/** Fingerprints that must be shared, so that a phrase which everybody uses makes no copy: about five runs of twelve words. */
const SHARED_PRINTS = 4;

/** Of the shorter report's own words this share stands in the other. Source: methods of wire-copy detection: true reproductions share 30 % of runs on average. */
const DERIVED = 0.35;

/** From this share on both ways, a reprint is not an edited one. */
const WHOLE = 0.85;

/** A report with fewer fingerprints than these is too short to be told a copy by part of it. */
const LEAST_PRINTS = 6;

/** How alike two sentences of two languages are that translate each other: between 0.58, the mean of translations, and 0.04, that of others. */
const TRANSLATES = 0.34;

/** Of the shorter report's sentences, those of quoted words left out, this share is translated in the same order. Two newsrooms that heard one speaker share half. */
const TRANSLATED = 0.55;
const LEAST_SENTENCES = 4;
/** From this share on a sentence is its speaker's. */
const QUOTED = 0.5;

/** With how many reports of other languages, those whose meaning is nearest, a report's sentences are compared one by one. */
const NEAREST = 6;

/** Whether meanings are near enough for a translation to be looked for: most whole translations have more. */
const NEAR = 0.25;
/** So many statements that two reports share make them near as well. */
const STATEMENTS = 3;

/**
 * Finds the copies among the reports of one story.
 *
 * - Input: the reports, and what they say.
 * - Output: pairs, each once. Words in quotation marks are left out of account: two reports may well have heard one speaker.
 */
export function copiesIn(reports: readonly FoundReport[], statements: readonly Statement[]): Copy[] {
  return [...reprints(reports), ...translations(reports, statements)];
}

/**
 * Copies are looked for among so many reports: those of the story that share most. The many copies of one text are each found with these and so are one family,
 * however many they are; without a bound their pairs would grow with the square of them.
 */
const COMPARED = 32;

function reprints(reports: readonly FoundReport[]): Copy[] {
  const mostShared = sharing(reports.length, { remembered: COMPARED, found: COMPARED });
  const pairs = reports.flatMap(({ profile }, b) => {
    const prints = Array.from(profile.prints, (key) => ({ key, weight: 1 }));
    return mostShared(b, prints).map((a): [number, number] => [a, b]);
  });
  return pairs
    .sort((x, y) => x[0] - y[0] || x[1] - y[1])
    .flatMap(([x, y]) => {
      const [a, b] = [reports[x], reports[y]];
      if (!a || !b || a.profile.language !== b.profile.language) return [];
      return reprintOf(a, b, inBoth(a.profile.prints, b.profile.prints)) ?? [];
    });
}

/** How many numbers are in both of two rising lists. */
function inBoth(a: Int32Array, b: Int32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}

function reprintOf(a: FoundReport, b: FoundReport, count: number): Copy | null {
  const [x, y] = [a.profile.prints.length, b.profile.prints.length];
  const share = count / Math.min(x, y);
  const same = a.profile.whole === b.profile.whole;
  if (!same && (count < SHARED_PRINTS || Math.min(x, y) < LEAST_PRINTS || share < DERIVED)) return null;
  const whole = same || count / Math.max(x, y) >= WHOLE;
  const because = `${Math.round(100 * Math.min(1, share))} % of the shorter report's own runs of words stand in the other`;
  return {
    a,
    b,
    kind: whole ? "reprint" : "edited reprint",
    because,
    evidence: [firstSentence(a.profile), firstSentence(b.profile)],
  };
}

function firstSentence({ sentences }: Profile): Span {
  return { start: sentences[0] ?? 0, end: sentences[1] ?? 1 };
}

function translations(reports: readonly FoundReport[], statements: readonly Statement[]): Copy[] {
  const shared = once(() => sharedStatements(statements));
  const passages = new Map<FoundReport, readonly { span: Span; passage: Passage }[]>();
  const sentencesOf = (report: FoundReport): readonly { span: Span; passage: Passage }[] => {
    const known = passages.get(report) ?? passagesOf(report);
    passages.set(report, known);
    return known;
  };
  const seen = new Set<string>();
  const others = otherLanguages(reports);
  return reports.flatMap((a) =>
    others(a)
      .map((b) => ({ b, near: cosine(a.profile.meaning, b.profile.meaning) }))
      .filter(({ b, near }) => near >= NEAR || (shared().get(pairKey(a, b)) ?? 0) >= STATEMENTS)
      .sort((x, y) => y.near - x.near || (x.b.raw.id < y.b.raw.id ? -1 : 1))
      .slice(0, NEAREST)
      .flatMap(({ b }) => {
        const key = pairKey(a, b);
        if (seen.has(key)) return [];
        seen.add(key);
        return translationOf(a, b, sentencesOf(a), sentencesOf(b)) ?? [];
      }),
  );
}

function pairKey(a: FoundReport, b: FoundReport): string {
  return a.raw.id < b.raw.id ? `${a.raw.id} ${b.raw.id}` : `${b.raw.id} ${a.raw.id}`;
}

/** How many statements any two reports share. What more than a few dozen reports pass on shows no copy. */
function sharedStatements(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  for (const { versions } of statements) {
    const reports = [...new Set(versions.map(({ span }) => span.report))].sort();
    if (reports.length > COMPARED) continue;
    for (const [index, one] of reports.entries())
      for (const other of reports.slice(index + 1)) {
        const key = `${one} ${other}`;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
  }
  return shared;
}

/** For a report those in other languages that may translate it: all of them in a story of few reports, of more the latest that share most concepts. */
function otherLanguages(reports: readonly FoundReport[]): (a: FoundReport) => readonly FoundReport[] {
  const covered = reports.filter((report) => report.covered);
  const apart = (a: FoundReport, b: FoundReport): boolean => a.profile.language !== b.profile.language;
  if (!covered.some((report) => covered[0] && apart(covered[0], report))) return () => [];
  if (reports.length <= FEW) return (a) => (a.covered ? covered.filter((b) => apart(a, b)) : []);
  const near = new Map<FoundReport, FoundReport[]>(covered.map((report) => [report, []]));
  const mostShared = sharing(covered.length, { remembered: REMEMBERED, found: COMPARED });
  for (const [index, report] of covered.entries()) {
    const { keys, weights } = report.profile.meaning;
    for (const other of mostShared(
      index,
      Array.from(keys, (key, at) => ({ key, weight: weights[at] ?? 0 })),
    )) {
      const earlier = covered[other];
      if (!earlier || !apart(earlier, report)) continue;
      near.get(report)?.push(earlier);
      near.get(earlier)?.push(report);
    }
  }
  return (a) => near.get(a) ?? [];
}

/** Up to so many reports of a story, every two in two languages are looked at. */
const FEW = 128;
/** Reports remembered for a concept in a larger story. */
const REMEMBERED = 128;

/** The sentences that are the report's own telling: two reports may well have heard one speaker. */
function passagesOf({ profile, findings }: FoundReport): { span: Span; passage: Passage }[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < profile.sentences.length; i += 2)
    spans.push({ start: profile.sentences[i] ?? 0, end: profile.sentences[i + 1] ?? 0 });
  const isQuoted = quotedTest(findings.sayings.filter(({ kind }) => kind !== "indirect"));
  return spans
    .filter((span) => !isQuoted(span))
    .map((span) => ({ span, passage: passageOf(profile.words, profile.language, span) }))
    .filter(({ passage }) => passage.rows.length > 2);
}

/** Whether a sentence is mostly quoted; sentences are asked about in text order, as quotations come, so that each is looked at once. */
function quotedTest(quotations: readonly Span[]): (sentence: Span) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of quotations) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  let at = 0;
  return (sentence) => {
    while ((merged[at]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) at++;
    let quoted = 0;
    for (let next = at; (merged[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; next++)
      quoted += overlap(merged[next] ?? sentence, sentence);
    return quoted >= QUOTED * (sentence.end - sentence.start);
  };
}

type Sentences = readonly { readonly span: Span; readonly passage: Passage }[];

/** Aligns the sentences in order: each with the one that is most alike, and of these the longest run that goes forward in both. */
function translationOf(a: FoundReport, b: FoundReport, mine: Sentences, its: Sentences): Copy | null {
  const shorter = Math.min(mine.length, its.length);
  if (shorter < LEAST_SENTENCES) return null;
  const matches = mine.flatMap(({ passage }, from) => {
    let best = { to: -1, score: TRANSLATES };
    its.forEach((other, to) => {
      const score = alike(passage, other.passage);
      if (score > best.score) best = { to, score };
    });
    return best.to === -1 ? [] : [{ from, to: best.to, score: best.score }];
  });
  const forward = longestForward(matches.map(({ to }) => to));
  if (forward / shorter < TRANSLATED) return null;
  const surest = [...matches].sort((x, y) => y.score - x.score || x.from - y.from)[0];
  const evidence: [Span, Span] = [
    mine[surest?.from ?? 0]?.span ?? firstSentence(a.profile),
    its[surest?.to ?? 0]?.span ?? firstSentence(b.profile),
  ];
  return {
    a,
    b,
    kind: "translation",
    because: `${forward} of the shorter report's ${shorter} sentences say in the same order what the other's say`,
    evidence,
  };
}

/** The length of the longest rising run within a list, in time by length times its logarithm. */
function longestForward(places: readonly number[]): number {
  const ends: number[] = [];
  for (const place of places) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    ends[low] = place;
  }
  return ends.length;
}
