/** Commands that show sections of every story's document: the brief itself, and one for each of its parts. */
import { accountOf } from "../brief/account.ts";
import { BRIEF_SECTIONS, documentOf } from "../brief/document/document.ts";
import type { SectionName, StoryDocument } from "../brief/document/document-parts.ts";
import { renderHtml } from "../brief/document/render-html.ts";
import { renderMarkdown } from "../brief/document/render-markdown.ts";
import { renderText } from "../brief/document/render-text.ts";
import { tellingIn } from "../brief/wording/telling.ts";
import { ReadoutError } from "../core/errors.ts";
import type { Readout } from "../core/format.ts";
import { oneStory } from "../export/one-story.ts";
import { readoutJson } from "../export/readout-json.ts";
import { ALL_LINES, analysisInLists, analysisOf } from "./analysis.ts";
import type { CommandRun, Given } from "./commands.ts";
import { namesStore, withKept } from "./kept.ts";
import { EXIT, type Terminal, write } from "./terminal.ts";

/** `readout brief`: the usual sections, as many lines as asked for. */
export const runBrief: CommandRun = (given, terminal) =>
  namesStore(given, "brief") ? showKept(given, terminal) : show(given, terminal, BRIEF_SECTIONS, given.lines);

/** The briefs that a store has told, one story after another: none of them waits for the others. */
async function showKept(given: Given, { stdout }: Terminal): Promise<number> {
  return withKept(given, async (kept) => {
    if (given.format === "json") {
      await write(stdout, readoutJson(given.story === null ? await kept.whole() : await kept.story(given.story)));
      return EXIT.done;
    }
    const telling = tellingIn(given.language);
    const documents: StoryDocument[] = [];
    let first = true;
    for await (const readout of given.story === null ? kept.stories() : [await kept.story(given.story)]) {
      const told = readout.stories.map((story) => documentOf(accountOf(readout), story, telling, BRIEF_SECTIONS));
      // A page is written with a list of its stories before them.
      if (given.format === "html") documents.push(...told);
      else
        await write(
          stdout,
          told.map((one) => pageOf(one, given.format, first, stdout.columns)),
        );
      first = false;
    }
    if (given.format === "html") await write(stdout, renderHtml(documents));
    return EXIT.done;
  });
}

function pageOf(document: StoryDocument, format: string, first: boolean, columns: number | undefined): string {
  return (first ? "" : "\n") + (format === "md" ? renderMarkdown(document) : renderText(document, columns));
}

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
  if (given.format === "json" && given.story === null) {
    const { readout, code } = await analysisInLists(given, terminal, lines);
    await write(terminal.stdout, readoutJson(readout));
    return code;
  }
  const { readout: all, code } = await analysisOf(given, terminal, lines);
  const readout = chosen(all, given.story);
  await write(terminal.stdout, rendered(readout, given, sections, terminal.stdout.columns));
  return code;
}

/** The readout, or the story asked for. Errors: `USAGE` where there is no such story. */
function chosen(readout: Readout, story: string | null): Readout {
  if (story === null) return readout;
  const one = oneStory(readout, story);
  const known = readout.stories.map(({ id, title }) => `${id} (${title})`).join(", ");
  if (!one) throw new ReadoutError("USAGE", "--story", `there is no story “${story}”; there are: ${known}`);
  return one;
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
  if (format === "json") {
    yield* readoutJson(readout);
    return;
  }
  if (format === "html") {
    yield* renderHtml(documents());
    return;
  }
  let first = true;
  for (const document of documents()) {
    yield pageOf(document, format, first, columns);
    first = false;
  }
}
