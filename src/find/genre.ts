/** Genre: what kind of piece a report is, where its own words or its address say so: opinion, live blog, digest, correction. */
import type { Genre, GenreKind } from "../core/format.ts";
import { overlap, type Span } from "../core/span.ts";
import { english } from "../languages/en/pack.ts";
import type { GenreWords } from "../languages/genres.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose } from "../text/prose.ts";
import type { Findings } from "./finding.ts";

/** What a report states of itself beside its text. */
export interface Headed {
  readonly title: string | null;
  readonly url: string | null;
}

/** So many sentences in the first person, and this share of all that quote nobody, in the first third of them and in the last, are an author's own view; a reporter says "I" once or twice, and a letter that a report prints stands in its middle. */
const FIRST_PERSON = 3;
const FIRST_PERSON_SHARE = 0.2;

/** So many paragraphs that begin with a time of day, and this share of all, are entries told as it happened. */
const ENTRIES = 4;
const ENTRIES_SHARE = 0.25;

/** A heading stands among the first lines, and is no longer. */
const FIRST_LINES = 3;
const LONGEST_HEADING = 40;

/** Where a title parts from the name of its section. */
const PARTS = /:\s|[|•·]|\s[-–—/]\s|[.!]\s|[()[\]]/u;
const TIME_OF_DAY = /^[([]?\d{1,2}[:.h]\d{2}(?!\d|[.,:]\d)/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const MARKED = /["“”„«»‹›]/u;

/**
 * The kind of piece that a report is.
 *
 * - Input: its title and address, its text taken apart, its language's pack, and what was found in it.
 * - Output: the kind and what says so, in English; `null` for a plain report. The title goes before the address, that before the first lines, and these before how the text is written.
 */
export function genreOf(
  headed: Headed,
  prose: Prose,
  pack: LanguagePack,
  findings: Pick<Findings, "sayings">,
): Genre | null {
  return (
    byTitle(headed, pack) ?? byAddress(headed, pack) ?? byFirstLines(prose, pack) ?? byWriting(prose, pack, findings)
  );
}

/**
 * The paragraphs in which a report takes back what it, or an earlier version of it, told.
 *
 * - Input: the text taken apart and the pack.
 * - Output: their places, in text order.
 */
export function correctionsIn({ paragraphs, text }: Prose, pack: LanguagePack): Span[] {
  const heads = [...formsOf(pack.genres).corrections];
  const initials = new Set(heads.map((head) => head.charAt(0)));
  return paragraphs.filter((paragraph) => {
    const written = text.slice(paragraph.start, paragraph.start + LONGEST_HEADING * 2);
    // Nearly no paragraph begins as a heading does.
    const initial = LETTER.exec(written)?.[0].toLowerCase().charAt(0) ?? "";
    if (!initials.has(initial) && !initials.has("")) return false;
    const opening = bare(written);
    return heads.some((head) => opening.startsWith(head) && !/^[\p{L}\p{M}]/u.test(opening.slice(head.length)));
  });
}

function byTitle({ title }: Headed, pack: LanguagePack): Genre | null {
  const parts = (title ?? "").split(PARTS).filter((part) => part.trim() !== "");
  // A title of one part is a headline, whatever its words.
  const edges = parts.length < 2 ? [] : [parts[0] ?? "", parts.at(-1) ?? ""];
  return named(edges, [pack], (part) => `its title says “${part.trim()}”`);
}

function byAddress({ url }: Headed, pack: LanguagePack): Genre | null {
  const path = /^[a-z]+:\/\/[^/]+(\/[^?#]*)/i.exec(url ?? "")?.[1] ?? "";
  const parts = path
    .split("/")
    .slice(0, -1)
    .map((part) => part.replaceAll("-", " "));
  return named(parts, [pack, english], (part) => `its address says “${part}”`);
}

function byFirstLines({ paragraphs, text }: Prose, pack: LanguagePack): Genre | null {
  const lines = paragraphs.slice(0, FIRST_LINES).map(({ start, end }) => text.slice(start, end));
  return named(
    lines.filter((line) => line.length <= LONGEST_HEADING),
    [pack],
    (line) => `a line of its own says “${line}”`,
  );
}

/** The first of some headings that is one of a pack's. */
function named(
  headings: readonly string[],
  packs: readonly LanguagePack[],
  because: (heading: string) => string,
): Genre | null {
  for (const heading of headings)
    for (const pack of packs)
      for (const kind of KINDS)
        if (formsOf(pack.genres)[TOPICS[kind]].has(bare(heading))) return { kind, because: because(heading) };
  return null;
}

const KINDS: readonly GenreKind[] = ["correction", "live blog", "opinion", "digest"];
const TOPICS = { correction: "corrections", "live blog": "live", opinion: "opinion", digest: "digest" } as const;

/** In lower case, without marks at its edges. */
function bare(text: string): string {
  const words = text.replace(/’/gu, "'").matchAll(/[\p{L}\p{M}\p{N}]+/gu);
  const places = [...words].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  return text
    .replace(/’/gu, "'")
    .slice(places[0]?.start ?? 0, places.at(-1)?.end ?? 0)
    .replace(/\s+/gu, " ")
    .toLowerCase();
}

function byWriting(prose: Prose, pack: LanguagePack, { sayings }: Pick<Findings, "sayings">): Genre | null {
  const { paragraphs, text } = prose;
  const entries = paragraphs.filter(({ start }) => TIME_OF_DAY.test(text.slice(start, start + 10))).length;
  if (entries >= ENTRIES && entries >= ENTRIES_SHARE * paragraphs.length)
    return { kind: "live blog", because: `${entries} of its paragraphs begin with a time of day` };
  const own = ownSentences(prose, sayings);
  const forms = formsOf(pack.genres).firstPerson;
  const first = own.filter((at) => {
    const sentence = prose.sentences[at];
    return sentence && prose.words.slice(sentence.first, sentence.last).some(({ lower }) => forms.has(lower));
  });
  const isThroughout =
    own.indexOf(first[0] ?? -1) * 3 < own.length && own.indexOf(first.at(-1) ?? -1) * 3 >= own.length * 2;
  if (first.length < FIRST_PERSON || first.length < FIRST_PERSON_SHARE * own.length || !isThroughout) return null;
  return { kind: "opinion", because: `${first.length} of its sentences are told in the first person` };
}

/** Sentences in which nobody is quoted, by number. */
function ownSentences({ sentences, text }: Prose, sayings: Findings["sayings"]): number[] {
  const quoted = sayings.filter(({ kind }) => kind !== "indirect");
  let from = 0;
  return sentences.flatMap((sentence, at) => {
    while ((quoted[from]?.end ?? text.length) <= sentence.start) from++;
    const saying = quoted[from];
    const isQuoted = saying !== undefined && overlap(saying, sentence) > 0;
    return sentence.removed !== null || isQuoted || MARKED.test(text.slice(sentence.start, sentence.end)) ? [] : [at];
  });
}

type Forms = Readonly<Record<keyof GenreWords, ReadonlySet<string>>>;

const tables = new WeakMap<GenreWords, Forms>();

function formsOf(words: GenreWords): Forms {
  const known = tables.get(words);
  if (known) return known;
  const set = (topic: keyof GenreWords): ReadonlySet<string> => new Set(words[topic].value.split("|"));
  const made: Forms = {
    opinion: set("opinion"),
    live: set("live"),
    digest: set("digest"),
    corrections: set("corrections"),
    firstPerson: set("firstPerson"),
  };
  tables.set(words, made);
  return made;
}
