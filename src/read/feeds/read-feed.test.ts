import { expect, it } from "vitest";
import { isFeed } from "./is-feed.ts";
import { readFeed } from "./read-feed.ts";

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Brasna Ledger</title>
<link>https://ledger.example/</link><description>News</description><language>en</language>
<item><title>Dam fails &amp; town flooded</title><link>/a/1</link><guid isPermaLink="false">a-1</guid><pubDate>Tue, 04 Mar 2025 10:00:00 +0200</pubDate>
<description>Short</description><content:encoded><![CDATA[<p>At least nine people were killed.</p>]]></content:encoded></item>
<item><title>No address, no text</title></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Глас</title><id>x</id><updated>2025-03-04T00:00:00Z</updated>
<entry><id>tag:1</id><title>Наводнение</title><link rel="alternate" href="https://glas.example/1"/><published>2025-03-04T08:00:00Z</published><updated>2025-03-05T08:00:00Z</updated><summary>Девет загинали</summary></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Old</title><link>https://old.example/</link><description>d</description></channel>
<item rdf:about="https://old.example/1"><title>Rain</title><link>https://old.example/1</link><description>It rained.</description><dc:date>2025-03-04</dc:date></item></rdf:RDF>`;
const JSON_FEED = `{"version":"https://jsonfeed.org/version/1.1","title":"Json","items":[{"id":"1","url":"https://json.example/1","title":"Rain","content_html":"<p>It rained.</p>","date_published":"2025-03-04T10:00:00Z"}]}`;

it.each([
  ["RSS", RSS, ["https://ledger.example/a/1", "Dam fails & town flooded", "2025-03-04T08:00:00Z", "en"]],
  ["Atom", ATOM, ["https://glas.example/1", "Наводнение", "2025-03-04T08:00:00Z", null]],
  ["RDF", RDF, ["https://old.example/1", "Rain", "2025-03-04", null]],
  ["JSON Feed", JSON_FEED, ["https://json.example/1", "Rain", "2025-03-04T10:00:00Z", null]],
])("reads %s", (_, text, expected) => {
  expect(isFeed(text)).toBe(true);
  const { items } = readFeed(text, "https://ledger.example/feed");
  expect(items.map(({ url, title, published, language }) => [url, title, published, language])).toEqual([expected]);
  expect(items[0]?.markup).toMatch(/nine|загинали|rained/);
});

it("reads a list of feeds, however deep", () => {
  const text = `<opml version="2.0"><body><outline text="a"><outline text="b"><outline xmlUrl="https://b.example/feed"/></outline></outline><outline xmlUrl="https://a.example/feed"/><outline xmlUrl="javascript:alert(1)"/></body></opml>`;
  expect(readFeed(text, "https://x.example/").feeds).toEqual(["https://a.example/feed", "https://b.example/feed"]);
});

it.each([
  ["a page", "<!doctype html><html><body><p>Rain</p></body></html>"],
  ["a text", "rss is a format"],
  ["other JSON", `{"version":"1"}`],
])("takes %s for no feed", (_, text) => {
  expect(isFeed(text)).toBe(false);
});

const ENTITIES = `<!DOCTYPE r [<!ENTITY a "${"ha".repeat(50)}">${Array.from({ length: 12 }, (_, n) => `<!ENTITY b${n} "${`&${n === 0 ? "a" : `b${n - 1}`};`.repeat(10)}">`).join("")}]>`;

it.each([
  ["cut off", RSS.slice(0, 200)],
  ["nothing", ""],
  [
    "a bomb of entities",
    `<?xml version="1.0"?>${ENTITIES}<rss version="2.0"><channel><title>&b11;</title><link>x</link><description>d</description></channel></rss>`,
  ],
  ["deep", `<rss version="2.0"><channel>${"<item>".repeat(20_000)}`],
])("ends in a clear error or little at all when it is %s", (_, text) => {
  try {
    expect(JSON.stringify(readFeed(text, "https://x.example/")).length).toBeLessThan(10_000);
  } catch (failure) {
    expect(failure).toMatchObject({ code: "FEED_BROKEN" });
  }
});
