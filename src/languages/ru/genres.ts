/** Russian: words by which a report shows what kind of piece it is. */
import { sourced } from "../../core/sourced.ts";
import type { GenreWords } from "../genres.ts";

const OURS = "written for Readout from headings and section names that newspapers of the language use";

export const russianGenreWords: GenreWords = {
  opinion: sourced(
    OURS,
    "мнение|мнения|колонка|комментарий|авторская колонка|точка зрения|редакционная статья|от редакции",
  ),
  live: sourced(
    OURS,
    "онлайн|онлайн-трансляция|текстовая трансляция|трансляция|прямая трансляция|хроника|хроника событий|в прямом эфире|прямой эфир",
  ),
  digest: sourced(
    OURS,
    "обзор|дайджест|коротко|новости к этому часу|главное за день|главное за сутки|итоги дня|итоги недели|обзор прессы|главные новости",
  ),
  corrections: sourced(
    OURS,
    "поправка|исправление|уточнение|исправленная версия|в предыдущей версии|в первоначальной версии|в ранней версии",
  ),
  firstPerson: sourced(
    "written for Readout: first person singular",
    "я|меня|мне|мной|мой|моя|моё|мое|мои|моего|моей|моих|считаю|думаю",
  ),
};
