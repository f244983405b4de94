/** A gold set and a readout cut down to one language, so that a set of many languages can be scored language by language. */

interface Gold {
  readonly reports: Readonly<Record<string, { readonly language: string; readonly file: string }>>;
}

interface Read {
  readonly reports: readonly { readonly source: string; readonly id: string }[];
}

/**
 * Cuts a gold and a readout to the reports of one language and scores what is left.
 *
 * - Input: the gold, the readout, the language's code as the gold gives it, and how to score a pair (the caller runs the scorer).
 * - Output: what the scorer gives. What is linked over reports (actors, statements, stories) is kept whole: cut sets are for layers that lie in one report.
 */
export function scoreLanguage<G extends Gold, R extends Read, S>(
  gold: G,
  readout: R,
  language: string,
  score: (gold: G, readout: R) => S,
): S {
  const kept = Object.entries(gold.reports).filter(([, report]) => report.language === language);
  const files = new Set(kept.map(([, { file }]) => file));
  const reports = readout.reports.filter(({ source }) => files.has(source.split(/[#\\/]/u).at(-1) ?? ""));
  return score({ ...gold, reports: Object.fromEntries(kept) }, { ...readout, reports });
}

/** The languages of a gold, in code-unit order. */
export function languagesOf(gold: Gold): string[] {
  return [...new Set(Object.values(gold.reports).map(({ language }) => language))].sort();
}
