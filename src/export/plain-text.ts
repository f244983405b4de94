/** Text made fit for other formats: well-formed Unicode, and for XML nothing that XML 1.0 forbids. */

/** Half of a surrogate pair without its other half: no text in UTF-8. */
const LONE_SURROGATES = /\p{Cs}/gu;

/** What XML 1.0 does not allow as a character, even escaped (section 2.2, `Char`). */
const NOT_IN_XML = /[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text with U+FFFD for what is half a character; as long as it was. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATES, "\ufffd");
}

/** The text as it may stand between tags or in an attribute of XML 1.0; what XML forbids is left out. */
export function xmlText(text: string): string {
  return wellFormed(text)
    .replace(NOT_IN_XML, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}

/** A value as JSON whose texts are well-formed, so that every reader takes it. */
export function plainJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, (_key, one: unknown) => (typeof one === "string" ? wellFormed(one) : one), indent);
}
