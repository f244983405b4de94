/** The encoding that a page states in its own first bytes. */

/** A browser looks at the first 1,024 bytes; pages with long comments or scripts before it state it later. */
const SAMPLE = 8192;

/** The label as stated (`cp1251`), or `null`. Source: HTML Standard, 13.2.3.2, and XML 1.0, 4.3.3. */
export function statedCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, SAMPLE)).toString("latin1");
  const meta = tags(head, "<meta").map((tag) => /charset\s?=\s?["']?\s?([\w.:-]{2,40})/i.exec(tag)?.[1] ?? null);
  const xml = tags(head, "<?xml").map((tag) => /encoding\s?=\s?["']([\w.:-]{2,40})/i.exec(tag)?.[1] ?? null);
  const label = [...meta, ...xml].find((found) => found !== null) ?? null;
  // A page whose bytes could be read for its label is not UTF-16, whatever the label says.
  return label !== null && /^utf-?16/i.test(label) ? "utf-8" : label;
}

/** The tags that begin so, as they stand. */
function tags(head: string, start: string): string[] {
  const small = head.toLowerCase();
  const found: string[] = [];
  for (let at = small.indexOf(start); at !== -1; ) {
    const end = small.indexOf(">", at);
    if (end === -1) break;
    found.push(head.slice(at, end));
    at = small.indexOf(start, end);
  }
  return found;
}
