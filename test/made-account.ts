/** Accounts made for tests: reports of plain sentences and nothing else; what stands in [brackets] is a part that was taken out. */
import { type Account, accountOf } from "../src/brief/account.ts";
import type { ResolvedTime } from "../src/core/format.ts";

interface MadeReport {
  readonly marked: string;
  readonly language: string;
  readonly times?: readonly ResolvedTime[];
}

/** Reports `r-0`, `r-1`, … whose sentences end at full stops. */
export function madeAccount(reports: readonly MadeReport[]): Account {
  return accountOf({
    reports: reports.map(({ marked, language, times = [] }, n) => {
      const text = marked.replace(/[[\]]/g, "");
      const taken = marked.indexOf("]") - 1;
      return {
        id: `r-${n}`,
        source: `${n}.txt`,
        outlet: null,
        url: null,
        genre: null,
        corrections: [],
        title: null,
        language,
        text,
        removed: taken < 0 ? [] : [{ start: marked.indexOf("["), end: taken, reason: "dateline" as const }],
        published: null,
        derivedFrom: [],
        notCovered: [],
        sentences: [...text.matchAll(/[^.]+\.”?/g)].map(({ 0: words, index }) => ({
          start: index + (words.length - words.trimStart().length),
          end: index + words.length,
        })),
        times,
      };
    }),
    actors: [],
    statements: [],
    events: [],
    figures: [],
    votes: [],
    origins: [],
  });
}
