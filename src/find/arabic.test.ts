import { expect, it } from "vitest";
import { arabic } from "../languages/ar/pack.ts";
import { proseOf } from "../text/prose.ts";
import { findAll } from "./find-all.ts";

const findings = (text: string): ReturnType<typeof findAll> => findAll(proseOf(text, arabic), arabic);

it.each([
  [
    "a quotation after its speaker",
    "وقال الرئيس كارل أوستن: «الجسر مغلق منذ أمس ولن يفتح غدا».",
    "الرئيس كارل أوستن",
    "direct",
  ],
  [
    "a quotation before its speaker",
    "«الجسر مغلق منذ أمس ولن يفتح غدا»، قال الرئيس كارل أوستن.",
    "الرئيس كارل أوستن",
    "mixed",
  ],
  [
    "a clause after its conjunction",
    "وقالت وزيرة الدفاع كارين أورسن إن الجسر مغلق.",
    "وزيرة الدفاع كارين أورسن",
    "indirect",
  ],
  ["a clause of a verb with the article of its speaker", "وأكدت الوزارة أن الجسر مغلق.", "الوزارة", "indirect"],
])("finds who says %s", (_shape, text, speaker, kind) => {
  const [saying] = findings(text).sayings;
  expect(saying?.kind).toBe(kind);
  expect(saying?.speaker && text.slice(saying.speaker.start, saying.speaker.end)).toBe(speaker);
});

it.each([
  ["a name in marks", "تأسست حركة «الصباح» قبل عامين."],
  ["no word of speech", "الجسر مغلق منذ أمس."],
])("finds nothing said in %s", (_shape, text) => {
  expect(findings(text).sayings).toEqual([]);
});

it.each([
  ["people killed, in words", "قتل ثلاثة جنود في الانفجار.", [["killed", 3]]],
  ["people injured, in digits", "وأصيب 12 شخصا بجروح.", [["injured", 12]]],
  ["deaths behind their noun", "أسفر الهجوم عن مقتل 15 مدنيا.", [["killed", 15]]],
  ["no people", "دمر الزلزال 12 منزلا.", []],
])("counts %s", (_shape, text, expected) => {
  expect(findings(text).figures.map(({ measure, value }) => [measure, value])).toEqual(expected);
});

it.each([
  ["a meeting", "التقى الرئيس كارل أوستن وزير الخارجية الفرنسي يوم الأحد.", "consult"],
  ["an attack", "هاجم المسلحون الشرطة يوم الأحد.", "assault"],
  ["an arrest", "اعتقلت الشرطة ناشطا يوم الأحد.", "coerce"],
  ["a protest", "تظاهر المحتجون في العاصمة.", "protest"],
])("finds an event: %s", (_shape, text, type) => {
  expect(findings(text).events.map((event) => event.type)).toContain(type);
});
