/** Utterances: the sayings of a story made ready to be compared: who spoke, on which day, and what the words mean. */
import { type Day, parseDay } from "../../core/calendar.ts";
import type { Actor, ActorKind } from "../../core/format.ts";
import { contains, type Span } from "../../core/span.ts";
import type { Saying } from "../../find/finding.ts";
import { packFor } from "../../languages/index.ts";
import { wordsOf } from "../../text/words/words.ts";
import type { FoundReport } from "../found-report.ts";
import type { Linked } from "../linked.ts";
import { NAME, NUMBER, rowsWithin } from "../meaning/content-words.ts";
import { NO_PASSAGE, type Passage, passageOf } from "../meaning/passage.ts";
import { sentencesSaid } from "./sentences-said.ts";

export interface Utterance {
  /** Index of its report among `Linked.reports`. */
  readonly report: number;
  /** The primary code of its language. */
  readonly language: string;
  readonly saying: Saying;
  /** Whether its words report what another said: a readout, whose own speaker is never the other. */
  readonly reports: boolean;
  readonly speaker: string | null;
  readonly speakerKind: ActorKind | null;
  readonly speakerCountry: string | null;
  /** Whether the speaker is known by a name that other scripts would spell alike: neither by an office alone nor in letters without vowels. */
  readonly speakerNamed: boolean;
  readonly via: readonly string[];
  readonly addressees: readonly string[];
  /** ISO 8601, as the saying's own time says, or `null`. */
  readonly said: string | null;
  /** The day it was said or, failing that, reported; `null` where neither is known. */
  readonly day: Day | null;
  readonly passage: Passage;
  /** What its own words mean, without the clause around them that is read with them where they are few. */
  readonly own: Passage;
  /** Whether it is reported in so few words that they mean little by themselves. */
  readonly slight: boolean;
  /** What the words of saying mean: one who denies does not admit. */
  readonly cue: Passage;
  /** What its paragraph means. */
  readonly context: Passage;
  /** How far into its report it stands, 0 to 1. */
  readonly place: number;
  /** Its sentences, where it has several: others may report one of them alone. */
  readonly parts: readonly Passage[];
  /** Sounds of its numbers of two digits and more. */
  readonly numbers: ReadonlySet<number>;
  readonly negated: boolean;
}

/** Quoted words fewer than this mean nothing by themselves: what surrounds them in their clause is read with them. */
const FEW_WORDS = 4;

/** What an utterance says of itself, whatever its words mean. */
type Told = Pick<
  Utterance,
  | "report"
  | "reports"
  | "speaker"
  | "speakerKind"
  | "speakerCountry"
  | "speakerNamed"
  | "via"
  | "addressees"
  | "said"
  | "day"
>;

/**
 * An utterance whose meaning is worked out when it is asked for: most are compared with none.
 *
 * A class, as every object that is written with getters of its own is a dictionary to the engine, and utterances are asked a hundred times for each pair: that
 * took a third of joining statements.
 */
class LazyUtterance implements Utterance {
  readonly report: number;
  readonly language: string;
  readonly saying: Saying;
  readonly reports: boolean;
  readonly speaker: string | null;
  readonly speakerKind: ActorKind | null;
  readonly speakerCountry: string | null;
  readonly speakerNamed: boolean;
  readonly via: readonly string[];
  readonly addressees: readonly string[];
  readonly said: string | null;
  readonly day: Day | null;
  readonly place: number;
  private readonly found: FoundReport;
  private madeOwn: Passage | null = null;
  private madePassage: Passage | null = null;
  private madeCue: Passage | null = null;
  private madeContext: Passage | null = null;
  private madeParts: readonly Passage[] | null = null;
  private madeNumbers: ReadonlySet<number> | null = null;
  private madeSlight: boolean | null = null;
  private madeNegated: boolean | null = null;

  constructor(found: FoundReport, saying: Saying, told: Told) {
    this.report = told.report;
    this.language = found.profile.language;
    this.saying = saying;
    this.reports = told.reports;
    this.speaker = told.speaker;
    this.speakerKind = told.speakerKind;
    this.speakerCountry = told.speakerCountry;
    this.speakerNamed = told.speakerNamed;
    this.via = told.via;
    this.addressees = told.addressees;
    this.said = told.said;
    this.day = told.day;
    this.place = saying.start / Math.max(1, found.raw.text.length);
    this.found = found;
  }
  get own(): Passage {
    this.madeOwn ??= passageOf(this.found.profile.words, this.language, this.saying);
    return this.madeOwn;
  }
  get passage(): Passage {
    this.madePassage ??= passageIn(this.found, this.saying, this.own);
    return this.madePassage;
  }
  get cue(): Passage {
    this.madeCue ??= cueOf(this.found, this.saying);
    return this.madeCue;
  }
  get context(): Passage {
    this.madeContext ??= contextOf(this.found, this.saying);
    return this.madeContext;
  }
  get parts(): readonly Passage[] {
    this.madeParts ??= sentencesSaid(this.found, this.saying);
    return this.madeParts;
  }
  get numbers(): ReadonlySet<number> {
    this.madeNumbers ??= numbersIn(this.found, this.passage);
    return this.madeNumbers;
  }
  get slight(): boolean {
    this.madeSlight ??= isSlight(this.found, this.saying);
    return this.madeSlight;
  }
  get negated(): boolean {
    this.madeNegated ??= isNegated(this.found, this.saying);
    return this.madeNegated;
  }
}

/** The utterances of some reports, in the order of the reports and of the text. */
export function utterancesOf(
  { reports, days, actors }: Linked,
  members: readonly number[],
  known: ReadonlyMap<string, Actor>,
): Utterance[] {
  return members.flatMap((report) => {
    const found = reports[report];
    const dates = days[report];
    if (!found || !dates) return [];
    const timeAt = new Map(found.findings.times.map(({ start }, index) => [start, index]));
    const actorAt = (place: Span): string | null => actors.at(found.raw.id, place);
    const reporting = reportingSayings(found.findings.sayings);
    return found.findings.sayings.map((saying): Utterance => {
      const speaker = speakerOf(saying, actorAt);
      const actor = speaker === null ? undefined : known.get(speaker);
      const time = saying.time ? timeAt.get(saying.time.start) : undefined;
      const said = time === undefined ? null : (dates.times[time]?.value ?? null);
      return new LazyUtterance(found, saying, {
        report,
        reports: reporting.has(saying),
        speaker,
        speakerKind: actor?.kind ?? null,
        speakerCountry: actor?.country ?? null,
        speakerNamed: actor !== undefined && isNamed(actor),
        via: saying.via.flatMap((place) => actorAt(place) ?? []),
        addressees: [...new Set(saying.addressees.flatMap((place) => actorAt(place) ?? []))],
        said,
        day: parseDay((said ?? dates.published?.value ?? "").slice(0, 10)),
      });
    });
  });
}

function isNamed({ name, names, roles }: Actor): boolean {
  return !roles.some(({ text }) => text.endsWith(name)) && names.some(({ language }) => language !== "ar");
}

/** The quotations that hold the clause of another saying. Sayings come in text order. */
function reportingSayings(sayings: readonly Saying[]): ReadonlySet<Saying> {
  const found = new Set<Saying>();
  let quotation: Saying | null = null;
  for (const saying of sayings) {
    if (quotation && saying.kind === "indirect" && contains(quotation, saying.clause)) found.add(quotation);
    if (saying.kind !== "indirect" && saying.start >= (quotation?.end ?? 0)) quotation = saying;
  }
  return found;
}

/** The actor who speaks: who issued it, where the speaker's own words name only a text. */
function speakerOf({ speaker, issuer }: Saying, actorAt: (place: Span) => string | null): string | null {
  return (issuer && actorAt(issuer)) ?? (speaker && actorAt(speaker));
}

/** What a saying's words mean; with its clause where they are only a few. */
function passageIn({ profile }: FoundReport, saying: Saying, own: Passage): Passage {
  if (own.rows.length >= FEW_WORDS) return own;
  const start = Math.min(saying.start, saying.clause.start);
  return passageOf(profile.words, profile.language, { start, end: Math.max(saying.end, saying.clause.end) });
}

function cueOf({ profile }: FoundReport, { cue }: Saying): Passage {
  return cue === null ? NO_PASSAGE : passageOf(profile.words, profile.language, cue);
}

/** What a saying's paragraph means. */
function contextOf({ raw: { text }, profile }: FoundReport, { start, end }: Span): Passage {
  const behind = text.indexOf("\n", end);
  const paragraph = { start: text.lastIndexOf("\n", start) + 1, end: behind === -1 ? text.length : behind };
  const near = { start: Math.max(paragraph.start, start - NEAR), end: Math.min(paragraph.end, end + NEAR) };
  return passageOf(profile.words, profile.language, near);
}

/** Code units around a saying that tell what it was said of: a paragraph of news, however long one is that was never broken. */
const NEAR = 600;

/** Fewer words that are no names than this say nothing that could be told from what else is said of those who are named. */
const FEWEST_OWN = 2;

function isSlight({ profile: { words } }: FoundReport, saying: Saying): boolean {
  if (saying.kind !== "indirect") return false;
  const { first, last } = rowsWithin(words, saying);
  const seen = new Set<number>();
  let own = 0;
  for (let row = first; row < last && own < FEWEST_OWN; row++) {
    const stem = words.stems[row] ?? 0;
    if (seen.has(stem)) continue;
    seen.add(stem);
    if (((words.traits[row] ?? 0) & NAME) === 0) own++;
  }
  return own < FEWEST_OWN;
}

function numbersIn({ profile: { words } }: FoundReport, { rows }: Passage): Set<number> {
  return new Set(rows.filter((row) => ((words.traits[row] ?? 0) & NUMBER) !== 0).map((row) => words.sounds[row] ?? 0));
}

const negations = new Map<string, ReadonlySet<string>>();

/** Words of negation nearer than this to one before are of the same denial: "ne … pas", „нито един не“. */
const ONE_DENIAL = 5;

/** Whether a saying denies: an odd number of denials, that of the verb that reports it ("denied that") among them. */
function isNegated({ raw }: FoundReport, saying: Saying): boolean {
  const words = negationsOf(raw.language);
  let denials = saying.act === "deny" ? 1 : 0;
  if (words.size === 0) return denials === 1;
  let last = -ONE_DENIAL - 1;
  wordsOf(raw.text, saying, packFor(raw.language)?.writing).forEach(({ lower }, at) => {
    if (!words.has(lower)) return;
    if (at - last > ONE_DENIAL) denials++;
    last = at;
  });
  return denials % 2 === 1;
}

function negationsOf(language: string): ReadonlySet<string> {
  const known = negations.get(language);
  if (known) return known;
  const grammar = packFor(language)?.grammar;
  const closed = grammar?.closed.value.not?.split(" ") ?? [];
  const negated = grammar?.auxiliaries.value.filter((form) => form.negated).map(({ form }) => form) ?? [];
  const words = new Set([...closed.map((word) => word.split(":")[0] ?? word), ...negated]);
  negations.set(language, words);
  return words;
}
