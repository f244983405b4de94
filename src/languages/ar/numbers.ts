/** Arabic: numbers. */
import { sourced } from "../../core/sourced.ts";
import type { NumberWords } from "../numbers.ts";

const WRITTEN = "written for Readout: the number words of Arabic, from general knowledge of the language";

/** Ones in both genders, with and without the article. */
const ONES: readonly (readonly [number, string])[] = [
  [0, "صفر"],
  [1, "واحد واحدة"],
  [2, "اثنان اثنين اثنتان اثنتين إثنان إثنين اثنا اثني اثنتا اثنتي"],
  [3, "ثلاث ثلاثة"],
  [4, "أربع أربعة اربعة"],
  [5, "خمس خمسة"],
  [6, "ست ستة"],
  [7, "سبع سبعة"],
  [8, "ثمان ثماني ثمانية"],
  [9, "تسع تسعة"],
  [10, "عشر عشرة"],
  [20, "عشرون عشرين"],
  [30, "ثلاثون ثلاثين"],
  [40, "أربعون أربعين اربعين"],
  [50, "خمسون خمسين"],
  [60, "ستون ستين"],
  [70, "سبعون سبعين"],
  [80, "ثمانون ثمانين"],
  [90, "تسعون تسعين"],
  [100, "مئة مائة"],
  [200, "مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي"],
  [300, "ثلاثمئة ثلاثمائة"],
  [400, "أربعمئة أربعمائة"],
  [500, "خمسمئة خمسمائة"],
  [600, "ستمئة ستمائة"],
  [700, "سبعمئة سبعمائة"],
  [800, "ثمانمئة ثمانمائة"],
  [900, "تسعمئة تسعمائة"],
];

const values: readonly (readonly [string, number])[] = ONES.flatMap(([value, forms]) =>
  forms.split(" ").flatMap((form) => [
    [form, value] as const,
    [`ال${form}`, value] as const,
    // What follows in a number has "and" written on it: "خمسة وعشرون", "مئة وخمسة".
    ...(value >= 2 ? [[`و${form}`, value] as const] : []),
  ]),
);

/** Nouns that the dual makes a number of, by stem: those whose plural is another word, so that both endings are the dual's, and those of which only one is. */
const BOTH =
  "شخص عضو جندي طفل دولت صوت نائب رجل امرأت شاب ضابط عامل راكب طالب قتيل جريح رهينت فتات طبيب شقيق ابن مريض تلميذ طفلت جثت شرطيت صحفيت ممرضت طالبت مواطنت بلد عائلت أسرت وزير سجين أسير حارس خبير جنين";
const FIRST =
  "مدني صحفي صحافي مسلح مواطن مهاجر لاجئ سائق مسعف معلم متظاهر محتج شرطي ناشط عسكري صياد موظف مقاتل مصاب معتقل ممرض حاج متطوع مزارع مستوطن فلسطيني إسرائيلي لبناني سوري مصري عراقي يمني إيراني أميركي أمريكي روسي أوكراني تركي";
const dualsOf = (stems: string, endings: readonly string[]): (readonly [string, number])[] =>
  stems
    .split(" ")
    .flatMap((stem) =>
      endings.flatMap((ending) => ["", "و", "ال", "ل", "ب"].map((joined) => [`${joined}${stem}${ending}`, 2] as const)),
    );
const duals = [...dualsOf(BOTH, ["ان", "ين"]), ...dualsOf(FIRST, ["ان"])];

export const arabicNumberWords: NumberWords = {
  decimal: ".",
  groupsByBlank: false,
  values: sourced(WRITTEN, new Map([...values, ...duals])),
  phrases: sourced(WRITTEN, [
    ...["أحد عشر", "إحدى عشرة", "احدى عشرة", "وأحد عشر", "وإحدى عشرة", "الأحد عشر", "الإحدى عشرة"].map(
      (phrase) => [phrase, 11] as const,
    ),
  ]),
  scales: sourced(
    WRITTEN,
    new Map([
      ["ألف", 1000],
      ["ألفا", 1000],
      ["ألفاً", 1000],
      ["ألفًا", 1000],
      ["آلاف", 1000],
      ["الاف", 1000],
      ["مليون", 1_000_000],
      ["مليونا", 1_000_000],
      ["ملايين", 1_000_000],
      ["مليار", 1_000_000_000],
      ["مليارات", 1_000_000_000],
    ]),
  ),
  joiners: new Set(["و"]),
  articles: new Set<string>(),
  compounds: false,
  onesFirst: true,
  vague: sourced(WRITTEN, [
    ["عشرات", 20, 99],
    ["العشرات", 20, 99],
    ["عشرات من", 20, 99],
    ["مئات", 200, 999],
    ["المئات", 200, 999],
    ["آلاف", 2000, 9999],
    ["الآلاف", 2000, 9999],
    ["ملايين", 2_000_000, 9_999_999],
    ["الملايين", 2_000_000, 9_999_999],
    ["بضعة", 3, 9],
    ["بضع", 3, 9],
    ["عدة", 3, 9],
  ]),
  of: new Set(["من"]),
  boundsBefore: sourced(WRITTEN, [
    ["ما لا يقل عن", "at least"],
    ["لا يقل عن", "at least"],
    ["لا تقل عن", "at least"],
    ["على الأقل", "at least"],
    ["أكثر من", "more than"],
    ["اكثر من", "more than"],
    ["ما يزيد على", "more than"],
    ["ما يزيد عن", "more than"],
    ["يزيد على", "more than"],
    ["يزيد عن", "more than"],
    ["تجاوز", "more than"],
    ["تتجاوز", "more than"],
    ["يتجاوز", "more than"],
    ["نحو", "approximately"],
    ["حوالي", "approximately"],
    ["حوالى", "approximately"],
    ["قرابة", "approximately"],
    ["زهاء", "approximately"],
    ["ما يقارب", "approximately"],
    ["ما يقرب من", "approximately"],
    ["ما يناهز", "approximately"],
    ["أقل من", "fewer than"],
    ["اقل من", "fewer than"],
    ["دون", "fewer than"],
    ["ما لا يزيد على", "at most"],
    ["ما يصل إلى", "at most"],
    ["لا يتجاوز", "at most"],
    ["فقط", "exactly"],
  ]),
  boundsAfter: sourced(WRITTEN, [
    ["على الأقل", "at least"],
    ["أو أكثر", "at least"],
    ["على الأكثر", "at most"],
  ]),
  ranges: sourced(WRITTEN, [
    ["بين", "و"],
    ["ما بين", "و"],
    ["من", "إلى"],
    ["", "إلى"],
    ["", "أو"],
  ]),
  changeBefore: new Set(["من", "بمقدار"]),
};
