/** The words of time of a pack made ready for look-up: each phrase with all that it may be. Built once a pack. */
import { coveredOr } from "../../core/sourced.ts";
import type { NumberWords } from "../../languages/numbers.ts";
import type { LanguagePack, TimesPack } from "../../languages/pack.ts";
import type { Forms, TimeWords, WordUnit } from "../../languages/times.ts";
import type { Writing } from "../../languages/writing.ts";
import { wordsOf } from "../../text/words/words.ts";
import { endingTable, type TimeEndingTable } from "./time-endings.ts";

/** What a word or phrase may be in a time expression. */
export type TimeRole =
  | "month"
  | "weekday"
  | "unit"
  | "day"
  | "story-day"
  | "part-of-day"
  | "shift"
  | "ago-before"
  | "ago-after"
  | "in-before"
  | "in-after"
  | "within-before"
  | "within-after"
  | "later-before"
  | "later-after"
  | "earlier-after"
  | "after"
  | "before"
  | "edge"
  | "article"
  | "of"
  | "on"
  | "from"
  | "to"
  | "between"
  | "and"
  | "since"
  | "until"
  | "after-that"
  | "before-that"
  | "every"
  | "about"
  | "day-number"
  | "decade"
  | "range-after"
  | "cardinal"
  | "ordinal"
  | "season"
  | "holiday"
  | "vague"
  | "future";

/** One reading of a phrase: its role, with the number (month, weekday, offset, …) or the key (unit, edge, holiday) that goes with it. */
export interface TimeReading {
  readonly role: TimeRole;
  readonly value: number;
  readonly key: string;
}

/** A node of the trie of phrases, word by word. */
export interface TimeNode {
  readonly next: Map<string, TimeNode>;
  readonly readings: Map<TimeRole, TimeReading>;
}

export interface TimeLexicon {
  readonly root: TimeNode;
  /** Time words that are also other words. */
  readonly weak: ReadonlySet<string>;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  /** What each ending says of a declined word of time, and the letters that change before it; `null` where no endings are told apart. */
  readonly endings: TimeEndingTable | null;
  /** The forms of weekdays that begin compounds; none where the language has none. */
  readonly compounds: readonly string[];
  readonly monthFirst: boolean;
}

const BUILT = new WeakMap<TimeWords, TimeLexicon>();

/** The lexicon of a pack. */
export function timeLexiconOf(pack: LanguagePack | TimesPack): TimeLexicon {
  const known = BUILT.get(pack.times);
  if (known) return known;
  const built = build(pack);
  BUILT.set(pack.times, built);
  return built;
}

function build({ times: words, figures, writing }: LanguagePack | TimesPack): TimeLexicon {
  const root: TimeNode = { next: new Map(), readings: new Map() };
  const add = (forms: Forms, role: TimeRole, value = 0, key = ""): void => {
    for (const form of listOf(forms)) addPhrase(root, form, writing, { role, value, key });
  };
  for (const [role, value, forms] of numberedForms(words)) add(forms, role, value);
  for (const [unit, forms] of Object.entries(words.units.value))
    add(forms, "unit", 0, unit satisfies string as WordUnit);
  add(words.partsOfDay.value.night, "part-of-day", 0, "night");
  add(words.partsOfDay.value.others, "part-of-day", 0, "other");
  for (const [value, forms, key] of shiftForms(words)) add(forms, "shift", value, key);
  for (const [role, forms] of stepForms(words)) add(forms, role);
  for (const [key, forms] of Object.entries(words.edges.value)) add(forms, "edge", 0, key);
  for (const [role, forms] of linkForms(words)) add(forms, role);
  for (const [word, number] of numberForms(figures.numbers)) add(word, "cardinal", number);
  for (const [holiday, forms] of coveredOr(words.holidays, [])) add(forms, "holiday", 0, holiday);
  add(coveredOr(words.decades, ""), "decade");
  const endings = coveredOr(words.endings, null);
  add(endings?.rangeAfter ?? "", "range-after");
  add(words.vague.value, "vague");
  add(words.future.value, "future");
  return {
    root,
    weak: new Set(listOf(words.weak.value)),
    ordinalSuffixes: new Set(listOf(words.ordinalSuffixes.value)),
    prefixes: listOf(coveredOr(words.prefixes, "")),
    endings: endings && endingTable(endings),
    compounds: words.compounds ? words.weekdays.value.flatMap(listOf).filter((form) => form.length > 3) : [],
    monthFirst: words.numericOrder.value === "month first",
  };
}

/** Number words up to a thousand: larger ones count no days. Where numbers are written together, those below a hundred are spelled out. */
function numberForms({ values, scales, compounds, onesFirst, joiners }: NumberWords): [string, number][] {
  const simple = [...values.value, ...scales.value].filter(([, number]) => number <= 1000);
  if (!compounds) return simple;
  const ones = simple.filter(([, number]) => number >= 1 && number <= 9);
  const tens = simple.filter(([, number]) => number >= 20 && number <= 90);
  const written = (one: string, ten: string): string[] =>
    onesFirst ? [...joiners].map((joiner) => `${one}${joiner}${ten}`) : [`${ten}${one}`];
  return [
    ...simple,
    ...ones.flatMap(([one, units]) =>
      tens.flatMap(([ten, value]) => written(one, ten).map((form): [string, number] => [form, value + units])),
    ),
  ];
}

function shiftForms({ shifts: { value } }: TimeWords): [number, Forms, string][] {
  return [
    [-2, value.twoBack, ""],
    [2, value.twoAhead, ""],
    [-1, value.past, ""],
    [0, value.present, ""],
    [1, value.next, ""],
    [-1, value.recent, "nearest"],
    [1, value.coming, "nearest"],
  ];
}

/** Words that each stand for a number: of a month, of days from today, of a count. */
function numberedForms(words: TimeWords): [TimeRole, number, Forms][] {
  const inOrder = (role: TimeRole, forms: readonly Forms[]): [TimeRole, number, Forms][] =>
    forms.map((one, index) => [role, index + 1, one]);
  const paired = (role: TimeRole, forms: readonly (readonly [number, Forms])[]): [TimeRole, number, Forms][] =>
    forms.map(([value, one]) => [role, value, one]);
  return [
    ...inOrder("month", words.months.value),
    ...inOrder("weekday", words.weekdays.value),
    ...paired("day", words.days.value),
    ...paired("story-day", words.storyDays.value),
    ...paired("cardinal", words.counts.value),
    ...paired("ordinal", words.ordinals.value),
    ...inOrder("season", seasonForms(words)),
  ];
}

function seasonForms({ seasons }: TimeWords): Forms[] {
  const { spring, summer, autumn, winter } = coveredOr(seasons, { spring: "", summer: "", autumn: "", winter: "" });
  return [spring, summer, autumn, winter];
}

function stepForms({ steps: { value } }: TimeWords): [TimeRole, Forms][] {
  return [
    ["ago-before", value.agoBefore],
    ["ago-after", value.agoAfter],
    ["in-before", value.inBefore],
    ["in-after", value.inAfter],
    ["within-before", value.withinBefore],
    ["within-after", value.withinAfter],
    ["later-before", value.laterBefore],
    ["later-after", value.laterAfter],
    ["earlier-after", value.earlierAfter],
    ["after", value.after],
    ["before", value.before],
  ];
}

function linkForms({ links: { value } }: TimeWords): [TimeRole, Forms][] {
  return [
    ["article", value.articles],
    ["of", value.of],
    ["on", value.on],
    ["from", value.from],
    ["to", value.to],
    ["between", value.between],
    ["and", value.and],
    ["since", value.since],
    ["until", value.until],
    ["after-that", value.afterThat],
    ["before-that", value.beforeThat],
    ["every", value.every],
    ["about", value.about],
    ["day-number", value.dayNumber],
  ];
}

function listOf(forms: Forms): string[] {
  return forms.split("|").filter((form) => form !== "");
}

/** A phrase that is given twice in one role keeps its first meaning. */
function addPhrase(root: TimeNode, form: string, writing: Writing, reading: TimeReading): void {
  let node = root;
  for (const { lower } of wordsOf(form, { start: 0, end: form.length }, writing)) {
    let next = node.next.get(lower);
    if (!next) {
      next = { next: new Map(), readings: new Map() };
      node.next.set(lower, next);
    }
    node = next;
  }
  if (!node.readings.has(reading.role)) node.readings.set(reading.role, reading);
}
