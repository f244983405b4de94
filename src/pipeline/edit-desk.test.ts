import { expect, it } from "vitest";
import { storeKinds } from "../../test/stores.ts";
import type { EditAction, EditPlace } from "../core/edit.ts";
import type { Readout } from "../core/format.ts";
import { wholeReadout } from "../export/whole-readout.ts";
import { readFiles } from "../read/read-files.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { openWorkplace, type Workplace } from "./workplace.ts";

const moment = { at: "2026-01-01T12:00:00Z", now: "2026-01-01" };
const { reports } = await readFiles(["examples/dam-at-velm"]);
const textOf = new Map(reports.map(({ id, text }) => [id, text]));
const [sqlite] = storeKinds();

interface Desk {
  readonly store: Store;
  readonly workplace: Workplace;
  readonly readout: () => Promise<Readout>;
}

async function open(target: string): Promise<Desk> {
  const store = await openStore(target, { writes: true });
  const workplace = await openWorkplace({ store, workers: 1 });
  for await (const _ of workplace.take(
    reports.map((report) => ({ report })),
    moment,
  ));
  const readout = async (): Promise<Readout> => {
    await workplace.update(moment);
    return wholeReadout(await workplace.readout(moment));
  };
  return { store, workplace, readout };
}

async function close({ workplace, store }: Desk): Promise<void> {
  await workplace.close();
  await store.close();
}

function place({ report, start, end }: { report: string; start: number; end: number }): EditPlace {
  return { report, start, end, words: textOf.get(report)?.slice(start, end) ?? "" };
}

function named(readout: Readout, name: string): Readout["actors"][number] {
  const actor = readout.actors.find((one) => one.name === name);
  if (!actor) throw new Error(`${name} is not in ${readout.actors.map((one) => one.name).join(", ")}`);
  return actor;
}

/** Who is mentioned now where somebody was first mentioned before. */
function holder(after: Readout, before: Readout, name: string): string | undefined {
  const first = JSON.stringify(named(before, name).mentions[0]);
  return after.actors.find(({ mentions }) => mentions.some((mention) => JSON.stringify(mention) === first))?.id;
}

/** A statement in several wordings, of one who has a name. */
function told(readout: Readout): Readout["statements"][number] {
  const statement = readout.statements.find(({ versions, speaker }) => versions.length > 2 && speaker !== null);
  if (!statement) throw new Error("no statement has three wordings");
  return statement;
}

function readingsOf({ figures }: Readout): number {
  return figures.flatMap(({ readings }) => readings).length;
}

/** An event of one place. */
function loneEvent({ events }: Readout): Readout["events"][number] {
  const event = events.find(({ evidence }) => evidence.length === 1);
  if (!event) throw new Error("every event has two places");
  return event;
}

function isAt(places: readonly object[], one: object | undefined): boolean {
  return places.some((place) => JSON.stringify(place) === JSON.stringify(one));
}

const EDITS: readonly (readonly [
  string,
  (readout: Readout) => EditAction,
  (before: Readout, after: Readout) => unknown,
  unknown,
])[] = [
  [
    "a name by which somebody is shown",
    (readout) => ({
      do: "rename-actor",
      at: place(named(readout, "Elena Dorsh").mentions[0] as never),
      name: "E. Dorsh",
    }),
    (_, after) => named(after, "E. Dorsh").mentions.length > 3,
    true,
  ],
  [
    "two who are one",
    (readout) => ({
      do: "merge-actors",
      at: place(named(readout, "Elena Dorsh").mentions[0] as never),
      other: place(named(readout, "Ana Ruvic").mentions[0] as never),
    }),
    (before, after) => holder(after, before, "Elena Dorsh") === holder(after, before, "Ana Ruvic"),
    true,
  ],
  [
    "a mention that names nobody",
    (readout) => ({ do: "reject-mention", at: place(named(readout, "Elena Dorsh").mentions[0] as never) }),
    (before, after) => named(before, "Elena Dorsh").mentions.length - named(after, "Elena Dorsh").mentions.length > 0,
    true,
  ],
  [
    "a statement that nobody made",
    (readout) => ({ do: "reject-statement", at: place(told(readout).versions[0]?.span as never) }),
    (before, after) => versionsOf(before) - versionsOf(after),
    1,
  ],
  [
    "a figure that no report gives",
    (readout) => ({ do: "reject-figure", at: place(readout.figures[0]?.readings[0]?.span as never) }),
    (before, after) => readingsOf(before) - readingsOf(after) > 0,
    true,
  ],
  [
    "an event that no report tells",
    (readout) => ({ do: "reject-event", at: place(loneEvent(readout).evidence[0] as never) }),
    (before, after) => after.events.some(({ evidence }) => isAt(evidence, loneEvent(before).evidence[0])),
    false,
  ],
  [
    "two statements that are not one",
    (readout) => {
      const [one, other] = told(readout).versions;
      return { do: "split-statements", at: place(one?.span as never), other: place(other?.span as never) };
    },
    (before, after) => after.statements.length - before.statements.length,
    1,
  ],
  [
    "a day on which something was said",
    (readout) => ({ do: "set-date", at: place(told(readout).versions[0]?.span as never), date: "2025-02-01" }),
    (before, after) => after.statements.find(({ id }) => id === told(before).id)?.date,
    "2025-02-01",
  ],
  [
    "a speaker whom the report does not name",
    (readout) => ({ do: "set-speaker", at: place(told(readout).versions[0]?.span as never), speaker: null }),
    (before, after) =>
      after.statements
        .flatMap(({ versions }) => versions)
        .find(({ span }) => JSON.stringify(span) === JSON.stringify(told(before).versions[0]?.span))?.speakerSpan,
    null,
  ],
  [
    "a report of another story",
    (readout) => ({
      do: "split-stories",
      report: readout.stories[0]?.reports[0] ?? "",
      other: readout.stories[0]?.reports[1] ?? "",
    }),
    (before, after) => after.stories.length - before.stories.length,
    1,
  ],
  [
    "a report that copies another",
    (readout) => ({
      do: "set-origin",
      report: readout.stories[0]?.reports[0] ?? "",
      from: readout.stories[0]?.reports[1] ?? "",
    }),
    (before, after) => {
      const [report, from] = before.stories[0]?.reports ?? [];
      return after.reports.find(({ id }) => id === report)?.derivedFrom.some((one) => one.report === from);
    },
    true,
  ],
];

function versionsOf({ statements }: Readout): number {
  return statements.reduce((sum, { versions }) => sum + versions.length, 0);
}

it.each(
  EDITS,
)("corrects %s, keeps it when the store is opened again, and undoes it", async (_, action, seen, expected) => {
  const target = sqlite?.fresh() ?? "";
  let desk = await open(target);
  const before = await desk.readout();
  const [edit] = await desk.workplace.edits.make(
    [{ author: "Ana", reason: "seen", was: "", action: action(before) }],
    moment.at,
  );
  const corrected = await desk.readout();
  expect(seen(before, corrected)).toEqual(expected);
  await close(desk);
  desk = await open(target);
  // What was not settled again for the correction is what settling all of it anew gives.
  expect(await desk.readout()).toEqual(corrected);
  await desk.workplace.edits.make(
    [{ author: "Ivo", reason: "", was: "", action: { do: "undo", edit: edit?.id ?? "" } }],
    moment.at,
  );
  expect(await desk.readout()).toEqual(before);
  expect((await desk.workplace.edits.all()).map(({ state }) => state)).toEqual(["undone", "applies"]);
  await close(desk);
});

it("refuses to correct what is not there", async () => {
  const desk = await open(sqlite?.fresh() ?? "");
  const [report] = reports;
  const at = { report: report?.id ?? "", start: 0, end: 5, words: "other" };
  const make = (action: EditAction): Promise<unknown> =>
    desk.workplace.edits.make([{ author: "Ana", reason: "", was: "", action }], moment.at);
  await expect(make({ do: "reject-mention", at })).rejects.toThrow("does not stand at");
  await expect(make({ do: "reject-statement", at: place(at) })).rejects.toThrow("nothing is found at");
  await expect(make({ do: "merge-stories", report: "r-none", other: at.report })).rejects.toThrow("not in the store");
  await expect(make({ do: "undo", edit: "e-none" })).rejects.toThrow("there is no edit");
  await close(desk);
});

it("takes edits that were written elsewhere, and says of each whether it applies", async () => {
  const first = await open(sqlite?.fresh() ?? "");
  const readout = await first.readout();
  const at = place(named(readout, "Elena Dorsh").mentions[0] as never);
  await first.workplace.edits.make(
    [{ author: "Ana", reason: "", was: "", action: { do: "reject-mention", at } }],
    moment.at,
  );
  const written = await first.workplace.edits.written();
  await close(first);
  const other = await open(sqlite?.fresh() ?? "");
  const lost = written.replace(at.report, "r-elsewhere").replace(/"id":"e-/, '"id":"e-x');
  const { added, problems } = await other.workplace.edits.take(`${written}${lost}{"id":1}\n${written}`, "edits.jsonl");
  expect([added, problems.map(({ code, source }) => `${code} ${source}`)]).toEqual([2, ["EDIT_BROKEN edits.jsonl#3"]]);
  const states = await other.workplace.edits.all();
  expect(states.map(({ state, because }) => [state, because])).toEqual([
    ["applies", ""],
    ["lost", "the report r-elsewhere is not in the store"],
  ]);
  await close(other);
});
