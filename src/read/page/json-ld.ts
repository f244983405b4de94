/** The JSON-LD objects of a page, however they are nested, and as far as they can be read. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** Objects of a page that are looked at: real ones have a few dozen. */
const OBJECTS = 500;

/**
 * The objects of a page's JSON-LD scripts.
 *
 * - Input: the scripts' texts.
 * - Output: every object in them, outer ones first; arrays and `@graph` are opened. A script that is not JSON is mended where
 *   its fault is a usual one (comments around it, raw line ends in strings, commas too many), else left out.
 */
export function jsonLdObjects(scripts: readonly string[]): JsonObject[] {
  const found: JsonObject[] = [];
  const open: unknown[] = scripts.map(parsed);
  for (let at = 0; at < open.length && found.length < OBJECTS; at++) {
    const value = open[at];
    if (Array.isArray(value)) open.push(...value.slice(0, OBJECTS));
    else if (isObject(value)) {
      found.push(value);
      open.push(
        ...[value["@graph"], value["mainEntity"], value["mainEntityOfPage"]].filter(
          (inner) => typeof inner === "object",
        ),
      );
    }
  }
  return found;
}

/** The types that an object states, without the vocabulary's address. */
export function typesOf(object: JsonObject): string[] {
  const stated = object["@type"];
  const types = Array.isArray(stated) ? stated : [stated];
  return types.flatMap((type) => (typeof type === "string" ? [type.replace(/^.*[/#:]/, "")] : []));
}

/** A property's text: its own, its first one's, or the `name`, `@value` or `@id` of the object that it is. */
export function textIn(object: JsonObject, property: string): string | null {
  const value = object[property];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === "string") return first;
  if (!isObject(first)) return null;
  const inner = first["name"] ?? first["@value"] ?? first["@id"];
  return typeof inner === "string" ? inner : null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(script: string): unknown {
  const bare = insideBrackets(script);
  for (const tried of [bare, mended(bare)]) {
    try {
      return JSON.parse(tried);
    } catch {
      // The next reading, or none.
    }
  }
  return null;
}

/** Without what stands around the data: comments, CDATA marks, a semicolon. */
function insideBrackets(script: string): string {
  const start = script.search(/[[{]/);
  const end = Math.max(script.lastIndexOf("}"), script.lastIndexOf("]"));
  return start === -1 ? "" : script.slice(start, end + 1);
}

/** Raw control characters in strings become blanks, and commas before a closing bracket go. */
function mended(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").replace(/,(?=\s*[\]}])/g, "");
}
