/** A story as a MISP event: its lines as texts, its reports as links, its brief as an event report. */
import { type Account, accountOf } from "../brief/account.ts";
import type { BriefLine, Readout, Report, Story } from "../core/format.ts";
import { markdownOf } from "./documents.ts";
import { placesText } from "./place-text.ts";
import { plainJson } from "./plain-text.ts";
import { uuidOf } from "./uuid.ts";

/** MISP's codes: threat level undefined, analysis completed, shared with nobody until its owner says so. */
const UNDEFINED_LEVEL = "4";
const COMPLETED = "2";
const OWN_ORGANISATION = "0";
const INHERIT = "5";

/**
 * Writes a story as an event.
 *
 * - Input: a readout, whose first story is told, and the reader's language.
 * - Output: one JSON object. No attribute is for detection (`to_ids` is false); an attribute's comment has its places and what it rests on.
 * - Errors: none.
 * - Source: MISP core format (draft-dulaunoy-misp-core-format) and its event reports.
 *
 * @example [...mispEvent(readout, "en")].join("")
 */
export function* mispEvent(readout: Readout, language: string): Generator<string> {
  const account = accountOf(readout);
  const [story] = readout.stories;
  const at = story?.to.slice(0, 10) ?? "1970-01-01";
  const seconds = String(Math.floor((Date.parse(`${at}T00:00:00Z`) || 0) / 1000));
  const key = story?.id ?? "none";
  const reports = (story?.reports ?? []).flatMap((id) => readout.reports.find((report) => report.id === id) ?? []);
  const event = {
    uuid: uuidOf(`misp event ${key}`),
    info: story?.title || "Readout",
    date: story?.from.slice(0, 10) ?? at,
    timestamp: seconds,
    published: false,
    analysis: COMPLETED,
    threat_level_id: UNDEFINED_LEVEL,
    distribution: OWN_ORGANISATION,
    Attribute: [
      ...reports.flatMap((report) => linkOf(report, seconds)),
      ...(story?.brief.lines ?? []).map((line) => textOf(line, { story: key, seconds, account })),
    ],
    EventReport: [
      {
        uuid: uuidOf(`misp report ${key}`),
        name: story?.title || "Readout",
        content: [...markdownOf({ ...readout, stories: story ? [story] : [] }, language)].join(""),
        distribution: INHERIT,
        timestamp: seconds,
        deleted: false,
      },
    ],
  };
  yield `${plainJson({ Event: event }, 1)}\n`;
}

function linkOf({ id, url, outlet, title }: Report, timestamp: string): unknown[] {
  if (url === null || !/^https?:\/\//i.test(url)) return [];
  return [
    attribute("link", url, `${id} ${outlet ?? "outlet not stated"}${title === null ? "" : `: ${title}`}`, timestamp),
  ];
}

function textOf(
  { id, text, kind, support, cites }: BriefLine,
  { story, seconds, account }: { readonly story: Story["id"]; readonly seconds: string; readonly account: Account },
): unknown {
  const outlets = [...new Set(cites.map(({ report }) => account.report(report)?.outlet ?? "outlet not stated"))];
  return attribute(
    "text",
    text,
    `${story} ${id}: ${kind}, ${support}; ${outlets.join("; ")}; ${placesText(cites)}`,
    seconds,
  );
}

function attribute(type: "link" | "text", value: string, comment: string, timestamp: string): unknown {
  return {
    uuid: uuidOf(`misp ${type} ${comment} ${value}`),
    type,
    category: "External analysis",
    value,
    comment,
    to_ids: false,
    disable_correlation: true,
    distribution: INHERIT,
    timestamp,
  };
}
