/** Fingerprints: numbers of a text's runs of words, few enough to keep and sure to meet where a long run recurs elsewhere. */
/** Words in a run. Shorter runs recur by chance. */
const RUN = 5;
/** Of each so many neighbouring runs one is kept, so that any run of RUN + WINDOW - 1 words that two texts share is seen. Source: winnowing (Schleimer 2003). */
const WINDOW = 8;

/**
 * The fingerprints of a stretch of text.
 *
 * - Input: the stems of all its words, in order.
 * - Output: fingerprints in text order, at each place once; none where there are fewer than five words.
 */
export function printsOf(stems: readonly number[]): number[] {
  const runs = runsOf(stems);
  const prints: number[] = [];
  let last = -1;
  for (let from = 0; from === 0 || from + WINDOW <= runs.length; from++) {
    const least = leastOf(runs, from, Math.min(from + WINDOW, runs.length));
    const run = runs[least];
    if (least !== last && run !== undefined) prints.push(run);
    last = least;
  }
  return prints;
}

/** A number for each run of words. */
function runsOf(stems: readonly number[]): number[] {
  const runs: number[] = [];
  for (let i = 0; i + RUN <= stems.length; i++) {
    let hash = 0x811c9dc5;
    for (let k = i; k < i + RUN; k++) hash = Math.imul(hash ^ (stems[k] ?? 0), 0x01000193) ^ (hash >>> 15);
    runs.push(hash);
  }
  return runs;
}

/** Where the least number stands, the last of equals. */
function leastOf(runs: readonly number[], from: number, to: number): number {
  let least = from;
  for (let i = from + 1; i < to; i++) if ((runs[i] ?? 0) <= (runs[least] ?? 0)) least = i;
  return least;
}

/** A fingerprint of a whole text, for texts that are equal but for marks and blanks. */
export function wholePrint(...texts: readonly (readonly (readonly number[])[])[]): number {
  let hash = 0x811c9dc5;
  for (const runs of texts)
    for (const run of runs) for (const stem of run) hash = Math.imul(hash ^ stem, 0x01000193) ^ (hash >>> 15);
  return hash;
}
