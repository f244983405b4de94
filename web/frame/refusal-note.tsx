/** What the server would not or could not answer, and what can be done. */
import type { JSX } from "preact";
import type { Refusal } from "../server/ask.ts";

export function RefusalNote({
  refusal,
  again,
}: {
  readonly refusal: Refusal;
  readonly again: (() => void) | null;
}): JSX.Element {
  const isMissing = refusal.status === 404;
  return (
    <main id="main" class="plain-page">
      <h1>{isMissing ? "Not here" : "No answer"}</h1>
      <div class="err bad" role="alert">
        <h2>
          {refusal.message} <code>{refusal.code}</code>
        </h2>
        <p class="do">
          {again === null ? null : (
            <button type="button" onClick={again}>
              Ask again
            </button>
          )}
          <a href="/">All stories</a>
        </p>
      </div>
    </main>
  );
}
