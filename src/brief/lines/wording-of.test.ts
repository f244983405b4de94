import { expect, it } from "vitest";
import type { SayingKind } from "../../core/format.ts";
import { accountOf } from "../account.ts";
import { wordingOf } from "./wording-of.ts";

// Invented sentences; what is reported stands in [brackets], the verb that reports it in <angles>.
const ROWS: readonly (readonly [shape: string, language: string, kind: SayingKind, marked: string, shown: string])[] = [
  [
    "a clause that was said",
    "en",
    "indirect",
    "The mayor <said> [the bridge was closed on Friday].",
    "the bridge was closed on Friday",
  ],
  [
    "a clause that was denied",
    "en",
    "indirect",
    "The mayor <denied> that [the bridge was closed on Friday].",
    "denied that the bridge was closed on Friday",
  ],
  [
    "a demand",
    "en",
    "indirect",
    "The mayor <demanded> that [the army leave the bridge by Friday].",
    "demanded that the army leave the bridge by Friday",
  ],
  ["no clause", "en", "indirect", "The mayor <promised> [to rebuild the bridge].", "promised to rebuild the bridge"],
  [
    "a denial in another language",
    "bg",
    "indirect",
    "Кметът <отрече>, че [мостът е бил затворен в петък].",
    "отрече, че мостът е бил затворен в петък",
  ],
  [
    "a word or two that are quoted",
    "en",
    "mixed",
    "The mayor <called> the bridge “[a shame]”.",
    "The mayor called the bridge “a shame”.",
  ],
  ["a whole quotation", "en", "direct", "“[The bridge is closed],” the mayor <said>.", "The bridge is closed"],
];

it.each(ROWS)("shows %s", (_shape, language, kind, marked, shown) => {
  const place = (opens: string, closes: string) => ({
    start: marked.slice(0, marked.indexOf(opens)).replace(/[[\]<>]/g, "").length,
    end: marked.slice(0, marked.indexOf(closes)).replace(/[[\]<>]/g, "").length,
  });
  const text = marked.replace(/[[\]<>]/g, "");
  const report = {
    id: "r-1",
    source: "a.txt",
    outlet: null,
    url: null,
    genre: null,
    corrections: [],
    title: null,
    language,
    text,
    removed: [],
    published: null,
    derivedFrom: [],
    sentences: [{ start: 0, end: text.length, paragraph: 0 }],
    times: [],
    notCovered: [],
  };
  const account = accountOf({
    reports: [report],
    actors: [],
    statements: [],
    events: [],
    figures: [],
    votes: [],
    origins: [],
  });
  const version = { span: { report: "r-1", ...place("[", "]") }, kind, cueSpan: place("<", ">") };
  expect(account.words(wordingOf(version, account))).toBe(shown);
});
