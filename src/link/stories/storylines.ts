/** Storylines: stories that go on from one another over weeks, as a war or a trial does in many stories of its own. */
import type { FoundReport } from "../found-report.ts";
import { cosine, type Sparse, sparseOf } from "../meaning/sparse.ts";
import type { Dated, StoryGroup } from "./stories.ts";

/** Features kept of a story or a storyline. */
const NAMES = 48;
const CONCEPTS = 256;

/** The heaviest names by which storylines are looked up that a story may belong to. */
const LOOKED_UP = 12;

/** The least likeness that joins a story to a storyline: the mean of the cosines of names and of meaning. */
const LEAST_LIKENESS = 0.35;

/** The least cosine of names: stories of one kind (two robberies) mean the same and name others. */
const LEAST_NAMES = 0.25;

/** What a story or a storyline tells of, not yet at unit length. */
interface Bags {
  /** The story that began it. */
  readonly first: number;
  readonly names: ReadonlyMap<number, number>;
  readonly meaning: ReadonlyMap<number, number>;
}

interface Storyline extends Bags {
  readonly names: Map<number, number>;
  readonly meaning: Map<number, number>;
  vectors: Vectors;
}

interface Vectors {
  readonly names: Sparse;
  readonly meaning: Sparse;
}

/**
 * Groups stories into storylines.
 *
 * - Input: reports, their days, and their stories.
 * - Output: for each story the index of the story that began its storyline; its own where it goes on from none.
 * - Method: stories by their first day, each joined to the storyline before it that it is most like, in names and in meaning, without regard to how long ago
 *   that was; then the storylines once more in the same way, as two that began apart may have grown alike.
 * - Source: the two grains of news clustering (event and storyline); thresholds measured on months of news of two wars and a trial, told from each other.
 */
export function linkStorylines(
  reports: readonly FoundReport[],
  days: readonly Dated[],
  stories: readonly StoryGroup[],
): number[] {
  const items = inOrder(reports, days, stories).map((story) => ({
    first: story,
    ...bagsOf(reports, stories[story]?.members ?? []),
  }));
  const begun = folded(items);
  const grown = folded(begun.storylines);
  const storylineOf = stories.map((_, story) => story);
  for (const [at, { first }] of items.entries()) {
    const storyline = grown.storylines[grown.joined[begun.joined[at] ?? -1] ?? -1];
    if (storyline) storylineOf[first] = storyline.first;
  }
  return storylineOf;
}

/** Items joined one after the other, each to the storyline before it that it is most like; `joined` tells to which. */
function folded(items: readonly Bags[]): {
  readonly storylines: readonly Storyline[];
  readonly joined: readonly number[];
} {
  const storylines: Storyline[] = [];
  const byName = new Map<number, number[]>();
  const joined = items.map(({ first, names, meaning }) => {
    const vectors = vectorsOf({ names, meaning });
    const at = mostLike(vectors, storylines, byName) ?? storylines.length;
    const known = storylines[at];
    if (!known) storylines.push({ first, names: new Map(names), meaning: new Map(meaning), vectors });
    else {
      add(known.names, names);
      add(known.meaning, meaning);
      known.vectors = vectorsOf(known);
    }
    lookUp(byName, vectors, at);
    return at;
  });
  return { storylines, joined };
}

/** Stories by their first day; of one day, by their first report. */
function inOrder(reports: readonly FoundReport[], days: readonly Dated[], stories: readonly StoryGroup[]): number[] {
  const keys = stories.map(
    ({ members }) =>
      members
        .map((member) => `${days[member]?.published?.value.slice(0, 10) ?? "9999"} ${reports[member]?.raw.id ?? ""}`)
        .sort()[0] ?? "",
  );
  return [...stories.keys()].sort((a, b) => ((keys[a] ?? "") < (keys[b] ?? "") ? -1 : 1));
}

function mostLike(
  { names, meaning }: Vectors,
  begun: readonly Storyline[],
  byName: ReadonlyMap<number, readonly number[]>,
): number | null {
  const candidates = new Set(heaviest(names).flatMap((name) => byName.get(name) ?? []));
  let best: number | null = null;
  let most = 0;
  for (const candidate of [...candidates].sort((a, b) => a - b)) {
    const other = begun[candidate]?.vectors;
    if (!other) continue;
    const inNames = cosine(names, other.names);
    const likeness = (inNames + cosine(meaning, other.meaning)) / 2;
    if (inNames < LEAST_NAMES || likeness < LEAST_LIKENESS || likeness <= most) continue;
    best = candidate;
    most = likeness;
  }
  return best;
}

function lookUp(byName: Map<number, number[]>, { names }: Vectors, storyline: number): void {
  for (const name of heaviest(names)) {
    const known = byName.get(name);
    if (!known) byName.set(name, [storyline]);
    else if (!known.includes(storyline)) known.push(storyline);
  }
}

function heaviest({ keys, weights }: Sparse): number[] {
  return [...keys.keys()]
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || (keys[a] ?? 0) - (keys[b] ?? 0))
    .slice(0, LOOKED_UP)
    .map((at) => keys[at] ?? 0);
}

function bagsOf(reports: readonly FoundReport[], members: readonly number[]): Pick<Bags, "names" | "meaning"> {
  const names = new Map<number, number>();
  const meaning = new Map<number, number>();
  for (const member of members) {
    const profile = reports[member]?.profile;
    if (!profile) continue;
    add(names, entriesOf(profile.names));
    add(meaning, entriesOf(profile.meaning));
  }
  return { names, meaning };
}

function* entriesOf({ keys, weights }: Sparse): Generator<readonly [number, number]> {
  for (const [at, key] of keys.entries()) yield [key, weights[at] ?? 0];
}

function add(bag: Map<number, number>, more: Iterable<readonly [number, number]>): void {
  for (const [key, weight] of more) bag.set(key, (bag.get(key) ?? 0) + weight);
}

function vectorsOf({ names, meaning }: Pick<Bags, "names" | "meaning">): Vectors {
  return { names: sparseOf(names, NAMES), meaning: sparseOf(meaning, CONCEPTS) };
}
