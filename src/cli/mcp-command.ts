/** `readout mcp`: answers assistants on standard input and output until they go away. */
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { ReadoutError } from "../core/errors.ts";
import type { CheckedSource } from "../mcp/checked-source.ts";
import { mcpServer } from "../mcp/mcp-server.ts";
import { sourceOfReadout } from "../mcp/source-of-readout.ts";
import { sourceOfStore } from "../mcp/source-of-store.ts";
import { createReadout } from "../pipeline/create-readout.ts";
import { takeBatch } from "../pipeline/take-batch.ts";
import { openInputs } from "../read/open-inputs.ts";
import { openStore } from "../store/open-store.ts";
import type { CommandRun, Given } from "./commands.ts";
import { EXIT, problemLine, type Terminal, write } from "./terminal.ts";

/** Reads the files or opens the store, then serves. Nothing but the protocol is written to standard output. */
export const runMcp: CommandRun = async (given, terminal) => {
  const { source, close } = await opened(given, terminal);
  const server = mcpServer(source, given.now);
  const transport = new StdioServerTransport(terminal.stdin, terminal.stdout);
  const answered = allAnswered(transport);
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    terminal.stdin.once("end", resolve).once("close", resolve);
  });
  await server.connect(transport);
  await ended;
  await answered();
  await server.close();
  await close();
  return EXIT.done;
};

/** Waits, once nothing more is asked, until whatever was asked is answered. To be called before the transport is connected. */
function allAnswered(transport: StdioServerTransport): () => Promise<void> {
  let open = 0;
  let settle: (() => void) | null = null;
  const [start, send] = [transport.start.bind(transport), transport.send.bind(transport)];
  transport.start = async () => {
    const take = transport.onmessage;
    transport.onmessage = (message) => {
      if ("id" in message && "method" in message) open++;
      take?.(message);
    };
    await start();
  };
  transport.send = async (message) => {
    await send(message);
    if ("id" in message && !("method" in message) && --open === 0) settle?.();
  };
  return () =>
    new Promise<void>((resolve) => {
      if (open === 0) resolve();
      else settle = resolve;
    });
}

interface Opened {
  readonly source: CheckedSource;
  readonly close: () => Promise<void>;
}

async function opened({ files, store, now, language, lines, workers }: Given, { stderr }: Terminal): Promise<Opened> {
  if (store !== null && files.length > 0) throw new ReadoutError("USAGE", "mcp", "give --store or files, not both");
  if (store !== null) {
    const reader = await openStore(store, { writes: false });
    return { source: sourceOfStore(reader), close: () => reader.close() };
  }
  if (files.length === 0) throw new ReadoutError("USAGE", "mcp", "give the reports' files, or --store");
  const items = [];
  for await (const item of openInputs(files, { stdin: null, charset: null })) items.push(item);
  const options = { now, language, ...(lines === null ? {} : { lines }), ...(workers === null ? {} : { workers }) };
  const readout = await createReadout(options).analyze(items);
  const { found } = await takeBatch(items);
  await write(stderr, readout.problems.map(problemLine));
  return { source: sourceOfReadout(readout, found), close: async () => undefined };
}
