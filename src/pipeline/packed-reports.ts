/** Reports packed: what was found in a batch as bytes, which all threads share and which are kept until linking, and then the readout, ask for it. */

import type { StandingEdit } from "../core/edit.ts";
import type { Problem, Published } from "../core/format.ts";
import { type Packed, pack, unpacker } from "../core/packed.ts";
import { type Span, textAt } from "../core/span.ts";
import type { Findings, Mention } from "../find/finding.ts";
import { daysAlone } from "../link/days/report-days.ts";
import { type EditsByReport, editedFindings } from "../link/edits/edited-findings.ts";
import type { FoundReport } from "../link/found-report.ts";
import type { Taken } from "./take-batch.ts";

/** A batch taken, packed: of each report what is always at hand, its text, its mentions, and all else. */
export interface PackedTaken {
  readonly packed: Packed;
  /** For each of its reports the number of the item that it came of. */
  readonly from: readonly number[];
  readonly problems: readonly Problem[];
}

/** A report with what it alone tells of its day, and the words by which its votes name bodies and proposals. */
export interface HeldReport extends FoundReport {
  readonly published: Published | null;
  readonly voteWords: readonly string[];
}

/** Values of each report, and which of them are its mentions. */
const PARTS = 4;
const MENTIONS = 2;

type Base = Pick<
  HeldReport,
  "outletFound" | "covered" | "notCovered" | "removed" | "genre" | "corrections" | "profile" | "published" | "voteWords"
> & {
  readonly raw: Omit<FoundReport["raw"], "text">;
};
type Rest = Pick<FoundReport, "sentences" | "standing"> & { readonly findings: Omit<Findings, "mentions"> };

/** Packs a batch that was taken. Input: the batch, and the latest day that anything undated can be of, or `null`. */
export function packTaken({ found, from, problems }: Taken, now: string | null): PackedTaken {
  const values = found.flatMap((report) => {
    const { outletFound, covered, notCovered, removed, genre, corrections, profile, sentences, standing } = report;
    const { text, ...raw } = report.raw;
    const { mentions, ...findings } = report.findings;
    const { published } = daysAlone(report, now);
    const base: Base = {
      raw,
      outletFound,
      covered,
      notCovered,
      removed,
      genre,
      corrections,
      profile,
      published,
      voteWords: voteWordsOf(report),
    };
    const rest: Rest = { sentences, standing, findings };
    return [base, text, mentions, rest];
  });
  return { packed: pack(values), from, problems };
}

function voteWordsOf({ raw, findings }: FoundReport): string[] {
  const words = findings.votes.flatMap(({ body, proposal }) => [body, proposal]);
  return [...new Set(words.flatMap((place: Span | null) => (place ? textAt(raw.text, place) : [])))];
}

/** How many reports a packed batch has. */
export function reportsIn({ places }: Packed): number {
  return places.length / PARTS;
}

/** A batch of some of a batch's reports, by their numbers. */
export function someOf(packed: Packed, numbers: readonly number[]): Packed {
  const read = unpacker(packed);
  return pack(numbers.flatMap((number) => Array.from({ length: PARTS }, (_, part) => read(number * PARTS + part))));
}

/**
 * A batch as it is when the latest possible day is another one: of reports that state no day, what they alone tell of it may be another.
 *
 * - Output: the batch itself where nothing changes.
 */
export function packedAsOf(packed: Packed, now: string | null): Packed {
  const report = openUnpack(PARTS)(packed);
  const days = Array.from({ length: reportsIn(packed) }, (_, number) => {
    const held = report(number);
    return held.raw.published ? held.published : daysAlone(held, now).published;
  });
  if (days.every((day, number) => JSON.stringify(day) === JSON.stringify(report(number).published))) return packed;
  const read = unpacker(packed);
  return pack(
    days.flatMap((published, number) =>
      Array.from({ length: PARTS }, (_, part) => {
        const value = read(number * PARTS + part);
        return part === 0 ? { ...(value as Base), published } : value;
      }),
    ),
  );
}

/** Gives a report of a packed batch by its number. */
export type Unpack = (packed: Packed) => (number: number) => HeldReport;

/**
 * Makes an unpacker for the batches of one run: the reports' texts and findings are made anew when they are asked for, and only the latest are held.
 *
 * - Input: how many parts of reports are held unpacked at once, as linking asks for those of one story together; and whether all mentions are held besides, as
 *   settling asks for these of all reports again and again; and what people corrected.
 */
export function openUnpack(held: number, holdsMentions = false, edits: EditsByReport = new Map()): Unpack {
  const latest = new Map<number, unknown>();
  const mentions = new Map<number, unknown>();
  let parts = 0;
  return (packed) => {
    const read = unpacker(packed);
    const first = parts;
    parts += packed.places.length;
    const part = (number: number): unknown => {
      const known = latest.get(first + number);
      if (known !== undefined) return known;
      const kept = mentions.get(first + number);
      if (kept !== undefined) return kept;
      const made = read(number);
      if (holdsMentions && number % PARTS === MENTIONS) {
        mentions.set(first + number, made);
        return made;
      }
      latest.set(first + number, made);
      const [oldest] = latest.keys();
      if (latest.size > held && oldest !== undefined) latest.delete(oldest);
      return made;
    };
    return (number) => {
      const report = heldReport(read, part, number * PARTS);
      const own = edits.get(report.raw.id);
      return own ? corrected(report, own) : report;
    };
  };
}

/** A report as people corrected it. */
function corrected(report: HeldReport, edits: readonly StandingEdit[]): HeldReport {
  const findings = editedFindings(report.findings, edits);
  return {
    ...report,
    raw: report.raw,
    get sentences() {
      return report.sentences;
    },
    get standing() {
      return report.standing;
    },
    findings,
  };
}

function heldReport(read: (number: number) => unknown, part: (number: number) => unknown, first: number): HeldReport {
  const { raw, ...base } = read(first) as Base;
  const rest = (): Rest => part(first + 3) as Rest;
  const held = {
    raw: Object.assign(new HeldText(() => part(first + 1) as string), raw),
    findings: new HeldFindings(() => part(first + MENTIONS) as readonly Mention[], rest),
  };
  return Object.assign(new HeldSentences(rest), base, held);
}

// What is made anew when it is asked for. Classes, as every object that is written with getters of its own is a dictionary to the engine, and linking asks
// reports for what they hold all the time.

class HeldText {
  readonly #text: () => string;

  constructor(text: () => string) {
    this.#text = text;
  }
  get text(): string {
    return this.#text();
  }
}

class HeldSentences {
  readonly #rest: () => Rest;

  constructor(rest: () => Rest) {
    this.#rest = rest;
  }
  get sentences(): Rest["sentences"] {
    return this.#rest().sentences;
  }
  get standing(): Rest["standing"] {
    return this.#rest().standing;
  }
}

class HeldFindings implements Findings {
  readonly #mentions: () => Findings["mentions"];
  readonly #rest: () => Rest;

  constructor(mentions: () => Findings["mentions"], rest: () => Rest) {
    this.#mentions = mentions;
    this.#rest = rest;
  }
  get mentions(): Findings["mentions"] {
    return this.#mentions();
  }
  get times(): Findings["times"] {
    return this.#rest().findings.times;
  }
  get sayings(): Findings["sayings"] {
    return this.#rest().findings.sayings;
  }
  get citations(): Findings["citations"] {
    return this.#rest().findings.citations;
  }
  get figures(): Findings["figures"] {
    return this.#rest().findings.figures;
  }
  get votes(): Findings["votes"] {
    return this.#rest().findings.votes;
  }
  get events(): Findings["events"] {
    return this.#rest().findings.events;
  }
  get reckonings(): Findings["reckonings"] {
    return this.#rest().findings.reckonings;
  }
}
