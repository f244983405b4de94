/** What can be corrected of something: the things that may be wrong with it, and what of each the reader must say. */
import type { EditAction } from "../../src/core/edit.ts";

/** Something to choose. */
export interface Option {
  readonly value: string;
  readonly text: string;
  /** The language of the text, where it stands in a report. */
  readonly language: string | null;
  /** What tells it from others. */
  readonly note: string;
}

/** What the reader must say besides the reason. */
export type Field =
  | { readonly kind: "none" }
  | { readonly kind: "text"; readonly label: string; readonly like: RegExp; readonly suggestions: readonly string[] }
  | { readonly kind: "one" | "some"; readonly label: string; readonly options: readonly Option[] }
  /** One of many that only the server knows. */
  | {
      readonly kind: "asked";
      readonly label: string;
      readonly ask: (words: string) => Promise<readonly Option[]>;
    };

/** A correction before somebody signs it. */
export interface Draft {
  /** What stands there now, in words. */
  readonly was: string;
  readonly action: EditAction;
}

/** One thing that may be wrong. */
export interface Choice {
  /** As the reader would say it. */
  readonly label: string;
  readonly field: Field;
  /** What is to be corrected, of what was said or chosen; none where that does not suffice. */
  readonly drafts: (said: readonly string[]) => readonly Draft[] | Promise<readonly Draft[]>;
}

export interface Subject {
  readonly heading: string;
  readonly choices: readonly Choice[];
  /** What it is told of, which may be what is wrong. */
  readonly others: readonly { readonly label: string; readonly subject: () => Subject }[];
}
