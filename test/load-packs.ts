/** All packs, loaded beforehand for the tests. */
import { arabic } from "../src/languages/ar/pack.ts";
import { bulgarian } from "../src/languages/bg/pack.ts";
import { czech } from "../src/languages/cs/pack.ts";
import { german } from "../src/languages/de/pack.ts";
import { english } from "../src/languages/en/pack.ts";
import { spanish } from "../src/languages/es/pack.ts";
import { french } from "../src/languages/fr/pack.ts";
import { keepPacks } from "../src/languages/index.ts";
import { italian } from "../src/languages/it/pack.ts";
import { dutch } from "../src/languages/nl/pack.ts";
import { polish } from "../src/languages/pl/pack.ts";
import { portuguese } from "../src/languages/pt/pack.ts";
import { russian } from "../src/languages/ru/pack.ts";
import { turkish } from "../src/languages/tr/pack.ts";
import { ukrainian } from "../src/languages/uk/pack.ts";

keepPacks([
  arabic,
  bulgarian,
  czech,
  german,
  english,
  spanish,
  french,
  italian,
  dutch,
  polish,
  portuguese,
  russian,
  turkish,
  ukrainian,
]);
