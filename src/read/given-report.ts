/** A report as a file gives it with all its fields, before an id is made of it. */
import type { ErrorCode } from "../core/errors.ts";
import type { Removed } from "../core/format.ts";
import type { Stated } from "./raw-report.ts";

export interface GivenReport {
  readonly stated: Stated;
  /** Whole lines of its text that are set apart, with the reason. */
  readonly marked: readonly Removed[];
  /** What is amiss with it, though it was read. */
  readonly amiss: readonly { readonly code: ErrorCode; readonly detail: string }[];
}
