/** ninjs: news items as JSON, in versions 1 to 3, whose fields differ in how they are written and in where texts stand. */
import type { Problem } from "../../core/format.ts";
import type { GivenReport } from "../given-report.ts";
import { pageTree } from "../page/page-tree.ts";
import { type MarkedLine, markedLines, plainLines } from "./marked-lines.ts";
import { type WireItem, wireReport } from "./wire-item.ts";
import { childOf, within } from "./xml-tree.ts";

/** Items that may be associated with one another within one object. */
const MOST_ASSOCIATED = 200;

/** An object by its fields' names in lower case, without hyphens and underscores: the versions differ in these. */
type Fields = ReadonlyMap<string, unknown>;

/** Whether a JSON object is a ninjs item: it has `uri` and one of the fields that only ninjs has. */
export function isNinjs(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value) || "text" in value) return false;
  const fields = fieldsOf(value);
  const standard = fields.get("standard") ?? fields.get("$standard");
  if (typeof standard === "object" && standard !== null && "name" in standard && standard.name === "ninjs") return true;
  const own = [
    "versioncreated",
    "bodies",
    "bodytext",
    "bodyxhtml",
    "bodyhtml",
    "headlines",
    "pubstatus",
    "representationtype",
    "associations",
  ];
  return (fields.has("uri") || fields.has("guid")) && own.some((name) => fields.has(name));
}

/**
 * Reads an item.
 *
 * - Input: the object, and the name that tells where it comes from.
 * - Output: its report, or a problem in its place; then those of items with text that are associated with it, `<name>#<uri>`.
 * - Errors: none.
 * - Source: IPTC ninjs 1.0-1.5, 2.0-2.1, 3.0.
 */
export function readNinjs(value: object, source: string): readonly (GivenReport | { readonly problem: Problem })[] {
  const fields = fieldsOf(value);
  const read = [...wireReport(itemOf(fields), source)];
  const associated = fields.get("associations");
  for (const one of Object.values(typeof associated === "object" && associated !== null ? associated : {}).slice(
    0,
    MOST_ASSOCIATED,
  ) as unknown[]) {
    if (typeof one !== "object" || one === null) continue;
    const item = itemOf(fieldsOf(one));
    if (item.lines.length > 0) read.push(...wireReport(item, `${source}#${item.id ?? "associated"}`));
  }
  return read;
}

function itemOf(fields: Fields): WireItem {
  const field = (...names: readonly string[]): string | null =>
    names.map((name) => wordsOf(fields.get(name))).find((one) => one !== null) ?? null;
  return {
    id: field("uri", "guid"),
    uri: field("uri", "guid"),
    status: field("pubstatus"),
    embargoed: field("embargoed", "embargoeduntil"),
    versionCreated: field("versioncreated", "contentcreated", "firstcreated"),
    provider:
      sourceOf(fields.get("provider")) ??
      sourceOf(fields.get("infosources") ?? fields.get("infosource"), /provider|distributor/i) ??
      field("copyrightholder", "source"),
    credit: field("creditline", "creditlines") ?? sourceOf(fields.get("infosources") ?? fields.get("infosource")),
    byline: field("byline", "by", "bylines"),
    title: chosen(fields.get("headlines"))?.value ?? field("headline", "title"),
    language: field("language"),
    lines: linesOf(fields),
    kind: `item of kind ${field("type")?.slice(0, 60) ?? "unknown"}`,
  };
}

/** One of several texts of an item, or the same text in one of its forms. */
interface Text {
  readonly role: string;
  readonly type: string;
  readonly value: string;
}

/** The text that is called main, else the first without a role, else the first. */
function chosen(texts: unknown): Text | null {
  const all = textsOf(texts);
  return all.find(({ role }) => /main|body|full/i.test(role)) ?? all.find(({ role }) => role === "") ?? all[0] ?? null;
}

function textsOf(texts: unknown): Text[] {
  return (Array.isArray(texts) ? (texts as unknown[]) : []).flatMap((one) => {
    if (typeof one !== "object" || one === null) return [];
    const fields = fieldsOf(one);
    const value = wordsOf(fields.get("value"));
    return value === null
      ? []
      : { role: wordsOf(fields.get("role")) ?? "", type: wordsOf(fields.get("contenttype")) ?? "", value };
  });
}

/** The body's lines: marked up first, since that tells what is no telling of the report's. */
function linesOf(fields: Fields): readonly MarkedLine[] {
  const main = chosen(fields.get("bodies"));
  const bodies = textsOf(fields.get("bodies")).filter(({ role }) => role === main?.role);
  const markup =
    bodies.find(({ type }) => /html|xml|nitf/i.test(type))?.value ??
    words(fields, "bodyxhtml", "bodyhtml", "bodyhtml5", "bodynitf", "bodyxml");
  const plain = main?.value ?? words(fields, "bodytext", "bodyplain", "body");
  const lines = markup === null ? [] : markupLines(markup);
  if (lines.length > 0) return lines;
  if (plain === null) return [];
  return /<(?:p|br|div)\b/i.test(plain) ? markupLines(plain) : plainLines(plain);
}

function markupLines(markup: string): readonly MarkedLine[] {
  const { root } = pageTree(markup);
  return markedLines([...within(root, "body.content")][0] ?? childOf(childOf(root, "html"), "body") ?? root);
}

function words(fields: Fields, ...names: readonly string[]): string | null {
  return names.map((name) => wordsOf(fields.get(name))).find((one) => one !== null) ?? null;
}

/** The name of a source: of several that of this role, or the first. */
function sourceOf(stated: unknown, role: RegExp | null = null): string | null {
  const all = Array.isArray(stated) ? (stated as unknown[]) : [stated];
  for (const one of all) {
    if (typeof one === "string" && one !== "" && role === null) return one;
    if (typeof one !== "object" || one === null) continue;
    const fields = fieldsOf(one);
    if (role !== null && !role.test(wordsOf(fields.get("role")) ?? "")) continue;
    const name = wordsOf(fields.get("name")) ?? wordsOf(fields.get("literal"));
    if (name !== null) return name;
  }
  return null;
}

function wordsOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function fieldsOf(value: object): Fields {
  return new Map(Object.entries(value).map(([name, one]) => [name.toLowerCase().replace(/[-_]/g, ""), one as unknown]));
}
