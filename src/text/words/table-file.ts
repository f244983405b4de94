/** The tables' two file formats, read from `tables/`: concepts of stems, and what words weigh. Written by `scripts/bridge/table.py`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the tables lie: beside the sources and beside what is built from them. */
const TABLES = join(import.meta.dirname, "..", "..", "..", "tables");

/** For each stem, `counts` of the pairs of `concepts` (an index into `names`) and `masses`, in order. */
export interface ConceptTable {
  readonly names: Int32Array;
  readonly stems: Int32Array;
  readonly counts: Uint8Array;
  readonly concepts: Uint16Array;
  readonly masses: Uint8Array;
}

/** For each key its weight in steps of 1/32. */
export interface WeightTable {
  readonly keys: Int32Array;
  readonly weights: Uint8Array;
}

/** A concept table, or `null` where the file is not there. Errors: `RangeError` where the file is not what it should be. */
export function readConceptTable(source: string, language: string): ConceptTable | null {
  const file = read(source, language, "RBC1");
  if (!file) return null;
  const [stems = 0, pairs = 0, names = 0] = file.ints(4, 3);
  const at = 16 + 4 * (names + stems);
  return {
    names: file.ints(16, names),
    stems: file.ints(16 + 4 * names, stems),
    concepts: new Uint16Array(file.bytes(at, 2 * pairs).buffer),
    counts: file.bytes(at + 2 * pairs, stems),
    masses: file.bytes(at + 2 * pairs + stems, pairs),
  };
}

/** A weight table, or `null` where the file is not there. Errors: `RangeError` where the file is not what it should be. */
export function readWeightTable(source: string, name: string): WeightTable | null {
  const file = read(source, name, "RBW1");
  if (!file) return null;
  const [count = 0] = file.ints(4, 1);
  return { keys: file.ints(8, count), weights: file.bytes(8 + 4 * count, count) };
}

interface TableFile {
  /** A copy, so that any place in the file may be read as numbers. */
  readonly bytes: (at: number, length: number) => Uint8Array<ArrayBuffer>;
  readonly ints: (at: number, count: number) => Int32Array;
}

function read(source: string, name: string, format: string): TableFile | null {
  const path = join(TABLES, source, `${name}.bin`);
  if (!existsSync(path)) return null;
  const file = readFileSync(path);
  if (file.toString("latin1", 0, 4) !== format) throw new RangeError(`${path} is not a table of format ${format}`);
  const bytes = (at: number, length: number): Uint8Array<ArrayBuffer> => {
    if (at + length > file.length) throw new RangeError(`${path} ends too early`);
    return new Uint8Array(file.subarray(at, at + length));
  };
  return { bytes, ints: (at, count) => new Int32Array(bytes(at, 4 * count).buffer) };
}
