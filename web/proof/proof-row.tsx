/** A row of the page whose words can be shown: current while they are. */
import type { ComponentChildren, JSX } from "preact";
import { useCell } from "../cell.ts";
import { proving } from "./proving.ts";

interface Shown {
  readonly proof: string;
  readonly as?: "li" | "tr" | "article" | "div";
  readonly class?: string;
  readonly id?: string;
  readonly children: ComponentChildren;
}

export function ProofRow({ proof, as: Tag = "li", class: name = "", id, children }: Shown): JSX.Element {
  const isCurrent = useCell(proving, ({ current }) => current === proof);
  return (
    <Tag class={`prov ${name}`} id={id} data-proof={proof} aria-current={isCurrent ? "true" : undefined}>
      {children}
    </Tag>
  );
}
