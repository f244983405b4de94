/** Reads a timeline with TimelineJS's own reader. Input: the file, and the folder that TimelineJS was installed in. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [file, folder] = process.argv.slice(2);
const { Window } = await import(pathToFileURL(createRequire(join(folder, "x.js")).resolve("happy-dom")).href);
const window = new Window();
for (const name of [
  "document",
  "DOMParser",
  "Node",
  "Element",
  "HTMLElement",
  "DocumentFragment",
  "NodeFilter",
  "location",
])
  globalThis[name] ??= window[name];
Object.assign(globalThis, { window, getComputedStyle: window.getComputedStyle.bind(window) });
const source = join(folder, "node_modules/@knight-lab/timelinejs/src/js/core/TimelineConfig.js");
const { TimelineConfig } = await import(pathToFileURL(source).href);
const config = new TimelineConfig(JSON.parse(readFileSync(file, "utf8")));
config.validate();
const texts = config.events.map(({ text }) => text.text);
process.stdout.write(
  JSON.stringify({ valid: config.isValid(), errors: config.getErrors(), events: config.events.length, texts }),
);
