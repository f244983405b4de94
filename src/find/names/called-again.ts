/** Called again: the body that a bare general word stands for ("the company", „партията“), where the report named one such before. */
import type { Span } from "../../core/span.ts";
import { COMPANY_HEADS } from "../../languages/concepts/company-heads.ts";
import { GROUPS } from "../../languages/concepts/groups.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Prose } from "../../text/prose.ts";
import type { Mention } from "../finding.ts";
import { linesOf, nameLexicon } from "./name-lexicon.ts";

/**
 * Gives bare general words for bodies of which there are many (a company, a party, a union, a ministry) the name that they stand for.
 *
 * - Input: the text taken apart, its pack, and the report's mentions in text order, without pronouns.
 * - Output: the same mentions; a description of one body that says nothing of whose it is has in `standsFor` the name that was last told to be such a body before it:
 *   by the general word beside it ("the shipping company Nordline", "Velm Hydro, the company that …") or within it ("Miners' Union"). Where none was, nothing changes.
 */
export function calledAgain(prose: Prose, pack: LanguagePack, mentions: readonly Mention[]): Mention[] {
  const told = new Map<string, Span>();
  return mentions.map((mention, at) => {
    for (const concept of toldToBe(prose, pack, mentions, at)) told.set(concept, fullest(mention));
    if (!isGeneral(mention, pack) || isBeside(prose, mentions, at)) return mention;
    const concept = mention.concept ?? "";
    const standsFor = told.get(concept) ?? (NAMED_ALONE.has(concept) ? onlyNear(prose, pack, mentions, at) : null);
    return standsFor === null ? mention : { ...mention, standsFor };
  });
}

/** Bodies whose names need not say what they are. */
const NAMED_ALONE: ReadonlySet<string> = new Set(["company", "party", "union", "aid-group", "armed-group"]);

/** So far before a general word, in UTF-16 units, is looked for the one body that it may mean: about three sentences. */
const NEAR = 400;

/** The one body named shortly before of which nothing says what it is; `null` where there is none, or two. */
function onlyNear(prose: Prose, pack: LanguagePack, mentions: readonly Mention[], at: number): Span | null {
  const before = mentions[at]?.start ?? 0;
  let only: Span | null = null;
  for (let index = at - 1; index >= 0; index--) {
    const name = mentions[index];
    if (name === undefined || name.start < before - NEAR) break;
    if (name.form !== "name" || name.kind !== "organization" || name.concept !== null) continue;
    if (toldToBe(prose, pack, mentions, index).length > 0 || isHeaded(name.text, pack)) continue;
    const place = fullest(name);
    if (only !== null && only.start !== place.start) return null;
    only = place;
  }
  return only;
}

/** Whether a name says what its bearer is: "Civil Protection Agency". */
function isHeaded(text: string, pack: LanguagePack): boolean {
  const words = text.toLowerCase().split(" ");
  const lexicon = nameLexicon(pack);
  return [words[0] ?? "", words.at(-1) ?? ""].some((word) => words.length > 1 && lexicon.head(word) === "organization");
}

const fullest = (mention: Mention): Span => {
  const { start, end } = mention.standsFor ?? mention;
  return { start, end };
};

/** A description by nothing but a general word for bodies, with its article. */
function isGeneral({ form, concept, country, of, plural, indefinite, text }: Mention, pack: LanguagePack): boolean {
  if (form !== "description" || concept === null || country !== null || of !== null || plural || indefinite)
    return false;
  const group = GROUPS[concept];
  if (group?.kind !== "organization" || group.single) return false;
  const words = text.toLowerCase().split(" ");
  return words.length <= WITH_ARTICLE && !pluralsOf(pack).has(words.at(-1) ?? "");
}

/** Whether another of the words begins as a plural does without its ending and the letter that may change before it. */
function hasSingular(word: string, ending: string, words: readonly string[]): boolean {
  const stem = word.slice(0, -ending.length - 1);
  return (
    ending !== "" && words.some((other) => other !== word && other.length <= word.length && other.startsWith(stem))
  );
}

const plurals = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Plurals that a pack lists beside their singulars ("company | companies"). */
function pluralsOf(pack: LanguagePack): ReadonlySet<string> {
  const known = plurals.get(pack);
  if (known) return known;
  const endings = [...pack.names.pluralEndings.value];
  const made = new Set<string>();
  for (const { words } of linesOf(pack.names.groups.value))
    for (const word of words)
      if (endings.some((ending) => word.endsWith(ending) && hasSingular(word, ending, words)))
        made.add(word.toLowerCase());
  plurals.set(pack, made);
  return made;
}

/** A noun with its article. */
const WITH_ARTICLE = 2;

/** The general concepts that a name is told to be, by the word beside it and by its own words. */
function toldToBe(prose: Prose, pack: LanguagePack, mentions: readonly Mention[], at: number): string[] {
  const mention = mentions[at];
  if (mention === undefined || mention.kind === "country" || mention.kind === "place") return [];
  if (mention.form !== "name" || mention.concept !== null)
    return KINDS.filter((kind) => mention.concept?.endsWith(`-${kind}`));
  const beside = besides(prose, mentions, at).flatMap(({ concept }) => concept ?? []);
  return [...beside, ...(mention.kind === "organization" ? withinName(mention.text, pack) : [])];
}

/** Bodies of which a state has several, each a concept of its own ("interior-ministry"). */
const KINDS: readonly string[] = ["ministry", "court"];

/** The descriptions of one body right beside a name: before it ("the company Nordline"), or behind it in commas. */
function besides(prose: Prose, mentions: readonly Mention[], at: number): Mention[] {
  const name = mentions[at];
  if (name === undefined) return [];
  return [at - 1, at + 1].flatMap((index) => {
    const other = mentions[index];
    if (other?.form !== "description" || other.plural || GROUPS[other.concept ?? ""]?.kind !== "organization")
      return [];
    return isApposed(prose.text, name, other) ? [other] : [];
  });
}

/** So many characters may stand between a name's comma and the noun behind it ("Kaldgas, the state gas company,"). */
const BETWEEN = 40;

function isApposed(text: string, name: Span, other: Span): boolean {
  if (other.end <= name.start) return other.end + 3 >= name.start && BEFORE.test(text.slice(other.end, name.start));
  if (other.start - name.end > BETWEEN) return false;
  return BEHIND.test(text.slice(name.end, other.start)) && CLOSES.test(text.slice(other.end, other.end + 1));
}

const BEFORE = /^,?\s["“„«]?$/u;
const BEHIND = /^["”“»]?,\s[^,.;:!?"“”„«»()]*$/u;
const CLOSES = /[,.;)]/u;

/** Whether a description stands beside a name, and so tells what that is and stands for nothing named before. */
function isBeside(prose: Prose, mentions: readonly Mention[], at: number): boolean {
  return [at - 1, at + 1].some(
    (index) => mentions[index]?.form === "name" && besides(prose, mentions, index).includes(mentions[at] as Mention),
  );
}

/** "Miners' Union" is a union: the first and the last word of a name, where the pack knows them as general words. */
function withinName(text: string, pack: LanguagePack): string[] {
  const words = text.toLowerCase().split(" ");
  if (words.length < 2) return [];
  if (COMPANY_HEADS.has(words.at(-1) ?? "")) return ["company"];
  const lexicon = nameLexicon(pack);
  return [words[0] ?? "", words.at(-1) ?? ""]
    .flatMap((word) => lexicon.groups(word))
    .filter((id) => GROUPS[id]?.kind === "organization" && !GROUPS[id].single);
}
