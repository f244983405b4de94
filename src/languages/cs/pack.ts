/** Czech: the pack, put together from its topics. */
import type { LanguagePack } from "../pack.ts";
import { czechAccount } from "./account.ts";
import { czechCitationWords } from "./citations.ts";
import { czechCohesionWords } from "./cohesion.ts";
import { czechEventWords } from "./events.ts";
import { czechFigureWords } from "./figures.ts";
import { czechGenreWords } from "./genres.ts";
import { czechGrammar } from "./grammar.ts";
import { czechNameWords } from "./names.ts";
import { czechPageWords } from "./page.ts";
import { czechSpeechWords } from "./speech.ts";
import { czechTimeWords } from "./times.ts";
import { czechWriting } from "./writing.ts";

export const czech: LanguagePack = {
  code: "cs",
  name: "čeština",
  writing: czechWriting,
  page: czechPageWords,
  cohesion: czechCohesionWords,
  genres: czechGenreWords,
  grammar: czechGrammar,
  names: czechNameWords,
  times: czechTimeWords,
  speech: czechSpeechWords,
  citations: czechCitationWords,
  figures: czechFigureWords,
  events: czechEventWords,
  account: czechAccount,
};
