/** Figures: quantities of people and of other things that such reports count. */
import { bySpan, type Span } from "../../core/span.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Prose } from "../../text/prose.ts";
import { individualsIn } from "../events/individuals.ts";
import type { FigureFinding, Mention, Saying, TimeExpression, VoteFinding } from "../finding.ts";
import type { CountedContext } from "./counted.ts";
import { figureScope, type ScopeContext } from "./figure-scope.ts";
import { type MeasureTable, measureTable } from "./measure-table.ts";
import { type Measured, type MeasuredSentence, measuredIn } from "./measured.ts";
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
  const counting: CountedContext = { prose, table, numbers: numberTable(pack.figures.numbers), mentions };
  const read: MeasuredSentence[] = [];
  let last: Measured | null = null;
  for (let index = 0; index < prose.sentences.length; index++) {
    const one = measuredIn(counting, index, taken, last);
    if (one === null) continue;
    read.push(one);
    last = one.found.at(-1) ?? last;
  }
  const measured = settled([...read.flatMap(({ found }) => found), ...individualsIn(read)], prose, table);
  const scope: ScopeContext = { prose, table, mentions, times, sayings };
  return measured.map((one) => figureScope(scope, one)).sort(bySpan);
}

/**
 * What those hit by gunfire and those in care are counted as. Hit: injured where the report tells of nobody killed, else killed and injured in one number,
 * since the words do not part them, unless they are told as others than those. In care: injured where nothing else counts those, else a part of them that is no figure of its own.
 */
function settled(measured: readonly Measured[], { words }: Prose, { others }: MeasureTable): Measured[] {
  const met = new Set(measured.filter(({ counted }) => counted.number.high > 0).map(({ measure }) => measure));
  const shot = met.has("killed") ? "casualties" : "injured";
  const hurt = met.has("injured") || met.has("shot");
  return measured.flatMap((one) => {
    if (one.measure === "shot") return [{ ...one, measure: isOther(one, words, others) ? "injured" : shot }];
    if (one.measure !== "treated") return [one];
    return hurt ? [] : [{ ...one, measure: "injured" }];
  });
}

/** "Three other people were also shot", beside those who died. */
function isOther({ counted }: Measured, words: Prose["words"], others: MeasureTable["others"]): boolean {
  for (let at = counted.number.last; at < counted.last; at++)
    if (others.at(words, at, counted.last) !== null) return true;
  return false;
}
