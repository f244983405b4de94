/** Italian: words by which a report shows what kind of piece it is. */
import { sourced } from "../../core/sourced.ts";
import type { GenreWords } from "../genres.ts";

const OURS = "written for Readout from headings and section names that newspapers of the language use";

export const italianGenreWords: GenreWords = {
  opinion: sourced(
    OURS,
    "opinione|opinioni|editoriale|commento|commenti|l'editoriale|il commento|l'opinione|corsivo|l'intervento|punto di vista",
  ),
  live: sourced(OURS, "in diretta|diretta|live|minuto per minuto|la diretta|segui la diretta|liveblog"),
  digest: sourced(
    OURS,
    "in breve|le notizie del giorno|rassegna|rassegna stampa|riepilogo|notizie in breve|le notizie principali",
  ),
  corrections: sourced(
    OURS,
    "rettifica|correzione|errata corrige|precisazione|versione corretta|una versione precedente di|in una versione precedente",
  ),
  firstPerson: sourced("written for Readout: first person singular", "io|mio|mia|miei|mie|credo|penso"),
};
