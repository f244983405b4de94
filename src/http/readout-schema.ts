/** The schema of `readout/1`: what a readout that somebody hands in is checked by, and how the interface's document describes one. */
import { z } from "@hono/zod-openapi";
import type { Actor, BriefLine, Check, Readout, Report, Story } from "../core/format.ts";

const offset = z.number().int().min(0);
const text = z.string();
const orNull = text.nullable();
const texts = z.array(text);
const number = z.number();
const amount = number.nullable();
const because = text;

const span = z.object({ start: offset, end: offset }).openapi("Span");
const place = z.object({ report: text, start: offset, end: offset }).openapi("ReportSpan");
const places = z.array(place);

const published = z.object({ value: text, basis: z.enum(["metadata", "stated", "inferred"]), because });
const removed = z.object({
  start: offset,
  end: offset,
  reason: z.enum(["appeal", "link", "caption", "credit", "dateline", "notice", "quoted message"]),
});
const derivation = z.object({
  report: orNull,
  origin: orNull,
  kind: z.enum(["reprint", "edited reprint", "translation", "cites"]),
  because,
  evidence: z.array(span),
});

/** A report as a readout has it. */
export const REPORT: z.ZodType<Report> = z
  .object({
    id: text,
    source: text,
    outlet: orNull,
    title: orNull,
    url: orNull,
    language: text,
    published: published.nullable(),
    text,
    removed: z.array(removed),
    sentences: z.array(span),
    times: z.array(z.object({ start: offset, end: offset, value: text, because })),
    citations: z.array(z.object({ start: offset, end: offset, source: text, cites: orNull })),
    genre: z.object({ kind: z.enum(["opinion", "live blog", "digest", "correction"]), because }).nullable(),
    corrections: z.array(span),
    derivedFrom: z.array(derivation),
    notCovered: texts,
  })
  .openapi("Report");

/** Somebody or something that is named. */
export const ACTOR: z.ZodType<Actor> = z
  .object({
    id: text,
    kind: z.enum(["person", "organization", "place", "country", "group"]),
    name: text,
    names: z.array(z.object({ text, language: text })),
    roles: z.array(z.object({ report: text, start: offset, end: offset, text })),
    mentions: places,
    country: orNull,
    sector: orNull,
  })
  .openapi("Actor");

const statement = z
  .object({
    id: text,
    speaker: orNull,
    addressees: texts,
    date: orNull,
    versions: z.array(
      z.object({
        span: place,
        kind: z.enum(["direct", "mixed", "indirect"]),
        speakerSpan: z.union([span, z.null()]),
        cueSpan: z.union([span, z.null()]),
        via: texts,
      }),
    ),
    occasion: orNull,
    divergences: z.array(
      z.object({ kind: z.enum(["figure", "negation", "modality", "name"]), spans: places, because }),
    ),
  })
  .openapi("Statement");

const event = z
  .object({
    id: text,
    type: z.enum([
      ...["agree", "consult", "support", "concede", "cooperate", "aid", "retreat", "request", "accuse", "reject"],
      ...["threaten", "protest", "sanction", "mobilize", "coerce", "assault", "statement", "vote", "incident"],
    ] as [Readout["events"][number]["type"]]),
    mode: orNull,
    modality: z.enum(["happened", "planned", "offered", "denied", "alleged", "hypothetical"]),
    actors: texts,
    recipients: texts,
    date: orNull,
    place: orNull,
    evidence: places,
    context: texts,
  })
  .openapi("Event");

const figure = z
  .object({
    id: text,
    measure: text,
    of: orNull,
    place: orNull,
    readings: z.array(
      z.object({
        span: place,
        value: amount,
        low: number,
        high: number,
        bound: z.enum(["exactly", "at least", "more than", "at most", "fewer than", "approximately"]),
        asOf: orNull,
        attributedTo: orNull,
      }),
    ),
    verdict: z.enum(["single", "agree", "differ", "updated", "different scope"]),
    because,
    partOf: orNull,
  })
  .openapi("Figure");

const vote = z
  .object({
    id: text,
    body: text,
    proposal: orNull,
    date: orNull,
    for: amount,
    against: amount,
    abstain: amount,
    absent: amount,
    outcome: z.enum(["adopted", "failed", "vetoed", "unknown"]),
    check: z.object({ ok: z.boolean().nullable(), because }),
    evidence: places,
  })
  .openapi("Vote");

const origin = z
  .object({
    id: text,
    name: text,
    kind: z.enum(["wire", "official", "document", "own reporting", "unknown"]),
    reports: texts,
    evidence: places,
  })
  .openapi("Origin");

const range = z.object({ least: number, most: number });

const LINE: z.ZodType<BriefLine> = z
  .object({
    id: text,
    about: text,
    kind: z.enum([
      ...["happened", "planned", "offered", "denied", "alleged", "hypothetical", "said", "figure", "vote", "contested"],
    ] as [BriefLine["kind"]]),
    text,
    cites: places,
    outlets: number,
    origins: range,
    support: z.enum([
      ...["claimed by one party", "one report", "repeated, one origin", "reported independently"],
      ...["confirmed by opposing parties", "on record", "contested", "superseded", "corrected"],
    ] as [BriefLine["support"]]),
    claimants: texts,
  })
  .openapi("BriefLine");

const CHECK: z.ZodType<Check> = z.object({ ok: z.boolean(), what: text, because, spans: places });

const STORY: z.ZodType<Story> = z
  .object({
    id: text,
    title: text,
    reports: texts,
    from: text,
    to: text,
    origins: range,
    brief: z.object({ lines: z.array(LINE), leftOut: offset.nullable() }),
    timeline: z.array(z.object({ date: text, text, cites: places })),
    storyline: orNull,
    because: z.array(z.object({ report: text, reason: text })),
    gaps: z.array(z.object({ kind: text, text, about: orNull })),
    checks: z.array(CHECK),
  })
  .openapi("Story");

/** What was wrong with something that came in. */
export const PROBLEM: z.ZodType<Readout["problems"][number]> = z
  .object({ source: text, code: text, message: text })
  .openapi("Problem");

/** A whole readout. Fields that are added later are kept. */
export const READOUT: z.ZodType<Readout> = z
  .object({
    format: z.literal("readout/1"),
    reports: z.array(REPORT),
    actors: z.array(ACTOR),
    statements: z.array(statement),
    events: z.array(event),
    figures: z.array(figure),
    votes: z.array(vote),
    origins: z.array(origin),
    stories: z.array(STORY),
    problems: z.array(PROBLEM),
  })
  .openapi("Readout");
