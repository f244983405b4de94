/** Statements: one thing that was said, in all the wordings and languages it was reported in. */
import { isoDay } from "../../core/calendar.ts";
import type { StandingEdit } from "../../core/edit.ts";
import type { ReportSpan, Statement } from "../../core/format.ts";
import { contentId } from "../../core/id.ts";
import { constrained, type Pair } from "../edits/constrained.ts";
import { placeKey } from "../edits/edited-findings.ts";
import type { Linked } from "../linked.ts";
import { divergencesOf } from "./divergences.ts";
import { groupUtterances } from "./group-utterances.ts";
import { type Utterance, utterancesOf } from "./utterance.ts";

/**
 * Joins the sayings of all reports into statements.
 *
 * - Input: reports, their days, stories and actors. Sayings are joined within a story only.
 * - Output: every saying is a version of one statement; versions by day, report and place, statements by their first version.
 */
export function linkStatements(linked: Linked): Statement[] {
  return linked.stories.flatMap(({ members }) => {
    const utterances = utterancesOf(linked, members, linked.actors.byId);
    const groups = new Map<number, Utterance[]>();
    const found = groupUtterances(utterances);
    const { joined, parted } = statementPairs(linked, utterances);
    for (const [index, group] of constrained(found, joined, parted).entries()) {
      const utterance = utterances[index];
      const known = groups.get(group);
      if (!utterance) continue;
      if (known) known.push(utterance);
      else groups.set(group, [utterance]);
    }
    return [...groups.values()].map((versions) => statementOf(linked, versions));
  });
}

/** Which utterances people joined or parted. */
function statementPairs(
  { reports, edits = [] }: Linked,
  utterances: readonly Utterance[],
): { readonly joined: readonly Pair[]; readonly parted: readonly Pair[] } {
  const asked = edits.filter(({ action }) => action.do === "merge-statements" || action.do === "split-statements");
  if (asked.length === 0) return { joined: [], parted: [] };
  const at = new Map(
    utterances.map(({ report, saying }, index) => [`${reports[report]?.raw.id} ${placeKey(saying)}`, index]),
  );
  const pairsOf = (what: StandingEdit["action"]["do"]): Pair[] =>
    asked.flatMap(({ action }) => {
      if (action.do !== what || !("other" in action) || !("at" in action)) return [];
      const [one, other] = [action.at, action.other].map((place) => at.get(`${place.report} ${placeKey(place)}`));
      return one === undefined || other === undefined ? [] : [[one, other] as const];
    });
  return { joined: pairsOf("merge-statements"), parted: pairsOf("split-statements") };
}

function statementOf({ reports }: Linked, given: readonly Utterance[]): Statement {
  const idOf = (version: Utterance): string => reports[version.report]?.raw.id ?? "";
  const versions = [...given].sort(
    (a, b) =>
      (a.day ?? 0) - (b.day ?? 0) ||
      a.report - b.report ||
      a.saying.start - b.saying.start ||
      a.saying.end - b.saying.end,
  );
  const placeOf = (version: Utterance): ReportSpan => ({
    report: idOf(version),
    start: version.saying.start,
    end: version.saying.end,
  });
  const first = versions[0];
  // Where one report names the speaker and another only who issued the text, the one who is named has said it.
  const named = versions.filter(({ saying }) => saying.issuer === null);
  return {
    id: contentId("s", first ? [idOf(first), first.saying.start, first.saying.end, first.saying.kind] : []),
    speaker: speakerOf(named) ?? speakerOf(versions),
    addressees: [...new Set(versions.flatMap(({ addressees }) => addressees))].sort(),
    date: dateOf(versions),
    versions: versions.map((version) => ({
      span: placeOf(version),
      kind: version.saying.kind,
      speakerSpan: bare(version.saying.speaker),
      cueSpan: bare(version.saying.cue),
      via: version.via,
    })),
    occasion: null,
    divergences: divergencesOf(versions, placeOf),
  };
}

/** Who most versions say has spoken: of persons and bodies, where any version names one, as "the authors" and a place mean somebody that others name. */
function speakerOf(versions: readonly Utterance[]): string | null {
  const speakers = (of: readonly Utterance[]): string | null => commonest(of.map(({ speaker }) => speaker));
  return (
    speakers(versions.filter(({ speakerKind }) => speakerKind !== null && CLEAR.has(speakerKind))) ?? speakers(versions)
  );
}

const CLEAR: ReadonlySet<string> = new Set(["person", "organization"]);

/** The day that most versions state; else the first day on which one was reported. */
function dateOf(versions: readonly Utterance[]): string | null {
  return commonest(versions.map(({ said }) => said)) ?? reportedDay(versions);
}

function reportedDay(versions: readonly Utterance[]): string | null {
  const days = versions.flatMap(({ day }) => day ?? []);
  return days.length === 0 ? null : isoDay(Math.min(...days));
}

/** The value that comes most often, the first of equals; `null` where there is none. */
function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function bare(span: { readonly start: number; readonly end: number } | null): { start: number; end: number } | null {
  return span && { start: span.start, end: span.end };
}
