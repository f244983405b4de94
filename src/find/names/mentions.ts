/** Mentions: names with their kinds and roles, descriptions, and pronouns with whom they stand for. */
import { bySpan } from "../../core/span.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Prose, Sentence } from "../../text/prose.ts";
import type { Mention, TimeExpression } from "../finding.ts";
import { calledAgain } from "./called-again.ts";
import { type CommonWords, commonWordsOf } from "./common-words.ts";
import { descriptionsFrom } from "./descriptions.ts";
import { nameLexicon } from "./name-lexicon.ts";
import { piecesOf } from "./name-pieces.ts";
import type { PieceReader } from "./name-run.ts";
import { withNameSigns } from "./name-signs.ts";
import { splitNames } from "./name-splits.ts";
import { type NameFound, namesFrom } from "./names.ts";
import { pronounsIn } from "./pronouns.ts";
import { rolesIn } from "./roles.ts";

/** Removed parts in which names are read all the same: they say where a report is from and on whose word it rests. */
const STILL_READ = new Set<Sentence["removed"]>([null, "dateline", "credit"]);

/**
 * Finds who and what a report names, describes and refers to.
 *
 * - Input: the text taken apart, its language's pack, and the time expressions found in it (no month or weekday is a name).
 * - Output: mentions in text order, the longer first where two begin together; a name may lie within a description ("Iraq" in "Iraq's prime minister").
 * - Errors: none. What no evidence makes a name is left out; a pronoun that two may stand for stands for `null`.
 */
export function findMentions(prose: Prose, pack: LanguagePack, times: readonly TimeExpression[]): Mention[] {
  const reader = readerOf(prose, pack, times);
  const sentences = prose.sentences.filter(({ removed }) => STILL_READ.has(removed));
  const read = splitNames(
    reader,
    sentences.map((sentence) => piecesOf(reader, sentence)),
  ).map((pieces) => ({ pieces, roles: rolesIn(reader, pieces) }));
  const found: NameFound[] = [];
  for (const { pieces, roles } of read) {
    const held = new Map(roles.flatMap((role) => (role.name ? [[role.name, role] as const] : [])));
    const had = new Map(
      roles.flatMap((role) =>
        role.of && role.piece.what === "office" ? [[role.of.first, role.piece.entry?.id ?? null] as const] : [],
      ),
    );
    pieces.forEach((piece, index) => {
      if (piece.what !== "name") return;
      const role = held.get(piece) ?? null;
      const has = had.get(piece.first) ?? null;
      found.push({ piece, before: pieces[index - 1], after: pieces[index + 1], role, holds: role !== null, has });
    });
  }
  const names = namesFrom(reader, found);
  const descriptions = read.flatMap(({ pieces, roles }) => descriptionsFrom(reader, pieces, roles));
  const mentions = calledAgain(prose, pack, [...names, ...descriptions].sort(bySpan));
  return [...mentions, ...pronounsIn(prose, sentences, pack, mentions)].sort(bySpan);
}

function readerOf(prose: Prose, pack: LanguagePack, times: readonly TimeExpression[]): PieceReader {
  const timeWords = new Set<number>();
  let at = 0;
  for (const time of times) {
    while (at < prose.words.length && (prose.words[at]?.end ?? 0) <= time.start) at++;
    for (let i = at; i < prose.words.length && (prose.words[i]?.start ?? time.end) < time.end; i++) timeWords.add(i);
  }
  const { text, syntax } = prose;
  const lexicon = nameLexicon(pack);
  const { words, begins } =
    pack.writing.capitals === "none"
      ? withNameSigns(prose.words, prose.sentences, lexicon, pack, timeWords)
      : { words: prose.words, begins: NOWHERE };
  const phraseOf = new Int32Array(words.length).fill(-1);
  syntax.nounPhrases.forEach(({ first, last }, index) => {
    phraseOf.fill(index, first, last);
  });
  const subjects = new Set(syntax.verbGroups.flatMap(({ subject }) => subject ?? []));
  let common: CommonWords | null = null;
  const commonWords = (): CommonWords => {
    common ??= commonWordsOf(prose.words, lexicon);
    return common;
  };
  return { text, words, pack, lexicon, commonWords, syntax, phraseOf, subjects, timeWords, begins };
}

const NOWHERE: ReadonlySet<number> = new Set();
