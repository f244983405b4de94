import fc from "fast-check";
import { expect, it } from "vitest";
import { hintsFor } from "./open-inputs.ts";
import { readReport } from "./read-report.ts";

// Made-up reports.
it.each([
  ["text", "Rain fell on the bridge.", "a.txt", ["report"]],
  ["nothing", "", "a.txt", ["READ_EMPTY"]],
  ["blanks only", " \n\t\n", "a.txt", ["READ_EMPTY"]],
  ["a PDF", "%PDF-1.7 stream", "a.txt", ["READ_UNSUPPORTED"]],
  ["an office document", "PK\u0003\u0004 word/document.xml", "a.docx", ["READ_UNSUPPORTED"]],
  ["a picture", "GIF89a....", "a.txt", ["READ_UNSUPPORTED"]],
  ["a feed", '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', "a.xml", ["READ_UNSUPPORTED"]],
  ["control characters throughout", "\u0001\u0002\u0003\u0000ab\u0004".repeat(20), "a.txt", ["READ_BINARY"]],
  ["one stray control character", `Rain fell\u0000 on the bridge. ${"It is safe. ".repeat(9)}`, "a.txt", ["report"]],
  ["a page without a report", "<html><body><nav>Home</nav></body></html>", "a.html", ["READ_NO_MAIN_TEXT"]],
  [
    "JSON with a list",
    '[{"text":"One."},{"text":"Two."},{"id":3}]',
    "a.json",
    ["report", "report", "READ_JSON_BROKEN"],
  ],
])("reads %s", async (_shape, text, name, expected) => {
  expect(await outcome(new TextEncoder().encode(text), name)).toEqual(expected);
});

it("reads the beginning of a text that is too large, and says so", async () => {
  const bytes = new TextEncoder().encode("Мостът е затворен. ".repeat(150_000));
  const items = await readReport(bytes, "long.txt", hintsFor(bytes.length));
  expect(items.map((item) => item.problem?.code ?? "report")).toEqual(["report", "READ_TOO_LARGE"]);
  expect(items[0]?.report?.text.endsWith("\ufffd")).toBe(false);
});

it("ends in a report or a problem whatever the bytes, and makes the same of the same bytes", async () => {
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: "grapheme", maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
    fc.string({ maxLength: 200 }).map((text) => new TextEncoder().encode(`<html><body><p>${text}</p>`)),
  );
  await fc.assert(
    fc.asyncProperty(anything, fc.constantFrom("a.txt", "a.html", "a.json", "a"), async (bytes, name) => {
      const items = await readReport(bytes, name, hintsFor(bytes.length));
      expect(items.length).toBeGreaterThan(0);
      expect(await readReport(bytes, name, hintsFor(bytes.length))).toEqual(items);
      for (const item of items) if (item.report) expect(item.report.text.trim()).not.toBe("");
    }),
  );
});

async function outcome(bytes: Uint8Array, name: string): Promise<string[]> {
  const items = await readReport(bytes, name, hintsFor(bytes.length));
  return items.map((item) => item.problem?.code ?? "report");
}
