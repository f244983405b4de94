/** Reasons in the reader's language: a readout gives them in English, each by a template, so that they are read back by those templates and told by the reader's. */
import type { Reason } from "../../languages/account.ts";
import { filled, type Telling, tellingIn } from "./telling.ts";

/**
 * Tells a reason in the reader's language.
 *
 * - Input: the reason as a readout has it, the reader's telling, and what the reader calls a source that the reason names.
 * - Output: the reason by the reader's templates, its days and numbers as the reader writes them; as it is, where no template of ours made it. Parts parted by
 *   semicolons are told each for itself. Time is linear in the reason.
 *
 * @example reasonIn("its dateline, “3 May”; the year as in the other reports of the story", tellingIn("bg"))
 */
export function reasonIn(because: string, telling: Telling, nameOf: (name: string) => string = (name) => name): string {
  const context = { telling, nameOf };
  return partsOf(because)
    .map((part) => told(part, context) ?? part)
    .join(PARTED);
}

const PARTED = "; ";

/** The parts that semicolons part, but for those within marks. */
function partsOf(because: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < because.length; at++) {
    at = afterMarks(because, at);
    if (!because.startsWith(PARTED, at)) continue;
    parts.push(because.slice(from, at));
    from = at + PARTED.length;
  }
  return [...parts, because.slice(from)];
}

interface Context {
  readonly telling: Telling;
  readonly nameOf: (name: string) => string;
}

function told(reason: string, context: Context): string | null {
  for (const template of templates()) {
    const places = placesIn(reason, template.parts, context);
    if (places) return filled(context.telling.words.reasons.value[template.reason], places);
  }
  return null;
}

interface Template {
  readonly reason: Reason;
  /** Its words and, between them, the names of its places: odd ones are places. */
  readonly parts: readonly string[];
}

let made: readonly Template[] | null = null;

/** The English templates, in the order in which they are tried: as the pack has them, the more special first. */
function templates(): readonly Template[] {
  if (made === null) {
    made = Object.entries(tellingIn("en").words.reasons.value).map(([reason, text]) => ({
      reason: reason as Reason,
      parts: text.split(/\{([a-z]+)\}/),
    }));
  }
  return made;
}

/** What stands at the places of a template, in the reader's language; `null` where the reason is of another template. */
function placesIn(reason: string, parts: readonly string[], context: Context): Record<string, string> | null {
  const [first = ""] = parts;
  if (!reason.startsWith(first)) return null;
  const places: Record<string, string> = {};
  let at = first.length;
  for (let index = 1; index < parts.length; index += 2) {
    const words = parts[index + 1] ?? "";
    const isLast = index + 2 >= parts.length;
    const end = isLast ? endBefore(reason, words) : reason.indexOf(words, afterMarks(reason, at));
    const value = end < at ? null : written(parts[index] ?? "", reason.slice(at, end), context);
    if (value === null) return null;
    places[parts[index] ?? ""] = value;
    at = end + words.length;
  }
  return at === reason.length ? places : null;
}

function endBefore(reason: string, words: string): number {
  return reason.endsWith(words) ? reason.length - words.length : -1;
}

/** Behind the quotation that begins at a place: what it says is no part of the template. */
function afterMarks(reason: string, at: number): number {
  const close = CLOSING[reason.charAt(at)];
  return close === undefined ? at : Math.max(at, reason.indexOf(close, at + 1));
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "“": "”" };

/** What a place of each name holds, as the reader writes it; `null` where it cannot be that. */
const WRITTEN: Readonly<Record<string, (text: string, context: Context) => string | null>> = {
  n: number,
  a: numberOrDay,
  b: number,
  all: number,
  day,
  first: day,
  weekday,
  other: weekday,
  values: (text, { telling }) =>
    text
      .split(", ")
      .map((value) => amount(value, telling))
      .join(", "),
  name: (text, { nameOf }) => nameOf(text),
  cast: told,
};

function written(place: string, text: string, context: Context): string | null {
  if (text === "") return null;
  const write = WRITTEN[place];
  return write ? write(text, context) : text;
}

function number(text: string, { telling }: Context): string | null {
  if (text === "?") return text;
  return /^\d+$/.test(text) ? telling.number(Number(text)) : null;
}

function day(text: string, { telling }: Context): string | null {
  return ISO_DAY.test(text) ? telling.day(text) : null;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A year is written without the marks of thousands. */
function numberOrDay(text: string, { telling }: Context): string | null {
  if (ISO_DAY.test(text)) return telling.day(text);
  return /^(?:\d+|\?)$/.test(text) ? text : null;
}

function weekday(text: string, { telling }: Context): string | null {
  const at = WEEKDAYS.indexOf(text);
  return at < 0 ? null : telling.weekday(at);
}

const WEEKDAYS: readonly string[] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A value with its bound, as figures are told. */
function amount(text: string, { words, number: numeral }: Telling): string {
  const [, bound = "exactly", n] =
    /^(?:(at least|more than|at most|fewer than|approximately) )?(\d+)$/.exec(text) ?? [];
  if (n !== undefined) return filled(words.bounds.value[bound as "exactly"], { n: numeral(Number(n)) });
  const [, low, high] = /^(\d+)–(\d+)$/.exec(text) ?? [];
  if (low === undefined || high === undefined) return text;
  return filled(words.bounds.value.between, { low: numeral(Number(low)), high: numeral(Number(high)) });
}
