/** Where the reader is, and the views beside it. */
import type { JSX } from "preact";

const VIEWS: readonly (readonly [path: string, name: string])[] = [
  ["/", "Stories"],
  ["/actors", "People"],
  ["/sources", "Sources"],
  ["/corrections", "Corrections"],
  ["/settings", "Settings"],
];

export function Crumbs({ path }: { readonly path: string }): JSX.Element {
  const story = /^\/stories\/([^/]+)(\/reports\/)?/.exec(path);
  return (
    <nav class="crumb" aria-label="Views">
      {VIEWS.map(([href, name]) => {
        const isHere = href === "/" ? path === "/" : path.startsWith(href);
        const isUp = href === "/" ? path.startsWith("/stories/") : path.startsWith(`${href}/`);
        return (
          <a
            href={href}
            key={href}
            aria-current={isHere ? "page" : undefined}
            data-up={isUp ? "" : undefined}
            class={isUp ? "up" : ""}
          >
            {name}
          </a>
        );
      })}
      {story?.[2] === undefined ? null : (
        <a href={`/stories/${story[1]}`} data-up="" class="up">
          ← Story
        </a>
      )}
    </nav>
  );
}
