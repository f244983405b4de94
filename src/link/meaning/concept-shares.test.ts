import fc from "fast-check";
import { expect, it } from "vitest";
import { conceptShares, mostShared, slotOf } from "./concept-shares.ts";

const WORDS = fc.array(
  fc.array(fc.tuple(fc.constantFrom(0, 1, -1, 8, 16, -8, 2 ** 31 - 1), fc.integer({ min: 1, max: 4 })), {
    maxLength: 4,
  }),
  { maxLength: 6 },
);

it("finds the largest share of each concept, the first word that has it, and where the concept first stands", () => {
  fc.assert(
    fc.property(WORDS, (words) => {
      const all = words.flatMap((own, word) => own.map(([key, share]) => ({ key, share, word })));
      let end = 0;
      const ends = words.map((own) => {
        end += own.length;
        return end;
      });
      const table = conceptShares(
        all.map(({ key }) => key),
        all.map(({ share }) => share),
        ends,
      );
      for (const key of [0, 1, -1, 8, 16, -8, 2 ** 31 - 1]) {
        const own = all.filter((one) => one.key === key);
        const most = Math.max(0, ...own.map(({ share }) => share));
        const slot = slotOf(table, key);
        expect(table.words[slot]).toBe(own.length === 0 ? 0 : 1 + (own.find(({ share }) => share === most)?.word ?? 0));
        expect(mostShared(table, { concepts: [key], shares: [0.5] }, 0, 1)).toBe(most / 2);
        if (own.length === 0) continue;
        expect(table.shares[slot]).toBe(most);
        expect(table.firsts[slot]).toBe(all.findIndex((one) => one.key === key));
      }
    }),
  );
});
