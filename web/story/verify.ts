/** Verifying a story: the server opens every cited place anew and makes every line again. */
import { cell } from "../cell.ts";
import { ask, type Refusal } from "../server/ask.ts";

export interface Verified {
  readonly holds: boolean;
  readonly places: number;
  readonly lines: number;
  readonly faults: readonly string[];
}

export interface Verifying {
  readonly story: string;
  /** `null` while it runs. */
  readonly result: Verified | null;
  readonly refusal: Refusal | null;
}

export const verifying = cell<Verifying | null>(null);

export async function verifyStory(story: string): Promise<void> {
  verifying.set({ story, result: null, refusal: null });
  const { value, refusal } = await ask<Verified>(`/stories/${story}/verify`);
  verifying.set({ story, result: value, refusal });
}
