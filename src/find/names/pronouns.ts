/** Pronouns, and the one person or group that each can stand for. */
import { contains, type Span } from "../../core/span.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Prose, Sentence } from "../../text/prose.ts";
import { formMark, type WordForm } from "../../text/word-forms.ts";
import type { Mention } from "../finding.ts";
import { findMarked } from "../speech/quotation-marks.ts";
import { madeMention } from "./made-mention.ts";
import { linesOf } from "./name-lexicon.ts";

/** How many sentences back a pronoun's antecedent may stand. */
const REACH = 2;

interface Pronouns {
  readonly kinds: ReadonlyMap<string, string>;
  /** Whether a form is one of them: nearly none is. */
  readonly isOne: (form: WordForm) => boolean;
}

const PRONOUNS = new WeakMap<LanguagePack, Pronouns>();

function pronounsOf(pack: LanguagePack): Pronouns {
  const known = PRONOUNS.get(pack);
  if (known) return known;
  const kinds = new Map(
    linesOf(pack.names.pronouns.value).flatMap(({ id, words }) => words.map((word) => [word, id] as const)),
  );
  const made = { kinds, isOne: formMark(({ kind, lower }) => kind === "word" && kinds.has(lower)) };
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
  const isQuoted = quotedIn(prose);
  let next = 0;
  for (const sentence of sentences) {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.start) next++;
    const from = next;
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.end) next++;
    const here = mentions.slice(from, Math.min(next, from + MOST_ASKED));
    for (const pronoun of inSentence(prose, sentence, pack, here, recent, isQuoted)) pronouns.push(pronoun);
    recent.unshift(here);
    if (recent.length > REACH) recent.pop();
  }
  return pronouns;
}

function inSentence(
  { words }: Prose,
  sentence: Sentence,
  pack: LanguagePack,
  here: readonly Mention[],
  recent: readonly (readonly Mention[])[],
  isQuoted: (place: Span) => boolean,
): Mention[] {
  const { kinds, isOne } = pronounsOf(pack);
  const found: Mention[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = words[at];
    const kind = word && isOne(word.form) ? kinds.get(word.lower) : undefined;
    if (!word || kind === undefined) continue;
    const before = here.filter(({ start }) => start < word.start);
    // Whom the reporter's pronoun stands for is named by the reporter, not in somebody's words.
    const own = isQuoted(word)
      ? [before, ...recent]
      : [before, ...recent].map((all) => all.filter((one) => !isQuoted(one)));
    found.push(pronoun(word, kind, antecedent(kind, own)));
  }
  return found;
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
  return mention.gender === null || mention.gender === kind;
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
