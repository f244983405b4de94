/** Which elements of a page stand around its report, and which inside it without being its text. */
import type { RemovedReason } from "../../core/format.ts";
import { AROUND, AROUND_BUT_QUOTED, BODY, BUILDERS, CAPTION, COMMENTS, CREDIT } from "../../languages/markup-names.ts";
import { classWords, isNamed } from "./class-words.ts";
import { INLINE } from "./inline-elements.ts";
import type { PageElement } from "./page-tree.ts";
import { NEVER, type PartIndex } from "./part-index.ts";

/** ARIA's roles of parts that are not the report. Source: WAI-ARIA 1.2. */
const ROLES: ReadonlySet<string> = new Set(
  "alert alertdialog banner button complementary contentinfo dialog form listbox menu menubar navigation search tablist toolbar tooltip".split(
    " ",
  ),
);

/** An element with more than this share of the page's paragraphs holds the report, whatever it is called. */
const TOO_MUCH = { role: 0.7, hidden: 0.5, ariaHidden: 0.3, aside: 0.3, named: 0.5, article: 0.2, inside: 0.2 };

function isArticleBody(attributes: Readonly<Record<string, string>>): boolean {
  return /articleBody/.test(attributes["itemprop"] ?? "");
}

/** Whether an element stands around the report: it and all within it are left out. `named`: whether its names are heeded. */
export function isAround(element: PageElement, index: PartIndex, named: boolean): boolean {
  const { tag, attributes } = element;
  if (NEVER.has(tag)) return true;
  const share = index.share(element);
  if (share < saidAround(element)) return true;
  if (!named || tag === "main" || tag === "body" || isArticleBody(attributes)) return false;
  const words = classWords(element);
  if (isNamed(words, COMMENTS) && !index.holdsTitle(element) && !isNamed(words, BODY)) return true;
  if (tag === "article" || index.holdsTitle(element)) return false;
  if (share >= (index.holdsArticle(element) ? TOO_MUCH.article : TOO_MUCH.named)) return false;
  const loose = index.holdsQuotation(element) || words.some((word) => BUILDERS.value.has(word));
  return isNamed(loose ? words.filter((word) => !AROUND_BUT_QUOTED.value.has(word)) : words, AROUND);
}

/** The share of paragraphs below which the markup's own terms put an element around the report; 0 where they do not. */
function saidAround({ tag, attributes }: PageElement): number {
  if (ROLES.has(attributes["role"] ?? "")) return TOO_MUCH.role;
  if (isHidden(attributes)) return TOO_MUCH.hidden;
  if (attributes["aria-hidden"] === "true") return TOO_MUCH.ariaHidden;
  return tag === "aside" || tag === "header" || tag === "form" ? TOO_MUCH.aside : 0;
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    "hidden" in attributes ||
    /display:\s?none|visibility:\s?hidden|(?:left|top|text-indent):\s?-\d{3}/i.test(attributes["style"] ?? "")
  );
}

/** Why an element inside the report is not its text, or `null` where it is. */
export function markOf(element: PageElement, index: PartIndex): RemovedReason | null {
  const { tag, attributes } = element;
  if (tag === "figcaption" || tag === "figure") return "caption";
  if (
    tag === "time" ||
    tag === "address" ||
    /\b(?:author|datePublished|dateModified)\b/.test(attributes["itemprop"] ?? "")
  )
    return "credit";
  if (index.share(element) >= TOO_MUCH.inside || index.holdsTitle(element) || index.holdsBody(element)) return null;
  const words = classWords(element);
  if (isNamed(words, CAPTION) || (!INLINE.has(tag) && index.isPicture(element))) return "caption";
  return isNamed(words, CREDIT) ? "credit" : null;
}
