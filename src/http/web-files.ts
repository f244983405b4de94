/** The page's files, from one folder and nowhere else. */
import { readFile, realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { ReadoutError } from "../core/errors.ts";

/** Media types of what a built page has. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/** Where the builder puts files whose names change with their content. */
const ASSETS = "/assets/";

const NO_PAGE = "The page is not built. The interface is described at /openapi.json.\n";

/**
 * Answers with a file of the page.
 *
 * - Input: the page's folder, `null` where it is not built; the address's path.
 * - Output: the file; for a path without a dot in its last part the page itself, which knows what to show.
 * - Errors: `NOT_FOUND`, also for everything outside the folder.
 */
export async function webFile(folder: string | null, path: string): Promise<Response> {
  if (folder === null) {
    if (path !== "/") throw new ReadoutError("NOT_FOUND", path, "");
    return new Response(NO_PAGE, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
  const name = decodedPath(path);
  const file = extname(name) !== "" ? name : "/index.html";
  const within = await placeIn(folder, file);
  const content = within === null ? null : await readFile(within).catch(() => null);
  if (content === null) throw new ReadoutError("NOT_FOUND", path, "");
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  const cached = file.startsWith(ASSETS) ? "public, max-age=31536000, immutable" : "no-cache";
  return new Response(new Uint8Array(content), { headers: { "Content-Type": type, "Cache-Control": cached } });
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new ReadoutError("NOT_FOUND", path, "");
  }
}

/** Where a file is, if it is within the folder, also after links. */
async function placeIn(folder: string, name: string): Promise<string | null> {
  if (/[\\\0]/.test(name)) return null;
  try {
    const root = await realpath(folder);
    const place = await realpath(join(root, name));
    return place.startsWith(root + sep) ? place : null;
  } catch {
    return null;
  }
}
