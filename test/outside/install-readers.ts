/** Installs the readers that exports are read with: Python's in an environment of its own, those of npm beside it. Once a machine. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { contentId } from "../../src/core/id.ts";

const run = promisify(execFile);
const REQUIREMENTS = join(import.meta.dirname, "requirements.txt");
const PACKAGES = ["@apache-annotator/selector@0.2.0", "@knight-lab/timelinejs@3.9.11", "happy-dom@20.14.6"];

/** Milliseconds for all of it. */
const PATIENCE = 600_000;

export interface OutsideReaders {
  /** The folder that the packages of npm are installed in. */
  readonly folder: string;
  readonly python: string;
}

/** The readers, installed where they are not yet; where they cannot be, the reason. */
export async function outsideReaders(): Promise<OutsideReaders | string> {
  const folder = join(tmpdir(), `readout-${contentId("readers", [readFileSync(REQUIREMENTS, "utf8"), ...PACKAGES])}`);
  const readers = { folder, python: join(folder, "python/bin/python") };
  if (existsSync(join(folder, "ready"))) return readers;
  const fresh = mkdtempSync(join(tmpdir(), "readout-readers-"));
  try {
    await run("python3", ["-m", "venv", "--copies", join(fresh, "python")], { timeout: PATIENCE });
    const python = join(fresh, "python/bin/python");
    await run(python, ["-m", "pip", "install", "--quiet", "-r", REQUIREMENTS], { timeout: PATIENCE });
    writeFileSync(join(fresh, "package.json"), "{}");
    await run("npm", ["install", "--no-audit", "--no-fund", "--engine-strict=false", ...PACKAGES], {
      cwd: fresh,
      timeout: PATIENCE,
    });
    writeFileSync(join(fresh, "ready"), "");
    if (!existsSync(folder)) renameSync(fresh, folder);
    return readers;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
