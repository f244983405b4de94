/** Parts of a text that are not the report: appeals, links to other stories, captions, credits, datelines, notices. */
import type { Removed } from "../core/format.ts";
import type { Span } from "../core/span.ts";
import type { LanguagePack } from "../languages/pack.ts";

/**
 * Finds the parts of a text that are not its own telling.
 *
 * - Input: the text, its paragraphs and its language's pack.
 * - Output: parts in text order, apart from each other, each with its reason.
 */
export function findRemoved(_text: string, _paragraphs: readonly Span[], _pack: LanguagePack): Removed[] {
  return [];
}
