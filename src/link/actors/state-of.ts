/** State of: the country for which those who are named act ("Kaldrian diplomats", "troops of Dravonia"): what they do and suffer is its matter too. */
import type { Actor } from "../../core/format.ts";
import type { Span } from "../../core/span.ts";
import type { Mention } from "../../find/finding.ts";
import { mentionAt } from "../../find/names/mention-at.ts";
import type { FoundReport } from "../found-report.ts";
import type { Linked } from "../linked.ts";

/** What names people who act for their state. */
const ITS_PEOPLE: ReadonlySet<string> = new Set(["troops", "army", "police", "diplomats", "authorities", "officials"]);

/** Whether words name people who act for their state: "his troops". */
export function isItsPeople({ form, concept }: Mention): boolean {
  return form === "description" && ITS_PEOPLE.has(concept ?? "");
}

/** The country's actor, as a list of one; none where those at a place are no state's people, or no country is told. */
export function stateOf(linked: Linked, found: FoundReport, place: Span): readonly string[] {
  const { actors } = linked;
  const { raw, findings } = found;
  const mention = meantAt(findings.mentions, place);
  if (mention === null) return [];
  if (mention.form === "name") return namedByAdjective(linked, found, mention);
  if (!isItsPeople(mention)) return [];
  if (mention.country !== null) return [countryOf(actors.actors, mention.country) ?? []].flat();
  const owner = mention.of === null ? null : actors.at(raw.id, mention.of);
  const isCountry = owner !== null && actors.byId.get(owner)?.kind === "country";
  const known = isCountry ? owner : (adjectival(linked, found, mention) ?? owner);
  return known === null ? [] : [known];
}

/** "Karvelian | territory": the country that no table knows, where a place is named by its adjective alone. */
function namedByAdjective({ actors }: Linked, found: FoundReport, { kind, text }: Mention): readonly string[] {
  if (kind === "person" || kind === "country") return [];
  const word = text.toLowerCase();
  for (const [name, mention] of countriesIn(found))
    if (word !== name && !word.includes(" ") && isAdjectiveOf(word, name))
      return [actors.at(found.raw.id, mention) ?? []].flat();
  return [];
}

/** So many letters before and behind a description hold the adjective of its country. */
const BESIDE = 30;
const WORD = /[\p{L}\p{M}’'-]+/gu;

/** The country that no table knows and the report names, of which an adjective in a description or right beside it is ("Karvelian troops", „карвелски войници“). */
function adjectival({ actors }: Linked, found: FoundReport, { start, end }: Mention): string | null {
  const { raw } = found;
  const from = Math.max(0, start - BESIDE);
  const words = [...raw.text.slice(from, end + BESIDE).matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    at: from + index,
  }));
  const first = words.findIndex(({ at, word }) => at + word.length > start);
  const behind = words.findIndex(({ at }) => at >= end);
  const near = words.slice(Math.max(0, first - 1), behind === -1 ? undefined : behind + 1);
  for (const [name, mention] of countriesIn(found))
    if (near.some(({ word }) => isAdjectiveOf(word, name))) return actors.at(raw.id, mention);
  return null;
}

/** So many countries that no table knows are looked at in a report: more are no story. */
const MOST = 12;
const COUNTRIES_IN = new WeakMap<FoundReport, ReadonlyMap<string, Mention>>();

/** The countries that a report names and no table knows, by their names in lower case. */
function countriesIn(found: FoundReport): ReadonlyMap<string, Mention> {
  const known = COUNTRIES_IN.get(found);
  if (known !== undefined) return known;
  const made = new Map<string, Mention>();
  for (const mention of found.findings.mentions) {
    if (made.size === MOST) break;
    if (mention.form !== "name" || mention.kind !== "country" || mention.country !== null) continue;
    const name = found.raw.text.slice(mention.start, mention.end).toLowerCase();
    if (!made.has(name)) made.set(name, mention);
  }
  COUNTRIES_IN.set(found, made);
  return made;
}

/** The fewest letters that an adjective shares with its country, the most that the country has besides, and the most of the adjective's ending („-ijských“). */
const SHARED = 4;
const OWN = 3;
const ENDING = 6;

/** Whether a word may be the adjective of a country: it begins as its name does, but for its last letters ("Karvelian", „карвелски“, "marivisch"). */
export function isAdjectiveOf(word: string, name: string): boolean {
  let shared = 0;
  while (shared < name.length && word[shared] === name[shared]) shared++;
  return shared >= SHARED && shared >= name.length - OWN && word.length - shared <= ENDING;
}

/** The mention at a place; of a pronoun there the one that it stands for, of a name that only opens a description ("Karvelian | diplomats") that. */
function meantAt(mentions: readonly Mention[], place: Span): Mention | null {
  const at = mentionAt(mentions, place) ?? -1;
  const mention = mentions[at] ?? null;
  if (mention?.form === "name") return opened(mentions, at) ?? mention;
  if (mention?.form !== "pronoun" || mention.standsFor === null) return mention;
  return mentions[mentionAt(mentions, mention.standsFor) ?? -1] ?? null;
}

/** The description that begins with a name, right before or behind it in the list. */
function opened(mentions: readonly Mention[], at: number): Mention | null {
  const { start = -1, end = -1 } = mentions[at] ?? {};
  const near = [mentions[at - 1], mentions[at + 1]];
  return near.find((one) => one?.form === "description" && one.start === start && one.end > end) ?? null;
}

const COUNTRIES = new WeakMap<readonly Actor[], ReadonlyMap<string, string>>();

export function countryOf(actors: readonly Actor[], code: string): string | null {
  let known = COUNTRIES.get(actors);
  if (known === undefined) {
    known = new Map(
      actors.flatMap(({ id, kind, country }) => (kind === "country" && country !== null ? [[country, id]] : [])),
    );
    COUNTRIES.set(actors, known);
  }
  return known.get(code) ?? null;
}
