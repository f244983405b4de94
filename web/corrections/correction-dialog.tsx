/** The dialog in which something is corrected: what is wrong, what is right, why, and who says so. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useCell } from "../cell.ts";
import type { Refusal } from "../server/ask.ts";
import { setSettings, settings } from "../settings/settings.ts";
import { ChoiceField } from "./choice-field.tsx";
import { type Correcting, correcting, makeCorrections } from "./correcting.ts";
import type { Draft, Subject } from "./subject.ts";

export function CorrectionDialog(): JSX.Element {
  const open = useCell(correcting, (value) => value);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open !== null && dialog.current?.open === false) dialog.current.showModal();
    if (open === null) dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="fix" aria-labelledby="fix-t" onClose={() => correcting.set(null)}>
      {open === null ? null : <CorrectionForm key={open.subject.heading} {...open} />}
    </dialog>
  );
}

function CorrectionForm({ model, subject }: Correcting): JSX.Element {
  const { author } = useCell(settings, (value) => value);
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [reason, setReason] = useState("");
  const [failed, setFailed] = useState<Refusal | null>(null);
  const [isSending, setSending] = useState(false);
  const choice = subject.choices[at];
  const send = async (): Promise<void> => {
    if (choice === undefined || isSending) return;
    setSending(true);
    const drafts: readonly Draft[] = await choice.drafts(said);
    const refusal =
      drafts.length === 0 ? NOTHING_SAID : await makeCorrections(model.story.id, choice.label, drafts, reason.trim());
    setSending(false);
    setFailed(refusal);
    if (refusal === null) correcting.set(null);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <header>
        <h2 id="fix-t">Correct</h2>
        <button type="button" onClick={() => correcting.set(null)}>
          Close
        </button>
      </header>
      <p class="fixof">
        <bdi>{subject.heading}</bdi>
      </p>
      {subject.choices.length === 0 ? null : (
        <fieldset class="fixes">
          <legend>What is wrong?</legend>
          {subject.choices.map(({ label }, n) => (
            <label key={label}>
              <input
                type="radio"
                name="fix"
                checked={at === n}
                onChange={() => {
                  setAt(n);
                  setSaid([]);
                  setFailed(null);
                }}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      {choice === undefined ? null : <ChoiceField key={at} field={choice.field} said={said} say={setSaid} />}
      {choice === undefined ? null : (
        <>
          <label class="fixf">
            <span>Why</span>
            <input
              type="text"
              required
              maxLength={2000}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </label>
          <label class="fixf">
            <span>Your name, as it is kept with the correction</span>
            <input
              type="text"
              required
              maxLength={200}
              autocomplete="name"
              value={author}
              onInput={(event) => setSettings({ author: event.currentTarget.value })}
            />
          </label>
        </>
      )}
      {failed === null ? null : (
        <p class="dif" role="alert">
          {failed.message} <code>{failed.code}</code>
        </p>
      )}
      {choice === undefined ? null : (
        <p class="do">
          <button type="submit" class="btn" disabled={isSending}>
            {isSending ? "Keeping it …" : "Correct"}
          </button>{" "}
          <span class="gl">Nothing is deleted; it can be taken back at any time.</span>
        </p>
      )}
      <Others subject={subject} open={(next) => correcting.set({ model, subject: next })} />
    </form>
  );
}

const NOTHING_SAID: Refusal = { code: "USAGE", message: "Choose what is right, or say it.", status: 400 };

/** Others named before the rest. */
const SHOWN = 12;

function Others({
  subject: { others, choices },
  open,
}: {
  readonly subject: Subject;
  readonly open: (subject: Subject) => void;
}): JSX.Element | null {
  const [isAll, setAll] = useState(false);
  if (others.length === 0) return null;
  return (
    <div class="fixo">
      <h3>{choices.length === 0 ? "What is wrong?" : "Or something is wrong with"}</h3>
      <ul>
        {others.slice(0, isAll ? others.length : SHOWN).map(({ label, subject }) => (
          <li key={label}>
            <button type="button" onClick={() => open(subject())}>
              <bdi>{label}</bdi>
            </button>
          </li>
        ))}
        {isAll || others.length <= SHOWN ? null : (
          <li>
            <button type="button" onClick={() => setAll(true)}>
              {others.length - SHOWN} more
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
