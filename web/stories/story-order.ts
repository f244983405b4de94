/** The order of the list the reader came from, for going from story to story. */
let order: readonly string[] = [];

export function rememberOrder(ids: readonly string[]): void {
  order = ids;
}

/** The story before or after one; `null` at the ends. */
export function neighbour(id: string, step: 1 | -1): string | null {
  const at = order.indexOf(id);
  return at < 0 ? null : (order[at + step] ?? null);
}
