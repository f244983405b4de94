/** Copied sentences: what a sentence tells of without a name is the same wherever the sentence stands, so that reprints have the same actors. */
import type { Span } from "../../core/span.ts";
import type { FoundReport } from "../found-report.ts";

/** A sentence long enough to be known again, and where in it a mention stands. */
export interface Sentence {
  readonly text: string;
  readonly place: number;
}

export interface Copies {
  /** The key of what a report calls something: that of the report from which it copied the sentence, else its own. */
  readonly keyOf: (called: string, report: number, story: number, sentence: Sentence | null) => string;
}

/** Shorter sentences, in code units, are told alike by chance. */
const LEAST = 40;

/** The sentence in which a mention stands, blanks aside, or `null` where it is too short. */
export function sentenceAround({ raw, sentences }: FoundReport, { start }: Span): Sentence | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  if (!sentence || sentence.start > start || sentence.end - sentence.start < LEAST) return null;
  return { text: raw.text.slice(sentence.start, sentence.end).replace(/\s+/g, " "), place: start - sentence.start };
}

/** Copies met so far; reports come in a fixed order. */
export function copiesOf(): Copies {
  const known = new Map<string, string>();
  const standsFor = new Map<string, string>();
  return {
    keyOf: (called, report, story, sentence) => {
      const own = `r${report}|${called}`;
      const met = sentence === null ? undefined : known.get(`s${story}|${called}|${sentence.text}`);
      const key = standsFor.get(own) ?? met ?? own;
      standsFor.set(own, key);
      if (sentence !== null && met === undefined) known.set(`s${story}|${called}|${sentence.text}`, key);
      return key;
    },
  };
}
