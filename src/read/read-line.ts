/** JSON as it was given: one line of a JSON Lines file, or a `.json` file with one report or a list of them. */
import type { ErrorCode } from "../core/errors.ts";
import type { Problem } from "../core/format.ts";
import { problem } from "../core/problem.ts";
import { cutText } from "./cut-text.ts";
import type { GivenReport } from "./given-report.ts";
import { languageTag } from "./language-tag.ts";
import { TEXT_BYTES } from "./limits.ts";
import { plainField } from "./plain-field.ts";
import { publishedOf } from "./published.ts";
import { isNinjs, readNinjs } from "./wire/read-ninjs.ts";

/**
 * Reads given reports.
 *
 * - Input: the JSON text: an object with `text` and any of `id`, `outlet`, `url`, `title`, `published`, `language`, a news item in ninjs, or a list
 *   of such objects; where it stands.
 * - Output: what each states, or a problem in its place. `published` that is no date is left out and told.
 */
export function readLine(json: string, source: string): readonly (GivenReport | { readonly problem: Problem })[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (failure) {
    return [
      {
        problem: problem("READ_JSON_BROKEN", source, failure instanceof Error ? `${plainField(failure.message)}.` : ""),
      },
    ];
  }
  return Array.isArray(value)
    ? value.flatMap((each, index) => given(each, `${source}#${index + 1}`))
    : given(value, source);
}

function given(value: unknown, place: string): readonly (GivenReport | { readonly problem: Problem })[] {
  return isNinjs(value) ? readNinjs(value, place) : [ownReport(value, place)];
}

function ownReport(value: unknown, place: string): GivenReport | { readonly problem: Problem } {
  const fields = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const text = fields["text"];
  if (typeof text !== "string") return { problem: problem("READ_JSON_BROKEN", place, "There is no `text` in it.") };
  const field = (name: string): string | null => {
    const stated = fields[name];
    return typeof stated === "string" ? plainField(stated) : typeof stated === "number" ? String(stated) : null;
  };
  const id = field("id");
  const date = field("published");
  const published = date === null ? null : publishedOf(date);
  const amiss: { code: ErrorCode; detail: string }[] = [];
  if (text.length > TEXT_BYTES)
    amiss.push({
      code: "READ_TOO_LARGE",
      detail: `Its text has ${text.length} characters; the first ${TEXT_BYTES} were read.`,
    });
  if (date !== null && published === null)
    amiss.push({ code: "READ_JSON_BROKEN", detail: `Its \`published\` is no date (${date}) and was left out.` });
  return {
    stated: {
      source: id === null ? place : `${place.replace(/#[^#]*$/, "")}#${id}`,
      outlet: field("outlet"),
      title: field("title"),
      url: field("url"),
      published: published === null ? null : { value: published, because: "the line's `published`" },
      language: languageTag(field("language")),
      text: cutText(text),
      lineId: id,
    },
    marked: [],
    amiss,
  };
}
