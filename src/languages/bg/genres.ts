/** Bulgarian: words by which a report shows what kind of piece it is. */
import { sourced } from "../../core/sourced.ts";
import type { GenreWords } from "../genres.ts";

const OURS = "written for Readout from headings and section names that newspapers of the language use";

export const bulgarianGenreWords: GenreWords = {
  opinion: sourced(
    OURS,
    "мнение|мнения|коментар|коментари|позиция|гледна точка|редакционен коментар|уводна статия|колонка",
  ),
  live: sourced(OURS, "на живо|обновява се|минута по минута|на момента|текст на живо"),
  digest: sourced(
    OURS,
    "обзор|дайджест|накратко|новините накратко|новините за деня|седмичен обзор|преглед на печата|водещи новини",
  ),
  corrections: sourced(
    OURS,
    "поправка|корекция|уточнение|в предишна версия на|в първоначалната версия на|текстът е коригиран|материалът е коригиран|статията е коригирана",
  ),
  firstPerson: sourced(
    "written for Readout: first person singular",
    "аз|мен|ме|ми|мой|моя|моят|моята|моето|моите|мое|мои|смятам|мисля|вярвам",
  ),
};
