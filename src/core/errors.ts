/** The one error class and its closed list of codes: what was wrong, where, and what to do. */

/** Every code with what it means and what its reader can do. `docs/errors.md` is made from this table. */
export const ERROR_CODES = {
  READ_NOT_FOUND: "There is no such file or folder. Check the path.",
  READ_DENIED: "The file may not be read. Check its permissions.",
  READ_EMPTY: "The file has no text. Leave it out, or check how it was saved.",
  READ_BINARY: "The file is not text. Convert it to text or HTML first.",
  READ_UNSUPPORTED:
    "This kind of file is not read (PDF, DOCX, images, chat exports). Convert it to text or HTML first.",
  READ_CHARSET_UNKNOWN: "The character encoding is neither declared nor certain. Save the file as UTF-8.",
  READ_CHARSET_BROKEN:
    "Some bytes do not fit the encoding; they stand as U+FFFD in the text. Save the file again as UTF-8.",
  READ_TOO_LARGE: "The report is larger than a report may be. Split it.",
  READ_TOO_DEEP: "The page is nested deeper than a page may be; what is deeper was flattened.",
  READ_JSON_BROKEN: "The line is not JSON of a report in all its fields. Mend the line; the others were read.",
  READ_XML_BROKEN: "The XML is no whole news item (NewsML-G2, NITF). Get it again; what could be read was.",
  READ_MAIL_BROKEN: "The message cannot be taken apart. Save it again, or give its text.",
  READ_ARCHIVE_BROKEN:
    "A record of the web archive (WARC, WACZ), or the archive itself, is broken. Get it again; the other records were read.",
  READ_WITHDRAWN: "Its provider has withdrawn it or holds it back; it was not read.",
  READ_EMBARGO: "It may not be published before that time; it was read.",
  READ_SKIPPED: "What is no report was left out; nothing needs to be done.",
  READ_NO_MAIN_TEXT: "The page has no text that looks like a report. Give the text itself.",
  READ_TIMEOUT: "Reading took longer than a report may take; it was given up. Give the text itself.",
  READ_LOOP: "The folder contains itself by a link; it was read once.",
  LANGUAGE_NOT_COVERED: "There is no language pack for this report; it is kept, but nothing was looked for in it.",
  FIND_LIMIT: "The report has more findings of one kind than are kept; the rest was left out.",
  VERIFY_FORMAT:
    "What is to be verified is neither a readout (readout/1) nor a brief in Markdown. Write it with `readout analyze` or `readout brief --format md`.",
  FETCH_ADDRESS: "This is not an address that can be asked. Write http:// or https:// and a host.",
  FETCH_PRIVATE: "The address leads to this machine or its network, and was not asked. `--allow-private` allows it.",
  FETCH_REDIRECTS: "The address leads on and on. Give the address where it ends.",
  FETCH_TOO_LARGE: "The answer is larger than an answer may be. Save it and give it as a file.",
  FETCH_TIMEOUT: "The address did not answer in time. It is asked again later.",
  FETCH_FAILED: "The address could not be asked. Check it and the connection; it is asked again later.",
  FETCH_REFUSED: "The address answered, but not to us. See whether it may be read without a login.",
  FETCH_GONE: "There is nothing at the address any more. Take it out of what is watched.",
  FETCH_BUSY: "The address is busy or broken at the moment. It is asked again later.",
  FETCH_ROBOTS: "The site asks programs not to read this (robots.txt), and it was not read.",
  FEED_BROKEN: "This is not a feed (RSS, Atom, RDF, JSON Feed, OPML), or is cut off. Check the address.",
  EDIT_LOST:
    "The correction names words that do not stand there, or where nothing is found that it could correct. Look at the report again.",
  EDIT_BROKEN: "The line is not an edit in all its fields. Mend the line; the others were taken.",
  STORE_BUSY: "Another process writes to this store. Stop it, or give this one a store of its own with `--store`.",
  STORE_FULL: "The disk is full. What was acknowledged is kept; make room and hand in the rest again.",
  STORE_READ_ONLY: "The store may only be read. Check the permissions of its file and of its folder.",
  STORE_DENIED: "The store cannot be opened. Check that its folder exists and may be written to.",
  STORE_BROKEN: "The file is not a store, or is damaged. Give another file with `--store`, or put back a copy.",
  STORE_NEWER: "The store was written by a newer version of the program. Use that version.",
  STORE_UNREACHABLE: "The database does not answer or refuses. Check its address, its user and that it runs.",
  NOT_FOUND: "There is nothing of this address or id. It may be no more: stories are told anew when reports come.",
  TOO_LARGE:
    "The request is larger than one may be. Send it in several pieces; reports that come again change nothing.",
  FORBIDDEN:
    "The request comes from another place than this server's own page. Open the address that the server printed.",
  TOKEN_WANTED:
    "The token is missing or wrong. Give it as `Authorization: Bearer …`, or open the address with `?token=…`.",
  MEDIA_TYPE: "The body is of a type that is not taken here. See `/openapi.json` for the types that are.",
  TOO_SLOW: "The request took longer to arrive than one may. Send it in smaller pieces.",
  STOPPED: "The server is stopping. What was acknowledged is kept; hand in the rest again once it runs.",
  ADDRESS_TAKEN:
    "The address cannot be listened on. Stop the other program, or give another one with `--port` and `--host`.",
  USAGE: "The command or request was not understood. See `readout --help`, or `/openapi.json` of the server.",
  INTERNAL: "A fault of the program. Please report it with the input that caused it.",
} as const;

/** A code of `ERROR_CODES`. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** Codes that only tell something: a command with no others is done. */
export const NOTES: ReadonlySet<string> = new Set<ErrorCode>(["READ_SKIPPED", "READ_EMBARGO"]);

/** A failure that a user can act on. Finding nothing is not an error: that is an empty value. */
export class ReadoutError extends Error {
  readonly code: ErrorCode;
  /** Where: a path, `path#line`, or an address; empty where the place is the command itself. */
  readonly source: string;

  constructor(code: ErrorCode, source: string, detail: string) {
    super(detail);
    this.name = "ReadoutError";
    this.code = code;
    this.source = source;
  }
}
