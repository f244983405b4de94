/** What a view shows as a table, for taking it elsewhere. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8; what could be taken for a formula is kept text. */
export function csvOf({ columns, rows }: Table): string {
  const line = (cells: readonly (string | number | null)[]): string => cells.map(cellText).join(",");
  return `\uFEFF${[line(columns), ...rows.map(line)].join("\r\n")}\r\n`;
}

function cellText(value: string | number | null): string {
  if (value === null) return "";
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function jsonOf({ columns, rows }: Table): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map((column, n) => [column, row[n] ?? null])));
  return `${JSON.stringify(objects, null, 2)}\n`;
}
