/** The entry of a line: its words, its proofs, what it rests on, and what its numbers were replaced by. */
import type { BriefLine, Figure } from "../../core/format.ts";
import type { Account } from "../account.ts";
import { latestReadings } from "../lines/figure-readings.ts";
import { laterFigures } from "../lines/later-figures.ts";
import { figurePieces, linePieces, type Piece } from "../lines/line-text.ts";
import type { Telling } from "../wording/telling.ts";
import { type DocumentContext, type Entry, proofsOf, supportText } from "./document-parts.ts";

export type EntryContext = Pick<DocumentContext, "account" | "telling" | "number">;

/** The entry of a line as it stands. */
export function lineEntry(line: BriefLine, when: string | null, { account, telling, number }: EntryContext): Entry {
  const thing = account.thing(line.about);
  const pieces = thing === null ? [] : linePieces(thing, account, telling);
  const support = [...foreignLanguages(pieces, account, telling), supportText(line, { account, telling })].join(" · ");
  const details =
    thing === null
      ? []
      : laterFigures(thing, line.cites, account).map((figure) => laterEntry(figure, { account, telling, number }));
  return { when, pieces, proofs: proofsOf(line.cites, number), support, details };
}

/** What a number that a line gives was replaced by. */
function laterEntry(figure: Figure, { account, telling, number }: EntryContext): Entry {
  const readings = latestReadings(figure);
  const pieces = figurePieces(figure, account, telling, readings);
  const proofs = proofsOf(
    readings.map(({ span }) => span),
    number,
  ).filter(({ report }) => report >= 0);
  return { when: null, pieces, proofs, support: null, details: [] };
}

/** The languages of a report's words that are not the reader's: they stand as they are, and that is said. */
export function foreignLanguages(pieces: readonly Piece[], account: Account, telling: Telling): string[] {
  const languages = pieces.flatMap(({ span }) => (span === null ? [] : (account.report(span.report)?.language ?? [])));
  return [...new Set(languages)].filter((language) => language !== telling.language).map(telling.languageName);
}
