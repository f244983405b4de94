/** Arabic: what a reader can reckon anew. */
import { sourced } from "../../core/sourced.ts";
import type { ReckoningWords } from "../reckonings.ts";
import { formsOf } from "../speech-forms.ts";

const OWN = "written for Readout: as Arabic news tells anniversaries, ages and days counted";

export const arabicReckoningWords: ReckoningWords = {
  anniversary: sourced(OWN, formsOf("ذكرى الذكرى")),
  of: sourced(OWN, formsOf("من")),
  courses: sourced(OWN, {
    war: formsOf("الحرب حرب للحرب"),
    invasion: formsOf("الغزو غزو للغزو"),
    offensive: formsOf("الهجوم للهجوم"),
    ceasefire: formsOf("الهدنة هدنة للهدنة وقف_إطلاق_النار لوقف_إطلاق_النار"),
    siege: formsOf("الحصار حصار للحصار"),
    blockade: formsOf("الإغلاق"),
    strike: formsOf("الإضراب إضراب للإضراب"),
    "hunger strike": formsOf("الإضراب_عن_الطعام إضراب_عن_الطعام"),
    protests: formsOf("الاحتجاجات احتجاجات للاحتجاجات المظاهرات"),
    trial: formsOf("المحاكمة محاكمة للمحاكمة"),
    search: formsOf("البحث عمليات_البحث"),
    quarantine: formsOf("الحجر الحجر_الصحي"),
  }),
  born: sourced(OWN, formsOf("مواليد المولود المولودة ولد ولدت وُلد")),
  aged: sourced(OWN, []),
};
