/** Which mention a stretch of text is about: "Russia's TASS news agency" about TASS, "the French leader's office" about the office. */
import { contains, overlap, type Span } from "../../core/span.ts";
import type { Mention } from "../finding.ts";

/** How far back a mention that reaches into a stretch is looked for: mentions nest a few deep at most. */
const MOST_BACK = 6;

/**
 * The mention at a place.
 *
 * - Input: the mentions of a report in text order, and a place of it.
 * - Output: the index of the mention that the place is about, or `null` where none is there. An owner, a nationality or a description gives way to what
 *   follows it.
 */
export function mentionAt(mentions: readonly Mention[], place: Span): number | null {
  const inside: number[] = [];
  const around: number[] = [];
  for (let at = Math.max(0, firstFrom(mentions, place.start) - MOST_BACK); at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.start >= place.end) break;
    if (contains(place, mention)) inside.push(at);
    else if (overlap(place, mention) > 0) around.push(at);
  }
  if (isOwned(mentions, inside, place)) return null;
  return headAmong(mentions, inside) ?? byRole(mentions, place) ?? smallest(mentions, around);
}

/** Letters that stand beside a pronoun for "both", "all", "himself"; what is longer is a thing of its own: "his office", „кабинетът му“. */
const BESIDE_PRONOUN = 4;

/** Whether a place holds but a pronoun and what it owns: then it is about that, and not about the owner. */
function isOwned(mentions: readonly Mention[], inside: readonly number[], { start, end }: Span): boolean {
  const [only, ...others] = inside;
  const mention = only === undefined ? undefined : mentions[only];
  return (
    mention?.form === "pronoun" &&
    others.length === 0 &&
    end - start - (mention.end - mention.start) > BESIDE_PRONOUN + 1
  );
}

/** How many mentions behind a place may still be of a name whose role stands in it. */
const MOST_AHEAD = 3;

/** „loravská ministryně | zahraničí Karin Lind“: the name behind a place that holds a part of its role. */
function byRole(mentions: readonly Mention[], place: Span): number | null {
  const from = firstFrom(mentions, place.end);
  for (let at = from; at < Math.min(mentions.length, from + MOST_AHEAD); at++) {
    const { form, role = null } = mentions[at] ?? {};
    if (form === "name" && role !== null && overlap(place, role) > 0) return at;
  }
  return null;
}

/** Of the mentions inside a place, the one that the others belong to. */
function headAmong(mentions: readonly Mention[], inside: readonly number[]): number | null {
  let head: number | null = null;
  let reach = -1;
  for (const at of inside) {
    const mention = mentions[at];
    if (!mention || mention.form === "pronoun") continue;
    const held = head === null ? undefined : mentions[head];
    const nested = mention.end <= reach;
    if (!held || (isSamePlace(held, mention) ? isLed(held, mention) : !nested && givesWay(held, mention))) head = at;
    reach = Math.max(reach, mention.end);
  }
  return head ?? inside[0] ?? null;
}

function isSamePlace(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Of a country and its leader told by the same word ("the leaders of Iran and Egypt") the place is about the leader. */
function isLed(held: Mention, other: Mention): boolean {
  return held.kind === "country" && other.kind === "person";
}

/** Whether a mention only leads to the next one: an owner, a nationality beside a noun, or a description right before a name. */
function givesWay(held: Mention, next: Mention): boolean {
  if (held.owner) return true;
  // "Green Union leader Maria Stend": the party stands in the role of the one who follows.
  if (next.role !== null && contains(next.role, held)) return true;
  if (held.form !== "description") return false;
  if (held.kind === "country" || held.kind === "place") return next.kind !== "country";
  return next.form === "name" && next.start - held.end <= 2 && next.kind !== "country" && next.kind !== "place";
}

function smallest(mentions: readonly Mention[], around: readonly number[]): number | null {
  let best: number | null = null;
  let length = Number.POSITIVE_INFINITY;
  for (const at of around) {
    const mention = mentions[at];
    if (mention && mention.end - mention.start < length) {
      best = at;
      length = mention.end - mention.start;
    }
  }
  return best;
}

function firstFrom(mentions: readonly Mention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
