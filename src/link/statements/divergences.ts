/** Divergences: where versions of one statement do not say the same. */
import type { Divergence, ReportSpan } from "../../core/format.ts";
import { denialsDiffer, figuresDiffer } from "./same-utterance.ts";
import type { Utterance } from "./utterance.ts";

/** The divergences among versions: of each kind the first pair that shows it, with both places. */
export function divergencesOf(
  versions: readonly Utterance[],
  placeOf: (version: Utterance) => ReportSpan,
): Divergence[] {
  const first = (differ: (a: Utterance, b: Utterance) => boolean): [Utterance, Utterance] | null => {
    const [a] = versions;
    const b = a && versions.find((version) => version !== a && differ(a, version));
    return a && b ? [a, b] : null;
  };
  const shown = (kind: Divergence["kind"], pair: [Utterance, Utterance] | null, because: string): Divergence[] =>
    pair ? [{ kind, spans: pair.map(placeOf), because }] : [];
  return [
    ...shown("figure", first(figuresDiffer), "the figures are not the same"),
    ...shown(
      "negation",
      first((a, b) => comparable(a, b) && a.saying.act === b.saying.act && denialsDiffer(a, b)),
      "one denies what the other affirms",
    ),
  ];
}

/**
 * Whether two versions are of two reports, in one language, and long enough for a word that one lacks to be a difference. Languages deny by different means ("nobody came",
 * „nikdo nepřišel“), so that of two of them a word of negation in one tells nothing of the other.
 */
function comparable(a: Utterance, b: Utterance): boolean {
  return (
    a.report !== b.report &&
    a.language === b.language &&
    Math.min(a.passage.rows.length, b.passage.rows.length) >= FEWEST
  );
}

const FEWEST = 4;
