/** Words of time: months, weekdays, relative days and periods. */

export interface TimeWords {
  readonly source: string;
}
