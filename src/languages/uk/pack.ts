/** Ukrainian: the pack, put together from its topics. */
import type { LanguagePack } from "../pack.ts";
import { ukrainianAccount } from "./account.ts";
import { ukrainianCitationWords } from "./citations.ts";
import { ukrainianCohesionWords } from "./cohesion.ts";
import { ukrainianEventWords } from "./events.ts";
import { ukrainianFigureWords } from "./figures.ts";
import { ukrainianGenreWords } from "./genres.ts";
import { ukrainianGrammar } from "./grammar.ts";
import { ukrainianNameWords } from "./names.ts";
import { ukrainianPageWords } from "./page.ts";
import { ukrainianSpeechWords } from "./speech.ts";
import { ukrainianTimeWords } from "./times.ts";
import { ukrainianWriting } from "./writing.ts";

export const ukrainian: LanguagePack = {
  code: "uk",
  name: "українська",
  writing: ukrainianWriting,
  page: ukrainianPageWords,
  cohesion: ukrainianCohesionWords,
  genres: ukrainianGenreWords,
  grammar: ukrainianGrammar,
  names: ukrainianNameWords,
  times: ukrainianTimeWords,
  speech: ukrainianSpeechWords,
  citations: ukrainianCitationWords,
  figures: ukrainianFigureWords,
  events: ukrainianEventWords,
  account: ukrainianAccount,
};
