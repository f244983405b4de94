/** Sayings: all that somebody says in a report, quoted and reported, each with who passes it on. */
import { bySpan, contains } from "../../core/span.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Prose } from "../../text/prose.ts";
import type { Mention, Saying, TimeExpression } from "../finding.ts";
import { findQuotations } from "./quotations.ts";
import { findReportedSpeech } from "./reported-speech.ts";
import { sayingWith } from "./saying-with.ts";
import { withSettledSpeakers } from "./settled-speakers.ts";
import { speechMap } from "./speech-map.ts";
import { speechGoingOn } from "./told-goes-on.ts";
import { toldInSentenceBefore } from "./told-in-sentence-before.ts";

/**
 * Finds sayings.
 *
 * - Input: the text taken apart, its language's pack, and the mentions and times found in it.
 * - Output: quotations and reported speech in text order. One within the other's words ("the palace said Ana had denied it") is passed on by whoever says that.
 */
export function findSayings(
  prose: Prose,
  pack: LanguagePack,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): Saying[] {
  const map = speechMap(prose, pack, times, mentions);
  const quotations = findQuotations(map, mentions);
  const reported = findReportedSpeech(map, pack, mentions, quotations);
  const own = [...quotations, ...reported].sort(bySpan);
  const before = toldInSentenceBefore(map, own);
  // The verb that tells of the sentence before tells of nothing in its own.
  const verbs = new Set(before.map(({ cue }) => cue?.start));
  const all = [...own.filter(({ cue }) => cue === null || !verbs.has(cue.start)), ...before].sort(bySpan);
  const sayings = withSettledSpeakers(map, pack, mentions, all);
  return passedOn([...sayings, ...speechGoingOn(map, pack, mentions, sayings)].sort(bySpan));
}

/**
 * Words in marks within a reported clause, with the clause's speaker where no verb beside them says whose they are ("The dam was a “disgrace”, Ana said": the
 * subject of their own clause is only spoken of).
 */
function withReporter(saying: Saying, around: readonly Saying[]): Saying {
  if (saying.kind !== "mixed" || saying.cue !== null) return saying;
  const reporter = around.findLast((one) => one.kind === "indirect" && one.speaker !== null && contains(one, saying));
  if (reporter === undefined) return saying;
  const { speaker, cue, addressees, time, occasion, act, clause } = reporter;
  return sayingWith(saying, { speaker, cue, addressees, time, occasion, act, clause, issuer: null });
}

/** So many sayings may lie one within the other; more is no prose. */
const DEEPEST = 8;

/** Each saying with the speakers of those whose words hold its verb and its speaker. */
function passedOn(sayings: readonly Saying[]): Saying[] {
  const open: Saying[] = [];
  return sayings.map((given) => {
    while (open.length > DEEPEST || (open.length > 0 && (open[0]?.end ?? 0) <= given.start)) open.shift();
    const saying = withReporter(given, open);
    const outer = open.filter((one) => holds(one, saying)).flatMap(({ speaker }) => speaker ?? []);
    open.push(saying);
    const known = new Set(saying.via.map(({ start }) => start));
    const added = outer.filter(({ start }) => !known.has(start) && start !== saying.speaker?.start);
    return added.length === 0 ? saying : sayingWith(saying, { via: [...saying.via, ...added] });
  });
}

/** Whether what one says is that another has said something: the other's clause lies in its words. */
function holds(one: Saying, { clause, cue, speaker }: Saying): boolean {
  return cue !== null && speaker !== null && contains(one, clause) && one.cue?.start !== cue.start;
}
