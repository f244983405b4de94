import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ReadoutError } from "../../core/errors.ts";
import { openFetcher } from "./fetcher.ts";
import { isPrivateAddress } from "./private-address.ts";

/** The whole of 127.0.0.0/8 is this machine: one address of it plays the open network, the others stay private. */
const PUBLIC = "127.0.0.2";
const mayAsk = (address: string): boolean => address === PUBLIC || !isPrivateAddress(address);

const asked: string[] = [];
const bomb = gzipSync(Buffer.alloc(30_000_000));

const ANSWERS: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse, port: number) => void>> = {
  "/page": (_, response) => response.setHeader("content-type", "text/html; charset=utf-8").end("<p>Rain</p>"),
  "/zipped": (_, response) => response.setHeader("content-encoding", "gzip").end(gzipSync("Rain")),
  "/bomb": (_, response) => response.setHeader("content-encoding", "gzip").end(bomb),
  "/bomb-in-bomb": (_, response) => response.setHeader("content-encoding", "gzip, gzip, gzip").end(bomb),
  "/endless": (_, response) => response.writeHead(302, { location: "/endless" }).end(),
  "/moved": (_, response) => response.writeHead(301, { location: "/page" }).end(),
  "/to-private": (_, response, port) => response.writeHead(302, { location: `http://127.0.0.1:${port}/page` }).end(),
  "/to-number": (_, response, port) => response.writeHead(302, { location: `http://2130706433:${port}/page` }).end(),
  "/to-name": (_, response, port) => response.writeHead(302, { location: `http://localhost:${port}/page` }).end(),
  "/to-file": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/same": (request, response) => {
    if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
    else response.setHeader("etag", '"1"').end("Rain");
  },
  "/busy": (_, response) => response.writeHead(503).end(),
  "/login": (_, response) => response.writeHead(401).end(),
};

let server: Server;
let port = 0;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.socket.localAddress} ${request.url}`);
    const answer = ANSWERS[request.url ?? ""];
    if (answer) answer(request, response, port);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "0.0.0.0", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

const fetcher = openFetcher({ mayAsk, limit: 1_000_000 });
afterAll(() => fetcher.close());

async function codeOf(address: string): Promise<string> {
  return fetcher.fetch(address).then(
    () => "done",
    (failure: unknown) => (failure instanceof ReadoutError ? failure.code : String(failure)),
  );
}

it.each([
  ["/page", "<p>Rain</p>"],
  ["/zipped", "Rain"],
  ["/moved", "<p>Rain</p>"],
])("reads %s", async (path, text) => {
  const { bytes } = await fetcher.fetch(`http://${PUBLIC}:${port}${path}`);
  expect(Buffer.from(bytes ?? []).toString()).toBe(text);
});

it.each([
  ["/bomb", "FETCH_TOO_LARGE"],
  ["/bomb-in-bomb", "FETCH_FAILED"],
  ["/endless", "FETCH_REDIRECTS"],
  ["/to-private", "FETCH_PRIVATE"],
  ["/to-number", "FETCH_PRIVATE"],
  ["/to-name", "FETCH_PRIVATE"],
  ["/to-file", "FETCH_ADDRESS"],
  ["/none", "FETCH_GONE"],
  ["/busy", "FETCH_BUSY"],
  ["/login", "FETCH_REFUSED"],
])("refuses %s with %s", async (path, code) => {
  expect(await codeOf(`http://${PUBLIC}:${port}${path}`)).toBe(code);
});

it.each([
  "127.0.0.1",
  "127.1",
  "0177.0.0.1",
  "2130706433",
  "0x7f000001",
  "[::1]",
  "[::ffff:127.0.0.1]",
  "localhost",
])("never dials %s", async (host) => {
  const before = asked.length;
  expect(await codeOf(`http://${host}:${port}/page`)).toBe("FETCH_PRIVATE");
  expect(asked.length).toBe(before);
});

it.each(["ftp://example.org/", "no address", "file:///etc/passwd"])("refuses %s as an address", async (address) => {
  expect(await codeOf(address)).toBe("FETCH_ADDRESS");
});

it("sends along what it knows, and is told that nothing has changed", async () => {
  const first = await fetcher.fetch(`http://${PUBLIC}:${port}/same`);
  const second = await fetcher.fetch(`http://${PUBLIC}:${port}/same`, first);
  expect([first.bytes?.length, second.bytes]).toEqual([4, null]);
});
