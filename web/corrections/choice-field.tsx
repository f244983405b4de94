/** What the reader says to be right: words, or what is chosen of a list. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { directionOf } from "../format/direction.ts";
import type { Field, Option } from "./subject.ts";

interface Shown {
  readonly field: Field;
  readonly said: readonly string[];
  readonly say: (said: readonly string[]) => void;
}

/** Options shown at once; the others are found by their words. */
const SHOWN = 40;

/** So many options can be read without looking for words. */
const FEW = 8;

export function ChoiceField({ field, said, say }: Shown): JSX.Element | null {
  if (field.kind === "none") return null;
  if (field.kind === "text") return <TextField field={field} said={said} say={say} />;
  if (field.kind === "asked") return <AskedField field={field} said={said} say={say} />;
  return <ListField kind={field.kind} label={field.label} options={field.options} said={said} say={say} />;
}

type Of<Kind extends Field["kind"]> = Omit<Shown, "field"> & {
  readonly field: Extract<Field, { readonly kind: Kind }>;
};

function TextField({ field: { label, like, suggestions }, said, say }: Of<"text">): JSX.Element {
  return (
    <div class="fixf">
      <label>
        <span>{label}</span>
        <input
          type="text"
          required
          pattern={like.source === "\\S" ? undefined : like.source}
          value={said[0] ?? ""}
          onInput={(event) => say([event.currentTarget.value])}
        />
      </label>
      {suggestions.length === 0 ? null : (
        <p class="sug">
          {suggestions.map((one) => (
            <button type="button" key={one} onClick={() => say([one])}>
              <bdi>{one}</bdi>
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

function AskedField({ field: { label, ask }, said, say }: Of<"asked">): JSX.Element {
  const [words, setWords] = useState("");
  const [options, setOptions] = useState<readonly Option[]>([]);
  useEffect(() => {
    let isLate = false;
    void ask(words).then((found) => {
      if (!isLate) setOptions(found);
    });
    return () => {
      isLate = true;
    };
  }, [words]);
  return (
    <ListField kind="one" label={label} options={options} said={said} say={say} words={words} setWords={setWords} />
  );
}

interface ListShown {
  readonly kind: "one" | "some";
  readonly label: string;
  readonly options: readonly Option[];
  readonly said: readonly string[];
  readonly say: (said: readonly string[]) => void;
  /** Words that somebody else looks for; without them they are looked for here. */
  readonly words?: string;
  readonly setWords?: (words: string) => void;
}

function ListField({ kind, label, options, said, say, words: asked, setWords: setAsked }: ListShown): JSX.Element {
  const [own, setOwn] = useState("");
  const words = asked ?? own;
  const wanted = own.toLowerCase();
  const found = options.filter(({ text, note }) => `${text} ${note}`.toLowerCase().includes(wanted));
  const toggle = (value: string): void =>
    say(kind === "one" ? [value] : said.includes(value) ? said.filter((one) => one !== value) : [...said, value]);
  return (
    <fieldset class="fixl">
      <legend>{label}</legend>
      {asked === undefined && options.length <= FEW ? null : (
        <input
          type="search"
          aria-label={`${label}: find by words`}
          placeholder="Find by words"
          value={words}
          onInput={(event) => (setAsked ?? setOwn)(event.currentTarget.value)}
        />
      )}
      <ul>
        {found.slice(0, SHOWN).map(({ value, text, language, note }) => (
          <li key={value}>
            <label>
              <input
                type={kind === "one" ? "radio" : "checkbox"}
                name="fix-option"
                checked={said.includes(value)}
                onChange={() => toggle(value)}
              />
              <span>
                {language === null ? (
                  <bdi>{text}</bdi>
                ) : (
                  <bdi class="vb" lang={language} dir={directionOf(language)}>
                    {text}
                  </bdi>
                )}
                <small>{note}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length > SHOWN ? <p class="gl">and {found.length - SHOWN} more: find them by words</p> : null}
      {found.length === 0 ? <p class="gl">None has these words.</p> : null}
    </fieldset>
  );
}
