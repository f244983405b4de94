import { expect, it } from "vitest";
import { PAGE_DEPTH } from "../limits.ts";
import { pageTree } from "./page-tree.ts";
import { elementsOf, isElement, textOf } from "./page-walk.ts";

it.each([
  ["paragraphs without ends", "<p>a<p>b", "p(a) p(b)"],
  ["a block ends a paragraph", "<p>a<div>b</div>", "p(a) div(b)"],
  ["list items without ends", "<ul><li>a<li>b<ul><li>c</ul></ul>", "ul(li(a) li(b ul(li(c))))"],
  ["table cells without ends", "<table><tr><td>a<td>b<tr><td>c", "table(tr(td(a) td(b)) tr(td(c)))"],
  ["an end tag that closes nothing", "<div>a</p></span>b</div>", "div(ab)"],
  ["an end tag that closes several", "<div><b><i>a</div>b", "div(b(i(a))) b"],
  [
    "entities, in text and attributes",
    '<a href="?x=1&amp;y=2">&lt;b&gt;&nbsp;&#1052;&bogus;</a>',
    "a(<b>\u00a0М&bogus;)",
  ],
  ["script is not markup", "<script>if (a<b) '<p>'</script>c", "script(if (a<b) '<p>') c"],
  ["elements without content", "a<br>b<img src=x>c", "a br() b img() c"],
  ["comments", "a<!-- <p>x</p> -->b", "ab"],
  ["a link in a link", "<a>a<a>b", "a(a) a(b)"],
])("reads %s", (_shape, html, expected) => {
  expect(shown(pageTree(html).root)).toBe(`#page(${expected})`);
});

it.each([
  ["100,000 deep", `${"<div>".repeat(100_000)}x`],
  ["20,000 unclosed, each closed by another", "<b><p>".repeat(20_000) + "</i>".repeat(20_000)],
  ["deep, with end tags that close nothing", "<div>".repeat(50_000) + "</p>".repeat(50_000)],
])("lifts what is deeper than a page may be: %s", (_shape, html) => {
  const { root, flattened } = pageTree(html);
  let deepest = 0;
  const stack = [{ element: root, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { element, depth } = next;
    deepest = Math.max(deepest, depth);
    for (const child of element.children) if (isElement(child)) stack.push({ element: child, depth: depth + 1 });
  }
  expect(deepest).toBeLessThanOrEqual(PAGE_DEPTH + 1);
  expect(flattened).toBe(true);
  expect(textOf(root)).toBe(html.endsWith("x") ? "x" : "");
});

it("keeps only attributes that say something, however many there are", () => {
  const { root } = pageTree(`<p ${"onclick=x ".repeat(10_000)} class=lead>a`);
  expect([...elementsOf(root)].map(({ attributes }) => attributes)).toEqual([{}, { class: "lead" }]);
});

function shown(node: ReturnType<typeof pageTree>["root"]): string {
  return `${node.tag}(${node.children.map((child) => (isElement(child) ? shown(child) : child)).join(" ")})`;
}
