/**
 * `npx tsx scripts/mark-sentences.ts [--table | --allow]`: writes down which expectations of the made-up sentences do not hold, and prints how many do, before
 * and after; `--table` only prints. An expectation that held is not given up without `--allow`. Settles a file that a merge left with both its sides.
 */
import { type Expectation, expectationsOf, LAYERS } from "../test/sentence-expectations.ts";
import { sentenceFiles, writeSentences } from "../test/sentence-file.ts";
import type { SentenceFile, SentenceRow } from "../test/sentence-row.ts";

interface Marked {
  readonly row: SentenceRow;
  readonly expectations: readonly Expectation[];
  readonly before: readonly string[];
}

const only = process.argv.includes("--table");
const allow = process.argv.includes("--allow");
const files = sentenceFiles().map((file) => ({ file, marked: file.rows.map((row) => markedRow(row, file)) }));

printTable();
if (!only) {
  const given = files.flatMap(({ file, marked }) =>
    marked.flatMap((one) => givenUp(one).map((name) => [file, one, name] as const)),
  );
  for (const [file, { row }, name] of given) console.log(`no longer held, ${file.language}: ${name}\n  ${row.text}`);
  if (given.length > 0 && !allow) {
    console.log("Nothing was written: mend these, or run again with --allow.");
    process.exitCode = 1;
  } else for (const { file, marked } of files) writeSentences({ ...file, rows: marked.map(withMisses) });
}

function markedRow(row: SentenceRow, file: SentenceFile): Marked {
  return { row, expectations: expectationsOf(row, file), before: row.misses ?? [] };
}

/** What held before: a row that was never marked has no `misses`, and gives nothing up. */
function givenUp({ row, expectations, before }: Marked): string[] {
  if (row.misses === undefined) return [];
  return expectations.filter(({ held, name }) => !held && !before.includes(name)).map(({ name }) => name);
}

function withMisses({ row, expectations }: Marked): SentenceRow {
  const misses = expectations.filter(({ held }) => !held).map(({ name }) => name);
  return { ...row, misses: misses.sort() };
}

function printTable(): void {
  const languages = files.map(({ file, marked }) => ({
    name: [file.language, file.part ?? []].flat().join(" "),
    marked,
  }));
  const rows = [...languages, { name: "all", marked: languages.flatMap(({ marked }) => marked) }];
  const cells = [
    ["", ...LAYERS, "all"],
    ...rows.map(({ name, marked }) => [name, ...[...LAYERS, null].map((layer) => cell(marked, layer))]),
  ];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  for (const line of cells)
    console.log(
      line
        .map((one, column) => one.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}

/** How many hold, and of how many; where that changed, how many held before. */
function cell(marked: readonly Marked[], layer: string | null): string {
  const all = marked.flatMap(({ row, expectations, before }) =>
    expectations
      .filter((one) => layer === null || one.layer === layer)
      .map(({ held, name }) => ({ held, was: row.misses === undefined ? held : !before.includes(name) })),
  );
  if (all.length === 0) return "-";
  const held = all.filter((one) => one.held).length;
  const was = all.filter((one) => one.was).length;
  return `${was === held ? "" : `${was}→`}${held}/${all.length}`;
}
