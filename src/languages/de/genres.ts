/** German: words by which a report shows what kind of piece it is. */
import { sourced } from "../../core/sourced.ts";
import type { GenreWords } from "../genres.ts";

const OURS = "written for Readout from headings and section names that newspapers of the language use";

export const germanGenreWords: GenreWords = {
  opinion: sourced(
    OURS,
    "meinung|kommentar|kommentare|leitartikel|gastbeitrag|kolumne|essay|gastkommentar|standpunkt|glosse|pro und contra",
  ),
  live: sourced(OURS, "liveblog|live-blog|ticker|liveticker|live-ticker|newsblog|news-blog|live|minutenprotokoll"),
  digest: sourced(
    OURS,
    "überblick|nachrichtenüberblick|kurz notiert|kurzmeldungen|meldungen|kurz und knapp|nachrichten kompakt|die nacht im überblick|der tag im überblick|wochenrückblick|morgenlage|das war die nacht",
  ),
  corrections: sourced(
    OURS,
    "korrektur|berichtigung|richtigstellung|korrigierte fassung|in einer früheren version|in einer früheren fassung|in einer vorherigen version",
  ),
  firstPerson: sourced(
    "written for Readout: first person singular",
    "ich|mich|mir|mein|meine|meinem|meinen|meiner|meines",
  ),
};
