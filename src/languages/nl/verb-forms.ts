/** Dutch: the forms of its verbs, spelled out from their dictionary forms by the rules of its spelling. */

const VOWELS = new Set([..."aeiou"]);
/** Prefixes that may stand apart from their verb, and those that never do and take no "ge-" in the participle. */
export const DUTCH_SEPARABLE: readonly string[] =
  "aan achter af bekend bij binnen buiten deel door dood goed in klaar langs los mee mede mis na neer om omver onder op open over plaats rond samen stil tegemoet tegen terecht terug tegen toe tussen uit vast vol voor voorbij vooruit vrij weg weer zwart gevangen stop thuis gade teweeg gelijk".split(
    " ",
  );
const BOUND =
  /^(?:be(?!ll|v|uk)|ge(?!sel)|her|ont|ver(?!ven)|er(?!en|ven|ger)|onder(?=handel|zoek|steun|teken|drukk|nem|strep)|over(?=leg|lijd|win|treff|tuig|weg|val|komen))/;
/** A weak verb takes -te after these, -de after all others. */
const VOICELESS = new Set(["k", "f", "s", "t", "p", "ch", "x", "sh"]);

/**
 * The forms of a weak verb.
 *
 * - Input: the infinitive ("melden", "maken", "leven").
 * - Output: a line `infinitive past participle present`, forms of one kind joined by `/`.
 */
export function weakVerb(infinitive: string): string {
  const long = longStem(infinitive);
  const stem = final(long);
  const end = long.endsWith("ch") ? "ch" : (long.at(-1) ?? "");
  const dental = VOICELESS.has(end) ? "t" : "d";
  const past = `${stem}${dental}e/${stem}${dental}en`;
  const participle = `${BOUND.test(infinitive) ? stem : withGe(stem)}${stem.endsWith(dental) ? "" : dental}`;
  const present = stem.endsWith("t") ? stem : `${stem}t`;
  return `${infinitive} ${past} ${participle} ${present}`;
}

/** The lines of a verb with a prefix that may stand apart, from the line of the verb without it. */
export function separableVerb(prefix: string, line: string): string {
  const [base = "", past = "", participle = "", present = ""] = line.split(" ");
  const joined = (forms: string): string =>
    forms
      .split("/")
      .map((form) => prefix + form)
      .join("/");
  return `${prefix}${base} ${joined(past)} ${joined(participle)} ${joined(present)}`;
}

/** "gemeld", "geëist", "geïnformeerd". */
function withGe(stem: string): string {
  const marked = stem.startsWith("e") ? "ë" : stem.startsWith("i") ? "ï" : null;
  return marked === null ? `ge${stem}` : `ge${marked}${stem.slice(1)}`;
}

/** The stem in its full length: "mak-en" is "maak", "zegg-en" is "zeg". */
function longStem(infinitive: string): string {
  const body = infinitive.endsWith("en") ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
  const last = body.at(-1) ?? "";
  const before = body.at(-2) ?? "";
  if (last === before && !VOWELS.has(last)) return body.slice(0, -1);
  if (body.endsWith("er") && !SHORT.has(body) && body.length > 4) return `${body.slice(0, -1)}er`;
  const open =
    VOWELS.has(before) && !VOWELS.has(last) && last !== "w" && !VOWELS.has(body.at(-3) ?? "") && !isWeakSyllable(body);
  return open ? `${body.slice(0, -1)}${before}${last}` : body;
}

/** Verbs in -eren whose stem has no stress on its last syllable: "weigert", but "reageert". */
const SHORT = new Set(
  "herinner weiger lever vorder hinder verhinder bevorder verbeter verander verzeker nader luister hamer opper plunder folter vergader koester verover zuiver verneder verminder schilder fluister mopper foeter schamper overwinter ontcijfer begeleider".split(
    " ",
  ),
);

/** "wandel-en", "herinner-en", "reken-en", "vestig-en": a last syllable without stress stays short. */
function isWeakSyllable(body: string): boolean {
  if (body.endsWith("er")) return SHORT.has(body);
  if (/(?:oord|verd|bed|toed|meed|sp)el$/.test(body)) return false;
  const isLight = /[^aeiou](?:e[ln]|ig)$/.test(body) && /[aeiouy]/.test(body.slice(0, -"gen".length));
  return isLight && !/^(?:ver|be|her|ge|ont)[^aeiou]+e[ln]$/.test(body);
}

function final(stem: string): string {
  if (stem.endsWith("v")) return `${stem.slice(0, -1)}f`;
  return stem.endsWith("z") ? `${stem.slice(0, -1)}s` : stem;
}
