/** Polish: the pack, put together from its topics. */
import type { LanguagePack } from "../pack.ts";
import { polishAccount } from "./account.ts";
import { polishCitationWords } from "./citations.ts";
import { polishCohesionWords } from "./cohesion.ts";
import { polishEventWords } from "./events.ts";
import { polishFigureWords } from "./figures.ts";
import { polishGenreWords } from "./genres.ts";
import { polishGrammar } from "./grammar.ts";
import { polishNameWords } from "./names.ts";
import { polishPageWords } from "./page.ts";
import { polishSpeechWords } from "./speech.ts";
import { polishTimeWords } from "./times.ts";
import { polishWriting } from "./writing.ts";

export const polish: LanguagePack = {
  code: "pl",
  name: "polski",
  writing: polishWriting,
  page: polishPageWords,
  cohesion: polishCohesionWords,
  genres: polishGenreWords,
  grammar: polishGrammar,
  names: polishNameWords,
  times: polishTimeWords,
  speech: polishSpeechWords,
  citations: polishCitationWords,
  figures: polishFigureWords,
  events: polishEventWords,
  account: polishAccount,
};
