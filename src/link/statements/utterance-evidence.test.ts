import fc from "fast-check";
import { expect, it } from "vitest";
import { NO_PASSAGE } from "../meaning/passage.ts";
import type { Utterance } from "./utterance.ts";
import { mostScore, ownScore, utteranceFeatures, utteranceScore } from "./utterance-evidence.ts";

const SPAN = { start: 0, end: 9 };
const UTTERANCE = fc
  .record({
    kind: fc.constantFrom("direct", "indirect"),
    speaker: fc.constantFrom(null, "a1", "a2"),
    speakerKind: fc.constantFrom(null, "person", "body"),
    speakerCountry: fc.constantFrom(null, "BG", "FR"),
    day: fc.constantFrom(null, 100, 101, 104),
    numbers: fc.subarray([1, 2, 3]),
    rest: fc.record({ negated: fc.boolean(), slight: fc.boolean(), place: fc.double({ min: 0, max: 1, noNaN: true }) }),
    language: fc.constantFrom("bg", "en"),
    words: fc.nat(40),
  })
  .map(({ kind, numbers, words, rest, ...own }) => ({
    ...own,
    ...rest,
    saying: { ...SPAN, kind, clause: SPAN },
    numbers: new Set(numbers),
    speakerNamed: true,
    cue: NO_PASSAGE,
    own: NO_PASSAGE,
    passage: { ...NO_PASSAGE, rows: Array.from({ length: words }, (_, row) => row) },
  })) as unknown as fc.Arbitrary<Utterance>;
const PART = fc.double({ min: 0, max: 1, noNaN: true });

it("bounds a score from above by what is known of it so far", () => {
  fc.assert(
    fc.property(
      UTTERANCE,
      UTTERANCE,
      fc.record({ like: PART, rival: PART, support: PART, context: PART, affinity: fc.nat(6) }),
      PART,
      PART,
      fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 24, maxLength: 24 }),
      (a, b, near, less, more, weights) => {
        const own = ownScore(a, b, weights);
        const [support, affinity] = [Math.max(near.support, more), near.affinity + Math.round(2 * more)];
        const bounds = { like: near.like, rival: near.rival * less, support, affinity };
        for (const context of [0, near.context]) {
          const score = utteranceScore(utteranceFeatures(a, b, { ...near, context }), weights);
          expect(mostScore(own, bounds, weights)).toBeGreaterThanOrEqual(score);
        }
      },
    ),
  );
});
