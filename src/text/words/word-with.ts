/** The one place where words are made again with another form, so that all have their fields in one order: engines read such objects many times faster. */
import type { WordForm } from "./word-forms.ts";
import type { Word } from "./words.ts";

/** The same written word read as another form, with or without its capital. */
export function wordWith(word: Word, form: WordForm, capital: boolean): Word {
  const { start, end, text, kind, spaceBefore } = word;
  return { start, end, form, text, lower: form.lower, kind, capital, spaceBefore };
}
