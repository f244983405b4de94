/** Words in marks that somebody says, and words in marks that nobody says: titles, names, so-called things, irony, and what stands in a page's code. */
import type { SpeechWords } from "../../languages/speech.ts";
import type { Prose } from "../../text/prose.ts";
import { sentenceAt } from "../../text/sentence-at.ts";
import type { Word } from "../../text/words/words.ts";
import { closingMark, openingMark } from "../sentence-map.ts";
import type { Marked } from "./quotation-marks.ts";
import { speechTable } from "./speech-table.ts";

/** What is looked at in a stretch and around it. */
export type SaidFeature = keyof typeof SAID_WEIGHTS;

/** How much each feature speaks for words that somebody says; fitted by `scripts/fit-said-words.ts`. */
export const SAID_WEIGHTS: Readonly<{
  base: number;
  oneWord: number;
  fewWords: number;
  manyWords: number;
  title: number;
  oneCapital: number;
  oneUncued: number;
  capitalWithin: number;
  named: number;
  soCalled: number;
  cueBeside: number;
  sureCue: number;
  cue: number;
  nested: number;
  single: number;
  sentence: number;
  colon: number;
  stopped: number;
  modifies: number;
}> = {
  // Without any other feature.
  base: 0.44,
  oneWord: -0.5,
  fewWords: -0.51,
  manyWords: 0.7,
  // All its long words begin with a capital.
  title: -1.24,
  oneCapital: -0.52,
  // No verb of speech is near it.
  oneUncued: -1.5,
  // It begins with a capital, but stands within a sentence, no colon, comma or verb of speech before it.
  capitalWithin: -0.09,
  // The noun beside it takes a name in marks, or an owner stands before it ("the network's “…”").
  named: -1.76,
  soCalled: -3.0,
  cueBeside: 0.25,
  sureCue: 1.39,
  cue: 1.02,
  nested: -3.5,
  single: -1.0,
  // It begins a sentence and ends with a mark that ends one, or a comma, or is all that stands before such a mark («Da Pasqua».).
  sentence: 1.76,
  colon: 0.88,
  stopped: 1.15,
  // It stands before what it describes.
  modifies: 0.96,
};

/** Whether somebody says the words between marks. */
export function isSaid(prose: Prose, marked: Marked, words: SpeechWords): boolean {
  if (isCode(prose, marked) || (words.namesInMarks && isBareName(prose, marked, words))) return false;
  if (isHearer(prose, marked, words)) return false;
  if (marked.mark === TURN) return true; // a reporter's clause beside it says so
  if (marked.within !== null && isToldWithin(prose, marked, words)) return true;
  if (isSubject(prose, marked, words)) return false;
  return saidFeatures(prose, marked, words).reduce((sum, feature) => sum + SAID_WEIGHTS[feature], 0) > 0;
}

/** «Он сказал: „Никто не уйдёт“, — и ушёл»: a quotation within another, right behind a verb of speech and the mark that leads to what is said; in marks that are no apostrophes. */
function isToldWithin({ words }: Prose, marked: Marked, speech: SpeechWords): boolean {
  const lead = openingMark(marked) - 1;
  // Apostrophes: the set that the weights are fitted to counts no such words as a quotation of their own.
  if (/^['‘’]$/.test(marked.mark)) return false;
  if (!/^[:,]$/.test(words[lead]?.text ?? "")) return false;
  const { verbs } = speechTable(speech);
  for (let at = lead - 1; at >= lead - BESIDE && words[at]?.kind === "word"; at--)
    if (verbs.at(words, at, lead)?.value.some(({ strength }) => strength === "sure")) return true;
  return false;
}

/**
 * The “luxury flats” turned out to be huts; „Дневна заря“ съобщи: few words that name a thing and stand before their verb without a comma. Nobody says them where no
 * verb of speech is near, or where that verb is their own.
 */
function isSubject(prose: Prose, marked: Marked, speech: SpeechWords): boolean {
  const { words, syntax } = prose;
  const close = closingMark(marked);
  const verb = syntax.tags[close] === "pronoun" ? close + 1 : close;
  if (!FINITE.has(syntax.tags[verb] ?? "mark")) return false;
  const inner = syntax.tags.slice(marked.first, marked.last);
  if (inner.length > FEW || inner.some((tag) => !NAMING.has(tag)) || !HEADS.has(inner.at(-1) ?? "mark")) return false;
  const open = openingMark(marked);
  const begins = prose.sentences[sentenceAt(prose.sentences, open)]?.first === open;
  if (begins && speechTable(speech).verbs.at(words, verb, words.length) !== null) return true;
  return !cuesAround(prose, marked, speech).any;
}

const FINITE: ReadonlySet<string> = new Set(["verb", "auxiliary", "modal"]);
/** What a phrase that names a thing is made of, and what it may end with. */
const NAMING: ReadonlySet<string> = new Set(["noun", "proper", "adjective", "preposition", "participle", "number"]);
const HEADS: ReadonlySet<string> = new Set(["noun", "proper", "adjective"]);

/** An attribute's value (`id="…"`), a stage direction, or no words at all. */
export function isCode({ words }: Prose, { first, last }: Marked): boolean {
  const before = words[first - 2];
  if (before?.text === "=" && !words[first - 1]?.spaceBefore) return true;
  if (words[first]?.text === "(" && [words[last - 1]?.text, words[last - 2]?.text].includes(")")) return true;
  return !words.slice(first, last).some((word) => word.kind === "word");
}

/** What stands for the opening mark of a turn of dialogue, and of what an inserted reporter's clause parts. */
const TURN = "–";

/** The most words of a name in marks that stands in its sentence as a noun does. */
const BARE_NAME = 2;

/** A word or two with capitals, no mark before the closing one, no colon, comma or dash around them: a name that has its marks anyway („в «Зоре» отрицают“). */
function isBareName({ words }: Prose, marked: Marked, { named }: SpeechWords): boolean {
  const inner = words.slice(marked.first, marked.last);
  const [before, after] = [words[openingMark(marked) - 1], words[closingMark(marked)]];
  if (inner.length > BARE_NAME || !inner.every((word) => word.kind === "word")) return false;
  // A script without capitals: the noun of what is named so stands right before („صحيفة «النور»“).
  if (!inner.every((word) => word.capital))
    return named.value.has(before?.lower ?? "") && isUncased(inner[0]?.text ?? "");
  return before?.kind === "word" && after?.text !== "," && !/^[-–—]$/.test(after?.text ?? "");
}

/** „каза пред „Дневна заря““: a name in marks behind a verb of speech and the word that leads to who hears it. */
function isHearer({ words }: Prose, marked: Marked, speech: SpeechWords): boolean {
  const inner = words.slice(marked.first, marked.last);
  const at = openingMark(marked) - 1;
  if (!speech.beforeHearer.value.has(words[at]?.lower ?? "") || inner[0]?.capital !== true) return false;
  if (inner.length > FEW || !inner.every(({ kind }) => kind === "word")) return false;
  return (
    speechTable(speech)
      .verbs.at(words, at - 1, at)
      ?.value.some(({ strength }) => strength === "sure") ?? false
  );
}

function isUncased(text: string): boolean {
  return text !== "" && text.toUpperCase() === text.toLowerCase();
}

/** How many words to each side are looked at for a verb of speech: nine in ten stand within 25 of the mark. */
const REACH = 30;
/** Words from which a stretch counts as long, and as short. */
const MANY = 7;
const FEW = 3;
/** Letters up to which a word may be small in a title ("and", "with"). */
const SMALL = 4;

/** What tells words that somebody says from others. */
export function saidFeatures(prose: Prose, marked: Marked, speech: SpeechWords): SaidFeature[] {
  const { words } = prose;
  const inner = words.slice(marked.first, marked.last).filter((word) => word.kind === "word");
  const open = openingMark(marked);
  const [before, after] = [words[open - 1], words[closingMark(marked)]];
  const stopped = /[,.!?…]/.test(words[marked.last - 1]?.text ?? "");
  const sentence = prose.sentences[sentenceAt(prose.sentences, open)];
  const begins = sentence?.first === open;
  const cues = cuesAround(prose, marked, speech);
  const capital = inner[0]?.capital === true;
  const title = inner.length > 1 && isTitle(inner);
  const nouns = speech.named.value;
  const holds: Readonly<Record<SaidFeature, boolean>> = {
    base: true,
    oneWord: inner.length === 1,
    fewWords: inner.length > 1 && inner.length <= FEW,
    manyWords: inner.length >= MANY,
    title,
    oneCapital: inner.length === 1 && capital,
    oneUncued: inner.length === 1 && !cues.any,
    capitalWithin: capital && !title && !begins && !cues.beside && before?.kind !== "mark",
    named: capital && (nouns.has(before?.lower ?? "") || nouns.has(after?.lower ?? "") || isOwner(before)),
    soCalled: isSoCalled(words, open, speech),
    cueBeside: cues.beside,
    sureCue: cues.sure,
    cue: cues.any && !cues.sure,
    nested: marked.within !== null,
    single: marked.single,
    sentence: begins && isSentence(words, marked, stopped, sentence.last),
    colon: before?.text === ":",
    stopped,
    modifies: !stopped && after?.kind === "word" && !after.capital && words[marked.last]?.spaceBefore === false,
  };
  return SAID_FEATURES.filter((feature) => holds[feature]);
}

/** Whether words at the beginning of a sentence are one of their own: with a capital where there are any, and stopped, or with nothing but a stop behind them. */
function isSentence(words: readonly Word[], marked: Marked, stopped: boolean, last: number): boolean {
  const begins = words[marked.first];
  if (begins === undefined || !(begins.capital || isUncased(begins.text))) return false;
  const close = closingMark(marked);
  return stopped || (close + 1 === last && /^[.!?…]+$/.test(words[close]?.text ?? ""));
}

const SAID_FEATURES = Object.keys(SAID_WEIGHTS).filter((name): name is SaidFeature => name in SAID_WEIGHTS);

/** Whether all words of some length begin with a capital, two at the least and the first among them. */
function isTitle(words: readonly Word[]): boolean {
  const capitals = words.filter(({ capital }) => capital).length;
  return capitals > 1 && words[0]?.capital === true && words.every((word) => word.capital || word.text.length <= SMALL);
}

/** A word such as "so-called" before the mark, or one before a short word ("known as"). */
function isSoCalled(words: readonly Word[], open: number, { soCalled }: SpeechWords): boolean {
  const [before, earlier] = [words[open - 1], words[open - 2]];
  if (before === undefined) return false;
  const short = before.kind === "word" && before.text.length < SMALL;
  return soCalled.value.has(before.lower) || (short && soCalled.value.has(earlier?.lower ?? ""));
}

function isOwner(word: Word | undefined): boolean {
  return word?.kind === "word" && /['’]s?$/.test(word.lower);
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
  const { verbs, sources } = speechTable(speech);
  const found = around.flatMap((at) => {
    const end = at < first ? first - 1 : words.length;
    const match = verbs.at(words, at, end);
    const sure = match?.value.some(({ strength }) => strength === "sure") ?? sources.at(words, at, end) !== null;
    return match || sure ? [{ at, sure }] : [];
  });
  return {
    any: found.length > 0,
    sure: found.some(({ sure }) => sure),
    beside: found.some(({ at }) => at >= first - 1 - BESIDE && at <= last + BESIDE),
  };
}

/** How many words may stand between a mark and the verb of speech beside it. */
const BESIDE = 4;
