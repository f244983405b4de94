/** Speaker words: the whole of the words that name a speaker, as the mentions of the report have them. */
import { overlap, type Span } from "../../core/span.ts";
import type { Mention } from "../finding.ts";

/** How far before a place a mention may begin that reaches into it, and how many mentions are looked at. */
const BACK = 80;
const MOST = 12;

/**
 * The words that name a speaker.
 *
 * - Input: the mentions of the report in text order, and words that name a speaker.
 * - Output: those words, with the rest of a mention that they are a part of ("the minister" of "the minister of defence Ana Ruiz").
 */
export function speakerWords(mentions: readonly Mention[], place: Span): Span {
  const { start, end } = place;
  let words: Span = { start, end };
  for (let at = firstFrom(mentions, start - BACK), seen = 0; at < mentions.length && seen < MOST; at++, seen++) {
    const mention = mentions[at];
    if (mention === undefined || mention.start > words.end + BACK) break;
    const whole = mention.role ? union(mention.role, mention) : mention;
    if (whole.start <= start && whole.end > words.end && overlap(whole, words) > 0) words = union(words, whole);
  }
  return words;
}

function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function firstFrom(mentions: readonly Mention[], start: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
