/** What an assistant is told: lines, statements and figures, each with the places that prove it and their words. */
import { type Account, accountOf } from "../brief/account.ts";
import type { Readout, ReportSpan } from "../core/format.ts";
import { foldedText } from "../store/fold.ts";

/** A place in a report with its words, and where the report is from. */
export interface ToldPlace extends ReportSpan {
  readonly words: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

export interface ToldThing {
  readonly id: string;
  readonly story: string;
  readonly what: "line" | "statement" | "figure";
  readonly text: string;
  /** What it rests on, or how its readings stand to each other. */
  readonly standing: string;
  readonly places: readonly ToldPlace[];
}

/** The lines of a story's brief. */
export function linesTold(readout: Readout): ToldThing[] {
  const account = accountOf(readout);
  return readout.stories.flatMap((story) =>
    story.brief.lines.map(({ id, text, kind, support, outlets, origins, cites }) => ({
      id,
      story: story.id,
      what: "line" as const,
      text,
      standing: `${kind}; ${support}; ${outlets} outlets, ${origins.least}–${origins.most} origins`,
      places: cites.map((place) => placeTold(place, account)),
    })),
  );
}

/** Who said what, all wordings; with words given, those whose speaker or words have them. */
export function statementsTold(readout: Readout, story: string, speaker: string | null): ToldThing[] {
  const account = accountOf(readout);
  const wanted = foldedText(speaker ?? "");
  return readout.statements.flatMap(({ id, speaker: who, date, versions }) => {
    const actor = who === null ? null : account.actor(who);
    const names = [actor?.name ?? "", ...(actor?.names.map(({ text }) => text) ?? [])];
    if (wanted !== "" && !names.some((name) => foldedText(name).includes(wanted))) return [];
    const said = `${actor?.name ?? "somebody not named"}${date === null ? "" : `, ${date}`}`;
    return [
      {
        id,
        story,
        what: "statement" as const,
        text: said,
        standing: versions.map(({ kind }) => kind).join(", "),
        places: versions.map(({ span }) => placeTold(span, account)),
      },
    ];
  });
}

/** How many of what, every reading. */
export function figuresTold(readout: Readout, story: string, measure: string | null): ToldThing[] {
  const account = accountOf(readout);
  return readout.figures.flatMap(({ id, measure: counted, of, place, readings, verdict, because }) => {
    if (measure !== null && counted !== measure) return [];
    const where = place === null ? "" : `, ${account.actor(place)?.name ?? place}`;
    const values = readings.map(({ bound, value, low, high, asOf, attributedTo }) => {
      const by = attributedTo === null ? "" : ` (${account.actor(attributedTo)?.name ?? attributedTo})`;
      return `${bound} ${value ?? `${low}–${high}`}${asOf === null ? "" : ` as of ${asOf}`}${by}`;
    });
    return [
      {
        id,
        story,
        what: "figure" as const,
        text: `${counted}${of === null ? "" : ` (${of})`}${where}: ${values.join("; ")}`,
        standing: `${verdict}: ${because}`,
        places: readings.map(({ span }) => placeTold(span, account)),
      },
    ];
  });
}

/** Those that have all the words, in their text or in the words of a place. */
export function withWords(things: readonly ToldThing[], words: string): ToldThing[] {
  const wanted = foldedText(words)
    .split(" ")
    .filter((word) => word !== "");
  return things.filter(({ text, places }) => {
    const has = ` ${foldedText([text, ...places.map((place) => place.words)].join(" "))}`;
    return wanted.every((word) => has.includes(` ${word}`));
  });
}

function placeTold(place: ReportSpan, account: Account): ToldPlace {
  const report = account.report(place.report);
  return {
    report: place.report,
    start: place.start,
    end: place.end,
    words: account.words(place),
    outlet: report?.outlet ?? null,
    published: report?.published?.value ?? null,
    language: report?.language ?? null,
    url: report?.url ?? null,
  };
}
