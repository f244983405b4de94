/**
 * Writes `src/languages/faker/given-names.ts`: given names by gender, from many locales of one package, each name once whatever its spelling.
 *
 *   npm pack @faker-js/faker@10.6.0   # MIT; unpack it
 *   npx tsx scripts/given-names.ts FOLDER/faker
 */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { nameKey } from "../src/text/words/name-key.ts";

/** Locales whose names news in Readout's languages may carry; each name is read in the script it stands in. */
const LOCALES =
  "en en_IN en_NG de fr es it nl pl cs_CZ ru uk mk tr ro hu el sr_RS_latin pt_PT pt_BR sv da nb_NO fi fa he ur az uz_UZ_latin id_ID ar".split(
    " ",
  );

interface Person {
  readonly first_name?: Readonly<Partial<Record<"male" | "female" | "generic", readonly string[]>>>;
}
const [folder = ""] = process.argv.slice(2);
const faker = (await import(resolve(join(folder, "dist/index.js")))) as Readonly<
  Record<string, { readonly person?: Person } | undefined>
>;

const names = new Map<string, { readonly name: string; female: boolean; male: boolean }>();
for (const locale of LOCALES)
  for (const [gender, list] of Object.entries(faker[locale]?.person?.first_name ?? {}))
    for (const name of list) {
      const key = nameKey(name, []);
      if (/[\s.'’-]/.test(name) || key.length < 3) continue;
      const met = names.get(key) ?? { name, female: false, male: false };
      if (gender !== "male") met.female = true;
      if (gender !== "female") met.male = true;
      names.set(key, met);
    }

const of = (wanted: (name: { female: boolean; male: boolean }) => boolean): string =>
  [...names.values()]
    .filter(wanted)
    .map(({ name }) => name)
    .sort()
    .join(" ");
writeFileSync(
  "src/languages/faker/given-names.ts",
  `/**
 * Given names by gender. Written by \`scripts/given-names.ts\` from @faker-js/faker 10.6.0 (MIT: see \`LICENSE\` beside this file); mend the script, not
 * this file.
 */
export const GIVEN_NAMES = {
  f: "${of(({ female, male }) => female && !male)}",
  m: "${of(({ female, male }) => male && !female)}",
  either: "${of(({ female, male }) => male && female)}",
} as const;
`,
);
