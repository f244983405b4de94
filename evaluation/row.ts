/** A row of the table: how well one layer of one set was found, in one language or in all. */
export interface Row {
  readonly set: string;
  readonly layer: string;
  /** BCP 47, or `all`. */
  readonly language: string;
  readonly gold: number;
  readonly found: number;
  /** Shares from 0 to 1; `null` where the layer has none. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** What a floor is kept under. */
export function keyOf({ set, layer, language }: Pick<Row, "set" | "layer" | "language">): string {
  return `${set}/${layer}/${language}`;
}
