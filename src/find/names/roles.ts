/**
 * Roles: an office, group or institution with whose it is ("the Russian president", "Iraq's prime minister", „говорителят на Кремъл“), and the name beside it,
 * if any. One reading for all languages: what stands left of the word, then what follows it by "of" or by a case.
 */
import { coveredOr, NOT_COVERED } from "../../core/sourced.ts";
import { ORGANIZATIONS } from "../../languages/concepts/organizations.ts";
import { isCaseOfOne } from "../../text/words/declension.ts";
import type { Piece } from "./name-pieces.ts";
import type { PieceReader } from "./name-run.ts";
import { officeGender } from "./office-gender.ts";
import { nameBeside } from "./role-holder.ts";

export interface RolePhrase {
  /** Its words are `words.slice(first, last)`, the article with them. */
  readonly first: number;
  readonly last: number;
  readonly piece: Piece;
  /** The office, `deputy-…` before it for a deputy; `null` for a former holder, and where other words make it another office. */
  readonly office: string | null;
  readonly country: string | null;
  /** The words, `words.slice(first, last)`, that it hangs on: a country, a body, a person. */
  readonly of: { readonly first: number; readonly last: number } | null;
  /** The name of who holds it. */
  readonly name: Piece | null;
  readonly plural: boolean;
  /** What the word for the office tells of who holds it ("spokeswoman"), or `null`. */
  readonly gender: "f" | "m" | null;
  /** Whether it bears an owner's ending: "the Syrian leader's". */
  readonly owner: boolean;
  readonly indefinite: boolean;
}

/** The alpha-3 code of the country that a piece is, or is of; `null` where it has none. */
export function countryOf(piece: Piece | null): string | null {
  const entry = piece?.entry;
  if (!entry) return null;
  if (entry.kind === "organization") return ORGANIZATIONS[entry.id]?.country ?? null;
  const country = entry.id.split("/", 1)[0] ?? "";
  return /^[A-Z]{3}$/.test(country) && entry.kind !== "head" && entry.kind !== "office" ? country : null;
}

/** The offices, groups and institutions of a sentence, each with whose it is, in text order; what is part of a longer one is left out, but not its owner. */
export function rolesIn(reader: PieceReader, pieces: readonly Piece[]): RolePhrase[] {
  const roles: RolePhrase[] = [];
  pieces.forEach((piece, index) => {
    if (piece.what !== "office" && piece.what !== "group" && piece.what !== "institution") return;
    if (isAdjective(reader, piece, pieces[index - 1])) return;
    const role = roleAt({ reader, pieces, index, piece, previous: roles.at(-1) ?? null });
    const previous = roles.at(-1);
    if (previous && !previous.owner && previous.last <= piece.first && role.first <= previous.first) roles.pop();
    if (!previous || role.piece.first >= previous.last) roles.push(role, ...alikeAfter(reader, pieces, index, role));
  });
  return roles;
}

/** "la directora médica": what stands right behind an office, where adjectives stand there, only tells which one it is. */
function isAdjective({ pack }: PieceReader, piece: Piece, before: Piece | undefined): boolean {
  const { adjectiveAfter, verbFirst } = pack.grammar;
  return adjectiveAfter && !verbFirst && before?.what === "office" && before.last === piece.first;
}

/** An office among the pieces of its sentence. */
interface At {
  readonly reader: PieceReader;
  readonly pieces: readonly Piece[];
  readonly index: number;
  readonly piece: Piece;
  readonly previous: RolePhrase | null;
}

interface Left {
  readonly first: number;
  readonly country: string | null;
  readonly of: { readonly first: number; readonly last: number } | null;
  readonly qualifiers: readonly string[];
  /** Whether words stand before the office that make it another one ("opposition leader"). */
  readonly changed: boolean;
}

function roleAt(at: At): RolePhrase {
  const { reader, piece } = at;
  const left = leftOf(at);
  const behind = adjectivesBehind(at);
  const right = rightOf(at, behind);
  const qualifiers = [...left.qualifiers, ...behind.qualifiers];
  const determiner = reader.words[left.first - 1];
  const determined = determiner !== undefined && reader.lexicon.words.determiners.value.has(determiner.lower);
  const first = determined ? left.first - 1 : left.first;
  const id = piece.entry?.id ?? null;
  const other = left.changed || qualifiers.includes("former") || qualifiers.includes("future");
  const office = piece.what !== "office" || other || id === null ? null : id;
  const name = piece.what === "office" ? nameBeside(reader, at.pieces, at.index, { first, last: right.last }) : null;
  // A title that goes on up to its holder's comma is all his ("the minister of transport, Ana Ruiz").
  const apart = name !== null && reader.words[name.first - 1]?.kind === "mark" && name.first - 1 > right.last;
  return {
    first,
    last: apart ? name.first - 1 : withAdjectives(reader, piece, right.last),
    piece,
    office: office !== null && qualifiers.includes("deputy") ? `deputy-${office}` : office,
    country: left.country ?? behind.country ?? right.country,
    of: left.of ?? right.of,
    name,
    plural: piece.plural,
    gender: genderOf(reader, piece),
    owner: piece.owner,
    indefinite: determiner !== undefined && reader.lexicon.words.indefinite.value.has(determiner.lower),
  };
}

function genderOf({ words, pack }: PieceReader, { what, entry, plural, first, last }: Piece): "f" | "m" | null {
  if (what !== "office" || entry === null || plural) return null;
  const lower = words.slice(first, last).map((word) => word.lower);
  return officeGender(pack, entry.id, lower);
}

/** So many adjectives may stand behind a body. */
const ADJECTIVES = 2;

/**
 * „وزارة الدفاع | النورلاندية“: adjectives in no list behind a body, where owners stand behind what they own and adjectives bear its article: they tell of which country
 * it is.
 */
function withAdjectives({ words, pack, phraseOf, lexicon }: PieceReader, piece: Piece, last: number): number {
  const { grammar } = pack;
  if (!grammar.headFirst || piece.what === "office") return last;
  const article = coveredOr(grammar.definiteness, null)?.article ?? "\0";
  let end = last;
  while (end - last < ADJECTIVES && phraseOf[end] === phraseOf[piece.first] && phraseOf[end] !== -1) {
    const lower = words[end]?.lower ?? "";
    const tells = grammar.endings.value.some(({ is, ending }) => is === "adjective" && lower.endsWith(ending));
    if (!tells || !lower.startsWith(article) || lexicon.at(words, end, words.length) !== null) break;
    end++;
  }
  return end;
}

/** What stands before the office and belongs to it: nationality, owner, "former", "deputy". */
function leftOf({ reader, pieces, index, piece, previous }: At): Left {
  const left = {
    first: piece.first,
    country: null as string | null,
    of: null as Left["of"],
    qualifiers: [] as string[],
    changed: false,
  };
  for (let at = index - 1; at >= 0; at--) {
    const before = pieces[at];
    if (before?.last !== left.first || !mayOwn(reader, before) || !takesIn(left, before)) break;
    left.first = before.first;
    if (before.owner || before.what === "name") {
      const whole = previous?.owner && previous.piece === before ? previous : before;
      left.first = whole.first;
      left.of = { first: whole.first, last: before.last };
      left.country ??= whole === previous ? null : countryOf(before);
      break;
    }
  }
  return left;
}

/** Whether what stands before an office may be whose it is, or tell of it: where owners stand behind what they own, in a case, only what describes it ("PAP | rzecznik"). */
function mayOwn(reader: PieceReader, { what, owner }: Piece): boolean {
  return !ownsByCase(reader) || owner || what === "adjective" || what === "qualifier" || what === "people";
}

/** Whether a case stands for "of". */
function ownsByCase({ lexicon: { words } }: PieceReader): boolean {
  return words.ofWords.value.size === 0 && words.declensions !== NOT_COVERED;
}

function takesIn(left: { country: string | null; qualifiers: string[]; changed: boolean }, before: Piece): boolean {
  if (before.owner) return true;
  if (before.what === "name") return before.entry !== null || !before.opens; // right before an office: whose it is, as "Boeing" of "Boeing chairman"
  if (before.what === "qualifier") left.qualifiers.push(before.entry?.id ?? "");
  else if (before.what === "adjective" || before.what === "people") left.country ??= countryOf(before);
  else left.changed = true;
  return before.what !== "office";
}

interface Right {
  readonly last: number;
  readonly country: string | null;
  readonly of: { readonly first: number; readonly last: number } | null;
}

/** Adjectives right behind an office: "le président russe", "la presidenta electa". */
interface Behind {
  readonly last: number;
  readonly country: string | null;
  readonly qualifiers: readonly string[];
}

/** The nationality and qualifiers right behind the office, where the language has its adjectives there. */
function adjectivesBehind({ reader, pieces, index, piece }: At): Behind {
  const qualifiers: string[] = [];
  let last = piece.last;
  let country: string | null = null;
  if (!reader.pack.grammar.adjectiveAfter || reader.lexicon.words.ofWords.value.size === 0)
    return { last, country, qualifiers };
  for (let next = index + 1; pieces[next]?.first === last; next++) {
    const behind = pieces[next];
    if (behind?.what === "qualifier") qualifiers.push(behind.entry?.id ?? "");
    else if (behind?.what === "adjective" && country === null) country = countryOf(behind);
    else break;
    last = behind.last;
  }
  return { last, country, qualifiers };
}

/** What follows the office by "of" and the like, or by its case: a country, a body, a group. */
function rightOf({ reader, pieces, index, piece }: At, { last }: Behind): Right {
  const none: Right = { last, country: null, of: null };
  const start = piece.owner ? null : afterOf(reader, last);
  if (start === null) return none;
  let next = index + 1;
  while ((pieces[next]?.first ?? start) < start) next++;
  let at = start;
  let country: string | null = null;
  for (;;) {
    const piece = pieces[next];
    if (piece?.first === at && piece.what === "adjective") {
      country ??= countryOf(piece);
      at = piece.last;
      next++;
    } else if (isDescribed(reader, at, piece)) at++;
    else break;
  }
  const owner = pieces[next];
  if (owner?.first !== at || !(ownsRight(owner, reader) || comesBeforeName(owner, pieces[next + 1], reader)))
    return none;
  return { last: owner.last, country: country ?? countryOf(owner), of: { first: start, last: owner.last } };
}

/** „глава калдрийского МИД“: an adjective in no list before whose it is, in a language that has its adjectives there. */
function isDescribed({ syntax, pack, lexicon }: PieceReader, at: number, next: Piece | undefined): boolean {
  if (pack.grammar.adjectiveAfter || lexicon.words.ofWords.value.size > 0) return false;
  return next?.first === at + 1 && syntax.tags[at] === "adjective";
}

/** Where the words after "of" and articles begin, `null` where there is no "of"; right there in languages that put the owner in a case. */
function afterOf(reader: PieceReader, from: number): number | null {
  const { ofWords, determiners } = reader.lexicon.words;
  if (ofWords.value.size === 0) return from;
  if (!ofWords.value.has(reader.words[from]?.lower ?? "")) return null;
  let at = from + 1;
  while (at < from + 3 && determiners.value.has(reader.words[at]?.lower ?? "")) at++;
  return at;
}

/** By a case alone only what is known to be no person is taken for an owner: the name of who holds the office stands there too. */
function ownsRight(piece: Piece, reader: PieceReader): boolean {
  if (piece.what === "group" || piece.what === "head") return true;
  if (piece.what === "office") return isOwnerByCase(piece, reader); // „пресс-секретарь президента“
  if (piece.what !== "name") return false;
  return reader.lexicon.words.ofWords.value.size > 0 || piece.entry !== null || piece.head !== null;
}

/** „глава МИД Зории Анна Лис“: of two names right behind an office, where a case or the place alone stands for "of", the first is whose it is. */
function comesBeforeName(owner: Piece, next: Piece | undefined, reader: PieceReader): boolean {
  const { words } = reader.lexicon;
  if (words.ofWords.value.size > 0 || !(ownsByCase(reader) || reader.pack.grammar.headFirst)) return false;
  return owner.what === "name" && next?.what === "name" && next.first === owner.last;
}

/** Whether an office has a case that makes it an owner: a form that can be no nominative. */
function isOwnerByCase({ first, plural }: Piece, reader: PieceReader): boolean {
  const { words, lexicon } = reader;
  const lower = words[first]?.lower ?? "";
  if (!ownsByCase(reader) || plural) return false;
  return isCaseOfOne(lower, lexicon.words, lexicon.isOpener);
}

/** "The leaders of Iran, Egypt and Syria": the first has been read, these are the others; each is one leader. */
function alikeAfter(reader: PieceReader, pieces: readonly Piece[], index: number, role: RolePhrase): RolePhrase[] {
  const alike: RolePhrase[] = [];
  if (!role.plural || role.office === null || role.country === null || role.of === null) return alike;
  let last = role.last;
  let next = index + 1;
  while ((pieces[next]?.first ?? last) < last) next++;
  for (; pieces[next]?.first === last + 1; next++) {
    const piece = pieces[next];
    const between = reader.words[last];
    const country = piece?.what === "name" ? countryOf(piece) : null;
    if (
      !piece ||
      country === null ||
      !(between?.text === "," || reader.lexicon.words.and.value.has(between?.lower ?? ""))
    )
      break;
    const { first } = piece;
    alike.push({ ...role, first, last: piece.last, piece, country, of: piece, plural: false, owner: piece.owner });
    last = piece.last;
  }
  return alike;
}
