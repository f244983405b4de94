/** An actor's fields, from all its mentions. */
import type { Actor, ActorKind } from "../../core/format.ts";
import { coveredOr, NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { Mention } from "../../find/finding.ts";
import { isGivenName } from "../../find/names/given-names.ts";

import { GROUPS } from "../../languages/concepts/groups.ts";
import { OFFICES } from "../../languages/concepts/offices.ts";
import { ORGANIZATIONS } from "../../languages/concepts/organizations.ts";
import { packFor } from "../../languages/index.ts";
import { LATIN, lettersOf } from "../../languages/readable.ts";
import { nameKey } from "../../text/words/name-key.ts";
import type { FoundReport } from "../found-report.ts";
import { shownBases } from "./shown-bases.ts";

const NO_WORDS: ReadonlySet<string> = new Set();

/** A mention and the report it stands in. */
export interface Placed {
  readonly report: FoundReport;
  readonly mention: Mention;
}

/** An actor without its id. Input: its mentions, in report and text order, at least one no pronoun; and the reader's language. */
export function actorFrom(mentions: readonly Placed[], language: string): Omit<Actor, "id"> {
  const kind = kindFrom(mentions);
  const met = namesFrom(mentions, kind);
  const names = withBases(met, kind, mentions);
  return {
    kind,
    name: fullest(names, language)?.text ?? "",
    names: bestFirst(names).map(({ text, language: of }) => ({ text, language: of })),
    roles: rolesFrom(mentions),
    mentions: mentions.map(({ report, mention }) => ({
      report: report.raw.id,
      start: mention.start,
      end: mention.end,
    })),
    country: countryFrom(mentions),
    sector: sectorFrom(mentions),
  };
}

interface Name {
  readonly text: string;
  readonly language: string;
  /** How often it is met; 0 for what stands in no report by itself. */
  times: number;
  /** Whether it is known to be the nominative. */
  base: boolean;
}

/** The names with the nominatives that are known, those that stand in no report first. */
function withBases(met: readonly Name[], kind: ActorKind, mentions: readonly Placed[]): Name[] {
  const placed = kind === "country" || kind === "place";
  const concept = placed ? mostOf(mentions.flatMap(({ mention }) => mention.concept ?? [])) : null;
  const bases = shownBases(
    met.filter(({ times }) => times > 0),
    kind,
    concept,
  );
  const made = bases.flatMap(({ text, language }): Name[] => {
    const known = met.find((name) => name.language === language && name.text === text);
    if (!known) return [{ text, language, times: 0, base: true }];
    known.base = true;
    return [];
  });
  return [...made, ...met];
}

/** Every name met, in the order met; of one who is never named, the descriptions stand for names. */
function namesFrom(mentions: readonly Placed[], kind: ActorKind): Name[] {
  const named = mentions.filter(({ mention }) => mention.form === "name");
  const bodies = named.some(({ mention }) => mention.kind === "organization");
  const described = mentions.filter(({ mention }) => mention.form === "description");
  const names = new Map<string, Name>();
  const add = (text: string, report: FoundReport, times = 1): void => {
    const { language } = report.raw;
    const key = `${language}:${text}`;
    const known = names.get(key);
    if (known) known.times += times;
    else names.set(key, { text, language, times, base: false });
  };
  const families = new Map<string, string | null>();
  const familyOf = (name: string, report: FoundReport): string | null => {
    const key = `${report.raw.language}:${name}`;
    const known = families.get(key);
    if (known !== undefined) return known;
    const family = familyName(name, report);
    families.set(key, family);
    return family;
  };
  for (const { mention, report } of named) {
    add(mention.text, report);
    const family = kind === "person" && mention.kind === "person" ? familyOf(mention.text, report) : null;
    if (family !== null) add(family, report, 0); // it stands there only within the whole
    const article = bodies ? articleBefore(mention, report) : null;
    if (article !== null) add(`${article} ${mention.text}`, report);
  }
  for (const { mention, report } of described)
    for (const text of describedNames(mention, report, named.length === 0, bodies)) add(text, report);
  return [...names.values()];
}

/** The names that a description gives: of a body of a state, with its article and without. */
function describedNames(mention: Mention, report: FoundReport, nameless: boolean, bodies: boolean): string[] {
  const body = isBody(mention);
  const bare = nameless || (bodies && (mention.of !== null || body)) ? [withoutDeterminer(mention, report)] : [];
  return body && !isPointedAt(mention, report) ? [...bare, mention.text] : bare;
}

/** Whether a word that is no article stands before a description, as in "that parliament" and "its police": what it points with is no part of a name. */
function isPointedAt({ text }: Mention, { raw }: FoundReport): boolean {
  return isPointer(text.split(" ", 1)[0] ?? "", raw.language);
}

function isPointer(word: string, language: string): boolean {
  return packFor(language)?.names.determiners.value.has(word.toLowerCase()) === true && !isArticle(word, language);
}

/** Whether words name a body of which a state has one: "the coast guard". */
function isBody({ concept }: Mention): boolean {
  const group = concept === null ? undefined : GROUPS[concept];
  return group?.single === true && group.kind === "organization";
}

/**
 * The family name of a person: the last word of a full name, without its article ("al-"). `null` where the family may stand first: a first word of one
 * syllable that is no given name known ("Xi", "Moon").
 */
function familyName(name: string, { raw }: FoundReport): string | null {
  const pack = packFor(raw.language);
  const words = name.split(" ");
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  if (!pack || words.length < 2 || !/^\p{L}/u.test(last)) return null;
  const syllables = nameKey(first, pack.names.letters.value).match(/[aeiou]+/g)?.length ?? 0;
  if (syllables < 2 && !isGivenName(first, pack)) return null;
  return last.replace(/^\p{L}{1,3}[-‑](?=\p{Lu})/u, "");
}

const LONGEST_ARTICLE = 6;

/** The article that a name is written with, or `null`. */
function articleBefore({ start }: Mention, { raw }: FoundReport): string | null {
  const before = raw.text.slice(Math.max(0, start - LONGEST_ARTICLE - 2), start).split(/[^\p{L}]/u);
  const article = before.at(-1) === "" ? (before.at(-2) ?? "") : "";
  return isArticle(article, raw.language) ? article.toLowerCase() : null;
}

function withoutDeterminer({ text }: Mention, { raw }: FoundReport): string {
  const blank = text.indexOf(" ");
  const first = text.slice(0, Math.max(0, blank));
  return isArticle(first, raw.language) || isPointer(first, raw.language) ? text.slice(blank + 1) : text;
}

function isArticle(word: string, language: string): boolean {
  const pack = packFor(language);
  return pack !== null && coveredOr(pack.names.articles, NO_WORDS).has(word.toLowerCase());
}

/** How often, of its most frequent form, a form of a name must be met to be its dictionary form: a misspelling is rarer. */
const OFTEN = 0.1;

/** Of each language the name by which somebody is shown in it before the others, so that whoever shows an account in that language need not choose again. */
function bestFirst(names: readonly Name[]): Name[] {
  const languages = [...new Set(names.map(({ language }) => language))];
  return languages.flatMap((language) => {
    const own = names.filter((name) => name.language === language);
    const best = fullest(own, language);
    return best === null ? own : [best, ...own.filter((name) => name !== best)];
  });
}

/**
 * The name in the reader's language, else in its letters, else in Latin ones, else in any: the nominative where a language has cases and its forms tell it; else the fullest, which has most words
 * (initials and articles count for none), and of these the most frequent; in a language with cases the shortest form that is met often enough, as the nearest to the nominative.
 */
function fullest(names: readonly Name[], language: string): Name | null {
  const letters = lettersOf(language);
  const own = [
    names.filter((name) => name.language.split("-")[0] === language.split("-")[0]),
    ...[letters, LATIN].map((script) => names.filter(({ text }) => script?.test(text))),
  ];
  const among = own.find(({ length }) => length > 0) ?? names;
  const base = among.find((name) => name.base);
  if (base) return base;
  const most = among.reduce((best, name) => Math.max(best, sizeOf(name)), 0);
  const full = among.filter((name) => sizeOf(name) === most);
  const times = full.reduce((best, name) => Math.max(best, name.times), 0);
  const often = full.filter((name) => name.times >= OFTEN * times);
  const declined = (packFor(often[0]?.language ?? "")?.names.declensions ?? NOT_COVERED) !== NOT_COVERED;
  const shorter = (a: Name, b: Name): number => a.text.length - b.text.length;
  const oftener = (a: Name, b: Name): number => b.times - a.times;
  const [first, second] = declined ? [shorter, oftener] : [oftener, shorter];
  const ranked = [...often].sort((a, b) => first(a, b) || second(a, b) || (a.text < b.text ? -1 : 1));
  const written = ranked.flatMap((name) => withArticle(name, among) ?? []);
  return written[0] ?? ranked[0] ?? null;
}

/** How full a name is: its words, without articles, particles and initials; an acronym is a word. */
function sizeOf({ text }: Name): number {
  const words = text
    .split(" ")
    .filter((word) => /\p{Lu}/u.test(word) && (word.length > 2 || /^\p{Lu}{2}$/u.test(word)));
  return Math.min(4, words.length);
}

/** The same name with the article that it is written with, where the language has but one form of it: "der Küstenwache" is a case, "the Council" none. */
function withArticle({ text, language }: Name, among: readonly Name[]): Name | null {
  const [article, ...others] = coveredOr(packFor(language)?.names.articles ?? NO_ARTICLES, NO_WORDS);
  if (article === undefined || others.length > 0) return null;
  return among.find((name) => name.language === language && name.text === `${article} ${text}`) ?? null;
}

const NO_ARTICLES = sourced("a language without a pack", NO_WORDS);

const KINDS: readonly ActorKind[] = ["country", "organization", "person", "place", "group"];

/** The kind that most mentions have, names before descriptions. */
function kindFrom(mentions: readonly Placed[]): ActorKind {
  const named = mentions.filter(({ mention }) => mention.form === "name");
  const asked = named.length > 0 ? named : mentions;
  let best: ActorKind = "group";
  let most = 0;
  for (const kind of KINDS) {
    const counted = asked.filter(({ mention }) => mention.kind === kind).length;
    const times = kind === "person" && !asked.some(isBorne) ? counted * LONE_WORD : counted;
    if (times > most) {
      most = times;
      best = kind;
    }
  }
  return best;
}

/** What a person's name of one word, to which no report gives a given name, an office or a gender, counts: products and firms are taken for persons as well. */
const LONE_WORD = 1 / 3;

/** Whether a mention shows that it is a person's. */
function isBorne({ mention }: Placed): boolean {
  return mention.office !== null || mention.role !== null || mention.gender !== null || /\S\s+\S/.test(mention.text);
}

/** What the reports call it beside or instead of its name: no words that are written as its name elsewhere. */
function rolesFrom(mentions: readonly Placed[]): Actor["roles"] {
  const names = new Set(mentions.flatMap(({ mention: { form, text } }) => (form === "name" ? text.toLowerCase() : [])));
  return mentions.flatMap(({ report, mention }) => {
    const span = mention.form === "description" ? mention : mention.role;
    if (!span || (span === mention && names.has(mention.text.toLowerCase()))) return [];
    const { start, end } = span;
    return [{ text: report.raw.text.slice(start, end).replace(/\s+/g, " "), report: report.raw.id, start, end }];
  });
}

/** The country named most often; of two, none. */
function countryFrom(mentions: readonly Placed[]): string | null {
  return mostOf(mentions.flatMap(({ mention }) => mention.country ?? []));
}

function sectorFrom(mentions: readonly Placed[]): string | null {
  return mostOf(
    mentions.flatMap(({ mention: { office, concept } }) => {
      const organization = concept === null ? undefined : ORGANIZATIONS[concept];
      const group = concept === null ? undefined : GROUPS[concept];
      const held = office === null ? undefined : OFFICES[office.replace(/^deputy-/, "")];
      return organization?.sector ?? group?.sector ?? held?.sector ?? [];
    }),
  );
}

function mostOf(values: readonly string[]): string | null {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  const [first, second] = [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first && first[1] !== second?.[1] ? first[0] : null;
}
