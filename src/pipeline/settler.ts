/** The settler: settles all reports of a store, in a thread where there is one, and not again where nothing that settling reads has changed. */
import type { StandingAction } from "../core/edit.ts";
import { byCodeUnit } from "../core/order.ts";
import type { Packed } from "../core/packed.ts";
import type { StoredBatch } from "../store/intake-tables.ts";
import { packedAsOf } from "./packed-reports.ts";
import { type AccountOptions, type Settlement, settledPacks } from "./settlement.ts";
import { storyKeys } from "./story-keys.ts";
import type { WorkerPool } from "./worker-pool.ts";

/** Settles the batches as they are now. */
export type Settler = (pool: WorkerPool | null, options: AccountOptions) => Promise<Settlement>;

/** Milliseconds after which settling is given up, and more for each batch; it is then done on this thread. */
const PATIENCE = 60_000;
const PATIENCE_A_BATCH = 5_000;

/** Corrections that settling reads: it goes by mentions, and knows who is who and which reports make a story. */
const SETTLING: ReadonlySet<StandingAction["do"]> = new Set([
  "reject-mention",
  "merge-actors",
  "split-actors",
  "rename-actor",
  "merge-stories",
  "split-stories",
] as const);

interface Last {
  readonly packs: readonly Packed[];
  /** All else that settling reads, as one text. */
  readonly by: string;
  readonly settlement: Settlement;
}

/** Opens a settler. Input: the batches, to which some may be added; what it finds of another day is put in their places. */
export function openSettler(batches: StoredBatch[]): Settler {
  let last: Last | null = null;
  return async (pool, options) => {
    batches.forEach((batch, at) => {
      if (batch.now !== options.now)
        batches[at] = { ...batch, now: options.now, packed: packedAsOf(batch.packed, options.now) };
    });
    const packs = batches.map(({ packed }) => packed);
    const by = readBySettling(options);
    if (last !== null && last.by === by && isSame(last.packs, packs)) return withEdits(last.settlement, options);
    const patience = PATIENCE + packs.length * PATIENCE_A_BATCH;
    const settlement = (await pool?.settleAll(packs, options, patience)) ?? settledPacks(packs, options);
    last = { packs, by, settlement };
    return settlement;
  };
}

function readBySettling({ now, language, lines, words, edits = [], revised }: AccountOptions): string {
  const settling = edits.filter(({ action }) => SETTLING.has(action.do)).map(({ id }) => id);
  return JSON.stringify([now, language, lines, words, settling, [...(revised ?? [])].sort(byCodeUnit)]);
}

function isSame(before: readonly Packed[], now: readonly Packed[]): boolean {
  return before.length === now.length && before.every((packed, at) => packed === now[at]);
}

/** The same settlement, under the corrections that count now. */
function withEdits(settlement: Settlement, options: AccountOptions): Settlement {
  const { bases, stories, ids } = settlement;
  return { ...settlement, options, keys: storyKeys(bases, stories, ids, options.edits ?? []) };
}
