/** Joining names: which of the named of all reports are one, across cases, languages and scripts. Where two fit, none is taken. */
import type { ActorKind } from "../../core/format.ts";
import { skeletonOf } from "../../text/words/name-key.ts";
import { type Groups, groupsOf } from "../groups/groups.ts";
import type { BodyAt } from "./bodies.ts";
import { joinTranslated } from "./join-translated.ts";
import { likeness } from "./name-match.ts";
import type { Named } from "./report-names.ts";

/**
 * Joins the named.
 *
 * - Input: the named of all reports in report order, for each report its story, and the bodies that their mentions are of.
 * - Output: groups of indexes into the input. Time is near-linear: everything is looked up by key, and only names of one story whose family names share
 *   their consonants are compared.
 */
export function joinNames(named: readonly Named[], storyOf: readonly number[], bodyAt: BodyAt): Groups {
  const groups = groupsOf(named.length);
  joinEqual(named, groups);
  const stories = new Map<number, number[]>();
  named.forEach(({ report }, index) => {
    const story = storyOf[report] ?? -1;
    const known = stories.get(story);
    if (known) known.push(index);
    else stories.set(story, [index]);
  });
  for (const members of stories.values()) {
    joinSingles(named, members, groups);
    joinAlike(named, members, groups);
    joinShort(named, members, groups);
    joinAcronyms(named, members, groups);
    joinBodies(named, members, groups, bodyAt);
    joinTranslated(named, members, groups);
  }
  return groups;
}

/** How many forms of one name are tried: a long name has many words with endings. */
const MOST_FORMS = 12;

/** One concept, or one full name letter for letter (after endings), is one everywhere. */
function joinEqual(named: readonly Named[], groups: Groups): void {
  const seen = new Map<string, number>();
  named.forEach((name, index) => {
    for (const key of equalKeys(name)) {
      const first = seen.get(key);
      if (first === undefined) seen.set(key, index);
      else groups.join(first, index);
    }
  });
}

function equalKeys({ concept, keys, kind }: Named): string[] {
  if (concept !== null) return [`${kind}:${concept}`];
  if (kind === null) return [];
  if (keys.length < 2) return kind === "person" ? [] : [`${kind}:${shortest(keys[0] ?? [])}`];
  if (kind !== "person") return bodyKeys(keys, kind);
  const [first = [], last = []] = [keys[0], keys.at(-1)];
  return first.flatMap((a) => last.map((b) => `person:${a} ${b}`)).slice(0, MOST_FORMS);
}

/** By what all forms of its words have; and as it stands, as languages take other endings off the same words. */
function bodyKeys(keys: Named["keys"], kind: ActorKind): string[] {
  return [keys.map(shortest), keys.map(([form]) => form)].map((own) => `${kind}:${own.join(" ")}`);
}

/** The shortest of the keys that a word may have, the first of equals: what all forms of one word have. */
function shortest(forms: readonly string[]): string {
  return forms.reduce((best, form) => (form.length < best.length ? form : best), forms[0] ?? "");
}

/**
 * Lone words of one story that share a form: surnames, and names of which some report does not tell what they are. No person is a country, however alike the two are
 * without their endings.
 */
function joinSingles(named: readonly Named[], members: readonly number[], groups: Groups): void {
  const seen = {
    country: new Map<string, number>(),
    person: new Map<string, number>(),
    other: new Map<string, number>(),
  };
  for (const index of members) {
    const name = named[index];
    if (name?.keys.length !== 1 || name.concept !== null) continue;
    const own = name.kind === "country" || name.kind === "person" ? name.kind : "other";
    const keys = name.keys[0] ?? [];
    for (const first of keys.flatMap((key) => matchesIn(seen, own, key))) groups.join(first, index);
    for (const key of keys) if (!seen[own].has(key)) seen[own].set(key, index);
  }
}

type Seen = Readonly<Record<"country" | "person" | "other", ReadonlyMap<string, number>>>;

/** Those met with a key: of the same kind, and of none that is known; for who is of none, of whichever kind there is alone. */
function matchesIn(seen: Seen, own: keyof Seen, key: string): number[] {
  const country = seen.country.get(key);
  const person = seen.person.get(key);
  const told =
    own === "other"
      ? country === undefined || person === undefined
        ? (country ?? person)
        : undefined
      : seen[own].get(key);
  return [told, seen.other.get(key)].flatMap((one) => one ?? []);
}

/** How many names with the same consonants are compared with each other. */
const MOST_ALIKE = 24;

/** Full names of persons in one story that are spelled alike: transliterations of one name. */
function joinAlike(named: readonly Named[], members: readonly number[], groups: Groups): void {
  const blocks = new Map<string, number[]>();
  for (const root of rootsAmong(members, groups)) {
    const name = named[root];
    if (name?.kind !== "person" || name.keys.length < 2) continue;
    for (const block of blocksOf(name)) {
      const known = blocks.get(block);
      if (!known) blocks.set(block, [root]);
      else if (known.length < MOST_ALIKE) known.push(root);
    }
  }
  for (const block of blocks.values())
    block.forEach((a, at) => {
      for (const b of block.slice(at + 1))
        if (likeness(named[a]?.keys ?? [], named[b]?.keys ?? []) > 0) groups.join(a, b);
    });
}

/** The first letters of given and family name, and their first consonants in any form of them: one of these two spellings of a name nearly always share. */
function blocksOf({ keys }: Named): string[] {
  const letters = (forms: readonly string[] = []): string =>
    skeletonOf(forms[0]?.charAt(0) ?? "") || (forms[0]?.charAt(0) ?? "");
  const bones = (forms: readonly string[] = []): string[] => [
    ...new Set(
      forms.flatMap((form) => [skeletonOf(form), skeletonOf(form).replaceAll("v", "")].map((all) => all.charAt(0))),
    ),
  ];
  const last = bones(keys.at(-1));
  const consonants = bones(keys[0]).flatMap((given) => last.map((family) => `${given}${family}`));
  return [...new Set([`=${letters(keys[0])}${letters(keys.at(-1))}`, ...consonants])];
}

function rootsAmong(members: readonly number[], groups: Groups): number[] {
  return [...new Set(members.map((index) => groups.of(index)))].sort((a, b) => a - b);
}

/** Short forms of one story: a surname, or the first word of a body, that fits one full name and no other. */
function joinShort(named: readonly Named[], members: readonly number[], groups: Groups): void {
  const full = new Map<string, Set<number>>();
  for (const index of members) {
    const name = named[index];
    if (!name || name.keys.length < 2 || name.concept !== null) continue;
    const telling = name.kind === "person" ? name.keys.at(-1) : name.keys[0];
    for (const key of telling ?? []) note(full, key, groups.of(index));
  }
  for (const index of members) {
    const name = named[index];
    if (name?.keys.length === 1 && name.concept === null && name.kind !== "country")
      joinOnly(name.keys[0] ?? [], full, index, groups);
  }
}

/** Joins a thing with the one group that its keys lead to; not where they lead to two. */
function joinOnly(
  keys: readonly string[],
  table: ReadonlyMap<string, ReadonlySet<number>>,
  index: number,
  groups: Groups,
): void {
  const fitting = new Set(keys.flatMap((key) => [...(table.get(key) ?? [])].map((one) => groups.of(one))));
  const [only] = fitting;
  if (fitting.size === 1 && only !== undefined) groups.join(only, index);
}

/** Notes what a key leads to; a second answer already means that none is taken, so no third is kept. */
function note(table: Map<string, Set<number>>, key: string, group: number): void {
  const known = table.get(key);
  if (!known) table.set(key, new Set([group]));
  else if (known.size < 2) known.add(group);
}

/** Acronyms of one story: "TLP" and the one name with these first letters. */
function joinAcronyms(named: readonly Named[], members: readonly number[], groups: Groups): void {
  const initials = new Map<string, Set<number>>();
  for (const index of members) {
    const name = named[index];
    if (!name || name.tokens.length < 2 || name.kind === "person") continue;
    const letters = name.tokens.map((token) => token.charAt(0)).join("");
    note(initials, letters, groups.of(index));
  }
  for (const index of members) {
    const name = named[index];
    if (!name || !/^\p{Lu}{2,6}$/u.test(name.text)) continue;
    joinOnly([name.text.toLowerCase()], initials, index, groups);
  }
}

/** Names of one body of a state, by what it is and whose. */
function joinBodies(named: readonly Named[], members: readonly number[], groups: Groups, bodyAt: BodyAt): void {
  const first = new Map<string, number>();
  for (const index of members) {
    const name = named[index];
    const key = name && name.concept === null ? bodyAt(name.report, name.mentions[0] ?? -1) : null;
    if (key === null) continue;
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    else groups.join(known, index);
  }
}
