/** Somebody: all their names in all scripts, what reports call them, and the stories that tell of them. */
import type { JSX } from "preact";
import { usePlace } from "../address/place.ts";
import { actorSubject } from "../corrections/actor-subject.ts";
import { correct } from "../corrections/correcting.ts";
import { directionOf } from "../format/direction.ts";
import { sayLanguage, sentenceCase } from "../format/say.ts";
import { ExportMenu } from "../frame/export-menu.tsx";
import { RefusalNote } from "../frame/refusal-note.tsx";
import { useTitle } from "../frame/title.ts";
import { Waiting } from "../frame/waiting.tsx";
import { ask, useAsked } from "../server/ask.ts";
import type { ActorAnswer, StoryAnswer } from "../server/contract.ts";
import { StoryRow } from "../stories/story-row.tsx";
import { modelOf } from "../story/model.ts";

/** Roles written out. */
const ROLES = 12;

export function ActorPage({ id }: { readonly id: string }): JSX.Element {
  const { value, refusal, again } = useAsked<ActorAnswer>(`/actors/${id}`);
  const isOwn = value?.actor.id === id;
  useTitle(isOwn ? value.actor.name : "Somebody");
  usePlace(`actor ${id}`, isOwn);
  if (refusal !== null && !isOwn) return <RefusalNote refusal={refusal} again={again} />;
  if (!isOwn) return <Waiting what="the names" />;
  const { actor, stories } = value;
  const roles = new Map(actor.roles.map((role) => [role.text, role]));
  const languages = [...new Set(actor.names.map(({ language }) => language))].sort();
  return (
    <main id="main" class="plain-page">
      <header class="ih">
        <h1>
          <bdi>{actor.name}</bdi>
        </h1>
        <p>
          {actor.kind}
          {actor.country === null ? "" : `, ${actor.country}`}
          {actor.sector === null ? "" : `, ${actor.sector}`}
        </p>
        {stories[0] === undefined ? null : <CorrectActor actor={actor.id} story={stories[0].id} />}
        <ExportMenu
          name="actor"
          label="names and roles"
          table={() => ({
            columns: ["what", "text", "language", "report", "start", "end"],
            rows: [
              ...actor.names.map((name) => ["name", name.text, name.language, null, null, null]),
              ...actor.roles.map((role) => ["role", role.text, null, role.report, role.start, role.end]),
            ],
          })}
        />
      </header>
      <section aria-labelledby="names-h">
        <h2 id="names-h">Names</h2>
        <dl class="gaps">
          {languages.map((language) => (
            <div key={language}>
              <dt>{sayLanguage(language)}</dt>
              {actor.names
                .filter((name) => name.language === language)
                .map(({ text }) => (
                  <dd key={text} lang={language} dir={directionOf(language)} class="vb">
                    {text}
                  </dd>
                ))}
            </div>
          ))}
        </dl>
      </section>
      {roles.size === 0 ? null : (
        <section aria-labelledby="roles-h">
          <h2 id="roles-h">What reports call them</h2>
          <ul class="names">
            {[...roles.values()].slice(0, ROLES).map((role) => (
              <li key={role.text}>
                <a class="vb" href={`/reports/${role.report}#u${role.start}-${role.end}`}>
                  <bdi>{sentenceCase(role.text)}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="stories-h">
        <h2 id="stories-h">Stories</h2>
        <ul class="rows">
          {stories.map((row) => (
            <StoryRow key={row.id} row={row} />
          ))}
        </ul>
      </section>
    </main>
  );
}

/** Corrects somebody from a story that names them: a correction holds on to words of a report. */
function CorrectActor({ actor, story }: { readonly actor: string; readonly story: string }): JSX.Element {
  const open = async (): Promise<void> => {
    const { value } = await ask<StoryAnswer>(`/stories/${story}`);
    const model = value === null ? null : modelOf(value);
    const own = model?.actor(actor) ?? null;
    if (model !== null && own !== null) correct(model, actorSubject(model, own));
  };
  return (
    <button type="button" class="fixb" onClick={() => void open()}>
      Correct
    </button>
  );
}
