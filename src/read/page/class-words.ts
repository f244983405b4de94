/** The words of an element's classes and id, and whether they are a name that says what the element is. */
import type { Sourced } from "../../core/sourced.ts";
import type { MarkupNames } from "../../languages/markup-names.ts";
import type { PageElement } from "./page-tree.ts";

/** Classes and ids are looked at so far: more is a style sheet, not a name. */
const LENGTH = 600;

/** The words, lower case: `articleBody main-text` has `article`, `body`, `main`, `text`. */
export function classWords({ attributes }: PageElement): string[] {
  const stated = `${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`.slice(0, LENGTH);
  if (stated === " ") return [];
  return stated
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((word) => word !== "");
}

/** Whether a word, or two or three that follow each other, are among the names. */
export function isNamed(words: readonly string[], { value }: Sourced<MarkupNames>): boolean {
  return words.some((word, at) => {
    if (value.has(word)) return true;
    const two = `${word} ${words[at + 1]}`;
    return value.has(two) || value.has(`${two} ${words[at + 2]}`);
  });
}
