/** The readout as JSON, `readout/1`, in pieces: one thing a line, so that no piece grows with the input. */
import type { Readout } from "../core/format.ts";

/** The lists of a readout, in the order in which they are written. */
const LISTS = [
  "reports",
  "actors",
  "statements",
  "events",
  "figures",
  "votes",
  "origins",
  "stories",
  "problems",
] as const;

/** A readout whose lists may be made as they are gone through. */
export type ReadoutLists = {
  readonly [Field in keyof Readout]: Readout[Field] extends readonly (infer Thing)[] ? Iterable<Thing> : Readout[Field];
};

/**
 * Writes a readout as JSON.
 *
 * - Input: the readout, or one whose lists are made as they are written.
 * - Output: pieces of text; put together they are one JSON object, each thing on a line of its own.
 * - Errors: none.
 * - Source: the format `readout/1`, `docs/format.md`.
 *
 * @example for (const piece of readoutJson(readout)) process.stdout.write(piece);
 */
export function* readoutJson(readout: ReadoutLists): Generator<string> {
  yield `{"format":${JSON.stringify(readout.format)}`;
  for (const list of LISTS) {
    yield `,\n"${list}":[`;
    let first = true;
    for (const thing of readout[list]) {
      yield `${first ? "\n" : ",\n"}${JSON.stringify(thing)}`;
      first = false;
    }
    yield first ? "]" : "\n]";
  }
  yield "\n}\n";
}
