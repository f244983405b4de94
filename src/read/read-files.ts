/** Files, folders and JSON Lines in; reports and problems out. */
import { readFileSync } from "node:fs";
import type { Problem } from "../core/format.ts";
import { type RawReport, rawReport } from "./raw-report.ts";

export interface ReadResult {
  readonly reports: readonly RawReport[];
  readonly problems: readonly Problem[];
}

/** Reads files. Not written yet: UTF-8 text and JSON Lines only. */
export function readFiles(paths: readonly string[]): ReadResult {
  const reports = paths.flatMap((path) => {
    const text = readFileSync(path, "utf8");
    if (!path.endsWith(".jsonl"))
      return [
        rawReport(
          { source: path, outlet: null, title: null, url: null, published: null, language: null, text, lineId: null },
          /[а-я]{3}/u.test(text) ? "bg" : "en",
        ),
      ];
    return text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => {
        const given = JSON.parse(line) as Record<string, string | null>;
        return rawReport(
          {
            source: `${path}#${given["id"]}`,
            outlet: given["outlet"] ?? null,
            title: given["title"] ?? null,
            url: given["url"] ?? null,
            published: given["published"] ? { value: given["published"], because: "the line's `published`" } : null,
            language: given["language"] ?? null,
            text: given["text"] ?? "",
            lineId: given["id"] ?? null,
          },
          "und",
        );
      });
  });
  return { reports, problems: [] };
}
