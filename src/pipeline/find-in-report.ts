/** One report's journey from its text to its findings; it looks at nothing but the report, so it runs on any core. */

import { findAll, NOTHING_FOUND } from "../find/find-all.ts";
import { correctionsIn, genreOf } from "../find/genre.ts";
import { findOutlet } from "../find/outlet.ts";
import { NOTHING_STANDS, standingOf } from "../find/standing.ts";
import { findTimes } from "../find/times/times.ts";
import { packFor, timesPackFor } from "../languages/index.ts";
import type { FoundReport } from "../link/found-report.ts";
import { profileOf } from "../link/meaning/profile.ts";
import type { RawReport } from "../read/raw-report.ts";
import { plainProse } from "../text/plain-prose.ts";
import type { Prose } from "../text/prose.ts";
import { proseOf } from "../text/prose.ts";

/** What is not looked for in a language of which only times are known. */
const BESIDE_TIMES: readonly string[] = ["parts", "names", "statements", "citations", "figures", "votes", "events"];

/**
 * Takes a report apart and finds what there is in it.
 *
 * - Input: a report as it was read.
 * - Output: the report with its findings; in a language without a pack it is kept, with nothing found, or, where there is a pack of its times, these alone.
 * - Errors: none.
 * - Source: the finders of `src/find/` and the pack of the report's language.
 *
 * @example findInReport(rawReport(stated, "en")).findings.sayings
 */
export function findInReport(raw: RawReport): FoundReport {
  const pack = packFor(raw.language);
  const timesPack = pack ? null : timesPackFor(raw.language);
  const prose: Prose = pack
    ? proseOf(raw.text, pack, raw.marked)
    : plainProse(raw.text, timesPack?.writing ?? null, raw.marked);
  const times = timesPack ? findTimes(prose, timesPack) : [];
  const findings = pack ? findAll(prose, pack) : { ...NOTHING_FOUND, times };
  // Metadata go before what the text says of its outlet; the report's id is made of metadata alone, and stays.
  const outlet = raw.outlet ?? (pack ? findOutlet(prose, pack, findings.citations) : null);
  return {
    raw: { ...raw, outlet },
    outletFound: outlet !== raw.outlet,
    covered: pack !== null,
    notCovered: pack ? [] : timesPack ? BESIDE_TIMES : ["all"],
    sentences: prose.sentences.map(({ start, end }) => ({ start, end })),
    removed: prose.removed,
    genre: pack ? genreOf(raw, prose, pack, findings) : null,
    corrections: pack ? correctionsIn(prose, pack) : [],
    findings,
    standing: pack ? standingOf(prose, pack, findings) : NOTHING_STANDS,
    profile: profileOf(raw, prose, pack, findings),
  };
}
