/** Russian: the pack, put together from its topics. */
import type { LanguagePack } from "../pack.ts";
import { russianAccount } from "./account.ts";
import { russianCitationWords } from "./citations.ts";
import { russianCohesionWords } from "./cohesion.ts";
import { russianEventWords } from "./events.ts";
import { russianFigureWords } from "./figures.ts";
import { russianGenreWords } from "./genres.ts";
import { russianGrammar } from "./grammar.ts";
import { russianNameWords } from "./names.ts";
import { russianPageWords } from "./page.ts";
import { russianSpeechWords } from "./speech.ts";
import { russianTimeWords } from "./times.ts";
import { russianWriting } from "./writing.ts";

export const russian: LanguagePack = {
  code: "ru",
  name: "русский",
  writing: russianWriting,
  page: russianPageWords,
  cohesion: russianCohesionWords,
  genres: russianGenreWords,
  grammar: russianGrammar,
  names: russianNameWords,
  times: russianTimeWords,
  speech: russianSpeechWords,
  citations: russianCitationWords,
  figures: russianFigureWords,
  events: russianEventWords,
  account: russianAccount,
};
