import { describe, expect, it } from "vitest";
import { storeKinds } from "../../test/stores.ts";
import { readoutJson } from "../export/readout-json.ts";
import { readFiles } from "../read/read-files.ts";
import { openStore } from "../store/open-store.ts";
import { createReadout } from "./create-readout.ts";
import type { JourneyItem } from "./take-batch.ts";
import { openWorkplace, type Workplace } from "./workplace.ts";

const NOW = "2026-01-01";
const moment = { at: "2026-01-01T12:00:00Z", now: NOW };

const given = await Promise.all(["dam-at-velm", "fire-on-the-aurelia"].map((name) => readFiles([`examples/${name}`])));
const items: JourneyItem[] = given.flatMap(({ reports }) => reports.map((report) => ({ report })));

async function takeAll(workplace: Workplace, some: readonly JourneyItem[]): Promise<boolean[]> {
  const known: boolean[] = [];
  for await (const { receipts } of workplace.take(some, moment)) known.push(...receipts.map((one) => one.known));
  return known;
}

async function written(workplace: Workplace): Promise<string> {
  return [...readoutJson(await workplace.readout(moment))].join("");
}

/** Items in a fixed order other than that in which they were given. */
function shuffled(all: readonly JourneyItem[], by: number): JourneyItem[] {
  return all
    .map((item, at) => ({ item, key: ((at + 1) * by) % 101 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const atOnce = [...readoutJson(await createReadout({ now: NOW, workers: 1 }).analyze(items))].join("");

for (const { name, without, fresh } of storeKinds())
  describe.skipIf(without !== null)(`a workplace in ${name}${without === null ? "" : ` (${without})`}`, () => {
    it.each([
      [7, 1],
      [29, 4],
      [63, 9],
    ])("holds what analysing all at once gives, whatever the order and the pieces (%i, %i)", async (by, piece) => {
      const target = fresh();
      let store = await openStore(target, { writes: true });
      let workplace = await openWorkplace({ store, workers: 1 });
      const all = shuffled(items, by);
      for (let at = 0; at < all.length; at += piece) {
        await takeAll(workplace, all.slice(at, at + piece));
        if (at % 2 === 0) await workplace.update(moment);
        if (at > all.length / 2) continue;
        await workplace.close();
        await store.close();
        store = await openStore(target, { writes: true });
        workplace = await openWorkplace({ store, workers: 1 });
      }
      await workplace.update(moment);
      expect(await written(workplace)).toBe(atOnce);
      await workplace.close();
      await store.close();
    });

    it("changes nothing when reports are handed in again", async () => {
      const store = await openStore(fresh(), { writes: true });
      const workplace = await openWorkplace({ store, workers: 1 });
      expect(new Set(await takeAll(workplace, items))).toEqual(new Set([false]));
      const first = await workplace.update(moment);
      expect(first.stories.length).toBeGreaterThan(1);
      expect(new Set(await takeAll(workplace, items))).toEqual(new Set([true]));
      const again = await workplace.update(moment);
      expect(again).toEqual({ stories: [], gone: [], change: first.change });
      await workplace.close();
      await store.close();
    });

    it("touches only the stories that a new report belongs to", async () => {
      const store = await openStore(fresh(), { writes: true });
      const workplace = await openWorkplace({ store, workers: 1 });
      const isLatest = (item: JourneyItem): boolean =>
        "report" in item && item.report?.source.endsWith("northwire-3") === true;
      await takeAll(
        workplace,
        items.filter((item) => !isLatest(item)),
      );
      await workplace.update(moment);
      await takeAll(workplace, items.filter(isLatest));
      const { stories, gone } = await workplace.update(moment);
      expect([stories.length, gone.length]).toEqual([1, 0]);
      await workplace.close();
      await store.close();
    });
  });
