/** Words for people of whom nothing more is said: "people", "them", „души“. A line that counts people need not say so. */
import { PACKS } from "../languages/index.ts";

let anybody: ReadonlySet<string> | null = null;

/** Whether the words name nobody in particular, in any language that has a pack. */
export function namesAnybody(words: string): boolean {
  anybody ??= new Set(
    PACKS.flatMap(({ figures, grammar }) => [
      ...figures.measures.people.value.people,
      ...[grammar.closed.value.pronoun, grammar.closed.value.object].flatMap((list) =>
        (list ?? "").split(" ").map((word) => word.split(":", 1)[0] ?? ""),
      ),
    ]),
  );
  return anybody.has(words.toLowerCase());
}
