/** Events as rows with CAMEO codes, a row for each actor with each recipient. */
import { accountOf } from "../brief/account.ts";
import type { Readout } from "../core/format.ts";
import { cameoCode } from "./cameo-codes.ts";
import { tabTable } from "./csv.ts";
import { daySpan } from "./day-span.ts";
import { eventPairs } from "./event-sides.ts";
import { placesText } from "./place-text.ts";

const COLUMNS = [
  "Event ID",
  "Event Date",
  "Source Name",
  "Source Country",
  "Source Sectors",
  "CAMEO Code",
  "Target Name",
  "Target Country",
  "Target Sectors",
  "Modality",
  "Publishers",
  "Places",
  "Event Text",
] as const;

/**
 * Writes events with CAMEO codes.
 *
 * - Input: the readout.
 * - Output: tab-separated lines, the first with the names of the columns; nothing is quoted. An event without a code is left out.
 * - Errors: none.
 * - Source: the columns are named as in ICEWS's event files; codes are those of `cameo-codes.ts`.
 *
 * @example [...cameoTsv(readout)].join("")
 */
export function cameoTsv(readout: Readout): Iterable<string> {
  return tabTable(COLUMNS, rows(readout));
}

function* rows(readout: Readout): Generator<(string | null)[]> {
  const account = accountOf(readout);
  for (const event of readout.events) {
    const code = cameoCode(event);
    const [first] = event.evidence;
    if (code === null || !first) continue;
    const outlets = new Set(event.evidence.map(({ report }) => account.report(report)?.outlet ?? "outlet not stated"));
    for (const { actor, recipient } of eventPairs(event, account))
      yield [
        event.id,
        daySpan(event.date)?.from ?? null,
        actor?.name ?? null,
        actor?.country ?? null,
        actor?.sector ?? null,
        code,
        recipient?.name ?? null,
        recipient?.country ?? null,
        recipient?.sector ?? null,
        event.modality,
        [...outlets].join("; "),
        placesText(event.evidence),
        account.words(first),
      ];
  }
}
