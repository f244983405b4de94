/** The lines of an article's markup (NITF, XHTML) and what each is: such markup holds the article and nothing else, so nothing is looked for. */
import type { Removed, RemovedReason } from "../../core/format.ts";
import type { PageElement } from "../page/page-tree.ts";

export interface MarkedLine {
  readonly text: string;
  readonly mark: RemovedReason | null;
}

/** Elements within a line. Source: NITF 3.6, HTML Standard. */
const INLINE: ReadonlySet<string> = new Set(
  (
    "a abbr alt-code b bdi bdo big chron city cite classifier code copyrite country currency data del dfn em event font frac function.title i ins kbd lang " +
    "location mark money name.given name.family num object.title org person postaddr pronounce q region s samp small span state strike strong sub sublocation sup time tt u var virtloc wbr"
  ).split(" "),
);

/** Elements whose lines are not the article's telling. */
const MARKS: Readonly<Record<string, RemovedReason>> = {
  figcaption: "caption",
  caption: "caption",
  "media-caption": "caption",
  "media-producer": "credit",
  byline: "credit",
  bytag: "credit",
  tagline: "credit",
  dateline: "dateline",
};

/** Elements that hold nothing to read. */
const UNREAD: ReadonlySet<string> = new Set([
  "script",
  "style",
  "head",
  "title",
  "media-metadata",
  "media-object",
  "media-reference",
  "hedline",
]);

/** Reads lines. Input: the element that holds an article. Output: its lines, empty ones left out. */
export function markedLines(element: PageElement): MarkedLine[] {
  const lines: MarkedLine[] = [];
  let line = "";
  const end = (mark: RemovedReason | null): void => {
    const text = line.replace(/\s+/gu, " ").trim();
    if (text !== "") lines.push({ text, mark });
    line = "";
  };
  const walk = (one: PageElement, mark: RemovedReason | null): void => {
    for (const child of one.children) {
      if (typeof child === "string") line += child;
      else if (UNREAD.has(child.tag)) continue;
      else if (INLINE.has(child.tag)) walk(child, mark);
      else {
        end(mark);
        const own = mark ?? MARKS[child.tag] ?? null;
        walk(child, own);
        end(own);
      }
    }
  };
  walk(element, null);
  end(null);
  return lines;
}

/** Lines of a text that is given as such. */
export function plainLines(text: string): MarkedLine[] {
  return text.split(/\r\n?|\n/).flatMap((line) => (line.trim() === "" ? [] : { text: line.trim(), mark: null }));
}

/** Lines made one text, with the places of those that are marked. */
export function joinedLines(lines: readonly MarkedLine[]): {
  readonly text: string;
  readonly marked: readonly Removed[];
} {
  const marked: Removed[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { text, mark } of lines) {
    if (mark !== null) marked.push({ start: at, end: at + text.length, reason: mark });
    parts.push(text);
    at += text.length + 1;
  }
  return { text: parts.join("\n"), marked };
}
