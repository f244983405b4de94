/** Elements that stand in a line of text; all others begin a new line. */

/** Source: HTML Standard, 4.5, and the older elements of the same kind. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup " +
    "time tt u var wbr"
  ).split(" "),
);
