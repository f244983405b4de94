/** Reports that contradict others, whether or not a line tells of it. */
import type { Account } from "../account.ts";

/** An account's answer is looked up once: it is asked for every story. */
const KNOWN = new WeakMap<Account, ReadonlySet<string>>();

/** The reports whose figures differ from another's, or whose wording of a statement does. */
export function contestedReports(account: Account): ReadonlySet<string> {
  const known = KNOWN.get(account);
  if (known) return known;
  const contested = new Set<string>();
  for (const { verdict, readings } of account.figures)
    if (verdict === "differ") for (const { span } of readings) contested.add(span.report);
  for (const { divergences } of account.statements)
    for (const { spans } of divergences) for (const { report } of spans) contested.add(report);
  KNOWN.set(account, contested);
  return contested;
}
