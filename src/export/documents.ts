/** The documents of all stories of a readout, as text, as Markdown and as a page. */
import { accountOf } from "../brief/account.ts";
import { documentOf } from "../brief/document/document.ts";
import type { StoryDocument } from "../brief/document/document-parts.ts";
import { renderMarkdown } from "../brief/document/render-markdown.ts";
import { renderText } from "../brief/document/render-text.ts";
import { tellingIn } from "../brief/wording/telling.ts";
import type { Readout } from "../core/format.ts";

/** Each story's document, made as it is asked for. */
export function* documentsOf(readout: Readout, language: string): Generator<StoryDocument> {
  const telling = tellingIn(language);
  const account = accountOf(readout);
  for (const story of readout.stories) yield documentOf(account, story, telling);
}

/** All documents as one text in Markdown. */
export function markdownOf(readout: Readout, language: string): Generator<string> {
  return joined(readout, language, renderMarkdown);
}

/** All documents as one plain text. */
export function textOf(readout: Readout, language: string): Generator<string> {
  return joined(readout, language, (document) => renderText(document));
}

function* joined(readout: Readout, language: string, render: (document: StoryDocument) => string): Generator<string> {
  let first = true;
  for (const document of documentsOf(readout, language)) {
    yield `${first ? "" : "\n"}${render(document)}`;
    first = false;
  }
}
