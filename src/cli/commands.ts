/** Every command, declared once: its arguments, options and examples make the parser, the help and the reference. */
import { FORMATS } from "../export/formats.ts";
import type { Terminal } from "./terminal.ts";

/** An option as all commands write it. */
export interface OptionDeclaration {
  /** As commander reads it: `--lines <n>`. */
  readonly flags: string;
  readonly summary: string;
}

export interface CommandDeclaration {
  readonly name: string;
  readonly summary: string;
  /** As commander reads it: `<files...>`. */
  readonly files: string;
  readonly filesSummary: string;
  readonly formats: readonly string[];
  readonly options: readonly OptionDeclaration[];
  /** What a user would type after `readout`, with what it does; a test runs each. */
  readonly examples: readonly (readonly [command: string, does: string])[];
}

/** What the user gave: files in order and options by name. */
export interface Given {
  readonly files: readonly string[];
  readonly format: string;
  readonly now: string;
  readonly language: string;
  readonly workers: number | null;
  readonly lines: number | null;
  readonly words: number | null;
  /** A day or an instant, or `null`. */
  readonly since: string | null;
  /** A file or a database's address, or `null`. */
  readonly store: string | null;
  /** Whether what runs on ends after its first round. */
  readonly once: boolean;
  /** Minutes between two rounds. */
  readonly every: number | null;
  readonly allowPrivate: boolean;
  readonly host: string;
  readonly port: number;
  readonly token: string | null;
  readonly allowHost: readonly string[];
  /** Whether the user gave a day with `--now`. */
  readonly fixedNow: boolean;
  /** The id of the only story asked for, or `null`. */
  readonly story: string | null;
  /** Whether a table begins with a byte-order mark. */
  readonly bom: boolean;
  /** The reports' files that a text is held against; `[]` where none were given so. */
  readonly against: readonly string[];
}

/** Runs a command: writes to the terminal and gives the exit code. */
export type CommandRun = (given: Given, terminal: Terminal) => Promise<number>;

const LANGUAGE: OptionDeclaration = {
  flags: "--language <code>",
  summary: "the reader's language, for headings and templates (BCP 47)",
};
const NOW: OptionDeclaration = {
  flags: "--now <date>",
  summary: "the latest day that anything undated can be of (YYYY-MM-DD); today without it",
};
const WORKERS: OptionDeclaration = {
  flags: "--workers <n>",
  summary: "threads to read with; one a core without it. The result is the same",
};
const WORDS: OptionDeclaration = {
  flags: "--words <n>",
  summary: "the most words that the lines of a story's brief have together: whole lines, the best supported first",
};
const LINES: OptionDeclaration = { flags: "--lines <n>", summary: "the most lines a story's brief has" };
const SINCE: OptionDeclaration = {
  flags: "--since <when>",
  summary:
    "a day (YYYY-MM-DD) or an instant with its zone: the reports that can have been published then or later are new",
};
const STORE: OptionDeclaration = {
  flags: "--store <place>",
  summary:
    "a SQLite file, made where there is none, or postgres://user@host/name; without it a file in your data folder",
};
const KEPT: OptionDeclaration = {
  flags: "--store <place>",
  summary:
    "in place of files: what a store has told (a SQLite file, or postgres://user@host/name), without reading anything again",
};
const ONCE: OptionDeclaration = { flags: "--once", summary: "asks every source once and ends" };
const EVERY: OptionDeclaration = {
  flags: "--every <minutes>",
  summary: "minutes between two askings of a source; 15 without it. One that fails is left alone for longer and longer",
};
const PRIVATE: OptionDeclaration = {
  flags: "--allow-private",
  summary: "asks addresses of this machine and its network too, which are refused without it",
};
const HOST: OptionDeclaration = {
  flags: "--host <address>",
  summary: "the address to listen on; 127.0.0.1 without it. Beyond this machine only with a token",
};
const PORT: OptionDeclaration = { flags: "--port <n>", summary: "the port to listen on; 4373 without it, 0 for any" };
const TOKEN: OptionDeclaration = { flags: "--token <word>", summary: "what whoever asks must have" };
const ALLOW_HOST: OptionDeclaration = {
  flags: "--allow-host <names...>",
  summary: "names by which a proxy before it is reached; any other Host than its own address is refused",
};
const STORY: OptionDeclaration = { flags: "--story <id>", summary: "only the story of this id" };
const BOM: OptionDeclaration = {
  flags: "--bom",
  summary: "begin a table with a byte-order mark, which some spreadsheets need to see UTF-8",
};
const AGAINST: OptionDeclaration = {
  flags: "--against <files...>",
  summary: "the reports' files that a text is held against: quotations, figures, names and dates are looked up in them",
};
const FILES =
  "files, folders, globs, or - for standard input: text, HTML, JSON Lines, WARC, WACZ, NewsML-G2, ninjs, e-mail";

export const COMMANDS: readonly CommandDeclaration[] = [
  {
    name: "brief",
    summary:
      "one checked account of each story: what happened, who said what, figures, what is contested and what is not known",
    files: "[files...]",
    filesSummary: `${FILES}; or \`--store\``,
    formats: ["text", "md", "html", "json"],
    options: [KEPT, STORY, LINES, WORDS, LANGUAGE, NOW, WORKERS],
    examples: [
      ["brief examples/dam-at-velm", "the account of the bundled example, in the terminal"],
      ["brief examples/dam-at-velm --format html > brief.html", "the same as one page to open, send or print"],
      ["brief examples/dam-at-velm --language bg --lines 10", "ten lines for a reader of Bulgarian"],
      ["brief examples/dam-at-velm --words 200", "what is best supported, in two hundred words"],
      ["brief --store news.sqlite", "the account of every story that a store holds, the latest first"],
    ],
  },
  {
    name: "analyze",
    summary: "everything that was found, as one JSON object (readout/1)",
    files: "<files...>",
    filesSummary: FILES,
    formats: ["json"],
    options: [LINES, WORDS, LANGUAGE, NOW, WORKERS],
    examples: [
      [
        "analyze examples/dam-at-velm > readout.json",
        "every statement, event, figure and vote with its places in the reports",
      ],
    ],
  },
  {
    name: "read",
    summary: "what was read: each report's outlet, day, language, and the parts that are not its own telling",
    files: "<files...>",
    filesSummary: FILES,
    formats: ["text", "json"],
    options: [NOW, WORKERS],
    examples: [["read examples/dam-at-velm", "a line for each report, and what was left out of it"]],
  },
  {
    name: "quotes",
    summary: "who said what: every statement with all its wordings side by side",
    files: "<files...>",
    filesSummary: FILES,
    formats: ["text", "md", "html", "json"],
    options: [LANGUAGE, NOW, WORKERS],
    examples: [["quotes examples/dam-at-velm", "statements by speaker and day"]],
  },
  {
    name: "figures",
    summary: "how many, of whom, according to whom, as of when",
    files: "<files...>",
    filesSummary: FILES,
    formats: ["text", "md", "html", "json"],
    options: [LANGUAGE, NOW, WORKERS],
    examples: [["figures examples/dam-at-velm", "every figure with its readings, and whether they agree"]],
  },
  {
    name: "timeline",
    summary: "what happened, by the day it happened on",
    files: "<files...>",
    filesSummary: FILES,
    formats: ["text", "md", "html", "json"],
    options: [LANGUAGE, NOW, WORKERS],
    examples: [["timeline examples/dam-at-velm", "one line an event, with the reports that tell it"]],
  },
  {
    name: "origins",
    summary: "is this confirmed, or one wire copied: what the reports rest on",
    files: "<files...>",
    filesSummary: FILES,
    formats: ["text", "md", "html", "json"],
    options: [LANGUAGE, NOW, WORKERS],
    examples: [
      [
        "origins examples/dam-at-velm",
        "origins, and how each report derives from another, with the words that show it",
      ],
    ],
  },
  {
    name: "changes",
    summary:
      "what is new, what is told otherwise and what is told no more, and which report brought it: since a day, or between two readouts",
    files: "<files...>",
    filesSummary: "with `--since` the reports' files; without it two readouts (`readout analyze`), the earlier first",
    formats: ["text", "md", "html", "json", "atom"],
    options: [SINCE, LANGUAGE, NOW, WORKERS],
    examples: [
      ["changes --since 2025-03-06 examples/dam-at-velm", "what the reports of 6 March and later brought"],
      ["changes readout.json readout.json", "what one readout has that another has not: here nothing"],
    ],
  },
  {
    name: "export",
    summary: "the same in another format: tables, graphs, event data, annotations, feeds (docs/exports.md)",
    files: "[files...]",
    filesSummary: `${FILES}; or \`--store\``,
    formats: FORMATS.map(({ name }) => name),
    options: [KEPT, STORY, BOM, LINES, LANGUAGE, NOW, WORKERS],
    examples: [
      ["export examples/dam-at-velm --format csv-figures > figures.csv", "every reading of every figure, a row each"],
      ["export examples/dam-at-velm --format graphml > contacts.graphml", "who had to do with whom"],
      ["export --store news.sqlite --format csv-events > events.csv", "the events of all stories that a store holds"],
    ],
  },
  {
    name: "verify",
    summary:
      "does a readout, or a brief in Markdown, hold: opens every citation in the reports, exits 1 and says what does not; with `--against`, what the reports say of a text of your own",
    files: "<files...>",
    filesSummary: "the readout or brief first, then the reports' files; with `--against` the text alone",
    formats: ["text", "json"],
    options: [AGAINST, LANGUAGE, NOW, WORKERS],
    examples: [
      ["verify readout.json examples/dam-at-velm", "checks every word, number, name, speaker and count of a readout"],
      [
        "verify examples/dam-at-velm/lusania-offers-help.txt --against examples/dam-at-velm",
        "what the reports say of a text's quotations, figures, names and dates",
      ],
    ],
  },
  {
    name: "serve",
    summary: "a page and an interface (HTTP) over a store that keeps its stories up to date as reports come",
    files: "[files...]",
    filesSummary: `${FILES}; taken in first. With none, an empty store takes in the bundled examples`,
    formats: [],
    options: [STORE, HOST, PORT, TOKEN, ALLOW_HOST, EVERY, PRIVATE, LANGUAGE, NOW, WORKERS],
    examples: [["serve --port 0 examples/dam-at-velm", "takes in the example and serves it until it is interrupted"]],
  },
  {
    name: "watch",
    summary: "feeds, lists of feeds, pages and folders asked again and again; what is new in them is kept in a store",
    files: "[sources...]",
    filesSummary:
      "addresses of feeds (RSS, Atom, RDF, JSON Feed), lists (OPML) and pages; folders and files. With none, what the store watches already",
    formats: [],
    options: [STORE, ONCE, EVERY, PRIVATE, LANGUAGE, NOW, WORKERS],
    examples: [["watch --once examples/dam-at-velm", "takes in what is new in the folder, and ends"]],
  },
  {
    name: "mcp",
    summary:
      "answers assistants from checked lines, on standard input and output (Model Context Protocol; docs/mcp.md)",
    files: "[files...]",
    filesSummary: `${FILES}; or \`--store\``,
    formats: [],
    options: [STORE, LINES, LANGUAGE, NOW, WORKERS],
    examples: [["mcp examples/dam-at-velm", "an assistant's server for these reports"]],
  },
  {
    name: "completion",
    summary: "the script that lets a shell complete commands, options and their values",
    files: "<shell>",
    filesSummary: "bash, zsh or fish",
    formats: [],
    options: [],
    examples: [["completion bash", 'for bash: `eval "$(readout completion bash)"` in ~/.bashrc']],
  },
  {
    name: "languages",
    summary: "what is covered in each language, and what is not",
    files: "",
    filesSummary: "",
    formats: ["text", "json"],
    options: [],
    examples: [["languages", "a table of languages and topics"]],
  },
];
