/** How much is read of one thing. All are far above what a newsroom writes, and low enough that a hostile file costs seconds. */

const MEGABYTE = 1024 * 1024;

/** Bytes of one text file. The longest live blogs have about 300 KB of text; what is longer is an archive, not a report. */
export const TEXT_BYTES: number = 4 * MEGABYTE;

/** Bytes of one page. Pages of news have 0.05-1 MB, with inlined pictures and scripts up to 8. */
export const PAGE_BYTES: number = 16 * MEGABYTE;

/** Bytes of one line of a JSON Lines file: `TEXT_BYTES` of Cyrillic text, each two bytes escaped as six, and its fields. */
export const LINE_BYTES: number = 16 * MEGABYTE;

/** Bytes of a `.json` file, which is parsed whole. */
export const JSON_BYTES: number = 64 * MEGABYTE;

/** Bytes of one record of a web archive that are kept; what is longer is a film, not a page. */
export const RECORD_BYTES: number = 4 * PAGE_BYTES;

/** Bytes of a file that can only be read whole (WACZ) where it comes as a stream; as a file it may have any size. */
export const STREAM_BYTES: number = 256 * MEGABYTE;

/** Bytes of one message with its attachments: servers take 25 to 50 MB. */
export const MESSAGE_BYTES: number = 64 * MEGABYTE;

/** Messages within messages: a forwarded message has one or two. */
export const MAIL_DEPTH = 5;

/** Elements within elements in a page, so that a page can be walked by recursion. Real pages reach about 60; what is deeper is lifted. */
export const PAGE_DEPTH = 200;

/** Elements of a page. Real pages have 1,000-10,000. */
export const PAGE_ELEMENTS = 200_000;

/** UTF-16 units of a title, an outlet's name or an address that are kept: more is a fault of the page, not a title. */
export const FIELD_LENGTH = 2_000;
