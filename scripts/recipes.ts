/** `docs/recipes.md`: what people hire the program for, each with commands and with what they really print for the bundled examples. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { run } from "../src/cli/run.ts";

/** A command as it is typed, and which of its output is shown. */
interface Shown {
  readonly typed: string;
  /** Where the shown lines begin; the first line without it. */
  readonly from?: RegExp;
  /** How many lines are shown; none without it. */
  readonly lines?: number;
}

interface Recipe {
  readonly asks: string;
  readonly steps: readonly (string | Shown)[];
}

const EXAMPLE = "examples/dam-at-velm";

const RECIPES: readonly Recipe[] = [
  {
    asks: "Here are forty reports: what happened, who said what, and what is contested?",
    steps: [
      "Give the files or their folder. As a page each `[n]` opens the very words; `--words` keeps what is best supported.",
      { typed: `readout brief ${EXAMPLE} --words 150`, from: /^WHAT HAPPENED/, lines: 12 },
      { typed: `readout brief ${EXAMPLE} --format html > brief.html` },
      "What the reports contradict each other in stands in a section of its own:",
      { typed: `readout brief ${EXAMPLE}`, from: /^WHERE THE REPORTS DIFFER/, lines: 4 },
    ],
  },
  {
    asks: "Is this confirmed, or one wire copied forty times?",
    steps: [
      "Every line says on how many independent origins it rests, at least and at most. `origins` tells which, and how each report derives from another:",
      { typed: `readout origins ${EXAMPLE}`, from: /^ORIGINS/, lines: 6 },
      { typed: `readout origins ${EXAMPLE}`, from: /shorter report/, lines: 4 },
    ],
  },
  {
    asks: "What exactly did she say, and did the outlets translate it alike?",
    steps: [
      "A statement shows all its wordings side by side, each with its reports; a foreign one stays foreign, and what the wordings differ in is said.",
      { typed: `readout quotes ${EXAMPLE}`, from: /^WHO SAID WHAT/, lines: 9 },
      "For a table, a row for each wording:",
      { typed: `readout export ${EXAMPLE} --format csv-statements`, lines: 2 },
    ],
  },
  {
    asks: "How many died, according to whom, as of when?",
    steps: [
      "Each figure has its readings with bound, day and source, and a verdict: do they agree, follow each other, or contradict?",
      { typed: `readout figures ${EXAMPLE}`, from: /^FIGURES/, lines: 7 },
    ],
  },
  {
    asks: "What is new since this morning, and which report brought it?",
    steps: [
      "`--since` takes a day, or an instant with its zone.",
      { typed: `readout changes --since 2025-03-06 ${EXAMPLE}`, from: /^NEW/, lines: 5 },
      "Or keep each day's readout, and compare two:",
      { typed: `readout analyze ${EXAMPLE} > morning.json` },
      { typed: `readout changes morning.json morning.json`, lines: 3 },
    ],
  },
  {
    asks: "Give me the events as data.",
    steps: [
      "PLOVER with its offsets, a table, a graph of who had to do with whom, and more ([formats](exports.md)).",
      { typed: `readout export ${EXAMPLE} --format plover`, lines: 1 },
      { typed: `readout export ${EXAMPLE} --format csv-events`, lines: 3 },
      { typed: `readout export ${EXAMPLE} --format graphml > contacts.graphml` },
    ],
  },
  {
    asks: "Watch these feeds and keep the stories apart.",
    steps: [
      "`watch` asks feeds, pages and folders again and again; what is new is kept in a store. `--once` is for a scheduler of your own.",
      { typed: `readout watch --once --store news.sqlite ${EXAMPLE} examples/fire-on-the-aurelia`, lines: 3 },
      "From the store, without reading anything again:",
      { typed: "readout brief --store news.sqlite", from: /^WHAT HAPPENED/, lines: 4 },
      { typed: "readout export --store news.sqlite --format csv-figures", lines: 2 },
      "`readout serve --store news.sqlite` shows the same as a page, watches on, and answers by HTTP.",
    ],
  },
  {
    asks: "Does this cited text (mine, a colleague's, a model's) hold?",
    steps: [
      "A text of any hand is held against reports: quotations, figures, names and dates.",
      { typed: `readout verify ${EXAMPLE}/lusania-offers-help.txt --against ${EXAMPLE}`, from: /quotation/, lines: 3 },
      {
        typed: `readout verify ${EXAMPLE}/lusania-offers-help.txt --against ${EXAMPLE}`,
        from: /looked up in/,
        lines: 1,
      },
      "A brief or a readout that was handed on is checked against the files, word by word; the exit code is 1 where something does not hold.",
      { typed: `readout brief ${EXAMPLE} --format md > brief.md` },
      { typed: `readout verify brief.md ${EXAMPLE}`, lines: 1 },
    ],
  },
];

/** Files that commands write and later ones read: they lie in a folder that is gone afterwards. */
const WRITTEN = /^(?:brief\.(?:html|md)|morning\.json|contacts\.graphml|news\.sqlite)$/;

/** Columns of what is shown. */
const WIDTH = 110;

/** Makes the page: runs every command, and shows what it prints. */
export async function recipesPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "readout-recipes-"));
  try {
    const parts: string[] = [];
    const known = new Map<string, string>();
    for (const [number, { asks, steps }] of RECIPES.entries()) {
      const told: string[] = [];
      for (const step of steps) told.push(typeof step === "string" ? step : await block(step, folder, known));
      parts.push(`## ${number + 1}. ${asks}\n\n${told.join("\n\n")}\n`);
    }
    return `# Recipes\n\nMade by running the commands (\`npm run docs\`); do not edit. All reports in them are invented.\n\n${parts.join("\n")}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `known`: what was printed before, by command: some are shown in pieces. */
async function block({ typed, from, lines = 0 }: Shown, folder: string, known: Map<string, string>): Promise<string> {
  const [command = "", target] = typed.split(" > ");
  const place = (word: string): string => (WRITTEN.test(word) ? join(folder, word) : word);
  const out = known.get(command) ?? (await printed(command.split(" ").slice(1).map(place)));
  known.set(command, out);
  if (target !== undefined) writeFileSync(place(target), out);
  const all = out.replaceAll(`${folder}/`, "").split("\n");
  const found = from === undefined ? 0 : all.findIndex((line) => from.test(line));
  const first = Math.max(0, found);
  const shown = all
    .slice(first, first + lines)
    .map((line) => (line.length > 2 * WIDTH ? `${line.slice(0, 2 * WIDTH)} …` : line));
  const more = lines > 0 && all.slice(first + lines).some((line) => line !== "") ? ["…"] : [];
  return `\`\`\`console\n$ ${typed}\n${[...shown, ...more].map((line) => `${line}\n`).join("")}\`\`\``;
}

/** What a command prints. Errors: where it ends with another code than 0. */
async function printed(typed: readonly string[]): Promise<string> {
  const stdout = Object.assign(new PassThrough(), { columns: WIDTH });
  const stderr = new PassThrough();
  let out = "";
  let err = "";
  stdout.on("data", (piece: Buffer) => {
    out += piece.toString();
  });
  stderr.on("data", (piece: Buffer) => {
    err += piece.toString();
  });
  const code = await run([...typed], {
    stdin: Readable.from([]),
    stdout,
    stderr,
    today: "2026-01-01",
    clock: () => "2026-01-01T12:00:00.000Z",
    dataFolder: tmpdir(),
    wait: async () => undefined,
    onStop: (stop) => stop(),
  });
  await new Promise((resolve) => setImmediate(resolve));
  if (code !== 0) throw new Error(`${typed.join(" ")} ended with ${code}: ${err}`);
  return out;
}
