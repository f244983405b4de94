/** German: the pack, put together from its topics. */
import type { LanguagePack } from "../pack.ts";
import { germanAccount } from "./account.ts";
import { germanCitationWords } from "./citations.ts";
import { germanCohesionWords } from "./cohesion.ts";
import { germanEventWords } from "./events.ts";
import { germanFigureWords } from "./figures.ts";
import { germanGenreWords } from "./genres.ts";
import { germanGrammar } from "./grammar.ts";
import { germanNameWords } from "./names.ts";
import { germanPageWords } from "./page.ts";
import { germanSpeechWords } from "./speech.ts";
import { germanTimeWords } from "./times.ts";
import { germanWriting } from "./writing.ts";

export const german: LanguagePack = {
  code: "de",
  name: "Deutsch",
  writing: germanWriting,
  page: germanPageWords,
  cohesion: germanCohesionWords,
  genres: germanGenreWords,
  grammar: germanGrammar,
  names: germanNameWords,
  times: germanTimeWords,
  speech: germanSpeechWords,
  citations: germanCitationWords,
  figures: germanFigureWords,
  events: germanEventWords,
  account: germanAccount,
};
