/** Words around names: titles, offices, nationalities, heads of organisations, news agencies. */

export interface NameWords {
  readonly source: string;
}
