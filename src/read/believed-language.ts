/** Whether the language that a page states can be that of its text. */
import { LETTERS } from "../languages/letters.ts";
import { scriptOf } from "./script-of.ts";

/** UTF-16 units from the beginning that are looked at. */
const SAMPLE = 1000;

/** The stated language, or `null` where it is written in Latin letters and the text is not: many pages keep their template's `en`. */
export function believedLanguage(stated: string | null, text: string): string | null {
  const language = stated?.split("-", 1)[0]?.toLowerCase() ?? "";
  if (LETTERS.value.Latin[language] === undefined) return stated;
  const script = scriptOf(text.slice(0, SAMPLE));
  return script === null || script === "Latin" ? stated : null;
}
