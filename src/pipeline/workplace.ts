/** A workplace: a store whose stories are kept up to date. Reports come in at any time; each is kept before it is acknowledged, and an update tells what they change. */
import { availableParallelism } from "node:os";
import { ReadoutError } from "../core/errors.ts";
import type { Problem } from "../core/format.ts";
import { VERSION } from "../core/version.ts";
import type { ReadoutLists } from "../export/readout-json.ts";
import type { RawReport } from "../read/raw-report.ts";
import type { StoredBatch } from "../store/intake-tables.ts";
import type { Store } from "../store/open-store.ts";
import { assemble } from "./assemble.ts";
import { type EditDesk, openEditDesk } from "./edit-desk.ts";
import { type InTurn, inTurn } from "./in-turn.ts";
import { keepable, type Receipt } from "./keep-batch.ts";
import { asPackedStories } from "./kept-story.ts";
import { packTaken } from "./packed-reports.ts";
import { openPublisher, type Publisher, type Tell, type Updated } from "./publisher.ts";
import { openReportReader } from "./report-reader.ts";
import { type Settlement, settledReports } from "./settlement.ts";
import { openSettler } from "./settler.ts";
import { HELD } from "./story-linker.ts";
import { inBatches, type JourneyItems, type TakenItems, takenHere, takenInThreads } from "./take-all.ts";
import { takeBatch } from "./take-batch.ts";
import { openPool, type WorkerPool } from "./worker-pool.ts";

export interface WorkplaceOptions {
  readonly store: Store;
  /** The reader's language, BCP 47; English without it. */
  readonly language?: string;
  /** The most lines a story's brief has. */
  readonly lines?: number;
  /** How many threads; without it, one a core. */
  readonly workers?: number;
}

/** What was kept of one batch. */
export interface Kept {
  readonly receipts: readonly Receipt[];
  readonly problems: readonly Problem[];
}

/** The clock, as the caller reads it. */
export interface Moment {
  /** An instant. */
  readonly at: string;
  /** The latest day that anything undated can be of, ISO 8601, or `null`. */
  readonly now: string | null;
}

export interface Workplace {
  /**
   * Takes reports. Each piece that comes out is on the disk: its reports are kept whatever happens then. Where they were fetched from their addresses (`revises`), a new
   * report takes the place of what stood at the same address before, which is kept and counts no more.
   */
  readonly take: (items: JourneyItems, moment: Moment, revises?: boolean) => AsyncGenerator<Kept>;
  /** Tells what the reports change that came since the last time; all of it is shown at once, or nothing. */
  readonly update: (moment: Moment, tell?: Tell) => Promise<Updated>;
  /** Corrections by hand; the next update shows what they change. */
  readonly edits: EditDesk;
  /** The whole readout, as analysing all reports at once gives it: of what the last update told. */
  readonly readout: (moment: Moment) => Promise<ReadoutLists>;
  /** Gives up what runs, which then fails with `STOPPED`: what is kept stays kept, and what was not told is told by a later update. */
  readonly stop: () => Promise<void>;
  /** Ends once everything that runs has ended. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a workplace.
 *
 * - Input: an open store that may be written to, and settings. What another version of the program found is found anew.
 * - Output: the workplace. Its readout is byte for byte what analysing all its reports at once gives, in whatever order and pieces they came.
 * - Errors: the store's.
 */
export async function openWorkplace({ store, language, lines, workers }: WorkplaceOptions): Promise<Workplace> {
  const size = Math.max(1, workers ?? availableParallelism());
  const threads = openThreads(size);
  let stopped = false;
  const goOn = (): void => {
    if (stopped) throw new ReadoutError("STOPPED", "", "");
  };
  const batches: StoredBatch[] = [];
  for await (const batch of store.intake.batches()) batches.push(await current(store, batch));
  const publisher = await openPublisher(store);
  const turn = inTurn();
  const updates = inTurn();
  const revised = new Set(await store.intake.revised());
  const settle = openSettler(batches);
  const edits = openEditDesk(store.edits, openReportReader(batches, store.intake.batchesOf));
  const settled = async (now: string | null): Promise<Settlement> => {
    const options = {
      now,
      language: language ?? "en",
      lines: lines ?? null,
      words: null,
      edits: await edits.standing(),
      keyed: true,
      revised,
    };
    return settle(threads(), options);
  };
  return {
    take: (items, moment, revises = false) =>
      taken(items, moment, { store, batches, revised: revises ? revised : null, turn, pool: threads(), size, goOn }),
    update: ({ at, now }, tell = () => undefined) =>
      updates(async () => {
        const told: Tell = (...step) => {
          goOn();
          tell(...step);
        };
        told("settling", 0, null);
        return publisher.publish(await settled(now), threads(), at, told);
      }),
    edits,
    readout: ({ now }) => updates(async () => wholeOf(store, await settled(now), publisher)),
    stop: async () => {
      stopped = true;
      await threads()?.close();
    },
    close: async () => {
      await updates(async () => undefined);
      await turn(async () => undefined);
      await threads()?.close();
    },
  };
}

/** Threads, started when they are first asked for; none where there is only one. */
function openThreads(size: number): () => WorkerPool | null {
  let pool: WorkerPool | null = null;
  return () => {
    if (size > 1) pool ??= openPool(size);
    return pool;
  };
}

/** A batch as this version of the program finds it. */
async function current(store: Store, batch: StoredBatch): Promise<StoredBatch> {
  if (batch.madeBy === VERSION) return batch;
  const raw = (await store.intake.rawOf(batch.number)).map((report) => JSON.parse(report) as RawReport);
  const { packed } = packTaken(await takeBatch(raw.map((report) => ({ report }))), batch.now);
  const found = { ...batch, madeBy: VERSION, packed };
  await store.intake.replace(found);
  return found;
}

interface Taking {
  readonly store: Store;
  readonly batches: StoredBatch[];
  /** Where reports are noted that another took the place of; `null` where none does. */
  readonly revised: Set<string> | null;
  readonly turn: InTurn;
  readonly pool: WorkerPool | null;
  readonly size: number;
  /** Fails where everything is to end. */
  readonly goOn: () => void;
}

async function* taken(items: JourneyItems, { at, now }: Moment, taking: Taking): AsyncGenerator<Kept> {
  const { pool, size, turn, goOn } = taking;
  const all = pool ? takenInThreads(inBatches(items), pool, size, now) : takenHere(inBatches(items), now);
  for await (const batch of all) {
    goOn();
    yield await turn(() => kept(batch, { at, now }, taking));
  }
}

async function kept(batch: TakenItems, { at, now }: Moment, { store, batches, revised }: Taking): Promise<Kept> {
  const { batch: rows, receipts, problems } = await keepable(batch, store.intake.known, now, at);
  const number = await store.intake.keep(rows);
  if (number !== null && rows.packed) batches.push({ number, madeBy: VERSION, now, packed: rows.packed });
  if (revised) {
    const fresh = rows.reports.filter(({ url }) => url !== null).map(({ id }) => id);
    for (const report of await store.intake.revise(fresh, at)) revised.add(report);
  }
  return { receipts, problems };
}

async function wholeOf(store: Store, settlement: Settlement, publisher: Publisher): Promise<ReadoutLists> {
  const told = [];
  for (const [number, key] of settlement.keys.entries()) {
    const packed = await publisher.packedOf(key);
    if (packed) told.push(asPackedStories(packed, number));
  }
  const problems = await store.intake.problems();
  return assemble(settledReports(settlement, HELD), settlement, told, problems);
}
