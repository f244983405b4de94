import { expect, it } from "vitest";
import { cutText } from "./cut-text.ts";
import { TEXT_BYTES } from "./limits.ts";

it.each([
  ["a short text as it is", "Rain fell.", 10],
  ["a long text at its limit", "a".repeat(TEXT_BYTES + 5), TEXT_BYTES],
  ["before a pair that the limit would part", `${"a".repeat(TEXT_BYTES - 1)}😀`, TEXT_BYTES - 1],
])("cuts %s", (_shape, text, length) => {
  expect(cutText(text)).toBe(text.slice(0, length));
});
