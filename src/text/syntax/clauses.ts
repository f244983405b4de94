/** Clauses: what each verb group is in its place, its subject, and the stretch of the sentence that it governs. */

import { NOT_COVERED } from "../../core/sourced.ts";
import { isReduced } from "../words/reduced.ts";
import { isSayingForm } from "../words/saying-forms.ts";
import type { Word } from "../words/words.ts";
import { subjectOf } from "./subjects.ts";
import type { Tag } from "./syntax.ts";
import type { GroupDraft, SyntaxDraft } from "./syntax-draft.ts";
import { verbSecondSubject } from "./verb-second.ts";

/** Words that open a clause. */
const OPENERS: ReadonlySet<Tag> = new Set(["subordinator", "relative", "coordinator"]);
/** What a bare form's subject ends in; a coordinator may join it to such a form. */
const SUBJECT_END: ReadonlySet<Tag> = new Set(["noun", "proper", "pronoun", "number", "relative", "coordinator"]);
const QUOTES: ReadonlySet<string> = new Set(["“", "”", '"', "„", "«", "»"]);

/**
 * Settles the verb groups of one sentence: their form where the sentence decides it, their subjects and clauses.
 *
 * - Input: the draft with the sentence's phrases and groups, the sentence's words, `words.slice(first, last)`, and its first verb group.
 */
export function settleClauses(draft: SyntaxDraft, first: number, last: number, firstGroup: number): void {
  const { verbGroups } = draft;
  const findSubject = draft.pack.grammar.verbSecond === NOT_COVERED ? subjectOf : verbSecondSubject;
  const nextFinite = nextFiniteGroups(verbGroups, firstGroup);
  let former: GroupDraft | null = null;
  let saying: GroupDraft | null = null;
  for (let i = firstGroup; i < verbGroups.length; i++) {
    const group = verbGroups[i];
    if (group === undefined) break;
    settleForm(draft, group, verbGroups[nextFinite[i - firstGroup] ?? -1] ?? null, first);
    if (group.form !== "finite") continue;
    const says = isSayingForm(draft.words[group.head]?.lower ?? "", draft.pack, false);
    // "She said it rained and added": a verb of saying goes on with the one before it, over what was said.
    const shared = says && saying !== null ? saying : former;
    group.subject = findSubject(draft, group, shared, first, last);
    former = group;
    if (says) saying = group;
  }
  addSpans(draft, first, last, firstGroup);
}

/** For each group of the sentence, the next finite one, or -1. */
function nextFiniteGroups(groups: readonly GroupDraft[], from: number): Int32Array {
  const next = new Int32Array(groups.length - from);
  let finite = -1;
  for (let i = groups.length - 1; i >= from; i--) {
    next[i - from] = finite;
    if (groups[i]?.form === "finite") finite = i;
  }
  return next;
}

/** A bare form may be an infinitive or finite, a past form a participle: the words beside it tell. */
function settleForm(draft: SyntaxDraft, group: GroupDraft, next: GroupDraft | null, first: number): void {
  const { tags, pack } = draft;
  if (pack.grammar.verbSecond !== NOT_COVERED || group.form !== "finite" || group.head !== group.first) return;
  if (tags[group.head] === "base") {
    // Where names are declined, verbs have infinitives that are no other form of theirs.
    if (pack.names.declensions === NOT_COVERED && hasSubjectBefore(tags, group.first, first)) tags[group.head] = "verb";
    else {
      group.form = "infinitive";
      group.tense = null;
    }
  } else if (tags[group.head] === "verb" && next !== null && isReduced(draft, group, next, first)) {
    tags[group.head] = "participle";
    group.form = "participle";
    group.tense = null;
    group.voice = "passive";
  }
}

/** A bare form that no subject stands before ("help reach", "stop it, prevent more") is an infinitive without its mark. */
function hasSubjectBefore(tags: readonly Tag[], from: number, first: number): boolean {
  let at = from - 1;
  while (at >= first && (tags[at] === "adverb" || tags[at] === "negation")) at--;
  return at >= first && SUBJECT_END.has(tags[at] ?? "mark");
}

function addSpans(draft: SyntaxDraft, first: number, last: number, firstGroup: number): void {
  const { verbGroups, words } = draft;
  const starts = new Int32Array(verbGroups.length - firstGroup);
  for (let i = firstGroup; i < verbGroups.length; i++)
    starts[i - firstGroup] = clauseStart(draft, i, first, firstGroup);
  let until = last;
  for (let i = verbGroups.length - 1; i >= firstGroup; i--) {
    const from = starts[i - firstGroup] ?? first;
    const group = verbGroups[i];
    if (group === undefined) break;
    // A clause that encloses the next one ("Ann, who …, said") goes on past it.
    const end = lastWord(words, from, until < group.last ? last : until);
    group.clause = { start: words[from]?.start ?? 0, end: words[end]?.end ?? 0 };
    if (group.form === "finite") until = Math.max(from, verbGroups[i - 1]?.last ?? first);
  }
}

function lastWord(words: readonly Word[], from: number, until: number): number {
  let end = until - 1;
  while (end > from && words[end]?.kind === "mark" && !QUOTES.has(words[end]?.text ?? "")) end--;
  return end;
}

/** The word where a group's clause begins: its subject with what opens the clause before it, or the group itself. */
function clauseStart(
  { tags, words, nounPhrases, verbGroups }: SyntaxDraft,
  index: number,
  first: number,
  firstGroup: number,
): number {
  const group = verbGroups[index];
  if (group === undefined) return first;
  const phrase = nounPhrases[group.subject ?? -1];
  let at = phrase !== undefined && phrase.first < group.lead ? phrase.first : Math.min(group.lead, group.first);
  const floor = index === firstGroup ? first : Math.min(verbGroups[index - 1]?.last ?? first, at);
  while (at > floor && !isEdge(words[at - 1], tags[at - 1])) at--;
  if (at > floor && OPENERS.has(tags[at - 1] ?? "mark")) at--;
  return at;
}

function isEdge(word: Word | undefined, tag: Tag | undefined): boolean {
  if (tag === undefined || OPENERS.has(tag)) return true;
  return tag === "mark" && !QUOTES.has(word?.text ?? "");
}
