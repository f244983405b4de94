/** Event sides: whether those who take part in two tellings may be the same. */
import type { Actor } from "../../core/format.ts";

/** The actors of a run, by id. */
export type Actors = ReadonlyMap<string, Actor>;

/** Sectors whose organisations speak and act for their country (PLOVER's names). */
const STATE: ReadonlySet<string> = new Set(["gov", "mil", "cop", "jud", "leg", "spy"]);

/** Whether an actor tells two events apart: a crowd without a name does not ("people", "protesters"). */
export function isTelling(id: string, actors: Actors): boolean {
  const actor = actors.get(id);
  return actor !== undefined && !(actor.kind === "group" && actor.country === null);
}

/** Those of some actors that tell events apart. */
export function tellingSides(ids: readonly string[], actors: Actors): string[] {
  return ids.filter((id) => isTelling(id, actors));
}

/**
 * Whether two actors stand for the same side: one actor; or a country and who acts for it, which is its people, its state's bodies, or a person with an
 * office. Two persons never do, nor two bodies or two places.
 */
export function isSameSide(a: string, b: string, actors: Actors): boolean {
  if (a === b) return true;
  const [one, other] = [actors.get(a), actors.get(b)];
  if (!one || !other || one.country === null || one.country !== other.country) return false;
  if (one.kind === other.kind) return one.kind === "group" || (one.name === other.name && isNameless(one));
  return standsFor(one, other) || standsFor(other, one);
}

/** Whether a person is known by an office alone ("the ambassador of X"), so that those of two reports are not known to be one. */
function isNameless({ kind, name, roles }: Actor): boolean {
  return kind === "person" && roles.some(({ text }) => text.endsWith(name));
}

/**
 * Whether nothing tells that two actors are not one: two bodies that no language names both, as names of bodies are translated in ways that no dictionary has; or
 * a person told of by words alone, and any other person.
 */
export function mayBeOne(a: string, b: string, actors: Actors): boolean {
  const [one, other] = [actors.get(a), actors.get(b)];
  if (!one || !other || (one.country !== null && other.country !== null && one.country !== other.country)) return false;
  if (one.kind === "person" && other.kind === "person") return isNameless(one) || isNameless(other);
  if (one.kind !== "organization" || other.kind !== "organization") return false;
  return !one.names.some(({ language }) => other.names.some((its) => its.language === language));
}

/** Whether an actor stands for a country, or for the place or the people of a country that the other names. */
function standsFor(whole: Actor, part: Actor): boolean {
  if (whole.kind !== "country" && whole.kind !== "group") return false;
  switch (part.kind) {
    case "person":
      return part.roles.length > 0;
    case "organization":
      return part.sector !== null && STATE.has(part.sector);
    default:
      return true;
  }
}

/** Whether some of one list stand for the same side as some of the other. */
export function shareSide(a: readonly string[], b: readonly string[], actors: Actors): boolean {
  return a.some((one) => b.some((other) => isSameSide(one, other, actors)));
}

/** The sides of a telling, with those that others add: a crowd that is the people of one that is there already ("the leaders of X" beside X's president) is none. */
export function mergedSides(own: readonly string[], others: readonly string[], actors: Actors): string[] {
  const all = [...new Set(own)];
  for (const id of others) {
    if (all.includes(id)) continue;
    const actor = actors.get(id);
    const vague = actor?.kind === "group" || (actor !== undefined && isNameless(actor));
    if (!vague || !all.some((other) => isSameSide(id, other, actors))) all.push(id);
  }
  return all;
}
