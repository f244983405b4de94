/** Reports made up for tests of linking: found in are only words, as the finders stand on the same floor or below. */

import { NOTHING_FOUND } from "../src/find/find-all.ts";
import type { Findings } from "../src/find/finding.ts";
import { standingOf } from "../src/find/standing.ts";
import { packFor } from "../src/languages/index.ts";
import type { FoundReport } from "../src/link/found-report.ts";
import { profileOf } from "../src/link/meaning/profile.ts";
import { type RawReport, rawReport } from "../src/read/raw-report.ts";
import { proseOf } from "../src/text/prose.ts";

/** A report of a text, with what is given as found. Errors: where no pack covers the language. */
export function madeReport(
  given: Partial<Pick<RawReport, "outlet" | "title">> & { readonly text: string; readonly day?: string },
  language: string,
  findings: (text: string) => Partial<Findings> = () => ({}),
): FoundReport {
  const pack = packFor(language);
  if (!pack) throw new RangeError(`no pack for ${language}`);
  const raw = rawReport(
    {
      source: given.title ?? given.text.slice(0, 20),
      outlet: given.outlet ?? null,
      title: given.title ?? null,
      url: null,
      published: given.day === undefined ? null : { value: given.day, because: "made up" },
      language,
      text: given.text,
      lineId: null,
    },
    language,
  );
  const prose = proseOf(raw.text, pack);
  const found = { ...NOTHING_FOUND, ...findings(raw.text) };
  return {
    raw,
    outletFound: false,
    covered: true,
    notCovered: [],
    sentences: prose.sentences.map(({ start, end }) => ({ start, end })),
    removed: prose.removed,
    genre: null,
    corrections: [],
    findings: found,
    standing: standingOf(prose, pack, found),
    profile: profileOf(raw, prose, pack, found),
  };
}
