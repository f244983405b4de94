/** The terminal as a command sees it: streams, settings and the day, all handed in, so that a command can be run anywhere. */
import type { Readable, Writable } from "node:stream";
import { shown } from "../brief/document/shown.ts";
import { ERROR_CODES, NOTES, ReadoutError } from "../core/errors.ts";
import type { Problem } from "../core/format.ts";

export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Today, ISO 8601: the latest day that anything undated can be of, where `--now` says nothing else. */
  readonly today: string;
  /** The clock: an instant, ISO 8601. */
  readonly clock: () => string;
  /** The folder for what a user's programs keep. */
  readonly dataFolder: string;
  /** Waits so many milliseconds, or until the signal. */
  readonly wait: (milliseconds: number, stop: AbortSignal) => Promise<void>;
  /** Calls back once the user wants a program that runs on to end. */
  readonly onStop: (stop: () => void) => void;
}

/** Exit codes: done; done, but something failed or does not hold; not understood. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** Writes pieces, waiting where the reader is slower than we are; a reader that went away ends the writing. */
export async function write(stream: Writable, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    if (stream.destroyed) return;
    if (!stream.write(piece))
      await new Promise<void>((resolve) => stream.once("drain", resolve).once("close", resolve));
  }
}

/** The exit code where these are all problems: what is only told changes nothing. */
export function exitOf(problems: readonly Problem[]): number {
  return problems.some(({ code }) => !NOTES.has(code)) ? EXIT.failed : EXIT.done;
}

/** One line a problem: `error CODE: where: what. What to do.`, or `note CODE: …` of what is only told */
export function problemLine({ source, code, message }: Problem): string {
  const told = code in ERROR_CODES ? ERROR_CODES[code as keyof typeof ERROR_CODES] : "";
  const what = message.endsWith(told) ? "" : ` ${told}`;
  const where = source === "" ? "" : `${shown(source)}: `;
  return `${NOTES.has(code) ? "note" : "error"} ${code}: ${where}${shown(message)}.${what}\n`.replace(
    /\.\.(?=\s)/,
    ".",
  );
}

/** An error as the problem that it is; what is not ours is a fault of the program. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ReadoutError) return { source: error.source, code: error.code, message: error.message };
  return {
    source: "",
    code: "INTERNAL",
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}
