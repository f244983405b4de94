/** The packs there are: the one line that a new language adds, to those of whole languages or to those of their times alone. */
import { arabic } from "./ar/pack.ts";
import { bulgarian } from "./bg/pack.ts";
import { czech } from "./cs/pack.ts";
import { german } from "./de/pack.ts";
import { english } from "./en/pack.ts";
import { spanish } from "./es/pack.ts";
import { french } from "./fr/pack.ts";
import { italian } from "./it/pack.ts";
import { dutch } from "./nl/pack.ts";
import type { LanguagePack, TimesPack } from "./pack.ts";
import { polish } from "./pl/pack.ts";
import { portuguese } from "./pt/pack.ts";
import { russian } from "./ru/pack.ts";
import { turkish } from "./tr/pack.ts";
import { ukrainian } from "./uk/pack.ts";

export const PACKS: readonly LanguagePack[] = [
  arabic,
  bulgarian,
  czech,
  dutch,
  english,
  french,
  german,
  italian,
  polish,
  russian,
  spanish,
  ukrainian,
];

/** Languages of which only times are looked for so far. */
export const TIMES_PACKS: readonly TimesPack[] = [portuguese, turkish];

const BY_CODE: ReadonlyMap<string, LanguagePack> = new Map(PACKS.map((pack) => [pack.code, pack]));

/** The pack for a BCP 47 tag (`en-GB` takes `en`), or `null` where no pack covers the language. */
export function packFor(language: string): LanguagePack | null {
  return BY_CODE.get(primaryCode(language)) ?? null;
}

/** The pack of the language's times, where no whole pack covers it; or `null`. */
export function timesPackFor(language: string): TimesPack | null {
  return TIMES_PACKS.find(({ code }) => code === primaryCode(language)) ?? null;
}

function primaryCode(language: string): string {
  return language.split("-", 1)[0]?.toLowerCase() ?? "";
}
