/** A title, a name or an address as data: one line, without characters that steer a terminal or turn text around. */
import { FIELD_LENGTH } from "./limits.ts";

/** An escape sequence of a terminal (ECMA-48): `ESC [ … letter`, or `ESC ] … BEL`. */
const SEQUENCE = /\p{Cc}(?:\[[0-?]{0,20}[ -/]{0,5}[@-~]|\]\d{1,4};\P{Cc}{0,200}\p{Cc}?)/gu;
/** Control characters, halves of surrogate pairs, and what turns the direction of what follows. */
const CONTROL = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** The field in one line, at most `FIELD_LENGTH` long; `null` where nothing is left. */
export function plainField(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const plain = value
    .slice(0, 2 * FIELD_LENGTH)
    .replace(SEQUENCE, " ")
    .replace(CONTROL, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, FIELD_LENGTH);
  return plain === "" ? null : plain;
}
