/** A report as it was read: its text untouched, with what its source says of it. Nothing has been looked for in it yet. */
import type { Removed } from "../core/format.ts";
import { contentId } from "../core/id.ts";

export interface RawReport {
  readonly id: string;
  /** Path or address as given; a line of a JSON Lines file is `<file>#<its id>`. */
  readonly source: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** As stated by the source (BCP 47), or as found in the text, or `und`. */
  readonly language: string;
  /** As stated by metadata: a day, an instant with its zone; `because` says where it stood. */
  readonly published: { readonly value: string; readonly because: string } | null;
  readonly text: string;
  /** Whole lines of the text that the page's markup says are not the report's telling: captions, credits, links. */
  readonly marked: readonly Removed[];
}

/** What a source states about a report, before an id is made of it. */
export interface Stated {
  readonly source: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: { readonly value: string; readonly because: string } | null;
  /** The language as given; `null` where the source gives none. */
  readonly language: string | null;
  readonly text: string;
  /** The `id` that a line gives; `null` for files. */
  readonly lineId: string | null;
}

/**
 * A report with its id.
 *
 * - Input: what the source states, the language found in the text where none was given, and the lines that its markup sets apart.
 * - Output: the report; its id is made of outlet, address, title, date and language as given, the text, and
 *   the `id` that its line gives it, which tells apart lines that are equal in all of these.
 * - Errors: none.
 * - Source: the ids of `readout/1`, `docs/format.md`.
 *
 * @example rawReport({ source: "a.txt", outlet: null, title: null, url: null, published: null, language: "en", text, lineId: null }, "en")
 */
export function rawReport(stated: Stated, language: string, marked: readonly Removed[] = []): RawReport {
  const { source, outlet, title, url, published, text, lineId } = stated;
  const parts = [outlet, url, title, published?.value ?? null, stated.language, text];
  const id = contentId("r", lineId === null ? parts : [...parts, lineId]);
  return { id, source, outlet, title, url, language: stated.language ?? language, published, text, marked };
}
