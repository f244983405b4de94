import fc from "fast-check";
import { expect, it } from "vitest";
import { plainJson, wellFormed, xmlText } from "./plain-text.ts";

it.each([
  ["markup", '<script>&"', "&lt;script&gt;&amp;&quot;"],
  ["control characters that XML forbids", "a\u0000\u0007\u000b\u001fb", "ab"],
  ["noncharacters that XML forbids", "a\ufffe\uffffb", "ab"],
  ["blanks that a reader of attributes would change", "a\tb\nc\rd", "a&#9;b&#10;c&#13;d"],
  ["half characters", "\ud800a\udc00", "\ufffda\ufffd"],
  ["a whole character beyond the first plane", "🌊", "🌊"],
  ["letters of all scripts stay", "Река نهر 河", "Река نهر 河"],
])("writes XML: %s", (_shape, text, expected) => {
  expect(xmlText(text)).toBe(expected);
});

it("leaves nothing that XML 1.0 forbids, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(xmlText(text)).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      expect(xmlText(text)).not.toMatch(/[<>"]/);
    }),
  );
});

it("keeps a text as long as it was when it mends it, and writes JSON of mended texts", () => {
  expect(wellFormed("a\ud800b")).toHaveLength(3);
  expect(plainJson({ a: ["\udc00"] })).toBe('{"a":["\ufffd"]}');
});
