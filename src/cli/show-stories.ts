/** Commands that show sections of every story's document: the brief itself, and one for each of its parts. */
import { accountOf } from "../brief/account.ts";
import { BRIEF_SECTIONS, documentOf } from "../brief/document.ts";
import type { SectionName, StoryDocument } from "../brief/document-parts.ts";
import { renderHtml } from "../brief/render-html.ts";
import { renderMarkdown } from "../brief/render-markdown.ts";
import { renderText } from "../brief/render-text.ts";
import { tellingIn } from "../brief/telling.ts";
import type { Readout } from "../core/format.ts";
import { readoutJson } from "../export/readout-json.ts";
import { ALL_LINES, analysisInLists, analysisOf } from "./analysis.ts";
import type { CommandRun, Given } from "./commands.ts";
import { type Terminal, write } from "./terminal.ts";

/** `readout brief`: the usual sections, as many lines as asked for. */
export const runBrief: CommandRun = (given, terminal) => show(given, terminal, BRIEF_SECTIONS, given.lines);

/** A command that shows one part of every story, whole. */
export function runSections(sections: readonly SectionName[]): CommandRun {
  return (given, terminal) => show(given, terminal, sections, ALL_LINES);
}

async function show(
  given: Given,
  terminal: Terminal,
  sections: readonly SectionName[],
  lines: number | null,
): Promise<number> {
  if (given.format === "json") {
    const { readout, code } = await analysisInLists(given, terminal, lines);
    await write(terminal.stdout, readoutJson(readout));
    return code;
  }
  const { readout, code } = await analysisOf(given, terminal, lines);
  await write(terminal.stdout, rendered(readout, given, sections, terminal.stdout.columns));
  return code;
}

function* rendered(
  readout: Readout,
  { format, language }: Given,
  sections: readonly SectionName[],
  columns: number | undefined,
): Generator<string> {
  const telling = tellingIn(language);
  const account = accountOf(readout);
  const documents = function* (): Generator<StoryDocument> {
    for (const story of readout.stories) yield documentOf(account, story, telling, sections);
  };
  if (format === "html") {
    yield* renderHtml(documents());
    return;
  }
  let first = true;
  for (const document of documents()) {
    if (!first) yield "\n";
    yield format === "md" ? renderMarkdown(document) : renderText(document, columns);
    first = false;
  }
}
