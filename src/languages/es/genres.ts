/** Spanish: words by which a report shows what kind of piece it is. */
import { sourced } from "../../core/sourced.ts";
import type { GenreWords } from "../genres.ts";

const OURS = "written for Readout from headings and section names that newspapers of the language use";

export const spanishGenreWords: GenreWords = {
  opinion: sourced(
    OURS,
    "opinión|opinion|tribuna|editorial|columna|análisis de opinión|carta al director|cartas al director|punto de vista",
  ),
  live: sourced(
    OURS,
    "en directo|en vivo|directo|minuto a minuto|última hora en directo|siga en directo|sigue en directo",
  ),
  digest: sourced(
    OURS,
    "resumen|las noticias del día|en breve|breves|las claves del día|resumen de noticias|titulares|resumen semanal",
  ),
  corrections: sourced(
    OURS,
    "corrección|fe de errores|fe de erratas|rectificación|aclaración|versión corregida|una versión anterior de|esta noticia ha sido corregida",
  ),
  firstPerson: sourced("written for Readout: first person singular", "yo|mi|mis|mí|conmigo|creo|pienso"),
};
