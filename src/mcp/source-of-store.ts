/** Questions answered from a store. */
import { ReadoutError } from "../core/errors.ts";
import type { Readout, Report } from "../core/format.ts";
import type { FoundReport } from "../link/found-report.ts";
import { findInReport } from "../pipeline/find-in-report.ts";
import { storedStory } from "../pipeline/stored-story.ts";
import { languageOf } from "../read/language-of.ts";
import { rawReport } from "../read/raw-report.ts";
import type { Store } from "../store/open-store.ts";
import type { CheckedSource } from "./checked-source.ts";

/** Names of a text that reports are looked up by, and reports taken for each: enough for what a text of a page tells. */
const NAMES = 12;
const REPORTS_A_NAME = 20;

/** Makes a source of a store that is open for reading. */
export function sourceOfStore(store: Store): CheckedSource {
  const story = async (id: string): Promise<Readout | null> => {
    try {
      return (await storedStory(store, id)).readout;
    } catch (error) {
      if (error instanceof ReadoutError && error.code === "NOT_FOUND") return null;
      throw error;
    }
  };
  return {
    story,
    stories: async (words, limit, cursor) => {
      const query = { limit, ...(words === null ? {} : { words }), ...(cursor === null ? {} : { cursor }) };
      const { rows, next } = await store.ask.stories(query);
      return {
        stories: rows.map(({ id, title, starts, ends, reports }) => ({ id, title, from: starts, to: ends, reports })),
        next,
      };
    },
    reportsFor: async (text, id) => {
      if (id !== null) return ((await story(id))?.reports ?? []).map(foundAnew);
      const ids = new Set<string>();
      for (const name of namesIn(text))
        for (const row of (await store.ask.reports({ words: name, limit: REPORTS_A_NAME })).rows) ids.add(row.id);
      const documents = await store.ask.reportDocuments([...ids].sort());
      return [...documents.values()].map((document) => foundAnew(JSON.parse(document) as Report));
    },
  };
}

/** What is found in a report of the store. */
function foundAnew({ id, source, outlet, title, url, language, published, text, removed }: Report): FoundReport {
  const raw = { id, source, outlet, title, url, language, published, text, marked: removed };
  return findInReport(raw);
}

/** The names that a text has, each once. */
function namesIn(text: string): string[] {
  const stated = {
    source: "text",
    outlet: null,
    title: null,
    url: null,
    published: null,
    language: null,
    text,
    lineId: null,
  };
  const { findings } = findInReport(rawReport(stated, languageOf(text)));
  return [...new Set(findings.mentions.filter(({ form }) => form === "name").map(({ text }) => text))].slice(0, NAMES);
}
