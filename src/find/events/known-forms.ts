/** Known forms: what tells, before a sentence is read, which of its forms may be nouns or verbs of events. */

/** What a language's words of events say of a dictionary form. */
export interface KnownForms {
  /** Whether it is a noun of events. */
  readonly isEvent: (form: string) => boolean;
  /** Whether it is a verb that a clause may follow with no word at its head ("said it would"). */
  readonly takesClause: (form: string) => boolean;
}
