/** A fact with where it comes from, and the value that says a language does not have it yet. */

/** A value and its source: a standard, a reference work, a package, or "written for Readout" by a named rule. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: string;
}

/** What a language pack answers where it has nothing: the gap is a value, so that a user can be told. */
export const NOT_COVERED: "NOT_COVERED" = "NOT_COVERED";

/** A fact that a language has, or says that it lacks. */
export type Covered<T> = Sourced<T> | typeof NOT_COVERED;

/** A value with its source. */
export function sourced<T>(source: string, value: T): Sourced<T> {
  return { value, source };
}

/** The value, or `none` where the language does not cover it. */
export function coveredOr<T>(covered: Covered<T>, none: T): T {
  return covered === NOT_COVERED ? none : covered.value;
}
