/** How packs write the words of measures: a line a role, spelled out once when the pack is loaded. */
import type { EndMeasure, Measure, MeasureRole, PhrasalMeasure } from "./measures.ts";
import { formsOf } from "./speech-forms.ts";

/**
 * The phrases of one measure.
 *
 * - Input: the measure and, for each role, words with blanks between; `stem|a|b` stands for `stema stemb`, `_` for a blank within a phrase.
 * - Output: the phrases with their measure and role.
 */
export function measure(
  name: Measure,
  roles: Readonly<Partial<Record<MeasureRole, string>>>,
): (readonly [string, Measure, MeasureRole])[] {
  const ORDER: readonly MeasureRole[] = ["object", "passive", "subject", "count", "before"];
  return ORDER.flatMap((role) =>
    formsOf(roles[role] ?? "")
      .filter(Boolean)
      .map((phrase) => [phrase, name, role] as const),
  );
}

/** A verb that counts its object only beside other words, written alike. */
export function phrasal(name: Measure, verbs: string, objects: string, following: string): PhrasalMeasure {
  const list = (written: string): string[] => formsOf(written).filter(Boolean);
  return { measure: name, verbs: list(verbs), objects: list(objects), following: list(following) };
}

/** Phrases by which a state ends, by what those in it are counted as then, written alike. */
export function endings(written: Readonly<Record<EndMeasure, string>>): (readonly [string, EndMeasure])[] {
  const ORDER: readonly EndMeasure[] = ["freed", "found", "rescued", "killed"];
  return ORDER.flatMap((name) =>
    formsOf(written[name])
      .filter(Boolean)
      .map((phrase) => [phrase, name] as const),
  );
}

/** A verb that counts its subject only beside an object, written alike. */
export function suffering(name: Measure, verbs: string, objects: string): Omit<PhrasalMeasure, "following"> {
  const { following: _, ...rest } = phrasal(name, verbs, objects, "");
  return rest;
}
