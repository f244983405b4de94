import { describe, expect, it } from "vitest";
import { expectationsOf } from "./sentence-expectations.ts";
import { sentenceFiles } from "./sentence-file.ts";

// Who mends what a row misses takes it off, by `npx tsx scripts/mark-sentences.ts`; who breaks what held sees it here.
const files = sentenceFiles().map((file) => ({ ...file, name: `${file.language} ${file.part ?? ""}`.trim() }));

describe.each(files)("sentences in $name", (file) => {
  it.each(file.rows)("finds what it found: $shape", (row) => {
    const missed = expectationsOf(row, file).filter(({ held }) => !held);
    const names = missed.map(({ name }) => name).sort();
    expect(names, `${row.text}\nMend it, or run: npx tsx scripts/mark-sentences.ts`).toEqual(row.misses ?? []);
  });
});
