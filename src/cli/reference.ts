/** The reference pages that are made from the code: commands, error codes, and what each language covers. A test keeps them fresh. */

import { ERROR_CODES } from "../core/errors.ts";
import { NOT_COVERED } from "../core/sourced.ts";
import { CAMEO_CODES } from "../export/cameo-codes.ts";
import { FORMATS } from "../export/formats.ts";
import { openApi, openApiDocument } from "../http/api.ts";
import { httpPage } from "../http/http-page.ts";
import { allPacks, allTimesPacks } from "../languages/index.ts";
import type { LanguagePack, TimesPack } from "../languages/pack.ts";
import { COMMANDS } from "./commands.ts";
import { gapsOfPack } from "./languages-command.ts";

/** Each page by its file under `docs/`. */
export function referencePages(): ReadonlyMap<string, string> {
  return new Map([
    ["cli.md", commandsPage()],
    ["errors.md", errorsPage()],
    ["exports.md", exportsPage()],
    ["http.md", httpPage(openApiDocument(openApi(null)), MADE)],
    ["languages.md", languagesPage()],
    ...[...allPacks(), ...allTimesPacks()].map((pack): [string, string] => [
      `languages/${pack.code}.md`,
      packPage(pack),
    ]),
  ]);
}

const MADE = "Made from the code by `npm run docs`; do not edit.";

function commandsPage(): string {
  const commands = COMMANDS.map(({ name, summary, files, filesSummary, formats, options, examples }) => {
    const rows = [
      ...(files === "" ? [] : [`| \`${files}\` | ${filesSummary} |`]),
      ...(formats.length === 0
        ? []
        : [`| \`--format <format>\` | ${formats.map((format) => `\`${format}\``).join(", ")}; the first without it |`]),
      ...options.map((option) => `| \`${option.flags}\` | ${option.summary} |`),
    ];
    const tried = examples.map(([typed, does]) => `readout ${typed}   # ${does}`);
    return `## readout ${name}\n\n${summary}.\n\n| | |\n|---|---|\n${rows.join("\n")}\n\n\`\`\`sh\n${tried.join("\n")}\n\`\`\`\n`;
  });
  return `# Commands\n\n${MADE}\n\nExit codes: 0 done, 1 done but something failed or does not hold, 2 not understood. Errors go to standard error as \`error CODE: where: what, what to do\` ([errors](errors.md)).\n\n${commands.join("\n")}`;
}

function errorsPage(): string {
  const rows = Object.entries(ERROR_CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
  return `# Error codes\n\n${MADE}\n\n| code | what it means and what to do |\n|---|---|\n${rows.join("\n")}\n`;
}

function exportsPage(): string {
  const formats = FORMATS.map(
    ({ name, summary, mediaType, ending, of, places, standard, readBy }) =>
      `| \`${name}\` | ${summary} | \`${mediaType}\`, \`.${ending}\` | ${of === "story" ? "one story" : "all"} | ${places} | ${standard} | ${readBy} |`,
  );
  const codes = Object.entries(CAMEO_CODES).map(([type, modes]) => {
    const told = Object.entries(modes).map(([mode, code]) => `${mode === "" ? "*no mode*" : mode} ${code ?? "–"}`);
    return `| ${type} | ${told.join(", ")} |`;
  });
  return `${EXPORTS}\n| format | what | file | tells of | a place is | follows | read in tests by |\n|---|---|---|---|---|---|---|\n${formats.join("\n")}\n\n${CAMEO}\n| type | codes by mode |\n|---|---|\n${codes.join("\n")}\n`;
}

const EXPORTS = `# Exports

${MADE}

\`readout export FILES… --format FORMAT\` writes what was found in another format; \`--story ID\` chooses one story, which formats of one story need where there are several.
Whatever is told can be traced back to the words that say it: each format writes the report's id and the offsets in its own way. The same reports give the same bytes.

- **Tables**: a text that a spreadsheet would take for a formula begins with an apostrophe. \`--bom\` begins a table with a byte-order mark.
- **Offsets** are UTF-16 code units, but in Web Annotation, whose standard counts code points: a character beyond the first plane (🌊) is one there and two here.
- **Nothing is rated.** A claim review has no \`reviewRating\`: it says who reports a claim, on whose word, and on how many origins that rests.
- **Modality** must be read: not every event happened. CAMEO, which has no such thing, gets only what happened, and of what is planned or offered only cooperation, as an intent (03).
- Characters that a format cannot hold (half a surrogate pair; in XML control characters) become U+FFFD or are left out; \`json\` has them all.
`;

const CAMEO = `## CAMEO codes

By our types and modes, after the codebook (1.1b3) and the Open Event Data Alliance's table from CAMEO to PLOVER. A mode that is not named has the code of its type; – has none, and is left out.
`;

function languagesPage(): string {
  const rows = [...allPacks(), ...allTimesPacks()].map((pack) => {
    const gaps = gapsOfPack(pack);
    return `| [${pack.code}](languages/${pack.code}.md) | ${pack.name} | ${gaps.length === 0 ? "–" : gaps.map((gap) => `\`${gap}\``).join(", ")} |`;
  });
  return `# Languages\n\n${MADE}\n\nIn a language without \`events\`, \`names\` and \`speech\` a report is kept and looked at for times only. A report in any other language is kept, shown and counted, but nothing is looked for in it, and the readout says so (\`notCovered\`).\n\n| code | name | not covered |\n|---|---|---|\n${rows.join("\n")}\n`;
}

/** What a speaker of the language can review: every list of the pack with its source. */
function packPage(pack: LanguagePack | TimesPack): string {
  const sections = Object.entries(pack).flatMap(([topic, words]): string[] => {
    if (typeof words !== "object" || words === null) return [];
    const fields = Object.entries(words as Readonly<Record<string, unknown>>).map(
      ([field, value]) => `| ${field} | ${cell(contentOf(value))} | ${cell(sourceOf(value))} |`,
    );
    return [`## ${topic}\n\n| list | words | source |\n|---|---|---|\n${fields.join("\n")}\n`];
  });
  return `# ${pack.name} (${pack.code})\n\n${MADE} A speaker of the language is asked to say what is wrong or missing.\n\n${sections.join("\n")}`;
}

function sourceOf(value: unknown): string {
  return typeof value === "object" && value !== null && "source" in value ? String(value.source) : "";
}

function contentOf(value: unknown): string {
  if (value === NOT_COVERED) return "*not covered*";
  if (typeof value === "object" && value !== null && "source" in value && "value" in value) return plain(value.value);
  return plain(value);
}

/** A list in words: sets and lists by commas, tables as `key: value`. */
function plain(value: unknown): string {
  if (value instanceof Set || Array.isArray(value)) return [...value].map(plain).join(", ");
  if (value instanceof Map) return [...value].map(([key, one]) => `${plain(key)}: ${plain(one)}`).join("; ");
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .map(([key, one]) => `${key}: ${plain(one)}`)
      .join("; ");
  return String(value);
}

/** Characters of one list that a page shows: what is longer is a derived table, to be read where it lies. */
const SHOWN = 6_000;

/** Text that stays within a cell of a table. */
function cell(text: string): string {
  const part = text.length > SHOWN ? `${text.slice(0, SHOWN)} … (${text.length - SHOWN} characters more)` : text;
  return part.replace(/\s+/g, " ").replace(/[|\\`*_<>]/g, "\\$&");
}
