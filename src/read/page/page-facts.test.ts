import { expect, it } from "vitest";
import { pageFacts } from "./page-facts.ts";
import { pageTree } from "./page-tree.ts";

const NOTHING = {
  title: null,
  outlet: null,
  url: null,
  language: null,
  published: null,
  description: null,
  articleBody: null,
};

// Made-up pages.
it.each([
  ["nothing", "<p>Rain fell.</p>", {}],
  [
    "JSON-LD",
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closed","datePublished":"2031-05-04T10:00:00+03:00","publisher":{"@type":"Organization","name":"Tovar Post"},"inLanguage":"bg","articleBody":"Rain."}</script>',
    {
      title: "Bridge closed",
      outlet: "Tovar Post",
      language: "bg",
      published: { value: "2031-05-04T10:00:00+03:00", because: "JSON-LD `datePublished`" },
      articleBody: "Rain.",
    },
  ],
  [
    "JSON-LD in a graph, with types and dates as lists",
    '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["Thing","ReportageNewsArticle"],"headline":["Bridge closed"],"datePublished":"2031-05-04"}]}</script>',
    { title: "Bridge closed", published: { value: "2031-05-04", because: "JSON-LD `datePublished`" } },
  ],
  [
    "JSON-LD with a comma too many, a line end in a string and a comment around it",
    '<script type="application/ld+json"><!-- [{"@type":"Article","headline":"Bridge\nclosed",}] --></script>',
    { title: "Bridge closed" },
  ],
  [
    "JSON-LD that is none",
    '<script type="application/ld+json">{"@type":</script><title>Bridge closed</title>',
    { title: "Bridge closed" },
  ],
  [
    "OpenGraph",
    '<html lang="en_GB"><meta property="og:title" content="Bridge closed | Tovar Post"><meta property="og:site_name" content="Tovar Post"><meta property="article:published_time" content="2031-05-04T07:00Z">',
    {
      title: "Bridge closed",
      outlet: "Tovar Post",
      language: "en-GB",
      published: { value: "2031-05-04T07:00:00Z", because: "<meta> `article:published_time`" },
    },
  ],
  [
    "a heading rather than the page's title",
    "<title>Bridge closed – Tovar Post – News</title><h1>Bridge <b>closed</b></h1>",
    { title: "Bridge closed" },
  ],
  [
    "a time that marks publication",
    '<time datetime="2031-01-01">x</time><time class="entry-date" datetime="2031-05-04">x</time>',
    { published: { value: "2031-05-04", because: "<time> of the article" } },
  ],
  [
    "times of one day",
    '<time datetime="2031-01-01T09:00Z">x</time><time datetime="2031-01-01">x</time>',
    { published: { value: "2031-01-01T09:00:00Z", because: "the only day of the page's <time> elements" } },
  ],
  ["times of several days", '<time datetime="2031-01-01">x</time><time datetime="2031-01-02">x</time>', {}],
  [
    "the day in its address",
    '<link rel="canonical" href="/2031/05/04/bridge">',
    {
      url: "https://news.example/2031/05/04/bridge",
      published: { value: "2031-05-04", because: "the day in its address" },
    },
  ],
  [
    "JSON-LD that names its publisher elsewhere, with entities",
    '<script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"Bridge &#8220;closed&#8221;","publisher":{"@id":"#o"}},{"@type":"Organization","@id":"#o","name":"Tovar &amp; Post"}]}</script>',
    { title: "Bridge “closed”", outlet: "Tovar & Post" },
  ],

  ["a relative canonical address", '<link rel="canonical" href="/a/b">', { url: "https://news.example/a/b" }],
  ["an address that is none", '<link rel="canonical" href="javascript:alert(1)">', {}],
  ["a date that is none", '<meta name="date" content="today">', {}],
  ["an outlet that is an account", '<meta property="og:site_name" content="@tovarpost">', {}],
])("reads %s", (_shape, html, expected) => {
  const address = html.includes('href="/') ? "https://news.example/x" : null;
  expect(pageFacts(pageTree(html).root, address)).toEqual({ ...NOTHING, ...expected });
});
