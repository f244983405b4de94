/** Appeals: where a page asks its reader for money, support or a subscription, from the heading of the request to its end. */
import type { Span } from "../core/span.ts";
import type { PageSign, SignedParagraph } from "./page-signs.ts";
import type { Word } from "./words.ts";

/** A request of one paragraph in words; longer ones are told by several signs. */
const LONGEST_REQUEST = 70;
/** Heading of an appeal, in words. */
const LONGEST_HEADING = 14;
/** How many paragraphs an appeal may run on from its heading, and how many of them may show no sign of it. */
const LONGEST_APPEAL = 15;
const SILENT = 2;

/**
 * Finds appeals.
 *
 * - Input: all words and the paragraphs with their signs.
 * - Output: the paragraphs of each appeal as one stretch, in order.
 */
export function findAppeals(words: readonly Word[], paragraphs: readonly SignedParagraph[]): Span[] {
  const asks = paragraphs.map((paragraph) => isRequest(words, paragraph));
  const appeals: Span[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined) break;
    const last = isHeading(words, paragraph)
      ? lastOf(words, paragraphs, i, asks)
      : asks[i]
        ? runOf(words, paragraphs, i, asks)
        : null;
    if (last === null) {
      i++;
      continue;
    }
    appeals.push({ start: paragraph.start, end: paragraphs[last]?.end ?? paragraph.end });
    i = last + 1;
  }
  return appeals;
}

function count({ signs }: SignedParagraph, sign: PageSign): number {
  return signs.filter((found) => found.sign === sign).length;
}

/** One paragraph that asks for something the outlet wants: "Subscribe … for $1 a week". */
function isRequest(words: readonly Word[], paragraph: SignedParagraph): boolean {
  const { first, last, signs } = paragraph;
  const wares = count(paragraph, "wares");
  const opening = signs.filter(({ sign, first: at }) => sign === "asksFirst" && opensSentence(words, at, first)).length;
  const asks = count(paragraph, "asks") + opening;
  if (asks === 0 || last - first > LONGEST_REQUEST * Math.max(1, Math.min(asks, wares))) return false;
  return wares > 0 || (count(paragraph, "asks") > 0 && count(paragraph, "reader") + count(paragraph, "house") > 0);
}

function opensSentence(words: readonly Word[], at: number, first: number): boolean {
  const before = words[at - 1]?.text ?? "";
  return at === first || (/^[.!?:…]$/u.test(before) && words[at]?.capital === true);
}

function isHeading(words: readonly Word[], paragraph: SignedParagraph): boolean {
  const { first, last, signs } = paragraph;
  if (last - first > LONGEST_HEADING || !signs.some(({ sign, first: at }) => sign === "appealHeads" && at === first))
    return false;
  return !/^[.?]$/u.test(words[last - 1]?.text ?? "");
}

/** The last paragraph of an appeal that has a heading; `null` where nothing under the heading asks for anything. */
function lastOf(
  words: readonly Word[],
  paragraphs: readonly SignedParagraph[],
  heading: number,
  asks: readonly boolean[],
): number | null {
  let last: number | null = null;
  let asked = false;
  let silent = 0;
  for (let i = heading + 1; i < paragraphs.length && i <= heading + LONGEST_APPEAL; i++) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined) break;
    const end = isEnd(words, paragraph);
    const speaks =
      end || asks[i] || isHeading(words, paragraph) || count(paragraph, "reader") + count(paragraph, "house") > 0;
    asked ||= asks[i] === true || count(paragraph, "asks") > 0;
    silent = speaks ? 0 : silent + 1;
    if (silent > SILENT) break;
    if (speaks) last = i;
    if (end && asked) break;
  }
  return asked ? last : null;
}

/** The last of paragraphs that ask one after another; one between two that speaks to the reader belongs to them. */
function runOf(
  words: readonly Word[],
  paragraphs: readonly SignedParagraph[],
  first: number,
  asks: readonly boolean[],
): number {
  let last = first;
  for (let i = first + 1; i < paragraphs.length && i <= last + 2; i++) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined) break;
    if (asks[i] || (i === last + 1 && isEnd(words, paragraph))) last = i;
    else if (count(paragraph, "reader") + count(paragraph, "house") === 0) break;
  }
  return last;
}

function isEnd(words: readonly Word[], { first, last, signs }: SignedParagraph): boolean {
  const end = signs.find(({ sign, first: at }) => sign === "appealEnds" && at === first);
  return end !== undefined && (end.next >= last - 1 || last - first <= 6) && words[last - 1]?.text !== "?";
}
