/** The one place where mentions are made, so that all have their fields in one order: engines read such objects many times faster. */
import type { Span } from "../../core/span.ts";
import type { Mention } from "../finding.ts";

/** What may be known of a mention besides its place, form and words. */
export type MentionFacts = Partial<Omit<Mention, "start" | "end" | "form" | "text">>;

/** A mention; what is not given is not known. */
export function madeMention({ start, end }: Span, form: Mention["form"], text: string, facts: MentionFacts): Mention {
  return {
    start,
    end,
    form,
    kind: facts.kind ?? null,
    text,
    role: facts.role ?? null,
    office: facts.office ?? null,
    country: facts.country ?? null,
    concept: facts.concept ?? null,
    of: facts.of ?? null,
    owner: facts.owner ?? false,
    indefinite: facts.indefinite ?? false,
    gender: facts.gender ?? null,
    plural: facts.plural ?? false,
    standsFor: facts.standsFor ?? null,
  };
}
