/** The desk where people correct: each correction is checked against the words that it names, kept for good, and undone by another. */
import { type Edit, type EditAction, reportsOf, type StandingEdit, standingEdits } from "../core/edit.ts";
import { editSchema } from "../core/edit-schema.ts";
import { ReadoutError } from "../core/errors.ts";
import type { Problem } from "../core/format.ts";
import { contentId } from "../core/id.ts";
import { problem } from "../core/problem.ts";
import type { EditTables, KeptEdit } from "../store/edit-tables.ts";
import { type EditState, whyLost } from "./edit-state.ts";
import type { ReadReport, ReportReader } from "./report-reader.ts";

/** An edit before it is made. */
export interface NewEdit {
  readonly author: string;
  readonly reason: string;
  readonly was: string;
  readonly action: EditAction;
}

export interface EditDesk {
  /** Makes edits, all of them or none. Input: the edits, and when they are made, an instant. Errors: `EDIT_LOST` where one would correct nothing. */
  readonly make: (edits: readonly NewEdit[], at: string) => Promise<Edit[]>;
  /** All edits in the order in which they were made, each with what has become of it. */
  readonly all: () => Promise<readonly EditState[]>;
  /** The same of those that name any of some reports, without undoings. */
  readonly touching: (reports: ReadonlySet<string>) => Promise<readonly EditState[]>;
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

/** Opens the desk. Input: the store's edits, and what reads reports as they were found, before any edit. */
export function openEditDesk(store: EditTables, reader: ReportReader): EditDesk {
  const all = async (): Promise<Edit[]> => (await store.all()).map(editOf);
  return {
    make: async (wanted, at) => {
      const known = await all();
      const reportOf = await reader(namedBy(wanted));
      const made = wanted.map((edit, n) => newEdit(edit, at, known.length + n));
      for (const { action } of made) {
        const lost = whyRefused(action, known, reportOf);
        if (lost !== null) throw new ReadoutError("EDIT_LOST", action.do, lost);
      }
      await store.add(made.map(keptOf));
      return made;
    },
    all: async () => {
      const edits = await all();
      return statesOf(edits, edits, reader);
    },
    touching: async (reports) => {
      const edits = await all();
      const own = edits.filter(({ action }) => action.do !== "undo" && reportsOf(action).some((id) => reports.has(id)));
      return statesOf(own, edits, reader);
    },
    written: async () => (await all()).map((edit) => `${JSON.stringify(edit)}\n`).join(""),
    take: (lines, source) => taken(store, lines, source),
    standing: async () => standingEdits(await all()),
  };
}

function newEdit({ author, reason, was, action }: NewEdit, at: string, number: number): Edit {
  return { id: contentId("e", [at, author, reason, JSON.stringify(action), number]), at, author, reason, was, action };
}

/** The reports that edits name. */
function namedBy(edits: readonly Pick<Edit, "action">[]): string[] {
  return edits.flatMap(({ action }) => (action.do === "undo" ? [] : reportsOf(action)));
}

function whyRefused(action: EditAction, edits: readonly Edit[], reportOf: ReadReport): string | null {
  if (action.do !== "undo") return whyLost(action, reportOf);
  return edits.some(({ id }) => id === action.edit) ? null : `there is no edit ${action.edit}`;
}

/** What has become of some of all edits. */
async function statesOf(some: readonly Edit[], all: readonly Edit[], reader: ReportReader): Promise<EditState[]> {
  const standing = new Set(standingEdits(all).map(({ id }) => id));
  const undoneBy = new Map(all.flatMap((edit) => (edit.action.do === "undo" ? [[edit.action.edit, edit]] : [])));
  const reportOf = await reader(namedBy(some.filter(({ id }) => standing.has(id))));
  return some.map((edit): EditState => {
    const { action } = edit;
    if (action.do === "undo") return { edit, state: "applies", because: "", undoneBy: null };
    if (!standing.has(edit.id)) return { edit, state: "undone", because: "", undoneBy: undoneBy.get(edit.id) ?? null };
    const because = whyLost(action, reportOf);
    return { edit, state: because === null ? "applies" : "lost", because: because ?? "", undoneBy: null };
  });
}

function editOf({ id, at, author, reason, was, document }: KeptEdit): Edit {
  return { id, at, author, reason, was, action: JSON.parse(document) as EditAction };
}

function keptOf({ id, at, author, reason, was, action }: Edit): KeptEdit {
  return { id, at, author, reason, was, document: JSON.stringify(action) };
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
