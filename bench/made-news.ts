/** Made-up news: stories of a few kinds, each told by many reports in three languages, some of them word for word copies; the same every time. */
import { readFileSync } from "node:fs";
import type { RawReport } from "../src/read/raw-report.ts";
import { lastName, type MadeName, madePerson, madePlace } from "./made-names.ts";

/** Who and what a story is about. */
interface Cast {
  readonly place: MadeName;
  readonly river: MadeName;
  readonly country: MadeName;
  readonly first: MadeName;
  readonly second: MadeName;
  readonly third: MadeName;
  readonly dead: number;
  readonly hurt: number;
  readonly moved: number;
}

/** For each language the sentences of a report, headline first, each in some wordings. */
type Kind = Readonly<Record<(typeof LANGUAGES)[number], readonly (readonly string[])[]>>;

const { kinds: KINDS, background: BACKGROUND } = JSON.parse(
  readFileSync(new URL("made-kinds.json", import.meta.url), "utf8"),
) as { readonly kinds: readonly Kind[]; readonly background: readonly string[] };

/** A report as somebody would post it. */
export interface MadeNews extends Pick<RawReport, "text"> {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly published: string;
  readonly language: string;
}

const LANGUAGES = ["en", "en", "en", "en", "de", "bg"] as const;

const TOWNS = 60;
const DAY = 86_400_000;

/**
 * Makes news.
 *
 * - Input: how many stories, and how many reports they have together; a few stories have many, most have few.
 * - Output: the reports, one at a time, those of all stories mixed as they would come.
 */
export function* madeNews(stories: number, reports: number): Generator<MadeNews> {
  const sizes = sizesOf(stories, reports);
  for (let round = 0; round < (sizes[0] ?? 0); round++)
    for (let story = 0; story < stories; story++)
      if (round < (sizes[story] ?? 0)) yield reportOf(story, round, sizes[story] ?? 1);
}

/** A twentieth of the reports spread evenly, the rest falling with the rank. */
function sizesOf(stories: number, reports: number): number[] {
  const weights = Array.from({ length: stories }, (_, n) => 1 / Math.sqrt(n + 4));
  const sum = weights.reduce((all, one) => all + one, 0);
  const sizes = weights.map((weight) => Math.max(3, Math.floor((weight / sum) * reports)));
  for (let left = reports - sizes.reduce((all, one) => all + one, 0), n = 0; left > 0; left--, n++)
    sizes[n % stories] = (sizes[n % stories] ?? 0) + 1;
  return sizes;
}

function reportOf(story: number, round: number, size: number): MadeNews {
  const random = numbersFrom(story * 100_003 + round);
  // Every fourth report is a copy of the one three rounds before, under another name.
  const copies = round % 4 === 3;
  const own = copies ? numbersFrom(story * 100_003 + round - 3) : random;
  const kind = KINDS[story % KINDS.length] as Kind;
  const language = LANGUAGES[own(LANGUAGES.length)] ?? "en";
  const cast = castOf(story, Math.floor((round * 4) / size));
  const lines = kind[language].map((variants) => fill(variants[own(variants.length)] ?? "", cast, language));
  const [title = "", ...told] = lines;
  const more = language === "en" ? BACKGROUND.filter(() => own(3) > 0).map((text) => fill(text, cast, language)) : [];
  const body = [...told, ...more];
  const day = new Date(Date.UTC(2025, 0, 6) + (story * 2 + Math.floor((round * 4) / size)) * DAY);
  const outlet = `${madePlace((story + round * 17) % TOWNS).latin} ${["Courier", "Ledger", "Post", "Herald"][round % 4]}`;
  return {
    id: `${story}-${round}`,
    outlet,
    title,
    published: day.toISOString().slice(0, 10),
    language,
    text: paragraphs(body, own).join("\n\n"),
  };
}

/** Who and what a story is about; figures grow with its days. */
function castOf(story: number, day: number): Cast {
  const place = madePlace(story);
  return {
    place,
    river: madePlace(story + 977),
    country: madePlace(story + 1733),
    first: madePerson(story * 3),
    second: madePerson(story * 3 + 1),
    third: madePerson(story * 3 + 2),
    dead: 3 + (story % 9) + day * 2,
    hurt: 20 + (story % 31) + day * 7,
    moved: 1_100 + story * 10 + day * 400,
  };
}

function fill(text: string, cast: Cast, language: string): string {
  const as = (name: MadeName): string => (language === "bg" ? name.cyrillic : name.latin);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const short = name.endsWith("Last") ? name.slice(0, -4) : name;
    const value = cast[short as keyof Cast];
    if (typeof value === "number") return String(value);
    return as(short === name ? value : lastName(value));
  });
}

/** Sentences in paragraphs of one to three. */
function paragraphs(sentences: readonly string[], random: (below: number) => number): string[] {
  const made: string[] = [];
  for (let at = 0; at < sentences.length; ) {
    const count = 1 + random(3);
    made.push(sentences.slice(at, at + count).join(" "));
    at += count;
  }
  return made;
}

/** The same numbers for the same seed: a linear congruence (Numerical Recipes), of which the upper half is taken. */
function numbersFrom(seed: number): (below: number) => number {
  let state = (seed ^ 0x5bd1e995) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 16) % below;
  };
}
