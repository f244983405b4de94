/** A story's keys: the next line, its proofs, the report at the words, the sections. */
import { go } from "../address/address.ts";
import { correct } from "../corrections/correcting.ts";
import { storySubject } from "../corrections/report-subject.ts";
import { subjectOf } from "../corrections/subject-of.ts";
import { useKeys } from "../frame/use-keys.ts";
import { citeGroups } from "../proof/cite-group.ts";
import { proofOf } from "../proof/proof-of.ts";
import { closeProof, pickProof, prove, proveNext, proving } from "../proof/proving.ts";
import { neighbour } from "../stories/story-order.ts";
import { markAsRead } from "./mark-as-read.ts";
import { reportHref, type StoryModel } from "./model.ts";
import { drawAllParts } from "./parts.ts";
import { verifyStory } from "./verify.ts";

const SECTIONS: Readonly<Record<string, string>> = {
  b: "brief",
  f: "figures",
  v: "checks",
  s: "statements",
  t: "timeline",
  o: "origins",
  c: "contacts",
  w: "gaps",
  d: "changes",
  e: "corrections",
};

export function useStoryKeys(model: StoryModel, marked: () => void): void {
  const { id } = model.story;
  useKeys({
    j: () => proveNext(1),
    k: () => proveNext(-1),
    o: () => openReport(model),
    m: () => markAsRead(model, marked),
    e: openExports,
    c: () => correctCurrent(model),
    v: () => void verifyStory(model.story.id),
    Escape: closeProof,
    "[": () => toNeighbour(id, -1),
    "]": () => toNeighbour(id, 1),
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [String(n), () => pickProof(n)])),
    ...Object.fromEntries(Object.entries(SECTIONS).map(([key, section]) => [`g ${key}`, () => toSection(section)])),
    "g g": () => scrollTo(0, 0),
  });
}

function toSection(id: string): void {
  drawAllParts();
  // What was asked for is drawn in the task after this one at the latest.
  setTimeout(() => showSection(id));
}

function showSection(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView();
  const first = section?.querySelector<HTMLElement>("[data-proof]")?.dataset["proof"];
  if (first !== undefined && section?.querySelector("[data-proof]")?.checkVisibility()) prove(first);
  section?.scrollIntoView();
}

/** Opens the report of the picked proof, or of the first, at its words. */
function openReport(model: StoryModel): void {
  const { current, pick } = proving.get();
  const proof = current === null ? null : proofOf(model, current);
  const cites = proof === null ? [] : citeGroups(model, proof.cites).flatMap((group) => group.cites);
  const cite = cites[Math.max(0, pick - 1)];
  if (cite !== undefined) go(reportHref(model.story.id, cite.span));
}

function correctCurrent(model: StoryModel): void {
  const { current } = proving.get();
  correct(model, current === null ? storySubject(model) : subjectOf(model, current));
}

function openExports(): void {
  const menu = document.querySelector<HTMLDetailsElement>("#export");
  if (menu === null) return;
  menu.open = !menu.open;
  menu.scrollIntoView({ block: "nearest" });
  menu.querySelector("summary")?.focus({ preventScroll: true });
}

function toNeighbour(id: string, step: 1 | -1): void {
  const next = neighbour(id, step);
  if (next !== null) go(`/stories/${next}`);
}
