/** Verb parts: the phrases that belong to a verb, behind it and, where the language lets a verb end its clause, before it. */
import type { Sentence } from "../../text/prose.ts";
import type { Tag, VerbGroup } from "../../text/syntax/syntax.ts";
import { type Parts, partsAfter, partsBefore } from "./clause-parts.ts";
import type { ClauseReader } from "./clause-reader.ts";
import { subjectsOf } from "./event-subjects.ts";

/** The most words before a verb among which its clause begins. */
const REACH = 60;

/**
 * What belongs to a verb.
 *
 * - Input: the reader of the report, the verb's group, the sentence, and the index of the word behind the words that tell.
 * - Output: objects and phrases with their prepositions, in text order; where the verb may end its clause, those of the whole clause but its subject.
 */
export function verbParts(reader: ClauseReader, group: VerbGroup, sentence: Sentence, from: number): Parts {
  if (!reader.verbSecond && !reader.verbFirst) return partsAfter(reader, from, sentence.last);
  const subject = new Set(group.subject === null ? [] : subjectsOf(reader, group, sentence, false).flat());
  const behind = partsAfter(reader, behindParticle(reader, group, from), sentence.last, subject);
  if (reader.verbFirst) return behind;
  const before = partsBefore(reader, clauseFrom(reader, group, sentence), group.first, subject);
  if (before.objects.length === 0 && before.phrases.length === 0) return behind;
  return {
    objects: [...before.objects, ...behind.objects],
    phrases: [...before.phrases, ...behind.phrases],
    end: behind.end,
    dangling: behind.dangling,
  };
}

/** "Bood | aan | een team te sturen": the word behind a prefix that stands apart right behind its verb, and is no preposition there. */
function behindParticle(
  { prose: { words }, verbSecond }: ClauseReader,
  { lemma, head, last }: VerbGroup,
  from: number,
): number {
  const particle = words[from]?.lower ?? "";
  const isApart = verbSecond && from === last && particle !== "" && lemma.startsWith(particle);
  return isApart && words[head]?.text.toLowerCase().startsWith(particle) === false ? from + 1 : from;
}

/** The word that a verb's clause begins with, behind what opens it; each verb that stands between has an opener of its own. */
function clauseFrom(reader: ClauseReader, { first, clause }: VerbGroup, sentence: Sentence): number {
  const { words, syntax } = reader.prose;
  const floor = Math.max(sentence.first, first - REACH);
  let from = first;
  let inner = 0;
  for (; from > floor && (words[from - 1]?.start ?? -1) >= clause.start; from--) {
    const group = reader.groupAt[from - 1] ?? -1;
    if (group !== -1 && group !== reader.groupAt[from]) inner++;
    if (!OPENERS.has(syntax.tags[from - 1] ?? "mark")) continue;
    if (inner === 0) return from;
    inner--;
  }
  return from;
}

const OPENERS: ReadonlySet<Tag> = new Set(["relative", "subordinator"]);
