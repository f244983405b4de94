/** Which script a text is written in. */

const SCRIPTS: readonly (readonly [name: string, letter: RegExp])[] = [
  ["Latin", /\p{Script=Latin}/gu],
  ["Cyrillic", /\p{Script=Cyrillic}/gu],
  ["Arabic", /\p{Script=Arabic}/gu],
  ["Han", /\p{Script=Han}/gu],
  ["Hiragana", /\p{Script=Hiragana}/gu],
  ["Katakana", /\p{Script=Katakana}/gu],
  ["Devanagari", /\p{Script=Devanagari}/gu],
  ["Hebrew", /\p{Script=Hebrew}/gu],
  ["Greek", /\p{Script=Greek}/gu],
  ["Hangul", /\p{Script=Hangul}/gu],
  ["Armenian", /\p{Script=Armenian}/gu],
  ["Georgian", /\p{Script=Georgian}/gu],
  ["Thai", /\p{Script=Thai}/gu],
  ["Lao", /\p{Script=Lao}/gu],
  ["Ethiopic", /\p{Script=Ethiopic}/gu],
  ["Bengali", /\p{Script=Bengali}/gu],
  ["Gujarati", /\p{Script=Gujarati}/gu],
  ["Gurmukhi", /\p{Script=Gurmukhi}/gu],
  ["Kannada", /\p{Script=Kannada}/gu],
  ["Malayalam", /\p{Script=Malayalam}/gu],
  ["Oriya", /\p{Script=Oriya}/gu],
  ["Tamil", /\p{Script=Tamil}/gu],
  ["Telugu", /\p{Script=Telugu}/gu],
];

/** Of a text's letters, the share in another script that makes it a text in that script: Latin ones are names and leftovers. */
const OTHER_SHARE = 0.25;

/** The script of a text, by its name in Unicode; `null` where there are no letters of these scripts. */
export function scriptOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  let counted = 0;
  let script: string | null = null;
  let most = 0;
  for (const [name, letter] of SCRIPTS) {
    if (counted >= letters) break;
    const count = text.match(letter)?.length ?? 0;
    counted += count;
    if (count > most || (script === "Latin" && count >= OTHER_SHARE * letters)) [script, most] = [name, count];
  }
  return script;
}
