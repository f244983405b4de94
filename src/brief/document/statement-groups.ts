/** Who said what: statements in groups of one speaker, addressee and day, each with all its wordings side by side. */
import type { ReportSpan, Statement, StatementVersion } from "../../core/format.ts";
import { byCodeUnit } from "../../core/order.ts";
import { contains } from "../../core/span.ts";
import { namesAnybody } from "../../text/words/names-anybody.ts";
import type { Account } from "../account.ts";
import type { Piece } from "../lines/line-text.ts";
import { isNamedSpeaker } from "../lines/named-speaker.ts";
import { wordingOf } from "../lines/wording-of.ts";
import { isDocument } from "../support.ts";
import { isCommonNoun, nounIn } from "../wording/noun-in.ts";
import type { Telling } from "../wording/telling.ts";
import { type DocumentContext, type Entry, proofsOf, supportText } from "./document-parts.ts";

/**
 * The section of what was said.
 *
 * - Input: the document's context.
 * - Output: an entry for each speaker, addressee and day, the one with most statements first; under it the statements in the order of the brief's lines, and under
 *   each its further wordings.
 */
export function statementGroups({ story, account, telling, number }: DocumentContext): Entry[] {
  const groups = new Map<string, { head: string; entries: Entry[]; day: string }>();
  for (const line of story.brief.lines) {
    const thing = account.thing(line.about);
    if (thing?.what !== "statement") continue;
    const { statement } = thing;
    const head = headOf(statement, account, telling);
    const group = groups.get(head) ?? { head, entries: [], day: statement.date ?? "" };
    group.entries.push(statementEntry(statement, supportText(line, { account, telling }), account, telling, number));
    groups.set(head, group);
  }
  return [...groups.values()]
    .sort((a, b) => byCodeUnit(a.day, b.day) || b.entries.length - a.entries.length || byCodeUnit(a.head, b.head))
    .map(({ head, entries }) => ({
      when: null,
      pieces: [{ text: head, span: null }],
      proofs: [],
      support: null,
      details: entries,
    }));
}

function headOf({ speaker, addressees, date, occasion }: Statement, account: Account, telling: Telling): string {
  const name = speaker === null ? telling.phrase("speakerNotStated") : marked(speaker, account, telling);
  const names = [...new Set(addressees.flatMap((id) => addresseeName(id, account, telling)))];
  const to = names.length === 0 ? [] : [telling.phrase("to", { names: telling.list(names) })];
  const place = occasionIn(occasion, [speaker, ...addressees], account, telling);
  return [[name, ...to].join(" "), date === null ? telling.phrase("dayNotStated") : telling.day(date), ...place].join(
    ", ",
  );
}

/** Where it was said: by telephone, or whom the speaker met then besides those spoken to. */
function occasionIn(
  occasion: string | null,
  known: readonly (string | null)[],
  account: Account,
  telling: Telling,
): string[] {
  const thing = occasion === null ? null : account.thing(occasion);
  if (thing?.what !== "event") return [];
  const { mode, recipients } = thing.event;
  if (mode === "phone") return [telling.phrase("byTelephone")];
  const others = recipients
    .filter((id) => !known.includes(id) && commonNoun(id, account) === null)
    .map((id) => account.nameIn(id, telling.language));
  return others.length === 0 ? [] : [telling.list(others)];
}

/** An addressee's name; a mere description in another language ("репортери") is not told. */
function addresseeName(id: string, account: Account, telling: Telling): string[] {
  const actor = account.actor(id);
  const name = account.nameIn(id, telling.language);
  if (actor === null || actor.names.some(({ language }) => language === telling.language)) return [name];
  const told = [name, ...actor.names.map(({ text }) => text)];
  return actor.kind === "group" || told.some(isDescription) || commonNoun(id, account) !== null ? [] : [name];
}

/** A speaker whom reports only describe is told in their words: “company”. */
function marked(speaker: string, account: Account, telling: Telling): string {
  const name = account.nameIn(speaker, telling.language);
  if (isDescription(name)) return isOwnWord(speaker, name, account) ? `“${name}”` : name;
  const noun = commonNoun(speaker, account);
  return noun === null || !name.includes(noun) ? name : `“${noun}”`;
}

/** Whether a report calls somebody so: what the account calls them stands in no report, and so in no marks; "the coast guard" is as good as a name. */
function isOwnWord(id: string, name: string, account: Account): boolean {
  const actor = account.actor(id);
  const own = actor?.names.find(({ text }) => text === name);
  if (!actor || !own) return actor === null;
  return nounIn(name, own.language, actor.kind, own.language)?.single !== true;
}

/** The one word that an actor is called by, where reports of its language write it small too: it stood at the head of a sentence, and is no name. */
function commonNoun(id: string, account: Account): string | null {
  const names = account.actor(id)?.names ?? [];
  if (names.length > 0 && names.every(({ text, language }) => isCommonNoun(text, language)))
    return account.actor(id)?.name ?? null;
  const [only, ...others] = names;
  if (only === undefined || others.length > 0 || only.text.includes(" ")) return null;
  const small = only.text.toLowerCase();
  const isSmall = account.reports.some(({ language, text }) => language === only.language && hasWord(text, small));
  return small !== only.text && isSmall ? only.text : null;
}

/** Whether a text has a word, written as it is given. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!/[\p{L}\p{M}]/u.test(`${text[at - 1] ?? " "}${text[at + word.length] ?? " "}`)) return true;
  return false;
}

function isDescription(name: string): boolean {
  return /^\p{Ll}/u.test(name) && name === name.toLowerCase();
}

function statementEntry(
  statement: Statement,
  support: string,
  account: Account,
  telling: Telling,
  number: (report: string) => number,
): Entry {
  const wordings = new Map<string, StatementVersion[]>();
  for (const version of statement.versions) {
    if (number(version.span.report) < 0 || isPartOfAnother(version, statement, account)) continue;
    const key = account.words(wordingOf(version, account)).replace(/\s+/g, " ");
    wordings.set(key, [...(wordings.get(key) ?? []), version]);
  }
  const entries = [...wordings.values()]
    .sort((a, b) => rank(a, account, telling) - rank(b, account, telling) || length(b) - length(a))
    .map((versions) => wordingEntry(versions, statement.speaker, account, telling, number));
  const [first, ...others] = entries;
  if (!first) return { when: null, pieces: [], proofs: [], support, details: [] };
  const note = others.length === 0 ? null : telling.phrase("oneStatement", { n: entries.length });
  return {
    ...first,
    support: [first.support, support, note].filter((part) => part !== null && part !== "").join(" · "),
    details: others,
  };
}

/** Who is named as the speaker there, where that is not the statement's speaker: "the message", or the office that passed it on. */
function namedThere(version: StatementVersion, speaker: string | null, account: Account, telling: Telling): string[] {
  if (speaker === null || version.speakerSpan === null || isNamedSpeaker(speaker, version, account)) return [];
  const { report } = version.span;
  const place = { ...version.speakerSpan, report };
  // Whoever is told of there as a speaker can speak: "ten bodies" and "the hour" were misread.
  const speaks = account.actorsAt(place).some(({ kind }) => kind === "person" || kind === "organization");
  if (!speaks && !isDocument(place, account)) return [];
  const name = account.words(place);
  return namesAnybody(name, [account.report(report)?.language ?? "und"])
    ? []
    : [telling.phrase("namedThere", { name })];
}

/** Whether a version's words stand within those of another version of the same report, which shows them. */
function isPartOfAnother(version: StatementVersion, { versions }: Statement, account: Account): boolean {
  const own = wordingOf(version, account);
  return versions.some((other) => {
    const around = wordingOf(other, account);
    if (other === version || around.report !== own.report || !contains(around, own)) return false;
    return around.end - around.start > own.end - own.start || versions.indexOf(other) < versions.indexOf(version);
  });
}

function rank(versions: readonly StatementVersion[], account: Account, telling: Telling): number {
  const [version] = versions;
  if (!version) return 9;
  const foreign = account.report(version.span.report)?.language === telling.language ? 0 : 4;
  return foreign + (version.kind === "direct" ? 0 : version.kind === "indirect" ? 1 : 2);
}

function length(versions: readonly StatementVersion[]): number {
  const span = versions[0]?.span;
  return span ? span.end - span.start : 0;
}

function wordingEntry(
  versions: readonly StatementVersion[],
  speaker: string | null,
  account: Account,
  telling: Telling,
  number: (report: string) => number,
): Entry {
  const spans: ReportSpan[] = versions.map((version) => wordingOf(version, account));
  const [first] = versions;
  if (!first) return { when: null, pieces: [], proofs: [], support: null, details: [] };
  const shown = wordingOf(first, account);
  const pieces: Piece[] = [{ text: account.words(shown).replace(/\s+/g, " "), span: shown }];
  const language = account.report(first.span.report)?.language ?? "und";
  const kinds = { direct: "quoted", mixed: "quotedInPart", indirect: "reported" } as const;
  const via = [...new Set(versions.flatMap((version) => version.via))].map((id) =>
    account.nameIn(id, telling.language),
  );
  const notes = [
    ...(language === telling.language ? [] : [telling.languageName(language)]),
    telling.phrase(kinds[first.kind]),
    ...namedThere(first, speaker, account, telling),
    ...(via.length === 0 ? [] : [telling.phrase("via", { names: telling.list(via) })]),
  ];
  return { when: null, pieces, proofs: proofsOf(spans, number), support: notes.join(" · "), details: [] };
}
