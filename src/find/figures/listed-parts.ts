/** Listed parts: a whole told first, then what it is made up of: "14 people were killed: nine soldiers and five civilians". */
import type { Prose, Sentence } from "../../text/prose.ts";
import type { Counted } from "./counted.ts";
import type { MeasureContext } from "./measure-context.ts";

/** The numbers of a sentence that are listed as parts of one before them. */
export interface ListedParts {
  /** Which numbers. */
  readonly places: ReadonlySet<number>;
  /** Whether nothing else is in the list, so that the parts must make up the whole. */
  readonly complete: boolean;
}

/** Marks behind which a list stands: a colon opens one that is the whole's own, a dash one that a dash or the sentence ends. */
const DASH = /^[–—-]$/;
/** The way from a whole to its list: "14 people were killed and their names published yesterday:". */
const REACH = 14;

/**
 * The list of the parts of a number.
 *
 * - Input: the sentence with its numbers, and which of them is the whole; where only a comma stands between, it must be one of people of no special kind.
 * - Output: `null` where no list follows; a list has two parts at least, each a number of its own.
 */
export function listedParts(context: MeasureContext, whole: number): ListedParts | null {
  const { prose, sentence, counted } = context;
  const own = counted[whole];
  const next = counted[whole + 1];
  if (own === undefined || next === undefined || own.number.value === null) return null;
  const opening = next.number.first - 1;
  const mark = prose.words[opening]?.text ?? "";
  const from = Math.max(own.last, own.number.last);
  const behind = mark === "," && opening === from && (own.people === "people" || own.head === null);
  if ((mark !== ":" && !DASH.test(mark) && !behind) || opening - from > REACH || parted(prose, from, opening))
    return null;
  return membersOf(prose, sentence, counted, whole + 1, behind ? null : mark);
}

/** Whether a number says what part it counts; behind a comma that must be more than "people". */
function isPart({ people, head, number }: Counted, opening: string | null): boolean {
  return head !== null && number.value !== null && (opening !== null || people !== "people");
}

function parted({ words }: Prose, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.text === ";" || words[at]?.text === ":") return true;
  return false;
}

/** The numbers that follow each other, only commas and coordinators between them. */
function membersOf(
  { words, syntax }: Prose,
  sentence: Sentence,
  counted: readonly Counted[],
  first: number,
  opening: string | null,
): ListedParts | null {
  const places = new Set<number>();
  let at = counted[first]?.number.first ?? sentence.last;
  for (let place = first; place < counted.length; place++) {
    const part = counted[place];
    if (part === undefined || part.number.first !== at || !isPart(part, opening)) break;
    places.add(place);
    at = Math.max(part.last, part.number.last);
    while (at < sentence.last && (words[at]?.text === "," || syntax.tags[at] === "coordinator")) at++;
  }
  if (places.size < 2) return null;
  const end = words[at]?.text ?? ".";
  const closed = at >= sentence.last || end === "." || (opening !== null && DASH.test(opening) && DASH.test(end));
  return { places, complete: opening !== null && closed };
}
