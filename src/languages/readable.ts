/** Readable letters: those of a reader's language, and the Latin ones, which readers of every language of news can read. */

export const LATIN: RegExp = /^[^\p{Script=Cyrillic}\p{Script=Arabic}]*\p{Script=Latin}/u;
export const CYRILLIC: RegExp = /\p{Script=Cyrillic}/u;
const ARABIC = /\p{Script=Arabic}/u;

const scripts = new Map<string, RegExp | null>();

/** By what a name in the letters of a language is known: those of its own name for itself; `null` for letters that no pack has. */
export function lettersOf(language: string): RegExp | null {
  const known = scripts.get(language);
  if (known !== undefined) return known;
  const own = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? "";
  const script = [LATIN, CYRILLIC, ARABIC].find((one) => one.test(own)) ?? null;
  scripts.set(language, script);
  return script;
}
