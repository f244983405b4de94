/** A story: its account section by section, and the proof of whatever is current beside it. */
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { usePlace } from "../address/place.ts";
import { Contacts } from "../contacts/contacts.tsx";
import { StoryCorrections } from "../corrections/story-corrections.tsx";
import { useCorrected } from "../corrections/use-corrected.ts";
import { Figures } from "../figures/figures.tsx";
import { RefusalNote } from "../frame/refusal-note.tsx";
import { useTitle } from "../frame/title.ts";
import { Waiting } from "../frame/waiting.tsx";
import { Origins } from "../origins/origins.tsx";
import { ProofRail } from "../proof/proof-rail.tsx";
import { beginProving, prove } from "../proof/proving.ts";
import { useAsked } from "../server/ask.ts";
import type { StoryAnswer } from "../server/contract.ts";
import { seenLive } from "../server/live.ts";
import { Statements } from "../statements/statements.tsx";
import { Timeline } from "../timeline/timeline.tsx";
import { Brief } from "./brief.tsx";
import { Changes } from "./changes.tsx";
import { Gaps } from "./gaps.tsx";
import { modelOf, type StoryModel } from "./model.ts";
import { useParts } from "./parts.ts";
import { sinceLook } from "./since-look.ts";
import { StoryContents } from "./story-contents.tsx";
import { StoryHead } from "./story-head.tsx";
import { useStoryKeys } from "./story-keys.ts";
import { Votes } from "./votes.tsx";

export function StoryPage({ id }: { readonly id: string }): JSX.Element {
  const { value, refusal, again } = useAsked<StoryAnswer>(`/stories/${id}`);
  const model = value === null ? null : modelOf(value);
  const isOwn = model !== null && model.story.id === id;
  usePlace(`story ${id}`, isOwn);
  useTitle(isOwn ? model.story.title : "Story");
  useLayoutEffect(() => {
    if (isOwn) seenLive([id]);
  }, [id, isOwn, value]);
  useCorrected(model, again);
  if (refusal !== null && !isOwn) return <RefusalNote refusal={refusal} again={again} />;
  if (!isOwn) return <Waiting what="the story" />;
  return <StoryView model={model} again={again} key={id} />;
}

function StoryView({ model, again }: { readonly model: StoryModel; readonly again: () => void }): JSX.Element {
  const [, setRound] = useState(0);
  const first = model.lines[0];
  useLayoutEffect(() => beginProving(model.story.id, first === undefined ? null : `l:${first.id}`), [model, first]);
  useEffect(() => {
    // A link to a line proves it.
    const line = /^#l(\d+)$/.exec(location.hash);
    const chosen = line === null ? undefined : model.lines[Number(line[1]) - 1];
    if (chosen !== undefined) prove(`l:${chosen.id}`, { focus: false });
  }, [model]);
  const since = sinceLook(model);
  const marked = (): void => setRound((round) => round + 1);
  useStoryKeys(model, marked);
  const parts: readonly (() => JSX.Element)[] = [
    () => <Brief model={model} since={since} />,
    () => <Figures model={model} />,
    () => <Votes model={model} />,
    () => <Statements model={model} />,
    () => <Timeline model={model} />,
    () => <Origins model={model} />,
    () => <Contacts model={model} />,
    () => <Gaps model={model} />,
    () => <Changes model={model} since={since} />,
    () => <StoryCorrections model={model} again={again} />,
  ];
  const drawn = useParts(parts.length);
  return (
    <div class="lay">
      <StoryContents model={model} since={since} drawn={drawn} />
      <main id="main">
        <StoryHead model={model} since={since} marked={marked} again={again} />
        {parts.slice(0, drawn).map((part) => part())}
      </main>
      <ProofRail model={model} />
    </div>
  );
}
