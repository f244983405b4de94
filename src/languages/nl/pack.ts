/** Dutch: the pack, put together from its topics. */
import type { LanguagePack } from "../pack.ts";
import { dutchAccount } from "./account.ts";
import { dutchCitationWords } from "./citations.ts";
import { dutchCohesionWords } from "./cohesion.ts";
import { dutchEventWords } from "./events.ts";
import { dutchFigureWords } from "./figures.ts";
import { dutchGenreWords } from "./genres.ts";
import { dutchGrammar } from "./grammar.ts";
import { dutchNameWords } from "./names.ts";
import { dutchPageWords } from "./page.ts";
import { dutchSpeechWords } from "./speech.ts";
import { dutchTimeWords } from "./times.ts";
import { dutchWriting } from "./writing.ts";

export const dutch: LanguagePack = {
  code: "nl",
  name: "Nederlands",
  writing: dutchWriting,
  page: dutchPageWords,
  cohesion: dutchCohesionWords,
  genres: dutchGenreWords,
  grammar: dutchGrammar,
  names: dutchNameWords,
  times: dutchTimeWords,
  speech: dutchSpeechWords,
  citations: dutchCitationWords,
  figures: dutchFigureWords,
  events: dutchEventWords,
  account: dutchAccount,
};
