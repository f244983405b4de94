/** Settlement: what was settled of all reports, in a form that every thread can share, so that any of them can link any story. */
import type { StandingEdit } from "../core/edit.ts";
import type { Actor } from "../core/format.ts";
import { byCodeUnit } from "../core/order.ts";
import { type Packed, pack } from "../core/packed.ts";
import { findingEdits } from "../link/edits/edited-findings.ts";
import { settle } from "../link/settle.ts";
import type { StoryGroup } from "../link/stories/stories.ts";
import { type HeldReport, openUnpack, reportsIn } from "./packed-reports.ts";
import { storyBases, storyKeys } from "./story-keys.ts";

/** What the user asked for. */
export interface AccountOptions {
  /** The latest day that anything undated can be of, ISO 8601, or `null`. */
  readonly now: string | null;
  /** The reader's language, BCP 47. */
  readonly language: string;
  /** The most lines a brief has; `null` for the usual number. */
  readonly lines: number | null;
  /** The most words that the lines of a brief have together; `null` for any number. */
  readonly words: number | null;
  /** What people corrected. */
  readonly edits?: readonly StandingEdit[];
  /** Whether stories are given keys, by which a store knows which of them it has. */
  readonly keyed?: boolean;
  /** Reports that do not count any more, since a later one stands in their place. */
  readonly revised?: ReadonlySet<string>;
}

/** Where a report is: the number of its pack, and its number in it. */
export type ReportPlace = readonly [pack: number, number: number];

export interface Settlement {
  /** What was found, batch by batch. */
  readonly packs: readonly Packed[];
  /** Where each report is, in id order. */
  readonly places: readonly ReportPlace[];
  readonly stories: readonly StoryGroup[];
  /** The ids of the reports, in order; none where no keys were asked for. */
  readonly ids: readonly string[];
  /** For each story a hash of all that telling it reads but for what people corrected; none where no keys were asked for. */
  readonly bases: readonly string[];
  /** For each story a hash of all that telling it reads; none where they were not asked for. */
  readonly keys: readonly string[];
  /** For each story the number of the story that began its storyline. */
  readonly storylines: readonly number[];
  /** Each actor twice: as linking needs it, without its mentions, and as it is written. */
  readonly actors: Packed;
  /** For each report the actors of its mentions. */
  readonly mentioned: Packed;
  /** The first actor of each name by which a vote's body or proposal may be known. */
  readonly named: ReadonlyMap<string, number>;
  readonly options: AccountOptions;
}

/** Parts of reports held unpacked while all are settled, beside their mentions: texts and sentences, which are asked for report by report. */
const HELD = 600;

/** Of so many reports all mentions are held, 27 KB a report: unpacking them anew for each step takes a tenth of settling. */
const FEW = 4_000;

/**
 * Settles what must be settled of all reports.
 *
 * - Input: what was found, in any order of batches, and the options.
 * - Output: what was settled of the reports by id, of those with one id of the one whose source comes first.
 */
export function settledPacks(packs: readonly Packed[], options: AccountOptions): Settlement {
  const count = packs.reduce((sum, packed) => sum + reportsIn(packed), 0);
  const unpack = openUnpack(HELD, count <= FEW, findingEdits(options.edits ?? []));
  const all = packs.flatMap((packed, pack) => {
    const read = unpack(packed);
    return Array.from({ length: reportsIn(packed) }, (_, number) => ({
      report: read(number),
      place: [pack, number] as const,
    }));
  });
  all.sort(({ report: a }, { report: b }) => byCodeUnit(a.raw.id, b.raw.id) || byCodeUnit(a.raw.source, b.raw.source));
  const once = all.filter(
    ({ report }, index) =>
      report.raw.id !== all[index - 1]?.report.raw.id && options.revised?.has(report.raw.id) !== true,
  );
  return settlementOf(
    once.map(({ report }) => report),
    packs,
    once.map(({ place }) => place),
    options,
  );
}

/** The reports of a settlement, in id order; their texts and findings are made anew when they are asked for. Input: how many of these parts are held. */
export function settledReports({ packs, places }: Settlement, held: number): HeldReport[] {
  const read = packs.map(openUnpack(held));
  return places.flatMap(([pack, number]) => read[pack]?.(number) ?? []);
}

/** The same of reports in id order, with their packs and places. */
export function settlementOf(
  reports: readonly HeldReport[],
  packs: readonly Packed[],
  places: readonly ReportPlace[],
  options: AccountOptions,
): Settlement {
  const { stories, storylines, actors } = settle(reports, reports, options.language, options.edits);
  const named = firstNamed(actors.actors, new Set(reports.flatMap(({ voteWords }) => voteWords)));
  const linking = actors.actors.map(forLinking);
  const isKeyed = options.keyed === true;
  const bases = isKeyed
    ? storyBases(stories, { reports, actors: linking, mentioned: actors.mentioned, named, options })
    : [];
  const ids = isKeyed ? reports.map(({ raw }) => raw.id) : [];
  return {
    packs,
    places,
    stories,
    ids,
    bases,
    keys: isKeyed ? storyKeys(bases, stories, ids, options.edits ?? []) : [],
    storylines,
    actors: pack(actors.actors.flatMap((actor, number) => [linking[number], actor])),
    mentioned: pack(actors.mentioned),
    named,
    options,
  };
}

/** An actor without its mentions, and with each of its roles once. */
function forLinking(actor: Actor): Actor {
  const roles = new Map(actor.roles.map((role) => [role.text, role]));
  return { ...actor, mentions: [], roles: [...roles.values()] };
}

function firstNamed(actors: readonly Actor[], words: ReadonlySet<string>): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  if (words.size === 0) return first;
  actors.forEach(({ names }, number) => {
    for (const { text } of names) if (words.has(text) && !first.has(text)) first.set(text, number);
  });
  return first;
}
