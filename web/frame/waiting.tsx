/** Nothing to show yet, and what is awaited. */
import type { JSX } from "preact";

export function Waiting({ what }: { readonly what: string }): JSX.Element {
  return (
    <main id="main" class="plain-page">
      <h1 class="vh">Readout</h1>
      <p class="wait" role="status">
        Getting {what} …
      </p>
    </main>
  );
}
