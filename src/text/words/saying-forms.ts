/** Saying forms: forms of verbs that stand before their speaker. */
import type { LanguagePack } from "../../languages/pack.ts";
import type { SpeechWords } from "../../languages/speech.ts";

interface Forms {
  readonly saying: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
}

const FORMS = new WeakMap<SpeechWords, Forms>();

/**
 * Whether a word form is one of a verb that stands before its speaker ("said Ann"): one of saying that takes no object; beside a quotation also one that only
 * then is of saying ("laughed Ann").
 */
export function isSayingForm(lower: string, { speech }: LanguagePack, besideQuotation: boolean): boolean {
  let forms = FORMS.get(speech);
  if (forms === undefined) {
    forms = { saying: formsOf(speech, false), beside: formsOf(speech, true) };
    FORMS.set(speech, forms);
  }
  return forms.saying.has(lower) || (besideQuotation && forms.beside.has(lower));
}

function formsOf({ verbs }: SpeechWords, beside: boolean): ReadonlySet<string> {
  return new Set(
    verbs.value.flatMap(({ forms, frames, strength }) =>
      frames.has("quote") && !frames.has("object") && (strength === "beside") === beside ? forms : [],
    ),
  );
}
