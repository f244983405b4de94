/**
 * Noun capitals: where every noun has a capital, it tells of a name only where the word is no common noun. Common nouns are read from here on as if they had
 * none, so that whoever looks for names by their capitals looks in one way whatever the language.
 */
import type { LanguagePack } from "../../languages/pack.ts";
import { type NounWords, nounWordsOf } from "./noun-words.ts";
import { nounForm } from "./word-forms.ts";
import { wordWith } from "./word-with.ts";
import type { Word } from "./words.ts";

/** Capitals or digits inside it make a word an acronym or a brand. */
const INNER_CAPITAL = /.[\p{Lu}\p{N}]/u;
/** An adjective with a capital inside a sentence opens a name, and the noun behind it belongs to it ("Deutsche Bank"). */
const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:e|er|es|en|em)$/u;

interface Report {
  readonly words: Word[];
  readonly nouns: NounWords;
  readonly determiners: ReadonlySet<string>;
  readonly locatives: ReadonlySet<string>;
  /** Forms that stand behind a given name or an honorific somewhere in the report: the family names among them are nouns too ("Koch"). */
  readonly family: ReadonlySet<string>;
}

/**
 * Takes the capitals from a report's common nouns.
 *
 * - Input: the report's words, of which some are replaced; its sentences, as ranges of words; the pack. Nothing happens where a language's nouns have none.
 */
export function takeNounCapitals(
  words: Word[],
  sentences: readonly { readonly first: number; readonly last: number }[],
  pack: LanguagePack,
): void {
  if (pack.writing.capitals !== "nouns") return;
  const nouns = nounWordsOf(pack);
  const report = {
    words,
    nouns,
    determiners: pack.names.determiners.value,
    locatives: pack.names.locatives.value,
    family: familyNames(words, sentences, nouns),
  };
  for (const { first, last } of sentences)
    for (let at = first; at < last; ) {
      const whole = listedName(report, at, last);
      if (whole > at) {
        at = whole;
        continue;
      }
      const word = words[at];
      if (word?.kind === "word" && word.capital && isCommon(report, at, first)) words[at] = withoutCapital(word);
      at++;
    }
}

function withoutCapital(word: Word): Word {
  const form = nounForm(word.form);
  return wordWith(word, form, false);
}

function familyNames(
  words: readonly Word[],
  sentences: readonly { readonly first: number; readonly last: number }[],
  nouns: NounWords,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { first, last } of sentences)
    for (let at = first + 1; at < last; at++) {
      const [before, word] = [words[at - 1], words[at]];
      if (word?.kind !== "word" || !word.capital || before?.kind !== "word" || !before.capital) continue;
      const given = nouns.isGivenName(before.lower) && !nouns.isNoun(before.lower);
      if ((given || (at - 1 > first && isUnknown(nouns, before))) && !nouns.isTitle(word.lower)) found.add(word.lower);
    }
  return found;
}

/** Where a name of several words that the pack lists ends, or the same place: "Weißes Haus". */
function listedName({ words, nouns }: Report, at: number, last: number): number {
  const word = words[at];
  if (word?.kind !== "word" || !word.capital) return at;
  for (const rest of nouns.namesFrom(word.lower)) {
    if (at + 1 + rest.length > last) continue;
    if (rest.every((part, index) => isForm(words[at + 1 + index]?.lower ?? "", part))) return at + 1 + rest.length;
  }
  return at;
}

/** The word itself, or in another case. */
function isForm(lower: string, listed: string): boolean {
  return lower === listed || (lower.startsWith(listed) && lower.length - listed.length <= 2);
}

function isCommon(report: Report, at: number, first: number): boolean {
  const { words, nouns } = report;
  const word = words[at];
  if (word === undefined || word.text.length < 2 || INNER_CAPITAL.test(word.text)) return false;
  if (nouns.isName(word.lower) || !nouns.isNoun(word.lower)) return false;
  const before = words[at - 1];
  if (before === undefined || at === first) return !report.family.has(word.lower) && !nouns.isGrammar(word.lower);
  if (before.kind === "word" && report.determiners.has(before.lower)) return true;
  if (report.family.has(word.lower)) return false;
  if (report.locatives.has(before.lower) && nouns.isOnlyCompound(word.lower)) return false; // "in Norddorf"
  return !belongsToName(report, at, first);
}

/** "Deutsche Bank", "Robert Koch", "Herr Fuchs": what stands before makes a name of it. */
function belongsToName({ words, nouns }: Report, at: number, first: number): boolean {
  const before = words[at - 1];
  const lower = words[at]?.lower ?? "";
  if (before?.kind !== "word") return false;
  // A common noun by now, but an office: what follows it is a name, where no list has it for anything else.
  if (!before.capital) return hasCapital(before) && nouns.isTitle(before.lower) && !nouns.isListed(lower);
  if (at - 1 > first && ADJECTIVE.test(before.text) && isAdjective(nouns, before.lower)) return true;
  return (nouns.isGivenName(before.lower) || (at - 1 > first && isUnknown(nouns, before))) && !nouns.isTitle(lower);
}

/** Letters alone, and no owner's ending ("Norlands Regierung"). */
const PLAIN = /^\p{Lu}\p{Ll}*[^\P{Ll}s]$/u;

/** Whether a word with a capital is in no list: two nouns never stand side by side, so that it is a given name ("Mirela Koch"). */
function isUnknown(nouns: NounWords, { text, lower }: Word): boolean {
  return PLAIN.test(text) && !nouns.isNoun(lower) && !isKnown(nouns, lower);
}

function isKnown(nouns: NounWords, lower: string): boolean {
  return nouns.isListed(lower) || nouns.isTitle(lower) || nouns.isGrammar(lower) || nouns.isDemonym(lower);
}

function hasCapital({ text }: Word): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

function isAdjective(nouns: NounWords, lower: string): boolean {
  return nouns.isDemonym(lower) || (!nouns.isNoun(lower) && !nouns.isName(lower));
}
