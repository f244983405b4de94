/** Gaps: what the account itself lacks, and fixed questions to which no report has an answer. */
import type { Gap } from "../core/format.ts";
import type { Account } from "./account.ts";

/**
 * What is not known.
 *
 * - Input: the story's reports and the account.
 * - Output: one gap for each thing lacking, in the order of the reports: an outlet, a language that is covered, a day of publication, who gave a figure, what the other side of a call said.
 */
export function gapsOf(reports: readonly string[], account: Account): Gap[] {
  return [...gapsOfReports(reports, account), ...gapsOfFigures(account), ...gapsOfTalks(account)];
}

function gapsOfReports(reports: readonly string[], account: Account): Gap[] {
  return reports.flatMap((id) => {
    const report = account.report(id);
    return [
      ...(report?.outlet === null ? [{ kind: "outlet", text: "outlet not stated", about: id }] : []),
      ...gapsOfLanguage(report?.notCovered ?? [], id),
      ...(report?.published === null ? [{ kind: "published", text: "day of publication not known", about: id }] : []),
    ];
  });
}

function gapsOfLanguage(notCovered: readonly string[], about: string): Gap[] {
  if (notCovered.includes("all"))
    return [{ kind: "language", text: "no language pack: nothing was looked for", about }];
  return notCovered.length > 0
    ? [{ kind: "language", text: "language covered in part: looked at for times only", about }]
    : [];
}

function gapsOfFigures({ figures }: Account): Gap[] {
  return figures
    .filter(({ readings }) => readings.every(({ attributedTo }) => attributedTo === null))
    .map(({ id }) => ({ kind: "figure source", text: "who counted is not stated", about: id }));
}

/** Of a talk, what the side that was called or met said, where no report has it. */
function gapsOfTalks({ events, statements }: Account): Gap[] {
  const spoke = new Set(statements.map(({ speaker }) => speaker));
  return events
    .filter(
      ({ type, modality, recipients }) =>
        type === "consult" && modality === "happened" && recipients.some((other) => !spoke.has(other)),
    )
    .map(({ id }) => ({ kind: "other side", text: "what the other side said is not reported", about: id }));
}
