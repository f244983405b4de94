/** `readout analyze`: everything that was found, as one JSON object. */
import { readoutJson } from "../export/readout-json.ts";
import { analysisInLists } from "./analysis.ts";
import type { CommandRun } from "./commands.ts";
import { write } from "./terminal.ts";

/** Writes the readout. */
export const runAnalyze: CommandRun = async (given, terminal) => {
  const { readout, code } = await analysisInLists(given, terminal);
  await write(terminal.stdout, readoutJson(readout));
  return code;
};
