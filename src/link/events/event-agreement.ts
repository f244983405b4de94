/** Event agreement: whether two tellings are of one event. */
import { parseDay } from "../../core/calendar.ts";
import type { EventType, Modality } from "../../core/format.ts";
import { textAt } from "../../core/span.ts";
import { EVENT_CONCEPTS } from "../../languages/event-concepts.ts";
import type { FoundReport } from "../found-report.ts";
import { alike, NO_PASSAGE, type Passage, passageOf } from "../meaning/passage.ts";
import { type Actors, isSameSide, mayBeOne, shareSide, tellingSides } from "./event-sides.ts";
import type { ToldEvent } from "./told-events.ts";

/** What comparing tellings needs. */
export interface Comparing {
  readonly reports: readonly FoundReport[];
  readonly actors: Actors;
  /** What sentences mean, once each. */
  readonly meanings: Map<ToldEvent, Passage>;
}

/** A telling with an assumed day may be of a day so many days before: reports run late. */
const LATE_DAYS = 2;
/** Types of what is done by words: one side says much on one day, so that only the meaning tells which it is. */
const IN_WORDS: ReadonlySet<EventType> = new Set([
  "agree",
  "support",
  "request",
  "accuse",
  "reject",
  "threaten",
  "statement",
  "concede",
]);
/** Types and modes of what two do together, whoever is named first. */
const TOGETHER: ReadonlySet<string> = new Set([
  "consult",
  "cooperate",
  ...Object.values(EVENT_CONCEPTS).flatMap(({ type, mode, roles }) =>
    type !== null && (roles === "mutual" || roles === "each") ? [`${type}/${mode}`] : [],
  ),
]);
/** Sentences of one event in two reports are so alike at least, where only their type and who acts speak for it: others have 0.03 on average, translations 0.58. */
const LEAST_ALIKE = 0.15;

/** Whether two do it together, so that it does not matter who is named first. */
export function isTogether({ found: { type, mode } }: ToldEvent): boolean {
  return TOGETHER.has(type) || TOGETHER.has(`${type}/${mode}`);
}

/** How two tellings stand to each other: surely of one event, perhaps, or not. */
export type Agreement = "yes" | "perhaps" | "no";

/**
 * Whether two tellings can be of one event.
 *
 * - Output: `no` where day, mode, modality, sides or place speak against it; `yes` where both name the same others, or both are firmly of one day, or their
 *   sentences mean the same; else `perhaps`.
 */
export function agreement(context: Comparing, a: ToldEvent, b: ToldEvent): Agreement {
  if (a.mayBeTalk || b.mayBeTalk) return isTalkOf(context.actors, a, b) ? "yes" : "no";
  if (isCopied(context, a, b)) return "yes";
  if (!daysFit(a, b) || !modesFit(a, b) || !modalitiesFit(a.found.modality, b.found.modality)) return "no";
  if (placesDiffer(context.actors, a, b)) return "no";
  const sides = isTogether(a) ? togetherFit(context.actors, a, b) : sidesFit(context.actors, a, b);
  if (sides === "other") return "no";
  return sides === "same" || firmly(a, b) || likeness(context, a, b) >= LEAST_ALIKE ? "yes" : "perhaps";
}

/** Fewer letters than these are told alike by chance. */
const COPIED = 30;

/** Whether two reports tell it in the same words, so that one of them has them from the other or both from a third. */
function isCopied(context: Comparing, a: ToldEvent, b: ToldEvent): boolean {
  const words = wordsOf(context, a);
  return a.report !== b.report && words.length >= COPIED && words === wordsOf(context, b);
}

/** The words that tell an event, blanks aside. */
export function wordsOf({ reports }: Comparing, { report, found }: ToldEvent): string {
  return textAt(reports[report]?.raw.text ?? "", found).replace(/\s+/g, " ");
}

/** What somebody told another, beside a talk that the same two had on that day. */
function isTalkOf(actors: Actors, a: ToldEvent, b: ToldEvent): boolean {
  if ((a.mayBeTalk && b.mayBeTalk) || a.day === null || a.day !== b.day) return false;
  if (a.found.type !== "consult" || b.found.type !== "consult" || b.found.modality !== "happened") return false;
  const persons = (one: ToldEvent): string[] =>
    [...one.actors, ...one.recipients].filter((id) => actors.get(id)?.kind === "person");
  const [mine, its] = [persons(a), persons(b)];
  return mine.length > 1 && its.length > 1 && mine.every((id) => its.includes(id));
}

function daysFit(a: ToldEvent, b: ToldEvent): boolean {
  if (a.day === null || b.day === null) return !(a.day === b.day && a.report === b.report && a.found.mode === null);
  if (a.day === b.day) return true;
  const apart = (parseDay(a.day) ?? 0) - (parseDay(b.day) ?? 0);
  if (a.dayBasis === "assumed" && apart > 0 && apart <= LATE_DAYS) return true;
  return b.dayBasis === "assumed" && apart < 0 && apart >= -LATE_DAYS;
}

function modesFit(a: ToldEvent, b: ToldEvent): boolean {
  const [one, other] = [a.found.mode, b.found.mode];
  return one === null || other === null || one === other || ONE_THING.some((set) => set.has(one) && set.has(other));
}

/** Modes by which reports tell of one thing: of a fight by that it was one, or by what was fired; of a vote by that it failed, or by who stopped it. */
const ONE_THING: readonly ReadonlySet<string>[] = [
  new Set(["clash", "firearms", "heavy-weapons"]),
  new Set(["failed", "vetoed"]),
];

/** What is denied or alleged may be one event; what is told as a fact is not the one that is denied. */
function modalitiesFit(a: Modality, b: Modality): boolean {
  if (a === b) return true;
  const claims: readonly Modality[] = ["alleged", "denied"];
  const facts: readonly Modality[] = ["happened", "alleged"];
  const ahead: readonly Modality[] = ["planned", "offered", "hypothetical"];
  return [claims, facts, ahead].some((group) => group.includes(a) && group.includes(b));
}

function placesDiffer(actors: Actors, a: ToldEvent, b: ToldEvent): boolean {
  if (a.place === null || b.place === null || a.place === b.place) return false;
  return actors.get(a.place)?.kind === "place" && actors.get(b.place)?.kind === "place";
}

/** `same`: both name a side that is the same; `open`: one names none that tells; `other`: they name different ones. */
type Fit = "same" | "open" | "other";

function sidesFit(actors: Actors, a: ToldEvent, b: ToldEvent): Fit {
  const by = compared(actors, tellingSides(a.actors, actors), tellingSides(b.actors, actors));
  const onto = compared(actors, whom(a, actors), whom(b, actors));
  if (by === "other" || onto === "other") return "other";
  if (onto === "same") return "same";
  // Who did such a thing once in a story did it to the same, where one report does not say to whom.
  return by === "same" && a.found.mode !== null && a.found.mode === b.found.mode && !IN_WORDS.has(a.found.type)
    ? "same"
    : "open";
}

/** Whom it is done to, or, where only a crowd is named, where. */
function whom({ recipients, place, found }: ToldEvent, actors: Actors): string[] {
  const named = tellingSides(recipients, actors);
  return named.length > 0 || place === null || found.type !== "assault" ? named : [place];
}

function compared(actors: Actors, a: readonly string[], b: readonly string[]): Fit {
  if (a.length === 0 || b.length === 0) return "open";
  if (shareSide(a, b, actors)) return "same";
  return a.some((one) => b.some((other) => mayBeOne(one, other, actors))) ? "open" : "other";
}

/** Of two who do something together: all that the telling with fewer sides names are named by the other. */
function togetherFit(actors: Actors, a: ToldEvent, b: ToldEvent): Fit {
  const sidesOf = (one: ToldEvent): string[] => tellingSides([...one.actors, ...one.recipients], actors);
  const [few = [], many = []] = [sidesOf(a), sidesOf(b)].sort((one, other) => one.length - other.length);
  if (few.length === 0) return "open";
  if (!few.every((id) => many.some((other) => isSameSide(id, other, actors)))) return "other";
  return few.length > 1 ? "same" : "open";
}

/** Both of one day by their own words, and of a kind of which there is seldom more than one a day. */
function firmly(a: ToldEvent, b: ToldEvent): boolean {
  return (
    a.day !== null &&
    a.day === b.day &&
    a.dayBasis !== "assumed" &&
    b.dayBasis !== "assumed" &&
    !IN_WORDS.has(a.found.type)
  );
}

/** How alike the words of two tellings are, 0 to 1. */
export function likeness(context: Comparing, a: ToldEvent, b: ToldEvent): number {
  return alike(meaningOf(context, a), meaningOf(context, b));
}

/** What the words of a telling mean. */
function meaningOf({ reports, meanings }: Comparing, told: ToldEvent): Passage {
  const known = meanings.get(told);
  if (known !== undefined) return known;
  const profile = reports[told.report]?.profile;
  const { start, end } = told.found;
  const meaning = profile ? passageOf(profile.words, profile.language, { start, end }) : NO_PASSAGE;
  meanings.set(told, meaning);
  return meaning;
}
