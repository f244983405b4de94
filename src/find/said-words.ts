/** Words in marks that somebody says, and words in marks that nobody says: titles, names, so-called things, irony, and what stands in a page's code. */
import type { SpeechWords } from "../languages/speech.ts";
import type { Prose } from "../text/prose.ts";
import type { Word } from "../text/words.ts";
import type { Marked } from "./quotation-marks.ts";
import { speechTable } from "./speech-table.ts";

/** What is looked at in a stretch and around it; all between 0 and 1. */
export interface SaidFeatures {
  readonly oneWord: number;
  readonly fewWords: number;
  readonly manyWords: number;
  /** All its long words begin with a capital, as in titles. */
  readonly title: number;
  /** The noun before or after it takes a name in marks, or an owner stands before it ("the network's “…”"). */
  readonly named: number;
  readonly soCalled: number;
  /** A verb of speech stands beside it. */
  readonly cueBeside: number;
  /** A verb that always tells of words stands in its sentence. */
  readonly sureCue: number;
  /** Another verb of speech does. */
  readonly cue: number;
  /** It stands in other marks. */
  readonly nested: number;
  /** Its marks are single. */
  readonly single: number;
  /** It begins its sentence, or a colon stands before it. */
  readonly own: number;
  /** It ends with a comma or the end of a sentence. */
  readonly stopped: number;
  /** The word after it is not capital and no mark parts them: it stands before what it describes. */
  readonly modifies: number;
}

/** How much each feature speaks for words that somebody says; fitted by `scripts/fit-said-words.ts`, and `base` what holds without any. */
export const SAID_WEIGHTS: Readonly<Record<keyof SaidFeatures | "base", number>> = {
  base: 0.6,
  oneWord: -0.6,
  fewWords: 0,
  manyWords: 2,
  title: -2.2,
  named: -2,
  soCalled: -3,
  cueBeside: 2,
  sureCue: 1,
  cue: 0.7,
  nested: -3.5,
  single: -1,
  own: 0.5,
  stopped: 0.3,
  modifies: -0.4,
};

/** Whether somebody says the words between marks. */
export function isSaid(prose: Prose, marked: Marked, words: SpeechWords): boolean {
  if (isCode(prose, marked)) return false;
  const features = saidFeatures(prose, marked, words);
  let score = SAID_WEIGHTS.base;
  for (const name of Object.keys(features) as (keyof SaidFeatures)[]) score += SAID_WEIGHTS[name] * features[name];
  return score > 0;
}

/** An attribute's value (`id="…"`), a stage direction, or no words at all. */
function isCode({ words }: Prose, { first, last }: Marked): boolean {
  const before = words[first - 2];
  if (before?.text === "=" && !words[first - 1]?.spaceBefore) return true;
  if (words[first]?.text === "(" && [words[last - 1]?.text, words[last - 2]?.text].includes(")")) return true;
  return !words.slice(first, last).some((word) => word.kind === "word");
}

/** How many words to each side are looked at for a verb of speech: nine in ten stand within 25 of the mark. */
const REACH = 30;
/** Words from which a stretch counts as long, and as short. */
const MANY = 7;
const FEW = 3;
/** Letters up to which a word may be small in a title ("and", "with"). */
const SMALL = 4;

/** What tells words that somebody says from others. */
export function saidFeatures(prose: Prose, marked: Marked, speech: SpeechWords): SaidFeatures {
  const { words } = prose;
  const inner = words.slice(marked.first, marked.last).filter((word) => word.kind === "word");
  const [before, after] = [words[marked.first - 2], words[marked.last + 1]];
  const final = words[marked.last - 1]?.text ?? "";
  const cues = cuesAround(prose, marked, speech);
  const nouns = speech.named.value;
  const afterComma = words[marked.last]?.spaceBefore === false ? after : undefined;
  return {
    oneWord: bit(inner.length === 1),
    fewWords: bit(inner.length > 1 && inner.length <= FEW),
    manyWords: bit(inner.length >= MANY),
    title: bit(isTitle(inner)),
    named: bit(nouns.has(before?.lower ?? "") || nouns.has(after?.lower ?? "") || isOwner(before)),
    soCalled: bit(speech.soCalled.value.has(before?.lower ?? "")),
    cueBeside: bit(cues.beside),
    sureCue: bit(cues.sure),
    cue: bit(cues.any && !cues.sure),
    nested: bit(marked.within !== null),
    single: bit(marked.single),
    own: bit(
      before === undefined || before.text === ":" || /[.!?]/.test(before.text) || startsParagraph(prose, marked),
    ),
    stopped: bit(/[,.!?…]/.test(final)),
    modifies: bit(!/[,.!?…]/.test(final) && afterComma?.kind === "word" && !afterComma.capital),
  };
}

function bit(holds: boolean | undefined): number {
  return holds ? 1 : 0;
}

/** Whether all words of some length begin with a capital, the first among them. */
function isTitle(words: readonly Word[]): boolean {
  const [first] = words;
  return first?.capital === true && words.every((word) => word.capital || word.text.length <= SMALL);
}

function isOwner(word: Word | undefined): boolean {
  return word?.kind === "word" && /['’]s?$/.test(word.lower);
}

function startsParagraph(prose: Prose, { start, paragraph }: Marked): boolean {
  const from = prose.paragraphs[paragraph]?.start ?? start;
  return start - from <= 2;
}

/** Verbs of speech within reach outside of the marks, in the same sentence. */
function cuesAround(
  prose: Prose,
  { first, last, paragraph }: Marked,
  speech: SpeechWords,
): { readonly beside: boolean; readonly sure: boolean; readonly any: boolean } {
  const { words } = prose;
  const edges = prose.paragraphs[paragraph] ?? { start: 0, end: 0 };
  const around: number[] = [];
  for (const step of [-1, 1]) {
    const from = step === 1 ? last : first - 2;
    for (let at = from; Math.abs(at - from) < REACH; at += step) {
      const word = words[at];
      if (word === undefined || word.start < edges.start || word.end > edges.end || /[.!?]/.test(word.text)) break;
      around.push(at);
    }
  }
  const { verbs } = speechTable(speech);
  const found = around.flatMap((at) => {
    const match = verbs.at(words, at, at < first ? first - 1 : words.length);
    return match ? [{ at, verbs: match.value }] : [];
  });
  return {
    any: found.length > 0,
    sure: found.some((cue) => cue.verbs.some(({ strength }) => strength === "sure")),
    beside: found.some(({ at }) => at >= first - 1 - BESIDE && at <= last + BESIDE),
  };
}

/** How many words may stand between a mark and the verb of speech beside it. */
const BESIDE = 4;
