/**
 * Splits: two names that stand side by side ("lider na X Ana Ruiz") are taken apart where the report elsewhere has the second by itself, or both. Capitals
 * alone cannot tell where one ends.
 */
import { NOT_COVERED } from "../../core/sourced.ts";
import { isGivenName, isGivenNameForm } from "./given-names.ts";
import { looksLikeName } from "./looks-like-name.ts";
import type { Piece } from "./name-pieces.ts";
import type { PieceReader } from "./name-run.ts";
import { placeEnding } from "./place-endings.ts";

/** Names of the report by which others are taken apart. */
interface Known {
  /** By what names are known elsewhere. */
  readonly alone: ReadonlySet<string>;
  /** Where names are declined: what the last words of names that are lone or begin with a given name may be forms of. */
  readonly families: ReadonlySet<string>;
  /** Words that have a capital where nothing opens. */
  readonly capitals: ReadonlySet<string>;
}

/** The pieces of each sentence, with such names in two. */
export function splitNames(reader: PieceReader, sentences: readonly (readonly Piece[])[]): Piece[][] {
  const known = knownAmong(reader, sentences.flat());
  const { declensions, ofWords } = reader.lexicon.words;
  const byCase = declensions !== NOT_COVERED && ofWords.value.size === 0;
  return sentences.map((pieces) =>
    pieces.flatMap((piece, index) => {
      const at = secondAt(reader, piece, known.alone) ?? behindOffice(reader, piece, pieces[index - 1]);
      const parts = at === null ? fromWhere(reader, piece, pieces[index - 1], known.alone) : inTwo(piece, at);
      return byCase ? parts.flatMap((part) => withoutOpener(reader, part, known)) : parts;
    }),
  );
}

function knownAmong(reader: PieceReader, pieces: readonly Piece[]): Known {
  const alone = new Set<string>();
  const families = new Set<string>();
  const capitals = new Set<string>();
  for (const piece of pieces.filter(({ what }) => what === "name")) {
    const { first, last, opens } = piece;
    for (const key of keysOf(reader, piece)) alone.add(key);
    const opener = reader.words[first]?.lower ?? "";
    if (!opens) capitals.add(opener);
    if (last - first > 1 ? isGivenNameForm(opener, reader.pack) : !opens)
      for (const form of reader.lexicon.forms(reader.words[last - 1]?.lower ?? "")) families.add(form);
  }
  return { alone, families, capitals };
}

/**
 * Where a case stands for "of", a noun may stand right before whose it is: „Отставка Джонсона“, „губернатор Пенджаба Салман Тасир“. A given name after another
 * word begins a name; a sentence's first word is none of a name that the report has without it.
 */
function withoutOpener(reader: PieceReader, piece: Piece, { families, capitals }: Known): Piece[] {
  const { first, last, what, entry, head } = piece;
  const opener = reader.words[first]?.lower ?? "";
  const next = reader.words[first + 1];
  if (what !== "name" || entry !== null || head !== null || last - first < 2) return [piece];
  if (isGivenNameForm(opener, reader.pack) || next?.kind !== "word" || !next.capital) return [piece];
  const named = last - first > 2 && isGivenNameForm(next.lower, reader.pack);
  const owned = last - first === 2 && reader.lexicon.forms(next.lower).some((form) => families.has(form));
  const common = piece.opens && !capitals.has(opener);
  const described = last - first === 2 && isDescribedPlace(reader, opener, next.lower);
  if (common && (named || owned || described)) return inTwo(piece, first + 1).slice(1);
  return named ? inTwo(piece, first + 1) : [piece];
}

/** „Sousední Trevenie“: an adjective before what ends like a place. */
function isDescribedPlace({ lexicon }: PieceReader, opener: string, place: string): boolean {
  const isAdjective = lexicon.words.adjectiveEndings.value.some((end) => end.length > 1 && opener.endsWith(end));
  return isAdjective && placeEnding(place, lexicon) !== null;
}

/** By what a name is known elsewhere: its words, and of one word each nominative that it may be a form of. */
function keysOf(reader: PieceReader, { first, last }: Piece): readonly string[] {
  const key = keyOf(reader, first, last);
  if (last - first > 1 || reader.lexicon.words.declensions === NOT_COVERED) return [key];
  return reader.lexicon.forms(key);
}

function keyOf({ words, lexicon }: PieceReader, first: number, last: number): string {
  return words
    .slice(first, last)
    .map(({ lower }) => lexicon.owner(lower) ?? lower)
    .join(" ");
}

/** Where the second of two names begins; `null` for one name. */
function secondAt(reader: PieceReader, piece: Piece, alone: ReadonlySet<string>): number | null {
  const { first, last, what, entry, head } = piece;
  const [opener, next] = [reader.words[first], reader.words[first + 1]];
  // An acronym that is a body's and a given name behind it are two („МИД | Анна Лунина“).
  if (what !== "name" || entry !== null || (head !== null && !isAcronym(opener?.text ?? ""))) return null;
  if (last - first < 3 || !opener || !next || next.kind !== "word" || isGivenNameForm(opener.lower, reader.pack))
    return null;
  if (alone.has(keyOf(reader, first + 1, last))) return first + 1;
  return givenAt(reader, piece, alone);
}

/**
 * Where a given name with another word behind it stands in a row that opens with none. In languages with cases, which put an owner before or behind without any word
 * between, it begins another name where the word before it is one by itself elsewhere, or an acronym; in others only where that is the first word. An acronym that stands alone elsewhere
 * and two words behind it are a body and somebody of it ("judge of the HC Ana Ruiz").
 */
function givenAt(reader: PieceReader, piece: Piece, alone: ReadonlySet<string>): number | null {
  return reader.lexicon.words.ofWords.value.size > 0
    ? behindFirst(reader, piece, alone)
    : behindOwner(reader, piece, alone);
}

function behindFirst({ words, pack }: PieceReader, { first, last }: Piece, alone: ReadonlySet<string>): number | null {
  const given = isGivenName(words[first + 1]?.lower ?? "", pack);
  const isWhole = (words[first + 1]?.text.length ?? 0) > 1;
  const bearer = isWhole && last - first === BODY_AND_BEARER && isAcronym(words[first]?.text ?? "");
  return alone.has(words[first]?.lower ?? "") && (given || bearer) ? first + 1 : null;
}

function behindOwner(reader: PieceReader, { first, last }: Piece, alone: ReadonlySet<string>): number | null {
  const { words, pack, lexicon } = reader;
  for (let at = first + 1; at + 1 < last; at++) {
    const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
    if (word?.kind !== "word" || after?.kind !== "word" || before?.kind !== "word" || before.text.length === 1)
      continue;
    if (word.text.length === 1 || !looksLikeName(word)) continue;
    const known = lexicon.forms(before.lower).some((form) => alone.has(form)) || isAcronym(before.text);
    if (known && isGivenNameForm(word.lower, pack)) return at;
    if (isBodyInLetters(reader, at - 1) && looksLikeName(after)) return at;
  }
  return null;
}

/** „министърът на Карвелия | Иван Петров“: where a word for "of" joins a name to an office, a given name within it begins that of who holds it. */
function behindOffice(reader: PieceReader, { first, last, what, entry, head }: Piece, before?: Piece): number | null {
  const { words, pack, lexicon } = reader;
  if (what !== "name" || entry !== null || head !== null || before?.what !== "office") return null;
  if (before.last !== first - 1 || !lexicon.words.ofWords.value.has(words[first - 1]?.lower ?? "")) return null;
  if (isGivenNameForm(words[first]?.lower ?? "", pack)) return null;
  for (let at = first + 1; at + 1 < last; at++)
    if (words[at]?.kind === "word" && isGivenName(words[at]?.lower ?? "", pack)) return at;
  return null;
}

/** "premier Ana Ruiz | van Pelden": behind an office two words, the second of which the report has alone, are a whole name; where somebody is from stands behind a word for "of". */
function fromWhere(
  { words, lexicon }: PieceReader,
  piece: Piece,
  before: Piece | undefined,
  alone: ReadonlySet<string>,
): Piece[] {
  const { first, last, what, entry, head } = piece;
  const of = first + 2;
  if (before?.what !== "office" || before.last !== first) return [piece];
  if (what !== "name" || entry !== null || head !== null || last !== of + 2) return [piece];
  const [family, place] = [words[of - 1]?.lower ?? "", words[of + 1]?.lower ?? ""];
  if (!lexicon.words.ofWords.value.has(words[of]?.lower ?? "") || !alone.has(family) || alone.has(place))
    return [piece];
  const [name, where] = inTwo(piece, of + 1);
  return name && where ? [{ ...name, last: of }, where] : [piece];
}

/** Whether a word is an acronym that the lexicon has as a body („МИД“): two capitals behind it are a person's, whether the given name is known or not. */
function isBodyInLetters({ words, lexicon }: PieceReader, at: number): boolean {
  if (!isAcronym(words[at]?.text ?? "")) return false;
  const hit = lexicon.at(words, at, at + 1);
  return hit?.entries.some(({ kind }) => kind === "group" || kind === "institution") ?? false;
}

/** Words of an acronym and of a given and a family name. */
const BODY_AND_BEARER = 3;

function isAcronym(text: string): boolean {
  return text.length > 1 && /^[\p{Lu}\p{N}.&/-]+$/u.test(text);
}

function inTwo(piece: Piece, at: number): Piece[] {
  const { first, last, what, entry, entries, head, owner, opens, plural } = piece;
  return [
    { first, last: at, what, entry, entries, head, owner: false, opens, plural },
    { first: at, last, what, entry, entries: [], head: null, owner, opens: false, plural },
  ];
}
