/** Words of figures and votes: numbers, bounds, measures, what is counted, bodies and outcomes. */

export interface FigureWords {
  readonly source: string;
}
