#!/usr/bin/env node
/** Where the program begins: the only place that looks at the process, its surroundings and the clock. */
import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { run } from "./run.ts";
import { setEngine } from "./set-engine.ts";

setEngine();

const { argv, stdin, stdout, stderr, env } = process;
const clock = (): string => new Date().toISOString();
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await run(argv.slice(2), {
  stdin,
  stdout,
  stderr,
  clock,
  today: clock().slice(0, 10),
  // Source: XDG Base Directory Specification.
  dataFolder: env["XDG_DATA_HOME"] ? env["XDG_DATA_HOME"] : join(homedir(), ".local", "share"),
  wait: (milliseconds, signal) => wait(milliseconds, undefined, { signal }).catch(() => undefined),
  onStop: (stop) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  },
});
