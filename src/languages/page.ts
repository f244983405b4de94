/**
 * Words by which a part of a page shows that it is not the report. They are looked for outside quotation marks, in lower case, whole words;
 * forms of one list are parted by `|`. No outlet's or agency's name belongs here.
 */
import type { Sourced } from "../core/sourced.ts";
import type { Forms } from "./times.ts";

export interface PageWords {
  /** What asks the reader for something wherever it stands: "please support", „подкрепете“. */
  readonly asks: Sourced<Forms>;
  /** The same, but only as the first words of a sentence, as they are common verbs too: "subscribe", "join". */
  readonly asksFirst: Sourced<Forms>;
  /** What such a request is about: money, subscription, channels, the outlet's own wares. */
  readonly wares: Sourced<Forms>;
  /** Words for the reader and for the outlet itself, which a report does not use: "you", "our". */
  readonly reader: Sourced<Forms>;
  readonly house: Sourced<Forms>;
  /** First words of an appeal of several paragraphs, and last words of one. */
  readonly appealHeads: Sourced<Forms>;
  readonly appealEnds: Sourced<Forms>;
  /** Words behind which a page names its own outlet: "a message from", "copyright". */
  readonly outletHeads: Sourced<Forms>;
  /** First words of a line that leads to another story, before a colon or the like; `linkLeadsAlone` need none. */
  readonly linkLeads: Sourced<Forms>;
  readonly linkLeadsAlone: Sourced<Forms>;
  /** Words in brackets at the end of such a line: "(VIDEO)". */
  readonly linkTails: Sourced<Forms>;
  /** Wording that makes a paragraph a notice (cookies, rights, terms, players that do not play); of a line, first words before a colon; and whole lines. */
  readonly notices: Sourced<Forms>;
  readonly noticeLeads: Sourced<Forms>;
  readonly noticeLines: Sourced<Forms>;
  /** "photo", "image": with a name behind it, the end of a caption. */
  readonly photos: Sourced<Forms>;
  /** First words of a credit, and wording that makes a short paragraph one. */
  readonly creditLeads: Sourced<Forms>;
  readonly credits: Sourced<Forms>;
  /** The word before the author's name at the head of a report: "By". */
  readonly bylines: Sourced<Forms>;
  /** What a line about the author says of him: "writes about". */
  readonly bios: Sourced<Forms>;
  /** "from our correspondent in": the head of a dateline. */
  readonly correspondents: Sourced<Forms>;
  /** What may stand beside the time of day in a line that holds nothing else. */
  readonly clocks: Sourced<Forms>;
}
