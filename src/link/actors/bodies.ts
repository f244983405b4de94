/**
 * Bodies: ministries, police, courts and others of which a state has one, known by what they are and whose: "the Interior Ministry" and „Министерството на
 * вътрешните работи на Ардовия“ are one where a story tells of no other.
 */
import { coveredOr } from "../../core/sourced.ts";
import type { Mention } from "../../find/finding.ts";
import { type NameEntry, nameLexicon } from "../../find/names/name-lexicon.ts";
import { GROUPS } from "../../languages/concepts/groups.ts";
import { packFor } from "../../languages/index.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { nameKey, skeletonOf } from "../../text/words/name-key.ts";
import { keyOf } from "../../text/words/stem.ts";
import { type Word, wordsOf } from "../../text/words/words.ts";
import type { FoundReport } from "../found-report.ts";
import { bridgeFrom } from "../meaning/bridge.ts";
import type { Named } from "./report-names.ts";

/** The key of the body that a mention is of, the same for all mentions of one; `null` where it is of none, or two fit. */
export type BodyAt = (report: number, mention: number) => string | null;

/** A body as one mention tells it. */
interface Told {
  readonly report: number;
  readonly mention: number;
  readonly concept: string;
  /** Whose it is: a country's code, or the consonants of a name; "" where the mention does not tell. */
  readonly owner: string;
}

/** Consonants of an owner's name that are compared: endings of adjectives come after them. */
const OWNER = 3;

/**
 * The bodies of all reports.
 *
 * - Input: the reports, their stories, and the named.
 * - Output: a body without an owner is that of the one owner whom its report tells of, else that of the one of whom the story tells; of two it is neither's.
 */
export function bodiesIn(reports: readonly FoundReport[], storyOf: readonly number[], named: readonly Named[]): BodyAt {
  const owners = ownerNames(storyOf, named);
  const told = [
    ...named.flatMap((name) => toldByName(name)),
    ...reports.flatMap((report, index) => toldByWords(report, index, owners.get(storyOf[index] ?? -1) ?? NONE)),
  ];
  const known = new Map<string, Set<string>>();
  for (const { report, concept, owner } of told)
    if (owner !== "")
      for (const where of [`r${report}`, `s${storyOf[report]}`]) {
        const key = `${where}|${concept}`;
        known.set(key, (known.get(key) ?? new Set()).add(owner));
      }
  const keys = new Map<string, string>();
  for (const { report, mention, concept, owner } of told) {
    const story = storyOf[report];
    const own = owner || onlyOf(known.get(`r${report}|${concept}`)) || onlyOf(known.get(`s${story}|${concept}`));
    if (own === null && (known.get(`s${story}|${concept}`)?.size ?? 0) > 0) continue;
    keys.set(`${report}:${mention}`, `s${story}|${concept}|${own ?? ""}`);
  }
  return (report, mention) => keys.get(`${report}:${mention}`) ?? null;
}

const NONE: ReadonlySet<string> = new Set();

function onlyOf(set: ReadonlySet<string> | undefined): string | null {
  const [only] = set ?? [];
  return set?.size === 1 && only !== undefined ? only : null;
}

/** The consonants of the names of one word of each story, of which an adjective may be made. */
function ownerNames(storyOf: readonly number[], named: readonly Named[]): Map<number, Set<string>> {
  const owners = new Map<number, Set<string>>();
  for (const { report, kind, tokens, text, language } of named) {
    if (kind === "person" || tokens.length !== 1) continue;
    const story = storyOf[report] ?? -1;
    const owner = soundOf(text, packFor(language));
    if (owner !== "") owners.set(story, (owners.get(story) ?? new Set()).add(owner));
  }
  return owners;
}

/** The first consonants of a word, or "" where it has too few of them. */
function soundOf(word: string, pack: LanguagePack | null): string {
  const bare = (pack ? coveredOr(pack.names.clitics, []) : [])
    .filter((clitic) => clitic.length > 1 && word.startsWith(clitic))
    .reduce(
      (shortest, clitic) => (word.length - clitic.length < shortest.length ? word.slice(clitic.length) : shortest),
      word,
    );
  const bones = skeletonOf(nameKey(bare, pack?.names.letters.value ?? []));
  return bones.length < OWNER ? "" : `~${bones.slice(0, OWNER)}`;
}

/** A name that holds the words of a body, and at most one word more: whose it is. */
function toldByName({ report, kind, concept, text, language, mentions }: Named): Told[] {
  const pack = packFor(language);
  if (kind !== "organization" || concept !== null || !pack) return [];
  const words = wordsOf(text, { start: 0, end: text.length }, pack.writing).filter((word) => word.kind === "word");
  const parts = partsOf(words, pack);
  const [body] = parts.flatMap((part) => part.body ?? []);
  const owners = parts.flatMap((part) => part.owner ?? []);
  const [owner = ""] = owners;
  if (body === undefined || owners.length > 1 || (owners.length === 1 && owner === "")) return [];
  return mentions.map((mention) => ({ report, mention, concept: body, owner }));
}

interface Part {
  readonly body?: string;
  readonly owner?: string;
}

/** What the words of a name tell of, in order: a body, whose it is, or nothing. */
function partsOf(words: readonly Word[], pack: LanguagePack): Part[] {
  const lexicon = nameLexicon(pack);
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = lexicon.at(words, at, words.length);
    const told = hit?.entries.flatMap((entry) => partOf(entry) ?? [])[0];
    parts.push(told ?? ownerPart(words[at], pack));
    at = told && hit ? hit.last : at + 1;
  }
  return parts;
}

function partOf({ kind, id }: NameEntry): Part | null {
  if (kind === "group" && isSingle(id)) return { body: id };
  return kind === "country" || kind === "adjective" ? { owner: id } : null;
}

function ownerPart(word: Word | undefined, { names, ...rest }: LanguagePack): Part {
  if (!word || names.particles.other.value.has(word.lower) || names.determiners.value.has(word.lower)) return {};
  return { owner: soundOf(word.lower, { names, ...rest }) };
}

function isSingle(concept: string): boolean {
  const group = GROUPS[concept];
  return group?.single === true && group.kind === "organization";
}

function toldByWords({ raw, findings }: FoundReport, report: number, owners: ReadonlySet<string>): Told[] {
  const pack = packFor(raw.language);
  return findings.mentions.flatMap((mention, at): Told[] => {
    const { form, concept, indefinite, plural } = mention;
    if (form !== "description" || concept === null || indefinite || plural || !isSingle(concept)) return [];
    return [{ report, mention: at, concept, owner: mention.country ?? ownerBeside(raw, mention, pack, owners) }];
  });
}

/** How much of a text beside a mention is looked at: a word of any length that is a name. */
const BESIDE = 40;

/** Whose a body is by the words that it hangs on, else by the word before or behind it, where that is made of a name of the story. */
function ownerBeside(
  { text, language }: FoundReport["raw"],
  { start, end, of }: Mention,
  pack: LanguagePack | null,
  owners: ReadonlySet<string>,
): string {
  if (of) return soundOf(text.slice(of.start, of.end).split(/\s+/).at(-1)?.toLowerCase() ?? "", pack);
  const left = text
    .slice(Math.max(0, start - BESIDE), start)
    .replace(/-/g, " ")
    .trimEnd();
  const before = left.split(/[^\p{L}\p{M}]/u).at(-1) ?? "";
  const behind = /^\s*([\p{L}\p{M}]+)/u.exec(text.slice(end, end + BESIDE))?.[1] ?? "";
  for (const word of [before.toLowerCase(), behind.toLowerCase()]) {
    const sound = soundOf(word, pack);
    if (owners.has(sound) && !bridgeFrom(language).knows(keyOf(word, language).stem)) return sound;
  }
  return "";
}
