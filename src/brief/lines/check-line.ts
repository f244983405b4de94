/** The check that every line passes before it is printed: its citations open, its quoted words stand there, its counts are those of its citations. */
import type { BriefLine } from "../../core/format.ts";
import { overlap } from "../../core/span.ts";
import { type Account, outletsOf, type Thing } from "../account.ts";
import { supportOf } from "../support.ts";
import type { Telling } from "../wording/telling.ts";
import { claimantsOf } from "./claimants.ts";
import { linePieces, lineText } from "./line-text.ts";

/**
 * Why a line does not hold.
 *
 * - Input: the line, the account that it is from, and the telling it was written in.
 * - Output: one sentence a fault, each saying what is wrong and where; `[]` for a line that holds.
 */
export function faultsOf(line: BriefLine, account: Account, telling: Telling): string[] {
  const faults: string[] = [];
  if (line.cites.length === 0) faults.push("it cites nothing");
  for (const { report: id, start, end } of line.cites) {
    const report = account.report(id);
    if (!report) faults.push(`it cites a report that is not there (${id})`);
    else if (!(start >= 0 && start < end && end <= report.text.length))
      faults.push(`${id} ${start}–${end} is not a place in that report`);
    else if (report.removed.some((part) => overlap(part, { start, end }) > 0))
      faults.push(`${id} ${start}–${end} is not part of the report's own telling`);
  }
  const thing = account.thing(line.about);
  if (!thing) return [...faults, `what it tells (${line.about}) is not in the readout`];
  const text = lineText(linePieces(thing, account, telling));
  if (text !== line.text) faults.push(`its fields give “${text}”`);
  return [...faults, ...countFaults(line, thing, account)];
}

/** What a line counts and rests on, counted again. */
function countFaults(line: BriefLine, thing: Thing, account: Account): string[] {
  const faults: string[] = [];
  const outlets = outletsOf(account, line.cites);
  if (outlets !== line.outlets) faults.push(`it counts ${line.outlets} outlets and cites ${outlets}`);
  const reports = new Set(line.cites.map(({ report }) => report)).size;
  const { least, most } = line.origins;
  if (!(least >= 1 && least <= most && most <= reports))
    faults.push(`it counts ${least}–${most} origins and cites ${reports} reports`);
  const support = supportOf(thing, line, account);
  if (support !== line.support) faults.push(`it is said to be “${line.support}” and is “${support}”`);
  const claimants = claimantsOf(thing, line.cites, account);
  if (claimants.join() !== line.claimants.join())
    faults.push(`it names ${line.claimants.length} claimants, its places ${claimants.length}`);
  return faults;
}
