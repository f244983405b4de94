/** A sentence as the finder of reported speech looks at it: its verb groups, phrases and quotations at hand. */
import type { Span } from "../../core/span.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Prose } from "../../text/prose.ts";
import type { NounPhrase, VerbGroup } from "../../text/syntax/syntax.ts";
import type { SentenceMap } from "../sentence-map.ts";

export interface ToldSentence {
  readonly map: SentenceMap;
  readonly prose: Prose;
  readonly pack: LanguagePack;
  readonly first: number;
  /** After its last word that is no closing mark. */
  readonly last: number;
  /** Indices of its first verb group, and after its last. */
  readonly groups: readonly [first: number, last: number];
  /** For each word of the report: the noun phrase that it stands in, the verb group that begins there, or -1. */
  readonly phraseAt: Int32Array;
  readonly groupAt: Int32Array;
  /** For each word of the report: 1 inside a quotation, 2 inside a time expression, 3 both. */
  readonly inside: Uint8Array;
  /** The quotation whose words these are, read as a telling of their own: `inside` then leaves it out. `null` of the report's own words. */
  readonly quoted: Span | null;
}

export const QUOTED = 1;
export const TIME = 2;

/**
 * The sentences in which somebody may be reported to say something.
 *
 * - Input: the map of the report, its language's pack, its quotations, and those of them that themselves report ("the message reads: “…”").
 * - Output: every sentence that is the report's own telling, each followed by what of it stands in such a quotation.
 */
export function toldSentences(
  map: SentenceMap,
  pack: LanguagePack,
  quotations: readonly Span[],
  readouts: ReadonlySet<Span>,
): ToldSentence[] {
  const { prose, times } = map;
  const { phraseAt, groupAt } = indexOf(prose);
  const timed = new Uint8Array(prose.words.length);
  markInside(prose, times, timed, TIME);
  const inside = timed.slice();
  markInside(prose, quotations, inside, QUOTED);
  const { outer, inner } = byDepth(quotations);
  markInside(prose, inner, timed, QUOTED);
  const spoken = outer.filter((one) => readouts.has(one));
  const found: ToldSentence[] = [];
  let group = 0;
  let quotation = 0;
  for (const sentence of prose.sentences) {
    const from = group;
    while ((prose.syntax.verbGroups[group]?.last ?? prose.words.length + 1) <= sentence.last) group++;
    if (sentence.removed !== null) continue;
    const { first, last } = sentence;
    const groups: [number, number] = [from, group];
    const ends = withoutEnd(prose, first, last);
    const whole: ToldSentence = {
      map,
      prose,
      pack,
      first,
      last: ends,
      groups,
      phraseAt,
      groupAt,
      inside,
      quoted: null,
    };
    found.push(whole);
    while ((spoken[quotation]?.end ?? sentence.end) <= sentence.start) quotation++;
    found.push(...partsWithin(whole, timed, sentence.end, spoken, quotation));
  }
  return found;
}

/** The parts of a sentence that stand in quotations, from one of them on. */
function partsWithin(
  whole: ToldSentence,
  inside: Uint8Array,
  end: number,
  spoken: readonly Span[],
  from: number,
): ToldSentence[] {
  const parts: ToldSentence[] = [];
  for (let at = from; (spoken[at]?.start ?? end) < end; at++) {
    const quoted = spoken[at];
    const part = quoted ? partWithin(whole, inside, quoted) : null;
    if (part) parts.push(part);
  }
  return parts;
}

/** For each word the noun phrase that it stands in, and the verb group that begins there. */
function indexOf({ words, syntax }: Prose): Pick<ToldSentence, "phraseAt" | "groupAt"> {
  const phraseAt = new Int32Array(words.length).fill(-1);
  syntax.nounPhrases.forEach(({ first, last }, index) => {
    phraseAt.fill(index, first, last);
  });
  const groupAt = new Int32Array(words.length).fill(-1);
  syntax.verbGroups.forEach(({ first }, index) => {
    groupAt[first] = index;
  });
  return { phraseAt, groupAt };
}

/** Quotations that stand by themselves, and those within another. */
function byDepth(quotations: readonly Span[]): { readonly outer: readonly Span[]; readonly inner: readonly Span[] } {
  const outer: Span[] = [];
  const inner: Span[] = [];
  for (const one of quotations) (one.start < (outer.at(-1)?.end ?? 0) ? inner : outer).push(one);
  return { outer, inner };
}

/** Fewer quoted words do not tell what others said. */
const FEWEST = 6;

/** What of a sentence stands in a quotation, as a sentence of its own; `null` where that is too little. */
function partWithin(sentence: ToldSentence, inside: Uint8Array, quoted: Span): ToldSentence | null {
  const { prose } = sentence;
  let { first, last } = sentence;
  while (first < last && (prose.words[first]?.start ?? 0) < quoted.start) first++;
  while (last > first && (prose.words[last - 1]?.end ?? 0) > quoted.end) last--;
  if (last - first < FEWEST) return null;
  let [from, to] = sentence.groups;
  while (from < to && (prose.syntax.verbGroups[from]?.first ?? first) < first) from++;
  while (to > from && (prose.syntax.verbGroups[to - 1]?.last ?? last) > last) to--;
  const { map, pack, phraseAt, groupAt } = sentence;
  const ends = withoutEnd(prose, first, last);
  return { map, prose, pack, first, last: ends, groups: [from, to], phraseAt, groupAt, inside, quoted };
}

function markInside({ words }: Prose, spans: readonly Span[], inside: Uint8Array, bit: number): void {
  let word = 0;
  for (const span of spans) {
    while (word > 0 && (words[word - 1]?.end ?? 0) > span.start) word--;
    while ((words[word]?.end ?? span.start + 1) <= span.start) word++;
    for (; (words[word]?.start ?? span.end) < span.end; word++) inside[word] = (inside[word] ?? 0) | bit;
  }
}

function withoutEnd({ words }: Prose, first: number, last: number): number {
  let end = last;
  while (end > first && words[end - 1]?.kind === "mark" && STOPS.has(words[end - 1]?.text ?? "")) end--;
  return end;
}

const STOPS: ReadonlySet<string> = new Set([".", "!", "?", "…", "..", "...", ";", ":", ","]);

/** The noun phrase at a word, or `null`. */
export function phraseOf({ phraseAt, prose }: ToldSentence, word: number): NounPhrase | null {
  return prose.syntax.nounPhrases[phraseAt[word] ?? -1] ?? null;
}

/** The verb group that begins at a word, or `null`. */
export function groupFrom({ groupAt, prose }: ToldSentence, word: number): VerbGroup | null {
  return prose.syntax.verbGroups[groupAt[word] ?? -1] ?? null;
}
