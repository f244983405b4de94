/** Which language a text is in, where its source does not say. */

/** Letters from the beginning that are looked at: enough to be sure, little enough to cost nothing. */
const SAMPLE = 1000;

/** The BCP 47 code of the language, or `und` where there are no letters. */
export async function languageOf(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE);
  if (!/\p{L}/u.test(sample)) return "und";
  const { eld } = await import("eld/large");
  return eld.detect(sample).language || "und";
}
