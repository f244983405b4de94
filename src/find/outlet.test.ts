import { expect, it } from "vitest";
import { packFor } from "../languages/index.ts";
import { proseOf } from "../text/prose.ts";
import { findMentions } from "./names/mentions.ts";
import { findOutlet } from "./outlet.ts";
import { findCitations } from "./speech/citations.ts";

const BODY = "The lock of Lindholt opened.\nThe mayor was pleased.";

function outletOf(text: string, language: string): string | null {
  const pack = packFor(language);
  if (!pack) throw new Error(language);
  const prose = proseOf(text, pack);
  return findOutlet(prose, pack, findCitations(prose, pack, findMentions(prose, pack, []), []));
}

it.each([
  [
    "an appeal",
    "en",
    `${BODY}\nA Message from The Lindholt Mail:\nDear readers,\nPlease support us with a donation.`,
    "The Lindholt Mail",
  ],
  ["a copyright line", "en", `${BODY}\nCopyright 2017 WKLM. All rights reserved.`, "WKLM"],
  ["a copyright sign and an address", "en", `${BODY}\n© 2017 by Lindholt7.com - All rights reserved.`, "Lindholt7.com"],
  ["an agency's dateline", "en", `LINDHOLT, March 8 (Reuters) - ${BODY}`, "Reuters"],
  [
    "an appeal before a dateline",
    "en",
    `LINDHOLT (Reuters) - ${BODY}\nA message from the Lindholt Mail:\nPlease support us with a donation.`,
    "Lindholt Mail",
  ],
  [
    "an appeal in Bulgarian",
    "bg",
    "Шлюзът отвори.\nКметът е доволен.\nПослание от Речен глас:\nСкъпи читатели,\nПодкрепете ни с дарение.",
    "Речен глас",
  ],
  [
    "a channel to follow",
    "bg",
    "Шлюзът отвори.\nКметът е доволен.\nПоследвайте канала на „Речен глас“ във Viber.",
    "Речен глас",
  ],
  ["a subscription", "en", `${BODY}\nSubscribe to our newsletter for $1.`, null],
  ["a dateline of a place alone", "en", `LINDHOLT – ${BODY}`, null],
  ["a credit", "en", `${BODY}\n(Inputs from Reuters)`, null],
  ["a message in the story", "en", `${BODY}\nA message from The Lindholt Mail was read out.`, null],
  ["nothing", "en", BODY, null],
])("reads the outlet of %s", (_shape, language, text, outlet) => {
  expect(outletOf(text, language)).toBe(outlet);
});
