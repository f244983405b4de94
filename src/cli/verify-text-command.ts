/** `readout verify TEXT --against FILES…`: every quotation, figure, name and date of a text, looked up in reports. */
import { basename } from "node:path";
import { shown } from "../brief/document/shown.ts";
import { ReadoutError } from "../core/errors.ts";
import { fails, type Held } from "../pipeline/held/held.ts";
import { type Holding, holdText } from "../pipeline/held/hold-text.ts";
import { takeBatch } from "../pipeline/take-batch.ts";
import { openInputs } from "../read/open-inputs.ts";
import { readReports } from "../read/read-reports.ts";
import type { CommandRun, Given } from "./commands.ts";
import { EXIT, exitOf, problemLine, type Terminal, write } from "./terminal.ts";

/** Writes how each stands; 1 where something does not hold. */
export const runVerifyText: CommandRun = async (given, terminal) => {
  const text = await textGiven(given, terminal);
  const items = [];
  for await (const item of openInputs(given.against, { stdin: terminal.stdin, charset: null })) items.push(item);
  const { found, problems } = await takeBatch(items);
  await write(terminal.stderr, problems.map(problemLine));
  const holding = holdText(text, found, given.now);
  const sources = new Map(found.map(({ raw }) => [raw.id, raw.source]));
  await write(
    terminal.stdout,
    given.format === "json" ? [`${JSON.stringify(holding)}\n`] : told(holding, sources, terminal),
  );
  return holding.failed > 0 ? EXIT.failed : exitOf(problems);
};

/** The one text, read as a report is: any charset, pages too. */
async function textGiven({ files }: Given, { stdin }: Terminal): Promise<Parameters<typeof holdText>[0]> {
  const read = [];
  for await (const item of readReports(files, { stdin, charset: null })) read.push(item);
  const [first] = read;
  if (!first || read.length > 1)
    throw new ReadoutError("USAGE", "verify", "give one text, and the reports after --against");
  if (!first.report) throw new ReadoutError("READ_NOT_FOUND", first.problem.source, first.problem.message);
  const { source, text, language, published } = first.report;
  return { source, text, language, written: published?.value ?? null };
}

const MARK: Readonly<Record<Held["standing"], string>> = {
  verbatim: "holds",
  told: "holds",
  "in translation": "holds",
  altered: "ALTERED",
  "said by another": "SAID BY ANOTHER",
  "not found": "NOT FOUND",
  "not compared": "not compared",
};

function* told(
  { held, failed, reports }: Holding,
  sources: ReadonlyMap<string, string>,
  { stdout: _stdout }: Pick<Terminal, "stdout">,
): Generator<string> {
  for (const one of held) {
    yield `${MARK[one.standing]}: ${one.what} ${one.start}–${one.end} “${shown(one.words)}”\n    ${one.standing}: ${shown(one.because)}\n`;
    for (const { report, start, end, words } of one.places.slice(0, fails(one) ? 4 : 1))
      yield `    ${basename(sources.get(report) ?? report)} ${start}–${end} “${shown(words)}”\n`;
  }
  yield `${held.length} quotations, figures, names and dates looked up in ${reports} reports: ${failed === 0 ? "all hold" : `${failed} do not hold`}\n`;
}
