/** Why a report belongs to its story, in words that its reader can check. */
import type { FoundReport } from "./found-report.ts";
import type { Profile } from "./profile.ts";
import { forShared, type Sparse } from "./sparse.ts";
import { daysApart } from "./story-pairs.ts";

/** Words named as reasons. */
const NAMED = 5;

/** The reason: what the report shares with the one of its story that it is most like (`null`: with none). */
export function storyReason(
  reports: readonly FoundReport[],
  days: readonly (number | null)[],
  report: number,
  nearest: number | null,
): string {
  const mine = reports[report];
  const its = nearest === null ? undefined : reports[nearest];
  if (!mine || !its) return "no other report tells of it";
  const names = wordsBoth(mine, mine.profile.names, its.profile.names, mine.profile.words.sounds);
  const words =
    mine.profile.language === its.profile.language
      ? wordsBoth(mine, mine.profile.stems, its.profile.stems, mine.profile.words.stems)
      : wordsAcross(mine, its.profile);
  const said = [...new Set([...names.slice(0, NAMED), ...words])].slice(0, NAMED);
  const apart = daysApart(days[report], nearest === null ? null : days[nearest]);
  const when =
    apart === null ? "" : apart === 0 ? ", of the same day" : `, ${apart} ${apart === 1 ? "day" : "days"} apart`;
  return `shares ${said.map((word) => `“${word}”`).join(", ")} with ${its.raw.title ?? its.raw.source}${when}`;
}

/** The report's words for the heaviest keys that both have. */
function wordsBoth(report: FoundReport, mine: Sparse, its: Sparse, keys: Int32Array): string[] {
  const both: { key: number; weight: number }[] = [];
  forShared(mine, its, (i, j) => {
    both.push({ key: mine.keys[i] ?? 0, weight: (mine.weights[i] ?? 0) * (its.weights[j] ?? 0) });
  });
  both.sort((a, b) => b.weight - a.weight || a.key - b.key);
  return both.slice(0, NAMED).flatMap(({ key }) => {
    const row = keys.indexOf(key);
    return row === -1 ? [] : [wordAt(report.raw.text, report.profile.words.starts[row] ?? 0)];
  });
}

/** The report's capitalised words and numbers whose sound the other has as well: what two languages share to the eye. */
function wordsAcross(report: FoundReport, other: Profile): string[] {
  const sounds = new Set(other.words.sounds);
  const found = new Set<string>();
  for (const [row, sound] of report.profile.words.sounds.entries()) {
    if (found.size === NAMED) break;
    if (
      (report.profile.words.traits[row] ?? 0) > 2 &&
      sounds.has(sound) &&
      (report.profile.words.weights[row] ?? 0) > RARE
    )
      found.add(wordAt(report.raw.text, report.profile.words.starts[row] ?? 0));
  }
  return [...found];
}

/** A word of one in a hundred thousand, in steps of 1/32. */
const RARE = 77;

function wordAt(text: string, start: number): string {
  return /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(start, start + 64))?.[0] ?? "";
}
