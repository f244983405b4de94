/** Whether an actor is an outlet: what a wire tells is the story itself, and no statement of its own. */
import { packFor } from "../../languages/index.ts";
import { nameKey, skeletonOf } from "../../text/words/name-key.ts";
import type { Account } from "../account.ts";

/** Fewer consonants are shared by chance. */
const BONES = 4;

const OUTLETS = new WeakMap<Account, ReadonlySet<string>>();

/** Whether an actor is known as an outlet, or named as one that a report of the account is of, in whatever letters. Input: the actor's id. */
export function isMedium(id: string, account: Account): boolean {
  const actor = account.actor(id);
  if (!actor) return false;
  if (actor.kind === "organization" && actor.sector === "med" && actor.names.some(({ text }) => /^\p{Lu}/u.test(text)))
    return true;
  let outlets = OUTLETS.get(account);
  if (outlets === undefined) {
    outlets = new Set(
      account.reports.flatMap(({ outlet, language }) => (outlet === null ? [] : bonesOf(outlet, language))),
    );
    OUTLETS.set(account, outlets);
  }
  const known = outlets;
  return actor.names.some(({ text, language }) => bonesOf(text, language).some((bones) => known.has(bones)));
}

/** What spellings of one name in two scripts share: its consonants, but for the v that some write with a vowel. `[]` where these are too few. */
function bonesOf(name: string, language: string): string[] {
  const letters = packFor(language)?.names.letters.value ?? [];
  const words = name.split(" ").map((word) => skeletonOf(nameKey(word, letters)).replaceAll("v", ""));
  return words.join("").length < BONES ? [] : [words.join(" ")];
}
