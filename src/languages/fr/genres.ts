/** French: words by which a report shows what kind of piece it is. */
import { sourced } from "../../core/sourced.ts";
import type { GenreWords } from "../genres.ts";

const OURS = "written for Readout from headings and section names that newspapers of the language use";

export const frenchGenreWords: GenreWords = {
  opinion: sourced(
    OURS,
    "opinion|opinions|tribune|éditorial|édito|editorial|chronique|point de vue|billet|libre opinion|carte blanche|l'éditorial",
  ),
  live: sourced(OURS, "en direct|direct|live|minute par minute|suivez en direct|suivez le direct"),
  digest: sourced(OURS, "revue de presse|l'essentiel|en bref|brèves|le résumé|l'actualité en bref|les titres"),
  corrections: sourced(
    OURS,
    "rectificatif|correction|erratum|précision|version corrigée|une version précédente de|une première version de|cet article a été corrigé|cet article a été modifié",
  ),
  firstPerson: sourced("written for Readout: first person singular", "je|j'ai|moi|mon|ma|mes|me"),
};
