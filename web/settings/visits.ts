/** When the reader was here before, as this browser remembers. */
const KEY = "readout.visit";

/** Milliseconds after which the reader is taken to have come back. */
const APART = 30 * 60_000;

let before: string | null = null;

/** Remembers this visit. Once, at the start. */
export function beginVisit(): void {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    const { last, previous } = (typeof kept === "object" && kept !== null ? kept : {}) as Record<string, unknown>;
    const now = Date.now();
    const isNew = typeof last !== "string" || now - Date.parse(last) > APART;
    before = isNew ? (typeof last === "string" ? last : null) : typeof previous === "string" ? previous : null;
    localStorage.setItem(KEY, JSON.stringify({ last: new Date(now).toISOString(), previous: before }));
  } catch {
    before = null;
  }
}

/** The end of the visit before this one; `null` on the first. */
export function previousVisit(): string | null {
  return before;
}
