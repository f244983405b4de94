/** Time words: months and weekdays, which name no one though they may have a capital. */
import type { LanguagePack } from "../../languages/pack.ts";
import { formMark, type WordForm } from "./word-forms.ts";
import type { Word } from "./words.ts";

const MARKS = new WeakMap<LanguagePack, (form: WordForm) => boolean>();

/** Whether a word is a month or weekday and nothing else: it names no one and is no subject. */
export function isTimeWord(word: Word | undefined, pack: LanguagePack): boolean {
  if (word === undefined) return false;
  let isTime = MARKS.get(pack);
  if (isTime === undefined) {
    const words = timeWordsOf(pack.times);
    isTime = formMark(({ lower }) => words.has(lower));
    MARKS.set(pack, isTime);
  }
  return isTime(word.form);
}

function timeWordsOf({ months, weekdays, weak }: LanguagePack["times"]): ReadonlySet<string> {
  const other = new Set(weak.value.split("|"));
  return new Set(
    [...months.value, ...weekdays.value].flatMap((forms) => forms.split("|")).filter((form) => !other.has(form)),
  );
}
