/** The watcher: asks each source when its time has come, hands what is new to the workplace, and remembers what it saw once that is kept, so that it goes on where it stopped. */
import { ReadoutError } from "../core/errors.ts";
import type { Problem } from "../core/format.ts";
import { problem } from "../core/problem.ts";
import type { Polite } from "../read/fetch/polite.ts";
import type { KeptSource, SourceTables } from "../store/source-tables.ts";
import { askSource, type Found, NEW_SOURCE, type SourceState } from "./watched-source.ts";
import type { Moment, Workplace } from "./workplace.ts";

export interface WatcherOptions {
  readonly sources: SourceTables;
  readonly workplace: Workplace;
  readonly polite: Polite;
  /** Milliseconds between two askings of a source. */
  readonly interval: number;
}

/** What came of asking. */
export interface Round {
  /** Sources that were asked. */
  readonly asked: number;
  /** Reports that are new. */
  readonly fresh: number;
  readonly problems: readonly Problem[];
}

/** A source as it is told. */
export interface WatchedSource {
  readonly address: string;
  readonly title: string;
  readonly next: string;
  readonly failures: number;
  readonly failed: SourceState["failed"];
}

export interface Watcher {
  /** Watches a feed, a list of feeds, a page, a folder or a file from now on. Input: its address or path, and when, an instant. */
  readonly add: (address: string, at: string) => Promise<void>;
  readonly remove: (address: string) => Promise<void>;
  readonly sources: () => Promise<readonly WatchedSource[]>;
  /** Asks the sources whose time has come, or all; none harms another. */
  readonly round: (moment: Moment, all?: boolean) => Promise<Round>;
}

/** The longest that a source which fails is left alone, in milliseconds: a day. */
const LONGEST = 24 * 60 * 60 * 1000;

/** Sources asked at the same time; those of one host wait for one another. */
const TOGETHER = 8;

/** Opens a watcher. */
export function openWatcher(options: WatcherOptions): Watcher {
  const { sources } = options;
  return {
    add: (address, at) => sources.add(newSource(address, at)),
    remove: (address) => sources.remove(address),
    sources: async () =>
      (await sources.all()).map(({ address, title, next, state }) => {
        const { failures, failed } = JSON.parse(state) as SourceState;
        return { address, title, next, failures, failed };
      }),
    round: async (moment, all = false) => {
      const due = (await sources.all()).filter(({ next }) => all || next <= moment.at);
      const rounds: Round[] = [];
      const left = [...due];
      const work = async (): Promise<void> => {
        for (let source = left.shift(); source; source = left.shift())
          rounds.push(await asked(source, moment, options));
      };
      await Promise.all(Array.from({ length: TOGETHER }, work));
      return {
        asked: due.length,
        fresh: rounds.reduce((sum, { fresh }) => sum + fresh, 0),
        problems: rounds.flatMap(({ problems }) => problems),
      };
    },
  };
}

/** A source that was never asked. */
function newSource(address: string, next: string): KeptSource {
  return { address, title: "", next, state: JSON.stringify(NEW_SOURCE) };
}

/** Asks one source. What it has is kept first, and then that it was seen: whatever happens between is asked for again, and known. */
async function asked(source: KeptSource, moment: Moment, options: WatcherOptions): Promise<Round> {
  const { sources, workplace, polite, interval } = options;
  const state = JSON.parse(source.state) as SourceState;
  const time = Date.parse(moment.at);
  try {
    const found = await askSource(source.address, state, polite);
    const { fresh, problems } = await keep(found, workplace, moment);
    for (const feed of found.feeds) await sources.add(newSource(feed, moment.at));
    await sources.put({
      address: source.address,
      title: found.title ?? source.title,
      next: instant(time + interval),
      state: JSON.stringify(found.state),
    });
    return { asked: 1, fresh, problems: [...problems, ...found.failures.map((one) => problemOf(one, source.address))] };
  } catch (failure) {
    const told = problemOf(failure, source.address);
    const failures = state.failures + 1;
    const { code, message } = told;
    await sources.put({
      ...source,
      next: instant(time + Math.min(LONGEST, interval * 2 ** Math.min(failures, 20))),
      state: JSON.stringify({ ...state, failures, failed: { code, message } }),
    });
    return { asked: 1, fresh: 0, problems: [told] };
  }
}

async function keep(
  { items }: Found,
  workplace: Workplace,
  moment: Moment,
): Promise<{ readonly fresh: number; readonly problems: readonly Problem[] }> {
  let fresh = 0;
  const problems: Problem[] = [];
  for await (const kept of workplace.take(items, moment, true)) {
    fresh += kept.receipts.filter(({ known }) => !known).length;
    problems.push(...kept.problems);
  }
  return { fresh, problems };
}

function instant(time: number): string {
  return new Date(time).toISOString();
}

function problemOf(failure: unknown, address: string): Problem {
  if (failure instanceof ReadoutError) return problem(failure.code, failure.source || address, failure.message);
  return problem("INTERNAL", address, failure instanceof Error ? (failure.stack ?? failure.message) : String(failure));
}
