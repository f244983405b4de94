/** What a verb tells of, with the verb that does. */
import type { VerbGroup } from "../../text/syntax/syntax.ts";
import type { Stretch, Told } from "./told.ts";

/** What is told, as far as it does not depend on who tells it. */
export type Content = Pick<Told, "shape" | "content" | "hearer" | "link">;

/** Words told by a verb group, the one of that index; made field by field, so that engines read all as objects of one shape. */
export function toldBy(
  { lemma }: VerbGroup,
  group: number,
  cue: Stretch,
  speaker: Stretch | null,
  { shape, content, hearer, link }: Content,
): Told {
  return { shape, content, cue, speaker, via: null, hearer, group, lemma, link };
}
