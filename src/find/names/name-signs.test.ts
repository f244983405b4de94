import { expect, it } from "vitest";
import { arabic } from "../../languages/ar/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { nameLexicon } from "./name-lexicon.ts";
import { withNameSigns } from "./name-signs.ts";

it.each([
  ["after an office", "وصل الرئيس كارل أوستن إلى المدينة.", "كارل أوستن"],
  ["after an office and an adjective", "قال وزير الخارجية الفرنسي كارل أوستن إن الوضع صعب.", "كارل أوستن"],
  [
    "after an office of a country that is not listed",
    "رفضت وزيرة خارجية فيلمارا كارين أورسن الاقتراح.",
    "فيلمارا كارين أورسن",
  ],
  ["after an honorific", "وصل السيد أوستن إلى المدينة.", "أوستن"],
  ["after a verb of speech", "وقال كارل أوستن إن الجسر مغلق.", "كارل أوستن"],
  ["a family name with its article", "التقى الوزير يوسف الدروي الوفد.", "يوسف الدروي"],
  ["where the report has it again", "وصل الرئيس كارل أوستن. وغادر أوستن المدينة.", "كارل أوستن أوستن"],
  ["behind a joined letter", "وصل الرئيس كارل أوستن. ورحب الوفد بأوستن.", "كارل أوستن أوستن"],
  ["a word that nobody has heard", "بدأت المحادثات في كارفيليا أمس.", "كارفيليا"],
  ["an and before one", "المفاوضات بين كارفيليا ودرافونيا مستمرة.", "كارفيليا درافونيا"],
  ["not a rare verb", "نحن لا نتاجر مع أحد.", ""],
  ["not a common noun after a verb of speech", "وقال مصدر أمني إن الجسر مغلق.", ""],
  ["not a noun with its article", "وقال السكان إن الجسر مغلق.", ""],
  ["not any one of many", "لم يعبر أي جندي درافوني النهر.", ""],
])("finds names in a script without capitals: %s", (_shape, text, expected) => {
  const prose = proseOf(text, arabic);
  const { words } = withNameSigns(prose.words, prose.sentences, nameLexicon(arabic), arabic, new Set());
  const named = words.filter(({ capital }) => capital);
  expect(named.map(({ start, end }) => text.slice(start, end)).join(" ")).toBe(expected);
});
