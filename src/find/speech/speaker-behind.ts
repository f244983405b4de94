/**
 * Speakers behind their verb, as the names of the report have them: „řekla novinářům v metropoli ministryně vnitra Irena Malá“, „ответила коротко глава ведомства Анна
 * Лунина“. What stands between is passed over: who hears it, times, places, words that name nobody.
 */

import { NOT_COVERED } from "../../core/sourced.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { behindHearer } from "../../text/syntax/hearers.ts";
import type { Party } from "../events/party.ts";
import { isGivenName } from "../names/given-names.ts";
import { nameLexicon } from "../names/name-lexicon.ts";
import type { Named, SentenceMap } from "../sentence-map.ts";

/** So many words behind a verb its speaker is looked for, and behind an office the name of who holds it. */
const REACH = 16;
const HOLDER = 8;

/**
 * Who speaks by a verb that stands before them.
 *
 * - Input: the map of the report, the word after the verb, and the word before which the sentence ends.
 * - Output: the words of a name or description with its role; `null` where a mark or another verb comes first, or where only places and owners are named.
 */
export function speakerBehind(map: SentenceMap, from: number, to: number): Party | null {
  const { words } = map.prose;
  const passed: Passed = { place: false, noun: false };
  for (let at = from; at < to && at < from + REACH; at++) {
    at = behindHearer(words, at, to, map.speech);
    if (at >= to || words[at]?.kind === "mark" || map.groupAt(at)?.form === "finite") return null;
    const behind = passedAt(map, at, passed);
    if (behind > at) {
      at = behind - 1;
      continue;
    }
    const named = namedFrom(map, at);
    if (named === null || !mayBe(map, named, passed)) continue;
    return passed.noun && !declines(map.pack) ? null : holderOf(map, named, to);
  }
  return null;
}

/** What stands between a verb and its speaker: a place or another thing behind a preposition, and a noun that nobody is known by. */
interface Passed {
  place: boolean;
  noun: boolean;
}

/** The word behind what names nobody at a place; the same word where somebody is named there. */
function passedAt(map: SentenceMap, at: number, passed: Passed): number {
  const tag = map.prose.syntax.tags[at] ?? "mark";
  if (tag === "preposition") {
    passed.place ||= map.timeAt(at + 1) === null;
    return map.phraseAt(at + 1)?.last ?? at + 2;
  }
  const named = namedFrom(map, at);
  if (named !== null && speaks(named)) return at;
  passed.noun ||= NAMING.has(tag) && map.timeAt(at) === null;
  return at + 1;
}

function mayBe(map: SentenceMap, named: Named, { place, noun }: Passed): boolean {
  return !(place || noun) || isNominative(map, named);
}

/** What may name somebody unknown, whose owner a name behind it may be. */
const NAMING: ReadonlySet<string> = new Set(["noun", "proper"]);

/** Who is named from a word on; a role that has taken in what a preposition before it hangs on („пред БНР | кметът Иван Бродин“) begins behind that. */
function namedFrom(map: SentenceMap, at: number): Named | null {
  const named = map.namedAt(at);
  if (named === null || named.first === at) return named;
  const start = map.prose.words[at]?.start ?? named.start;
  const taken = map.phraseAt(named.first)?.last === at && map.prose.syntax.tags[named.first - 1] === "preposition";
  return taken ? { mention: named.mention, start, end: named.end, first: at, last: named.last } : null;
}

export function speaks({ mention: { kind, form, owner } }: Named): boolean {
  return !owner && form !== "pronoun" && kind !== null && kind !== "place" && kind !== "country";
}

/** Whether the role of a name, or its given name, stands as the lexicon has it, and in no other case; another name does not tell. */
export function isNominative({ prose: { words }, pack }: SentenceMap, { first, mention: { role } }: Named): boolean {
  if (!declines(pack)) return true;
  const word = words[first];
  if (word === undefined) return false;
  return role?.start === word.start ? nameLexicon(pack).isOpener(word.lower) : isGivenName(word.lower, pack);
}

/** Whether a case makes owners in a language, so that a name behind another noun may be its owner. */
export function declines({ names }: LanguagePack): boolean {
  return names.ofWords.value.size === 0 && names.declensions !== NOT_COVERED;
}

/**
 * Who holds an office that speaks.
 *
 * - Input: the map of the report, the words that name a speaker behind a verb, and the word before which the sentence ends.
 * - Output: the name of who holds it; the same words where none follows.
 */
export function speakerNamed(map: SentenceMap, party: Party, to: number): Party {
  const named = map.namedAt(party.first);
  return named?.first === party.first && named.last >= party.last ? holderOf(map, named, to) : party;
}

/** Who holds an office: „представитель норландской армии полковник Иван Бродин“, „prawnik Bibi, Jan Wilk“. */
function holderOf(map: SentenceMap, office: Named, to: number): Party {
  if (!declines(map.pack)) return isPerson(office) ? office : (holderBehindOwner(map, office, to) ?? office);
  if (isPerson(office)) return behindComma(map, office, to) ?? office;
  const named = nextNamed(map, office.last, Math.min(to, office.last + HOLDER));
  return named !== null && isPerson(named) && isNominative(map, named) ? named : office;
}

function isPerson({ mention: { kind, form } }: Named): boolean {
  return kind === "person" && form === "name";
}

/** The name in an apposition that ends its clause, behind an office and a single name, which is then whose office it is. */
function behindComma(map: SentenceMap, office: Named, to: number): Named | null {
  const { words } = map.prose;
  const { role, text } = office.mention;
  const behind =
    role === null || text.includes(" ") || words[office.last]?.text !== "," ? null : map.namedAt(office.last + 1);
  if (behind?.first !== office.last + 1 || !isPerson(behind) || !behind.mention.text.includes(" ")) return null;
  return behind.last >= to || words[behind.last]?.kind === "mark" ? behind : null;
}

/** „комисарят по енергетиката на съюза Иван Петров“: the first name behind an office and what hangs on it, no preposition right before it. */
function holderBehindOwner(map: SentenceMap, office: Named, to: number): Named | null {
  const { tags } = map.prose.syntax;
  for (let at = office.last; at < Math.min(to, office.last + HOLDER); at++) {
    const named = map.namedAt(at);
    if (tags[at] !== "preposition" && !WITHIN.has(tags[at] ?? "mark")) return null;
    if (named?.first === at && isPerson(named))
      return named.mention.role === null && tags[at - 1] !== "preposition" ? named : null;
  }
  return null;
}

/** The first person named behind a word, over what hangs on an office by its case. */
function nextNamed(map: SentenceMap, from: number, to: number): Named | null {
  for (let at = from; at < to; at++) {
    const named = map.namedAt(at);
    if (named?.first === at && isPerson(named)) return named;
    if (!WITHIN.has(map.prose.syntax.tags[at] ?? "mark")) return null;
  }
  return null;
}

/** What an office and the name of who holds it may have between them. */
const WITHIN: ReadonlySet<string> = new Set(["noun", "proper", "adjective"]);
