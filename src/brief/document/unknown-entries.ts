/** The sections of what is not known and of what was left out. */
import type { ToldReport } from "../account.ts";
import { linePieces } from "../lines/line-text.ts";
import type { DocumentContext, Entry } from "./document-parts.ts";

/** What is not known, gaps of one kind in one entry. */
export function gapEntries({ story, telling, account, number }: DocumentContext): Entry[] {
  const byText = new Map<string, string[]>();
  for (const { text, about } of story.gaps) {
    const report = about === null || number(about) < 0 ? null : `[${number(about)}]`;
    const thing = about === null ? null : account.thing(about);
    const what =
      report ??
      (thing === null
        ? null
        : linePieces(thing, account, telling)
            .map((piece) => piece.text)
            .join(""));
    byText.set(text, [...(byText.get(text) ?? []), ...(what === null ? [] : [what])]);
  }
  return [...byText].map(([text, about]) => ({
    when: null,
    pieces: [{ text: about.length === 0 ? text : `${text}: ${about.join("; ")}`, span: null }],
    proofs: [],
    support: null,
    details: [],
  }));
}

/** What of each report is not its own telling, and how much of it. */
export function leftOutEntries({ telling, number }: DocumentContext, reports: readonly ToldReport[]): Entry[] {
  return reports.flatMap((report) => {
    if (report.removed.length === 0) return [];
    const byReason = new Map<string, { n: number; size: number }>();
    for (const { reason, start, end } of report.removed) {
      const seen = byReason.get(reason) ?? { n: 0, size: 0 };
      byReason.set(reason, { n: seen.n + 1, size: seen.size + end - start });
    }
    const parts = [...byReason].map(([reason, { n, size }]) => {
      const name = telling.words.removed.value[reason as keyof typeof telling.words.removed.value];
      return `${name}${n > 1 ? ` ×${n}` : ""}, ${telling.count("characters", size)}`;
    });
    return [
      {
        when: null,
        pieces: [{ text: `[${number(report.id)}] ${parts.join(" · ")}`, span: null }],
        proofs: [],
        support: null,
        details: [],
      },
    ];
  });
}
