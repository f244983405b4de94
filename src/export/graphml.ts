/** The graph of contacts as GraphML. */
import type { Readout } from "../core/format.ts";
import { contactGraph } from "./contact-graph.ts";
import { xmlText } from "./plain-text.ts";

const NODE_KEYS = ["name", "kind", "country", "sector"] as const;
const EDGE_KEYS = ["type", "mode", "modality", "from", "to", "places", "words"] as const;

/**
 * Writes the graph of contacts.
 *
 * - Input: the readout.
 * - Output: pieces of one GraphML file: directed, several edges between two nodes; each edge has its days (`from`, `to`), places and first words.
 * - Errors: none. What XML 1.0 does not allow is left out.
 * - Source: GraphML 1.0 (graphml.graphdrawing.org).
 *
 * @example for (const piece of graphml(readout)) process.stdout.write(piece);
 */
export function* graphml(readout: Readout): Generator<string> {
  const { nodes, edges } = contactGraph(readout);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const key of NODE_KEYS) yield keyOf("node", key);
  for (const key of EDGE_KEYS) yield keyOf("edge", key);
  yield '<graph id="contacts" edgedefault="directed">\n';
  for (const { id, name, kind, country, sector } of nodes)
    yield `<node id="${xmlText(id)}">${data("node", { name, kind, country, sector })}</node>\n`;
  for (const { id, from, to, type, mode, modality, days, places, words } of edges) {
    const told = { type, mode, modality, from: days?.from ?? null, to: days?.to ?? null, places, words };
    yield `<edge id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}">${data("edge", told)}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function keyOf(what: "node" | "edge", key: string): string {
  return `<key id="${what}-${key}" for="${what}" attr.name="${key}" attr.type="string"/>\n`;
}

function data(what: "node" | "edge", values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== "")
    .map(([key, value]) => `<data key="${what}-${key}">${xmlText(value ?? "")}</data>`)
    .join("");
}
