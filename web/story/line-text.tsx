/** A line's text: what stands in a report in serif and in its own language. */
import type { JSX } from "preact";
import type { ReportSpan } from "../../src/core/format.ts";
import { directionOf } from "../format/direction.ts";
import { piecesOf } from "../format/pieces.ts";
import type { StoryModel } from "./model.ts";

interface Shown {
  readonly model: StoryModel;
  readonly text: string;
  readonly cites: readonly ReportSpan[];
}

export function LineText({ model, text, cites }: Shown): JSX.Element {
  return (
    <>
      {piecesOf(text).map((piece) => {
        if (!piece.isQuoted) return <span key={piece.at}>{piece.text}</span>;
        const language = languageOf(model, piece.text.slice(1, -1), cites);
        return (
          <bdi key={piece.at} class="vb" lang={language} dir={directionOf(language)}>
            {piece.text}
          </bdi>
        );
      })}
    </>
  );
}

/** The language of the cited report whose words these are. */
function languageOf(model: StoryModel, words: string, cites: readonly ReportSpan[]): string {
  const start = words.slice(0, 12);
  const own = cites.find((span) => model.words(span).replace(/\s+/g, " ").includes(start));
  return model.report((own ?? cites[0])?.report ?? "")?.language ?? "en";
}
