/** Czech: words by which a report shows what kind of piece it is. */
import { sourced } from "../../core/sourced.ts";
import type { GenreWords } from "../genres.ts";

const OURS = "written for Readout from headings and section names that newspapers of the language use";

export const czechGenreWords: GenreWords = {
  opinion: sourced(OURS, "komentář|komentáře|názor|názory|úvodník|glosa|sloupek|editorial"),
  live: sourced(OURS, "živě|online|online přenos|on-line|minutu po minutě|sledujeme živě|sledujte živě"),
  digest: sourced(
    OURS,
    "přehled|souhrn|přehled zpráv|stručně|ve zkratce|přehled událostí|zprávy ve zkratce|týden v kostce",
  ),
  corrections: sourced(OURS, "oprava|upřesnění|opravujeme|opravená verze|v předchozí verzi|v původní verzi"),
  firstPerson: sourced(
    "written for Readout: first person singular",
    "já|mě|mně|mne|mi|můj|moje|mého|mému|mým|mých|myslím|domnívám",
  ),
};
