/** Turkish: the pack, of which only times are looked for so far. */
import { NOT_COVERED } from "../../core/sourced.ts";
import type { TimesPack } from "../pack.ts";
import { turkishNumberWords } from "./numbers.ts";
import { turkishTimeWords } from "./times.ts";
import { turkishWriting } from "./writing.ts";

export const turkish: TimesPack = {
  code: "tr",
  name: "Türkçe",
  writing: turkishWriting,
  page: NOT_COVERED,
  cohesion: NOT_COVERED,
  genres: NOT_COVERED,
  grammar: NOT_COVERED,
  names: NOT_COVERED,
  times: turkishTimeWords,
  speech: NOT_COVERED,
  citations: NOT_COVERED,
  figures: { numbers: turkishNumberWords, measures: NOT_COVERED, votes: NOT_COVERED },
  events: NOT_COVERED,
  account: NOT_COVERED,
};
