/** Figures: quantities of people and of other things that such reports count. */
import { bySpan, type Span } from "../core/span.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose } from "../text/prose.ts";
import type { CountedContext } from "./counted.ts";
import { figureScope, type ScopeContext } from "./figure-scope.ts";
import type { FigureFinding, Mention, Saying, TimeExpression, VoteFinding } from "./finding.ts";
import { measureTable } from "./measure-table.ts";
import { type Measured, measuredIn } from "./measured.ts";
import { numberTable } from "./number-table.ts";

/**
 * Finds figures.
 *
 * - Input: the text taken apart, its pack, and what was found in it before.
 * - Output: quantities of people by measure, in text order; a quantity whose measure the words do not tell is not among them.
 */
export function findFigures(
  prose: Prose,
  pack: LanguagePack,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
  sayings: readonly Saying[],
  votes: readonly VoteFinding[],
): FigureFinding[] {
  const table = measureTable(pack.figures.measures);
  const rules = votes.flatMap(({ statedRule }) => statedRule ?? []);
  const taken: Span[] = [...times, ...votes, ...rules].sort(bySpan);
  const counting: CountedContext = { prose, table, numbers: numberTable(pack.figures.numbers) };
  const measured: Measured[] = [];
  prose.sentences.forEach((_, index) => {
    measured.push(...measuredIn(counting, index, taken, measured.at(-1) ?? null));
  });
  const scope: ScopeContext = { prose, table, mentions, times, sayings };
  return measured.map((one) => figureScope(scope, one)).sort(bySpan);
}
