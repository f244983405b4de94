/** Words found in a report, in what stands around them. */
import type { JSX } from "preact";
import { directionOf } from "../format/direction.ts";
import { sayDay, sayLanguage } from "../format/say.ts";
import type { FoundReport } from "../server/contract.ts";

export function FoundWords({ report }: { readonly report: FoundReport }): JSX.Element {
  return (
    <li>
      <a href={`/reports/${report.id}#u${report.start}-${report.end}`}>
        <bdi lang={report.language}>{report.title ?? report.outlet ?? "No title"}</bdi>
      </a>
      <span class="gl">
        {" "}
        <bdi>{report.outlet}</bdi>, {sayLanguage(report.language)}
        {report.published === null ? "" : `, ${sayDay(report.published)}`}
      </span>
      <blockquote lang={report.language} dir={directionOf(report.language)}>
        {report.before}
        <mark>{report.words}</mark>
        {report.after}
      </blockquote>
    </li>
  );
}
