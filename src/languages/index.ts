/** The packs there are: the one word that a new language adds, to those of whole languages or to those of their times alone. A pack is loaded when it is asked for. */
import { createRequire } from "node:module";
import type { LanguagePack, TimesPack } from "./pack.ts";

/** What the packs are called in `CODE/pack.ts`. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ["ar", "arabic"],
  ["bg", "bulgarian"],
  ["cs", "czech"],
  ["nl", "dutch"],
  ["en", "english"],
  ["fr", "french"],
  ["de", "german"],
  ["it", "italian"],
  ["pl", "polish"],
  ["ru", "russian"],
  ["es", "spanish"],
  ["uk", "ukrainian"],
]);

/** Languages of which only times are looked for so far. */
const TIMES: ReadonlyMap<string, string> = new Map([
  ["pt", "portuguese"],
  ["tr", "turkish"],
]);

/** Each takes 25 ms and 2 MB in every thread, and a run's reports are in few languages. Node lets `require` load a module without waiting from 20.19 on. */
const load = createRequire(import.meta.url);
const ENDING = import.meta.url.slice(import.meta.url.lastIndexOf("."));

const loaded = new Map<string, LanguagePack | TimesPack>();

/** Keeps packs that were loaded in another way. Input: all that will be asked for, or some. */
export function keepPacks(packs: readonly (LanguagePack | TimesPack)[]): void {
  for (const pack of packs) loaded.set(pack.code, pack);
}

/** The pack for a BCP 47 tag (`en-GB` takes `en`), or `null` where no pack covers the language. */
export function packFor(language: string): LanguagePack | null {
  return packNamed(primaryCode(language), WHOLE) as LanguagePack | null;
}

/** The pack of the language's times, where no whole pack covers it; or `null`. */
export function timesPackFor(language: string): TimesPack | null {
  return packNamed(primaryCode(language), TIMES) as TimesPack | null;
}

/** All packs of whole languages. */
export function allPacks(): LanguagePack[] {
  return [...WHOLE.keys()].flatMap((code) => packFor(code) ?? []);
}

/** All packs of times alone. */
export function allTimesPacks(): TimesPack[] {
  return [...TIMES.keys()].flatMap((code) => timesPackFor(code) ?? []);
}

function packNamed(code: string, names: ReadonlyMap<string, string>): LanguagePack | TimesPack | null {
  const name = names.get(code);
  if (name === undefined) return null;
  const known = loaded.get(code);
  if (known) return known;
  const pack = (load(`./${code}/pack${ENDING}`) as Readonly<Record<string, LanguagePack | TimesPack>>)[name] ?? null;
  if (pack) loaded.set(code, pack);
  return pack;
}

function primaryCode(language: string): string {
  return language.split("-", 1)[0]?.toLowerCase() ?? "";
}
