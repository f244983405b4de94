/** Politeness: one request at a time to a host, some time between two, and none that its rules forbid. */
import type { Answer, Condition, Fetcher } from "./fetcher.ts";
import { openRobots } from "./robots.ts";

export interface Polite {
  /** Asks an address when its host may be asked again. Errors: the fetcher's, and `FETCH_ROBOTS`. */
  readonly fetch: (address: string, condition?: Condition) => Promise<Answer>;
}

/** The time, and how it passes: the caller's. */
export interface Time {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly pass: (milliseconds: number) => Promise<void>;
}

/** Milliseconds between two requests to one host. */
const BETWEEN = 1_000;

/** Makes a fetcher polite. */
export function politely(fetcher: Fetcher, time: Time): Polite {
  const robots = openRobots(fetcher);
  const free = new Map<string, number>();
  const turns = new Map<string, Promise<unknown>>();
  const inTurn = async (host: string, address: string, condition: Condition | undefined): Promise<Answer> => {
    const delay = await robots.check(address, time.now());
    const left = (free.get(host) ?? 0) - time.now();
    if (left > 0) await time.pass(left);
    try {
      return await fetcher.fetch(address, condition);
    } finally {
      free.set(host, time.now() + Math.max(BETWEEN, delay * 1_000));
    }
  };
  return {
    fetch: (address, condition) => {
      const host = hostOf(address);
      const answered = (turns.get(host) ?? Promise.resolve()).then(() => inTurn(host, address, condition));
      turns.set(
        host,
        answered.catch(() => undefined),
      );
      return answered;
    },
  };
}

function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return "";
  }
}
