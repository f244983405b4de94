import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { hintsFor, openStream } from "../open-inputs.ts";
import type { ReadItem } from "../read-item.ts";
import { readReport } from "../read-report.ts";
import { messageLines } from "./message-lines.ts";

// Made by Python's own email and mailbox (test/samples/write-samples.py); all in them is invented.
const sample = (name: string): Buffer => readFileSync(join(import.meta.dirname, "../../../test/samples", name));
const HEAD =
  "From: Ana <ana@a.example>\r\nTo: b@b.example\r\nSubject: Re: The bridge\r\nDate: Tue, 4 Mar 2025 10:00:00 +0200\r\n";
const OWN = "The ministry told us today that the bridge stays closed until the end of April. ".repeat(4).trim();

it("reads a newsletter by its markup where its text only says that there is markup", async () => {
  const [{ report } = {}] = await read(sample("newsletter.eml"), "newsletter.eml");
  expect(report).toMatchObject({
    outlet: "Tovar Post",
    title: "Tovar Post: the bridge",
    language: "en",
    published: { value: "2025-03-04T10:00:00+02:00" },
  });
  expect(report?.text).toMatch(/^The bridge over the Sarn was closed on Tuesday/);
});

it("reads a message in an old encoding, what is attached to it, and counts the rest", async () => {
  const items = await read(sample("release.eml"), "release.eml");
  expect(items.map((one) => one.report?.source ?? one.problem?.code)).toEqual([
    "release.eml",
    "READ_SKIPPED",
    "release.eml#full.txt",
    "release.eml#3",
  ]);
  expect(items[0]?.report?.text).toMatch(/^Мостът над Сарна .* откриха пукнатини в два .*\nРемонтът/);
  expect(items[0]?.report?.outlet).toBeNull();
  expect(items[1]?.problem?.message).toContain("1 application/pdf");
  expect(items[3]?.report).toMatchObject({ title: "statement", text: expect.stringContaining("mayor of Brasna") });
});

it.each([1, 7, 100_000])("reads a mailbox in chunks of %i bytes", async (size) => {
  const found: [string, string][] = [];
  for await (const one of openStream(chunks(sample("sample.mbox"), size), "sample.mbox", null)) {
    if ("problem" in one) continue;
    for (const { report } of await readReport(one.bytes, one.source, one.hints))
      if (report) found.push([report.source, report.text]);
  }
  expect(found.map(([source]) => source.replace("@tovar.example", ""))).toEqual([
    "sample.mbox#reply-1",
    "sample.mbox#inner-1",
    "sample.mbox#second-1",
  ]);
  expect(found[2]?.[1]).toContain("\nFrom Monday on");
});

const part = (type: string, body: string): string => `--b\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`;
const multi = (...parts: readonly string[]): string =>
  `${HEAD}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts.join("")}--b--\r\n`;

it.each([
  ["a text", `${HEAD}\r\nRain fell on Tuesday.`, ["a.eml Rain fell on Tuesday."]],
  ["a message of another name", `${HEAD}\r\nRain fell.`, ["a.eml Rain fell."]],
  [
    "quoted-printable",
    `${HEAD}Content-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=ED=C9=D2 =\r\n=ED=C9=D2`,
    ["a.eml Мир Мир"],
  ],
  [
    "an encoding that does not exist",
    `${HEAD}Content-Type: text/plain; charset=x-none\r\n\r\nRain fell.`,
    ["a.eml Rain fell."],
  ],
  [
    "markup alone",
    `${HEAD}Content-Type: text/html\r\n\r\n<p>Rain fell.</p><p>Snow too.</p>`,
    ["a.eml Rain fell.\nSnow too."],
  ],
  [
    "a table and a calendar",
    multi(part("text/plain", "Rain."), part("text/csv", "a,b"), part("text/calendar", "x")),
    ["a.eml Rain.", "READ_SKIPPED"],
  ],
  [
    "attachments alone",
    multi(part("text/html; name=a.html", `<html><body><p>${OWN}</p></body></html>`)),
    [`a.eml ${OWN}`],
  ],
  ["nothing", `${HEAD}\r\n`, ["READ_EMPTY"]],
  [
    "too many parts in parts",
    `${HEAD}${"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n".repeat(300)}`,
    ["READ_MAIL_BROKEN"],
  ],
])("reads %s", async (_shape, text, expected) => {
  const items = await read(Buffer.from(text, "latin1"), "a.eml");
  expect(
    items.map((one) => (one.report ? `${one.report.source} ${one.report.text.trim()}` : one.problem.code)),
  ).toEqual(expected);
});

it("opens messages within messages only so deep", async () => {
  let text = `${HEAD}\r\nThe innermost.`;
  for (let n = 0; n < 8; n++)
    text = `${HEAD}Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n\r\nLevel ${n}.\r\n--b${n}\r\nContent-Type: message/rfc822\r\n\r\n${text}\r\n--b${n}--\r\n`;
  const items = await read(Buffer.from(text), "a.eml");
  expect(items.filter((one) => one.report).length).toBeLessThanOrEqual(6);
  expect(items.some((one) => one.problem?.code === "READ_SKIPPED")).toBe(true);
});

it.each([
  [
    "lines that were wrapped",
    "The bridge over the Sarn was closed on Tuesday after engineers found\ncracks in two of its pillars.\n\nSecond.",
    ["The bridge over the Sarn was closed on Tuesday after engineers found cracks in two of its pillars.", "Second."],
  ],
  ["lines that were not", "One line.\nAnother.\n", ["One line.", "Another."]],
  [
    "what is answered",
    "Own words.\n\nLe mar. 4 mars 2025 à 10:00, Ana a écrit :\n> Quoted words.\n> More.\n\nOwn again.",
    [
      "Own words.",
      "[quoted message] Le mar. 4 mars 2025 à 10:00, Ana a écrit :",
      "[quoted message] > Quoted words.",
      "[quoted message] > More.",
      "Own again.",
    ],
  ],
  [
    "a quotation between",
    "> Quoted.\nAnswer.\n> Quoted again.",
    ["[quoted message] > Quoted.", "Answer.", "[quoted message] > Quoted again."],
  ],
  ["a signature", "Words.\n-- \nAna\n555", ["Words.", "[notice] --", "[notice] Ana", "[notice] 555"]],
  [
    "a message passed on with hardly a word",
    "See below.\n\n---------- Forwarded message ---------\nFrom: Ana <ana@a.example>\nDate: Tue\nSubject: Bridge\n\nThe bridge is closed.",
    [
      "See below.",
      "[quoted message] ---------- Forwarded message ---------",
      "[quoted message] From: Ana <ana@a.example>",
      "[quoted message] Date: Tue",
      "[quoted message] Subject: Bridge",
      "The bridge is closed.",
    ],
  ],
  [
    "a message that is answered below one's own",
    `${OWN}\n\n-----Ursprüngliche Nachricht-----\nVon: Ana <ana@a.example>\nGesendet: Dienstag\n\nDie Brücke ist zu.`,
    [
      OWN,
      "[quoted message] -----Ursprüngliche Nachricht-----",
      "[quoted message] Von: Ana <ana@a.example>",
      "[quoted message] Gesendet: Dienstag",
      "[quoted message] Die Brücke ist zu.",
    ],
  ],
  [
    "lines with colons that are no fields",
    "Killed: 12\nMissing: 7\nInjured: 40",
    ["Killed: 12", "Missing: 7", "Injured: 40"],
  ],
  ["an address alone", "Words.\nhttps://a.example/1", ["Words.", "[link] https://a.example/1"]],
])("tells apart %s", (_shape, text, expected) => {
  expect(messageLines(text).map(({ text: line, mark }) => (mark === null ? line : `[${mark}] ${line}`))).toEqual(
    expected,
  );
});

it.each([
  ["a line of 20 MB", `${HEAD}\r\n${"word ".repeat(4_000_000)}`],
  ["a million short lines", `${HEAD}\r\n${"> a:\n".repeat(1_000_000)}`],
  ["a million fields", `${HEAD}${"X-A: b\r\n".repeat(1_000_000)}\r\nx`],
  ["a million parts", multi("--b\r\n\r\nx\r\n".repeat(300_000))],
  ["open brackets in an address", `From: ${"<(".repeat(100_000)}\r\nDate: x\r\nSubject: y\r\n\r\nRain.`],
  ["encoded words", `From: a@b\r\nDate: x\r\nSubject: ${"=?utf-8?B?YQ==?= ".repeat(30_000)}\r\n\r\nRain.`],
])("ends soon on %s", async (_shape, text) => {
  const began = performance.now();
  expect((await read(Buffer.from(text), "a.eml")).length).toBeGreaterThan(0);
  expect(performance.now() - began).toBeLessThan(20_000);
});

it("reads any message without failing", async () => {
  const piece = fc.constantFrom(
    "From: a@b.c",
    "Subject: =?x?Q?=",
    "Content-Type: multipart/mixed; boundary=b",
    "--b",
    "--b--",
    "",
    "> x",
    "-- ",
    "Content-Transfer-Encoding: base64",
    "Date: Tue",
    "text",
    "=",
    "<p>",
    "Content-Type: message/rfc822",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (lines) => {
      for (const { report } of await read(Buffer.from(`${HEAD}${lines.join("\r\n")}`), "a.eml"))
        for (const { start, end } of report?.marked ?? [])
          expect(end <= (report?.text.length ?? 0) && start < end).toBe(true);
    }),
  );
});

function read(bytes: Buffer, name: string): Promise<readonly ReadItem[]> {
  return readReport(bytes, name, hintsFor(bytes.length));
}

async function* chunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
