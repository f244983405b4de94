/** Groups that only ever grow together: which of many things have been found to be one. */

export interface Groups {
  /** The group of a thing: the smallest number in it. */
  readonly of: (thing: number) => number;
  readonly join: (a: number, b: number) => void;
}

/** Groups of `size` things, each alone at first. */
export function groupsOf(size: number): Groups {
  const parent = Array.from({ length: size }, (_, index) => index);
  const of = (thing: number): number => {
    let root = thing;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = thing; at !== root; ) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  return {
    of,
    join: (a, b) => {
      const [x, y] = [of(a), of(b)];
      parent[Math.max(x, y)] = Math.min(x, y);
    },
  };
}
