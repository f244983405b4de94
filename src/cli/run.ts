/** The command line: reads what the user typed, by the declarations in `commands.ts`, and runs the command. */
import { Command, CommanderError, Option } from "commander";
import { ReadoutError } from "../core/errors.ts";
import { runAnalyze } from "./analyze-command.ts";
import { runChanges } from "./changes-command.ts";
import { COMMANDS, type CommandDeclaration, type CommandRun, type Given } from "./commands.ts";
import { runCompletion } from "./completion-command.ts";
import { runExport } from "./export-command.ts";
import { runLanguages } from "./languages-command.ts";
import { runMcp } from "./mcp-command.ts";
import { runRead } from "./read-command.ts";
import { runServe } from "./serve-command.ts";
import { runBrief, runSections } from "./show-stories.ts";
import { EXIT, problemLine, problemOf, type Terminal } from "./terminal.ts";
import { runVerify } from "./verify-command.ts";
import { runWatch } from "./watch-command.ts";

const RUNS: Readonly<Record<string, CommandRun>> = {
  brief: runBrief,
  analyze: runAnalyze,
  read: runRead,
  quotes: runSections(["said"]),
  figures: runSections(["figures", "votes"]),
  timeline: runSections(["timeline"]),
  origins: runSections(["origins"]),
  changes: runChanges,
  export: runExport,
  verify: runVerify,
  serve: runServe,
  watch: runWatch,
  mcp: runMcp,
  completion: runCompletion,
  languages: runLanguages,
};

/**
 * Runs a command line.
 *
 * - Input: what the user typed after the program's name, and the terminal.
 * - Output: the exit code: 0 done, 1 done but something failed or does not hold, 2 not understood.
 */
export async function run(typed: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.done;
  const program = programFor(terminal, (next) => {
    code = next;
  });
  try {
    await program.parseAsync(typed, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    terminal.stderr.write(problemLine(problemOf(error)));
    return error instanceof ReadoutError && error.code === "USAGE" ? EXIT.usage : EXIT.failed;
  }
}

/** The parser made of the declarations. */
function programFor(terminal: Terminal, done: (code: number) => void): Command {
  const program = new Command("readout")
    .description("Turns many news reports of the same events, in several languages, into one checked account.")
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(`error USAGE: ${text.replace(/^error: /, "")}`),
    })
    .exitOverride()
    .showHelpAfterError("See readout --help.")
    .addHelpText("after", "\nExit codes: 0 done, 1 done but something failed or does not hold, 2 not understood.");
  for (const declaration of COMMANDS) addCommand(program, declaration, terminal, done);
  return program;
}

function addCommand(
  program: Command,
  declaration: CommandDeclaration,
  terminal: Terminal,
  done: (code: number) => void,
): void {
  const { name, summary, files, filesSummary, formats, options, examples } = declaration;
  const command = program.command(name).description(summary);
  if (files !== "") command.argument(files, filesSummary);
  if (formats.length > 0)
    command.addOption(new Option("--format <format>", "how it is written").choices(formats).default(formats[0]));
  for (const { flags, summary: does } of options) command.option(flags, does);
  command.addHelpText(
    "after",
    `\nExamples:\n${examples.map(([typed, does]) => `  readout ${typed}\n      ${does}`).join("\n")}`,
  );
  command.action(async (...received: unknown[]) => {
    const paths = files === "" ? [] : [received[0] as string | readonly string[]].flat();
    const given = givenOf(paths, command.opts<Options>(), terminal);
    done((await RUNS[name]?.(given, terminal)) ?? EXIT.usage);
  });
}

/** What commander read: a text, several, or `true` for what takes no value. */
type Options = Readonly<Record<string, string | readonly string[] | true | undefined>>;

function givenOf(files: readonly string[], options: Options, { today }: Terminal): Given {
  const text = (name: string): string | null => (typeof options[name] === "string" ? options[name] : null);
  const now = text("now") ?? today;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(now))
    throw new ReadoutError("USAGE", "--now", `“${now}” is not a day; write it as 2026-01-31`);
  return {
    files,
    format: text("format") ?? "text",
    now,
    language: text("language") ?? "en",
    workers: wholeNumber("--workers", text("workers")),
    lines: wholeNumber("--lines", text("lines")),
    words: wholeNumber("--words", text("words")),
    since: text("since"),
    store: text("store"),
    once: options["once"] === true,
    every: wholeNumber("--every", text("every")),
    allowPrivate: options["allowPrivate"] === true,
    host: text("host") ?? "127.0.0.1",
    port: portOf(text("port")),
    token: text("token"),
    allowHost: Array.isArray(options["allowHost"]) ? options["allowHost"] : [],
    fixedNow: text("now") !== null,
    story: text("story"),
    bom: options["bom"] === true,
    against: Array.isArray(options["against"]) ? options["against"] : [],
  };
}

/** Where the server listens unless it is told otherwise. IANA's registry of ports has no service there that is in use. */
const PORT = 4373;

function portOf(typed: string | null): number {
  const port = typed === null ? PORT : Number(typed);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ReadoutError("USAGE", "--port", `“${typed}” is not a port`);
  return port;
}

function wholeNumber(option: string, typed: string | null): number | null {
  if (typed === null) return null;
  const n = Number(typed);
  if (!Number.isSafeInteger(n) || n < 1)
    throw new ReadoutError("USAGE", option, `“${typed}” is not a whole number above 0`);
  return n;
}
