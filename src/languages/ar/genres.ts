/** Arabic: words by which a report shows what kind of piece it is. */
import { sourced } from "../../core/sourced.ts";
import type { GenreWords } from "../genres.ts";

const OURS = "written for Readout from headings and section names that newspapers of the language use";

export const arabicGenreWords: GenreWords = {
  opinion: sourced(OURS, "رأي|آراء|مقال رأي|الرأي|مقالات|افتتاحية|وجهة نظر|كلمة العدد|عمود"),
  live: sourced(OURS, "مباشر|تغطية مباشرة|تغطية مستمرة|لحظة بلحظة|بث مباشر|التغطية المباشرة"),
  digest: sourced(OURS, "موجز|ملخص|موجز الأنباء|أبرز الأخبار|حصاد اليوم|حصاد الأسبوع|باختصار|جولة الصحف"),
  corrections: sourced(OURS, "تصحيح|تصويب|توضيح|استدراك|في نسخة سابقة من|نسخة مصححة"),
  firstPerson: sourced("written for Readout: first person singular", "أنا|رأيي|أعتقد|أظن|أرى|عندي|نفسي"),
};
