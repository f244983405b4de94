/** German: the forms of its verbs, spelled out from their dictionary forms. */

/** Prefixes that may stand apart from their verb. */
export const GERMAN_SEPARABLE: readonly string[] =
  "ab an auf aus auseinander aneinander aufeinander bei bekannt bereit davon dar durch ein entgegen fest fort frei gegenüber heim her herab heran heraus herbei herein herum herunter hervor hin hinaus hinein hinweg hinzu klar kennen los mit nach nahe nieder offen statt still teil tot um unter vor voran voraus vorbei vorwärts weg weiter wieder zu zurecht zurück zusammen sicher infrage in preis fern fehl hoch lahm wahr gut".split(
    " ",
  );

const UNSTRESSED =
  /^(?:be|emp|ent|er|ge|miss|ver|zer|über(?=prüf|nehm|geb|leb|wach|fall|zeug|trag|weis|setz|wind)|unter(?=stütz|such|zeichn|schreib|sag|drück|brech|nehm|richt|stell|streich)|wider(?=sprech|leg|setz|ruf)|wiederhol|hinter)/;

/**
 * The forms of a weak verb.
 *
 * - Input: the infinitive ("sagen", "melden", "ändern", "regieren").
 * - Output: a line `infinitive past participle present`, forms of one kind joined by `/`.
 */
export function weakVerb(infinitive: string): string {
  const short = /(?:er|el)n$/.test(infinitive);
  const stem = infinitive.slice(0, short ? -1 : -2);
  const link = /(?:[td]|(?:ch|[^aeiouyäöülrhmn])[mn])$/.test(stem) && !short ? "e" : "";
  const noGe = UNSTRESSED.test(infinitive) || /ieren$/.test(infinitive);
  return `${infinitive} ${stem}${link}te/${stem}${link}ten ${noGe ? "" : "ge"}${stem}${link}t ${stem}${link}t`;
}

/** The line of a verb with a prefix that may stand apart, from the line of the verb without it. */
export function separableVerb(prefix: string, line: string): string {
  const [base = "", ...kinds] = line.split(" ");
  const joined = (forms: string): string =>
    forms
      .split("/")
      .map((form) => prefix + form)
      .join("/");
  return [`${prefix}${base}`, ...kinds.map(joined)].join(" ");
}
