/** The reader's own choices, kept in this browser alone. */
import { cell } from "../cell.ts";

export interface Settings {
  readonly theme: "system" | "light" | "dark";
  /** Whether single letters act (WCAG 2.1.4: they can be switched off). */
  readonly letters: boolean;
  /** How days, numbers and names are written, BCP 47. */
  readonly language: string;
  /** Who signs corrections. */
  readonly author: string;
}

const KEY = "readout.settings";

/** Languages that dates, numbers and names can be written in: those the program reads. */
export const READER_LANGUAGES = ["en", "ar", "bg", "cs", "de", "es", "fr", "it", "nl", "pl", "ru", "uk"] as const;

const FIRST: Settings = { theme: "system", letters: true, language: "en", author: "" };

export const settings = cell<Settings>(readKept());

function readKept(): Settings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...FIRST, ...kept } : FIRST;
  } catch {
    return FIRST;
  }
}

export function setSettings(some: Partial<Settings>): void {
  const next = { ...settings.get(), ...some };
  settings.set(next);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing: the choice holds while the page is open.
  }
  const { theme } = next;
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

/** Light or dark, the one that is not shown now. */
export function turnTheme(): void {
  const { theme } = settings.get();
  const isDark = theme === "dark" || (theme === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  setSettings({ theme: isDark ? "light" : "dark" });
}
