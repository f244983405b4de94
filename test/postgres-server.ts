/** A PostgreSQL server of a test's own: Debian's, started in a folder that goes with it. */
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Where Debian puts the servers, a folder a version. */
const DEBIAN = "/usr/lib/postgresql";

export interface PostgresServer {
  /** The address of an empty database. */
  readonly fresh: () => string;
  readonly stop: () => Promise<void>;
}

/** Where the server's programs are; `null` where it is not installed. */
function programs(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(DEBIAN, version, "bin")).find((bin) => existsSync(join(bin, "initdb"))) ?? null;
}

/** Why no server can be started; `null` where one can. */
export const NO_POSTGRES: string | null =
  programs() === null ? "PostgreSQL is not installed (Debian: apt-get install postgresql)" : null;

/** Starts a server that listens on a socket of its own and nowhere else. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = programs();
  if (bin === null) throw new Error(String(NO_POSTGRES));
  const folder = mkdtempSync(join(tmpdir(), "readout-postgres-"));
  const data = join(folder, "data");
  mkdirSync(data);
  // The server refuses to run as root.
  const asUser = process.getuid?.() === 0 ? ["runuser", "-u", "postgres", "--"] : [];
  if (asUser.length > 0) execFileSync("chown", ["-R", "postgres", folder]);
  chmodSync(folder, 0o755);
  const command = (name: string, given: readonly string[]): [string, string[]] => {
    const [first = "", ...rest] = [...asUser, join(bin, name), ...given];
    return [first, rest];
  };
  execFileSync(...command("initdb", ["-D", data, "-U", "tester", "-A", "trust", "--no-sync"]), { stdio: "ignore" });
  const server = spawn(...command("postgres", ["-D", data, "-k", folder, "-c", "listen_addresses=", "-F"]), {
    stdio: "ignore",
  });
  const address = (name: string): string => `postgres://tester@localhost/${name}?host=${encodeURIComponent(folder)}`;
  const createDatabase = (name: string): void =>
    void execFileSync(...command("createdb", ["-h", folder, "-U", "tester", name]), { stdio: "ignore" });
  await untilReady(() => createDatabase("ready"));
  let made = 0;
  return {
    fresh: () => {
      const name = `store${made++}`;
      createDatabase(name);
      return address(name);
    },
    stop: async () => {
      execFileSync(...command("pg_ctl", ["-D", data, "-m", "immediate", "stop"]), { stdio: "ignore" });
      if (server.exitCode === null) await new Promise((resolve) => server.once("exit", resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Tries until it does not fail, for half a minute. */
async function untilReady(attempt: () => void): Promise<void> {
  for (let left = 150; ; left--) {
    try {
      attempt();
      return;
    } catch (failure) {
      if (left === 0) throw failure;
      await wait(200);
    }
  }
}
