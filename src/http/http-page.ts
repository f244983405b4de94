/** The reference page of the interface, `docs/http.md`, made of its OpenAPI document. */
import type { OpenApiDocument, Operation } from "./api.ts";

/**
 * Writes the page.
 *
 * - Input: the document, and the sentence that says what the page is made of.
 * - Output: Markdown.
 */
export function httpPage({ paths, components }: OpenApiDocument, made: string): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationPart(method, path, operation)),
  );
  const schemas = Object.entries(components.schemas).map(([name, schema]) => schemaPart(name, schema as Schema));
  return `# The HTTP interface\n\n${made}\n\n${ABOUT}\n\n${operations.join("\n")}\n# What is given and taken\n\n${schemas.join("\n")}`;
}

const ABOUT = `\`readout serve\` answers at \`http://127.0.0.1:4373\`; \`/openapi.json\` describes the same as here for programs (OpenAPI 3.1). Everything is JSON in UTF-8 unless it says otherwise.

- **Refusals** have one shape, \`{"error": {"code", "message", "where"}}\`, and a fitting status; the codes are in [errors](errors.md).
- **Acknowledged is kept**: what \`POST /api/reports\` answers is on the disk. Stories are told anew in the background; \`/api/live\` says when. Until then everything answers from what was told last.
- **Who may ask**: without \`--host\` only this machine; beyond it only with \`--token\`, as \`Authorization: Bearer …\` or by opening \`/?token=…\` once. A foreign \`Host\` is refused, and a foreign \`Origin\` for everything that writes.
- **Limits**: 64 MB a request, 16 MB of JSON; headers within a minute, and no more than five minutes of waiting for a body.
- Text of reports and pages is data: the answers are never to be shown as markup.`;

interface Schema {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

function operationPart(method: string, path: string, operation: Operation): string {
  const { summary = "", parameters = [], requestBody, responses = {} } = operation;
  const rows = parameters.map(
    ({ name, in: place, required, description, schema }) =>
      `| \`${name}\` | ${place}${required ? "" : ", optional"} | ${[typeOf(schema as Schema), description ?? ""].filter(Boolean).join("; ")} |`,
  );
  const bodies = Object.entries(requestBody?.content ?? {}).map(
    ([type, body]) => `| body | \`${type}\` | ${typeOf((body as { readonly schema?: Schema }).schema)} |`,
  );
  const table = [...rows, ...bodies];
  const answer = responses["200"];
  const contents = Object.entries(answer?.content ?? {}).map(
    ([type, { schema }]) => `\`${type}\`${type === "application/json" ? ` ${typeOf(schema as Schema)}` : ""}`,
  );
  return [
    `## ${method.toUpperCase()} ${path}\n\n${summary}.\n`,
    table.length === 0 ? "" : `| | | |\n|---|---|---|\n${table.join("\n")}\n`,
    `Gives: ${answer?.description ?? ""} ${contents.join(", ")}\n`,
  ]
    .filter(Boolean)
    .join("\n");
}

function schemaPart(name: string, schema: Schema): string {
  const { properties = {}, required = [], description } = schema;
  const rows = Object.entries(properties).map(
    ([field, one]) =>
      `| \`${field}\`${required.includes(field) ? "" : " (optional)"} | ${[typeOf(one), one.description ?? ""].filter(Boolean).join("; ")} |`,
  );
  return `## ${name}\n\n${description === undefined ? "" : `${description}\n\n`}| field | |\n|---|---|\n${rows.join("\n")}\n`;
}

/** A type in words. */
function typeOf(schema: Schema | undefined): string {
  if (schema === undefined) return "";
  const { type, $ref, properties, items } = schema;
  if ($ref !== undefined) return named($ref);
  const one = schema.oneOf ?? schema.anyOf ?? schema.allOf;
  if (one !== undefined) return one.map(typeOf).join(" or ");
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(", ");
  if (properties !== undefined)
    return `{ ${Object.entries(properties)
      .map(([field, value]) => `\`${field}\`: ${typeOf(value)}`)
      .join("; ")} }${orNull(type)}`;
  if (items !== undefined) return `list of ${typeOf(items)}`;
  return typeof type === "string" ? type : (type ?? ["anything"]).join(" or ");
}

function orNull(type: Schema["type"]): string {
  return Array.isArray(type) && type.includes("null") ? " or null" : "";
}

function named(ref: string): string {
  const name = ref.split("/").at(-1) ?? "";
  return `[${name}](#${name.toLowerCase()})`;
}
