/** Pronouns, and the one person or group that each can stand for. */
import { contains, type Span } from "../../core/span.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Prose, Sentence } from "../../text/prose.ts";
import { formMark, type WordForm } from "../../text/words/word-forms.ts";
import type { Mention } from "../finding.ts";
import { findMarked } from "../speech/quotation-marks.ts";
import { speechTable } from "../speech/speech-table.ts";
import { madeMention } from "./made-mention.ts";
import { linesOf } from "./name-lexicon.ts";

/** How many of the reporter's own sentences back a pronoun's antecedent may stand, and how many with somebody's words among them. */
const REACH = 2;
const REACH_QUOTED = 5;

interface Pronouns {
  readonly kinds: ReadonlyMap<string, string>;
  /** Those that stand for somebody only in a phrase that names a speaker. */
  readonly owns: ReadonlyMap<string, string>;
  /** Whether a form is one of either: nearly none is. */
  readonly isOne: (form: WordForm) => boolean;
}

const OWN = "own";

const PRONOUNS = new WeakMap<LanguagePack, Pronouns>();

function pronounsOf(pack: LanguagePack): Pronouns {
  const known = PRONOUNS.get(pack);
  if (known) return known;
  const lines = linesOf(pack.names.pronouns.value);
  const table = (rows: typeof lines): Map<string, string> =>
    new Map(rows.flatMap(({ id, words }) => words.map((word) => [word, id] as const)));
  const kinds = table(lines.filter(({ id }) => !id.startsWith(OWN)));
  const owns = table(
    lines.flatMap(({ id, words }) => (id.startsWith(OWN) ? { id: id.slice(OWN.length + 1) || "either", words } : [])),
  );
  const isOne = formMark(({ kind, lower }) => kind === "word" && (kinds.has(lower) || owns.has(lower)));
  const made = { kinds, owns, isOne };
  PRONOUNS.set(pack, made);
  return made;
}

/** How many mentions of a sentence are asked; in a longer list no pronoun can be told. */
const MOST_ASKED = 12;

/**
 * Finds the pronouns of third persons.
 *
 * - Input: the sentences to look at, and the mentions found in them, in text order.
 * - Output: one mention a pronoun; `standsFor` is the one antecedent that agrees, the subject before others, or `null` where none or two would do.
 */
export function pronounsIn(
  prose: Prose,
  sentences: readonly Sentence[],
  pack: LanguagePack,
  mentions: readonly Mention[],
): Mention[] {
  const pronouns: Mention[] = [];
  const recent: (readonly Mention[])[] = [];
  const own: boolean[] = [];
  const isQuoted = quotedIn(prose);
  let next = 0;
  for (const sentence of sentences) {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.start) next++;
    const from = next;
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.end) next++;
    const here = mentions.slice(from, Math.min(next, from + MOST_ASKED));
    for (const pronoun of inSentence(prose, sentence, pack, here, recent, isQuoted)) pronouns.push(pronoun);
    recent.unshift(here);
    own.unshift(!isSaid(prose, sentence, isQuoted));
    if (own.filter(Boolean).length > REACH || recent.length > REACH_QUOTED) forget(recent, own);
  }
  return pronouns;
}

/** Drops the farthest sentence, and with it all beyond the reporter's own sentence before it. */
function forget(recent: (readonly Mention[])[], own: boolean[]): void {
  do {
    recent.pop();
    own.pop();
  } while (own.length > 0 && own.at(-1) === false && own.filter(Boolean).length >= REACH);
}

/** Whether a sentence is somebody's words from end to end: it says nothing of whom the reporter speaks. */
function isSaid({ words }: Prose, { first, last }: Sentence, isQuoted: (place: Span) => boolean): boolean {
  let [from, to] = [first, last - 1];
  while (from < to && words[from]?.kind === "mark") from++;
  while (to > from && words[to]?.kind === "mark") to--;
  const [start, end] = [words[from], words[to]];
  return start !== undefined && end !== undefined && isQuoted(start) && isQuoted(end);
}

function inSentence(
  prose: Prose,
  sentence: Sentence,
  pack: LanguagePack,
  here: readonly Mention[],
  recent: readonly (readonly Mention[])[],
  isQuoted: (place: Span) => boolean,
): Mention[] {
  const { words } = prose;
  const { kinds, owns, isOne } = pronounsOf(pack);
  const found: Mention[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = words[at];
    if (!word || !isOne(word.form)) continue;
    const kind = kinds.get(word.lower) ?? (speaks(prose, sentence, pack, at) ? owns.get(word.lower) : undefined);
    if (kind === undefined) continue;
    const before = here.filter(({ start }) => start < word.start);
    // Whom the reporter's pronoun stands for is named by the reporter, not in somebody's words.
    const own = isQuoted(word)
      ? [before, ...recent]
      : [before, ...recent].map((all) => all.filter((one) => !isQuoted(one)));
    found.push(pronoun(word, kind, antecedent(kind, own)));
  }
  return found;
}

/** The most words of a phrase that names a speaker before the one that does. */
const BEFORE_SPEAKER = 4;

/** Whether a word is the speaker of a phrase that names one („за [її] словами“). */
function speaks({ words }: Prose, { first, last }: Sentence, { speech }: LanguagePack, at: number): boolean {
  const { sources } = speechTable(speech);
  for (let from = Math.max(first, at - BEFORE_SPEAKER); from <= at; from++) {
    const phrase = sources.at(words, from, last)?.value;
    if (phrase?.speaker === "within" && from + phrase.word === at) return true;
  }
  return false;
}

/** Tells whether a place stands between quotation marks. */
function quotedIn(prose: Prose): (place: Span) => boolean {
  const stretches = findMarked(prose).filter(({ within, single }) => within === null && !single);
  return ({ start }) => {
    let [low, high] = [0, stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (stretches[low]?.start ?? start + 1) <= start;
  };
}

function pronoun(
  word: { readonly start: number; readonly end: number; readonly text: string },
  kind: string,
  of: Mention | null,
): Mention {
  const gender = kind === "f" || kind === "m" ? kind : null;
  return madeMention(word, "pronoun", word.text, {
    kind: kind === "plural" ? null : "person",
    gender,
    plural: kind === "plural",
    standsFor: of && { start: of.start, end: of.end },
  });
}

/** The antecedent: in the pronoun's own sentence the subject (who stands first), else the subject of the nearest sentence before that has one who agrees. */
function antecedent(kind: string, stretches: readonly (readonly Mention[])[]): Mention | null {
  for (const stretch of stretches) {
    if (kind === "plural" && stretch.filter(({ kind }) => kind === "person").length > 1) return null; // "they" may be those persons together
    const fitting = distinct(stretch.filter((mention) => agrees(mention, kind) && !isInRole(mention, stretch)));
    const [first] = fitting;
    if (!first) continue;
    return fitting.length === 1 || !first.owner ? first : null;
  }
  return null;
}

/** "the minister of Transport, Ana Ruiz": what a title names is not whom a pronoun stands for. */
function isInRole(mention: Mention, all: readonly Mention[]): boolean {
  return all.some(({ role }) => role !== null && contains(role, mention));
}

function agrees(mention: Mention, kind: string): boolean {
  if (kind === "plural") return mention.plural || mention.kind === "group";
  if (mention.kind !== "person" || mention.plural || mention.form === "pronoun") return false;
  return mention.gender === null || kind === "either" || mention.gender === kind;
}

/** One mention for each who is named: a short form and its full name are one. */
function distinct(mentions: readonly Mention[]): Mention[] {
  const seen = new Map<string, Mention>();
  for (const mention of mentions) {
    const place = mention.standsFor ?? mention;
    const key = mention.form === "name" ? mention.text.split(" ").at(-1) : `${place.start}`;
    if (!seen.has(key ?? "")) seen.set(key ?? "", mention);
  }
  return [...seen.values()];
}
