/** Time words: months and weekdays, which name no one though they may have a capital. */
import type { LanguagePack } from "../languages/pack.ts";

const WORDS = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Whether a word form is a month or weekday and nothing else: it names no one and is no subject. */
export function isTimeWord(lower: string, pack: LanguagePack): boolean {
  let words = WORDS.get(pack);
  if (words === undefined) {
    words = timeWordsOf(pack.times);
    WORDS.set(pack, words);
  }
  return words.has(lower);
}

function timeWordsOf({ months, weekdays, weak }: LanguagePack["times"]): ReadonlySet<string> {
  const other = new Set(weak.value.split("|"));
  return new Set(
    [...months.value, ...weekdays.value].flatMap((forms) => forms.split("|")).filter((form) => !other.has(form)),
  );
}
