/** Corrections, each with what it changed, who made it, when and why, and whether it still applies. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { sayMoment } from "../format/say.ts";
import type { Table } from "../format/table.ts";
import type { Refusal } from "../server/ask.ts";
import type { EditState } from "../server/contract.ts";
import { takeBack } from "./correcting.ts";
import { placeOf, sayAction } from "./say-action.ts";

interface Shown {
  readonly edits: readonly EditState[];
  /** The story that is shown; `null` where corrections of all are. */
  readonly story: string | null;
  readonly changed: () => void;
}

/** Corrections shown before more are asked for. */
const SHOWN = 50;

export function CorrectionList({ edits, story, changed }: Shown): JSX.Element {
  const [most, setMost] = useState(SHOWN);
  const [failed, setFailed] = useState<Refusal | null>(null);
  const back = (id: string): void =>
    void takeBack([{ id }], story).then((refusal) => {
      setFailed(refusal);
      changed();
    });
  const latest = [...edits].filter(({ edit }) => edit.action.do !== "undo").reverse();
  return (
    <>
      {failed === null ? null : (
        <p class="dif" role="alert">
          {failed.message} <code>{failed.code}</code>
        </p>
      )}
      <ul class="corr">
        {latest.slice(0, most).map((one) => (
          <CorrectionRow key={one.edit.id} one={one} story={story} back={back} />
        ))}
      </ul>
      {latest.length > most ? (
        <button type="button" class="more" onClick={() => setMost(most + SHOWN)}>
          {latest.length - most} more
        </button>
      ) : null}
    </>
  );
}

const STATES: Readonly<Record<EditState["state"], string>> = {
  applies: "applies",
  undone: "taken back",
  lost: "does not apply any more",
};

function CorrectionRow({
  one: { edit, state, because, undoneBy },
  story,
  back,
}: {
  readonly one: EditState;
  readonly story: string | null;
  readonly back: (id: string) => void;
}): JSX.Element {
  const { action, author, reason, at, was } = edit;
  const place = placeOf(action);
  const words = place?.start === undefined ? "" : `#u${place.start}-${place.end}`;
  const path = story === null ? `/reports/${place?.report}` : `/stories/${story}/reports/${place?.report}`;
  return (
    <li class={state}>
      <p class="ca">
        <b>
          <bdi>{sayAction(action)}</bdi>
        </b>
        {was === "" ? null : (
          <>
            {" "}
            was{" "}
            <del>
              <bdi>{was}</bdi>
            </del>
          </>
        )}
      </p>
      <p class="cw">
        <bdi>{author}</bdi>, <time datetime={at}>{sayMoment(at)}</time>
        {reason === "" ? null : (
          <>
            :{" "}
            <q>
              <bdi>{reason}</bdi>
            </q>
          </>
        )}
      </p>
      <p class="cs">
        <span class={state === "lost" ? "dif" : state === "applies" ? "okm" : "unk"}>{STATES[state]}</span>
        {because === "" ? null : <span>{because}</span>}
        {undoneBy === null ? null : (
          <span>
            by <bdi>{undoneBy.author}</bdi>, {sayMoment(undoneBy.at)}
          </span>
        )}
        {place === null ? null : (
          <a href={path + words}>
            <bdi>{linkText(place.words)}</bdi>
          </a>
        )}
        <button type="button" onClick={() => back(undoneBy === null ? edit.id : undoneBy.id)}>
          {undoneBy === null ? "Take back" : "Correct again"}
          <span class="vh"> {sayAction(action)}</span>
        </button>
      </p>
    </li>
  );
}

/** Characters of the words that a link shows. */
const LONG = 60;

function linkText(words: string | undefined): string {
  if (words === undefined) return "the report";
  return words.length > LONG ? `${words.slice(0, LONG)} …` : words;
}

export function correctionTable(edits: readonly EditState[]): Table {
  return {
    columns: [
      "correction",
      "does",
      "was",
      "author",
      "reason",
      "when",
      "state",
      "because",
      "report",
      "start",
      "end",
      "words",
    ],
    rows: edits.map(({ edit: { id, action, was, author, reason, at }, state, because }) => {
      const place = placeOf(action);
      return [
        id,
        sayAction(action),
        was,
        author,
        reason,
        at,
        state,
        because,
        place?.report ?? null,
        place?.start ?? null,
        place?.end ?? null,
        place?.words ?? null,
      ];
    }),
  };
}
