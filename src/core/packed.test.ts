import fc from "fast-check";
import { expect, it } from "vitest";
import { pack, unpacker } from "./packed.ts";
import { stringReader } from "./packed-strings.ts";

const VALUES = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constant(null),
    fc.boolean(),
    fc.double(),
    fc.integer(),
    fc.nat(300),
    fc.string(),
    fc.array(tie("value")),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), tie("value"), { noNullPrototype: true }),
    fc.int32Array(),
    fc.uint32Array(),
    fc.float32Array({ noNaN: true }),
    fc.uint8Array(),
  ),
})).value;

it("gives back what was packed, whatever it is and in any order", () => {
  fc.assert(
    fc.property(fc.array(VALUES), (values) => {
      const read = unpacker(pack(values));
      const numbers = values.map((_, number) => number).reverse();
      for (const number of numbers) expect(read(number)).toStrictEqual(values[number]);
    }),
  );
});

it("packs what is larger than its first room", () => {
  const values = [Array.from({ length: 50_000 }, (_, n) => n * 31), new Int32Array(100_000).fill(-7), "x".repeat(1e6)];
  const read = unpacker(pack(values));
  expect(values.map((_, number) => read(number))).toStrictEqual(values);
});

it("writes what recurs once", () => {
  const things = Array.from({ length: 1000 }, () => ({ kind: "person", name: "Maria Stend" }));
  const { bytes, strings, shapes } = pack([things]);
  const text = stringReader(strings);
  expect([0, 1].map(text)).toEqual(["person", "Maria Stend"]);
  expect(strings.places).toHaveLength(3);
  expect(shapes).toEqual([["kind", "name"]]);
  expect(bytes.length).toBeLessThan(7000);
});

it("gives back texts in any letters, long or short", () => {
  const texts = ["", "Čtyři", "plain é", "\u{1f600}", "х".repeat(1000), "x".repeat(1000), "\ud800"];
  const read = unpacker(pack(texts));
  expect(texts.map((_, number) => read(number))).toStrictEqual(texts);
});

it("refuses what is no plain data", () => {
  expect(() => pack([() => 1])).toThrow(TypeError);
});
