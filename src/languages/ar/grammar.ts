/** Arabic: grammar. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { AuxiliaryForm, EndingGuess, Grammar, WordClass } from "../grammar.ts";
import { dictionaryForm, withAnd } from "./joined-letters.ts";

const WRITTEN = "written for Readout: the closed classes of Arabic, and common verbs of news in their forms";

const AUXILIARIES: readonly (readonly [
  forms: string,
  lemma: string,
  is: AuxiliaryForm["is"],
  tense: AuxiliaryForm["tense"],
  negated: boolean,
])[] = [
  ["كان كانت كانوا كانا كنت كنا", "كان", "be", "past", false],
  ["يكون تكون يكونون سيكون ستكون", "كان", "be", "present", false],
  ["ليس ليست ليسوا", "ليس", "be", "present", true],
  ["سوف", "سوف", "modal", "future", false],
  ["لن", "لن", "modal", "future", true],
  ["قد", "قد", "modal", null, false],
  ["لقد", "لقد", "modal", "past", false],
  ["لم", "لم", "modal", "past", true],
  ["يمكن يمكنه يمكنها أمكن", "يمكن", "modal", "present", false],
  ["يجب ينبغي", "يجب", "modal", "present", false],
  ["تم جرى تمت جرت", "تم", "be", "past", false],
  ["يتم يجري تتم تجري", "تم", "be", "present", false],
];

/**
 * Verbs by stems: the past as he, she and they have it (`stem`, `stemت`, `stemوا`), and the present as he and she have it (`يstem`, `تstem`). A weak verb has two pasts.
 */
const VERBS =
  "قال/قال/قول أعلن/أعلن/علن أكد/أكد/ؤكد أضاف/أضاف/ضيف أوضح/أوضح/وضح ذكر/ذكر/ذكر أشار/أشار/شير صرح/صرح/صرح دعا/دع/دعو طالب/طالب/طالب حذر/حذر/حذر اتهم/اتهم/تهم نفى/نف/نفي رفض/رفض/رفض " +
  "وافق/وافق/وافق وقع/وقع/وقع التقى/التق/لتقي اجتمع/اجتمع/جتمع بحث/بحث/بحث ناقش/ناقش/ناقش زار/زار/زور استقبل/استقبل/ستقبل وصل/وصل/صل غادر/غادر/غادر قتل/قتل/قتل أصاب/أصاب/صيب جرح/جرح/جرح هاجم/هاجم/هاجم قصف/قصف/قصف " +
  "اعتقل/اعتقل/عتقل أوقف/أوقف/وقف احتجز/احتجز/حتجز أفرج/أفرج/فرج أطلق/أطلق/طلق شن/شن/شن نفذ/نفذ/نفذ استهدف/استهدف/ستهدف دمر/دمر/دمر سيطر/سيطر/سيطر انسحب/انسحب/نسحب أرسل/أرسل/رسل قدم/قدم/قدم عرض/عرض/عرض " +
  "صوت/صوت/صوت اعتمد/اعتمد/عتمد تبنى/تبن/تبنى أقر/أقر/قر فرض/فرض/فرض رفع/رفع/رفع عقد/عقد/عقد أجرى/أجر/جري أدان/أدان/دين دان/دان/دين ندد/ندد/ندد رحب/رحب/رحب انتقد/انتقد/نتقد هدد/هدد/هدد تعهد/تعهد/تعهد وعد/وعد/عد " +
  "طلب/طلب/طلب حث/حث/حث ناشد/ناشد/ناشد أمر/أمر/أمر منع/منع/منع سمح/سمح/سمح حظر/حظر/حظر تظاهر/تظاهر/تظاهر احتج/احتج/حتج أضرب/أضرب/ضرب خرج/خرج/خرج اندلع/اندلع/ندلع وقف/وقف/قف انهار/انهار/نهار ضرب/ضرب/ضرب " +
  "لقي/لقي/لقى توفي/توفي/توفى مات/مات/موت أدى/أد/ؤدي أسفر/أسفر/سفر أودى/أود/ودي خطف/خطف/خطف اختطف/اختطف/ختطف أنقذ/أنقذ/نقذ أجلى/أجل/جلي ساعد/ساعد/ساعد دعم/دعم/دعم أيد/أيد/ؤيد عارض/عارض/عارض شكر/شكر/شكر " +
  "بدأ/بدأ/بدأ استأنف/استأنف/ستأنف انتهى/انته/نتهي توقف/توقف/توقف استمر/استمر/ستمر تابع/تابع/تابع قرر/قرر/قرر علق/علق/علق ألغى/ألغ/لغي أجل/أجل/ؤجل حضر/حضر/حضر شارك/شارك/شارك أفاد/أفاد/فيد نقل/نقل/نقل نشر/نشر/نشر كتب/كتب/كتب " +
  "قضى/قض/قضي حكم/حكم/حكم برأ/برأ/برئ أدلى/أدل/دلي تحدث/تحدث/تحدث تحطم/تحطم/تحطم غرق/غرق/غرق ارتفع/ارتفع/رتفع بلغ/بلغ/بلغ زاد/زاد/زيد واجه/واجه/واجه حاول/حاول/حاول سعى/سع/سعى اعتزم/اعتزم/عتزم خطط/خطط/خطط سلم/سلم/سلم تسلم/تسلم/تسلم " +
  "استخدم/استخدم/ستخدم عثر/عثر/عثر فتح/فتح/فتح أغلق/أغلق/غلق عاد/عاد/عود صحح/صحح/صحح رجح/رجح/رجح كشف/كشف/كشف أورد/أورد/ورد بث/بث/بث توقع/توقع/توقع أعرب/أعرب/عرب جدد/جدد/جدد لفت/لفت/لفت نوه/نوه/نوه شكك/شكك/شكك سأل/سأل/سأل تساءل/تساءل/تساءل اعترف/اعترف/عترف زعم/زعم/زعم ادعى/ادع/دعي استنكر/استنكر/ستنكر أنكر/أنكر/نكر خلص/خلص/خلص روى/رو/روي شرح/شرح/شرح كرر/كرر/كرر وصف/وصف/صف شدد/شدد/شدد اعتبر/اعتبر/عتبر رأى/رأ/رى أبلغ/أبلغ/بلغ أخبر/أخبر/خبر أصيب/أصيب/صاب اقترح/اقترح/قترح أبدى/أبد/بدي لقب/لقب/لقب استبعد/استبعد/ستبعد أظهر/أظهر/ظهر فر/فر/فر نزح/نزح/نزح هرب/هرب/هرب عزى/عز/عزي تعرض/تعرض/تعرض شهد/شهد/شهد";

const irregularVerbs = VERBS.split(" ").map((line) => {
  const [he = "", she = he, present = he] = line.split("/");
  const past = withAnd(`${he} ${she}ت ${she}وا`).split(" ");
  const now = withAnd(`ي${present} ت${present} ي${present}ون`).split(" ");
  const future = [`سي${present}`, `ست${present}`, `سي${present}ون`].flatMap((form) => [form, `و${form}`]);
  return `${dictionaryForm(he)} ${past.join("/")} - ${now.join("/")} ${future.join("/")}`;
});

const ENDINGS: readonly (readonly [endings: string, is: WordClass, weight: number])[] = [
  ["", "noun", 0],
  ["ات ون ين", "nouns", 0],
  ["ية", "adjective", -1],
  ["ية", "noun", 0],
];

export const arabicGrammar: Grammar = {
  closed: sourced(WRITTEN, {
    determiner: withAnd("هذا هذه ذلك تلك هؤلاء أولئك كل جميع بعض أي كلا كلتا"),
    pronoun: withAnd("هو هي هم هما هن أنا نحن أنت أنتم "),
    object: "إياه إياها",
    preposition: withAnd(
      "في من إلى الى على عن مع بعد قبل بين خلال منذ حتى ضد نحو حول عبر لدى دون بدون عند أمام خلف تحت فوق داخل خارج وسط بسبب رغم مثل فيه فيها منه منها عليه عليها إليه إليها له لها به بها معه معها عنه عنها ضمن أثناء بشأن إزاء تجاه قرب لصالح بموجب بواسطة",
    ),
    coordinator: "أو أم ثم بل و لكن ولكن",
    subordinator: withAnd(
      "أن إن أنّ إنّ أنه أنها أنهم إنه إنها إنهم بأن بأنه بأنها إذا لو عندما حين حينما بينما لأن لأنه لأنها كي لكي بعدما قبلما كما حيث ما فيما أثناء مما إلا",
    ),
    relative: withAnd("الذي التي الذين اللذين اللذان اللتين اللتان اللواتي ممن"),
    not: withAnd("لا ما ليس غير"),
    to: "أن",
    adverb: withAnd(
      "أيضا أيضاً كذلك اليوم أمس غدا الآن هناك هنا جدا فقط سابقا لاحقا حاليا مجددا تقريبا مؤخرا بالفعل أخيرا",
    ),
    number: "واحد واحدة اثنان اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرون ثلاثون مئة ألف مليون",
    gerund: withAnd(
      "قائلا قائلاً قائلًا قائلة قائلين مضيفا مضيفاً مضيفًا مضيفة مؤكدا مؤكداً مؤكدًا مؤكدة مؤكدين معلنا معلناً معلنًا معلنة موضحا موضحاً موضحًا موضحة مشيرا مشيراً مشيرًا مشيرة متابعا مشددا مشدداً مشددًا مشددة مبينا مبيناً مبينة لافتا لافتاً لافتًا لافتة معتبرا معتبراً معتبرًا معتبرة كاشفا منوها منوهة داعيا داعياً داعيًا مطالبا مطالباً مطالبًا محذرا محذراً محذرًا محذرة نافيا نافياً نافية متعهدا متعهداً متعهدة مهددا مهدداً مهددة زاعما زاعمة منددا منددة مستنكرا رافضا رافضاً معربا معربة معبرا معبرة متوقعا متوقعة مرحبا آملا متسائلا متسائلة واصفا واصفاً واصفة مرجحا مرجحة",
    ),
    noun: "شخص رئيس وزير",
    nouns: "أشخاص",
  }),
  auxiliaries: sourced(
    WRITTEN,
    AUXILIARIES.flatMap(([forms, lemma, is, tense, negated]) =>
      withAnd(forms)
        .split(" ")
        .map((form) => ({ form, lemma, is, tense, negated, holdsSubject: false, reportive: false })),
    ),
  ),
  irregularVerbs: sourced(WRITTEN, irregularVerbs),
  irregularNouns: sourced(WRITTEN, []),
  inflections: sourced("Arabic verbs change within; their forms are spelled out in `irregularVerbs`", []),
  verbs: sourced("spelled out in `irregularVerbs`", []),
  endings: sourced(
    WRITTEN,
    ENDINGS.flatMap(([endings, is, weight]) =>
      endings.split(" ").map((ending): EndingGuess => ({ ending, is, weight, reportive: false })),
    ),
  ),
  wordClasses: NOT_COVERED,
  possessiveEndings: NOT_COVERED,
  contentClause: sourced(WRITTEN, {
    statement: "أن إن أنّ إنّ أنه أنها إنه إنها أنهم إنهم بأن بأنه بأنها",
    question: "ما هل ماذا لماذا كيف متى أين من كم",
  }),
  calling: sourced(WRITTEN, "بأنه بأنها بأن"),
  agents: sourced(WRITTEN, "على من قبل بيد"),
  possessives: NOT_COVERED,
  clitics: NOT_COVERED,
  activeWithBe: NOT_COVERED,
  verbSecond: NOT_COVERED,
  adjectiveAfter: true,
  nounsInRow: true,
  verbFirst: true,
  headFirst: true,
  definiteness: sourced("Arabic grammar", { article: "ال", accusatives: ["ا", "اً", "ًا"] }),
  subjectOmitted: true,
  bodies: NOT_COVERED,
  obliqueEndings: NOT_COVERED,
};
