import { expect, it } from "vitest";
import { hintsFor } from "../open-inputs.ts";
import type { ReadItem } from "../read-item.ts";
import { readReport } from "../read-report.ts";

// Invented items in the formats of agencies.
const BODY =
  "<p>The bridge over the Sarn was closed on Tuesday, the ministry said.</p><p>Drivers waited for three hours.</p>";
const TEXT = "The bridge over the Sarn was closed on Tuesday, the ministry said.\nDrivers waited for three hours.";
const XHTML = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body>${BODY}</body></html></inlineXML>`;

interface Made {
  readonly status?: string;
  readonly meta?: string;
  readonly more?: string;
  readonly content?: string;
  readonly guid?: string;
}
const item = ({
  status = "stat:usable",
  meta = "",
  more = "",
  content = XHTML,
  guid = "urn:newsml:tovar.example:20250304:b1",
}: Made = {}): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="3" xml:lang="en-GB" standard="NewsML-G2" standardversion="2.34"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:TVR"><name>Tovar News Agency</name></provider><versionCreated>2025-03-04T10:00:00+02:00</versionCreated>${meta}<pubStatus qcode="${status}"/></itemMeta><contentMeta><urgency>2</urgency>${more}<headline>Bridge closed</headline><language tag="en"/></contentMeta><contentSet>${content}</contentSet></newsItem>`;
const message = (...items: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><!-- made up --><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>${items.join("")}</itemSet></newsMessage>`;
const NITF = `<nitf><head><title>T</title><docdata><doc-id id-string="n1"/><date.issue norm="20250304T100000+0200"/></docdata></head><body><body.head><hedline><hl1>Bridge closed</hl1></hedline><byline>By Ana Ruiz</byline><distributor>Tovar News Agency</distributor><dateline><location>BRASNA</location></dateline></body.head><body.content><media media-type="image"><media-reference/><media-caption>The Sarn in May</media-caption></media>${BODY}<hl2>What next</hl2><p>A third paragraph.</p></body.content><body.end><tagline>Reporting by Ana Ruiz</tagline></body.end></body></nitf>`;

const told = {
  outlet: "Tovar News Agency",
  title: "Bridge closed",
  language: "en",
  published: "2025-03-04T10:00:00+02:00",
};

it.each([
  ["NewsML-G2 with XHTML", item(), { ...told, text: TEXT, url: "urn:newsml:tovar.example:20250304:b1" }],
  [
    "NewsML-G2 with prefixes",
    item().replace(/<(\/?)(?=newsItem|itemMeta|contentSet|provider|name|inlineXML)/g, "<$1nar:"),
    { ...told, text: TEXT },
  ],
  [
    "NewsML-G2 with NITF",
    item({ content: `<inlineXML contenttype="application/nitf+xml">${NITF}</inlineXML>` }),
    {
      ...told,
      text: `By Ana Ruiz\nBRASNA\n[caption] The Sarn in May\n${TEXT}\nWhat next\nA third paragraph.\n[credit] Reporting by Ana Ruiz`,
    },
  ],
  ["NITF alone", NITF, { outlet: "Tovar News Agency", title: "Bridge closed", published: "2025-03-04T10:00:00+02:00" }],
  [
    "plain text",
    item({ content: "<inlineData contenttype='text/plain'>One &amp; two.\n\nThree.</inlineData>" }),
    { ...told, text: "One & two.\nThree." },
  ],
  [
    "a byline and on whose word it rests",
    item({ more: "<by>Ana Ruiz</by><creditline>Tovar News Agency/Sarn Press</creditline>" }),
    { ...told, text: `[credit] Ana Ruiz\n${TEXT}\n[credit] Tovar News Agency/Sarn Press` },
  ],
  [
    "an embargo",
    item({ meta: "<embargoed>2025-03-05T06:00:00Z</embargoed>" }),
    { ...told, problems: ["READ_EMBARGO"] },
  ],
  ["an item that was withdrawn", item({ status: "stat:canceled" }), { problems: ["READ_WITHDRAWN"] }],
  ["an item that is held back", item({ status: "stat:withheld" }), { problems: ["READ_WITHDRAWN"] }],
  [
    "a picture",
    item({ content: '<remoteContent href="a.jpg"/>' }).replace("ninat:text", "ninat:picture"),
    { problems: ["READ_SKIPPED"] },
  ],
  [
    "a package",
    '<packageItem guid="p1"><groupSet><group><itemRef residref="a"/></group></groupSet></packageItem>',
    { problems: ["READ_SKIPPED"] },
  ],
  [
    "a message with two items",
    message(item(), item({ guid: "urn:b2", status: "stat:canceled" })),
    { ...told, problems: ["READ_WITHDRAWN"] },
  ],
  ["a document that is cut off", item().slice(0, -150), { ...told, problems: ["READ_XML_BROKEN"] }],
  ["XML of no item", '<newsMessage xmlns="x"><header/></newsMessage>', { problems: ["READ_XML_BROKEN"] }],
])("reads %s", async (_shape, xml, expected) => {
  expect(outcome(await read(xml, "a.xml"))).toMatchObject(expected);
});

const NINJS = { uri: "urn:ninjs:tovar.example:b1", language: "en", type: "text" };

it.each([
  [
    "ninjs 1",
    {
      ...NINJS,
      pubstatus: "usable",
      versioncreated: "2025-03-04T10:00:00+02:00",
      headline: "Bridge closed",
      body_text: TEXT,
      copyrightholder: "Tovar News Agency",
      byline: "Ana Ruiz",
    },
    { ...told, text: `[credit] Ana Ruiz\n${TEXT}` },
  ],
  [
    "ninjs 1 with markup",
    {
      ...NINJS,
      versioncreated: "2025-03-04",
      headline: "H",
      body_xhtml: `<html><body>${BODY}</body></html>`,
      body_text: "other",
    },
    { title: "H", text: TEXT },
  ],
  [
    "ninjs 2",
    {
      ...NINJS,
      standard: { name: "ninjs", version: "2.0" },
      versioncreated: "2025-03-04T10:00:00+02:00",
      headlines: [
        { role: "short", value: "Bridge" },
        { role: "main", value: "Bridge closed" },
      ],
      bodies: [
        { role: "main", contenttype: "text/plain", value: "other" },
        { role: "main", contenttype: "text/html", value: BODY },
      ],
      infosources: [
        { name: "Sarn Press", role: "source" },
        { name: "Tovar News Agency", role: "provider" },
      ],
    },
    { ...told, text: `${TEXT}\n[credit] Sarn Press` },
  ],
  [
    "ninjs 3",
    {
      ...NINJS,
      standard: { name: "ninjs", version: "3.0" },
      pubStatus: "usable",
      versionCreated: "2025-03-04T10:00:00+02:00",
      headlines: [{ value: "Bridge closed" }],
      bodies: [{ contentType: "text/plain", value: TEXT }],
      provider: { name: "Tovar News Agency" },
    },
    { ...told, text: TEXT },
  ],
  [
    "an item that was withdrawn",
    { ...NINJS, pubstatus: "canceled", body_text: TEXT },
    { problems: ["READ_WITHDRAWN"] },
  ],
  [
    "an embargo",
    { ...NINJS, embargoed: "2025-03-05T06:00:00Z", body_text: TEXT },
    { text: TEXT, problems: ["READ_EMBARGO"] },
  ],
  [
    "a picture",
    { ...NINJS, type: "picture", headline: "H", versioncreated: "2025-03-04" },
    { problems: ["READ_SKIPPED"] },
  ],
  [
    "associated items",
    {
      ...NINJS,
      type: "composite",
      headline: "H",
      associations: {
        main: { uri: "urn:b2", headline: "Bridge closed", body_text: TEXT },
        photo: { uri: "urn:p", type: "picture" },
      },
    },
    { title: "Bridge closed", text: TEXT, problems: ["READ_SKIPPED"] },
  ],
  ["other JSON", { uri: "x", name: "y" }, { problems: ["READ_JSON_BROKEN"] }],
  [
    "fields of wrong kinds",
    { ...NINJS, bodies: [7, null, { value: 3 }], headlines: "H", associations: [1, null], body_text: ["x"] },
    { problems: ["READ_SKIPPED"] },
  ],
])("reads %s", async (_shape, value, expected) => {
  expect(outcome(await read(JSON.stringify(value), "a.json"))).toMatchObject(expected);
});

it("opens nothing outside a document and expands no entity of its own", async () => {
  const evil = `<?xml version="1.0"?><!DOCTYPE newsItem [<!ENTITY a "AAAAAAAAAA"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>${item({ content: "<inlineData contenttype='text/plain'>One &b; &f; two.</inlineData>" })}`;
  expect(outcome(await read(evil, "a.xml"))["text"]).toBe("One &b; &f; two.");
});

it.each([
  ["elements within elements", item({ content: `<inlineXML>${"<p>".repeat(300_000)}` })],
  ["a million elements", item({ content: `<inlineXML>${"<p/>".repeat(1_000_000)}</inlineXML>` })],
  ["a tag without an end", `<newsItem ${"a='b' ".repeat(300_000)}`],
  ["end tags alone", `<newsItem>${"</p>".repeat(500_000)}`],
  ["a text in one line", item({ content: `<inlineData>${"word ".repeat(800_000)}</inlineData>` })],
])("ends soon on %s", async (_shape, xml) => {
  const began = performance.now();
  expect((await read(xml, "a.xml")).length).toBeGreaterThan(0);
  expect(performance.now() - began).toBeLessThan(20_000);
});

function read(text: string, name: string): Promise<readonly ReadItem[]> {
  const bytes = new TextEncoder().encode(text);
  return readReport(bytes, name, hintsFor(bytes.length));
}

function outcome(items: readonly ReadItem[]): Record<string, unknown> {
  const report = items.find((one) => one.report)?.report;
  const problems = items.flatMap((one) => (one.problem ? [one.problem.code] : []));
  if (!report) return { problems };
  const { text, marked, outlet, title, url, language, published } = report;
  const lines = marked.reduceRight(
    (all, { start, reason }) =>
      reason === "dateline" || all.startsWith("By ", start)
        ? all
        : `${all.slice(0, start)}[${reason}] ${all.slice(start)}`,
    text,
  );
  return { text: lines, outlet, title, url, language, published: published?.value, problems };
}
