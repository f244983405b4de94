/** A report: its text with everything that was found in it, and what the story makes of each place. */
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { go } from "../address/address.ts";
import { RefusalNote } from "../frame/refusal-note.tsx";
import { Waiting } from "../frame/waiting.tsx";
import { useAsked } from "../server/ask.ts";
import type { ReportAnswer, StoryAnswer } from "../server/contract.ts";
import { modelOf } from "../story/model.ts";
import { ReportView } from "./report-view.tsx";

/** Of a story, where its account is at hand and nothing more is asked. */
export function StoryReportPage({ story, id }: { readonly story: string; readonly id: string }): JSX.Element {
  const { value, refusal, again } = useAsked<StoryAnswer>(`/stories/${story}`);
  const model = value === null ? null : modelOf(value);
  const report = model?.report(id) ?? null;
  if (refusal !== null && report === null) return <RefusalNote refusal={refusal} again={again} />;
  if (model === null || model.story.id !== story) return <Waiting what="the report" />;
  if (report === null)
    return (
      <RefusalNote
        refusal={{ code: "NOT_FOUND", message: "This story has no such report.", status: 404 }}
        again={null}
      />
    );
  return <ReportView report={report} model={model} key={id} />;
}

const NOT_TOLD = { code: "WORKING", message: "The report is kept, and is being read.", status: 200 };

/** By itself; one that is in a story is shown there. */
export function ReportPage({ id }: { readonly id: string }): JSX.Element {
  const { value, refusal, again } = useAsked<ReportAnswer>(`/reports/${id}`);
  const report = value?.report ?? null;
  const isOwn = report?.id === id;
  const story = isOwn ? value?.stories[0] : undefined;
  useEffect(() => {
    if (story !== undefined) go(`/stories/${story}/reports/${id}${location.hash}`, "replace");
  }, [story, id]);
  if (refusal !== null && !isOwn) return <RefusalNote refusal={refusal} again={again} />;
  if (value !== null && report === null) return <RefusalNote refusal={NOT_TOLD} again={again} />;
  if (!isOwn || story !== undefined) return <Waiting what="the report" />;
  return <ReportView report={report} model={null} key={id} />;
}
