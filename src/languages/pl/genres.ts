/** Polish: words by which a report shows what kind of piece it is. */
import { sourced } from "../../core/sourced.ts";
import type { GenreWords } from "../genres.ts";

const OURS = "written for Readout from headings and section names that newspapers of the language use";

export const polishGenreWords: GenreWords = {
  opinion: sourced(
    OURS,
    "opinia|opinie|komentarz|komentarze|felieton|felietony|publicystyka|wstępniak|głos czytelnika",
  ),
  live: sourced(OURS, "na żywo|relacja na żywo|relacja live|minuta po minucie|live|na bieżąco"),
  digest: sourced(
    OURS,
    "przegląd|skrót|w skrócie|skrót wiadomości|podsumowanie|podsumowanie dnia|podsumowanie tygodnia|przegląd prasy|najważniejsze wydarzenia",
  ),
  corrections: sourced(
    OURS,
    "sprostowanie|korekta|poprawka|we wcześniejszej wersji|w poprzedniej wersji|wersja poprawiona",
  ),
  firstPerson: sourced(
    "written for Readout: first person singular",
    "ja|mnie|mi|mój|moja|moje|mojego|mojej|moim|moich|uważam|sądzę|myślę",
  ),
};
