/** The section of origins: what the reports of a story rest on, and how each derives from another. */
import type { OriginKind } from "../../core/format.ts";
import type { Phrase } from "../../languages/account.ts";
import type { ToldReport } from "../account.ts";
import { reasonIn } from "../wording/reason-in.ts";
import { type DocumentContext, type Entry, proofsOf } from "./document-parts.ts";

/** Each origin that reports of the story rest on, with the reports, and how each report derives from another. */
export function originEntries({ account, number, telling }: DocumentContext, reports: readonly ToldReport[]): Entry[] {
  const own = (ids: readonly string[]): number[] =>
    ids
      .map(number)
      .filter((n) => n >= 0)
      .sort((a, b) => a - b);
  const origins = account.origins.flatMap(({ name, kind, reports: ids, evidence }): Entry[] => {
    const here = own(ids);
    if (here.length === 0) return [];
    const text = `${name} (${telling.phrase(ORIGIN_KINDS[kind])}): ${here.map((n) => `[${n}]`).join("")}`;
    return [
      {
        when: null,
        pieces: [{ text, span: null }],
        proofs: proofsOf(evidence, number).filter(({ report }) => report >= 0),
        support: null,
        details: [],
      },
    ];
  });
  const derived = reports.flatMap((report) =>
    report.derivedFrom.map(
      ({ because, evidence }): Entry => ({
        when: null,
        pieces: [{ text: `[${number(report.id)}] ${reasonIn(because, telling)}`, span: null }],
        proofs: proofsOf(
          evidence.map((span) => ({ ...span, report: report.id })),
          number,
        ),
        support: null,
        details: [],
      }),
    ),
  );
  return [...origins, ...derived];
}

const ORIGIN_KINDS: Readonly<Record<OriginKind, Phrase>> = {
  wire: "wire",
  official: "official",
  document: "document",
  "own reporting": "ownReporting",
  unknown: "unknownOrigin",
};
