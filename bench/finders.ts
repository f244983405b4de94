/**
 * `npm run bench:finders`: how long each part of looking at one report takes, in CPU time on one thread, and a fingerprint of all that is found, to see that a
 * faster finder finds the same.
 *
 *   npm run bench:finders [-- FILE.jsonl…]     the texts to run on; the evaluation set of English news without any, else the bundled example
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { RawReport } from "../src/index.ts";
import type { LanguagePack } from "../src/languages/pack.ts";

/** A module of the built program, as users run it. */
async function built<Module>(path: string): Promise<Module> {
  return (await import(new URL(`../dist/${path}`, import.meta.url).href)) as Module;
}

const { readReports } = await built<typeof import("../src/index.ts")>("index.js");
const { packFor } = await built<typeof import("../src/languages/index.ts")>("languages/index.js");
const { findInReport } = await built<typeof import("../src/pipeline/find-in-report.ts")>("pipeline/find-in-report.js");
const { proseOf } = await built<typeof import("../src/text/prose.ts")>("text/prose.js");
const { syntaxOf } = await built<typeof import("../src/text/syntax/syntax.ts")>("text/syntax/syntax.js");
const { findTimes } = await built<typeof import("../src/find/times/times.ts")>("find/times/times.js");
const { findMentions } = await built<typeof import("../src/find/names/mentions.ts")>("find/names/mentions.js");
const { findSayings } = await built<typeof import("../src/find/speech/sayings.ts")>("find/speech/sayings.js");
const { findCitations } = await built<typeof import("../src/find/speech/citations.ts")>("find/speech/citations.js");
const { findVotes } = await built<typeof import("../src/find/votes/votes.ts")>("find/votes/votes.js");
const { findFigures } = await built<typeof import("../src/find/figures/figures.ts")>("find/figures/figures.js");
const { findEvents } = await built<typeof import("../src/find/events/events.ts")>("find/events/events.js");
const { profileOf } = await built<typeof import("../src/link/meaning/profile.ts")>("link/meaning/profile.js");

const NEWS = join(import.meta.dirname, "..", "..", "shared", "data", "quotes-polnear", "reports.jsonl");
const EXAMPLE = join(import.meta.dirname, "..", "examples", "dam-at-velm");
const files = process.argv.length > 2 ? process.argv.slice(2) : [existsSync(NEWS) ? NEWS : EXAMPLE];
const out = (text: string): void => void process.stdout.write(`${text}\n`);

/** A report with what its finders need, found once. */
function prepared(raw: RawReport, pack: LanguagePack) {
  return { raw, pack, prose: proseOf(raw.text, pack, raw.marked), findings: findInReport(raw).findings };
}

type Prepared = ReturnType<typeof prepared>;

const PARTS: readonly (readonly [name: string, run: (report: Prepared) => unknown])[] = [
  ["prose with syntax", ({ raw, pack }) => proseOf(raw.text, pack, raw.marked)],
  ["  syntax", ({ prose, pack }) => syntaxOf(prose.words, prose.sentences, pack)],
  ["times", ({ prose, pack }) => findTimes(prose, pack)],
  ["mentions", ({ prose, pack, findings }) => findMentions(prose, pack, findings.times)],
  ["sayings", ({ prose, pack, findings }) => findSayings(prose, pack, findings.mentions, findings.times)],
  ["citations", ({ prose, pack, findings }) => findCitations(prose, pack, findings.mentions, findings.sayings)],
  ["votes", ({ prose, pack, findings }) => findVotes(prose, pack, findings.mentions, findings.times)],
  [
    "figures",
    ({ prose, pack, findings: { mentions, times, sayings, votes } }) =>
      findFigures(prose, pack, mentions, times, sayings, votes),
  ],
  [
    "events",
    ({ prose, pack, findings: { mentions, times, sayings, votes } }) =>
      findEvents(prose, pack, mentions, times, sayings, votes),
  ],
  ["profile", ({ raw, prose, pack, findings }) => profileOf(raw, prose, pack, findings)],
  ["all", ({ raw }) => findInReport(raw)],
];

/** Rounds over all texts: the first ones warm up, and of the others the fastest counts, since whatever else the machine does only adds. */
const ROUNDS = 8;
const WARM = 2;

for (const file of files) {
  const reports: RawReport[] = [];
  for await (const { report } of readReports([file], { stdin: null, charset: null })) if (report) reports.push(report);
  const hash = createHash("sha256");
  for (const report of reports) hash.update(JSON.stringify(findInReport(report), typedAsList));
  const mean = reports.reduce((sum, { text }) => sum + text.length, 0) / reports.length;
  out(
    `${file}: ${reports.length} texts, ${Math.round(mean)} characters each; found ${hash.digest("hex").slice(0, 16)}`,
  );
  const ready = reports.flatMap((report) => {
    const pack = packFor(report.language);
    return pack ? [prepared(report, pack)] : [];
  });
  for (const [name, run] of PARTS) out(`  ${name.padEnd(20)} ${millisecondsOf(ready, run).toFixed(3)} ms a report`);
}

function millisecondsOf(reports: readonly Prepared[], run: (report: Prepared) => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    for (const report of reports) run(report);
    const { user, system } = process.cpuUsage(before);
    if (round >= WARM) least = Math.min(least, (user + system) / 1000 / reports.length);
  }
  return least;
}

function typedAsList(_key: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value;
}
