/** The sets that quality is measured on: where each lies, and which scorer reads it. */
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where the sets lie, beside the project; the program itself never needs them. */
export const SHARED: string = join(import.meta.dirname, "..", "..", "shared");

export interface EvaluationSet {
  readonly name: string;
  readonly gold: string;
  readonly inputs: readonly string[];
}

const GOLDS = [
  "russia-offers-to-mediate",
  "asia-bibi-acquitted",
  "clash-at-the-sarn-bridge",
  "earthquake-in-the-tovar-valley",
  "thirteenth-package",
];
const DATA = ["quotes-polnear", "names-bsnlp", "events-plover", "stories-figures-gva", "times", "stories-meantime"];
const RUSSIA = [
  "000_88254d42aa4616b4",
  "001_3774bb79d76e7c8a",
  "002_6360e5372caa98cb",
  "003_54105add2005449d",
  "004_1afe5e8b18df2df8",
];

/** The bundled examples: part of the package, so they are there on every machine. */
const EXAMPLES = join(import.meta.dirname, "..", "examples");
const BUNDLED = ["dam-at-velm", "fire-on-the-aurelia"].map(
  (name): EvaluationSet => ({ name, gold: join(EXAMPLES, `${name}.gold.json`), inputs: [join(EXAMPLES, name)] }),
);

/** The sets that are there. */
export function evaluationSets(): EvaluationSet[] {
  const golds = GOLDS.map((name) => ({
    name,
    gold: join(SHARED, "gold", `${name}.json`),
    inputs:
      name === "russia-offers-to-mediate"
        ? RUSSIA.map((file) => join(SHARED, "gold", name, `${file}.txt`))
        : [join(SHARED, "gold", name, "reports.jsonl")],
  }));
  const data = DATA.map((name) => ({
    name,
    gold: join(SHARED, "data", name, "gold.json"),
    inputs: [join(SHARED, "data", name, "reports.jsonl")],
  }));
  return [...BUNDLED, ...golds, ...data].filter(({ gold }) => existsSync(gold));
}
