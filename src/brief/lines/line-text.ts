/** The text of a line: a template over checked fields, or a report's own words in quotation marks. Made from fields alone, so that it can be made again and compared. */
import type { Event, Figure, Reading, ReportSpan, Statement, Vote } from "../../core/format.ts";
import { linesOf } from "../../find/names/name-lexicon.ts";
import { packFor } from "../../languages/index.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { namesAnybody } from "../../text/words/names-anybody.ts";
import type { Account, Thing } from "../account.ts";
import { nounIn } from "../wording/noun-in.ts";
import { filled, type Telling } from "../wording/telling.ts";
import { wordingOf } from "./wording-of.ts";

/** A stretch of a line: the account's own words, or words that stand in a report at `span`. */
export type Piece =
  | { readonly text: string; readonly span: null }
  | { readonly text: string; readonly span: ReportSpan };

/**
 * The pieces of the line that tells a thing.
 *
 * - Input: the thing, what its names are looked up in, and the reader's language.
 * - Output: pieces in reading order; `[]` where nothing can be told of it.
 */
export function linePieces(thing: Thing, account: Account, telling: Telling): Piece[] {
  switch (thing.what) {
    case "event":
      return eventPieces(thing.event, account, telling);
    case "statement":
      return statementPieces(thing.statement, account, telling);
    case "figure":
      return figurePieces(thing.figure, account, telling);
    case "vote":
      return votePieces(thing.vote, account, telling);
    case "lead": {
      const lead = account.lead(thing.report);
      return lead === null ? [] : [theirs(account, lead)];
    }
  }
}

/** The pieces as one text; a report's words stand between quotation marks. */
export function lineText(pieces: readonly Piece[]): string {
  return pieces.map(({ text, span }) => (span === null ? text : `“${text}”`)).join("");
}

const ours = (text: string): Piece => ({ text, span: null });

/** A report's words, with a mark left out at an edge where the report's own quotation marks or commas stand. */
function theirs(account: Account, span: ReportSpan): Piece {
  return { text: account.words(span).replace(/\s+/g, " "), span };
}

function eventPieces(event: Event, account: Account, telling: Telling): Piece[] {
  const names = (ids: readonly string[]): string => telling.list(namesOf(ids, account, telling.language));
  const ofType = telling.words.events.value[event.type];
  // A vote still to be held has but its body and its day; its mode says only that it was put off.
  const template =
    telling.words.events.value[`${event.type}/${event.mode}`] ?? (event.type === "vote" ? ofType : undefined);
  const known =
    event.actors.length > 0 && (event.recipients.length > 0 || template?.includes("{recipients}") === false);
  if (template !== undefined && known)
    return [ours(filled(template, { actors: names(event.actors), recipients: names(event.recipients) }))];
  const places = event.evidence.filter((place) => isToldThere(place, account));
  const told = ownWords(places, account, telling.language);
  if (told) return [theirs(account, told), ...actorsBehind(event, told, account, telling)];
  const foreign = places.flatMap((place) => account.alone(place) ?? [])[0];
  if (!foreign) return [];
  // Who did what to whom is told beside the words only where they name the same.
  const there = new Set(account.actorsAt(foreign).map(({ id }) => id));
  const named = [...event.actors, ...event.recipients].every(
    (id) => there.has(id) && account.hasName(id, telling.language),
  );
  if (ofType === undefined || !known || !named) return [theirs(account, foreign)];
  return [
    ours(`${filled(ofType, { actors: names(event.actors), recipients: names(event.recipients) })}: `),
    theirs(account, foreign),
  ];
}

/** Whether a report tells what stands at a place in its own words: neither within somebody's words nor in an opinion. */
function isToldThere(place: ReportSpan, account: Account): boolean {
  return account.report(place.report)?.genre?.kind !== "opinion" && account.saidAt(place).length === 0;
}

/** Who did it, by name, where a report's words only describe them ("the prime minister"). */
function actorsBehind({ actors }: Event, words: ReportSpan, account: Account, { language, list }: Telling): Piece[] {
  const text = account.words(words);
  const isNamed = (id: string): boolean =>
    account.actor(id)?.names.some((name) => name.text.split(" ").some((part) => isName(part) && text.includes(part))) ??
    true;
  const isBehind = (id: string): boolean =>
    account.actor(id)?.kind === "person" && account.hasName(id, language) && !isNamed(id);
  if (actors.length === 0 || !opensWithOffice(text, account.report(words.report)?.language ?? "und")) return [];
  if (!actors.every(isBehind)) return [];
  return [ours(` (${list(actors.map((id) => account.nameIn(id, language)))})`)];
}

/** Words that open a line in which its subject stands. */
const OPENING_WORDS = 4;

/** Whether words open with an office („the prime minister“): who holds it is known, and "each side" is nobody's. */
function opensWithOffice(text: string, language: string): boolean {
  const pack = packFor(language);
  if (!pack) return false;
  const offices = officesOf(pack);
  const opening = text.toLowerCase().split(/\s+/, OPENING_WORDS);
  for (let first = 0; first < opening.length; first++)
    for (let end = first + 1; end <= opening.length; end++)
      if (offices.has(opening.slice(first, end).join(" "))) return true;
  return false;
}

const OFFICES = new WeakMap<LanguagePack, ReadonlySet<string>>();

function officesOf(pack: LanguagePack): ReadonlySet<string> {
  const known = OFFICES.get(pack);
  if (known) return known;
  const offices = new Set(linesOf(pack.names.offices.value).flatMap(({ words }) => words));
  OFFICES.set(pack, offices);
  return offices;
}

/** A part of a name long enough not to be met by chance; names of a person who is only described are no names. */
function isName(part: string): boolean {
  return part.length > 2;
}

/** Names in the reader's language; where some have one, those that have none are left out: they are descriptions that other reports name. */
function namesOf(ids: readonly string[], account: Account, language: string): string[] {
  const known = ids.filter((id) => account.hasName(id, language));
  return [...new Set((known.length > 0 ? known : ids).map((id) => account.nameIn(id, language)))];
}

/**
 * The words in the reader's language that stand alone and tell the event more than anything else: those of which its own place is the largest share, of equals
 * the longest. `null` where none stand alone.
 */
function ownWords(evidence: readonly ReportSpan[], account: Account, language: string): ReportSpan | null {
  let best: { readonly span: ReportSpan; readonly share: number } | null = null;
  for (const place of evidence) {
    if (account.report(place.report)?.language !== language) continue;
    const span = account.alone(place);
    if (span === null) continue;
    const share = (place.end - place.start) / Math.max(1, span.end - span.start);
    if (best === null || share > best.share || (share === best.share && lengthOf(span) > lengthOf(best.span)))
      best = { span, share };
  }
  return best?.span ?? null;
}

function lengthOf({ start, end }: ReportSpan): number {
  return end - start;
}

function statementPieces(statement: Statement, account: Account, telling: Telling): Piece[] {
  const speaker =
    statement.speaker === null
      ? telling.phrase("speakerNotStated")
      : account.nameIn(statement.speaker, telling.language);
  const rank = (version: Statement["versions"][number]): number =>
    (account.report(version.span.report)?.language === telling.language ? 0 : 4) +
    (version.kind === "direct" ? 0 : version.kind === "mixed" ? 2 : 1);
  const best = [...statement.versions].sort(
    (a, b) => rank(a) - rank(b) || b.span.end - b.span.start - (a.span.end - a.span.start),
  )[0];
  return best ? [ours(`${speaker}: `), theirs(account, wordingOf(best, account))] : [];
}

/** What one reading gives, in words: `more than 2,800`. */
function readingText(reading: Pick<Reading, "value" | "low" | "high" | "bound">, telling: Telling): string {
  const bounds = telling.words.bounds.value;
  if (reading.value === null)
    return filled(bounds.between, { low: telling.number(reading.low), high: telling.number(reading.high) });
  return filled(bounds[reading.bound], { n: telling.number(reading.value) });
}

/** A figure with what some of its readings give. */
export function figurePieces(
  figure: Figure,
  account: Account,
  telling: Telling,
  readings: readonly Reading[] = figure.readings,
): Piece[] {
  const measure = telling.words.measures.value[figure.measure] ?? figure.measure;
  const languages = figure.readings.flatMap(({ span }) => account.report(span.report)?.language ?? []);
  const of = figure.of === null || namesAnybody(figure.of, languages) ? [] : [figure.of];
  const isForeign = of.length > 0 && !languages.includes(telling.language);
  const what = [measure, ...of.map((words) => (isForeign ? `“${words}”` : words))].join(", ");
  const told = new Map<string, string[]>();
  for (const reading of readings) {
    const day = reading.asOf === null ? "" : ` ${telling.phrase("asOf", { day: telling.day(reading.asOf) })}`;
    const text = `${readingText(reading, telling)}${day}`;
    const by = reading.attributedTo === null ? null : account.nameIn(reading.attributedTo, telling.language);
    told.set(text, [...(told.get(text) ?? []), ...(by === null ? [] : [by])]);
  }
  const texts = [...told].map(([text, by]) => (by.length === 0 ? text : `${text} (${[...new Set(by)].join(", ")})`));
  return texts.length === 0 ? [] : [ours(`${what}: ${texts.join("; ")}`)];
}

/**
 * Words of a vote in the reader's language: as a report in it has them, or the body's own name there. A body that has neither keeps the words it is told by; a
 * proposal is left out where a report in the reader's language tells of the vote without naming it so.
 */
function inReadersWords(words: string, vote: Vote, account: Account, telling: Telling): string | null {
  const own = vote.evidence.filter(({ report }) => account.report(report)?.language === telling.language);
  const stands = (place: ReportSpan): boolean => account.report(place.report)?.text.includes(words) ?? false;
  if (own.some(stands)) return words;
  const actor = account.named(words);
  if (actor && account.hasName(actor.id, telling.language)) return account.nameIn(actor.id, telling.language);
  const told = vote.evidence.map(({ report }) => account.report(report)?.language ?? "und");
  const noun = told
    .map((language) => nounIn(words, language, "organization", telling.language))
    .find((one) => one?.rest === "");
  if (noun) return noun.noun;
  const named = bodyAt(words, vote, account, telling.language);
  if (named !== null) return named;
  // In another language a name may be read, a common noun („закон“) tells the reader nothing.
  return own.length === 0 && /^\p{Lu}.*\p{Lu}|\d/u.test(words) ? words : null;
}

/** The reader's name of the one body that reports name where they tell the vote by those words: „Совета“ is the council that another calls in full. */
function bodyAt(words: string, { body, evidence }: Vote, account: Account, language: string): string | null {
  if (words !== body) return null;
  const bodies = evidence.flatMap((place) => account.actorsAt(place)).filter(({ kind }) => kind === "organization");
  const names = new Set(
    bodies.flatMap(({ id }) => (account.hasName(id, language) ? [account.nameIn(id, language)] : [])),
  );
  const [name] = names;
  return names.size === 1 ? (name ?? null) : null;
}

/** A foreign common noun is told in marks: it stands in a report, and is no name. */
function inMarks(words: string): string {
  return /^\p{Ll}/u.test(words) || /\p{Script=Arabic}/u.test(words) ? `“${words}”` : words;
}

function votePieces(vote: Vote, account: Account, telling: Telling): Piece[] {
  const outcome = telling.phrase(vote.outcome === "unknown" ? "outcomeUnknown" : vote.outcome);
  const counts = (["for", "against", "abstain", "absent"] as const).flatMap((side) => {
    const n = vote[side];
    return n === null ? [] : [telling.phrase(side === "abstain" ? "abstained" : side, { n: telling.number(n) })];
  });
  const proposal = vote.proposal === null ? null : inReadersWords(vote.proposal, vote, account, telling);
  const body = inReadersWords(vote.body, vote, account, telling) ?? inMarks(vote.body);
  const subject = proposal === null ? body : `${body}, ${proposal}`;
  return [ours(`${subject}: ${[outcome, ...counts].join(", ")}`)];
}
