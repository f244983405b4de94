/** Arabic: the pack, put together from its topics. */
import type { LanguagePack } from "../pack.ts";
import { arabicAccount } from "./account.ts";
import { arabicCitationWords } from "./citations.ts";
import { arabicCohesionWords } from "./cohesion.ts";
import { arabicEventWords } from "./events.ts";
import { arabicFigureWords } from "./figures.ts";
import { arabicGenreWords } from "./genres.ts";
import { arabicGrammar } from "./grammar.ts";
import { arabicNameWords } from "./names.ts";
import { arabicPageWords } from "./page.ts";
import { arabicSpeechWords } from "./speech.ts";
import { arabicTimeWords } from "./times.ts";
import { arabicWriting } from "./writing.ts";

export const arabic: LanguagePack = {
  code: "ar",
  name: "العربية",
  writing: arabicWriting,
  page: arabicPageWords,
  cohesion: arabicCohesionWords,
  genres: arabicGenreWords,
  grammar: arabicGrammar,
  names: arabicNameWords,
  times: arabicTimeWords,
  speech: arabicSpeechWords,
  citations: arabicCitationWords,
  figures: arabicFigureWords,
  events: arabicEventWords,
  account: arabicAccount,
};
