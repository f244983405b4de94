/** Stories as a STIX 2.1 bundle: a report a story, a note a line, identities for whoever is named, relationships for events between them. */
import { type Account, accountOf } from "../brief/account.ts";
import type { Actor, Readout, ReportSpan, Story } from "../core/format.ts";
import { contactGraph, type Edge } from "./contact-graph.ts";
import { daySpan } from "./day-span.ts";
import { placeText } from "./place-text.ts";
import { plainJson } from "./plain-text.ts";
import { uuidOf } from "./uuid.ts";

/** STIX asks for instants; what is only known by its day begins it. */
const MIDNIGHT = "T00:00:00.000Z";

const CLASSES: Readonly<Record<Actor["kind"], string>> = {
  person: "individual",
  organization: "organization",
  group: "group",
  country: "unknown",
  place: "unknown",
};

/**
 * Writes stories as a bundle.
 *
 * - Input: the readout.
 * - Output: one JSON object. Ids are UUIDs of version 5 and times are days of the stories, so that the same readout gives the same bytes. Every note, relationship and report has
 *   the places it rests on as `external_references`: `external_id` is the place, `description` its words.
 * - Errors: none.
 * - Source: STIX 2.1 (OASIS Standard, 2021).
 *
 * @example [...stixBundle(readout)].join("")
 */
export function* stixBundle(readout: Readout): Generator<string> {
  const account = accountOf(readout);
  const told = readout.stories.map((story) => storyObjects(story, account));
  const at = readout.stories.map(({ from }) => from).sort()[0] ?? "1970-01-01";
  const producer = {
    ...common("identity", "producer", { from: at, to: at }),
    name: "Readout",
    identity_class: "system",
  };
  const inStories = new Set(readout.stories.flatMap(({ brief }) => brief.lines.flatMap((line) => line.claimants)));
  const { edges } = contactGraph(readout);
  for (const { from, to } of edges) inStories.add(from).add(to);
  const identities = readout.actors.filter(({ id }) => inStories.has(id)).map((actor) => identityOf(actor, at));
  const relations = edges.map((edge) => relationOf(edge, account, at));
  const objects = [producer, ...identities, ...relations, ...told.flat()];
  const id = `bundle--${uuidOf(objects.map((one) => one.id).join())}`;
  yield `{"type":"bundle","id":"${id}","objects":[`;
  for (const [index, object] of objects.entries()) yield `${index === 0 ? "\n" : ",\n"}${plainJson(object)}`;
  yield "\n]}\n";
}

interface StixObject {
  readonly type: string;
  readonly id: string;
}

function common(type: string, key: string, { from, to }: Pick<Story, "from" | "to">) {
  return {
    type,
    spec_version: "2.1",
    id: stixId(type, key),
    created: `${from.slice(0, 10)}${MIDNIGHT}`,
    modified: `${to.slice(0, 10)}${MIDNIGHT}`,
    ...(key === "producer" ? {} : { created_by_ref: stixId("identity", "producer") }),
  };
}

function stixId(type: string, key: string): string {
  return `${type}--${uuidOf(`stix ${type} ${key}`)}`;
}

function identityOf({ id, name, kind, names }: Actor, at: string): StixObject {
  const others = [...new Set(names.map(({ text }) => text))].filter((text) => text !== name);
  return {
    ...common("identity", id, { from: at, to: at }),
    name,
    identity_class: CLASSES[kind],
    ...(others.length === 0 ? {} : { description: `Also: ${others.join("; ")}` }),
    external_references: [{ source_name: "readout", external_id: id }],
  } as StixObject;
}

function relationOf(edge: Edge, account: Account, at: string): StixObject {
  const { id, from, to, type, mode, modality, days } = edge;
  const event = account.thing(id.slice(0, id.lastIndexOf(".")));
  const places =
    event?.what === "event"
      ? event.event.evidence
      : event?.what === "statement"
        ? event.statement.versions.map(({ span }) => span)
        : [];
  return {
    ...common("relationship", id, { from: at, to: at }),
    relationship_type: "related-to",
    description: [type, mode, modality, days?.from ?? "day not known"].filter((part) => part !== "").join(", "),
    source_ref: stixId("identity", from),
    target_ref: stixId("identity", to),
    external_references: places.map((place) => referenceOf(place, account)),
  } as StixObject;
}

function storyObjects(story: Story, account: Account): StixObject[] {
  const days = { from: daySpan(story.from)?.from ?? story.from, to: daySpan(story.to)?.to ?? story.to };
  const notes = story.brief.lines.map(
    (line): StixObject =>
      ({
        ...common("note", `${story.id} ${line.id}`, days),
        abstract: `${line.kind}: ${line.support}`,
        content: line.text,
        object_refs: [
          stixId("report", story.id),
          ...line.claimants.filter((id) => account.actor(id) !== null).map((id) => stixId("identity", id)),
        ],
        external_references: line.cites.map((place) => referenceOf(place, account)),
      }) as StixObject,
  );
  const report: StixObject = {
    ...common("report", story.id, days),
    name: story.title,
    report_types: ["observed-data"],
    published: `${days.to.slice(0, 10)}${MIDNIGHT}`,
    object_refs: notes.length > 0 ? notes.map(({ id }) => id) : [stixId("identity", "producer")],
    external_references: story.reports.map((id) => ({
      source_name: account.report(id)?.outlet || "outlet not stated",
      external_id: id,
      ...(account.report(id)?.url ? { url: account.report(id)?.url } : {}),
      ...(account.report(id)?.title ? { description: account.report(id)?.title } : {}),
    })),
  } as StixObject;
  return [report, ...notes];
}

function referenceOf(place: ReportSpan, account: Account): unknown {
  const report = account.report(place.report);
  return {
    source_name: report?.outlet || "outlet not stated",
    external_id: placeText(place),
    description: account.words(place),
    ...(report?.url ? { url: report.url } : {}),
  };
}
