/** How packs write the forms of their words of speech: short lines that are spelled out once, when the pack is loaded. */
import type { SpeechAct, SpeechAdjective, SpeechFrame, SpeechNoun, SpeechStrength, SpeechVerb } from "./speech.ts";

/**
 * Spells out forms.
 *
 * - Input: words with blanks between; `stem|a|b` stands for `stema stemb` (an empty ending for the stem itself), `_` for a blank within a form.
 * - Output: the forms, in order, each once.
 *
 * @example formsOf("add||s|ed") // ["add", "adds", "added"]
 */
export function formsOf(written: string): string[] {
  const forms = written
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const [stem = "", ...endings] = word.split("|");
      return endings.length === 0 ? [stem] : endings.map((ending) => stem + ending);
    });
  return [...new Set(forms.map((form) => form.replaceAll("_", " ")))];
}

/** A verb of speech from a pack's line; a last form that begins with `+` is the particle that may stand apart. */
export function speechVerb(
  act: SpeechAct,
  strength: SpeechStrength,
  frames: readonly SpeechFrame[],
  written: string,
): SpeechVerb {
  const [body = "", particle = null] = written.split("+");
  const forms = formsOf(body);
  return { lemma: forms[0] ?? "", forms, act, strength, frames: new Set(frames), particle };
}

/** Verbs of speech that share act, strength and frames, one a line or parted by `;`. */
export function speechVerbs(
  act: SpeechAct,
  strength: SpeechStrength,
  frames: readonly SpeechFrame[],
  written: string,
): SpeechVerb[] {
  return lines(written).map((line) => speechVerb(act, strength, frames, line));
}

/** Nouns of speech that share act and kind, one a line or parted by `;`. */
export function speechNouns(act: SpeechAct, document: boolean, written: string): SpeechNoun[] {
  return lines(written).map((line) => {
    const forms = formsOf(line);
    return { lemma: forms[0] ?? "", forms, act, document };
  });
}

/** Adjectives of speech that share an act, one a line or parted by `;`. */
export function speechAdjectives(act: SpeechAct, written: string): SpeechAdjective[] {
  return lines(written).map((line) => {
    const forms = formsOf(line);
    return { lemma: forms[0] ?? "", forms, act };
  });
}

function lines(written: string): string[] {
  return written
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
