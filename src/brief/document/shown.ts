/** Text made safe to show: what a report wrote can neither steer a terminal nor turn a line around. */

/** Control characters, and the marks that override the direction of text. */
const UNSHOWN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The text with blanks run together and without characters that a terminal or a browser would act on. */
export function shown(text: string): string {
  return text.replace(/\s+/gu, " ").replace(UNSHOWN, "");
}
