/** `readout languages`: what is covered in each language, and what is not. */
import { NOT_COVERED } from "../core/sourced.ts";
import { allPacks, allTimesPacks } from "../languages/index.ts";
import type { LanguagePack, TimesPack } from "../languages/pack.ts";
import type { CommandRun } from "./commands.ts";
import { EXIT, write } from "./terminal.ts";

/** The fields of a pack that a language does not cover, as `topic.field`. */
export function gapsOfPack(pack: LanguagePack | TimesPack): string[] {
  return Object.entries(pack).flatMap(([topic, words]) => {
    if (words === NOT_COVERED) return [topic];
    if (typeof words !== "object" || words === null) return [];
    return Object.entries(words as Readonly<Record<string, unknown>>).flatMap(([field, value]) =>
      value === NOT_COVERED ? [`${topic}.${field}`] : [],
    );
  });
}

/** Writes a line for each language. */
export const runLanguages: CommandRun = async ({ format }, { stdout }) => {
  const rows = [...allPacks(), ...allTimesPacks()].map((pack) => ({
    code: pack.code,
    name: pack.name,
    notCovered: gapsOfPack(pack),
  }));
  const text = rows.map(
    ({ code, name, notCovered }) =>
      `${code.padEnd(4)}${name.padEnd(14)}${notCovered.length === 0 ? "all topics" : `without ${notCovered.join(", ")}`}\n`,
  );
  await write(stdout, format === "json" ? [`${JSON.stringify(rows)}\n`] : text);
  return EXIT.done;
};
