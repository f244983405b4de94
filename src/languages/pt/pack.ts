/** Portuguese: the pack, of which only times are looked for so far. */
import { NOT_COVERED } from "../../core/sourced.ts";
import type { TimesPack } from "../pack.ts";
import { portugueseNumberWords } from "./numbers.ts";
import { portugueseTimeWords } from "./times.ts";
import { portugueseWriting } from "./writing.ts";

export const portuguese: TimesPack = {
  code: "pt",
  name: "português",
  writing: portugueseWriting,
  page: NOT_COVERED,
  cohesion: NOT_COVERED,
  genres: NOT_COVERED,
  grammar: NOT_COVERED,
  names: NOT_COVERED,
  times: portugueseTimeWords,
  speech: NOT_COVERED,
  citations: NOT_COVERED,
  figures: { numbers: portugueseNumberWords, measures: NOT_COVERED, votes: NOT_COVERED },
  events: NOT_COVERED,
  account: NOT_COVERED,
};
