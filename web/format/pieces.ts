/** A line's two voices: words that stand in a report, and those that Readout put together. */

export interface Piece {
  readonly text: string;
  readonly isQuoted: boolean;
  /** Where it begins in the line. */
  readonly at: number;
}

/** Splits a line at its quotation marks `“…”`. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf("“", at);
    const close = open < 0 ? -1 : text.indexOf("”", open);
    if (open < 0 || close < 0) break;
    if (open > at) pieces.push({ text: text.slice(at, open), isQuoted: false, at });
    pieces.push({ text: text.slice(open, close + 1), isQuoted: true, at: open });
    at = close + 1;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isQuoted: false, at });
  return pieces;
}
