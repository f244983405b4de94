/** What sites ask of programs: each site's `robots.txt`, asked once a day, and obeyed. */
import { createRequire } from "node:module";
import { ReadoutError } from "../../core/errors.ts";
import { AGENT, type Fetcher } from "./fetcher.ts";

interface Rules {
  isAllowed(url: string, agent?: string): boolean | undefined;
  getCrawlDelay(agent?: string): number | undefined;
}

// The package's types are of another module form than the package.
const robotsParser = createRequire(import.meta.url)("robots-parser") as (url: string, text: string) => Rules;

export interface Robots {
  /**
   * What a site says of an address.
   *
   * - Input: the address, and the time in milliseconds.
   * - Output: the seconds that it asks programs to wait between two requests.
   * - Errors: `FETCH_ROBOTS` where it may not be read; the fetcher's where the site does not answer (then nothing of it may be read).
   */
  readonly check: (address: string, time: number) => Promise<number>;
}

/** Milliseconds for which rules are believed. Source: RFC 9309, 2.4: no more than a day. */
const BELIEVED = 24 * 60 * 60 * 1000;

/** The longest wait that is kept, in seconds: some sites write a day. */
const LONGEST_WAIT = 30;

/** The program's name in rules: the first word of how it names itself. */
const NAME = AGENT.split("/", 1)[0] ?? AGENT;

/** Opens the rules of sites. */
export function openRobots(fetcher: Fetcher): Robots {
  const known = new Map<string, { readonly until: number; readonly rules: Promise<Rules> }>();
  const rulesOf = (origin: string, time: number): Promise<Rules> => {
    const held = known.get(origin);
    if (held && held.until > time) return held.rules;
    const rules = asked(fetcher, `${origin}/robots.txt`);
    known.set(origin, { until: time + BELIEVED, rules });
    // A site that did not answer is asked again the next time.
    rules.catch(() => known.delete(origin));
    return rules;
  };
  return {
    check: async (address, time) => {
      const rules = await rulesOf(new URL(address).origin, time);
      if (rules.isAllowed(address, NAME) === false) throw new ReadoutError("FETCH_ROBOTS", address, "");
      return Math.min(LONGEST_WAIT, rules.getCrawlDelay(NAME) ?? 0);
    },
  };
}

/** A site's rules; where it has none, everything may be read. Source: RFC 9309, 2.3.1: 4xx allows, 5xx forbids. */
async function asked(fetcher: Fetcher, address: string): Promise<Rules> {
  try {
    const { bytes } = await fetcher.fetch(address);
    return robotsParser(address, Buffer.from(bytes ?? []).toString("utf8"));
  } catch (failure) {
    if (failure instanceof ReadoutError && (failure.code === "FETCH_GONE" || failure.code === "FETCH_REFUSED"))
      return robotsParser(address, "");
    throw failure;
  }
}
