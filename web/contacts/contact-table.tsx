/** Every contact: who, what, whom, when, and how many tell it. */
import type { JSX } from "preact";
import type { Event } from "../../src/core/format.ts";
import { ByHand } from "../corrections/by-hand.tsx";
import { sayCount, sayDay } from "../format/say.ts";
import { ProofRow } from "../proof/proof-row.tsx";
import { ProveButton } from "../proof/prove-button.tsx";
import type { StoryModel } from "../story/model.ts";

/** Contacts shown; all are in the export. */
const SHOWN = 80;

/** What is not told to have happened says so. */
const ARROWS: Readonly<Record<Event["modality"], string>> = {
  happened: "→",
  planned: "○",
  offered: "◇",
  denied: "⊘",
  alleged: "?",
  hypothetical: "~",
};

export function ContactTable({
  model,
  contacts,
}: {
  readonly model: StoryModel;
  readonly contacts: readonly Event[];
}): JSX.Element {
  return (
    <div class="scroll">
      <table class="data ct">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Act</th>
            <th scope="col">Whom</th>
            <th scope="col">Day</th>
            <th scope="col">Told by</th>
          </tr>
        </thead>
        <tbody>
          {contacts.slice(0, SHOWN).map((event) => (
            <ProofRow as="tr" proof={`e:${event.id}`} key={event.id}>
              <th scope="row">
                <ProveButton proof={`e:${event.id}`}>
                  <Names model={model} ids={event.actors} />
                </ProveButton>
              </th>
              <td>
                <span class="ar" aria-hidden="true">
                  {ARROWS[event.modality]}
                </span>
                {event.mode ?? event.type}
                {event.modality === "happened" ? null : <span class="mod">{event.modality}</span>}
              </td>
              <td>{event.recipients.length === 0 ? "each other" : <Names model={model} ids={event.recipients} />}</td>
              <td class={event.date === null ? "unk" : ""}>
                {event.date === null ? "not stated" : sayDay(event.date)} <ByHand model={model} id={event.id} />
              </td>
              <td>{sayCount(new Set(event.evidence.map(({ report }) => report)).size, "report")}</td>
            </ProofRow>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Names({ model, ids }: { readonly model: StoryModel; readonly ids: readonly string[] }): JSX.Element {
  return (
    <>
      {ids.map((id, n) => (
        <span key={id}>
          {n > 0 ? ", " : ""}
          <bdi
            title={model
              .actor(id)
              ?.names.map(({ text }) => text)
              .join(", ")}
          >
            {model.name(id)}
          </bdi>
        </span>
      ))}
    </>
  );
}
