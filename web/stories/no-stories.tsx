/** Nothing matches: which filter to drop. */
import type { JSX } from "preact";

const NAMES: Readonly<Record<string, string>> = {
  q: "words",
  from: "from day",
  to: "to day",
  since: "changed since",
};

export function NoStories({ query }: { readonly query: string }): JSX.Element {
  const filters = [...new URLSearchParams(query)];
  if (filters.length === 0) return <p class="void">No story yet.</p>;
  return (
    <div class="void">
      <p>No story has all of this. Drop one:</p>
      <ul class="drops">
        {filters.map(([name, value], n) => (
          <li key={`${name} ${value}`}>
            <a href={`/?${new URLSearchParams(filters.filter((_, at) => at !== n))}`}>
              {NAMES[name] ?? name}: <bdi>{value}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
