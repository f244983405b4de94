/**
 * Joining descriptions and pronouns: "the Russian leader", „преслужбата на Кремъл“, "he". An office is looked up among those to whom the story itself gives
 * it; a description that fits one is his, one that fits two is nobody's but its own.
 */
import type { Mention } from "../../find/finding.ts";
import { mentionAt } from "../../find/names/mention-at.ts";
import { GROUPS } from "../../languages/concepts/groups.ts";
import { OFFICES } from "../../languages/concepts/offices.ts";
import { ORGANIZATIONS } from "../../languages/concepts/organizations.ts";
import type { FoundReport } from "../found-report.ts";
import type { Groups } from "../groups/groups.ts";
import type { BodyAt } from "./bodies.ts";
import { type Copies, copiesOf, type Sentence, sentenceAround } from "./copied-sentences.ts";
import type { Named } from "./report-names.ts";

/** For each report, for each of its mentions, the number of its actor. */
export type Assigned = readonly (readonly number[])[];

/** What has been settled when descriptions are read. */
export interface Settled {
  readonly reports: readonly FoundReport[];
  readonly storyOf: readonly number[];
  readonly named: readonly Named[];
  readonly groups: Groups;
  readonly bodyAt: BodyAt;
}

/**
 * Gives every mention an actor.
 *
 * - Input: the reports, their stories, the named and which of them are one.
 * - Output: actor numbers; those below the number of the named are groups of them, the others are of those whom no report names.
 */
export function joinDescriptions(settled: Settled): Assigned {
  const table = tableOf(settled);
  return settled.reports.map((report, index) => {
    const { mentions } = report.findings;
    const actors = namesOf(settled, table, index, mentions);
    const order = mentions.map((_, at) => at).filter((at) => mentions[at]?.form === "description");
    order.sort((a, b) => lengthOf(mentions[a]) - lengthOf(mentions[b]) || a - b); // what is part of another first
    const here: Here = {
      table,
      bodyAt: settled.bodyAt,
      report: index,
      story: settled.storyOf[index] ?? -1,
      sentenceAt: (mention) => sentenceAround(report, mention),
      mentions,
      actors,
      countries: countriesIn(mentions),
    };
    for (const at of order) actors[at] = described(here, mentions[at] as Mention, at);
    mentions.forEach((mention, at) => {
      if (mention.form === "pronoun") actors[at] = pronoun(here, mention, at);
    });
    return actors;
  });
}

interface Table {
  /** Who holds an office: by story or report, and `office|country`; a country of "" is any. */
  readonly holders: ReadonlyMap<string, ReadonlySet<number>>;
  /** What the reports tell of an actor's gender; `null` where they differ. */
  readonly genders: ReadonlyMap<number, Mention["gender"]>;
  /** The actor of a concept, or of any other key; grows as descriptions ask. */
  readonly keyed: Map<string, number>;
  /** Which key of another report stands for one, and which key has what a sentence of the story tells of: a copied sentence tells of the same. */
  readonly copies: Copies;
  readonly next: { number: number };
}

interface Here {
  readonly table: Table;
  readonly bodyAt: BodyAt;
  readonly report: number;
  readonly story: number;
  readonly sentenceAt: (mention: Mention) => Sentence | null;
  readonly mentions: readonly Mention[];
  readonly actors: readonly number[];
  /** For each group or body, the countries whose one the report tells of. */
  readonly countries: ReadonlyMap<string, ReadonlySet<string>>;
}

/** "The presidency" is the one whose country the report gives elsewhere; the Kremlin gives it too. */
function countriesIn(mentions: readonly Mention[]): Map<string, Set<string>> {
  const countries = new Map<string, Set<string>>();
  for (const { concept, country } of mentions) {
    if (concept === null || country === null) continue;
    const group = ORGANIZATIONS[concept]?.is ?? concept;
    countries.set(group, (countries.get(group) ?? new Set()).add(country));
  }
  return countries;
}

function tableOf({ named, groups, storyOf, bodyAt }: Settled): Table {
  const holders = new Map<string, Set<number>>();
  const keyed = new Map<string, number>();
  const genders = new Map<number, Mention["gender"]>();
  named.forEach((name, index) => {
    const actor = groups.of(index);
    noteGender(genders, actor, name);
    if (name.concept !== null) keyed.set(`${name.kind}:${name.concept}`, actor);
    const organization = name.concept === null ? undefined : ORGANIZATIONS[name.concept];
    if (organization?.is && organization.country) keyed.set(`is:${organization.is}|${organization.country}`, actor);
    const body = name.concept === null ? bodyAt(name.report, name.mentions[0] ?? -1) : null;
    if (body !== null) keyed.set(`body:${body}`, actor);
    for (const key of officeKeys(name, storyOf[name.report] ?? -1)) noteHolder(holders, key, actor);
  });
  return { holders, genders, keyed, copies: copiesOf(), next: { number: named.length } };
}

function noteGender(genders: Map<number, Mention["gender"]>, actor: number, { gender }: Named): void {
  if (gender !== null) genders.set(actor, genders.has(actor) && genders.get(actor) !== gender ? null : gender);
}

/** Under what the holder of an office is looked up: in the story and in the report, by its country and by any. */
function officeKeys({ offices, report }: Named, story: number): string[] {
  return offices.flatMap((office) => {
    const [id = "", country = ""] = office.split("|");
    return [`s${story}`, `r${report}`].flatMap((where) =>
      [...new Set([country, ""])].map((of) => `${where}|${id}|${of}`),
    );
  });
}

function noteHolder(holders: Map<string, Set<number>>, key: string, actor: number): void {
  const known = holders.get(key);
  if (!known) holders.set(key, new Set([actor]));
  else if (known.size < MOST_HOLDERS) known.add(actor);
}

/** A third holder changes nothing: two are already one too many. */
const MOST_HOLDERS = 3;

function namesOf({ named, groups }: Settled, table: Table, report: number, mentions: readonly Mention[]): number[] {
  const byPlace = new Map<number, number>();
  // the named of a report stand together, in report order
  let at = firstOf(named, report);
  for (; named[at]?.report === report; at++)
    for (const place of named[at]?.mentions ?? []) byPlace.set(place, groups.of(at));
  return mentions.map((mention, place) => byPlace.get(place) ?? (mention.form === "name" ? fresh(table) : -1));
}

function firstOf(named: readonly Named[], report: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.report ?? 0) < report) low = middle + 1;
    else high = middle;
  }
  return low;
}

const lengthOf = (mention: Mention | undefined): number => (mention ? mention.end - mention.start : 0);

function fresh({ next }: Table): number {
  return next.number++;
}

function keyedActor(table: Table, key: string): number {
  const known = table.keyed.get(key);
  if (known !== undefined) return known;
  const made = fresh(table);
  table.keyed.set(key, made);
  return made;
}

function described(here: Here, mention: Mention, at: number): number {
  const { table } = here;
  const owner = ownerOf(here, mention, at);
  if (mention.kind === "country" || mention.kind === "place")
    return keyedActor(table, `${mention.kind}:${mention.concept ?? mention.text}`);
  if (mention.office !== null && !mention.plural && !mention.indefinite) return holder(here, mention, owner);
  if (mention.concept !== null)
    return bodyActor(here, mention, at) ?? calledBefore(here, mention) ?? groupActor(here, mention, owner);
  if (mention.kind === "organization" && owner !== null) return institution(here, mention, owner);
  return unnamed(here, mention);
}

/** The actor that a description hangs on. */
function ownerOf({ mentions, actors }: Here, { of }: Mention, at: number): number | null {
  if (!of) return null;
  const found = mentionAt(mentions, of);
  if (found === null || found === at) return null;
  const actor = actors[found] ?? -1;
  return actor === -1 ? null : actor;
}

/** Who holds the office: in the report if it says so, else in the story; one alone, of several the one that the report named last, or somebody unnamed. */
function holder(here: Here, mention: Mention, owner: number | null): number {
  const { table, report, story } = here;
  const office = mention.office ?? "";
  const country = mention.country ?? "";
  const offices = [office, ...(OFFICES[office]?.mayBe ?? [])];
  for (const where of [`r${report}`, `s${story}`]) {
    const held = offices.flatMap((one) => [...(table.holders.get(`${where}|${one}|${country}`) ?? [])]);
    const found = new Set(held.filter((actor) => agrees(table, actor, mention)));
    const [only] = found;
    if (found.size === 1 && only !== undefined && (country !== "" || owner === null)) return only;
    if (found.size > 1)
      return (country === "" && owner === null ? lastBefore(here, mention, found) : null) ?? unnamed(here, mention);
  }
  return unheld(here, mention, office, country);
}

/** "The spokeswoman" is no man. */
function agrees({ genders }: Table, actor: number, { gender }: Mention): boolean {
  const known = genders.get(actor) ?? null;
  return gender === null || known === null || known === gender;
}

/** An office whose holder no report names: one person for the story where its country has one such office. */
function unheld(here: Here, mention: Mention, office: string, country: string): number {
  const single = OFFICES[office]?.single ?? false;
  return single && country !== ""
    ? keyedActor(here.table, `s${here.story}|${office}|${country}`)
    : unnamed(here, mention);
}

/** "The minister", where a report names two: the one it named last. */
function lastBefore({ mentions, actors }: Here, { start }: Mention, among: ReadonlySet<number>): number | null {
  let last: number | null = null;
  for (const [at, mention] of mentions.entries()) {
    if (mention.start >= start) break;
    const actor = actors[at] ?? -1;
    if (mention.form === "name" && among.has(actor)) last = actor;
  }
  return last;
}

/** A body of which a state has one: that which a report names so, else that of the story. */
function bodyActor({ table, report, bodyAt }: Here, { country }: Mention, at: number): number | null {
  const body = bodyAt(report, at);
  if (body === null) return null;
  const owned = country !== null || /\|[A-Z]{3}$/.test(body);
  return table.keyed.get(`body:${body}`) ?? (owned ? null : keyedActor(table, `body:${body}`));
}

/** "The ministry", "the company": the body that the report named before. */
function calledBefore(here: Here, { standsFor }: Mention): number | null {
  const place = standsFor && mentionAt(here.mentions, standsFor);
  const named = place === null ? undefined : here.mentions[place];
  if (place === null || named === undefined) return null;
  const actor = here.actors[place] ?? -1;
  return actor === -1 ? described(here, named, place) : actor;
}

/** A body or group of a country is one for all reports, or for the story where there are many such; without a country it is the report's own. */
function groupActor(here: Here, mention: Mention, owner: number | null): number {
  const { table, report, story } = here;
  const concept = mention.concept ?? "";
  if (mention.indefinite) return one(here, mention);
  const single = GROUPS[concept]?.single ?? false;
  const told = single && owner === null ? here.countries.get(concept) : undefined;
  const [only] = told?.size === 1 ? told : [];
  const country = mention.country ?? only ?? null;
  if (country !== null) {
    const named = table.keyed.get(`is:${concept}|${country}`);
    return named ?? keyedActor(table, `${single ? "" : `s${story}`}|group:${concept}|${country}`);
  }
  if (owner !== null) return keyedActor(table, `s${story}|group:${concept}|of:${owner}`);
  return keyedActor(table, table.copies.keyOf(`group:${concept}`, report, story, here.sentenceAt(mention)));
}

/** The press service of a body is the body; the office of a person is a body of its own. */
function institution(here: Here, mention: Mention, owner: number): number {
  const person = here.mentions.some((other, at) => here.actors[at] === owner && other.kind === "person");
  return person
    ? keyedActor(here.table, `office-of:${owner}`)
    : mention.concept === null
      ? owner
      : groupActor(here, mention, owner);
}

/** Somebody without a name: the same words in the same report are the same. */
function unnamed(here: Here, mention: Mention): number {
  const { table, report, story } = here;
  if (mention.indefinite) return one(here, mention);
  return keyedActor(table, table.copies.keyOf(mention.text.toLowerCase(), report, story, here.sentenceAt(mention)));
}

/** One of many: a new one each time, but where the sentence is a copy. */
function one({ table, story, sentenceAt }: Here, mention: Mention): number {
  const sentence = sentenceAt(mention);
  return sentence === null ? fresh(table) : keyedActor(table, `s${story}|${sentence.place}|${sentence.text}`);
}

function pronoun({ table, mentions, actors }: Here, mention: Mention, at: number): number {
  const found = mention.standsFor ? mentionAt(mentions, mention.standsFor) : null;
  const actor = found === null || found === at ? -1 : (actors[found] ?? -1);
  return actor === -1 ? fresh(table) : actor;
}
