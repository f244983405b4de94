/** The reader's own choices. */
import type { JSX } from "preact";
import { useCell } from "../cell.ts";
import { sayLanguage } from "../format/say.ts";
import { useTitle } from "../frame/title.ts";
import { READER_LANGUAGES, type Settings, setSettings, settings } from "./settings.ts";

const THEMES: readonly (readonly [Settings["theme"], string])[] = [
  ["system", "As the system"],
  ["light", "Light"],
  ["dark", "Dark"],
];

export function SettingsPage(): JSX.Element {
  const { theme, letters, language, author } = useCell(settings, (value) => value);
  useTitle("Settings");
  return (
    <main id="main" class="plain-page">
      <h1>Settings</h1>
      <p class="lede">Kept in this browser alone.</p>
      <form class="sets">
        <fieldset>
          <legend>Light or dark</legend>
          {THEMES.map(([value, name]) => (
            <label key={value}>
              <input
                type="radio"
                name="theme"
                value={value}
                checked={theme === value}
                onChange={() => setSettings({ theme: value })}
              />
              {name}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>Keys</legend>
          <label>
            <input type="checkbox" checked={letters} onChange={() => setSettings({ letters: !letters })} />
            Single letters act (<kbd>j</kbd> <kbd>k</kbd> <kbd>o</kbd> …)
          </label>
        </fieldset>
        <fieldset>
          <legend>
            <label for="lang">Days, numbers and names as written in</label>
          </legend>
          <select id="lang" value={language} onChange={(event) => setSettings({ language: event.currentTarget.value })}>
            {READER_LANGUAGES.map((code) => (
              <option key={code} value={code}>
                {sayLanguage(code, true)}
              </option>
            ))}
          </select>
          <p class="lede">Words that stand in a report are never translated.</p>
        </fieldset>
        <fieldset>
          <legend>
            <label for="author">Corrections are signed by</label>
          </legend>
          <input
            id="author"
            type="text"
            autocomplete="name"
            value={author}
            onInput={(event) => setSettings({ author: event.currentTarget.value })}
          />
        </fieldset>
      </form>
    </main>
  );
}
