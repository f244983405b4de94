/** Gaps: what the account itself lacks, and fixed questions to which no report has an answer. */
import type { Gap } from "../core/format.ts";
import type { Account } from "./account.ts";
import { linePieces } from "./lines/line-text.ts";
import type { Telling } from "./wording/telling.ts";

/**
 * What is not known.
 *
 * - Input: the story's reports, the account, and how things are said to the reader.
 * - Output: one gap for each thing lacking, in the order of the reports: an outlet, a language that is covered, a day of publication, who gave a figure, what the other side of a call said.
 */
export function gapsOf(reports: readonly string[], account: Account, telling: Telling): Gap[] {
  return [
    ...gapsOfReports(reports, account, telling),
    ...gapsOfFigures(account, telling),
    ...gapsOfTalks(account, telling),
  ];
}

function gapsOfReports(reports: readonly string[], account: Account, telling: Telling): Gap[] {
  return reports.flatMap((id) => {
    const report = account.report(id);
    return [
      ...(report?.outlet === null ? [{ kind: "outlet", text: telling.phrase("outletNotStated"), about: id }] : []),
      ...gapsOfLanguage(report?.notCovered ?? [], id, telling),
      ...(report?.published === null
        ? [{ kind: "published", text: telling.phrase("publishedNotKnown"), about: id }]
        : []),
    ];
  });
}

function gapsOfLanguage(notCovered: readonly string[], about: string, telling: Telling): Gap[] {
  if (notCovered.includes("all")) return [{ kind: "language", text: telling.phrase("noLanguagePack"), about }];
  return notCovered.length > 0 ? [{ kind: "language", text: telling.phrase("timesOnly"), about }] : [];
}

function gapsOfFigures({ figures }: Account, telling: Telling): Gap[] {
  return figures
    .filter(({ readings }) => readings.every(({ attributedTo }) => attributedTo === null))
    .map(({ id }) => ({ kind: "figure source", text: telling.phrase("whoCounted"), about: id }));
}

/** Of a talk that is told by who held it with whom, what the side that was called or met said, where no report has it: a council says nothing as one. */
function gapsOfTalks(account: Account, telling: Telling): Gap[] {
  const spoke = new Set(account.statements.map(({ speaker }) => speaker));
  const isSilent = (id: string): boolean => !spoke.has(id) && account.actor(id)?.kind === "person";
  return account.events
    .filter((event) => {
      if (event.type !== "consult" || event.modality !== "happened" || !event.recipients.some(isSilent)) return false;
      const pieces = linePieces({ what: "event", event }, account, telling);
      return pieces.length > 0 && pieces.every(({ span }) => span === null);
    })
    .map(({ id }) => ({ kind: "other side", text: telling.phrase("otherSideSilent"), about: id }));
}
