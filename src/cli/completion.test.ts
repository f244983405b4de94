import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { COMMANDS } from "./commands.ts";
import { completionScript, SHELLS } from "./completion.ts";

/** What bash offers for a line that ends where the cursor stands. */
function offered(...words: readonly string[]): string[] {
  const typed = ["readout", ...words].map((word) => `'${word}'`).join(" ");
  const script = `${completionScript("bash")}\nCOMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _readout; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", script], { encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout.split("\n").filter((line) => line !== "");
}

it.each([
  ["commands", ["b"], ["brief"]],
  ["all commands", [""], [...COMMANDS.map(({ name }) => name), "help", "--help"]],
  ["options", ["brief", "--l"], ["--lines", "--language"]],
  ["options behind files", ["export", "news/", "--sto"], ["--store", "--story"]],
  ["formats", ["brief", "--format", ""], ["text", "md", "html", "json"]],
  ["formats of another command", ["export", "--format", "csv-s"], ["csv-statements"]],
  ["languages", ["brief", "--language", "u"], ["uk"]],
  ["shells", ["completion", ""], [...SHELLS]],
  ["files, by the shell", ["brief", "ex"], []],
  ["nothing where any number may stand", ["brief", "--lines", ""], []],
  ["nothing for a command that is none", ["nope", "--f"], []],
])("lets bash complete %s", (_shape, words, expected) => {
  expect(offered(...words)).toEqual(expected);
});

it.each(SHELLS)("writes a script that %s can read", (shell) => {
  const script = completionScript(shell);
  for (const { name } of COMMANDS) expect(script).toContain(name);
  const { error, status, stderr } = spawnSync(shell, ["-n"], { input: script, encoding: "utf8" });
  // A shell that is not installed cannot say.
  if (!error) expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
