/** A news item of an agency's format (NewsML-G2, ninjs) as it is told: its text, what it states of itself, and whether it may be used. */
import type { ErrorCode } from "../../core/errors.ts";
import type { Problem } from "../../core/format.ts";
import { problem } from "../../core/problem.ts";
import { cutText } from "../cut-text.ts";
import type { GivenReport } from "../given-report.ts";
import { languageTag } from "../language-tag.ts";
import { plainField } from "../plain-field.ts";
import { publishedOf } from "../published.ts";
import { joinedLines, type MarkedLine } from "./marked-lines.ts";

/** What an item states, each as it is written, `null` where it does not. */
export interface WireItem {
  readonly id: string | null;
  /** Its address where it stands on the web, or an id that its versions share. */
  readonly uri: string | null;
  readonly status: string | null;
  readonly embargoed: string | null;
  readonly versionCreated: string | null;
  readonly provider: string | null;
  /** On whose word it rests, as it is to be printed. */
  readonly credit: string | null;
  readonly byline: string | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly lines: readonly MarkedLine[];
  /** What it holds, where that is no text. */
  readonly kind: string | null;
}

/**
 * Makes a report of an item.
 *
 * - Input: the item, the name that tells where it comes from, and what is wrong with its document, if anything.
 * - Output: the report, with a note where it states an embargo; a problem instead where its provider has withdrawn it, holds it back, or it has no text.
 * - Source: IPTC NewsML-G2 2.x, ninjs 1.x to 3.x: publishing status and embargo.
 */
export function wireReport(item: WireItem, source: string): readonly (GivenReport | { readonly problem: Problem })[] {
  const { lines, status, embargoed } = item;
  const state = /cancel/i.test(status ?? "")
    ? "canceled"
    : /withheld|embargoed/i.test(status ?? "")
      ? "withheld"
      : null;
  if (state !== null) return [failed("READ_WITHDRAWN", source, `Its publishing status is “${state}”.`)];
  if (lines.length === 0) return [failed("READ_SKIPPED", source, `Left out: 1 ${item.kind ?? "item without text"}.`)];
  const { text, marked } = joinedLines(withCredits(item));
  const amiss =
    embargoed === null ? [] : [{ code: "READ_EMBARGO" as const, detail: `It states ${plainField(embargoed)}.` }];
  const date = item.versionCreated === null ? null : publishedOf(item.versionCreated);
  const main = cutText(text);
  return [
    {
      stated: {
        source,
        outlet: plainField(item.provider),
        title: plainField(item.title),
        url: /^(?:https?:\/\/|urn:|tag:)/i.test(item.uri ?? "") ? plainField(item.uri) : null,
        published: date === null ? null : { value: date, because: "the item's date of its version" },
        language: languageTag(item.language),
        text: main,
        lineId: plainField(item.id),
      },
      marked: marked.filter(({ end }) => end <= main.length),
      amiss,
    },
  ];
}

/** The text's lines, with who wrote it and on whose word it rests, where the text does not say so itself. */
function withCredits({ lines, byline, credit, provider }: WireItem): readonly MarkedLine[] {
  const first = lines.slice(0, 4).map(({ text }) => text);
  const last = lines.slice(-4).map(({ text }) => text);
  const by = plainField(byline);
  const on = credit === provider ? null : plainField(credit);
  return [
    ...(by !== null && !first.some((text) => text.includes(by)) ? [{ text: by, mark: "credit" as const }] : []),
    ...lines,
    ...(on !== null && !last.some((text) => text.includes(on)) ? [{ text: on, mark: "credit" as const }] : []),
  ];
}

function failed(code: ErrorCode, source: string, detail: string): { readonly problem: Problem } {
  return { problem: problem(code, source, detail) };
}
