/** Words that hand speech to a speaker: verbs with their frames, prepositions, nouns. */

export interface SpeechWords {
  readonly source: string;
}
