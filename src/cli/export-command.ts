/** `readout export`: the readout, or one story of it, in one of many formats. */
import { ReadoutError } from "../core/errors.ts";
import type { Readout } from "../core/format.ts";
import type { ExportFormat } from "../export/export-format.ts";
import { formatNamed } from "../export/formats.ts";
import { oneStory } from "../export/one-story.ts";
import { readoutJson } from "../export/readout-json.ts";
import { wholeReadout } from "../export/whole-readout.ts";
import { analysisInLists, analysisOf } from "./analysis.ts";
import type { CommandRun, Given } from "./commands.ts";
import { namesStore, withKept } from "./kept.ts";
import { EXIT, type Terminal, write } from "./terminal.ts";

/** Writes the readout in the format asked for. */
export const runExport: CommandRun = async (given, terminal) => {
  const format = formatNamed(given.format);
  if (!format) throw new ReadoutError("USAGE", "--format", `there is no format “${given.format}”`);
  if (namesStore(given, "export")) return exportKept(format, given, terminal);
  if (format.name === "json" && given.story === null) {
    const { readout, code } = await analysisInLists(given, terminal);
    await write(terminal.stdout, readoutJson(readout));
    return code;
  }
  const { readout, code } = await analysisOf(given, terminal);
  await write(terminal.stdout, format.write(chosen(readout, format, given), given));
  return code;
};

/** Writes what a store has told: one story, or all of it as one run over all its reports gives it. */
async function exportKept(format: ExportFormat, given: Given, { stdout }: Terminal): Promise<number> {
  return withKept(given, async (kept) => {
    if (given.story !== null) await write(stdout, format.write(await kept.story(given.story), given));
    else {
      const lists = await kept.whole();
      const pieces =
        format.name === "json" ? readoutJson(lists) : format.write(chosen(wholeReadout(lists), format, given), given);
      await write(stdout, pieces);
    }
    return EXIT.done;
  });
}

/** The readout, or the story asked for. Errors: `USAGE` where there is no such story, or where the format tells of one and there are several. */
function chosen(readout: Readout, { name, of }: ExportFormat, { story }: Given): Readout {
  const known = readout.stories.map(({ id, title }) => `${id} (${title})`).join(", ");
  if (story !== null) {
    const one = oneStory(readout, story);
    if (!one) throw new ReadoutError("USAGE", "--story", `there is no story “${story}”; there are: ${known}`);
    return one;
  }
  if (of === "story" && readout.stories.length > 1)
    throw new ReadoutError("USAGE", "--story", `${name} tells of one story; choose one of: ${known}`);
  return readout;
}
