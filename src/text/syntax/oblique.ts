/** Oblique phrases: what hangs on a preposition or stands in a case that no subject has, in languages that may leave the subject out. */
import { coveredOr } from "../../core/sourced.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { isTimeWord } from "../words/time-words.ts";
import { formMark, type WordForm } from "../words/word-forms.ts";
import type { NounPhrase } from "./syntax.ts";
import type { SyntaxDraft } from "./syntax-draft.ts";

/** An ending of a case tells of a word that has so many letters before it. */
const STEM = 2;

/**
 * Whether a phrase cannot be what a verb is said of.
 *
 * - Input: the draft with the sentence's phrases, and an index among `draft.nounPhrases`.
 * - Output: `true` for a phrase behind a preposition („ve městě“), a day, and one that ends as no nominative does („burmistrzowi“); never for a count („около ста
 *   человек“), and never in a language that always writes its subjects.
 */
export function isOblique(draft: SyntaxDraft, phrase: number): boolean {
  const { words, tags, nounPhrases, pack } = draft;
  const place = nounPhrases[phrase];
  if (place === undefined || !pack.grammar.subjectOmitted || pack.grammar.verbFirst) return false;
  if (isTimeWord(words[place.first], pack)) return true;
  for (let at = place.first; at < place.last; at++) if (tags[at] === "number") return false;
  if (tags[place.first - 1] === "preposition") return !holdsName(draft, place);
  return [namesFrom(draft, place), place.head].every((at) => endsObliquely(words[at]?.form, pack));
}

/** Whether a name stands behind a common noun in a phrase, which may be two („В тези разговори | Путин каза“) where no case makes it the owner. */
function holdsName(draft: SyntaxDraft, place: NounPhrase): boolean {
  if (draft.pack.names.ofWords.value.size === 0) return false;
  return draft.tags[place.head] === "proper" && draft.tags[namesFrom(draft, place)] === "noun";
}

/** The first word that names something, over determiners and adjectives: not its owner's ending tells the case („Rada Ligi“), nor its own alone („szef związku Jan Mróz“). */
function namesFrom({ tags }: SyntaxDraft, { first, head }: NounPhrase): number {
  for (let at = first; at < head; at++) if (tags[at] === "noun" || tags[at] === "proper") return at;
  return head;
}

const ENDINGS = new WeakMap<LanguagePack, (form: WordForm) => boolean>();

function endsObliquely(form: WordForm | undefined, pack: LanguagePack): boolean {
  if (form === undefined) return false;
  let known = ENDINGS.get(pack);
  if (known === undefined) {
    const endings = coveredOr(pack.grammar.obliqueEndings, "")
      .split(" ")
      .filter((ending) => ending !== "");
    known = formMark(({ lower }) =>
      endings.some((ending) => lower.endsWith(ending) && lower.length >= ending.length + STEM),
    );
    ENDINGS.set(pack, known);
  }
  return known(form);
}
