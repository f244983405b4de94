/** What is being corrected, what was corrected last, and the stories that are told anew because of it. */
import type { Edit } from "../../src/core/edit.ts";
import { cell } from "../cell.ts";
import { sayCount } from "../format/say.ts";
import { offerUndo } from "../frame/undo.ts";
import { type Answer, ask, type Refusal } from "../server/ask.ts";
import { settings } from "../settings/settings.ts";
import type { StoryModel } from "../story/model.ts";
import type { Draft, Subject } from "./subject.ts";

export interface Correcting {
  readonly model: StoryModel;
  readonly subject: Subject;
}

/** What the dialog is open for; `null` where it is closed. */
export const correcting = cell<Correcting | null>(null);

/** Stories with corrections that the server has kept and not told yet. */
export const awaited = cell<ReadonlySet<string>>(new Set());

export function correct(model: StoryModel, subject: Subject | null): void {
  if (subject !== null) correcting.set({ model, subject });
}

export function shown(story: string): void {
  if (awaited.get().has(story)) awaited.set(new Set([...awaited.get()].filter((id) => id !== story)));
}

/** Makes corrections, all of them or none, and offers their undoing. */
export async function makeCorrections(
  story: string,
  label: string,
  drafts: readonly Draft[],
  reason: string,
): Promise<Refusal | null> {
  const { author } = settings.get();
  const { value, refusal } = await post(drafts.map((draft) => ({ author, reason, ...draft })));
  if (value === null) return refusal;
  awaits(story);
  const many = value.edits.length > 1 ? ` (${sayCount(value.edits.length, "place")})` : "";
  offerUndo(`Corrected: ${label}${many}.`, () => void takeBack(value.edits, story));
  return null;
}

/** Takes corrections back; that can be undone too. Input: the corrections, and the story that is shown, if any. */
export async function takeBack(edits: readonly Pick<Edit, "id">[], story: string | null): Promise<Refusal | null> {
  const { value, refusal } = await undoAll(edits);
  if (value === null) return refusal;
  if (story !== null) awaits(story);
  offerUndo("Taken back.", () => {
    if (story !== null) awaits(story);
    void undoAll(value.edits);
  });
  return null;
}

function undoAll(edits: readonly Pick<Edit, "id">[]): Promise<Answer<Made>> {
  const author = settings.get().author === "" ? "not stated" : settings.get().author;
  return post([...edits].reverse().map(({ id }) => ({ author, reason: "", action: { do: "undo", edit: id } })));
}

interface Made {
  readonly edits: readonly Edit[];
}

function post(edits: readonly object[]): Promise<Answer<Made>> {
  return ask<Made>("/edits", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(edits),
  });
}

function awaits(story: string): void {
  awaited.set(new Set([...awaited.get(), story]));
}
