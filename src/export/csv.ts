/** Tables as text: comma-separated for spreadsheets, tab-separated for programs. */
import { wellFormed } from "./plain-text.ts";

export type Cell = string | number | null;

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** What must stand in quotation marks. */
const QUOTED = /[",\r\n]/;

/**
 * Writes a table with commas.
 *
 * - Input: the names of the columns, and the rows.
 * - Output: a piece a row; lines end in CR LF. A text that a spreadsheet would take for a formula begins with an apostrophe; numbers are left as they are.
 * - Errors: none.
 * - Source: RFC 4180; OWASP, "CSV Injection".
 *
 * @example [...csvTable(["id", "words"], [["s-1", "“=1”"]], false)].join("")
 */
export function* csvTable(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
  bom: boolean,
): Generator<string> {
  yield `${bom ? "\ufeff" : ""}${columns.join(",")}\r\n`;
  for (const row of rows) yield `${row.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = wellFormed(cell).replaceAll("\u0000", "");
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes a table with tabs: no cell has a tab, a line end or a quotation mark that would need quoting; blanks are run together. */
export function* tabTable(columns: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  yield `${columns.join("\t")}\n`;
  for (const row of rows) yield `${row.map(tabCell).join("\t")}\n`;
}

function tabCell(cell: Cell): string {
  return cell === null ? "" : wellFormed(String(cell)).replace(/[\s\p{Cc}]+/gu, " ");
}
