/** What speaks for and against somebody having said what a construction may tell of. */
import type { SpeechFrame, SpeechVerb } from "../../languages/speech.ts";
import { speechTable } from "./speech-table.ts";
import type { Told, ToldShape } from "./told.ts";
import type { ToldSentence } from "./told-sentence.ts";

/** Shapes that are weighed alike. */
type Manner = "clause" | "action" | "thing" | "before" | "passive" | "source" | "noun";

const MANNERS: Readonly<Record<ToldShape, Manner>> = {
  that: "clause",
  bare: "clause",
  whether: "clause",
  to: "action",
  "hearer to": "action",
  doing: "thing",
  object: "thing",
  as: "thing",
  about: "thing",
  before: "before",
  passive: "passive",
  source: "source",
  noun: "noun",
};

/** The frames of a verb of speech that allow a shape. */
const ALLOWS: Readonly<Record<ToldShape, readonly SpeechFrame[]>> = {
  that: ["clause"],
  bare: ["clause"],
  whether: ["clause"],
  to: ["to"],
  "hearer to": ["to"],
  doing: ["gerund"],
  object: ["object"],
  as: ["as"],
  about: ["target", "about"],
  before: ["quote"],
  passive: ["object", "as"],
  source: [],
  noun: [],
};

/** Contents of so few words are mostly things, of so many mostly told. */
const SHORT = 2;
const LONG = 8;

/** A feature's name with its value, 1 where nothing else is said. */
export type Features = Map<string, number>;

/** What is looked at in one candidate. */
export function toldFeatures(sentence: ToldSentence, told: Told): Features {
  const features: Features = new Map([["base", 1]]);
  const manner = MANNERS[told.shape];
  features.set(`shape ${told.shape}`, 1);
  addLexicon(sentence, told, manner, features);
  addSpeaker(sentence, told, features);
  addVerb(sentence, told, features);
  addContent(sentence, told, manner, features);
  return features;
}

function addLexicon({ prose, pack, last }: ToldSentence, told: Told, manner: Manner, features: Features): void {
  const table = speechTable(pack.speech);
  if (told.shape === "source") return;
  if (told.shape === "noun") {
    features.set(`noun ${told.link}`, 1);
    const noun = table.nouns.at(prose.words, told.cue.first, told.cue.last);
    if (noun !== null) features.set("noun known", 1);
    if (told.speaker !== null) features.set(told.speaker.last <= told.cue.first ? "noun owned" : "noun governed", 1);
    return;
  }
  const head = prose.syntax.verbGroups[told.group ?? -1]?.head ?? told.cue.first;
  const verbs = table.verbs.at(prose.words, head, last)?.value ?? [];
  const strength = strongest(verbs);
  features.set(`${manner} ${strength}`, 1);
  const fit = verbs.filter(({ frames }) => ALLOWS[told.shape].some((frame) => frames.has(frame)));
  if (fit.length > 0) features.set(`${manner} fits ${strongest(fit)}`, 1);
  if (fit.some(({ frames }) => frames.has("quote"))) features.set(`${manner} quotes`, 1);
  if (verbs.some(({ act }) => act === "think")) features.set(`${manner} think`, 1);
}

function strongest(verbs: readonly SpeechVerb[]): string {
  return (
    (["sure", "likely", "beside"] as const).find((strength) => verbs.some((verb) => verb.strength === strength)) ??
    "unknown"
  );
}

function addSpeaker({ prose }: ToldSentence, { speaker, shape }: Told, features: Features): void {
  if (shape === "source") return;
  if (speaker === null) {
    features.set("nobody", 1);
    return;
  }
  const { tags } = prose.syntax;
  const head = speaker.last - 1;
  const tag = tags[head];
  if (tag === "proper") features.set("by name", 1);
  else if (tag === "pronoun")
    features.set(
      speaker.last - speaker.first === 1 && (prose.words[head]?.text.length ?? 0) <= 3
        ? "by pronoun"
        : "by other pronoun",
      1,
    );
}

function addVerb({ prose }: ToldSentence, { group }: Told, features: Features): void {
  const verb = prose.syntax.verbGroups[group ?? -1];
  if (verb === undefined) return;
  features.set(`verb ${verb.form}`, 1);
  if (verb.form === "finite" && verb.tense !== null) features.set(`verb ${verb.tense}`, 1);
  if (verb.modal !== null) features.set("verb modal", 1);
  if (verb.negated) features.set("verb negated", 1);
  if (verb.voice === "passive") features.set("verb passive", 1);
}

function addContent({ inside }: ToldSentence, told: Told, manner: Manner, features: Features): void {
  const { first, last } = told.content;
  const length = last - first;
  if (length <= SHORT) features.set(`${manner} short`, 1);
  if (length >= LONG) features.set(`${manner} long`, 1);
  if (told.hearer !== null) features.set("hearer", 1);
  let quoted = 0;
  for (let at = first; at < last; at++) if (((inside[at] ?? 0) & 1) !== 0) quoted++;
  if (quoted > 0) features.set("mixed", 1);
}
