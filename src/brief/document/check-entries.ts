/** The section of what cannot hold: each check that failed, with the words it is about. */
import { type DocumentContext, type Entry, reasonEntry } from "./document-parts.ts";

/** The failed checks of a story, in its order; a vote that its counts do not allow is among them. */
export function checkEntries(context: DocumentContext): Entry[] {
  return context.story.checks.filter(({ ok }) => !ok).map((check) => reasonEntry(check, context));
}
