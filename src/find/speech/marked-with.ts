/** The one place where words between marks are cut anew, so that all have their fields in one order: engines read such objects many times faster. */
import type { Marked } from "./quotation-marks.ts";

/** The same stretch with some of its fields changed; what is `undefined` stays. */
export function markedWith(marked: Marked, changed: Partial<Marked>): Marked {
  return {
    start: changed.start ?? marked.start,
    end: changed.end ?? marked.end,
    first: changed.first ?? marked.first,
    last: changed.last ?? marked.last,
    paragraph: changed.paragraph ?? marked.paragraph,
    mark: changed.mark ?? marked.mark,
    single: changed.single ?? marked.single,
    within: changed.within === undefined ? marked.within : changed.within,
    continues: changed.continues === undefined ? marked.continues : changed.continues,
    repaired: changed.repaired ?? marked.repaired,
  };
}
