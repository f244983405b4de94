/** Whatever ends the program during intake: what it acknowledged is there, once, and nothing is half-linked. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openWorkplace } from "../src/pipeline/workplace.ts";
import { openStore } from "../src/store/open-store.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROUNDS = 20;

/** Each round starts a process, which takes seconds on a busy machine. */
const PATIENCE = 900_000;

/** Runs the intake until so many reports are acknowledged, kills it at once, and gives the ids that it had acknowledged. */
async function killedAfter(store: string, round: number, acknowledged: number): Promise<string[]> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/intake-process.ts", store, String(round)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ids: string[] = [];
  let rest = "";
  for await (const piece of child.stdout) {
    const lines = (rest + String(piece)).split("\n");
    rest = lines.pop() ?? "";
    ids.push(...lines);
    if (ids.length >= acknowledged) child.kill("SIGKILL");
  }
  return ids;
}

it(
  `loses nothing that it acknowledged when it is killed ${ROUNDS} times in a row`,
  async () => {
    const path = join(folder, "store.sqlite");
    const acknowledged = new Set<string>();
    for (let round = 0; round < ROUNDS; round++)
      for (const id of await killedAfter(path, round, 1 + ((round * 7) % 11))) acknowledged.add(id);
    expect(acknowledged.size).toBeGreaterThan(ROUNDS);
    const store = await openStore(path, { writes: true });
    const known = await store.intake.known([...acknowledged]);
    expect([...acknowledged].filter((id) => !known.has(id))).toEqual([]);
    const workplace = await openWorkplace({ store, workers: 1 });
    await workplace.update({ at: "2026-01-01T00:00:00Z", now: null });
    const { reports, stories } = await workplace.readout({ at: "2026-01-01T00:00:00Z", now: null });
    const kept = [...reports].map(({ id }) => id);
    expect(new Set(kept).size).toBe(kept.length);
    expect([...acknowledged].filter((id) => !kept.includes(id))).toEqual([]);
    const linked = [...stories].flatMap((story) => story.reports);
    expect([...linked].sort()).toEqual([...kept].sort());
    await workplace.close();
    await store.close();
  },
  PATIENCE,
);
