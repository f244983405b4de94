/** Time expressions, kept as what they say: their value is settled once the report's day is known. */
import type { LanguagePack, TimesPack } from "../../languages/pack.ts";
import type { Prose, Sentence } from "../../text/prose.ts";
import type { VerbGroup } from "../../text/syntax/syntax.ts";
import type { TimeExpression, TimeMeaning } from "../finding.ts";
import type { TimeContext } from "./time-context.ts";
import { directionAt, verbsBySentence } from "./time-direction.ts";
import { type TimeLexicon, timeLexiconOf } from "./time-lexicon.ts";
import { pointAt } from "./time-phrases.ts";
import { timeAt } from "./time-ranges.ts";
import { mayBegin, reading, type TimeToken, timeTokensOf } from "./time-tokens.ts";

/**
 * Finds time expressions.
 *
 * - Input: the text taken apart and its pack. Datelines and credits are read too, other removed parts are not.
 * - Output: expressions in text order, never overlapping. Vague ones ("recently") are found, so that none takes them for something else, but mean `vague`.
 * - Errors: none.
 */
export function findTimes(prose: Prose, pack: LanguagePack | TimesPack): TimeExpression[] {
  const lexicon = timeLexiconOf(pack);
  const found: TimeExpression[] = [];
  const verbsOf = verbsBySentence(prose.syntax.verbGroups);
  for (const sentence of prose.sentences)
    if (sentence.removed === null || sentence.removed === "dateline" || sentence.removed === "credit")
      findInSentence(prose, sentence, verbsOf(sentence), lexicon, found);
  return found;
}

function findInSentence(
  prose: Prose,
  sentence: Sentence,
  verbs: readonly VerbGroup[],
  lexicon: TimeLexicon,
  found: TimeExpression[],
): void {
  const tokens = timeTokensOf(prose.words, sentence.first, sentence.last, lexicon);
  if (!tokens) return;
  const context: TimeContext = {
    tokens,
    lexicon,
    direction: (at) => directionAt(tokens, verbs, prose.words, at),
    point: remembered((at, depth) => pointAt(context, at, depth)),
  };
  for (let i = 0; i < tokens.length; ) {
    const time = mayBegin(tokens, i) ? timeAt(context, i) : null;
    const first = time && tokens[i];
    const last = time && tokens[time.next - 1];
    if (!time || !first || !last || !stands(tokens, i, time.next, time.value, lexicon)) {
      i++;
      continue;
    }
    const start = first.word.start;
    const end = prose.words[last.last - 1]?.end ?? last.word.end;
    found.push({ start, end, meaning: time.value, relation: relationAt(tokens, i) });
    i = time.next;
  }
}

/** Each place is read once at each depth, so that times within times cost no more than their number. */
function remembered(read: TimeContext["point"]): TimeContext["point"] {
  const known = new Map<number, ReturnType<TimeContext["point"]>>();
  return (at, depth) => {
    const key = 8 * at + depth;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = read(at, depth);
    known.set(key, made);
    return made;
  };
}

/** Whether the expression is one here: not a habit, not a count, not a name, not another word spelled the same. */
function stands(
  tokens: readonly TimeToken[],
  i: number,
  next: number,
  meaning: TimeMeaning,
  lexicon: TimeLexicon,
): boolean {
  const before = tokens[i - 1];
  if (reading(before, "every")) return false;
  if (meaning.kind === "year") return yearStands(tokens, i, next);
  if (next > i + 1 || !tokens[i]) return true;
  const word = tokens[i]?.word;
  if (!word || severalWords(tokens[i]) || !lexicon.weak.has(word.lower)) return true;
  const introduced =
    reading(before, "on") ?? reading(before, "since") ?? reading(before, "until") ?? reading(before, "from");
  return introduced !== null;
}

function severalWords(token: TimeToken | undefined): boolean {
  return token !== undefined && token.last - token.first > 1;
}

/** A bare number is a year after a preposition or an article, in brackets, or with no word behind it that it could count. */
function yearStands(tokens: readonly TimeToken[], i: number, next: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[next];
  if (next > i + 1 || tokens[i]?.ending?.case === "in") return true;
  if (reading(before, "about") && !reading(before, "on")) return false;
  if (/^[$€£¥#№]$/u.test(before?.mark ?? "") || /^[%$€£°]$/u.test(after?.mark ?? "")) return false;
  const led = [
    "on",
    "of",
    "from",
    "since",
    "until",
    "to",
    "article",
    "before-that",
    "after-that",
    "and",
    "edge",
  ] as const;
  if (led.some((role) => reading(before, role))) return true;
  return after === undefined || after.mark !== "" || reading(after, "and") !== null;
}

const RELATIONS = ["since", "until"] as const;

function relationAt(tokens: readonly TimeToken[], i: number): TimeExpression["relation"] {
  const before = reading(tokens[i - 1], "article") ? tokens[i - 2] : tokens[i - 1];
  for (const relation of RELATIONS)
    if (reading(before, relation) && !reading(before, "on") && !reading(before, "from")) return relation;
  if (reading(before, "before-that")) return "before";
  return reading(before, "after-that") ? "after" : null;
}
