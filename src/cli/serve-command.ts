/** `readout serve`: a store that keeps its stories up to date, with a page and an interface, until the user ends it. */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { shown } from "../brief/document/shown.ts";
import { isLoopback } from "../http/guard.ts";
import { openServer } from "../http/open-server.ts";
import { type Moment, openWorkplace, type Workplace } from "../pipeline/workplace.ts";
import { openInputs } from "../read/open-inputs.ts";
import { openStore } from "../store/open-store.ts";
import type { CommandRun, Given } from "./commands.ts";
import { storePlace } from "./store-place.ts";
import { EXIT, problemLine, problemOf, type Terminal, write } from "./terminal.ts";
import { watching } from "./watching.ts";

/** The package's own folder, from the sources and from what is built of them. */
const PACKAGE = fileURLToPath(new URL("../..", import.meta.url));

const EXAMPLES = ["dam-at-velm", "fire-on-the-aurelia"];

/** Takes in the files, then serves until the user ends it. */
export const runServe: CommandRun = async (given, terminal) => {
  const { stdout, stderr } = terminal;
  const say = (line: string): Promise<void> => write(stdout, [`${line}\n`]);
  const store = await openStore(await storePlace(given.store, terminal, say), { writes: true });
  const clock = (): Moment => {
    const at = terminal.clock();
    return { at, now: given.fixedNow ? given.now : at.slice(0, 10) };
  };
  // What is settled and linked must not keep readers waiting, so there is a second thread on one core too.
  const workers = given.workers ?? Math.max(2, availableParallelism());
  const workplace = await openWorkplace({ store, language: given.language, workers }).catch(async (failure) => {
    await store.close();
    throw failure;
  });
  const fault = (failure: unknown): void => void stderr.write(problemLine(problemOf(failure)));
  try {
    await takeFirst(given, terminal, { workplace, clock, empty: (await store.ask.counts()).reports === 0, say });
    const { host, port, token, allowHost: names, language } = given;
    const { watcher, end } = watching(given, terminal, { store, workplace });
    const web = pageFolder();
    const server = await openServer({
      ...{ workplace, store, watcher, clock, host, port, token, names, language, web, fault },
    });
    await say(`Readout is at ${server.address}`);
    if (token !== null) await say(`Open it as ${server.address}/?token=… with your token; others are refused.`);
    if (names.length > 0 && token === null)
      await say(
        `Whoever reaches ${names.join(", ")} can read and write: let the proxy ask who it is, or give a --token.`,
      );
    if (!isLoopback(host)) await say("It can be reached from other machines. What is sent is not encrypted.");
    await new Promise<void>((resolve) => terminal.onStop(resolve));
    await server.close();
    await end();
    return EXIT.done;
  } catch (failure) {
    await workplace.close();
    await store.close();
    throw failure;
  }
};

/** The folder of the built page; `null` where it is not built. */
function pageFolder(): string | null {
  const folder = join(PACKAGE, "dist", "web");
  return existsSync(join(folder, "index.html")) ? folder : null;
}

interface First {
  readonly workplace: Workplace;
  readonly clock: () => Moment;
  readonly empty: boolean;
  readonly say: (line: string) => Promise<void>;
}

/** Takes in what the user gave, or the examples, so that there is something to see. */
async function takeFirst(
  { files }: Given,
  { stdin, stderr }: Terminal,
  { workplace, clock, empty, say }: First,
): Promise<void> {
  const examples = files.length === 0 && empty;
  const paths = examples ? EXAMPLES.map((name) => join(PACKAGE, "examples", name)) : files;
  if (paths.length === 0) return;
  let reports = 0;
  let known = 0;
  for await (const { receipts, problems } of workplace.take(openInputs(paths, { stdin, charset: null }), clock())) {
    reports += receipts.length;
    known += receipts.filter((one) => one.known).length;
    await write(stderr, problems.map(problemLine));
    if (stderr.isTTY === true) stderr.write(`\r${reports} reports taken in`);
  }
  if (stderr.isTTY === true) stderr.write("\r\u001b[K");
  if (examples)
    await say(`The store is empty: it takes in the bundled examples (${EXAMPLES.join(", ")}), ${reports} reports`);
  else await say(`${reports} reports taken in, ${known} of them known before: ${files.map(shown).join(" ")}`);
}
