/** The publisher: of what was settled it links only the stories that are otherwise than the store has them, and shows them. */
import type { Actor } from "../core/format.ts";
import { contentId } from "../core/id.ts";
import { type Packed, unpacker } from "../core/packed.ts";
import type { WrittenActor } from "../store/account-tables.ts";
import type { Store } from "../store/open-store.ts";
import { keptStory } from "./kept-story.ts";
import type { PackedStories } from "./packed-stories.ts";
import { type ChangedStory, reportRows, storyRows } from "./publication.ts";
import type { Settlement } from "./settlement.ts";
import { storyChanges } from "./story-changes.ts";
import { openStoryLinker } from "./story-linker.ts";
import { storiesOf } from "./storyline-days.ts";
import type { WorkerPool } from "./worker-pool.ts";

/** What an update changed. */
export interface Updated {
  /** Stories that are new or otherwise than before. */
  readonly stories: readonly string[];
  /** Stories that are no more. */
  readonly gone: readonly string[];
  /** The number of the store's last change. */
  readonly change: number;
}

/** Told how far a step is: so many stories of so many. */
export type Tell = (step: "settling" | "linking" | "writing", done: number, total: number | null) => void;

export interface Publisher {
  /** Shows what was settled. Input: the settlement, threads, when, an instant, and whom to tell how far it is. */
  readonly publish: (settlement: Settlement, pool: WorkerPool | null, at: string, tell: Tell) => Promise<Updated>;
  /** What came of linking the story of this key; `null` where it was not published. */
  readonly packedOf: (key: string) => Promise<Packed | null>;
}

/** Milliseconds after which linking a story is given up, and more for each report; it is then done on this thread. */
const PATIENCE = 60_000;
const PATIENCE_A_REPORT = 100;

/** What the store shows, by what it was made of. */
interface Known {
  /** For each story its whole key: of what linking it reads, and of its storyline. */
  readonly keys: Map<string, string>;
  /** The stories by the first part of their keys. */
  readonly byLinked: Map<string, string>;
  /** The actors that were written last: packed once, they are the same. */
  packed: Packed | null;
  /** For each actor a hash of what is written of it. */
  readonly actors: Map<string, string>;
}

/** Between the two parts of a whole key. */
const JOINT = ".";

/** Opens a publisher of a store. */
export async function openPublisher(store: Store): Promise<Publisher> {
  const known: Known = { keys: new Map(), byLinked: new Map(), packed: null, actors: new Map() };
  for (const { id, key } of await store.account.keys()) remember(known, id, key);
  for (const [id, document] of await store.account.actors()) known.actors.set(id, hashOf(document));
  const packedOf = async (key: string): Promise<Packed | null> => {
    const id = known.byLinked.get(key);
    return id === undefined ? null : store.account.packed(id);
  };
  return {
    packedOf,
    publish: (settlement, pool, at, tell) => published({ store, known, packedOf, pool, at, tell }, settlement),
  };
}

interface Publishing {
  readonly store: Store;
  readonly known: Known;
  readonly packedOf: Publisher["packedOf"];
  readonly pool: WorkerPool | null;
  readonly at: string;
  readonly tell: Tell;
}

async function published(publishing: Publishing, settlement: Settlement): Promise<Updated> {
  const { store, known, at, tell } = publishing;
  const keys = wholeKeys(settlement);
  const shown = new Set(known.keys.values());
  const changed = await linked(publishing, settlement, keys, (key) => !shown.has(key));
  const wanted = new Set(keys);
  const gone = [...known.keys].flatMap(([id, key]) => (wanted.has(key) ? [] : id));
  const { actors, actorsGone, hashes } =
    known.packed === settlement.actors ? NO_ACTORS : actorRows(settlement, known.actors);
  if (changed.length + gone.length + actors.length + actorsGone.length === 0) {
    known.packed = settlement.actors;
    return { stories: [], gone: [], change: (await store.ask.counts()).lastChange };
  }
  const written: { readonly id: string; readonly key: string }[] = [];
  function* rows() {
    for (const { story, readout } of storyRows(settlement, changed)) {
      written.push({ id: story.id, key: story.key });
      tell("writing", written.length, changed.length);
      yield { story, reports: reportRows(readout) };
    }
  }
  const change = await store.account.publish({
    at,
    stories: rows(),
    gone,
    actors,
    actorsGone,
    changesBetween: storyChanges,
  });
  const ids = new Set(written.map(({ id }) => id));
  const left = gone.filter((id) => !ids.has(id));
  for (const id of gone) forget(known, id);
  for (const { id, key } of written) remember(known, id, key);
  rememberActors(known, settlement, hashes);
  return { stories: [...ids], gone: left, change };
}

interface ActorRows {
  readonly actors: readonly WrittenActor[];
  readonly actorsGone: readonly string[];
  readonly hashes: ReadonlyMap<string, string>;
}

/** Where they are those of the last time. */
const NO_ACTORS: ActorRows = { actors: [], actorsGone: [], hashes: new Map() };

function rememberActors(known: Known, { actors }: Settlement, hashes: ReadonlyMap<string, string>): void {
  if (known.packed === actors) return;
  known.packed = actors;
  known.actors.clear();
  for (const [id, hash] of hashes) known.actors.set(id, hash);
}

function remember({ keys, byLinked }: Known, id: string, key: string): void {
  keys.set(id, key);
  byLinked.set(key.split(JOINT)[0] ?? "", id);
}

function forget({ keys, byLinked }: Known, id: string): void {
  const linked = keys.get(id)?.split(JOINT)[0] ?? "";
  keys.delete(id);
  if (byLinked.get(linked) === id) byLinked.delete(linked);
}

/** Of each story its key, and behind it one of its storyline, whose days it tells. */
function wholeKeys({ keys, storylines }: Settlement): string[] {
  const whole = [...keys];
  for (const own of storiesOf(storylines).values()) {
    const line = contentId("l", own.map((story) => keys[story] ?? "").sort());
    for (const story of own) whole[story] = `${keys[story]}${JOINT}${line}`;
  }
  return whole;
}

/** The stories that changed, each linked unless that would give what it gave before. */
async function linked(
  { pool, packedOf, tell }: Publishing,
  settlement: Settlement,
  keys: readonly string[],
  isNew: (key: string) => boolean,
): Promise<ChangedStory[]> {
  pool?.settle(settlement);
  const link = openStoryLinker(settlement);
  const linkOne = async (number: number): Promise<PackedStories> => {
    const reports = settlement.stories[number]?.members.length ?? 0;
    return (await pool?.link([number], PATIENCE + reports * PATIENCE_A_REPORT)) ?? link([number]);
  };
  const numbers = [...keys.keys()].filter((number) => isNew(keys[number] ?? ""));
  numbers.sort(
    (a, b) => (settlement.stories[b]?.members.length ?? 0) - (settlement.stories[a]?.members.length ?? 0) || a - b,
  );
  let done = 0;
  return Promise.all(
    numbers.map(async (number): Promise<ChangedStory> => {
      const packed = (await packedOf(settlement.keys[number] ?? "")) ?? keptStory(await linkOne(number));
      tell("linking", ++done, numbers.length);
      return { number, key: keys[number] ?? "", packed };
    }),
  );
}

/** Actors that are otherwise than they were, without their mentions, which stories and reports have. */
function actorRows({ actors }: Settlement, known: ReadonlyMap<string, string>): ActorRows {
  const read = unpacker(actors) as (number: number) => Actor;
  const hashes = new Map<string, string>();
  const rows: WrittenActor[] = [];
  for (let number = 0; number < actors.places.length; number += 2) {
    const actor = read(number);
    const { id, kind, name } = actor;
    const document = JSON.stringify(actor);
    const hash = hashOf(document);
    hashes.set(id, hash);
    if (known.get(id) !== hash) rows.push({ id, kind, name, document });
  }
  return { actors: rows, actorsGone: [...known.keys()].filter((id) => !hashes.has(id)), hashes };
}

function hashOf(document: string): string {
  return contentId("h", [document]);
}
