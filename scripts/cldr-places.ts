/**
 * Writes `src/languages/cldr/`: names of countries and of time-zone cities in every language that Readout plans a pack for.
 *
 *   npm pack cldr-core@48.2.0 cldr-dates-full@48.2.0   # Unicode-3.0; unpack each beside the other
 *   npx tsx scripts/cldr-places.ts FOLDER/cldr-core FOLDER/cldr-dates-full
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LANGUAGES = ["ar", "bg", "cs", "de", "en", "es", "fr", "it", "nl", "pl", "ru", "uk"];
/** Continents, as UN M49 numbers them. */
const CONTINENTS = ["002", "003", "005", "009", "013", "019", "142", "150"];
/** Regions that are no country that news would name, or that CLDR names for other ends. */
const LEFT_OUT = new Set(
  "AC AQ BV CP CQ DG EA EU EZ HM IC IO QO TA TF UM UN XA XB ZZ AN BU CS DD FX NT SU TP YD YU ZR".split(" "),
);

const [core = "", dates = ""] = process.argv.slice(2);
const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

interface Codes {
  readonly supplemental: { readonly codeMappings: Readonly<Record<string, { readonly _alpha3?: string }>> };
}
const codes = (json(join(core, "supplemental/codeMappings.json")) as Codes).supplemental.codeMappings;
const countries = Object.entries(codes).flatMap(([two, { _alpha3 }]) =>
  /^[A-Z]{2}$/.test(two) && _alpha3 && !LEFT_OUT.has(two) ? [[two, _alpha3] as const] : [],
);

/** The time zones of a country, `Europe/Sofia` and the like. */
function zonesOf(two: string): readonly string[] {
  const locale = new Intl.Locale(`und-${two}`) as Intl.Locale & { readonly timeZones?: readonly string[] };
  return locale.timeZones ?? [];
}

function namesOf(language: string, region: string): string[] {
  const named = (["long", "short"] as const).map((style) =>
    new Intl.DisplayNames([language], { type: "region", style }).of(region),
  );
  return [...new Set(named)].flatMap((name) => (name && name !== region ? clean(name) : []));
}

/** "Myanmar (Burma)" is two names; "Congo - Kinshasa" is none that news writes. */
function clean(name: string): string[] {
  const parts = name.split(/ \(|\)|（|）/).map((part) => part.trim());
  return parts
    .filter((part) => part !== "" && !/ [-–—] /.test(part))
    .map((part) => part.replace(/[\u200e\u200f]/g, ""));
}

type Zones = { readonly [part: string]: Zones } & { readonly exemplarCity?: string };

function cityOf(language: string, zone: string): string | null {
  const data = json(join(dates, "main", language, "timeZoneNames.json")) as {
    readonly main: Readonly<Record<string, { readonly dates: { readonly timeZoneNames: { readonly zone: Zones } } }>>;
  };
  let at: Zones | undefined = data.main[language]?.dates.timeZoneNames.zone;
  for (const part of zone.split("/")) at = at?.[part];
  const named = at?.exemplarCity;
  if (named) return named;
  const inLatin = new Intl.Locale(language).maximize().script === "Latn"; // CLDR leaves out what is as in English
  return inLatin ? (zone.split("/").at(-1) ?? "").replaceAll("_", " ") : null;
}

function line(id: string, names: readonly string[]): string {
  return names.length > 0 ? `${id} = ${names.join(" | ")}` : "";
}

function countryLines(language: string): string[] {
  const of = (region: string, id: string): string => line(id, namesOf(language, region));
  return [...countries.map(([two, three]) => of(two, three)), ...CONTINENTS.map((code) => of(code, code))]
    .filter(Boolean)
    .sort();
}

function cityLines(language: string): string[] {
  return countries
    .flatMap(([two, three]) =>
      zonesOf(two)
        .filter((zone) =>
          /^(Africa|America|Asia|Australia|Europe|Pacific)\/(?!Indiana|Kentucky|North_Dakota)/.test(zone),
        )
        .map((zone) => {
          const city = cityOf(language, zone);
          const english = cityOf("en", zone);
          if (!city || !english || namesOf(language, two).includes(city)) return "";
          return line(`${three}/${english}`, [city]);
        }),
    )
    .filter(Boolean)
    .sort();
}

function write(file: string, about: string, name: string, lines: (language: string) => string[]): void {
  const of = LANGUAGES.map((language) => `  ${language}: \`\n${lines(language).join("\n")}\n\`,`).join("\n");
  writeFileSync(
    join("src/languages/cldr", file),
    `/**\n * ${about} Written by \`scripts/cldr-places.ts\` from Unicode CLDR\n * (© Unicode, Inc., Unicode License v3: see \`LICENSE\` beside this file); mend the script, not this file.\n */\nexport const ${name} = {\n${of}\n} as const;\n`,
  );
}

write(
  "country-names.ts",
  "Countries (ISO 3166-1 alpha-3) and continents (UN M49) in many languages.",
  "COUNTRY_NAMES",
  countryLines,
);
write(
  "city-names.ts",
  "Cities that time zones are named for, as `country/English name`, in many languages.",
  "CITY_NAMES",
  cityLines,
);
