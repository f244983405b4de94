/** English: the pack, put together from its topics. */
import type { LanguagePack } from "../pack.ts";
import { englishAccount } from "./account.ts";
import { englishCitationWords } from "./citations.ts";
import { englishCohesionWords } from "./cohesion.ts";
import { englishEventWords } from "./events.ts";
import { englishFigureWords } from "./figures.ts";
import { englishGenreWords } from "./genres.ts";
import { englishGrammar } from "./grammar.ts";
import { englishNameWords } from "./names.ts";
import { englishPageWords } from "./page.ts";
import { englishSpeechWords } from "./speech.ts";
import { englishTimeWords } from "./times.ts";
import { englishWriting } from "./writing.ts";

export const english: LanguagePack = {
  code: "en",
  name: "English",
  writing: englishWriting,
  page: englishPageWords,
  cohesion: englishCohesionWords,
  genres: englishGenreWords,
  grammar: englishGrammar,
  names: englishNameWords,
  times: englishTimeWords,
  speech: englishSpeechWords,
  citations: englishCitationWords,
  figures: englishFigureWords,
  events: englishEventWords,
  account: englishAccount,
};
