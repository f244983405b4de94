import { expect, it } from "vitest";
import { charactersOf } from "./decode-bytes.ts";
import { decodeText } from "./decode-text.ts";

// Made-up sentences.
const BULGARIAN = "Министърът каза във вторник, че мостът над река Сарн е безопасен за движение.";
const RUSSIAN = "Министр сообщил во вторник, что мост через реку Сарн безопасен для движения.";
const FRENCH = "Le ministre a déclaré mardi que le pont était « sûr » après les contrôles achevés à l’été dernier.";
const POLISH =
  "Minister oświadczył we wtorek, że most nad rzeką jest bezpieczny i że prace się zakończyły. Łódź też się cieszy.";
const CZECH = "Ministr v úterý řekl, že most přes řeku je bezpečný a že práce už skončily. Příští týden přijede znovu.";
const TURKISH = "Bakan salı günü köprünün güvenli olduğunu söyledi; çalışmalar geçen yıl bitmişti.";
const ENGLISH = "The minister called it “safe” – and left.";

it.each([
  ["UTF-8 without a mark", "utf-8", BULGARIAN, null],
  ["nothing but ASCII", "utf-8", "The bridge is safe.", null],
  ["windows-1251, Bulgarian", "windows-1251", BULGARIAN, null],
  ["windows-1251, Russian", "windows-1251", RUSSIAN, null],
  ["windows-1251, all capitals", "windows-1251", BULGARIAN.toUpperCase(), null],
  ["KOI8-R, Russian", "koi8-r", RUSSIAN, null],
  ["KOI8-R, Bulgarian", "koi8-r", BULGARIAN, null],
  ["ISO-8859-5", "iso-8859-5", RUSSIAN, null],
  ["DOS Cyrillic", "ibm866", BULGARIAN, null],
  ["Macintosh Cyrillic", "x-mac-cyrillic", RUSSIAN, null],
  ["windows-1252 with quotation marks only", "windows-1252", ENGLISH, null],
  ["windows-1252, French", "windows-1252", FRENCH, null],
  ["windows-1250, Polish", "windows-1250", POLISH, null],
  ["ISO-8859-2, Polish", "iso-8859-2", POLISH, null],
  ["windows-1250, Czech", "windows-1250", CZECH, null],
  ["windows-1254, Turkish", "windows-1254", TURKISH, null],
  ["UTF-16 little-endian without a mark, Latin", "utf-16le", ENGLISH, null],
  ["UTF-16 little-endian without a mark, Cyrillic", "utf-16le", BULGARIAN, null],
  ["UTF-16 big-endian without a mark, Cyrillic", "utf-16be", RUSSIAN, null],
  ["stated and right", "windows-1251", "Мир", "cp1251"],
  ["stated as Latin, and Cyrillic", "windows-1251", BULGARIAN, "iso-8859-1"],
  ["stated as windows-1251, and UTF-8", "utf-8", BULGARIAN, "windows-1251"],
  ["stated as UTF-8, and windows-1251", "windows-1251", BULGARIAN, "utf-8"],
  ["stated as something that does not exist", "windows-1251", RUSSIAN, "cyrillic-mystery"],
])("reads %s", (_shape, charset, text, stated) => {
  const decoded = decodeText(encoded(text, charset), stated, false);
  expect(decoded).toMatchObject({ text, broken: false });
});

it.each([
  ["UTF-8", [0xef, 0xbb, 0xbf, 0x41], "A"],
  ["UTF-16 little-endian", [0xff, 0xfe, 0x1c, 0x04], "М"],
  ["UTF-16 big-endian", [0xfe, 0xff, 0x04, 0x1c], "М"],
])("drops the byte-order mark of %s and nothing else", (_shape, bytes, text) => {
  expect(decodeText(new Uint8Array([...bytes]), "koi8-r", false)).toMatchObject({ text, broken: false });
});

it("keeps line ends, blanks and forms of letters as they are", () => {
  const text = "\tA\r\nB \u00a0 e\u0301\n\n";
  expect(decodeText(new TextEncoder().encode(text), null, false).text).toBe(text);
});

it("puts U+FFFD for bytes that do not fit, and says so", () => {
  const whole = encoded(`${BULGARIAN} ${BULGARIAN}`, "utf-8");
  const damaged = new Uint8Array([...whole.subarray(0, 39), 0xff, ...whole.subarray(39)]);
  const { text, broken, charset } = decodeText(damaged, null, false);
  expect({ broken, charset }).toEqual({ broken: true, charset: "utf-8" });
  expect(text?.split("\ufffd")).toHaveLength(2);
});

it("leaves out a last character that was cut", () => {
  const bytes = encoded(BULGARIAN, "utf-8").subarray(0, 31);
  expect(decodeText(bytes, null, true)).toMatchObject({ text: BULGARIAN.slice(0, 16), broken: false });
});

it.each([
  ["two letters that many encodings have", [0x41, 0xe6, 0xf8, 0x20, 0x42]],
  ["bytes of every kind", Array.from({ length: 64 }, (_, at) => 0x81 + ((at * 37) % 120))],
])("does not guess where it cannot be known: %s", (_shape, bytes) => {
  expect(decodeText(new Uint8Array(bytes), null, false).text).toBeNull();
});

/** The text in an encoding, by the encoding's own table. */
function encoded(text: string, charset: string): Uint8Array {
  if (charset === "utf-8") return new TextEncoder().encode(text);
  if (charset.startsWith("utf-16")) {
    const bytes = Buffer.from(text, "utf16le");
    return charset === "utf-16le" ? bytes : bytes.swap16();
  }
  const table = charactersOf(charset);
  return new Uint8Array([...text].map((character) => table.indexOf(character)));
}
