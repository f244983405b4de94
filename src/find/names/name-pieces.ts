/**
 * Pieces: the first reading of a sentence for names. Every stretch that may be a name, and every word of the lexicon that stands beside names (offices,
 * nationalities, heads), in text order and never overlapping. What they are to each other is told in `roles.ts`.
 */
import { coveredOr, NOT_COVERED } from "../../core/sourced.ts";
import { GROUPS } from "../../languages/concepts/groups.ts";
import type { Sentence } from "../../text/prose.ts";
import type { Tag } from "../../text/syntax/syntax.ts";
import { caseReadings } from "../../text/words/declension.ts";
import type { Word } from "../../text/words/words.ts";
import { isGivenName, isGivenNameForm } from "./given-names.ts";
import { looksLikeName } from "./looks-like-name.ts";
import type { EntryKind, LexiconHit, NameEntry } from "./name-lexicon.ts";
import { isProper, type Line, opens, owns, type PieceReader, type Run, runFrom } from "./name-run.ts";
import { isInForeignPhrase } from "./script-change.ts";

/** A stretch of words, `words.slice(first, last)`. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  readonly what: "name" | Exclude<EntryKind, "country" | "place" | "organization">;
  /** The concept that the whole of it is; of a name, its country, place or organisation. */
  readonly entry: NameEntry | null;
  /** All that the lexicon knows it as. */
  readonly entries: readonly NameEntry[];
  /** Of a name: what its head word tells it is ("Ministry": organization). */
  readonly head: string | null;
  /** Whether it bears an owner's ending ("Iraq's"). */
  readonly owner: boolean;
  /** Whether the word that opens it opens the sentence too, so that its capital says nothing. */
  readonly opens: boolean;
  /** Whether its ending means several. */
  readonly plural: boolean;
}

/** The pieces of one sentence. */
export function piecesOf(reader: PieceReader, sentence: Sentence): Piece[] {
  const hits: (LexiconHit | null)[] = [];
  for (let i = sentence.first; i < sentence.last; i++) hits.push(reader.lexicon.at(reader.words, i, sentence.last));
  const line: Line = {
    text: reader.text,
    words: reader.words,
    pack: reader.pack,
    lexicon: reader.lexicon,
    commonWords: reader.commonWords,
    syntax: reader.syntax,
    phraseOf: reader.phraseOf,
    subjects: reader.subjects,
    timeWords: reader.timeWords,
    begins: reader.begins,
    first: sentence.first,
    last: sentence.last,
    hit: (at) => hits[at - sentence.first] ?? null,
    shouting: shouts(reader.words, sentence),
  };
  const pieces: Piece[] = [];
  for (let at = sentence.first; at < sentence.last; ) {
    const piece = pieceAt(line, at, pieces.at(-1) ?? null);
    if (piece) pieces.push(piece);
    at = piece ? piece.last : at + 1;
  }
  return pieces;
}

function pieceAt(line: Line, at: number, before: Piece | null): Piece | null {
  const word = line.words[at];
  if (word?.kind === "mark" && before?.last === at && before.head !== null) return marked(line, at, before.head);
  if (word?.kind !== "word") return null;
  const hit = line.hit(at);
  const proper = hit?.entries.find(isProper) ?? null;
  if (hit && proper && !(hit.ending !== "" && opens(line, at) && NO_NAMES.has(line.syntax.tags[at] ?? "noun")))
    return nameFrom(line, at, before);
  if (beginsName(line, at, hit)) return nameFrom(line, at, before);
  return hit ? common(line, hit) : null;
}

/** The longest name between marks. */
const LONGEST_MARKED = 8;

/** „Движението „Зора над Витоша““: after a head, all that stands between marks is its name. */
function marked(line: Line, at: number, head: string): Piece | null {
  if (!/^["“„«]$/.test(line.words[at]?.text ?? "") || head === "person") return null;
  if (!looksLikeName(line.words[at + 1]) && line.pack.writing.capitals !== "none") return null;
  for (let last = at + 2; last < Math.min(line.last, at + LONGEST_MARKED); last++)
    if (/^["“”»]$/.test(line.words[last]?.text ?? "")) {
      const entry = line.hit(at + 1)?.last === last ? line.hit(at + 1)?.entries.find(isProper) : undefined;
      return name(line, at + 1, last, entry ?? null, null);
    }
  return null;
}

/** A piece that is a name. */
function name(line: Line, first: number, last: number, entry: NameEntry | null, head: string | null): Piece {
  const entries = line.hit(first)?.entries ?? [];
  const owner = owns(line, last);
  return {
    first,
    last,
    what: "name",
    entry,
    entries,
    head,
    owner,
    opens: opens(line, first),
    plural: false,
  };
}

/** A capital that says something; words that are capitalised for other reasons begin no name. */
function beginsName(line: Line, at: number, hit: LexiconHit | null): boolean {
  const word = line.words[at];
  if (!word || !looksLikeName(word) || line.shouting || line.timeWords.has(at)) return false;
  const bare = line.lexicon.owner(word.lower) ?? word.lower;
  if (line.lexicon.words.notNames.value.has(bare) || line.lexicon.words.honorifics.value.has(bare)) return false;
  if ((opens(line, at) && opensFalsely(line, at)) || isAddress(line.words, at)) return false;
  if (!line.lexicon.latin && line.lexicon.head(bare) === null && isInForeignPhrase(line.words, at)) return false;
  if (!hit) return true;
  return organizationFrom(line, at, hit);
}

/** "Vesti.example": a word that a full stop joins to the next is part of an address. */
function isAddress(words: readonly Word[], at: number): boolean {
  const [dot, next] = [words[at + 1], words[at + 2]];
  return dot?.text === "." && !dot.spaceBefore && next?.kind === "word" && !next.spaceBefore && !next.capital;
}

/** Words of these classes may open a sentence, and a name only by chance ("Will"). */
const NO_NAMES = new Set<Tag>([
  "adverb",
  "auxiliary",
  "base",
  "coordinator",
  "determiner",
  "gerund",
  "modal",
  "negation",
  "particle",
  "preposition",
  "pronoun",
  "relative",
  "subordinator",
  "verb",
]);

/** Whether the first word of a sentence has its capital only for that: it is no given name, and its class or what follows it says so. */
function opensFalsely(line: Line, at: number): boolean {
  const word = line.words[at];
  const next = line.words[at + 1];
  if (!word || isGivenName(word.lower, line.pack)) return false;
  const followed = looksLikeName(next);
  if (!followed && line.commonWords().has(word.lower)) return true;
  if (NO_NAMES.has(line.syntax.tags[at] ?? "noun")) return true;
  if (followed && bearsArticle(line, at)) return true;
  return (
    followed &&
    next !== undefined &&
    (isGivenNameForm(next.lower, line.pack) || (line.hit(at + 1)?.entries.some(isProper) ?? false))
  );
}

/** „Убиецът Хасан“: a noun with its article before a name; not „Европейската Комисия“. */
function bearsArticle({ lexicon, words, hit }: Line, at: number): boolean {
  const lower = words[at]?.lower ?? "";
  const articles = coveredOr(lexicon.words.articleEndings, []);
  return (
    hit(at) === null && lexicon.head(words[at + 1]?.lower ?? "") === null && articles.some((end) => lower.endsWith(end))
  );
}

/** Whether a lexicon word with a capital opens the name of an organisation: "Supreme Court", "Russian Orthodox Church", "Ministry of Health". */
function organizationFrom(line: Line, at: number, hit: LexiconHit): boolean {
  const kinds = new Set(hit.entries.map(({ kind }) => kind));
  if (kinds.has("office") || kinds.has("qualifier") || kinds.has("people")) return false;
  const several = hit.last - hit.first > 1;
  const allCapital = line.words
    .slice(hit.first, hit.last)
    .every((word) => word.capital || line.lexicon.words.particles.other.value.has(word.lower));
  if (kinds.has("group")) return groupOpens(line, at, hit, several && allCapital);
  if (hit.entries.every(({ kind, id }) => kind === "head" && id === "person")) return false;
  if (kinds.has("head") || kinds.has("institution")) return goesOn(line, hit);
  if (!kinds.has("adjective")) return true;
  const { last, head } = runFrom(line, at);
  return last > hit.last && (head === "organization" || head === "place");
}

/** Whether a group opens the name of a body: all its words have capitals, its language needs only the first one, or capitals follow. */
function groupOpens(line: Line, at: number, hit: LexiconHit, capital: boolean): boolean {
  const several = hit.last - hit.first > 1;
  if (isOwnerByCase(line) && (!isBody(hit) || (!several && ownsNext(line, at)))) return false;
  return capital || (several && line.lexicon.words.lowerCaseNames && at > line.first) || goesOn(line, hit);
}

/** "Rząd | Anny Lis": in languages of cases a body that opens a sentence may be followed by who owns it. */
function ownsNext(line: Line, at: number): boolean {
  const next = line.words[at + 1];
  if (!opens(line, at) || !looksLikeName(next) || next === undefined) return false;
  const woman = caseReadings(next.lower, line.lexicon.words).some(
    ({ of, gender }) => of === "persons" && gender === "f",
  );
  return woman || isGivenNameForm(next.lower, line.pack);
}

/** Whether a group is a body: where a case stands for "of", one of people opens no name („Сотрудники Министерства“). */
function isBody({ entries }: LexiconHit): boolean {
  return entries.some(({ kind, id }) => kind === "group" && GROUPS[id]?.kind === "organization");
}

/** Whether capitals follow, at once or after "of". */
function goesOn(line: Line, hit: LexiconHit): boolean {
  return runFrom(line, hit.first).last > hit.last;
}

function common(line: Line, hit: LexiconHit): Piece | null {
  const order: readonly EntryKind[] = ["qualifier", "office", "group", "institution", "people", "adjective", "head"];
  const plural = line.lexicon.plural(line.words[hit.first]?.lower ?? "", hit.ending);
  const kinds = new Map(hit.entries.map((entry) => [entry.kind, entry]));
  const groupFirst = kinds.has("group") && (plural || !kinds.has("office"));
  const peopleFirst = kinds.has("people") && plural;
  if (kinds.has("adjective") && isBesideNoun(line, hit)) kinds.delete("people");
  const kind = peopleFirst ? "people" : groupFirst ? "group" : order.find((one) => kinds.has(one));
  const entry = kind && kinds.get(kind);
  if (!entry || isProper(entry)) return null;
  return {
    first: hit.first,
    last: hit.last,
    what: entry.kind as Piece["what"],
    entry,
    entries: hit.entries,
    head: kinds.get("head")?.id ?? null,
    owner: owns(line, hit.last),
    opens: opens(line, hit.first),
    plural,
  };
}

/** Where an adjective follows its noun and is the same word as the people's ("les russes", "l'armée russe"), it is one unless an article is right before it. */
function isBesideNoun({ words, lexicon, pack }: Line, { first }: LexiconHit): boolean {
  if (!pack.grammar.adjectiveAfter || lexicon.words.articles === NOT_COVERED) return false;
  return !lexicon.words.determiners.value.has(words[first - 1]?.lower ?? "");
}

/** The name that begins at a word. */
function nameFrom(line: Line, at: number, before: Piece | null): Piece | null {
  const hit = line.hit(at);
  const entry = hit?.entries.find(isProper) ?? null;
  const run = runFrom(line, at);
  const afterOffice = before?.what === "office" && ofOnly(line, before.last, at);
  const alone = hit && entry && (run.last === hit.last || standsAlone(line, hit, run, afterOffice));
  const last = alone ? hit.last : run.last;
  return name(line, at, last, alone ? entry : null, alone ? null : run.head);
}

/** Whether between two places stands nothing but "of" and articles, or nothing where a case does their work. */
function ofOnly(line: Line, from: number, to: number): boolean {
  const { ofWords, determiners } = line.lexicon.words;
  if (from === to) return ofWords.value.size === 0;
  if (to - from > 2) return false;
  return line.words.slice(from, to).every(({ lower }) => ofWords.value.has(lower) || determiners.value.has(lower));
}

/** Whether a country or body is a name by itself though capitals follow it: "Pakistan Imran Khan" after an office, "Ukraine Vladimir …". */
function standsAlone(line: Line, hit: LexiconHit, run: Run, afterOffice: boolean): boolean {
  if (owns(line, hit.last)) return true;
  if (run.head !== null) return false;
  if (isOwnerByCase(line) && hit.entries.some(({ kind, acronym }) => kind === "organization" && acronym)) return true;
  if (
    afterOffice ||
    (hit.ending !== "" && isOwnerByCase(line) && !isGivenNameForm(line.words[hit.first]?.lower ?? "", line.pack))
  )
    return true;
  return run.last - hit.last > 1;
}

/** Whether the language puts an owner in a case, so that a country in one ("Indii") begins no longer name. */
function isOwnerByCase({ lexicon }: Line): boolean {
  return lexicon.words.ofWords.value.size === 0 && lexicon.words.declensions !== NOT_COVERED;
}

function shouts(words: readonly Word[], { first, last }: Sentence): boolean {
  let capitals = 0;
  let all = 0;
  for (let at = first; at < last; at++) {
    const word = words[at];
    if (word?.kind !== "word" || word.text.length < 2) continue;
    all++;
    if (word.capital && word.text === word.text.toUpperCase()) capitals++;
  }
  return all >= 4 && capitals > 0.6 * all;
}
