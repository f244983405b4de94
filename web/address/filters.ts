/** Filters of a view, kept in the address so that they can be sent, marked and gone back from. */
import { currentAddress, go } from "./address.ts";

/** The values of one filter. */
export function valuesOf(query: string, name: string): readonly string[] {
  return new URLSearchParams(query).getAll(name);
}

export function oneValueOf(query: string, name: string): string {
  return new URLSearchParams(query).get(name) ?? "";
}

/** An address's query with one filter's values replaced. */
export function withValues(query: string, name: string, values: readonly string[]): string {
  const all = new URLSearchParams(query);
  all.delete(name);
  for (const value of values) if (value !== "") all.append(name, value);
  const text = all.toString();
  return text === "" ? "" : `?${text}`;
}

/** Sets a filter here and now; going back takes it off again. */
export function setFilter(name: string, values: readonly string[], how: "push" | "replace" = "push"): void {
  const { path, query, hash } = currentAddress();
  go(path + withValues(query, name, values) + hash, how);
}

/** Adds a value to a filter, or takes it out. */
export function toggleFilter(name: string, value: string): void {
  const values = valuesOf(currentAddress().query, name);
  setFilter(name, values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
}
