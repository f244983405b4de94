/** Parts of a text that are not the report: appeals, links to other stories, captions, credits, datelines, notices. */
import type { Removed, RemovedReason } from "../../core/format.ts";
import { bySpan } from "../../core/span.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Word } from "../words/words.ts";
import { findAppeals } from "./appeals.ts";
import { datelineOf, dateWordsOf } from "./datelines.ts";
import { lineReason } from "./page-lines.ts";
import { pageSignsOf, type SignedParagraph, signsIn } from "./page-signs.ts";
import type { ParagraphWords } from "./paragraphs.ts";

/** Bylines and names alone stand among the first or the last lines of a report. */
const EDGE = 4;
/** A dateline stands at the head of one of the first paragraphs that are the report's. */
const DATELINE_WITHIN = 2;

/**
 * Finds the parts of a text that are not its own telling.
 *
 * - Input: all words, the paragraphs they make, the language's pack, and the lines that the page's markup sets apart.
 * - Output: parts in text order, apart from each other, each with its reason. What stands in quotation marks decides nothing.
 */
export function findRemoved(
  words: readonly Word[],
  paragraphs: readonly ParagraphWords[],
  pack: LanguagePack,
  marked: readonly Removed[] = [],
): Removed[] {
  const table = pageSignsOf(pack);
  const signed = paragraphs.map(({ start, end, first, last }) => ({
    start,
    end,
    first,
    last,
    signs: signsIn(words, first, last, table),
  }));
  const appeals = findAppeals(words, signed);
  const removed: Removed[] = appeals.map(({ start, end }) => ({ start, end, reason: "appeal" }));
  const byMarkup = new Map(marked.map(({ start, reason }) => [start, reason]));
  let own = 0;
  let next = 0;
  for (const [index, paragraph] of signed.entries()) {
    while ((appeals[next]?.end ?? paragraph.end) <= paragraph.start) next++;
    if ((appeals[next]?.start ?? paragraph.end) < paragraph.end) continue;
    const whole = byMarkup.get(paragraph.start) ?? wholeReason(words, signed, index);
    if (whole) removed.push({ start: paragraph.start, end: paragraph.end, reason: whole });
    else removed.push(...partsOf(words, paragraph, pack, own++ < DATELINE_WITHIN));
  }
  return removed.sort(bySpan);
}

/** Why a whole paragraph is not the report's, or `null`. A text of one paragraph is all report: a sentence alone shows nothing of a page. */
function wholeReason(words: readonly Word[], signed: readonly SignedParagraph[], index: number): RemovedReason | null {
  const paragraph = signed[index];
  return paragraph && signed.length > 1 ? lineReason(words, paragraph, isEdge(index, signed.length)) : null;
}

function partsOf(words: readonly Word[], paragraph: SignedParagraph, pack: LanguagePack, atHead: boolean): Removed[] {
  return [...(atHead ? headOf(words, paragraph, pack) : []), ...creditIn(words, paragraph)];
}

function isEdge(index: number, count: number): boolean {
  return index < EDGE || index >= count - EDGE;
}

function headOf(words: readonly Word[], paragraph: SignedParagraph, pack: LanguagePack): Removed[] {
  const dateline = datelineOf(words, paragraph, dateWordsOf(pack.times));
  return dateline ? [{ start: dateline.start, end: dateline.end, reason: "dateline" }] : [];
}

/** A bracketed credit at the end of a paragraph of the report: "… it said. (Inputs from an agency)". */
function creditIn(words: readonly Word[], { first, last, signs }: SignedParagraph): Removed[] {
  const close = words[last - 1];
  if (close?.text !== ")" && close?.text !== "]") return [];
  const lead = signs.findLast(
    ({ sign, first: at }) => (sign === "creditLeads" || sign === "photos") && /^[([]$/u.test(words[at - 1]?.text ?? ""),
  );
  const open = lead ? words[lead.first - 1] : undefined;
  if (
    !lead ||
    !open ||
    lead.first - 1 <= first ||
    words.slice(lead.first, last - 1).some(({ text }) => text === ")" || text === "]")
  )
    return [];
  return [{ start: open.start, end: close.end, reason: "credit" }];
}
