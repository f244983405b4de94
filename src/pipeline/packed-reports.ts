/** Reports packed: what was found in a batch as bytes, for the way from a thread and to be kept until linking asks for it. */

import type { Problem } from "../core/format.ts";
import { type Packed, pack, unpacker } from "../core/packed.ts";
import type { Findings, Mention } from "../find/finding.ts";
import type { FoundReport } from "../link/found-report.ts";
import type { Taken } from "./take-batch.ts";

/** A batch taken, packed: of each report what is always at hand, its mentions, and all else. */
export interface PackedTaken {
  readonly packed: Packed;
  readonly problems: readonly Problem[];
}

/** Values of each report. */
const PARTS = 3;

type Base = Pick<FoundReport, "raw" | "covered" | "notCovered" | "removed" | "profile">;
type Rest = Pick<FoundReport, "sentences" | "standing"> & { readonly findings: Omit<Findings, "mentions"> };

/** Packs a batch that was taken. */
export function packTaken({ found, problems }: Taken): PackedTaken {
  const values = found.flatMap(({ raw, covered, notCovered, removed, profile, sentences, standing, findings }) => {
    const { mentions, ...others } = findings;
    const base: Base = { raw, covered, notCovered, removed, profile };
    const rest: Rest = { sentences, standing, findings: others };
    return [base, mentions, rest];
  });
  return { packed: pack(values), problems };
}

/** Unpacks batches: the reports' findings are made anew when they are asked for, and only the latest are held. */
export type Unpack = (taken: PackedTaken) => Taken;

/**
 * Makes an unpacker for the batches of one run.
 *
 * - Input: how many parts of reports are held unpacked at once; linking asks for those of one story together.
 */
export function openUnpack(held: number): Unpack {
  const latest = new Map<number, unknown>();
  let parts = 0;
  return ({ packed, problems }) => {
    const read = unpacker(packed);
    const first = parts;
    parts += packed.places.length;
    const part = (number: number): unknown => {
      const known = latest.get(first + number);
      if (known !== undefined) return known;
      const made = read(number);
      latest.set(first + number, made);
      const [oldest] = latest.keys();
      if (latest.size > held && oldest !== undefined) latest.delete(oldest);
      return made;
    };
    const reports = packed.places.length / PARTS;
    const found = Array.from({ length: reports }, (_, index) => heldReport(read, part, index * PARTS));
    return { found, problems };
  };
}

function heldReport(read: (number: number) => unknown, part: (number: number) => unknown, first: number): FoundReport {
  const { raw, covered, notCovered, removed, profile } = read(first) as Base;
  const mentions = (): readonly Mention[] => part(first + 1) as readonly Mention[];
  const rest = (): Rest => part(first + 2) as Rest;
  return {
    raw,
    covered,
    notCovered,
    removed,
    profile,
    get sentences() {
      return rest().sentences;
    },
    get standing() {
      return rest().standing;
    },
    findings: {
      get mentions() {
        return mentions();
      },
      get times() {
        return rest().findings.times;
      },
      get sayings() {
        return rest().findings.sayings;
      },
      get citations() {
        return rest().findings.citations;
      },
      get figures() {
        return rest().findings.figures;
      },
      get votes() {
        return rest().findings.votes;
      },
      get events() {
        return rest().findings.events;
      },
    },
  };
}
