/** The section of what cannot hold: each check that failed, with the words it is about. */
import type { DocumentContext, Entry } from "./document-parts.ts";
import { proofsOf } from "./document-parts.ts";

/** The failed checks of a story, in its order; a vote that its counts do not allow is among them. */
export function checkEntries({ story, account, number }: DocumentContext): Entry[] {
  return story.checks
    .filter(({ ok }) => !ok)
    .map(({ because, spans }) => ({
      when: null,
      pieces: [{ text: because, span: null }],
      proofs: proofsOf(spans, number),
      support: null,
      details: spans.map((span) => ({
        when: null,
        pieces: [{ text: account.words(span).replace(/\s+/g, " "), span }],
        proofs: proofsOf([span], number),
        support: null,
        details: [],
      })),
    }));
}
