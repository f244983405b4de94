/** `readout watch`: feeds, pages and folders asked again and again, what is new in them kept and told, until the user ends it. */
import { availableParallelism } from "node:os";
import { shown } from "../brief/document/shown.ts";
import type { Watcher } from "../pipeline/watcher.ts";
import { type Moment, openWorkplace, type Workplace } from "../pipeline/workplace.ts";
import { openStore } from "../store/open-store.ts";
import type { CommandRun, Given } from "./commands.ts";
import { storePlace } from "./store-place.ts";
import { EXIT, exitOf, problemLine, type Terminal, write } from "./terminal.ts";
import { watching } from "./watching.ts";

const MINUTE = 60_000;

/** Watches what the user names, and what the store watches already. */
export const runWatch: CommandRun = async (given, terminal) => {
  const say = (line: string): Promise<void> => write(terminal.stdout, [`${line}\n`]);
  const store = await openStore(await storePlace(given.store, terminal, say), { writes: true });
  const workplace = await openWorkplace({
    store,
    language: given.language,
    workers: given.workers ?? availableParallelism(),
  }).catch(async (failure) => {
    await store.close();
    throw failure;
  });
  const { watcher, stopping, end } = watching(given, terminal, { store, workplace });
  try {
    for (const source of given.files) await watcher.add(source, terminal.clock());
    return await rounds(given, terminal, { workplace, watcher, stopping, say });
  } finally {
    await workplace.close();
    await store.close();
    await end();
  }
};

interface Rounds {
  readonly workplace: Workplace;
  readonly watcher: Watcher;
  readonly stopping: AbortSignal;
  readonly say: (line: string) => Promise<void>;
}

/** Rounds until the user ends them; with `--once` one, of all sources. */
async function rounds(given: Given, terminal: Terminal, running: Rounds): Promise<number> {
  const { workplace, watcher, stopping, say } = running;
  const sources = await watcher.sources();
  await say(`${sources.length} sources watched: ${sources.map(({ address }) => shown(address)).join(" ")}`);
  for (;;) {
    const at = terminal.clock();
    const moment: Moment = { at, now: given.fixedNow ? given.now : at.slice(0, 10) };
    const { asked, fresh, problems } = await watcher.round(moment, given.once);
    await write(terminal.stderr, problems.map(problemLine));
    if (fresh > 0 || given.once) {
      const { stories, gone } = await workplace.update(moment);
      await say(`${at} ${asked} asked, ${fresh} new reports, ${stories.length} stories changed, ${gone.length} gone`);
    }
    if (given.once) return exitOf(problems);
    await terminal.wait(await untilNext(watcher, terminal), stopping);
    if (stopping.aborted) return EXIT.done;
  }
}

/** Milliseconds until the next source is to be asked: at least a second, at most a minute, so that sources added elsewhere are not left waiting. */
async function untilNext(watcher: Watcher, { clock }: Terminal): Promise<number> {
  const times = (await watcher.sources()).map(({ next }) => Date.parse(next));
  return Math.min(MINUTE, Math.max(1_000, Math.min(...times) - Date.parse(clock())));
}
