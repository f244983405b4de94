/** Chains of citations: who passes on whose words in a sentence, link by link ("X reported, citing Y, which quoted Z"). */
import type { Citation } from "../../core/format.ts";
import type { CitedName } from "./citation-names.ts";

/** A name and what the sentence makes of it: it says, it passes on what another says, or a speaker rests on it. */
export interface Attribution {
  readonly role: "speaker" | "passer" | "cited";
  readonly name: CitedName;
  /** Its words with the phrase or verb that attributes. */
  readonly start: number;
  readonly end: number;
  /** Whether the report rests on the word of whoever it is, also of a person. */
  readonly sourced: boolean;
  /** Whether it is an outlet to which somebody said something. */
  readonly heard: boolean;
}

/** Who may cite somebody behind: a passer whose last citation is `open` as it passes on nobody's words so far, or whom another cites. */
interface Link {
  readonly who: Attribution;
  readonly open: boolean;
}

/** What is settled so far, and the speakers whose words nobody has passed on yet. */
interface Chain {
  readonly found: Citation[];
  readonly pending: Attribution[];
}

/**
 * The citations that attributions come to: a passer takes the nearest speaker before it, or whom it rests on itself right after it; what an agency adds to
 * another's words is passing on.
 *
 * - Input: the attributions of one sentence, in text order.
 * - Output: a citation a link, those that speak for themselves behind the others; a person's only where the report rests on it.
 */
export function chainedCitations(attributions: readonly Attribution[]): Citation[] {
  const chain: Chain = { found: [], pending: [] };
  let link: Link | null = null;
  for (const one of attributions) link = linked(chain, link, one);
  const { found, pending } = chain;
  return [...found, ...pending.filter(({ name, sourced }) => name.body || sourced).map((one) => citation(one, null))];
}

/** Adds an attribution; gives the end of the chain that the next one may hang on. */
function linked({ found, pending }: Chain, link: Link | null, one: Attribution): Link | null {
  const speaker = pending.at(-1) ?? null;
  const by = one.role === "cited" ? citerOf(speaker, link) : null;
  if (by !== null) {
    if (by.open) found.pop();
    found.push(citation(by.who, one));
    pending.length = 0;
    return one.name.body ? { who: one, open: false } : null;
  }
  if (!passesOn(one, speaker)) {
    pending.push(one);
    return null;
  }
  found.push(citation(one, speaker));
  pending.length = 0;
  return speaker === null ? { who: one, open: true } : null;
}

/** Who cites the one that comes now: the speaker before it, else the end of the chain. */
function citerOf(speaker: Attribution | null, link: Link | null): Link | null {
  if (speaker === null) return link;
  return speaker.name.body ? { who: speaker, open: false } : null;
}

/** Whether an attribution passes on the words of the speaker before it, or of nobody. */
function passesOn({ role, name }: Attribution, speaker: Attribution | null): boolean {
  const passes = role === "passer" || (role === "speaker" && name.medium && speaker !== null);
  return passes && name.body && speaker?.name.words !== name.words;
}

function citation(source: Attribution, cited: Attribution | null): Citation {
  return {
    start: Math.min(source.start, cited?.start ?? source.start),
    end: Math.max(source.end, cited?.end ?? source.end),
    source: source.name.name,
    cites: cited?.name.words ?? null,
  };
}
