/** Which view an address is. */
import type { JSX } from "preact";
import { ActorPage } from "./actors/actor-page.tsx";
import { ActorsPage } from "./actors/actors-page.tsx";
import { useAddress } from "./address/address.ts";
import { useCell } from "./cell.ts";
import { CorrectionDialog } from "./corrections/correction-dialog.tsx";
import { CorrectionsPage } from "./corrections/corrections-page.tsx";
import { Keys } from "./frame/keys.tsx";
import { RefusalNote } from "./frame/refusal-note.tsx";
import { Toast } from "./frame/toast.tsx";
import { TopBar } from "./frame/top-bar.tsx";
import { ReportPage, StoryReportPage } from "./report/report-page.tsx";
import { SearchPage } from "./search/search-page.tsx";
import { settings } from "./settings/settings.ts";
import { SettingsPage } from "./settings/settings-page.tsx";
import { SourcesPage } from "./sources/sources-page.tsx";
import { StoriesPage } from "./stories/stories-page.tsx";
import { StoryPage } from "./story/story-page.tsx";

export function App(): JSX.Element {
  const { path } = useAddress();
  // Days and numbers everywhere are written anew when the reader's language changes.
  const language = useCell(settings, (value) => value.language);
  return (
    <>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <TopBar path={path} />
      <div key={language}>{viewOf(path)}</div>
      <Toast />
      <CorrectionDialog />
      <Keys />
    </>
  );
}

function viewOf(path: string): JSX.Element {
  const [first = "", id, third, fourth] = path.split("/").slice(1);
  if (first === "") return <StoriesPage />;
  if (first === "stories" && id && third === "reports" && fourth) return <StoryReportPage story={id} id={fourth} />;
  if (first === "stories" && id) return <StoryPage id={id} />;
  if (first === "reports" && id) return <ReportPage id={id} />;
  if (first === "actors") return id ? <ActorPage id={id} /> : <ActorsPage />;
  if (first === "search") return <SearchPage />;
  if (first === "corrections") return <CorrectionsPage />;
  if (first === "sources") return <SourcesPage />;
  if (first === "settings") return <SettingsPage />;
  return <RefusalNote refusal={{ code: "NOT_FOUND", message: "There is no such view.", status: 404 }} again={null} />;
}
