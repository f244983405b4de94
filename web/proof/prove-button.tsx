/** What a row's proof is asked for with. */
import type { ComponentChildren, JSX } from "preact";
import { prove } from "./proving.ts";

interface Shown {
  readonly proof: string;
  /** What it proves, where its own words do not say so. */
  readonly label?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function ProveButton({ proof, label, class: name = "", children }: Shown): JSX.Element {
  return (
    <button type="button" class={`prove ${name}`} aria-label={label} onClick={() => prove(proof)}>
      {children}
    </button>
  );
}
