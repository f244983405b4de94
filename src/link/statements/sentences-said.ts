/** The sentences of a saying, each as a passage: others may report one of them alone. */
import type { Span } from "../../core/span.ts";
import type { FoundReport } from "../found-report.ts";
import { type Passage, passageOf } from "../meaning/passage.ts";

/** What each sentence within a saying means; none where it is all of one. */
export function sentencesSaid({ profile, sentences }: FoundReport, saying: Span): Passage[] {
  const within: Span[] = [];
  for (let at = firstEndingAfter(sentences, saying.start); at < sentences.length; at++) {
    const sentence = sentences[at];
    if (!sentence || sentence.start >= saying.end) break;
    within.push(sentence);
  }
  if (within.length < 2) return [];
  return within.map(({ start, end }) => {
    const part = { start: Math.max(start, saying.start), end: Math.min(end, saying.end) };
    return passageOf(profile.words, profile.language, part);
  });
}

/** The first of some spans in text order that ends after a place. */
function firstEndingAfter(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
