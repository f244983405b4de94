import { expect, it } from "vitest";
import { pack, unpacker } from "../core/packed.ts";
import { bytesOfPack, packOfBytes } from "./kept-packs.ts";

it("gives back the values that were packed", () => {
  const values = [
    { text: "Ана", weights: Float32Array.of(0.5, 2), keys: Int32Array.of(-1, 7) },
    ["résumé", null, true, 2 ** 40, -3],
    "",
  ];
  const read = unpacker(packOfBytes(bytesOfPack(pack(values))));
  expect(values.map((_, number) => read(number))).toEqual(values);
});

it("refuses bytes that are none of its own", () => {
  expect(() => packOfBytes(Buffer.from("not a pack"))).toThrow();
});
