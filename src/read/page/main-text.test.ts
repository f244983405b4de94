import fc from "fast-check";
import { expect, it } from "vitest";
import { mainText } from "./main-text.ts";
import { pageTree } from "./page-tree.ts";

// Made-up pages. A paragraph of the report is written P1, P2, …, one of something else X1, X2, ….
const P1 =
  "The bridge over the Sarn was closed on Tuesday after engineers found cracks in two of its pillars, the ministry said.";
const P2 =
  "Министърът каза, че ремонтът ще продължи до края на месеца и че движението ще бъде отклонено през стария път.";
const P3 =
  "Drivers waited for up to three hours in the morning. Buses were sent over the older bridge, which is narrower.";
const X1 =
  "I have been saying for years that this bridge is not safe, and nobody ever listens to those who drive over it.";
const TITLE = "Bridge closed";
const STATED = { title: TITLE, url: "https://news.example/a", description: null, articleBody: null };

it.each([
  ["paragraphs in an article", `<article><h1>${TITLE}</h1><p>P1</p><p>P2</p></article>`, ["P1", "P2"]],
  ["paragraphs parted by <br>", "<div>P1<br><br>P2<br>P3</div>", ["P1", "P2 P3"]],
  [
    "blanks, entities and inline elements",
    "<div><p>  A <b>safe</b>&nbsp;\n bridge&#33; P1</p><p>P2</p></div>",
    ["A safe bridge! P1", "P2"],
  ],
  ["a menu and a footer", "<nav><p>X1</p></nav><div><p>P1</p><p>P2</p></div><footer>X1</footer>", ["P1", "P2"]],
  ["comments", '<div><p>P1</p><p>P2</p></div><div id="comments"><p>X1</p></div>', ["P1", "P2"]],
  [
    "comments in Polish and Turkish",
    '<div><p>P1</p><p>P2</p></div><ol class="komentarze"><li>X1</ol><ol class="yorumlar"><li>X1</ol>',
    ["P1", "P2"],
  ],
  [
    "a newsletter box within",
    '<div><p>P1</p><div class="newsletter-signup"><p>X1</p></div><p>P2</p></div>',
    ["P1", "P2"],
  ],
  [
    "a report in a container called after its sidebar",
    '<div class="has-sidebar"><h1>T</h1><p>P1</p><p>P2</p></div>',
    ["P1", "P2"],
  ],
  [
    "a tag page's class on the report",
    '<article class="post tag-social category-ads"><p>P1</p><p>P2</p></article>',
    ["P1", "P2"],
  ],
  ["a hidden copy", '<div><p>P1</p><p>P2</p><p style="display: none">X1</p></div>', ["P1", "P2"]],
  [
    "the title and what stands before it",
    `<div><p>TRENDING:</p><h1>${TITLE}</h1><p>P1</p><p>P2</p></div>`,
    ["P1", "P2"],
  ],
  ["a heading that heads nothing", "<div><p>P1</p><p>P2</p><h3>More</h3></div>", ["P1", "P2"]],
  ["a heading within", "<div><p>P1</p><h3>What next</h3><p>P2</p></div>", ["P1", "What next", "P2"]],
  [
    "a caption",
    "<div><p>P1</p><figure><img><figcaption>The Sarn.</figcaption></figure><p>P2</p></div>",
    ["P1", "[caption] The Sarn.", "P2"],
  ],
  [
    "a picture with a line below",
    "<div><p>P1</p><div><img><p>The Sarn in May</p></div><p>P2</p></div>",
    ["P1", "[caption] The Sarn in May", "P2"],
  ],
  ["a paragraph with a picture", "<div><p><img>P1</p><p>P2</p></div>", ["P1", "P2"]],
  [
    "a byline",
    '<div><span class="byline">By Ana Ruiz</span><p>P1</p><p>P2</p></div>',
    ["[credit] By Ana Ruiz", "P1", "P2"],
  ],
  [
    "a link to another report within",
    '<div><p>P1</p><p>Read: <a href="/b">Older bridge reopened</a></p><p>P2</p></div>',
    ["P1", "[link] Read: Older bridge reopened", "P2"],
  ],
  [
    "a link to another site",
    '<div><p>P1</p><p><a href="https://else.example/">The whole ruling as text</a></p><p>P2</p></div>',
    ["P1", "The whole ruling as text", "P2"],
  ],
  [
    "a paragraph with many links",
    '<div><p><a href="/a">The bridge over</a> the <a href="/c">Sarn</a>. P1</p><p>P2</p></div>',
    ["The bridge over the Sarn. P1", "P2"],
  ],
  [
    "a list of other reports at the end",
    '<div><p>P1</p><p>P2</p><p>Also:</p><ul><li><a href="/1">One bridge more</a><li><a href="/2">Two bridges more</a></ul></div>',
    ["P1", "P2"],
  ],
  [
    "a list in the report",
    "<div><p>P1</p><ul><li>Two pillars are cracked</ul><p>P2</p></div>",
    ["P1", "Two pillars are cracked", "P2"],
  ],
  [
    "teasers with text",
    `<div><p>P1</p><p>P2</p><p>P3</p></div><div>${[1, 2, 3, 4].map((n) => `<div><a href="/${n}">A headline of a report</a> X1</div>`).join("")}</div>`,
    ["P1", "P2", "P3"],
  ],
  [
    "other articles",
    "<main><article><p>P1</p><p>P2</p><p>P3</p></article><article><p>X1</p></article><article><p>X1</p></article></main>",
    ["P1", "P2", "P3"],
  ],
  [
    "a quoted post",
    '<div><p>P1</p><div class="social-embed"><blockquote><p>X1</p></blockquote></div><p>P2</p></div>',
    ["P1", "X1", "P2"],
  ],
  [
    "a note in italics at the end",
    `<div><p>P1</p><p>P2</p><p>P3</p>${"<p>P3</p>".repeat(5)}<p><i>Ana writes on bridges.</i></p></div>`,
    ["P1", "P2", "P3", "P3", "P3", "P3", "P3", "P3"],
  ],
  ["nothing but links", '<ul><li><a href="/1">One</a><li><a href="/2">Two</a></ul>', []],
  ["nothing", "", []],
])("reads %s", (_shape, page, expected) => {
  expect(linesOf(page.replace(/P1/g, P1).replace(/P2/g, P2).replace(/P3/g, P3).replace(/X1/g, X1))).toEqual(expected);
});

it.each([
  [
    "in an element that is called something else",
    `<div class="newsletter"><p>${P1}</p></div>`,
    { articleBody: P3 },
    P1,
  ],
  ["only in its data", "<div><p>Loading</p></div>", { articleBody: `${P1}\n\n${P2}` }, `${P1}\n${P2}`],
  ["only in its data, as markup", "<div></div>", { articleBody: `<p>${P1}</p>\n<p>${P2}</p>` }, `${P1}\n${P2}`],
])("finds a report that is %s", (_shape, page, stated, expected) => {
  expect(mainText(pageTree(page).root, { ...STATED, ...stated }).text).toBe(expected);
});

it("keeps marks inside the text, whole lines, in order and apart, whatever the page", () => {
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<figure>",
    "<figcaption>",
    '<a href="/x">',
    "</a>",
    "<h2>",
    "<ul><li>",
    "<br>",
    '<div class="byline">',
    "</ul>",
    "<article>",
    P1,
    P2,
    "word ",
    "<i>",
    "<blockquote>",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { text, marked } = mainText(pageTree(pieces.join("")).root, STATED);
      const starts = new Set([0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1), text.length + 1]);
      let at = 0;
      for (const { start, end } of marked) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(starts.has(start) && starts.has(end + 1)).toBe(true);
        at = end;
      }
      expect(text).toBe(text.trim());
    }),
  );
});

it.each([
  ["nested deep", `${"<div>".repeat(30_000)}<p>${P1}</p><p>${P2}</p>`],
  ["never closed", `<p>${P1}</p><p>${P2}</p>${"<b><p>".repeat(20_000)}`],
  ["one paragraph of megabytes", `<p>${`${P1} `.repeat(20_000)}</p>`],
  ["links without end", `<p>${P1}</p><p>${P2}</p>${'<a href="/x">a'.repeat(30_000)}`],
  ["line breaks without end", `<p>${P1}</p><p>${P2}</p>${"<br> ".repeat(100_000)}`],
])("reads a page %s", (_shape, page) => {
  expect(mainText(pageTree(page).root, STATED).text.startsWith(P1)).toBe(true);
});

function linesOf(page: string): string[] {
  const { text, marked } = mainText(pageTree(page).root, STATED);
  const reasons = new Map(marked.map(({ start, reason }) => [start, reason]));
  let at = 0;
  return (text === "" ? [] : text.split("\n")).map((line) => {
    const reason = reasons.get(at);
    at += line.length + 1;
    return shown(reason === undefined ? line : `[${reason}] ${line}`);
  });
}

function shown(line: string): string {
  return line.replace(P1, "P1").replace(P2, "P2").replace(P3, "P3").replace(X1, "X1");
}
