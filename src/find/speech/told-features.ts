/** What speaks for and against somebody having said what a construction may tell of. */

import { startingWithin } from "../../core/starting-within.ts";
import type { SpeechFrame, SpeechVerb } from "../../languages/speech.ts";
import type { Mention } from "../finding.ts";
import { speechTable } from "./speech-table.ts";
import type { Told, ToldShape } from "./told.ts";
import { TIME, type ToldSentence } from "./told-sentence.ts";

/** Shapes that are weighed alike. */
type Manner = "clause" | "question" | "action" | "thing" | "topic" | "before" | "passive" | "source" | "noun";

const MANNERS: Readonly<Record<ToldShape, Manner>> = {
  that: "clause",
  bare: "clause",
  whether: "question",
  to: "action",
  "hearer to": "action",
  doing: "thing",
  object: "thing",
  as: "thing",
  about: "topic",
  before: "before",
  passive: "passive",
  source: "source",
  noun: "noun",
  state: "clause",
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
  state: [],
};

/** Contents of so few words are mostly things, of so many mostly told. */
const SHORT = 2;
const LONG = 8;

/** A feature's name with its value, 1 where nothing else is said. */
export type Features = Map<string, number>;

/** What is looked at in one candidate. */
export function toldFeatures(sentence: ToldSentence, told: Told, mentions: readonly Mention[]): Features {
  const features: Features = new Map([["base", 1]]);
  const manner = MANNERS[told.shape];
  features.set(`shape ${told.shape}`, 1);
  addLexicon(sentence, told, manner, features);
  addSpeaker(sentence, told, features);
  addKind(sentence, told, manner, mentions, features);
  addVerb(sentence, told, features);
  addContent(sentence, told, manner, features);
  return features;
}

function addLexicon({ prose, pack, last }: ToldSentence, told: Told, manner: Manner, features: Features): void {
  const table = speechTable(pack.speech);
  if (told.shape === "source" || told.shape === "state") return;
  if (told.shape === "noun") {
    addNoun(told, features);
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

function addNoun({ link, speaker, cue }: Told, features: Features): void {
  features.set(`noun ${link}`, 1);
  if (speaker !== null) features.set(speaker.last <= cue.first ? "noun owned" : "noun governed", 1);
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

/** What the words that name the speaker are: a person, a body, or nothing that is known to speak. */
function addKind(
  { prose }: ToldSentence,
  { speaker }: Told,
  manner: Manner,
  mentions: readonly Mention[],
  features: Features,
): void {
  if (speaker === null) return;
  const from = prose.words[speaker.first]?.start ?? 0;
  const to = prose.words[speaker.last - 1]?.end ?? 0;
  const named = startingWithin(mentions, { start: from, end: to }).filter(({ owner }) => !owner || manner === "noun");
  const kind = named.at(-1)?.kind ?? null;
  features.set(`by ${kind ?? (named.length > 0 ? "known" : "thing")}`, 1);
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

function addContent(sentence: ToldSentence, told: Told, manner: Manner, features: Features): void {
  const { inside } = sentence;
  const { first, last } = told.content;
  addOpening(sentence, first, manner, features);
  const length = last - first;
  if (length <= SHORT) features.set(`${manner} short`, 1);
  if (length >= LONG) features.set(`${manner} long`, 1);
  if (told.hearer !== null) features.set("hearer", 1);
  let quoted = 0;
  for (let at = first; at < last; at++) if (((inside[at] ?? 0) & 1) !== 0) quoted++;
  if (quoted > 0) features.set("mixed", 1);
}

/** What the content opens with, and the preposition before it. */
function addOpening(
  { inside, prose, pack, phraseAt }: ToldSentence,
  first: number,
  manner: Manner,
  features: Features,
): void {
  const before = prose.words[first - 1]?.lower ?? "";
  if (pack.speech.beforeHearer.value.has(before)) features.set(`${manner} at a hearer`, 1);
  if (pack.names.locatives.value.has(before)) features.set(`${manner} at a place`, 1);
  if (pack.names.ofWords.value.has(before)) features.set(`${manner} of`, 1);
  if (((inside[first] ?? 0) & TIME) !== 0) features.set(`${manner} at a time`, 1);
  const head = prose.syntax.nounPhrases[phraseAt[first] ?? -1]?.head;
  if (head === undefined) return;
  const tag = prose.syntax.tags[head];
  if (tag === "proper") features.set(`${manner} of a name`, 1);
  if (tag === "pronoun") features.set(`${manner} of a pronoun`, 1);
  if (speechTable(pack.speech).nouns.at(prose.words, head, head + 1) !== null) features.set(`${manner} of words`, 1);
}
