/** Words of events: which verb, noun or participle tells of which PLOVER type and mode. */

export interface EventWords {
  readonly source: string;
}
