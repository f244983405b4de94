/** The package as it is published: packed, unpacked elsewhere, and run by what is in it alone. */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** What is packed must have been built. */
const BUILT = existsSync("dist/cli/main.js");

const PATIENCE = 300_000;

describe.skipIf(!BUILT)("the packed package (npm run build makes what is packed)", () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-packed-"));
  const own = join(folder, "node_modules", "readout");
  const program = join(own, "dist/cli/main.js");

  beforeAll(() => {
    execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], { stdio: "pipe" });
    mkdirSync(own, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{"private":true}');
    execFileSync("tar", ["-xzf", join(folder, "readout-0.1.0.tgz"), "-C", own, "--strip-components=1"]);
    // Its dependencies, without asking a registry.
    symlinkSync(realpathSync("node_modules"), join(own, "node_modules"));
  }, PATIENCE);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(
    "tells the bundled example",
    () => {
      const out = execFileSync(process.execPath, [program, "brief", join(own, "examples/dam-at-velm")], {
        cwd: folder,
        encoding: "utf8",
      });
      expect(out).toContain("WHAT HAPPENED");
      expect(out).toContain("rests on");
    },
    PATIENCE,
  );

  it(
    "is a library",
    () => {
      const script = `import { createReadout, readReports } from "readout"; const { analyze } = createReadout({ now: "2026-01-31" }); console.log((await analyze(readReports([process.argv[1]], { stdin: null, charset: null }))).stories.length);`;
      const typed = ["--input-type=module", "-e", script, join(own, "examples/dam-at-velm")];
      expect(execFileSync(process.execPath, typed, { cwd: folder, encoding: "utf8" }).trim()).toBe("1");
    },
    PATIENCE,
  );

  it(
    "serves its page, and ends when it is told to",
    async () => {
      const store = join(folder, "store.sqlite");
      const child = spawn(process.execPath, [program, "serve", "--port", "0", "--store", store], { cwd: folder });
      let out = "";
      const address = await new Promise<string>((resolve, reject) => {
        child.once("exit", (code) => reject(new Error(`ended with ${code}: ${out}`)));
        child.stdout.on("data", (piece: Buffer) => {
          out += piece.toString();
          const at = /Readout is at (\S+)/.exec(out)?.[1];
          if (at !== undefined) resolve(at);
        });
      });
      expect(out).toContain("it takes in the bundled examples");
      expect(await (await fetch(address)).text()).toContain("<title>");
      const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      expect(await ended).toBe(0);
    },
    PATIENCE,
  );
});
