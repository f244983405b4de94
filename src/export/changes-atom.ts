/** Changes as an Atom feed, an entry a change. */
import { type Account, accountOf } from "../brief/account.ts";
import { type Change, changesBetween, type StoryChanges } from "../brief/changes/changes.ts";
import type { Readout } from "../core/format.ts";
import { daySpan } from "./day-span.ts";
import { placeText } from "./place-text.ts";
import { xmlText } from "./plain-text.ts";
import { uuidOf } from "./uuid.ts";

/** Characters of an entry's title. */
const TITLE = 160;

/**
 * Writes changes as a feed.
 *
 * - Input: the changes of each story, and the account that they are told from (that of now).
 * - Output: pieces of one feed. An entry is dated by the latest report that brought it; its content is the line and the words that prove it, as plain text, each with its place.
 * - Errors: none. What XML 1.0 does not allow is left out.
 * - Source: RFC 4287.
 *
 * @example [...changesAtom(changesBetween(before, after), after.account)].join("")
 */
export function* changesAtom(stories: readonly StoryChanges[], account: Account): Generator<string> {
  const entries = stories
    .flatMap(({ story, changes }) =>
      changes.map((change) => ({ story, change, updated: whenOf(change, account) ?? instantOf(story.to) ?? EPOCH })),
    )
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  const ids = stories.map(({ story }) => story.id).join();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n';
  yield `<id>urn:uuid:${uuidOf(`feed ${ids}`)}</id>\n<title>Readout: what has changed</title>\n`;
  yield `<updated>${entries[0]?.updated ?? EPOCH}</updated>\n<author><name>Readout</name></author>\n<generator>Readout</generator>\n`;
  for (const { story, change, updated } of entries) yield entryOf(change, { story: story.title, updated, account });
  yield "</feed>\n";
}

/** The feed of a whole readout: all of it is new. */
export function readoutAtom(readout: Readout): Generator<string> {
  const account = accountOf(readout);
  const nothing = accountOf({
    ...readout,
    reports: [],
    actors: [],
    statements: [],
    events: [],
    figures: [],
    votes: [],
    origins: [],
  });
  const changes = changesBetween({ account: nothing, stories: [] }, { account, stories: readout.stories });
  return changesAtom(changes, account);
}

const EPOCH = "1970-01-01T00:00:00Z";

function entryOf(
  { kind, revisions, line, before, places }: Change,
  { story, updated, account }: { readonly story: string; readonly updated: string; readonly account: Account },
): string {
  const proofs = places.map((place) => {
    const report = account.report(place.report);
    return `“${account.words(place)}” ${report?.outlet ?? "outlet not stated"} · ${placeText(place)}`;
  });
  const was = before === null || before.text === line.text ? [] : [`Before: ${before.text}`];
  const content = [line.text, ...was, `${line.kind}: ${line.support}`, ...proofs].join("\n");
  const links = [...new Set(places.map(({ report }) => account.report(report)?.url ?? ""))]
    .filter((url) => /^https?:\/\//i.test(url))
    .map((url) => `<link rel="via" href="${xmlText(url)}"/>`);
  const told = [...line.text];
  const title = `${kind}: ${told.length > TITLE ? `${told.slice(0, TITLE).join("")}…` : line.text}`;
  const parts = [
    `<id>urn:uuid:${uuidOf(`entry ${kind} ${line.id} ${revisions.join()} ${line.text} ${updated}`)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<category term="${kind}"/>`,
    ...revisions.map((revision) => `<category term="${revision}"/>`),
    `<summary>${xmlText(story)}</summary>`,
    ...links,
    `<content type="text">${xmlText(content)}</content>`,
  ];
  return `<entry>\n${parts.join("\n")}\n</entry>\n`;
}

/** When the latest of the reports that brought it was published. */
function whenOf({ broughtBy, line }: Change, account: Account): string | null {
  const reports = broughtBy.length > 0 ? broughtBy : line.cites.map(({ report }) => report);
  const times = reports.flatMap((id) => instantOf(account.report(id)?.published?.value ?? null) ?? []);
  return times.sort().at(-1) ?? null;
}

/** RFC 3339, in UTC; of days the last one's beginning. */
function instantOf(value: string | null): string | null {
  if (value === null) return null;
  if (value.includes("T")) {
    const at = Date.parse(value);
    if (!Number.isNaN(at)) return `${new Date(at).toISOString().slice(0, 19)}Z`;
  }
  const days = daySpan(value);
  return days === null ? null : `${days.to}T00:00:00Z`;
}
