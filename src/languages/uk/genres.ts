/** Ukrainian: words by which a report shows what kind of piece it is. */
import { sourced } from "../../core/sourced.ts";
import type { GenreWords } from "../genres.ts";

const OURS = "written for Readout from headings and section names that newspapers of the language use";

export const ukrainianGenreWords: GenreWords = {
  opinion: sourced(OURS, "думка|думки|погляд|погляди|колонка|коментар|авторська колонка|точка зору|блог|від редакції"),
  live: sourced(
    OURS,
    "онлайн|онлайн-трансляція|текстова трансляція|трансляція|хроніка|наживо|у прямому ефірі|хроніка подій",
  ),
  digest: sourced(
    OURS,
    "огляд|дайджест|коротко|головне за день|головне за добу|підсумки дня|підсумки тижня|огляд преси|головні новини",
  ),
  corrections: sourced(
    OURS,
    "виправлення|уточнення|поправка|у попередній версії|виправлена версія|у початковій версії",
  ),
  firstPerson: sourced(
    "written for Readout: first person singular",
    "я|мене|мені|мною|мій|моя|моє|мої|мого|моєї|моїх|вважаю|думаю",
  ),
};
