/** A date as a source states it, made ISO 8601: an instant with its zone, or a day. */

/** English months by their first three letters, as RFC 2822 and HTTP write dates. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Zones that RFC 2822 names. */
const ZONES: Readonly<Record<string, string>> = {
  z: "Z",
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
};

/**
 * Reads a date of metadata.
 *
 * - Input: `2023-10-16`, `2023-10-16T10:00:00+03:00`, `20231016`, `Mon, 16 Oct 2023 10:00:00 GMT` and the like.
 * - Output: an instant where a zone is stated, else the day; `null` where it is no date. A time without a zone is left out,
 *   because it could be that of any zone.
 * - Source: ISO 8601, RFC 2822.
 */
export function publishedOf(stated: string): string | null {
  const text = stated.trim().slice(0, 100);
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text);
  if (iso) {
    const rest = text.slice(iso[0].length).replace(/^[T,\s]+/i, "");
    const time = /^(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?/.exec(rest);
    if (rest !== "" && time === null) return null;
    return dated(iso[1], Number(iso[2]), Number(iso[3]), time ? [...time.slice(1), rest.slice(time[0].length)] : []);
  }
  const mail =
    /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})(?:\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*(.*))?$/.exec(
      text,
    );
  if (!mail) return null;
  return dated(mail[3], MONTHS.indexOf((mail[2] ?? "").slice(0, 3).toLowerCase()) + 1, Number(mail[1]), mail.slice(4));
}

function dated(
  year: string | undefined,
  month: number,
  day: number,
  time: readonly (string | undefined)[],
): string | null {
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = `${year}-${two(month)}-${two(day)}`;
  const known = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== date) return null;
  const [hours, minutes, seconds = "00", rest = ""] = time;
  const zone = zoneOf(rest);
  if (hours === undefined || zone === null || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60)
    return date;
  return `${date}T${hours}:${minutes}:${seconds}${zone}`;
}

function zoneOf(stated: string): string | null {
  const named = ZONES[stated.trim().toLowerCase()];
  if (named !== undefined) return named;
  const offset = /^(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})?(?:\s*\(.*\))?$/i.exec(stated.trim());
  return offset ? `${offset[1]}${offset[2]}:${offset[3] ?? "00"}` : null;
}
