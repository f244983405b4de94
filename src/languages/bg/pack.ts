/** Bulgarian: the pack, put together from its topics. */
import type { LanguagePack } from "../pack.ts";
import { bulgarianAccount } from "./account.ts";
import { bulgarianCitationWords } from "./citations.ts";
import { bulgarianCohesionWords } from "./cohesion.ts";
import { bulgarianEventWords } from "./events.ts";
import { bulgarianFigureWords } from "./figures.ts";
import { bulgarianGenreWords } from "./genres.ts";
import { bulgarianGrammar } from "./grammar.ts";
import { bulgarianNameWords } from "./names.ts";
import { bulgarianPageWords } from "./page.ts";
import { bulgarianSpeechWords } from "./speech.ts";
import { bulgarianTimeWords } from "./times.ts";
import { bulgarianWriting } from "./writing.ts";

export const bulgarian: LanguagePack = {
  code: "bg",
  name: "български",
  writing: bulgarianWriting,
  page: bulgarianPageWords,
  cohesion: bulgarianCohesionWords,
  genres: bulgarianGenreWords,
  grammar: bulgarianGrammar,
  names: bulgarianNameWords,
  times: bulgarianTimeWords,
  speech: bulgarianSpeechWords,
  citations: bulgarianCitationWords,
  figures: bulgarianFigureWords,
  events: bulgarianEventWords,
  account: bulgarianAccount,
};
