/** What most commands begin with: reads the files, analyses them, shows progress on a terminal and says what could not be read. */
import type { Readout } from "../core/format.ts";
import type { ReadoutLists } from "../export/readout-json.ts";
import { wholeReadout } from "../export/whole-readout.ts";
import { createReadout } from "../pipeline/create-readout.ts";
import { openInputs } from "../read/open-inputs.ts";
import type { Given } from "./commands.ts";
import { exitOf, problemLine, type Terminal, write } from "./terminal.ts";

/** Every line of every story: for commands that show all there is of one kind. */
export const ALL_LINES = 1_000_000;

export interface Analysis<Form = Readout> {
  readonly readout: Form;
  /** Done, or done but with a report that could not be read, or only in part. */
  readonly code: number;
}

/** Reads and analyses what the user gave, the whole readout in memory. Problems are written to standard error; progress only where that is a terminal. */
export async function analysisOf(
  given: Given,
  terminal: Terminal,
  lines: number | null = given.lines,
): Promise<Analysis> {
  const { readout, code } = await analysisInLists(given, terminal, lines);
  return { readout: wholeReadout(readout), code };
}

/** The same, the readout's lists made as they are written. */
export async function analysisInLists(
  given: Given,
  terminal: Terminal,
  lines: number | null = given.lines,
): Promise<Analysis<ReadoutLists>> {
  const { stderr } = terminal;
  const shows = stderr.isTTY === true;
  const journey = createReadout({
    now: given.now,
    language: given.language,
    ...(lines === null ? {} : { lines }),
    ...(given.words === null ? {} : { words: given.words }),
    ...(given.workers === null ? {} : { workers: given.workers }),
    ...(shows ? { onProgress: (reports: number) => void stderr.write(`\r${reports} reports read`) } : {}),
  });
  const readout = await journey.analyzeInLists(openInputs(given.files, { stdin: terminal.stdin, charset: null }));
  if (shows) stderr.write("\r\u001b[K");
  const problems = [...readout.problems];
  await write(stderr, problems.map(problemLine));
  return { readout, code: exitOf(problems) };
}
