/** What is being proven: the current line (or reading, wording, link), and which of its proofs is picked. */
import { cell } from "../cell.ts";

export interface Proving {
  readonly story: string;
  /** The key of what is proven; `null` before the reader chose. */
  readonly current: string | null;
  /** Which proof is picked, from 1; 0 where none is. */
  readonly pick: number;
  /** Whether the sheet of a narrow screen is up. */
  readonly isOpen: boolean;
}

export const proving = cell<Proving>({ story: "", current: null, pick: 0, isOpen: false });

/** What was proven last in each story, for coming back to it. */
const left = new Map<string, string>();

/** Begins a story, where it was left. */
export function beginProving(story: string, first: string | null): void {
  if (proving.get().story === story) return;
  proving.set({ story, current: left.get(story) ?? first, pick: 0, isOpen: false });
}

/** Proves something; the reader sees its row and hears of it. */
export function prove(key: string, { focus = true }: { readonly focus?: boolean } = {}): void {
  const { story, current, isOpen } = proving.get();
  left.set(story, key);
  if (current !== key || !isOpen) proving.set({ story, current: key, pick: 0, isOpen: true });
  const row = rowOf(key);
  if (focus) row?.querySelector<HTMLElement>(".prove")?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}

/** Goes to the next thing that can be proven, or the one before, in the order in which they stand on the page. */
export function proveNext(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("main [data-proof]")].filter((row) => row.checkVisibility());
  const at = rows.findIndex((row) => row.dataset["proof"] === proving.get().current);
  const next = rows[at === -1 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)];
  const key = next?.dataset["proof"];
  if (key !== undefined) prove(key);
}

export function pickProof(pick: number): void {
  proving.set({ ...proving.get(), pick });
}

export function closeProof(): void {
  if (!proving.get().isOpen) return;
  const { current } = proving.get();
  proving.set({ ...proving.get(), isOpen: false });
  if (current !== null) rowOf(current)?.querySelector<HTMLElement>(".prove")?.focus({ preventScroll: true });
}

function rowOf(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-proof="${CSS.escape(key)}"]`);
}
