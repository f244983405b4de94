/** The outlet that a report's own text states: who appeals to its readers, who holds its rights, whose dateline it bears. */
import type { Citation, RemovedReason } from "../core/format.ts";
import { contains } from "../core/span.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { type PageSigns, pageSignsOf } from "../text/page/page-signs.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { Word } from "../text/words/words.ts";

/** The longest name of an outlet in words: "The Atlanta Journal-Constitution", "Vermland Public Radio News". */
const LONGEST = 6;
/** Words in capitals longer than this are written so, not spelled so: "INTERFAX" is Interfax, "TASS" is TASS. */
const ACRONYM = 5;

/**
 * The outlet that the text states.
 *
 * - Input: the text taken apart, its pack, and the citations found in it.
 * - Output: the outlet's name, or `null`. An appeal goes before a copyright line, and that before a dateline, as papers print agencies' reports.
 */
export function findOutlet(prose: Prose, pack: LanguagePack, citations: readonly Citation[]): string | null {
  return namedIn(prose, pack, "appeal") ?? namedIn(prose, pack, "notice") ?? inDateline(prose, citations);
}

/** The name behind "A message from" or "©" in the removed parts of a kind, the first of them. */
function namedIn(prose: Prose, pack: LanguagePack, reason: RemovedReason): string | null {
  const signs = pageSignsOf(pack);
  for (const sentence of prose.sentences) {
    const name = sentence.removed === reason ? nameInSentence(prose, sentence, signs) : null;
    if (name !== null) return name;
  }
  return null;
}

function nameInSentence(prose: Prose, { first, last }: Sentence, signs: PageSigns): string | null {
  for (let at = first; at < last; at++) {
    const found = signs.at(prose.words, at, last);
    const next = found?.value.includes("outletHeads") ? found.last : prose.words[at]?.text === "©" ? at + 1 : null;
    const name = next === null ? null : nameAt(prose, next, last);
    if (name !== null) return name;
  }
  return null;
}

const OPENS = /^[“„«"]$/u;
const CLOSES = /^[”“»"]$/u;

/** The words in quotation marks or the capitalised words at a place, marks, a year and a "by" before them left out; `null` where none stand there. */
function nameAt({ words, text }: Prose, from: number, last: number): string | null {
  let first = from;
  while (first < last && first < from + LONGEST && passed(words[first])) first++;
  if (!words[first]?.capital) return null;
  let end = first;
  const marked = OPENS.test(words[first - 1]?.text ?? "");
  while (
    end < last &&
    end < first + LONGEST &&
    (marked ? !CLOSES.test(words[end]?.text ?? "") : goesOn(words, end, last))
  )
    end++;
  const [start, stop] = [words[first]?.start, words[end - 1]?.end];
  return end > first && start !== undefined && stop !== undefined ? text.slice(start, stop) : null;
}

function passed(word: Word | undefined): boolean {
  return word !== undefined && !word.capital && (word.kind !== "word" || word.text.length <= 3);
}

/** Whether a word is one more of a name: it has a capital, or stands between two that have one, or no blank parts it from the word before. */
function goesOn(words: readonly Word[], at: number, last: number): boolean {
  const word = words[at];
  const next = at + 1 < last ? words[at + 1] : undefined;
  if (word === undefined) return false;
  if (word.capital) return true;
  if (word.kind === "mark") return /^[.&\-/]$/u.test(word.text) && next !== undefined && !next.spaceBefore;
  // Only the first word of a name may have a capital: „Речен глас:“.
  if (!word.spaceBefore || next?.text === ":") return true;
  return word.kind === "number" || (word.text.length <= 3 && next?.capital === true);
}

/** The source that a citation reads in the dateline. */
function inDateline({ removed }: Prose, citations: readonly Citation[]): string | null {
  const head = removed.find(({ reason }) => reason === "dateline");
  const source = head && citations.find((citation) => contains(head, citation))?.source;
  return source === undefined ? null : source.split(" ").map(spelled).join(" ");
}

function spelled(word: string): string {
  const shouted = word.length > ACRONYM && word === word.toUpperCase() && word !== word.toLowerCase();
  return shouted ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}
