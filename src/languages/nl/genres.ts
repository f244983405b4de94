/** Dutch: words by which a report shows what kind of piece it is. */
import { sourced } from "../../core/sourced.ts";
import type { GenreWords } from "../genres.ts";

const OURS = "written for Readout from headings and section names that newspapers of the language use";

export const dutchGenreWords: GenreWords = {
  opinion: sourced(
    OURS,
    "opinie|commentaar|column|hoofdartikel|ingezonden|ingezonden brief|gastcolumn|mening|hoofdredactioneel commentaar",
  ),
  live: sourced(OURS, "liveblog|live|volg live|minuut tot minuut|live-updates"),
  digest: sourced(
    OURS,
    "overzicht|nieuwsoverzicht|kort nieuws|in het kort|het nieuws in het kort|weekoverzicht|dit was het nieuws|het belangrijkste nieuws",
  ),
  corrections: sourced(
    OURS,
    "correctie|rectificatie|verbetering|aanvulling en verbetering|in een eerdere versie|gecorrigeerde versie",
  ),
  firstPerson: sourced("written for Readout: first person singular", "ik|mij|mijn|me|mezelf"),
};
