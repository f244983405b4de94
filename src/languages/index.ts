/** The packs there are: the one line that a new language adds. */
import { arabic } from "./ar/pack.ts";
import { bulgarian } from "./bg/pack.ts";
import { czech } from "./cs/pack.ts";
import { german } from "./de/pack.ts";
import { english } from "./en/pack.ts";
import { spanish } from "./es/pack.ts";
import { french } from "./fr/pack.ts";
import { italian } from "./it/pack.ts";
import { dutch } from "./nl/pack.ts";
import type { LanguagePack } from "./pack.ts";
import { polish } from "./pl/pack.ts";
import { russian } from "./ru/pack.ts";
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

const BY_CODE: ReadonlyMap<string, LanguagePack> = new Map(PACKS.map((pack) => [pack.code, pack]));

/** The pack for a BCP 47 tag (`en-GB` takes `en`), or `null` where no pack covers the language. */
export function packFor(language: string): LanguagePack | null {
  return BY_CODE.get(language.split("-", 1)[0]?.toLowerCase() ?? "") ?? null;
}
