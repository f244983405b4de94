/**
 * Speech that goes on: a sentence whose verb tells another's words by its form (German Konjunktiv I, Bulgarian renarrative) and names no speaker goes on with what
 * the sentence before it reports.
 */
import { firstFrom } from "../../core/first-from.ts";
import { coveredOr } from "../../core/sourced.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Prose, Sentence } from "../../text/prose.ts";
import type { VerbGroup } from "../../text/syntax/syntax.ts";
import type { Mention, Saying } from "../finding.ts";
import type { SentenceMap } from "../sentence-map.ts";
import { sayingWith } from "./saying-with.ts";
import { speakerWords } from "./speaker-words.ts";

const NONE: ReadonlySet<string> = new Set();

/** What may go on: the last saying that names its speaker, the paragraph it stands in, and whether a sentence has gone on with it by the form of its verb. */
interface Running {
  readonly saying: Saying;
  readonly paragraph: number;
  readonly byForm: boolean;
  /** Whether words of it are told: else only that somebody spoke. */
  readonly told: boolean;
}

/**
 * Finds the sentences that go on with reported speech.
 *
 * - Input: the map of the report, its language's pack, its mentions, and all its other sayings in text order.
 * - Output: sayings of kind `indirect`, each a whole sentence, with the speaker of the saying before it, or of a sentence that only says that somebody spoke ("Brel
 *   widersprach").
 */
export function speechGoingOn(
  map: SentenceMap,
  pack: LanguagePack,
  mentions: readonly Mention[],
  sayings: readonly Saying[],
): Saying[] {
  const found: Saying[] = [];
  const { sentences, syntax } = map.prose;
  let saying = 0;
  let group = 0;
  let running: Running | null = null;
  for (const sentence of sentences) {
    const own = startingBefore(sayings, saying, sentence.end);
    const groups = startingBefore(syntax.verbGroups, group, sentence.end);
    saying += own.length;
    group += groups.length;
    if (sentence.removed !== null) continue;
    // The sentence that hands the one before to its speaker („Това твърди кметът“) says nothing more.
    if (own.length === 0 && running !== null && running.saying.clause.end >= sentence.end) continue;
    if (own.length > 0) {
      running = runningFrom(own, sentence, running);
    } else if (running !== null && goesOn(map, pack, sentence, groups, running)) {
      found.push(goingOn(map, sentence, running.saying));
      running = { saying: running.saying, paragraph: running.paragraph, byForm: true, told: true };
    } else {
      running = spokeIn(map, mentions, sentence, groups);
    }
  }
  return found;
}

function startingBefore<T extends { readonly start: number }>(list: readonly T[], from: number, end: number): T[] {
  const found: T[] = [];
  for (let at = from; (list[at]?.start ?? end) < end; at++) {
    const one = list[at];
    if (one !== undefined) found.push(one);
  }
  return found;
}

function runningFrom(own: readonly Saying[], { paragraph }: Sentence, running: Running | null): Running | null {
  const saying = own.findLast(({ speaker }) => speaker !== null);
  return saying === undefined ? running : { saying, paragraph, byForm: false, told: true };
}

/** That somebody speaks, by a verb of speech whose words no finder took. */
function spokeIn(
  { prose, cueAt }: SentenceMap,
  mentions: readonly Mention[],
  { start, end, paragraph }: Sentence,
  groups: readonly VerbGroup[],
): Running | null {
  const main = groups.find(({ form }) => form === "finite");
  const subject = prose.syntax.nounPhrases[main?.subject ?? -1];
  const cue = main && cueAt(main.head);
  if (subject === undefined || !cue || cue.nominal) return null;
  if (!startingWithin(mentions, subject).some(({ kind, owner }) => kind === "person" && !owner)) return null;
  const saying: Saying = {
    start,
    end,
    kind: "indirect",
    speaker: speakerWords(mentions, subject),
    issuer: null,
    cue: null,
    addressees: [],
    via: [],
    continues: null,
    repaired: false,
    act: cue.verbs[0]?.act ?? "say",
    time: null,
    occasion: null,
    clause: { start, end },
  };
  return { saying, paragraph, byForm: false, told: false };
}

/** Whether a sentence's first finite verb tells another's words by its form; where one before it did, a verb that shifts what was said does too. */
function goesOn(
  { prose }: SentenceMap,
  { speech }: LanguagePack,
  { first, last, paragraph }: Sentence,
  groups: readonly VerbGroup[],
  running: Running,
): boolean {
  const main = groups.find(({ form }) => form === "finite");
  if (main === undefined || paragraph !== running.paragraph) return false;
  if (main.reportive) return true;
  if (running.told && !running.byForm && opensShifted(speech, prose, main)) return true;
  const shifts = coveredOr(speech.backshift, NONE);
  return running.byForm && prose.words.slice(first, last).some(({ lower }) => shifts.has(lower));
}

/** "Taucher hätten …": a form that stands in for one that would look like the reporter's own. */
function opensShifted(speech: LanguagePack["speech"], { words }: Prose, { clause, last }: VerbGroup): boolean {
  const forms = coveredOr(speech.standsForReport, NONE);
  if (forms.size === 0) return false;
  for (let at = firstFrom(words, clause.start); at < last; at++) if (forms.has(words[at]?.lower ?? "")) return true;
  return false;
}

function goingOn({ prose }: SentenceMap, sentence: Sentence, former: Saying): Saying {
  let last = sentence.last;
  while (last > sentence.first + 1 && prose.words[last - 1]?.kind === "mark") last--;
  const span = { start: sentence.start, end: prose.words[last - 1]?.end ?? sentence.end };
  return sayingWith(former, {
    start: span.start,
    end: span.end,
    kind: "indirect",
    cue: null,
    addressees: [],
    via: [],
    continues: null,
    repaired: false,
    clause: span,
  });
}
