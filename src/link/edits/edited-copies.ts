/** Who copied whom, as people corrected it. */
import type { StandingEdit } from "../../core/edit.ts";
import type { Span } from "../../core/span.ts";
import type { FoundReport } from "../found-report.ts";
import type { Copy } from "../origins/copies.ts";

/**
 * Corrects copies.
 *
 * - Input: the reports of a story, the copies found among them, which of two copies derives from the other, and the edits that count, in order.
 * - Output: the copies; a report of which an edit says from what it derives has that one and no other, one that is said to derive from none has none.
 */
export function editedCopies(
  reports: readonly FoundReport[],
  copies: readonly Copy[],
  derivedOf: (copy: Copy) => FoundReport,
  edits: readonly StandingEdit[],
): readonly Copy[] {
  const said = new Map<string, { readonly from: string | null; readonly because: string }>();
  for (const { action, author, reason } of edits)
    if (action.do === "set-origin")
      said.set(action.report, { from: action.from, because: `${author} says so: ${reason}` });
  if (said.size === 0) return copies;
  const byId = new Map(reports.map((report) => [report.raw.id, report]));
  const given = [...said].flatMap(([report, { from, because }]): Copy[] => {
    const [a, b] = [byId.get(from ?? ""), byId.get(report)];
    if (!a || !b) return [];
    return [{ a, b, derived: b, kind: "reprint", because, evidence: [beginning(a), beginning(b)] }];
  });
  return [...copies.filter((copy) => !said.has(derivedOf(copy).raw.id)), ...given];
}

/** The first sentence, which stands for the whole. */
function beginning({ sentences, raw }: FoundReport): Span {
  return sentences[0] ?? { start: 0, end: raw.text.length };
}
