/** `readout verify`: does a readout, or a brief in Markdown, hold against the reports; with `--against`, what do they say of somebody's text? */
import { accountOf } from "../brief/account.ts";
import { documentOf } from "../brief/document/document.ts";
import { renderMarkdown } from "../brief/document/render-markdown.ts";
import { shown } from "../brief/document/shown.ts";
import { linesOfMarkdown, verifyMarkdown } from "../brief/verify/verify-markdown.ts";
import { type Verification, verifyReadout } from "../brief/verify/verify-readout.ts";
import { type Telling, tellingIn } from "../brief/wording/telling.ts";
import { ReadoutError } from "../core/errors.ts";
import type { Readout } from "../core/format.ts";
import { ALL_LINES, analysisOf } from "./analysis.ts";
import type { CommandRun } from "./commands.ts";
import { parsedReadout, readWritten } from "./read-readout.ts";
import { EXIT, write } from "./terminal.ts";
import { runVerifyText } from "./verify-text-command.ts";

/** Opens every citation in the files and writes what does not hold; 1 where something does not. */
export const runVerify: CommandRun = async (given, terminal) => {
  if (given.against.length > 0) return runVerifyText(given, terminal);
  const [path = "", ...files] = given.files;
  if (files.length === 0)
    throw new ReadoutError("USAGE", "verify", "give the readout or the brief first, then the reports' files");
  const checked = await readChecked(path);
  const { readout, code } = await analysisOf({ ...given, files }, terminal, ALL_LINES);
  const telling = tellingIn(given.language);
  const result =
    typeof checked === "string"
      ? verifyMarkdown(checked, readout.reports, linesGiven(readout, telling))
      : verifyReadout(checked, readout.reports, telling);
  await write(terminal.stdout, given.format === "json" ? [`${JSON.stringify(result)}\n`] : told(result));
  return result.faults.length > 0 ? EXIT.failed : code;
};

/** A readout, or the text of a brief. */
async function readChecked(path: string): Promise<Readout | string> {
  const text = await readWritten(path);
  return text.trimStart().startsWith("{") ? parsedReadout(text, path) : text;
}

/** Every line that any brief of these reports can have, however long it is. */
function linesGiven(readout: Readout, telling: Telling): ReadonlySet<string> {
  const account = accountOf(readout);
  return new Set(
    readout.stories.flatMap((story) => linesOfMarkdown(renderMarkdown(documentOf(account, story, telling)))),
  );
}

function* told({ places, lines, faults }: Verification): Generator<string> {
  for (const fault of faults) yield `does not hold: ${shown(fault)}\n`;
  yield `${places} citations opened, ${lines} lines checked: ${faults.length === 0 ? "all hold" : `${faults.length} do not hold`}\n`;
}
