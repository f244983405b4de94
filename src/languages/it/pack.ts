/** Italian: the pack, put together from its topics. */
import type { LanguagePack } from "../pack.ts";
import { italianAccount } from "./account.ts";
import { italianCitationWords } from "./citations.ts";
import { italianCohesionWords } from "./cohesion.ts";
import { italianEventWords } from "./events.ts";
import { italianFigureWords } from "./figures.ts";
import { italianGenreWords } from "./genres.ts";
import { italianGrammar } from "./grammar.ts";
import { italianNameWords } from "./names.ts";
import { italianPageWords } from "./page.ts";
import { italianSpeechWords } from "./speech.ts";
import { italianTimeWords } from "./times.ts";
import { italianWriting } from "./writing.ts";

export const italian: LanguagePack = {
  code: "it",
  name: "italiano",
  writing: italianWriting,
  page: italianPageWords,
  cohesion: italianCohesionWords,
  genres: italianGenreWords,
  grammar: italianGrammar,
  names: italianNameWords,
  times: italianTimeWords,
  speech: italianSpeechWords,
  citations: italianCitationWords,
  figures: italianFigureWords,
  events: italianEventWords,
  account: italianAccount,
};
