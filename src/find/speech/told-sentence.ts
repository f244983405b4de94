/** A sentence as the finder of reported speech looks at it: its verb groups, phrases and quotations at hand. */
import type { Span } from "../../core/span.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Prose, Sentence } from "../../text/prose.ts";
import type { NounPhrase, VerbGroup } from "../../text/syntax.ts";
import type { SentenceMap } from "../sentence-map.ts";

export interface ToldSentence {
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
}

export const QUOTED = 1;
export const TIME = 2;

/** Every sentence of a report that is its own telling. */
export function toldSentences(
  { prose, times }: SentenceMap,
  pack: LanguagePack,
  quotations: readonly Span[],
): ToldSentence[] {
  const phraseAt = new Int32Array(prose.words.length).fill(-1);
  prose.syntax.nounPhrases.forEach(({ first, last }, index) => {
    phraseAt.fill(index, first, last);
  });
  const groupAt = new Int32Array(prose.words.length).fill(-1);
  prose.syntax.verbGroups.forEach(({ first }, index) => {
    groupAt[first] = index;
  });
  const inside = new Uint8Array(prose.words.length);
  markInside(prose, quotations, inside, QUOTED);
  markInside(prose, times, inside, TIME);
  const found: ToldSentence[] = [];
  let group = 0;
  for (const sentence of prose.sentences) {
    const from = group;
    while ((prose.syntax.verbGroups[group]?.last ?? prose.words.length + 1) <= sentence.last) group++;
    if (sentence.removed === null)
      found.push({
        prose,
        pack,
        first: sentence.first,
        last: withoutEnd(prose, sentence),
        groups: [from, group],
        phraseAt,
        groupAt,
        inside,
      });
  }
  return found;
}

function markInside({ words }: Prose, spans: readonly Span[], inside: Uint8Array, bit: number): void {
  let word = 0;
  for (const span of spans) {
    while (word > 0 && (words[word - 1]?.end ?? 0) > span.start) word--;
    while ((words[word]?.end ?? span.start + 1) <= span.start) word++;
    for (; (words[word]?.start ?? span.end) < span.end; word++) inside[word] = (inside[word] ?? 0) | bit;
  }
}

function withoutEnd({ words }: Prose, { first, last }: Sentence): number {
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
