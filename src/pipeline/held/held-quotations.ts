/** Quotations of a text, held against the reports: their words, and who says them. */
import { overlap, type Span } from "../../core/span.ts";
import type { Saying } from "../../find/finding.ts";
import type { FoundReport } from "../../link/found-report.ts";
import { type Held, type HeldPlace, type HeldText, heldAt, heldPlace } from "./held.ts";
import { folded, type Run } from "./word-index.ts";

/** From this share of its words on, in order, something is a quotation with other words, and not another. Below it stand paraphrases. */
const NEARLY = 0.6;

/** The fewest words that can be nearly the same. */
const FEWEST = 4;

/** What was left out of a quotation or put in by whoever quotes: "…", "[…]", "[the president]". */
const GAPS = /\[[^\][]{0,80}\]|\([.…\s]{1,8}\)|…|\.{3,}/u;

/** Every quotation of the text. */
export function heldQuotations(held: HeldText): Held[] {
  return held.text.findings.sayings
    .filter(({ kind }) => kind !== "indirect")
    .map((saying) => heldQuotation(saying, held));
}

function heldQuotation(saying: Saying, held: HeldText): Held {
  const words = held.text.raw.text.slice(saying.start, saying.end);
  const parts = words
    .split(GAPS)
    .map(folded)
    .filter((part) => part.length > 0);
  if (parts.length === 0) return heldAt(held, "quotation", saying, "not compared", "it has no words");
  const runs = standing(parts, held);
  if (runs.length > 0) return withSpeaker(saying, runs, held);
  return nearly(saying, parts.flat(), held) ?? translated(saying, held);
}

/** Where all parts of a quotation stand in one report, one after another: from the first to the last. */
function standing(parts: readonly (readonly string[])[], { index }: HeldText): Run[] {
  const [first = [], ...rest] = parts;
  return index.verbatim(first).flatMap((run): Run[] => {
    let to = run.to;
    for (const part of rest) {
      const next = index.verbatim(part).find(({ report, from }) => report === run.report && from >= to);
      if (!next) return [];
      to = next.to;
    }
    return [{ report: run.report, from: run.from, to }];
  });
}

function withSpeaker(saying: Saying, runs: readonly Run[], held: HeldText): Held {
  const places = runs.flatMap((run) => placeOf(run, held));
  const said = speakerAt(saying, held.text, held);
  if (said.actor === null) {
    const why = said.words === null ? "the text names no speaker" : `who “${said.words}” is, is not known`;
    return heldAt(held, "quotation", saying, "verbatim", `its words stand there; ${why}`, places);
  }
  const there = runs.map((run) => speakerOfRun(run, held));
  const same = there.findIndex((one) => one?.actors.has(said.actor ?? "") === true);
  const own = places[same];
  if (own)
    return heldAt(held, "quotation", saying, "verbatim", `its words stand there, said by “${there[same]?.words}”`, [
      own,
    ]);
  // Only names can be told apart: a description that is linked to nobody may well be the one whom the text names.
  const other =
    said.byName && held.named.has(said.actor)
      ? there.findIndex((one) => one !== null && [...one.actors].some((actor) => held.named.has(actor)))
      : -1;
  const otherPlace = places[other];
  if (!otherPlace)
    return heldAt(
      held,
      "quotation",
      saying,
      "verbatim",
      "its words stand there; whom the report gives them to is not told, or not by name",
      places,
    );
  const because = `the text gives them to “${said.words}”, the report to “${there[other]?.words}”`;
  return heldAt(held, "quotation", saying, "said by another", because, [otherPlace]);
}

function placeOf(run: Run, { reports, index }: HeldText): HeldPlace[] {
  const report = reports[run.report];
  return report ? [heldPlace(report, index.place(run))] : [];
}

interface SaidBy {
  readonly actor: string | null;
  readonly words: string | null;
  /** Whether the text names its speaker there, and not by a pronoun or a description alone. */
  readonly byName: boolean;
}

function speakerAt({ speaker }: Saying, { raw, findings }: FoundReport, { actors }: HeldText): SaidBy {
  if (speaker === null) return { actor: null, words: null, byName: false };
  const byName = findings.mentions.some((mention) => mention.form === "name" && overlap(mention, speaker) > 0);
  return { actor: actors.at(raw.id, speaker), words: raw.text.slice(speaker.start, speaker.end), byName };
}

/** Whoever a report gives these words to: their speaker, who issued them and who passed them on. */
function speakerOfRun(
  run: Run,
  held: HeldText,
): { readonly actors: ReadonlySet<string>; readonly words: string } | null {
  const report = held.reports[run.report];
  if (!report) return null;
  const place = held.index.place(run);
  const sayings = report.findings.sayings.filter((one) => overlap(one, place) > 0 && one.speaker !== null);
  const spans = sayings.flatMap(({ speaker, issuer, via }): Span[] =>
    [speaker, issuer, ...via].flatMap((one) => one ?? []),
  );
  const [first] = spans;
  if (!first) return null;
  const actors = spans.flatMap((span) => held.actors.at(report.raw.id, span) ?? []);
  return { actors: new Set(actors), words: report.raw.text.slice(first.start, first.end) };
}

/** The versions of the same statement that reports in other languages have. */
function inTranslation(saying: Saying, { text, reports, linked }: HeldText): HeldPlace[] {
  const own = linked.statements.find(({ versions }) =>
    versions.some(({ span }) => span.report === text.raw.id && overlap(span, saying) > 0),
  );
  return (own?.versions ?? []).flatMap(({ span, kind }) => {
    const report = reports.find(({ raw }) => raw.id === span.report);
    return report && kind !== "indirect" && report.raw.language !== text.raw.language ? [heldPlace(report, span)] : [];
  });
}

/** The words that stand nearly there; `null` where none do. */
function nearly(saying: Saying, words: readonly string[], held: HeldText): Held | null {
  const near = words.length < FEWEST ? null : held.index.nearest(words);
  if (near === null || near.share < NEARLY) return null;
  const difference = [
    near.missing.length === 0 ? "" : `the text has “${near.missing.join(" ")}”`,
    near.instead.length === 0 ? "" : `the report has “${near.instead.join(" ")}”`,
  ].filter((part) => part !== "");
  return heldAt(held, "quotation", saying, "altered", difference.join("; "), placeOf(near, held));
}

function translated(saying: Saying, held: HeldText): Held {
  const places = inTranslation(saying, held);
  if (places.length === 0)
    return heldAt(held, "quotation", saying, "not found", "no report has these words, or nearly these");
  const because = "it is joined with what a report in another language quotes; word by word they were not compared";
  return heldAt(held, "quotation", saying, "in translation", because, places);
}
