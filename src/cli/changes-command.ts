/** `readout changes`: what is new, what is told otherwise and what is told no more, and which report brought it. */
import { accountOf } from "../brief/account.ts";
import { changesBetween, type Side, type StoryChanges } from "../brief/changes/changes.ts";
import { isPublishedSince, SINCE } from "../brief/changes/published-since.ts";
import { changesDocument } from "../brief/document/changes-document.ts";
import { renderHtml } from "../brief/document/render-html.ts";
import { renderMarkdown } from "../brief/document/render-markdown.ts";
import { renderText } from "../brief/document/render-text.ts";
import { tellingIn } from "../brief/wording/telling.ts";
import { ReadoutError } from "../core/errors.ts";
import type { Readout } from "../core/format.ts";
import { changesAtom } from "../export/changes-atom.ts";
import { changesJson } from "../export/changes-json.ts";
import { createReadout } from "../pipeline/create-readout.ts";
import type { ReadItem } from "../read/read-item.ts";
import { readReports } from "../read/read-reports.ts";
import { ALL_LINES } from "./analysis.ts";
import type { CommandRun, Given } from "./commands.ts";
import { parsedReadout, readWritten } from "./read-readout.ts";
import { EXIT, exitOf, problemLine, type Terminal, write } from "./terminal.ts";

interface Compared {
  readonly before: Readout;
  readonly after: Readout;
  readonly code: number;
}

/** Compares two readouts, or the reports since a day with those before, and writes what has changed. */
export const runChanges: CommandRun = async (given, terminal) => {
  const { before, after, code } =
    given.since === null ? await readoutsGiven(given.files) : await reportsSince(given, given.since, terminal);
  const sides = { before: sideOf(before), after: sideOf(after) };
  await write(terminal.stdout, rendered(changesBetween(sides.before, sides.after), sides, given, terminal));
  return code;
};

function sideOf(readout: Readout): Side {
  return { account: accountOf(readout), stories: readout.stories };
}

async function readoutsGiven(files: readonly string[]): Promise<Compared> {
  const [old = "", fresh = ""] = files;
  if (files.length !== 2)
    throw new ReadoutError(
      "USAGE",
      "changes",
      "give two readouts, the earlier first, or --since DAY and the reports' files",
    );
  const [before, after] = await Promise.all(
    [old, fresh].map(async (path) => parsedReadout(await readWritten(path), path)),
  );
  if (!before || !after) throw new ReadoutError("USAGE", "changes", "give two readouts");
  return { before, after, code: EXIT.done };
}

/** All the reports, and those of them that cannot have been published since. */
async function reportsSince(given: Given, since: string, { stdin, stderr }: Terminal): Promise<Compared> {
  if (!SINCE.test(since) || Number.isNaN(Date.parse(since)))
    throw new ReadoutError(
      "USAGE",
      "--since",
      `“${since}” is neither a day (2026-01-31) nor an instant with its zone (2026-01-31T06:00Z)`,
    );
  const items: ReadItem[] = [];
  for await (const item of readReports(given.files, { stdin, charset: null })) items.push(item);
  const { analyze } = createReadout({
    now: given.now,
    language: given.language,
    lines: given.lines ?? ALL_LINES,
    ...(given.workers === null ? {} : { workers: given.workers }),
  });
  const after = await analyze(items);
  const fresh = new Set(after.reports.filter((report) => isPublishedSince(report, since)).map(({ id }) => id));
  const before = await analyze(items.filter(({ report }) => report !== undefined && !fresh.has(report.id)));
  await write(stderr, after.problems.map(problemLine));
  return { before, after, code: exitOf(after.problems) };
}

function* rendered(
  changes: readonly StoryChanges[],
  sides: { readonly before: Side; readonly after: Side },
  { format, language, since }: Given,
  { stdout }: Terminal,
): Generator<string> {
  const telling = tellingIn(language);
  if (format === "json") {
    yield changesJson(changes, sides, since);
    return;
  }
  if (format === "atom") {
    yield* changesAtom(changes, sides.after.account);
    return;
  }
  const documents = changes.map((story) => changesDocument(story, sides, since, telling));
  if (format === "html") yield* renderHtml(documents);
  else if (documents.length === 0) yield `${telling.phrase("nothingChanged")}\n`;
  else
    yield documents
      .map((document) => (format === "md" ? renderMarkdown(document) : renderText(document, stdout.columns)))
      .join("\n");
}
