/** The graph of contacts as GEXF, with the days of its edges. */
import type { Readout } from "../core/format.ts";
import { contactGraph } from "./contact-graph.ts";
import { xmlText } from "./plain-text.ts";

const NODE_KEYS = ["kind", "country", "sector"] as const;
const EDGE_KEYS = ["type", "mode", "modality", "places", "words"] as const;

/**
 * Writes the graph of contacts.
 *
 * - Input: the readout.
 * - Output: pieces of one GEXF file; an edge that is dated has `start` and `end`, its first and last day.
 * - Errors: none. What XML 1.0 does not allow is left out.
 * - Source: GEXF 1.3 (gexf.net).
 *
 * @example for (const piece of gexf(readout)) process.stdout.write(piece);
 */
export function* gexf(readout: Readout): Generator<string> {
  const { nodes, edges } = contactGraph(readout);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '<graph mode="dynamic" defaultedgetype="directed" timeformat="date">\n';
  yield attributesOf("node", NODE_KEYS);
  yield attributesOf("edge", EDGE_KEYS);
  yield "<nodes>\n";
  for (const { id, name, kind, country, sector } of nodes)
    yield `<node id="${xmlText(id)}" label="${xmlText(name)}">${values(NODE_KEYS, [kind, country, sector])}</node>\n`;
  yield "</nodes>\n<edges>\n";
  for (const { id, from, to, type, mode, modality, days, places, words } of edges) {
    const dated = days === null ? "" : ` start="${days.from}" end="${days.to}"`;
    const told = values(EDGE_KEYS, [type, mode, modality, places, words]);
    yield `<edge id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}" label="${xmlText(type)}"${dated}>${told}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function attributesOf(what: "node" | "edge", keys: readonly string[]): string {
  const rows = keys.map((key) => `<attribute id="${key}" title="${key}" type="string"/>`);
  return `<attributes class="${what}" mode="static">${rows.join("")}</attributes>\n`;
}

function values(keys: readonly string[], told: readonly (string | null)[]): string {
  const rows = keys.flatMap((key, at) =>
    told[at] ? [`<attvalue for="${key}" value="${xmlText(told[at] ?? "")}"/>`] : [],
  );
  return rows.length === 0 ? "" : `<attvalues>${rows.join("")}</attvalues>`;
}
