/** French: the pack, put together from its topics. */
import type { LanguagePack } from "../pack.ts";
import { frenchAccount } from "./account.ts";
import { frenchCitationWords } from "./citations.ts";
import { frenchCohesionWords } from "./cohesion.ts";
import { frenchEventWords } from "./events.ts";
import { frenchFigureWords } from "./figures.ts";
import { frenchGenreWords } from "./genres.ts";
import { frenchGrammar } from "./grammar.ts";
import { frenchNameWords } from "./names.ts";
import { frenchPageWords } from "./page.ts";
import { frenchSpeechWords } from "./speech.ts";
import { frenchTimeWords } from "./times.ts";
import { frenchWriting } from "./writing.ts";

export const french: LanguagePack = {
  code: "fr",
  name: "français",
  writing: frenchWriting,
  page: frenchPageWords,
  cohesion: frenchCohesionWords,
  genres: frenchGenreWords,
  grammar: frenchGrammar,
  names: frenchNameWords,
  times: frenchTimeWords,
  speech: frenchSpeechWords,
  citations: frenchCitationWords,
  figures: frenchFigureWords,
  events: frenchEventWords,
  account: frenchAccount,
};
