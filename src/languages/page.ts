/** Words by which a part of a page shows that it is not the report.: */

export interface PageWords {
  readonly source: string;
}
