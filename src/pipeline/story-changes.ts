/** What changed in a story, line by line, as a store keeps it for those who follow it. */
import { accountOf, type Told, type ToldReport } from "../brief/account.ts";
import { type Change, changesBetween, type Side } from "../brief/changes/changes.ts";
import type { Readout, Story } from "../core/format.ts";
import type { KeptChange, KeptStory } from "../store/account-tables.ts";

/** Lines of one change that are kept: a reader wants to see what is new, not the whole story again. */
const MOST_LINES = 100;

/** A line that changed. */
interface ChangedLine {
  readonly kind: Change["kind"];
  /** Of a revised line what is otherwise. */
  readonly revisions: Change["revisions"];
  /** The line's id; of what was withdrawn the id that it had. */
  readonly line: string;
  readonly text: string;
  /** The line as it was, where it is revised. */
  readonly before: string | null;
  readonly broughtBy: readonly string[];
  readonly places: Change["places"];
}

/**
 * Compares two documents of a story.
 *
 * - Input: the document before, the story now, either `null` where there is none; the story's id.
 * - Output: one change: `new`, `changed` or `gone`. Of a changed story its lines that are new, told otherwise or told no more, and how many more there are
 *   than are kept.
 */
export function storyChanges(before: string | null, after: KeptStory | null, story: string): KeptChange[] {
  const was = before === null ? null : (JSON.parse(before) as Readout);
  if (after === null) return [kept(story, "gone", { title: was?.stories[0]?.title ?? "" })];
  if (was === null) return [kept(story, "new", { title: after.title })];
  const lines = changesBetween(sideOf(was), sideOf(JSON.parse(after.document) as Readout))
    .flatMap(({ changes }) => changes)
    .map(lineOf);
  const more = Math.max(0, lines.length - MOST_LINES);
  return [kept(story, "changed", { title: after.title, lines: lines.slice(0, MOST_LINES), more })];
}

function kept(story: string, kind: KeptChange["kind"], told: object): KeptChange {
  return { story, kind, document: JSON.stringify(told) };
}

function lineOf({ kind, revisions, line, before, broughtBy, places }: Change): ChangedLine {
  return { kind, revisions, line: line.id, text: line.text, before: before?.text ?? null, broughtBy, places };
}

/** A story's document as one side of a comparison; its reports, rows of their own, are known by their ids alone. */
function sideOf(readout: Readout): Side {
  const told: Told = { ...readout, reports: readout.stories.flatMap(({ reports }) => reports.map(withoutText)) };
  const stories: readonly Story[] = readout.stories;
  return { account: accountOf(told), stories };
}

function withoutText(id: string): ToldReport {
  return {
    id,
    // A source of its own: nothing is taken for another text of the same report.
    source: id,
    outlet: null,
    url: null,
    title: null,
    language: "und",
    text: "",
    removed: [],
    published: null,
    derivedFrom: [],
    sentences: [],
    genre: null,
    corrections: [],
    times: [],
    notCovered: [],
  };
}
