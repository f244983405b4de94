/** Noun phrases: determiner, modifiers and head, with the owners that hang before the head. */

import type { NounPhrase } from "./syntax.ts";
import type { Tagged } from "./tags.ts";
import type { Word } from "./words.ts";

const APOSTROPHES = new Set(["'", "’"]);

/**
 * The noun phrases of one sentence.
 *
 * - Input: the sentence's words, what each is, and how many words stand before the sentence.
 * - Output: phrases in text order, never overlapping; a pronoun is a phrase by itself.
 */
export function nounPhrasesOf(words: readonly Word[], tagged: readonly Tagged[], offset: number): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let i = 0; i < words.length; ) {
    const phrase = phraseAt(words, tagged, i);
    if (phrase === null) i++;
    else {
      const start = words[i]?.start ?? 0;
      const end = words[phrase.last - 1]?.end ?? start;
      phrases.push({ start, end, first: i + offset, last: phrase.last + offset, head: phrase.head + offset });
      i = phrase.last;
    }
  }
  return phrases;
}

/** The phrase that begins at a word: as far as modifiers and nouns go, back to the last that can be its head. */
function phraseAt(
  words: readonly Word[],
  tagged: readonly Tagged[],
  from: number,
): { last: number; head: number } | null {
  if (tagged[from]?.tag === "pronoun") return { last: from + 1, head: from };
  let head = -1;
  let at = from;
  for (; at < words.length; at++) {
    const fits = part(words, tagged, at, at === from, head === at - 1 && head !== -1);
    if (fits === "stop") break;
    if (fits === "head") head = at;
  }
  return head === -1 ? null : { last: head + 1, head };
}

type Part = "head" | "inside" | "stop";

/** What a word does in a phrase: may be its head, only stands inside, or ends it. */
function part(words: readonly Word[], tagged: readonly Tagged[], at: number, first: boolean, afterHead: boolean): Part {
  const tag = tagged[at]?.tag;
  switch (tag) {
    case "noun":
    case "proper":
    case "number":
      return "head";
    case "determiner":
      return first || tagged[at - 1]?.tag === "determiner" || endsOwner(words, at - 1) ? "inside" : "stop";
    case "adjective":
      return afterHead && !modifies(tagged, at) ? "stop" : "inside";
    case "participle":
      return modifiesHere(tagged, at, first, afterHead) ? "inside" : "stop";
    case "gerund":
      return !first && modifiesHere(tagged, at, first, afterHead) ? "inside" : "stop";
    case "mark":
      return afterHead && isOwnerMark(words, tagged, at) ? "inside" : "stop";
    default:
      return "stop";
  }
}

/** A participle before a noun: not one that an auxiliary makes a predicate of, nor one after a head. */
function modifiesHere(tagged: readonly Tagged[], at: number, first: boolean, afterHead: boolean): boolean {
  if (afterHead || !modifies(tagged, at)) return false;
  if (!first) return true;
  let before = at - 1;
  while (tagged[before]?.tag === "adverb" || tagged[before]?.tag === "negation") before--;
  return tagged[before]?.tag !== "auxiliary";
}

function modifies(tagged: readonly Tagged[], at: number): boolean {
  const next = tagged[at + 1]?.tag;
  return next === "noun" || next === "proper" || next === "adjective" || next === "number";
}

function endsOwner(words: readonly Word[], at: number): boolean {
  return words[at]?.lower.endsWith("'s") === true;
}

/** The apostrophe of a plural owner, "the workers’ party": it touches an "s" and a noun follows. */
function isOwnerMark(words: readonly Word[], tagged: readonly Tagged[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.spaceBefore || !APOSTROPHES.has(word.text)) return false;
  const next = tagged[at + 1]?.tag;
  return (
    words[at - 1]?.lower.endsWith("s") === true &&
    words[at + 1]?.spaceBefore === true &&
    (next === "noun" || next === "adjective" || next === "proper")
  );
}
