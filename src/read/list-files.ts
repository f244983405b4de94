/** Paths, folders and patterns made a list of files, each once, in the order given and within a folder by name. */
import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { ErrorCode } from "../core/errors.ts";
import type { Problem } from "../core/format.ts";
import { problem } from "../core/problem.ts";

// tinyglobby's types rest on types of another package that come without them; these are the parts that are used.
const { globSync, isDynamicPattern } = createRequire(import.meta.url)("tinyglobby") as {
  globSync(pattern: string, options: Readonly<Record<string, boolean>>): string[];
  isDynamicPattern(pattern: string): boolean;
};

/**
 * Lists files.
 *
 * - Input: paths of files and folders, and patterns (`news/**​/*.html`) that the shell left alone.
 * - Output: the files; hidden ones in folders are left out; a problem for each path that is not there or may not be read, and
 *   for a folder that contains itself by a link.
 */
export function* listFiles(
  paths: Iterable<string>,
): Generator<{ readonly path: string } | { readonly problem: Problem }> {
  for (const path of paths) {
    try {
      if (statSync(path).isDirectory()) yield* within(path, new Set(), new Set());
      else yield { path };
    } catch (failure) {
      const matched = isDynamicPattern(path) ? matches(path) : [];
      if (matched.length === 0) yield { problem: problem(codeOf(failure), path, "") };
      for (const match of matched) yield { path: match };
    }
  }
}

function matches(pattern: string): string[] {
  return globSync(pattern, { absolute: false, followSymbolicLinks: false, expandDirectories: false }).sort(byCodeUnit);
}

/** By their real paths, `above`: the folders that this one stands in; `read`: those already read, by whatever link. */
function* within(
  folder: string,
  above: ReadonlySet<string>,
  read: Set<string>,
): Generator<{ readonly path: string } | { readonly problem: Problem }> {
  let real: string;
  let entries: Dirent[];
  try {
    real = realpathSync(folder);
    if (above.has(real)) {
      yield { problem: problem("READ_LOOP", folder, "") };
      return;
    }
    if (read.has(real)) return;
    read.add(real);
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (failure) {
    yield { problem: problem(codeOf(failure), folder, "") };
    return;
  }
  const inner = new Set([...above, real]);
  for (const { name } of entries
    .filter((entry) => !entry.name.startsWith("."))
    .sort((a, b) => byCodeUnit(a.name, b.name))) {
    const path = join(folder, name);
    try {
      const stats = statSync(path);
      if (stats.isDirectory()) yield* within(path, inner, read);
      else if (stats.isFile()) yield { path };
    } catch (failure) {
      yield { problem: problem(codeOf(failure), path, "") };
    }
  }
}

/** The code for what the file system answered. */
export function codeOf(failure: unknown): ErrorCode {
  const code = (failure as { code?: string } | null)?.code ?? "";
  if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return "READ_NOT_FOUND";
  if (code === "EACCES" || code === "EPERM") return "READ_DENIED";
  return code === "ELOOP" ? "READ_LOOP" : "INTERNAL";
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
