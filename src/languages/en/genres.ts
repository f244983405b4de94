/** English: words by which a report shows what kind of piece it is. */
import { sourced } from "../../core/sourced.ts";
import type { GenreWords } from "../genres.ts";

const OURS = "written for Readout from headings and section names that newspapers of the language use";

export const englishGenreWords: GenreWords = {
  opinion: sourced(
    OURS,
    "opinion|opinions|op-ed|editorial|comment|commentary|column|columnists|viewpoint|guest essay|letters to the editor|letter to the editor|leader comment|leading article|commentisfree|our view|guest column",
  ),
  live: sourced(
    OURS,
    "live|live blog|liveblog|live updates|live update|live coverage|as it happened|minute by minute|follow live|rolling coverage|live news",
  ),
  digest: sourced(
    OURS,
    "digest|news digest|briefing|morning briefing|evening briefing|news in brief|in brief|round-up|roundup|news roundup|week in review|the week in review|top stories|headlines",
  ),
  corrections: sourced(
    OURS,
    "correction|corrections|clarification|corrects|corrected|corrected version|an earlier version of this|this article has been corrected|this story has been corrected|this article was corrected|this story was corrected|this report has been corrected|this report was corrected|a previous version of this",
  ),
  firstPerson: sourced("written for Readout: first person singular", "i|i'm|i've|i'd|i'll|my|me|mine|myself"),
};
