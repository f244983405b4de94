/**
 * Verb brackets: where the finite verb stands second and the rest of its group last ("hat am Montag gesagt", "is gisteren gedood"), or all of it last and the
 * finite verb behind ("dass er gesagt hat"), the parts are put together as one group, at the place of the verb that tells what happened.
 */
import { readingsOf } from "../words/readings.ts";
import type { GroupDraft, SyntaxDraft } from "./syntax-draft.ts";

/** A finite verb is no further from the rest of its group. */
const REACH = 45;
const HELPS: ReadonlySet<string> = new Set(["have", "be", "modal"]);
const AFTER: ReadonlySet<string> = new Set([
  "mark",
  "coordinator",
  "subordinator",
  "preposition",
  "relative",
  "particle",
]);

/** What the words of a group are, from its first helper to its verb. */
export type Regroup = (draft: SyntaxDraft, words: readonly number[], head: number) => GroupDraft;

/**
 * Puts the parts of one sentence's verb groups together.
 *
 * - Input: the draft with the sentence's groups, of which those from `firstGroup` on are the sentence's and are replaced; the index after the sentence's last
 *   word; what makes one group of words.
 */
export function joinBrackets(draft: SyntaxDraft, firstGroup: number, last: number, regroup: Regroup): void {
  const { verbGroups } = draft;
  const joined: GroupDraft[] = [];
  for (let i = firstGroup; i < verbGroups.length; i++) {
    const read = verbGroups[i];
    if (read === undefined) break;
    const group = asParticiple(draft, read, joined, verbGroups[i + 1], last, regroup);
    const next = verbGroups[i + 1];
    const behind =
      next !== undefined && next.first === group.last && isAuxiliary(draft, next) && goesOn(draft, group, next);
    const cluster = behind ? clusterOf(draft, group, next, regroup) : group;
    if (behind) i++;
    joined.push(withFinite(draft, joined, cluster, last, regroup));
  }
  verbGroups.length = firstGroup;
  for (const group of joined) verbGroups.push(group);
}

/** A form that is finite or a participle ("berichtet", "telefoniert") is a participle where a helper waits for one, an infinitive where a modal does ("wil … uitzetten"). */
function asParticiple(
  draft: SyntaxDraft,
  group: GroupDraft,
  before: readonly GroupDraft[],
  next: GroupDraft | undefined,
  last: number,
  regroup: Regroup,
): GroupDraft {
  if (group.first !== group.head || group.form !== "finite" || isAuxiliary(draft, group)) return group;
  const waiting = before.findLast(({ form }) => form === "finite");
  const wanted = waiting !== undefined && draft.readings[waiting.head]?.is === "modal" ? "plain" : "participle";
  const readings = readingsOf(draft.words[group.head], draft.pack);
  const participle = readings.find(({ is }) => is === wanted) ?? readings.find(({ is }) => is === "participle");
  if (participle === undefined) return group;
  const behind = next !== undefined && next.first === group.last && isAuxiliary(draft, next);
  const helped = waiting !== undefined && isAuxiliary(draft, waiting) && endsClause(draft, group, last);
  if (!behind && (!helped || isCutOff(draft, before, before.indexOf(waiting), group))) return group;
  draft.readings[group.head] = participle;
  draft.tags[group.head] = participle.is === "plain" ? "base" : "participle";
  return regroup(draft, [group.head], group.head);
}

/** "gesagt hat", "getötet worden sein soll": the helpers stand behind their verb, the finite one last. */
function clusterOf(draft: SyntaxDraft, group: GroupDraft, next: GroupDraft, regroup: Regroup): GroupDraft {
  const before = wordsOf(group).filter((at) => at !== group.head);
  const finite = group.form === "finite" && before.length > 0;
  const made = regroup(draft, [...before, ...wordsOf(next).reverse(), group.head], group.head);
  const lead = finite ? group.lead : next.last - 1;
  const place = { start: group.start, end: next.end, first: group.first, last: next.last, lead };
  // "Kiew angegriffen zu haben": a helper with its mark makes an infinitive.
  const marked = wordsOf(next).some((at) => draft.readings[at]?.is === "to");
  return marked ? { ...made, ...place, form: "infinitive", tense: null } : { ...made, ...place };
}

/** Whether helpers behind a group belong to it: it has no finite verb yet, or they are none ("sei verletzt worden"). */
function goesOn(draft: SyntaxDraft, group: GroupDraft, next: GroupDraft): boolean {
  return isNonFinite(draft, group) || (next.form !== "finite" && draft.readings[group.head]?.is === "participle");
}

/** With the finite helper that stands before it in its clause, if the group has none and stands at the clause's end. */
function withFinite(
  draft: SyntaxDraft,
  before: GroupDraft[],
  group: GroupDraft,
  last: number,
  regroup: Regroup,
): GroupDraft {
  if (!(isNonFinite(draft, group) || isDictionaryForm(draft, group)) || !endsClause(draft, group, last)) return group;
  const at = before.findLastIndex((one) => isAuxiliary(draft, one) && one.form === "finite");
  const finite = before[at];
  if (finite !== undefined && !isNonFinite(draft, group) && draft.readings[finite.head]?.is !== "modal") return group;
  if (finite === undefined || group.first - finite.last > REACH || isCutOff(draft, before, at, group)) return group;
  before.splice(at, 1);
  const words = [...wordsOf(finite), ...helpersBehind(draft, group), ...wordsOf(group)];
  const made = regroup(draft, words, group.head);
  const negated = made.negated || isNegatedBetween(draft, finite.last, group.first);
  return {
    ...made,
    negated,
    start: group.start,
    end: group.end,
    first: group.first,
    last: group.last,
    lead: finite.lead,
  };
}

/** The helpers of a cluster without its finite verb, the nearest to the verb last ("ist … getötet worden"). */
function helpersBehind(draft: SyntaxDraft, group: GroupDraft): number[] {
  const found: number[] = [];
  for (let at = group.last - 1; at > group.head; at--) if (HELPS.has(draft.readings[at]?.is ?? "")) found.push(at);
  return found;
}

function wordsOf({ first, last }: GroupDraft): number[] {
  return Array.from({ length: last - first }, (_, index) => first + index);
}

function isNonFinite({ readings }: SyntaxDraft, group: GroupDraft): boolean {
  if (readings[group.first]?.is === "to") return false;
  const is = readings[group.head]?.is;
  if (group.form === "finite") return is === "plain" && group.lead === group.head;
  return is === "participle" || is === "plain" || (is !== undefined && HELPS.has(is));
}

/** "könne … rationiert werden": the infinitive of a helper is also its plural, which is finite. */
function isDictionaryForm({ readings, words }: SyntaxDraft, { lead, head }: GroupDraft): boolean {
  return lead !== head && readings[lead]?.lemma === words[lead]?.lower;
}

function isAuxiliary({ readings }: SyntaxDraft, group: GroupDraft): boolean {
  return HELPS.has(readings[group.head]?.is ?? "");
}

function endsClause({ tags }: SyntaxDraft, group: GroupDraft, last: number): boolean {
  return group.last >= last || AFTER.has(tags[group.last] ?? "mark");
}

/** Whether another clause begins between: a finite verb that is not enclosed in commas, or a coordinator behind a verb. */
function isCutOff({ words, tags }: SyntaxDraft, before: readonly GroupDraft[], at: number, group: GroupDraft): boolean {
  const finite = before[at];
  const between = before.slice(at + 1).filter(({ form }) => form === "finite");
  if (finite === undefined) return true;
  for (let i = finite.last; i < group.first; i++) {
    const text = words[i]?.text ?? "";
    if (text === ":" || text === ";") return true;
    if (tags[i] === "subordinator" && between.length === 0) return true;
  }
  const enclosed = between.at(-1);
  return enclosed !== undefined && words[enclosed.last]?.text !== "," && words[enclosed.last]?.text !== ")";
}

function isNegatedBetween({ readings }: SyntaxDraft, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if (readings[at]?.is === "not" || readings[at]?.negated === true) return true;
  return false;
}
