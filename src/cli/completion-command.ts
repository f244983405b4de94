/** `readout completion`: the script that lets a shell complete what is typed. */
import { ReadoutError } from "../core/errors.ts";
import type { CommandRun } from "./commands.ts";
import { completionScript, SHELLS } from "./completion.ts";
import { EXIT, write } from "./terminal.ts";

/** Writes the script for the shell that is named. */
export const runCompletion: CommandRun = async ({ files }, { stdout }) => {
  const shell = SHELLS.find((one) => one === files[0]);
  if (!shell) throw new ReadoutError("USAGE", "completion", `“${files[0]}” is none of ${SHELLS.join(", ")}`);
  await write(stdout, [completionScript(shell)]);
  return EXIT.done;
};
