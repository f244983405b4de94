/** Issuers: who speaks where the subject of a verb of speech is a text ("the message reads"). */
import { type Party, partyAt, partyOf } from "../events/party.ts";
import type { SentenceMap } from "../sentence-map.ts";
import { speechTable } from "./speech-table.ts";

/** A text that speaks: the noun for it, and who issued it, `null` where the words beside the noun do not say. */
export interface Text {
  readonly lemma: string;
  readonly issuer: Party | null;
}

/** The text that some words name, or `null` where they name none. */
export function textNamed(map: SentenceMap, { first, last }: Party): Text | null {
  const { prose, speech } = map;
  const head = map.phraseAt(first)?.head ?? -1;
  const noun = head < last ? speechTable(speech).nouns.at(prose.words, head, last) : null;
  const document = noun?.value.find(({ document: is }) => is);
  return document ? { lemma: document.lemma, issuer: ownerBefore(map, first, head) ?? sourceAfter(map, last) } : null;
}

/** The owner before the head of a phrase: "Ana's" of "Ana's claim". */
export function ownerBefore({ prose }: SentenceMap, first: number, head: number): Party | null {
  for (let at = head - 1; at >= first; at--)
    if (/['’]s?$/.test(prose.words[at]?.lower ?? "")) return partyOf({ prose }, first, at + 1);
  return null;
}

/** What hangs on a phrase by a preposition and is a name: "of the Kremlin", „на Кремъл“. */
function sourceAfter(map: SentenceMap, last: number): Party | null {
  const { words, syntax } = map.prose;
  if (syntax.tags[last] !== "preposition" || map.timeAt(last + 1)) return null;
  const party = partyAt(map, last + 1, words.length);
  const named = party && words.slice(party.first, party.last).some(({ capital }) => capital);
  return named ? party : null;
}
