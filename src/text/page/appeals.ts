/** Appeals: where a page asks its reader for money, support or a subscription, from the heading of the request to its end. */
import type { Span } from "../../core/span.ts";
import type { Word } from "../words/words.ts";
import type { PageSign, SignedParagraph } from "./page-signs.ts";

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
    const headed = isHeading(words, paragraph) ? lastOf(words, paragraphs, i, asks) : null;
    const last = headed ?? (asks[i] ? runOf(words, paragraphs, i, asks) : null);
    if (last === null) {
      i++;
      continue;
    }
    const start = headed === null ? requestStart(words, paragraph) : paragraph.start;
    appeals.push({ start, end: paragraphs[last]?.end ?? paragraph.end });
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
  const opening = signs.filter(({ sign, first: at }) => sign === "asksFirst" && opensSentence(words, at, first)).length;
  const asks = count(paragraph, "asks") + opening;
  if (asks === 0) return false;
  const wares = count(paragraph, "wares") + (hasPrice(words, first, last) ? 1 : 0);
  return wares > 0 && last - first <= LONGEST_REQUEST * Math.min(asks, wares);
}

function opensSentence(words: readonly Word[], at: number, first: number): boolean {
  return at === first || (/^[.!?:…]$/u.test(words[at - 1]?.text ?? "") && words[at]?.capital === true);
}

/** A sum of money: "$1", "7,90 €". */
function hasPrice(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (/^\p{Sc}$/u.test(words[i]?.text ?? "") && (words[i + 1]?.kind === "number" || words[i - 1]?.kind === "number"))
      return true;
  return false;
}

/** Signs that an appeal has and the report before it, in the same paragraph, has not. */
const OWN: ReadonlySet<PageSign> = new Set(["asks", "asksFirst", "wares", "reader", "house", "appealHeads", "notices"]);

/** Where the sentence with the first sign of a request begins: the report may end in the same paragraph. */
function requestStart(words: readonly Word[], { first, start, signs }: SignedParagraph): number {
  const sign = signs.find(
    (found) => OWN.has(found.sign) && (found.sign !== "asksFirst" || opensSentence(words, found.first, first)),
  );
  let at = sign?.first ?? first;
  while (at > first && !(/^[.!?…]$/u.test(words[at - 1]?.text ?? "") && words[at]?.spaceBefore)) at--;
  return at === first ? start : (words[at]?.start ?? start);
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
  for (let i = heading + 1; i < paragraphs.length && i <= heading + LONGEST_APPEAL; i++) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined || i > (last ?? heading) + SILENT + 1) break;
    const end = isEnd(words, paragraph);
    asked ||= asks[i] === true || count(paragraph, "asks") > 0;
    if (end || asks[i] || speaks(words, paragraph)) last = i;
    if (end && asked) break;
  }
  return asked ? last : null;
}

/** Whether a paragraph speaks of the outlet itself or to its reader. */
function speaks(words: readonly Word[], paragraph: SignedParagraph): boolean {
  return isHeading(words, paragraph) || count(paragraph, "reader") + count(paragraph, "house") > 0;
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
