/** The key that does the same as the button it stands on; the dialog of all keys reads them out. */
import type { JSX } from "preact";

export function Key({ name }: { readonly name: string }): JSX.Element {
  return (
    <span class="kbd" aria-hidden="true">
      {name}
    </span>
  );
}
