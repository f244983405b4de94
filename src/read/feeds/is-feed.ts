/** Whether an answer is a feed or a list of feeds, by how it begins; what it says of itself is often wrong. */

/** Characters of the beginning that tell. */
const HEAD = 1_000;

const ROOT = /^\uFEFF?\s*(?:<\?[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,400}-->\s*)?<(?:rss|feed|rdf:RDF|opml|channel)\b/i;
const JSON_FEED = /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//;

/** Whether a text is a feed. Input: the text. */
export function isFeed(text: string): boolean {
  const head = text.slice(0, HEAD);
  return ROOT.test(head) || (/^\uFEFF?\s*\{/.test(head) && JSON_FEED.test(head));
}
