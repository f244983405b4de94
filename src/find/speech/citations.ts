/** Citations: where a report says on whose word it rests. */
import type { Citation } from "../../core/format.ts";
import { bySpan, type Span } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Prose, Sentence } from "../../text/prose.ts";
import type { Mention, Saying } from "../finding.ts";
import { isTooLong } from "../too-long.ts";
import { attributionsIn } from "./attributions.ts";
import { bodyName, type CitationContext, citationContext, nameWithin } from "./citation-names.ts";

/**
 * Finds where a report says on whose word it rests.
 *
 * - Input: the text taken apart, its pack, its mentions and sayings.
 * - Output: citations in text order. The source is who the report has it from; where that one passes on another's words ("quoted by"), `cites` names the other.
 *   What a person says is a statement and no citation, unless an agency or an outlet passes it on, or the report rests on it by a phrase of sources ("according to").
 */
export function findCitations(
  prose: Prose,
  pack: LanguagePack,
  mentions: readonly Mention[],
  sayings: readonly Saying[],
): Citation[] {
  const context = citationContext(prose, pack, mentions, sayings);
  const found: Citation[] = [];
  prose.sentences.forEach((sentence) => {
    if (isTooLong(sentence)) return;
    if (sentence.removed === "dateline") found.push(...datelineIn(context, sentence));
    else if (sentence.removed === "credit") found.push(...creditIn(context, sentence));
    else if (sentence.removed === null) found.push(...attributionsIn(context, sentence));
  });
  return found.sort(bySpan);
}

/** "CITY, March 8 (Agency) -": what stands in brackets, or an agency's name. */
function datelineIn(context: CitationContext, sentence: Sentence): Citation[] {
  const inside = bracketed(context.prose, sentence);
  if (inside !== null) {
    const name = nameWithin(context, inside.first, inside.last);
    const { start, end } = inside;
    return [{ start, end, source: name?.body ? name.name : context.prose.text.slice(start, end), cites: null }];
  }
  const name = nameWithin(context, sentence.first, sentence.last);
  return name?.medium ? [{ start: name.start, end: name.end, source: name.name, cites: null }] : [];
}

const OPENS = /^[(/[]$/;
const CLOSES = /^[)/\]]$/;

/** The words between brackets or strokes, where there are few of them and none is a number. */
function bracketed({ words }: Prose, { first, last }: Sentence): (Span & { first: number; last: number }) | null {
  let open = -1;
  for (let at = first; at < last; at++) {
    const text = words[at]?.text ?? "";
    if (open !== -1 && CLOSES.test(text) && at > open + 1) {
      const inner = words.slice(open + 1, at);
      const [one] = inner;
      const end = inner.at(-1)?.end;
      if (one === undefined || end === undefined || inner.some(({ kind }) => kind === "number")) return null;
      return { start: one.start, end, first: open + 1, last: at };
    }
    if (OPENS.test(text)) open = at;
  }
  return null;
}

/** "(Inputs from Agency)", "Source: Outlet": the names after a credit's phrase; a picture's credit has none. */
function creditIn(context: CitationContext, sentence: Sentence): Citation[] {
  const { words } = context.prose;
  const { table } = context;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (table.pictures.at(words, at, sentence.last) !== null) return [];
    const lead = table.credits.at(words, at, sentence.last);
    if (lead !== null) return creditedAfter(context, sentence, at, lead.last);
  }
  return [];
}

/** The organisations that a credit names; where it names none, what stands after its colon. */
function creditedAfter(context: CitationContext, { last, end }: Sentence, lead: number, next: number): Citation[] {
  const { words, text } = context.prose;
  const start = words[lead]?.start ?? end;
  const named = startingWithin(context.mentions, { start: words[next]?.start ?? end, end });
  const bodies = named.filter(({ kind }) => kind === "organization");
  if (bodies.length > 0)
    return bodies.map((body) => ({ start, end: body.end, source: bodyName(context, body, false).name, cites: null }));
  const first = words[next + 1];
  const final = words[last - 1]?.text === "." ? words[last - 2] : words[last - 1];
  if (words[next]?.text !== ":" || first === undefined || final === undefined || next + 1 >= last) return [];
  return [{ start, end: final.end, source: text.slice(first.start, final.end), cites: null }];
}
