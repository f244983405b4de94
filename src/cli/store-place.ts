/** Where a command keeps what it is given. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Terminal } from "./terminal.ts";

/** The store that the user named, or the one in the data folder, which is then said. */
export async function storePlace(
  store: string | null,
  { dataFolder }: Terminal,
  say: (line: string) => Promise<void>,
): Promise<string> {
  if (store !== null) return store;
  const folder = join(dataFolder, "readout");
  // Reports may be confidential: nobody else may read them.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, "readout.sqlite");
  await say(`Reports are kept in ${file} (give another place with --store)`);
  return file;
}
