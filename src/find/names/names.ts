/** Names: from the stretches that may be names to mentions, once all of a report's are seen together. */
import type { ActorKind } from "../../core/format.ts";
import { coveredOr, NOT_COVERED } from "../../core/sourced.ts";
import type { Span } from "../../core/span.ts";
import { CAPITALS } from "../../languages/concepts/capitals.ts";
import type { NameWords } from "../../languages/names.ts";
import { caseReadings, NOMINATIVE } from "../../text/words/declension.ts";
import { nameTokens } from "../../text/words/name-tokens.ts";
import type { Mention } from "../finding.ts";
import { isKnownCity } from "./known-cities.ts";
import { madeMention } from "./made-mention.ts";
import { familiesOf } from "./name-families.ts";
import { type Neighbours, neighboursOf } from "./name-neighbours.ts";
import type { Piece } from "./name-pieces.ts";
import type { PieceReader } from "./name-run.ts";
import { genderOf, shapeOf } from "./name-shapes.ts";
import { decided, noVotes, summed, type Votes } from "./name-votes.ts";
import { placeEnding } from "./place-endings.ts";
import { countryOf, type RolePhrase } from "./roles.ts";
import { isUnheard } from "./unheard.ts";

/** A stretch that may be a name, with its neighbours among the pieces, the role beside it and the office that is of it. */
export interface NameFound extends Neighbours {
  readonly role: RolePhrase | null;
}

interface Family {
  readonly members: number[];
  readonly votes: Votes;
}

/** The names among what may be names. */
export function namesFrom(reader: PieceReader, found: readonly NameFound[]): Mention[] {
  const tokens = found.map(({ piece }) => nameTokens(textOf(reader, spanOf(reader, piece)), reader.pack.names));
  return familiesAmong(reader, found, tokens).flatMap((family) => namesOf(reader, found, tokens, family));
}

/** The mentions of one name, none where nothing makes it one but the capital of a sentence; its kind may be for other reports to tell. */
function namesOf(
  reader: PieceReader,
  found: readonly NameFound[],
  tokens: readonly (readonly string[])[],
  { members, votes }: Family,
): Mention[] {
  const kind = kindOf(reader, found, tokens, { members, votes });
  if (!stands(reader, found, members, votes, tokens)) return [];
  const full = longest(members, tokens);
  const told = members.find((index) => found[index]?.role?.gender);
  const gender =
    kind === "person" ? (genderOf(tokens[full] ?? [], reader.pack) ?? found[told ?? -1]?.role?.gender ?? null) : null;
  const fullest = found[full]?.piece;
  return members.flatMap((index) => {
    const name = found[index];
    return name ? [mentionOf(reader, name, kind, gender, index === full ? undefined : fullest)] : [];
  });
}

/** What a name is of; a place that no table knows and that ends like a country is one. */
function kindOf(
  reader: PieceReader,
  found: readonly NameFound[],
  tokens: readonly (readonly string[])[],
  { members, votes }: Family,
): ActorKind | null {
  const known = conceptKind(found[members[0] ?? 0]?.piece);
  const kind = known ?? decided(votes)?.kind ?? null;
  const words = tokens[longest(members, tokens)] ?? [];
  const [word = ""] = words;
  const isCountry =
    known === null && kind === "place" && words.length === 1 && placeEnding(word, reader.lexicon) === "country";
  return isCountry && !isKnownCity(words, reader.pack) ? "country" : kind;
}

function familiesAmong(
  reader: PieceReader,
  found: readonly NameFound[],
  tokens: readonly (readonly string[])[],
): Family[] {
  const numbers = familiesOf(
    found.map(({ piece }, index) => {
      const own = tokens[index] ?? [];
      return { tokens: own, own: beforeOwner(reader, piece, own), concept: piece.entry?.id ?? null };
    }),
    reader.lexicon,
  );
  const members = new Map<number, number[]>();
  numbers.forEach((number, index) => {
    const known = members.get(number);
    if (known) known.push(index);
    else members.set(number, [index]);
  });
  const votes = new Map<number, Votes>();
  for (const [number, own] of members) {
    const full = found[longest(own, tokens)];
    const neighbours = own.flatMap((index) => found[index] ?? []).map((name) => neighboursOf(reader, name));
    votes.set(number, summed(full ? [shapeOf(reader, full.piece), ...neighbours] : neighbours));
  }
  shareKinds(reader, found, numbers, votes);
  return [...members].map(([number, own]) => ({ members: own, votes: votes.get(number) ?? noVotes() }));
}

/** How many words of a name stand before whose it is, by a word for "of" or "in" within it or, behind a head, by a case: all of them where nothing says so. */
function beforeOwner({ words, lexicon }: PieceReader, piece: Piece, tokens: readonly string[]): number {
  const { ofWords, locatives, declensions } = lexicon.words;
  for (let at = piece.first + 1; at < piece.last - 1; at++) {
    const lower = words[at]?.lower ?? "";
    if (ofWords.value.has(lower) || locatives.value.has(lower)) return Math.min(at - piece.first, tokens.length);
  }
  const [first = "", last = ""] = [tokens[0], tokens.at(-1)];
  if (tokens.length < 2 || ofWords.value.size > 0 || declensions === NOT_COVERED) return tokens.length;
  const headed = piece.head === "organization" && lexicon.head(first) === "organization";
  return headed && !isNominative(last, lexicon.words) ? 1 : tokens.length;
}

function isNominative(lower: string, words: NameWords): boolean {
  return caseReadings(lower, words).some(
    ({ base, gender, cases }) => base === lower && gender !== null && gender !== "p" && (cases & NOMINATIVE) !== 0,
  );
}

/** What stands in one row is of one kind: "Airport, Bridge and Tower" lends the kind of those that are known to those that are not. */
function shareKinds(
  reader: PieceReader,
  found: readonly NameFound[],
  numbers: readonly number[],
  votes: Map<number, Votes>,
): void {
  const lend = (from: number, to: number): void => {
    const own = votes.get(numbers[to] ?? -1);
    const kind = conceptKind(found[from]?.piece) ?? decided(votes.get(numbers[from] ?? -1) ?? noVotes())?.kind;
    if (!own || !kind || (decided(own)?.margin ?? 0) >= SURE) return;
    const sum = summed([own]);
    sum[kind === "country" ? "place" : kind] += SHARED;
    votes.set(numbers[to] ?? -1, sum);
  };
  for (let at = 1; at < found.length; at++) if (isRow(reader, found[at - 1]?.piece, found[at]?.piece)) lend(at - 1, at);
  for (let at = found.length - 1; at > 0; at--)
    if (isRow(reader, found[at - 1]?.piece, found[at]?.piece)) lend(at, at - 1);
}

/** A margin at which a name needs no neighbours in a row to tell its kind, and what one of them adds where it does. */
const SURE = 2;
const SHARED = 1;

function isRow({ words, lexicon }: PieceReader, left: Piece | undefined, right: Piece | undefined): boolean {
  if (!left || !right || right.first !== left.last + 1 || left.owner) return false;
  const between = words[left.last];
  return between?.text === "," || lexicon.words.and.value.has(between?.lower ?? "");
}

function conceptKind(piece: Piece | undefined): ActorKind | null {
  const kind = piece?.entry?.kind;
  return kind === "country" || kind === "place" || kind === "organization" ? kind : null;
}

/** A lone word whose only capital is that of its sentence is a name only where its neighbours say so plainly. */
function stands(
  reader: PieceReader,
  found: readonly NameFound[],
  members: readonly number[],
  { person, organization, place }: Votes,
  tokens: readonly (readonly string[])[],
): boolean {
  if (
    members.some(
      (index) => !found[index]?.piece.opens || found[index]?.piece.entry !== null || (tokens[index]?.length ?? 0) > 1,
    )
  )
    return true;
  const [lower = ""] = tokens[members[0] ?? -1] ?? [];
  if (placeEnding(lower, reader.lexicon) === "country" && isUnheard(lower, reader.pack.code)) return true;
  const { dropsSubjects } = reader.lexicon.words;
  if (!dropsSubjects && members.some((index) => isBareSubject(reader, found[index]?.piece))) return true;
  return Math.max(person, organization, place) >= PLAIN;
}

/** A word that nothing else is known of, alone the subject of a sentence it opens ("Ruiz has left"): a common noun would have an article or be several. */
function isBareSubject({ phraseOf, subjects, syntax, words, lexicon }: PieceReader, piece: Piece | undefined): boolean {
  const phrase = piece ? (phraseOf[piece.first] ?? -1) : -1;
  const span = syntax.nounPhrases[phrase];
  if (!piece || !subjects.has(phrase) || span?.first !== piece.first || span.last !== piece.last) return false;
  const lower = words[piece.first]?.lower ?? "";
  const common = [...lexicon.words.pluralEndings.value, ...coveredOr(lexicon.words.articleEndings, [])];
  return syntax.tags[piece.first] === "proper" && !common.some((ending) => lower.endsWith(ending));
}

/** Evidence that outweighs the doubt of a sentence's first capital. */
const PLAIN = 2;

function longest(members: readonly number[], tokens: readonly (readonly string[])[]): number {
  return members.reduce(
    (best, index) => ((tokens[index]?.length ?? 0) > (tokens[best]?.length ?? 0) ? index : best),
    members[0] ?? 0,
  );
}

function mentionOf(
  reader: PieceReader,
  name: NameFound,
  kind: ActorKind | null,
  gender: Mention["gender"],
  full: Piece | undefined,
): Mention {
  const { piece, role } = name;
  const span = spanOf(reader, piece);
  const country = role?.country ?? countryOf(piece);
  const acts = kind === "place" && isCapitalThatActs(reader, piece);
  return madeMention(span, "name", textOf(reader, span), {
    kind: acts ? "country" : kind,
    role: role && wordsSpan(reader, role.first, role.last),
    office: role?.office ?? null,
    country,
    concept: acts ? country : (piece.entry?.id ?? null),
    of: role?.of ? ownerSpan(reader, role.of) : null,
    owner: piece.owner,
    gender,
    standsFor: full && !acts ? spanOf(reader, full) : null,
  });
}

/** "Moscow is ready": a capital city that does something is its country; one where something is done is a city. */
function isCapitalThatActs({ syntax, subjects, phraseOf }: PieceReader, { entry, first, last }: Piece): boolean {
  const phrase = phraseOf[first] ?? -1;
  if (entry === null || !CAPITALS.has(entry.id) || !subjects.has(phrase)) return false;
  const { nounPhrases } = syntax;
  return nounPhrases[phrase]?.first === first && nounPhrases[phrase]?.last === last;
}

/** The place of a piece, without an owner's ending. */
export function spanOf(reader: PieceReader, piece: Piece): Span {
  return piece.owner ? ownerSpan(reader, piece) : wordsSpan(reader, piece.first, piece.last);
}

/** The place of words that something hangs on, without an owner's ending. */
export function ownerSpan(
  reader: PieceReader,
  { first, last }: { readonly first: number; readonly last: number },
): Span {
  const span = wordsSpan(reader, first, last);
  const word = reader.words[last - 1];
  const bare = word ? reader.lexicon.owner(word.lower) : null;
  return word && bare !== null ? { start: span.start, end: word.start + bare.length } : span;
}

/** The place of some words. */
export function wordsSpan(reader: PieceReader, first: number, last: number): Span {
  return { start: reader.words[first]?.start ?? 0, end: reader.words[last - 1]?.end ?? 0 };
}

/** The words at a place, with one blank between them. */
export function textOf({ text }: PieceReader, { start, end }: Span): string {
  const words = text.slice(start, end);
  return BLANKS.test(words) ? words.split(/\s+/).join(" ") : words;
}

const BLANKS = /\s\s|[^\S ]/;
