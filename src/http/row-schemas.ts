/** The schemas of rows: what lists show, and what is told of what came in. */
import { z } from "@hono/zod-openapi";
import type { Facet, StoredChange } from "../store/account-tables.ts";
import type { ReportRow } from "../store/ask-tables.ts";
import type { StoryCard } from "./story-cards.ts";

const text = z.string();
const count = z.number().int().min(0);

export const STORY_CARD: z.ZodType<StoryCard> = z
  .object({
    id: text,
    title: text,
    language: text,
    starts: text,
    ends: text,
    reports: count,
    outlets: count,
    least: count,
    most: count,
    changed: text,
    languages: z.array(text),
    lines: z.array(text),
    perDay: z.array(z.object({ day: text, reports: count })),
    changesSinceLook: z.object({ new: count, changed: count, gone: count }).nullable(),
  })
  .openapi("StoryRow");

export const REPORT_ROW: z.ZodType<ReportRow> = z
  .object({
    id: text,
    source: text,
    outlet: text.nullable(),
    title: text.nullable(),
    url: text.nullable(),
    language: text,
    published: text,
    received: text,
  })
  .openapi("ReportRow");

export const FACET: z.ZodType<Facet & { readonly stories: number }> = z
  .object({
    kind: z.enum(["actor", "place", "language", "outlet", "kind"]),
    value: text,
    label: text,
    stories: count,
  })
  .openapi("Facet");

/** A change as it is shown: its document as what it is. */
export type ShownChange = Omit<StoredChange, "document"> & { readonly document: unknown };

export const CHANGE: z.ZodType<ShownChange> = z
  .object({ number: count, at: text, story: text, kind: text, document: z.unknown() })
  .openapi("Change");
