/** The desk where people correct: each correction is checked against the words that it names, kept for good, and undone by another. */
import { type Edit, type EditAction, type StandingEdit, standingEdits } from "../core/edit.ts";
import { editSchema } from "../core/edit-schema.ts";
import { ReadoutError } from "../core/errors.ts";
import type { Problem } from "../core/format.ts";
import { contentId } from "../core/id.ts";
import { problem } from "../core/problem.ts";
import type { FoundReport } from "../link/found-report.ts";
import type { EditTables, KeptEdit } from "../store/edit-tables.ts";
import { type EditState, whyLost } from "./edit-state.ts";

/** An edit before it is made. */
export interface NewEdit {
  readonly author: string;
  readonly reason: string;
  readonly action: EditAction;
}

export interface EditDesk {
  /** Makes an edit. Input: the edit, and when it is made, an instant. Errors: `EDIT_LOST` where it would correct nothing. */
  readonly make: (edit: NewEdit, at: string) => Promise<Edit>;
  /** All edits in the order in which they were made, each with what has become of it. */
  readonly all: () => Promise<readonly EditState[]>;
  /** All edits as JSON Lines. */
  readonly written: () => Promise<string>;
  /** Takes edits that were written, here or elsewhere. One that does not apply here is kept, changes nothing and says so. */
  readonly take: (
    lines: string,
    source: string,
  ) => Promise<{ readonly added: number; readonly problems: readonly Problem[] }>;
  /** Those that count. */
  readonly standing: () => Promise<readonly StandingEdit[]>;
}

/** Opens the desk. Input: the store's edits, and the report of an id as found, before any edit. */
export function openEditDesk(store: EditTables, reportOf: (id: string) => FoundReport | null): EditDesk {
  const all = async (): Promise<Edit[]> => (await store.all()).map(editOf);
  return {
    make: async ({ author, reason, action }, at) => {
      const edits = await all();
      const lost = whyRefused(action, edits, reportOf);
      if (lost !== null) throw new ReadoutError("EDIT_LOST", action.do, lost);
      const edit = {
        id: contentId("e", [at, author, reason, JSON.stringify(action), edits.length]),
        at,
        author,
        reason,
        action,
      };
      await store.add([keptOf(edit)]);
      return edit;
    },
    all: async () => {
      const edits = await all();
      const standing = new Set(standingEdits(edits).map(({ id }) => id));
      return edits.map((edit) => stateOf(edit, standing, reportOf));
    },
    written: async () => (await all()).map((edit) => `${JSON.stringify(edit)}\n`).join(""),
    take: (lines, source) => taken(store, lines, source),
    standing: async () => standingEdits(await all()),
  };
}

function whyRefused(
  action: EditAction,
  edits: readonly Edit[],
  reportOf: (id: string) => FoundReport | null,
): string | null {
  if (action.do !== "undo") return whyLost(action, reportOf);
  return edits.some(({ id }) => id === action.edit) ? null : `there is no edit ${action.edit}`;
}

function stateOf(edit: Edit, standing: ReadonlySet<string>, reportOf: (id: string) => FoundReport | null): EditState {
  const { action } = edit;
  if (action.do === "undo") return { edit, state: "applies", because: "" };
  if (!standing.has(edit.id)) return { edit, state: "undone", because: "" };
  const because = whyLost(action, reportOf);
  return { edit, state: because === null ? "applies" : "lost", because: because ?? "" };
}

function editOf({ id, at, author, reason, document }: KeptEdit): Edit {
  return { id, at, author, reason, action: JSON.parse(document) as EditAction };
}

function keptOf({ id, at, author, reason, action }: Edit): KeptEdit {
  return { id, at, author, reason, document: JSON.stringify(action) };
}

async function taken(
  store: EditTables,
  lines: string,
  source: string,
): Promise<{ readonly added: number; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const edits = lines.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const edit = readEdit(line);
    if (edit === null) problems.push(problem("EDIT_BROKEN", `${source}#${index + 1}`, ""));
    return edit ?? [];
  });
  return { added: await store.add(edits.map(keptOf)), problems };
}

function readEdit(line: string): Edit | null {
  try {
    return editSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
