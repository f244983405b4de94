/** Arabic: votes. */
import { sourced } from "../../core/sourced.ts";
import type { VoteSide, VoteWords } from "../votes.ts";
import { asNouns, withAnd } from "./joined-letters.ts";

const WRITTEN = "written for Readout: how Arabic news tells of votes";

const list = (written: string): string[] => written.split(" ").map((phrase) => phrase.replaceAll("_", " "));
const each = <T>(written: string, value: T): (readonly [string, T])[] =>
  list(written).map((phrase) => [phrase, value] as const);
const side = (written: string, value: VoteSide, alone: boolean): (readonly [string, VoteSide, boolean])[] =>
  list(written).map((phrase) => [phrase, value, alone] as const);

export const arabicVoteWords: VoteWords = {
  voting: sourced(
    WRITTEN,
    list(
      `${asNouns("صوت صوتا صوتاً صوتًا أصوات صوتين تصويت اقتراع")} ${withAnd("صوت صوّت صوتت صوّتت صوتوا يصوت تصوت أيد أيدت أيده أيدته")}`,
    ),
  ),
  voters: sourced(
    WRITTEN,
    list(
      asNouns(
        "نائب نائبا نائباً نواب عضو عضوا عضواً أعضاء أعضائه أعضائها أعضاءه عضوين عضوان نائبين نائبان دولتين دولتان صوتين سيناتور سيناتورا شيخ برلماني برلمانيا برلمانيين مندوب مندوبا مستشار مستشارا بلد بلدا بلدان دولة دول قاض قاضيا قضاة",
      ),
    ),
  ),
  sides: sourced(WRITTEN, [
    ...side(
      withAnd(
        "لصالح لصالحه لصالحها بالإجماع بإجماع إجماع أصوات_جميع بأصوات_جميع مؤيدون مؤيدين أيدها أيدوه أيدوها وافق وافقت دعم دعمه دعمت دعمته مؤيد مؤيدا مؤيدة تأييد بتأييد أيد أيدت أيده أيدته أيدها بالموافقة موافقة",
      ),
      "for",
      true,
    ),
    ...side(withAnd("مع"), "for", false),
    ...side(
      withAnd(
        "ضد ضده ضدها اعتراض بالرفض معارضين عارضها عارضتها عارضوه رفضته رفضها معارض معارضا معارضة عارض عارضت عارضه عارضته عارضها رفض رفضه معارضون رافض",
      ),
      "against",
      true,
    ),
    ...side(
      withAnd(
        "امتناع ممتنعون الامتناع امتنع امتنعت امتنعوا امتناع ممتنع ممتنعين ممتنعا عن_التصويت امتنع_عن_التصويت امتنعت_عن_التصويت",
      ),
      "abstain",
      true,
    ),
    ...side(withAnd("تغيب تغيبت غاب غابت غياب لم_يصوت لم_تصوت لم_يشارك"), "absent", true),
  ]),
  nobody: sourced(WRITTEN, ["لا أحد", "بلا", "دون", "من دون", "بدون", "ودون", "ولا أحد", "لم يعترض أحد"]),
  to: new Set(["مقابل", "ضد", "إلى"]),
  outcomes: sourced(WRITTEN, [
    ["حيز التنفيذ", "adopted"],
    ["حيز النفاذ", "adopted"],
    ...each(
      withAnd("بالإجماع بإجماع أقر أقرت أُقر اعتمد اعتمدت اعتُمد تبنى تبنت وافق وافقت صادق صادقت اعتماد إقرار تبني مرر"),
      "adopted" as const,
    ),
    ...each(
      withAnd(
        "رفض رفضت رُفض فسقط أسقط أسقطت رفضوا إخفاق فشلا لم_تبلغ لم_يبلغ لم_تحصل لم_تنل لم_يتمكن لم_تتمكن فشل فشلت أخفق أخفقت سقط سقطت لم_يحصل لم_يحظ لم_ينل لم_يعتمد",
      ),
      "failed" as const,
    ),
    ...each(
      withAnd("استخدم_حق_النقض استخدمت_حق_النقض استخدمت_الفيتو استخدم_الفيتو حق_النقض_ضد نقضت نقض"),
      "vetoed" as const,
    ),
  ]),
  negators: sourced(WRITTEN, list(withAnd("لم لا عدم دون فشل أخفق رفض"))),
  needs: sourced(
    WRITTEN,
    list(withAnd("يحتاج يتطلب تحتاج تتطلب يلزم المطلوبة المطلوب اللازمة اللازم يتعين كان_يحتاج")),
  ),
  veto: sourced(WRITTEN, list(withAnd("الفيتو فيتو حق_النقض بالفيتو"))),
  outOf: new Set(["من", "من أصل", "أصل"]),
  shares: sourced(WRITTEN, [
    ["أغلبية الثلثين", 2, 3],
    ["بأغلبية الثلثين", 2, 3],
    ["غالبية الثلثين", 2, 3],
    ["بغالبية الثلثين", 2, 3],
    ["ثلثي الأصوات", 2, 3],
    ["أغلبية ثلاثة أخماس", 3, 5],
    ["أغلبية ثلاثة أرباع", 3, 4],
  ]),
  procedural: sourced(WRITTEN, ["تصويت إجرائي", "التصويت الإجرائي", "مسألة إجرائية"]),
  bodies: sourced(WRITTEN, [
    ...each("مجلس_الأمن مجلس_الأمن_الدولي لمجلس_الأمن بمجلس_الأمن ومجلس_الأمن", "un-security-council" as const),
    ...each("الجمعية_العامة الجمعية_العامة_للأمم_المتحدة للجمعية_العامة", "un-general-assembly" as const),
    ...each("مجلس_الاتحاد_الأوروبي مجلس_الاتحاد", "eu-council" as const),
    ...each("البرلمان_الأوروبي للبرلمان_الأوروبي", "european-parliament" as const),
    ...each(
      "البرلمان برلمان للبرلمان مجلس_النواب مجلس_الشيوخ مجلس_الأمة الكنيست مجلس_الشعب مجلس_العموم الجمعية_الوطنية",
      "parliament" as const,
    ),
    ...each("المجلس_البلدي مجلس_المدينة مجلس", "council" as const),
    ...each("المحكمة محكمة", "court" as const),
    ...each("اللجنة لجنة", "committee" as const),
  ]),
  proposals: sourced(
    WRITTEN,
    list(
      asNouns(
        "قرار قرارا مشروع_قرار مشروع_القرار مشروع_قانون مشروع_القانون قانون اقتراح مقترح نص تعديل اتفاق موازنة ميزانية ثقة",
      ),
    ),
  ),
};
