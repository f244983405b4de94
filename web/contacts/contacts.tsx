/** Who was in contact with whom: pairs first, then every act between two, with its words. */
import type { JSX } from "preact";
import type { Event } from "../../src/core/format.ts";
import { useAddress } from "../address/address.ts";
import { oneValueOf, setFilter } from "../address/filters.ts";
import { sayCount, sayDay } from "../format/say.ts";
import type { Table } from "../format/table.ts";
import type { StoryModel } from "../story/model.ts";
import { SectionHead } from "../story/section-head.tsx";
import { ContactTable } from "./contact-table.tsx";

/** Pairs to choose from. */
const PAIRS = 12;

export function Contacts({ model }: { readonly model: StoryModel }): JSX.Element {
  const { query } = useAddress();
  const pair = oneValueOf(query, "pair");
  const contacts = contactsOf(model);
  const pairs = new Map<string, number>();
  for (const contact of contacts) for (const key of pairsOf(contact)) pairs.set(key, (pairs.get(key) ?? 0) + 1);
  const chosen = pair === "" ? contacts : contacts.filter((contact) => pairsOf(contact).includes(pair));
  return (
    <section id="contacts" aria-labelledby="contacts-h">
      <SectionHead
        id="contacts"
        title="Who contacted whom"
        count={`${sayCount(contacts.length, "contact")} of ${sayCount(pairs.size, "pair")}`}
        table={contacts.length === 0 ? null : () => tableOf(model, contacts)}
      />
      {pairs.size > 1 ? (
        <fieldset class="flt">
          <legend class="vh">Pair</legend>
          <button type="button" aria-pressed={pair === ""} onClick={() => setFilter("pair", [], "replace")}>
            All <span>{contacts.length}</span>
          </button>
          {[...pairs]
            .sort((a, b) => b[1] - a[1])
            .slice(0, PAIRS)
            .map(([key, count]) => (
              <button
                type="button"
                key={key}
                aria-pressed={pair === key}
                onClick={() => setFilter("pair", pair === key ? [] : [key], "replace")}
              >
                <bdi>{key.split(" ").map(model.name).join(" – ")}</bdi> <span>{count}</span>
              </button>
            ))}
        </fieldset>
      ) : null}
      {contacts.length === 0 ? (
        <p class="void">No report tells that one party had to do with another.</p>
      ) : (
        <ContactTable model={model} contacts={chosen} />
      )}
    </section>
  );
}

/** Events that have somebody on both sides, or several on one, in order of their days. */
function contactsOf({ readout }: StoryModel): readonly Event[] {
  return readout.events
    .filter(({ actors, recipients }) => actors.length > 0 && actors.length + recipients.length > 1)
    .sort((a, b) => ((a.date ?? "~") < (b.date ?? "~") ? -1 : 1));
}

/** The pairs of an event, each in one order whoever acted. */
function pairsOf({ actors, recipients }: Event): readonly string[] {
  const others = recipients.length > 0 ? recipients : actors;
  const pairs = actors.flatMap((a) => others.filter((b) => b !== a).map((b) => (a < b ? `${a} ${b}` : `${b} ${a}`)));
  return [...new Set(pairs)];
}

function tableOf(model: StoryModel, contacts: readonly Event[]): Table {
  const names = (ids: readonly string[]): string => ids.map(model.name).join(", ");
  return {
    columns: ["who", "act", "modality", "whom", "day", "words"],
    rows: contacts.map((event) => [
      names(event.actors),
      event.mode ?? event.type,
      event.modality,
      names(event.recipients),
      event.date === null ? null : sayDay(event.date),
      event.evidence.map(model.words).join(" | "),
    ]),
  };
}
