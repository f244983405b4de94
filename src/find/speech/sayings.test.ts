import { expect, it } from "vitest";
import { type Span, textAt } from "../../core/span.ts";
import { bulgarian } from "../../languages/bg/pack.ts";
import { english } from "../../languages/en/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findMentions } from "../names/mentions.ts";
import { findTimes } from "../times/times.ts";
import { findSayings } from "./sayings.ts";

// Made-up sentences. Expected: of the saying of the speaker named first, who passes it on, when and where it was said.
it.each<[string, string, string, Readonly<Record<string, string | null>>]>([
  ["when", "Ana", "Ana said on Monday that the dam would hold.", { time: "Monday", via: null }],
  ["a time in what is said", "Ana", "Ana said that on Monday the dam would break.", { time: null }],
  [
    "where",
    "Ana",
    "Ana said at a news conference in Tirenz that the dam would hold.",
    { occasion: "a news conference in Tirenz" },
  ],
  ["a meeting in what is said", "Ana", "Ana said that a meeting in Tirenz was planned.", { occasion: null }],
  ["the clause that holds it", "Ana", "The palace said Ana had denied that the dam leaked.", { via: "The palace" }],
  [
    "who holds it is held by nobody",
    "The palace",
    "The palace said Ana had denied that the dam leaked.",
    { via: null },
  ],
  ["a clause behind it", "Ana", "Ana denied that the dam leaked, the palace said.", { via: "the palace" }],
  ["who is quoted by", "Ана", "Ана каза, че язовирът е здрав, цитирана от Ройтерс.", { via: "Ройтерс" }],
  [
    "where and who passes it on",
    "Ана",
    "Ана каза на брифинг в Орен, че язовирът е здрав, съобщи дворецът.",
    { occasion: "брифинг в Орен", via: "дворецът" },
  ],
])("reads of reported speech: %s", (_shape, speaker, text, expected) => {
  const pack = /\p{Script=Cyrillic}/u.test(text) ? bulgarian : english;
  const prose = proseOf(text, pack);
  const at = (span: Span | null | undefined): string | null => (span ? textAt(text, span) : null);
  const found = findSayings(prose, pack, [], findTimes(prose, pack)).find((saying) => at(saying.speaker) === speaker);
  expect({ via: at(found?.via[0]), time: at(found?.time), occasion: at(found?.occasion) }).toMatchObject(expected);
});

it.each<[string, string, string[]]>([
  [
    "what a statement reports",
    "“President Ann Lee stressed that the dam would hold,” the ministry's statement said.",
    ["President Ann Lee via the ministry's statement: the dam would hold"],
  ],
  ["what a person says of another", "“President Ann Lee stressed that the dam would hold,” Bo Ray said.", []],
])("finds in a quotation: %s", (_shape, text, expected) => {
  const prose = proseOf(text, english);
  const times = findTimes(prose, english);
  const at = (span: Span | null | undefined): string => (span ? textAt(text, span) : "-");
  const found = findSayings(prose, english, findMentions(prose, english, times), times);
  const nested = found.filter(({ kind }) => kind === "indirect");
  expect(nested.map((one) => `${at(one.speaker)} via ${at(one.via[0])}: ${at(one)}`)).toEqual(expected);
});
