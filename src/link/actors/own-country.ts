/** Own country: the side that words such as "his troops" and "their country" stand for: the country of the person whose they are. */
import { coveredOr } from "../../core/sourced.ts";
import { contains, type Span, textAt } from "../../core/span.ts";
import type { Mention } from "../../find/finding.ts";
import { mentionAt } from "../../find/names/mention-at.ts";
import { packFor } from "../../languages/index.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { FoundReport } from "../found-report.ts";
import type { Linked } from "../linked.ts";
import { countryOf, isAdjectiveOf, isItsPeople } from "./state-of.ts";

/** How far before "his troops" the person is looked for whose they are, in code units: a sentence. */
const BACK = 200;
const WORD = /[\p{L}\p{M}’'-]+/gu;

/**
 * Whose side some words with an owner are.
 *
 * - Input: what linking has settled, the report, and a place in it.
 * - Output: the country of the person who owns troops, police or diplomats there; of "his country" that person too. None where there is no such owner, or two may be.
 */
export function ownCountry(linked: Linked, found: FoundReport, place: Span): readonly string[] {
  const pack = packFor(found.raw.language);
  if (pack === null) return [];
  const what = ownedAt(found, place, pack);
  const owner = what === null ? null : ownerOf(found, place);
  const id = owner === null ? null : linked.actors.at(found.raw.id, owner);
  if (id === null) return [];
  const country = countryOfPerson(linked, id);
  if (country === null) return what === "land" ? [id] : [];
  return what === "land" ? [id, country] : [country];
}

/** What a place names that belongs to somebody: his country, or people who act for it; `null` for all else. */
function ownedAt({ raw, findings }: FoundReport, place: Span, pack: LanguagePack): "land" | "people" | null {
  const words = [...textAt(raw.text, place).matchAll(WORD)].map(([word]) => word.toLowerCase());
  const lands = coveredOr(pack.events.roles, null)?.lands;
  const possessives = coveredOr(pack.grammar.possessives, null);
  const isOwned = possessives === null || words.some((word) => ownersOf(pack, possessives).has(word));
  if (!isOwned) return null;
  if (words.length <= MOST_WORDS && words.some((word) => lands?.has(word) === true)) return "land";
  if (possessives === null) return null;
  const mention = findings.mentions[mentionAt(findings.mentions, place) ?? -1];
  return mention !== undefined && isItsPeople(mention) && mention.of === null ? "people" : null;
}

/** "Their own small country": so many words at most are about the country itself. */
const MOST_WORDS = 4;
const OWNERS = new WeakMap<LanguagePack, ReadonlySet<string>>();

function ownersOf(pack: LanguagePack, possessives: string): ReadonlySet<string> {
  let known = OWNERS.get(pack);
  if (known === undefined) {
    known = new Set(possessives.split(" "));
    OWNERS.set(pack, known);
  }
  return known;
}

/** Whose it is: whom a pronoun there stands for, else the one person named before it in the sentence. */
function ownerOf({ findings: { mentions }, sentences }: FoundReport, place: Span): Span | null {
  const within = mentions.find(
    ({ form, standsFor, ...at }) => form === "pronoun" && standsFor !== null && contains(place, at),
  );
  if (within !== undefined) return within.standsFor;
  const sentence = sentences.find((one) => contains(one, place));
  const from = Math.max(sentence?.start ?? 0, place.start - BACK);
  const before = mentions.filter((one) => one.start >= from && one.end <= place.start && isPerson(one));
  const [one, ...others] = before;
  const same = one !== undefined && others.every(({ text }) => text === one.text);
  return same ? one : null;
}

function isPerson({ kind, form, plural }: Mention): boolean {
  return kind === "person" && form !== "pronoun" && !plural;
}

/** The country for which a person acts: a known one, else the one in the story of which an adjective or the name stands in a role of his. */
function countryOfPerson({ actors }: Linked, id: string): string | null {
  const person = actors.byId.get(id);
  if (person?.kind !== "person") return null;
  if (person.country !== null) return countryOf(actors.actors, person.country);
  const words = person.roles.flatMap(({ text }) => [...text.matchAll(WORD)].map(([word]) => word.toLowerCase()));
  const country = actors.actors.find(
    ({ kind, country: code, names }) =>
      kind === "country" &&
      code === null &&
      names.some(({ text }) => words.some((word) => isAdjectiveOf(word, text.toLowerCase()))),
  );
  return country?.id ?? null;
}
