/** Spanish: the pack, put together from its topics. */
import type { LanguagePack } from "../pack.ts";
import { spanishAccount } from "./account.ts";
import { spanishCitationWords } from "./citations.ts";
import { spanishCohesionWords } from "./cohesion.ts";
import { spanishEventWords } from "./events.ts";
import { spanishFigureWords } from "./figures.ts";
import { spanishGenreWords } from "./genres.ts";
import { spanishGrammar } from "./grammar.ts";
import { spanishNameWords } from "./names.ts";
import { spanishPageWords } from "./page.ts";
import { spanishSpeechWords } from "./speech.ts";
import { spanishTimeWords } from "./times.ts";
import { spanishWriting } from "./writing.ts";

export const spanish: LanguagePack = {
  code: "es",
  name: "español",
  writing: spanishWriting,
  page: spanishPageWords,
  cohesion: spanishCohesionWords,
  genres: spanishGenreWords,
  grammar: spanishGrammar,
  names: spanishNameWords,
  times: spanishTimeWords,
  speech: spanishSpeechWords,
  citations: spanishCitationWords,
  figures: spanishFigureWords,
  events: spanishEventWords,
  account: spanishAccount,
};
