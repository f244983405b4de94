/** What was done last and can be undone. */
import { cell } from "../cell.ts";

export interface Done {
  readonly what: string;
  readonly undo: () => void;
}

export const done = cell<Done | null>(null);

/** Milliseconds for which undoing is offered: long enough to be read and reached (WCAG 2.2.1 asks for 20 s). */
const OFFERED = 20_000;

let offered = 0;

export function offerUndo(what: string, undo: () => void): void {
  clearTimeout(offered);
  done.set({ what, undo });
  offered = window.setTimeout(() => done.set(null), OFFERED);
}

export function undoLast(): void {
  const last = done.get();
  done.set(null);
  last?.undo();
}
