/** Arabic: citations. */
import { sourced } from "../../core/sourced.ts";
import type { CitationWords } from "../citations.ts";
import { asNouns, withAnd } from "./joined-letters.ts";

const OWN = "written for Readout: how Arabic news says on whose word it rests";

const list = (written: string): string[] => written.split(" ").map((phrase) => phrase.replaceAll("_", " "));

export const arabicCitationWords: CitationWords = {
  passedOnBy: sourced(
    OWN,
    list(
      withAnd(
        "نقلت_عنه نقلته نقلتها نقله أوردته أوردتها أوردها نقلت_عنها حسبما_نقلت وفقا_لما_نقلته بحسب_ما_نقلت بحسب_ما_نقلته كما_نقلت كما_نقلته حسبما_أوردت كما_أوردت",
      ),
    ),
  ),
  citing: sourced(
    OWN,
    list(
      withAnd(
        "نقلا_عن نقلاً_عن استنادا_إلى استناداً_إلى مستندا_إلى مستندة_إلى بحسب حسب وفقا_ل وفقاً_ل وفق نقلت_عن نقل_عن ناقلا_عن ناقلة_عن مستشهدا_ب مستشهدة_ب",
      ),
    ),
  ),
  saidTo: sourced(
    OWN,
    list(withAnd("قال_ل قالت_ل في_مقابلة_مع في_حديث_مع في_حديث_إلى في_حوار_مع في_تصريح_ل في_تصريحات_ل لـ تصريح_خاص_ل")),
  ),
  quotes: sourced(OWN, list(withAnd("نقلت_عن نقل_عن نقلا_عن"))),
  outlets: sourced(
    OWN,
    list(asNouns("صحيفة جريدة وكالة وكالة_الأنباء وكالة_أنباء قناة تلفزيون إذاعة موقع مجلة شبكة التلفزيون محطة")),
  ),
  credits: sourced(OWN, ["المصدر", "المصادر", "المصدر:", "عن"]),
  pictures: sourced(OWN, ["صورة", "تصوير", "عدسة", "أرشيفية"]),
};
