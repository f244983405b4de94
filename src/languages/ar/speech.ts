/** Arabic: speech. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { SpeechWords } from "../speech.ts";
import { formsOf, speechAdjectives, speechNouns, speechVerbs } from "../speech-forms.ts";
import { asNouns, withAnd } from "./joined-letters.ts";

const SOURCE = "written for Readout: verbs, phrases and nouns by which Arabic news hands words to a speaker";

/** A line a verb, blank-separated forms; each form also with "and" and "so" before it. */
const verbs = (written: string): string =>
  written
    .split(";")
    .map((line) => withAnd(line))
    .join(";");
const nouns = (written: string): string =>
  written
    .split(";")
    .map((line) => asNouns(line))
    .join(";");

/** What stands before a source. */
const LEADS = formsOf(
  "بحسب حسب وفقا_لـ وفقا وفقًا وفقاً وفق في_رأي برأي في_نظر من_وجهة_نظر على_حد_قول على_حد_تعبير استنادا_إلى جاء_في_بيان في_بيان_ل في_بيان في_تقرير نقلا_عن نقلاً_عن على_لسان بلسان وفق_بيان وفق_تقديرات وفق_تقرير بحسب_تقديرات بحسب_بيان بحسب_تقرير بحسب_أرقام بحسب_بيانات طبقا_لـ طبقا",
);
/** What stands before a verb of speech whose subject is a source, and such verbs. */
const TOLD_LEADS = formsOf(
  "وفق_ما وفقا_لما وفقاً_لما وفقًا_لما بحسب_ما حسب_ما حسبما كما على_ما استنادا_إلى_ما تبعا_لما طبقا_لما",
);
const TOLD = formsOf(
  "أعلن أعلنت ذكر ذكرت أفاد أفادت قال قالت نقل نقلت أورد أوردت أورده أوردته أكد أكدت أوضح أوضحت نشر نشرت نشره نشرته صرح كشف كشفت أشار أشارت بث بثته أعلنه أعلنته ذكره ذكرته أكده أكدته نقله نقلته كتب كتبت روى روت",
);

export const arabicSpeechWords: SpeechWords = {
  verbs: sourced(SOURCE, [
    ...speechVerbs(
      "say",
      "sure",
      ["quote", "clause"],
      verbs(
        `قال قالت قالوا يقول تقول يقولون قائلا قائلاً قائلًا قائلة قائلين; أضاف أضافت أضافوا يضيف تضيف مضيفا مضيفاً مضيفًا مضيفة اضاف; أكد أكدت أكدوا يؤكد تؤكد مؤكدا مؤكداً مؤكدًا مؤكدة اكد أكّد أكّدت;
        أعلن أعلنت أعلنوا يعلن تعلن معلنا معلناً معلنة اعلن; صرح صرحت صرّح صرّحت يصرح تصرح مصرحا; أوضح أوضحت أوضحوا يوضح توضح موضحا موضحاً موضحًا موضحة; ذكر ذكرت ذكروا يذكر تذكر; أشار_إلى أشارت_إلى يشير_إلى تشير_إلى مشيرا_إلى مشيراً_إلى مشيرة_إلى أشار أشارت مشيرا مشيراً مشيرة;
        تابع تابعت متابعا متابعة; شدد شددت شدّد شدّدت يشدد تشدد مشددا مشدداً مشددة شدد_على شددت_على; بيّن بيّنت مبينا مبيناً مبينة; أفاد أفادت أفادوا يفيد تفيد; كتب كتبت يكتب; لفت لفتت لافتا لافتاً لافتة لفت_إلى لفتت_إلى; نوه نوّه منوها; كشف كشفت كاشفا; اعترف اعترفت معترفا أقر أقرت; رأى رأت يرى ترى; اعتبر اعتبرت يعتبر تعتبر معتبرا معتبراً معتبرة;
        أخبر أخبرت أبلغ أبلغت يبلغ; رد ردت ردّ ردّت; علق علقت علّق علّقت معلقا; خلص خلصت; جدد جددت مجددا; زعم زعمت يزعم زاعما زاعمة ادعى ادعت يدعي; استطرد مستطردا; ختم ختمت; يتذكر تتذكر تذكّر استذكر استذكرت يستذكر; روى روت يروي تروي; حكى حكت يحكي تحكي; حذر_من`,
      ),
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["quote", "clause"],
      verbs(
        "صحح صححت يصحح; رجح رجحت مرجحا مرجحة يرجح; قدر قدرت; اقترح اقترحت يقترح; وصف_بأنه; أظهر أظهرت; قرر قررت; روى روت يروي; سرد",
      ),
    ),
    ...speechVerbs(
      "say",
      "sure",
      ["quote", "object"],
      verbs(
        "أعرب_عن أعربت_عن يعرب_عن معربا_عن معربة_عن أعرب أعربت معربا; عبر_عن عبرت_عن عبّر_عن عبّرت_عن معبرا_عن; أبدى أبدت مبديا",
      ),
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["quote", "object"],
      verbs(
        "أدان أدانت يدين تدين مدينا; دان دانت; استنكر استنكرت مستنكرا; ندد_ب نددت_ب ندد نددت منددا; رحب_ب رحبت_ب رحب رحبت مرحبا; انتقد انتقدت منتقدا; بحث بحثت; ناقش ناقشت; هنأ; شكر شكرت",
      ),
    ),
    ...speechVerbs("say", "likely", ["as"], verbs("وصف وصفت يصف تصف واصفا واصفاً واصفة; سمى سمّى; اعتبر")),
    ...speechVerbs("say", "beside", ["quote"], verbs("صرخ صرخت; هتف هتفت هتفوا; همس; أنهى; بدأ; واصل واصلت")),
    ...speechVerbs(
      "deny",
      "sure",
      ["quote", "clause", "object"],
      verbs("نفى نفت نفوا ينفي تنفي نافيا نافية; أنكر أنكرت ينكر تنكر منكرا"),
    ),
    ...speechVerbs("deny", "likely", ["clause", "object"], verbs("رفض رفضت يرفض ترفض رافضا رافضة")),
    ...speechVerbs(
      "demand",
      "sure",
      ["quote", "clause", "object", "to"],
      verbs(
        "دعا دعت دعوا يدعو تدعو داعيا داعياً داعية; طالب طالبت طالبوا يطالب تطالب مطالبا مطالباً مطالبة; حث حثت حثّ حثّت يحث تحث حاثا; طلب طلبت يطلب تطلب; ناشد ناشدت يناشد مناشدا; أمر أمرت",
      ),
    ),
    ...speechVerbs(
      "accuse",
      "sure",
      ["quote", "target"],
      verbs("اتهم اتهمت اتهموا يتهم تتهم متهما متهماً متهمة; حمل_مسؤولية حمّل حمّلت حملت; لام لامت"),
    ),
    ...speechVerbs(
      "promise",
      "sure",
      ["quote", "clause", "to"],
      verbs("وعد وعدت يعد متعهدا تعهد تعهدت يتعهد تتعهد متعهدة; أقسم; ضمن"),
    ),
    ...speechVerbs(
      "threaten",
      "sure",
      ["quote", "clause", "to"],
      verbs(
        "هدد هددت هدّد هدّدت يهدد تهدد مهددا; توعد توعدت متوعدا; حذر حذرت حذّر حذّرت حذروا يحذر تحذر محذرا محذراً محذرة; أنذر",
      ),
    ),
    ...speechVerbs("ask", "sure", ["quote", "clause"], verbs("سأل سألت يسأل تساءل تساءلت متسائلا; استفسر")),
    ...speechVerbs(
      "think",
      "likely",
      ["quote", "clause"],
      verbs("يعتقد تعتقد اعتقد; يأمل تأمل أمل آملا; توقع توقعت يتوقع تتوقع متوقعا; يخشى تخشى خشي; ظن يظن; يشتبه"),
    ),
    ...speechVerbs(
      "say",
      "sure",
      ["speaker"],
      verbs("نقل_عن نقلت_عن ينقل_عن تنقل_عن ناقلا_عن ناقلة_عن نقلا_عن نقلاً_عن نقل نقلت ينقل تنقل نقلا نقلاً"),
    ),
    ...speechVerbs("say", "sure", ["quote", "clause"], "قوله قولها قولهم بقوله بقولها"),
    ...speechVerbs("promise", "likely", ["object"], verbs("عرض عرضت يعرض تعرض عارضا عارضة")),
    ...speechVerbs(
      "say",
      "sure",
      ["quote", "clause", "document"],
      verbs("جاء_في جاء_فيه ورد_في ورد_فيه; نص نصت ينص تنص"),
    ),
  ]),
  nouns: sourced(SOURCE, [
    ...speechNouns(
      "say",
      true,
      nouns(
        "بيان بيانا بيانات; رسالة رسائل; تقرير تقارير; تغريدة تغريدات; منشور منشورا; إعلان; كتاب; خطاب; مذكرة; وثيقة; برقية; مقال; تدوينة; بلاغ",
      ),
    ),
    ...speechNouns(
      "say",
      false,
      nouns(
        "كلمة كلمات; تصريح تصريحات; مقابلة; حديث; مؤتمر_صحفي; إحاطة; قول; تعليق تعليقات; تأكيد; ادعاء ادعاءات; مزاعم; إدانة",
      ),
    ),
    ...speechNouns("deny", false, nouns("نفي; إنكار")),
    ...speechNouns("demand", false, nouns("دعوة دعوات; طلب; مطالبة مطالب; نداء; مناشدة; إنذار")),
    ...speechNouns("accuse", false, nouns("اتهام اتهامات")),
    ...speechNouns("promise", false, nouns("وعد وعود; تعهد تعهدات; ضمان ضمانات")),
    ...speechNouns("threaten", false, nouns("تهديد تهديدات; تحذير تحذيرات")),
    ...speechNouns("ask", false, nouns("سؤال أسئلة")),
    ...speechNouns("think", false, nouns("أمل; قلق; مخاوف; اعتقاد; رأي; استعداد")),
  ]),
  adjectives: sourced(SOURCE, [
    ...speechAdjectives(
      "think",
      withAnd("واثق واثقة واثقون مقتنع مقتنعة مقتنعون متأكد متأكدة متفائل متفائلة قلق قلقة مستاء ممتن")
        .split(" ")
        .join("; "),
    ),
  ]),
  occasions: sourced(
    SOURCE,
    new Set(
      formsOf(
        asNouns(
          "مقابلة مقابلات حوار مؤتمر_صحفي مؤتمر_صحافي اتصال_هاتفي مكالمة_هاتفية محادثة_هاتفية كلمة_متلفزة خطاب كلمة لقاء اجتماع قمة جلسة إحاطة زيارة مؤتمر محادثات",
        ),
      ),
    ),
  ),
  backshift: NOT_COVERED,
  standsForReport: NOT_COVERED,
  sources: sourced(SOURCE, [
    ...LEADS.flatMap((lead) => ["", "و"].map((and) => `${and}${lead} _`)),
    ...["", "و"].flatMap((and) => TOLD_LEADS.flatMap((lead) => TOLD.map((verb) => `${and}${lead} ${verb} _`))),
    "على حد [قوله]",
    "على حد [قولها]",
    "على حد [تعبيره]",
    "بحسب [قوله]",
    "وفق [قوله]",
    "[بحسبه]",
    "و[بحسبه]",
  ]),
  passers: sourced(SOURCE, [
    "نقلا عن _",
    "نقلاً عن _",
    "بحسب وكالة _",
    "حسب وكالة _",
    "كما نقلت _",
    "حسبما نقلت _",
    "وفق ما نقلت _",
    "كما أوردت _",
    "حسبما أفادت _",
    "حسبما ذكرت _",
    "وفق ما ذكرت _",
  ]),
  hearers: sourced(SOURCE, {
    alone: new Set(
      "للصحفيين للصحافيين للإعلاميين للإعلام لرويترز للتلفزيون للإذاعة للبرلمان للنواب للأعضاء للجنة للمجلس للشعب للمراسلين".split(
        " ",
      ),
    ),
    named: new Set(
      "لوكالة لصحيفة لقناة لموقع لإذاعة لتلفزيون لشبكة لمجلة لجريدة للوكالة للصحيفة للقناة للموقع للشبكة".split(" "),
    ),
  }),
  beforeHearer: sourced(SOURCE, new Set(["ل", "لـ", "إلى", "أمام"])),
  soCalled: sourced(
    SOURCE,
    new Set(
      formsOf(
        withAnd(
          "ما_يسمى ما_يسمّى المسمى المسماة يسمى تسمى ما_يعرف المعروف المعروفة بعنوان تحت_عنوان باسم وصفه_ب وصفها_ب ما_وصفه ما_وصفته تحت_شعار يدعى تدعى المزعوم المزعومة",
        ),
      ),
    ),
  ),
  namesInMarks: true,
  named: sourced(
    SOURCE,
    new Set(
      formsOf(
        asNouns(
          "عبارة باخرة طائرة مركب ميناء حركة حزب جماعة تنظيم منظمة وكالة صحيفة جريدة مجلة قناة موقع إذاعة فيلم كتاب رواية أغنية مسلسل عملية مؤسسة شركة برنامج كتيبة كتائب لواء سفينة ملعب مهرجان جائزة مشروع تطبيق منصة مبادرة",
        ),
      ),
    ),
  ),
  sentenceBefore: NOT_COVERED,
  nobody: sourced("written for Readout: Arabic words for nobody", new Set(["لا أحد"])),
  demanded: NOT_COVERED,
  asClause: sourced(SOURCE, new Set(["كما", "حسبما", "وفقما"])),
};
