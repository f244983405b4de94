/**
 * Separable verbs: where a verb's prefix stands apart at the end of its clause ("teilte … mit", "riep … op"), the verb is read as if it were written with it
 * ("mitteilte"), as it is in other clauses; and its infinitive without what parts it there ("mitzuteilen": "mitteilen").
 */
import { coveredOr } from "../../core/sourced.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { wordForm } from "../words/word-forms.ts";
import { wordWith } from "../words/word-with.ts";
import type { Word } from "../words/words.ts";

interface Separable {
  readonly prefixes: ReadonlySet<string>;
  /** Verb forms without prefix → the prefixes that they are known with. */
  readonly bases: ReadonlyMap<string, ReadonlySet<string>>;
  /** Infinitives that hold their mark ("mitzuteilen") → without it. */
  readonly infinitives: ReadonlyMap<string, string>;
  /** What may stand behind a prefix at the end of its clause, beside a mark. */
  readonly joins: ReadonlySet<string>;
  /** What marks an infinitive ("te", "zu"). */
  readonly marks: ReadonlySet<string>;
}

/** A prefix is no further from its verb: clauses of more words are rare, and the look back stays short. */
const REACH = 45;
const TABLES = new WeakMap<LanguagePack, Separable | null>();

/**
 * Puts the separable verbs of a report together.
 *
 * - Input: the report's words, of which some are replaced; its sentences, as ranges of words; the pack. Nothing happens in a language without such verbs.
 */
export function joinSeparableVerbs(
  words: Word[],
  sentences: readonly { readonly first: number; readonly last: number }[],
  pack: LanguagePack,
): void {
  let table = TABLES.get(pack);
  if (table === undefined) {
    table = tableOf(pack);
    TABLES.set(pack, table);
  }
  if (table === null) return;
  for (const { first, last } of sentences)
    for (let at = first; at < last; at++) {
      const word = words[at];
      if (word?.kind !== "word") continue;
      const infinitive = table.infinitives.get(word.lower);
      if (infinitive !== undefined) words[at] = withLower(word, infinitive);
      else if (standsApart(words, at, last, table)) join(words, at, first, table);
    }
}

/** Whether a word is a prefix whose verb stands before it. */
function standsApart(words: readonly Word[], at: number, last: number, table: Separable): boolean {
  if (!table.prefixes.has(words[at]?.lower ?? "")) return false;
  return endsClause(words, at, last, table) || leadsOn(words, at, last, table);
}

function withLower(word: Word, lower: string): Word {
  const form = wordForm(word.text, word.kind, lower);
  return wordWith(word, form, word.capital);
}

function endsClause(words: readonly Word[], at: number, last: number, { joins }: Separable): boolean {
  const next = words[at + 1];
  if (next === undefined || at + 1 >= last) return true;
  return next.kind === "mark" ? next.text !== "-" && next.text !== "(" : joins.has(next.lower);
}

/** How far behind a prefix the mark of an infinitive that hangs on its verb may stand. */
const INFINITIVE = 14;

/** "bood aan een team te sturen": a prefix right behind its verb, and an infinitive behind it with no mark between. */
function leadsOn(words: readonly Word[], at: number, last: number, { bases, marks }: Separable): boolean {
  if (!bases.get(words[at - 1]?.lower ?? "")?.has(words[at]?.lower ?? "")) return false;
  for (let next = at + 1; next < Math.min(last, at + INFINITIVE) && words[next]?.kind !== "mark"; next++)
    if (marks.has(words[next]?.lower ?? "")) return true;
  return false;
}

/** The nearest verb before a prefix that is known with it. */
function join(words: Word[], prefix: number, first: number, { bases }: Separable): void {
  const written = words[prefix]?.lower ?? "";
  for (let at = prefix - 1; at >= Math.max(first, prefix - REACH); at--) {
    const word = words[at];
    if (word?.kind !== "word" || (word.capital && at > first && words[at - 1]?.kind !== "mark")) continue;
    if (!bases.get(word.lower)?.has(written)) continue;
    words[at] = withLower(word, written + word.lower);
    return;
  }
}

function tableOf({ grammar, speech }: LanguagePack): Separable | null {
  const prefixes = coveredOr(grammar.verbSecond, null)?.separable.split(" ") ?? [];
  if (prefixes.length === 0) return null;
  const verbs = grammar.irregularVerbs.value.map((line) => line.split(" "));
  const forms = verbs.flatMap(([infinitive = "", past = "", , present = ""]) => [
    infinitive,
    ...past.split("/"),
    ...present.split("/"),
  ]);
  const marks = (grammar.closed.value.to ?? "").split(" ");
  const joins = `${grammar.closed.value.coordinator ?? ""} ${grammar.contentClause.value.statement}`.split(" ");
  return {
    prefixes: new Set(prefixes),
    bases: basesOf([...forms, ...speech.verbs.value.flatMap((verb) => verb.forms)], prefixes),
    infinitives: markedInfinitives(
      verbs.map(([infinitive = ""]) => infinitive),
      prefixes,
      marks,
    ),
    marks: new Set(marks),
    joins: new Set(joins.map((word) => word.split(":", 1)[0] ?? "").filter(Boolean)),
  };
}

/** The shortest verb form that a prefix stands apart from. */
const SHORTEST = 3;

function basesOf(forms: readonly string[], prefixes: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bases = new Map<string, Set<string>>();
  for (const form of forms)
    for (const prefix of prefixes) {
      if (!form.startsWith(prefix) || form.length < prefix.length + SHORTEST) continue;
      const base = form.slice(prefix.length);
      bases.set(base, (bases.get(base) ?? new Set()).add(prefix));
    }
  return bases;
}

function markedInfinitives(
  infinitives: readonly string[],
  prefixes: readonly string[],
  marks: readonly string[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const infinitive of infinitives)
    for (const prefix of prefixes.filter((start) => infinitive.startsWith(start)))
      for (const mark of marks) found.set(`${prefix}${mark}${infinitive.slice(prefix.length)}`, infinitive);
  return found;
}
