#!/usr/bin/env node
/** Where the program begins: the only place that looks at the process and the clock. */
import { run } from "./run.ts";
import { setEngine } from "./set-engine.ts";

setEngine();

const { argv, stdin, stdout, stderr } = process;
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await run(argv.slice(2), { stdin, stdout, stderr, today: new Date().toISOString().slice(0, 10) });
