/**
 * Words by which a report shows what kind of piece it is: opinion, live blog, digest, correction. They are looked for in lower case and whole words, where a heading stands: at an edge of the
 * title, as a line of its own, as a part of the address; forms of one list are parted by `|`. No outlet's name and no name of a column belongs here.
 */
import type { Sourced } from "../core/sourced.ts";
import type { Forms } from "./times.ts";

export interface GenreWords {
  /** Headings over somebody's own view: "opinion", „мнение“, "Kommentar". */
  readonly opinion: Sourced<Forms>;
  /** Headings over what is told entry by entry as it happens: "live blog". */
  readonly live: Sourced<Forms>;
  /** Headings over many things told in brief: "news in brief". */
  readonly digest: Sourced<Forms>;
  /** First words of a title or a paragraph that takes back what was told: "correction", "an earlier version of this". */
  readonly corrections: Sourced<Forms>;
  /** Words of the first person singular, every form: a text full of them outside of quotation marks is its author's own. */
  readonly firstPerson: Sourced<Forms>;
}
