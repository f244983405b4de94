/** Conjugations: how packs write the forms of their verbs once a class, spelled out when the pack is loaded. */
import type { Inflection } from "./grammar.ts";
import type { SpeechAct, SpeechFrame, SpeechStrength, SpeechVerb } from "./speech.ts";

/** What stands in place of `base`, by kind of form; blank-separated. */
export interface Conjugation {
  /** How the dictionary forms of the class end; a whole verb where it is one of its own. */
  readonly base: string;
  /** Whether it is the verb alone, and not what others end in: "dare" is no pattern of "guardare". */
  readonly alone: boolean;
  readonly past: string;
  readonly participle: string;
  readonly present: string;
  readonly future: string;
  readonly gerund: string;
}

const KINDS = ["past", "participle", "present", "future", "gerund"] as const;

/** Conjugations from lines `base = past | participle | present | future | gerund`, endings blank-separated in each; `=base` is that verb alone. */
export function conjugations(written: string): readonly Conjugation[] {
  return written.split("\n").flatMap((line) => {
    const [base = "", rest] = line.split(" = ");
    if (rest === undefined) return [];
    const [past = "", participle = "", present = "", future = "", gerund = ""] = rest
      .split("|")
      .map((one) => one.trim());
    const alone = base.startsWith("=");
    return [{ base: base.slice(alone ? 1 : 0).trim(), alone, past, participle, present, future, gerund }];
  });
}

/** The changes of form of some conjugations. */
export function inflectionsOf(all: readonly Conjugation[]): Inflection[] {
  return all.flatMap((one) =>
    KINDS.flatMap((is) => listOf(one[is]).map((ending) => ({ ending, base: one.base, is, reportive: false }))),
  );
}

/** Lines `base past participle present future gerund` of those conjugations that are of one verb whole, or end others ("dire", "contredire"). */
export function wholeVerbs(all: readonly Conjugation[], verbs: ReadonlySet<string>): string[] {
  const forms = (written: string): string => listOf(written).join("/") || "-";
  return all
    .filter(({ base }) => verbs.has(base))
    .map(({ base, past, participle, present, future, gerund }) =>
      [base, ...[past, participle, present, future, gerund].map(forms)].join(" "),
    );
}

/**
 * All forms of a verb.
 *
 * - Input: its dictionary form, further words of a phrase joined to it by `_` ("faire_savoir"), and the language's conjugations.
 * - Output: the dictionary form and its forms by the conjugation whose base is the longest that it ends in, each once, with blanks for `_`.
 */
export function formsOfVerb(written: string, all: readonly Conjugation[]): string[] {
  const [verb = "", ...rest] = written.split("_");
  const own = conjugationOf(verb, all);
  const stem = verb.slice(0, verb.length - (own?.base.length ?? 0));
  const forms = own === null ? [] : KINDS.flatMap((kind) => listOf(own[kind]).map((ending) => stem + ending));
  return [...new Set([verb, ...forms])].map((form) => [form, ...rest].join(" "));
}

/** Participles that are nouns as well ("les blessés", "el detenido"): the lines that say whose participles they are, and the nouns by number. */
export function nominalParticiples(
  verbs: string,
  all: readonly Conjugation[],
  isPlural: (form: string) => boolean,
): { readonly verbs: readonly string[]; readonly noun: string; readonly nouns: string } {
  const participles = listOf(verbs).map((verb) => {
    const own = conjugationOf(verb, all);
    const stem = verb.slice(0, verb.length - (own?.base.length ?? 0));
    return { verb, forms: listOf(own?.participle ?? "").map((ending) => stem + ending) };
  });
  const forms = participles.flatMap(({ forms }) => forms);
  const rarer = (words: readonly string[]): string => words.map((word) => `${word}:1`).join(" ");
  return {
    verbs: participles.map(({ verb, forms }) => `${verb} - ${forms.join("/")}`),
    noun: rarer(forms.filter((form) => !isPlural(form))),
    nouns: rarer(forms.filter(isPlural)),
  };
}

/**
 * Nouns that are written like a present form of a verb ("l'attaque", "la visita"): the lines that say of which verb each is a form.
 *
 * - Input: the nouns, all verbs of the language, and its conjugations.
 */
export function verbalNouns(nouns: string, verbs: Iterable<string>, all: readonly Conjugation[]): string[] {
  const verbOf = new Map<string, string>();
  for (const verb of verbs) {
    const own = conjugationOf(verb, all);
    const stem = verb.slice(0, verb.length - (own?.base.length ?? 0));
    for (const ending of listOf(own?.present ?? "")) verbOf.set(stem + ending, verb);
  }
  return listOf(nouns).flatMap((noun) => {
    const verb = verbOf.get(noun);
    return verb === undefined ? [] : [`${verb} - - ${noun}`];
  });
}

/** Verbs of speech that share act, strength and frames, from their dictionary forms, blank-separated. */
export function conjugatedVerbs(
  act: SpeechAct,
  strength: SpeechStrength,
  frames: readonly SpeechFrame[],
  written: string,
  all: readonly Conjugation[],
): SpeechVerb[] {
  return listOf(written).map((verb) => ({
    lemma: verb.replaceAll("_", " "),
    forms: formsOfVerb(verb, all),
    act,
    strength,
    frames: new Set(frames),
    particle: null,
  }));
}

/** The first words of entries of events that are dictionary forms: verbs that the syntax must know. */
export function verbsOfEvents(words: Readonly<Record<string, string>>, ending: RegExp): string[] {
  const first = Object.values(words).flatMap((list) => list.split(", ").map((entry) => entry.split(" ", 1)[0] ?? ""));
  return [...new Set(first.filter((word) => ending.test(word)))];
}

/** Forms of verbs for a list of words, joined by blanks: `_` stays a blank within a form. */
export function spelledOut(written: string, all: readonly Conjugation[]): string {
  return listOf(written)
    .flatMap((verb) => formsOfVerb(verb, all))
    .map((form) => form.replaceAll(" ", "_"))
    .join(" ");
}

/** The conjugation whose base is the longest that a verb ends in. */
function conjugationOf(verb: string, all: readonly Conjugation[]): Conjugation | null {
  let own: Conjugation | null = null;
  for (const one of all) {
    const fits = one.alone ? verb === one.base : verb.endsWith(one.base);
    if (fits && one.base.length > (own?.base.length ?? 0)) own = one;
  }
  return own;
}

function listOf(written: string): string[] {
  return written.split(/\s+/).filter((one) => one !== "");
}
