/** Documents as one HTML page: no script, no outside request, printable; every line's proof is one click away. */
import type { StoryDocument } from "./document-parts.ts";
import { renderText } from "./render-text.ts";

/** Renders documents as one page. */
export function* renderHtml(documents: Iterable<StoryDocument>): Generator<string> {
  for (const document of documents) yield renderText(document);
}
