/** The picture of a brief in the README: what the program prints for the bundled example, cut to a screen. */
import { accountOf, createReadout, documentOf, readReports, renderText, tellingIn } from "../src/index.ts";

const FENCE = "```text\n";
const END = "\n```";

/** Columns of the README's block, and the lines of the brief that it shows. */
const WIDTH = 104;
const LINES = 16;

/** The README with its picture made anew. */
export async function withBrief(readme: string): Promise<string> {
  const { analyze } = createReadout({ now: "2026-01-01", lines: LINES, workers: 1 });
  const readout = await analyze(readReports(["examples/dam-at-velm"], { stdin: null, charset: null }));
  const account = accountOf(readout);
  const [story] = readout.stories;
  if (!story) throw new Error("the bundled example has no story");
  const brief = renderText(documentOf(account, story, tellingIn("en")), WIDTH).trimEnd();
  const start = readme.indexOf(FENCE) + FENCE.length;
  const end = readme.indexOf(END, start);
  return `${readme.slice(0, start)}${brief}${readme.slice(end)}`;
}
