/** Whether bytes begin as a message or as a mailbox does. */

/** Fields that messages begin with. Source: RFC 5322, RFC 2045, and what servers put before them. */
const FIELDS: ReadonlySet<string> = new Set(
  (
    "from to cc date subject message-id mime-version content-type received return-path delivered-to reply-to sender x-original-to dkim-signature arc-seal list-id " +
    "list-unsubscribe in-reply-to references x-mozilla-status x-gmail-labels authentication-results envelope-to x-gm-thrid x-mailer"
  ).split(" "),
);
/** So many of these fields make a message of a file that is not called one. */
const ENOUGH = 3;

/** How a mailbox parts its messages: `From someone@host Tue Mar  4 10:00:00 2025`. Source: RFC 4155. */
const FROM_LINE = /^From \S+ .{0,80}\d{4}/;

/** Whether a text begins as a message. Input: its beginning, and whether its name says that it is one. */
export function beginsMessage(start: string, named: boolean): boolean {
  let fields = 0;
  for (const line of start
    .replace(/\r/g, "")
    .replace(/\n[ \t]+/g, " ")
    .split("\n")) {
    const name = /^([A-Za-z][A-Za-z0-9-]{0,60}):/.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) break;
    if (FIELDS.has(name)) fields++;
  }
  return fields >= (named ? 1 : ENOUGH);
}

/** Whether a text begins as a mailbox. */
export function beginsMailbox(start: string): boolean {
  const end = start.indexOf("\n");
  return end !== -1 && FROM_LINE.test(start) && beginsMessage(start.slice(end + 1), true);
}
