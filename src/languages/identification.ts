/** What tells languages apart, besides their letters, where a text does not say its language: scripts and the commonest words. */
import { type Sourced, sourced } from "../core/sourced.ts";

/** Languages of which a script is the sign by itself, by the script's name in Unicode. */
export const LANGUAGE_OF_SCRIPT: Sourced<Readonly<Record<string, string>>> = sourced(
  "written for Readout: scripts that one language of news uses",
  {
    Hebrew: "he",
    Greek: "el",
    Armenian: "hy",
    Georgian: "ka",
    Hangul: "ko",
    Hiragana: "ja",
    Katakana: "ja",
    Thai: "th",
    Lao: "lo",
    Ethiopic: "am",
    Bengali: "bn",
    Gujarati: "gu",
    Gurmukhi: "pa",
    Kannada: "kn",
    Malayalam: "ml",
    Oriya: "or",
    Tamil: "ta",
    Telugu: "te",
  },
);

/** Languages that reports are expected in: where two are as likely, these win. */
export const EXPECTED_LANGUAGES: Sourced<ReadonlySet<string>> = sourced(
  "written for Readout: languages of its packs, those planned, and their neighbours that have much news",
  words("ar bg cs de en es fa fr he hi it mk nl pl pt ru sr tr uk zh"),
);

/** Ends of words of five letters and more by which Bulgarian and Macedonian, which have articles, differ from their neighbours. */
export const COMMON_ENDS: Sourced<Readonly<Record<string, readonly string[]>>> = sourced(
  "written for Readout: the articles of both languages",
  { bg: ["ът", "ят", "ия", "ата", "ите", "ото"], mk: ["от", "ата", "ите", "ото"] },
);

/** Languages that n-gram models may lack, with the ones between which such a model finds them. */
export const BETWEEN: Sourced<Readonly<Record<string, readonly string[]>>> = sourced(
  "written for Readout: eld 2.1.0 has neither of these languages",
  { mk: ["bg", "sr"], kk: ["ru"], ne: ["hi"] },
);

/** The commonest words of languages that look alike, lower case. */
export const COMMON_WORDS: Sourced<Readonly<Record<string, ReadonlySet<string>>>> = sourced(
  "written for Readout: prepositions, conjunctions, pronouns and forms of “to be”",
  {
    be: words("і у ў з на не што гэта як ад да але для быў была былі па яго яна яны ці або пра пры за"),
    bg: words(
      "и в във от с със за ще че е са на се да не който която което които това този тази тези при след или като беше бяха още към също по му го ги й си но до през между само може има няма бъде били както ако защото им без над",
    ),
    mk: words(
      "и во од со ќе дека што е се на да не за кој која кое кои ова овој оваа овие тоа по при или како беше беа кон исто ги го му ѝ ја сум има нема сите една еден едно бил била биле бидејќи само би нив уште повеќе години но до преку меѓу може дали им без над си сѐ зашто ако под овие нивните неговиот некои",
    ),
    ru: words(
      "и в во от с со за что это на не как но по из он она они оно был была были было для или бы же у к все его её их так о об при до только который которая которые если ли уже когда чтобы без над",
    ),
    sr: words(
      "и у од са је су се на да не за који која које што као али из због ће би није о или бити то га му ми био била били по при до само има нема између ако под над без ли им му сам смо након још који би њих међу",
    ),
    uk: words(
      "і й в у від з із зі що це на не як але та є до за про його її їх для або був була були було по при тільки який яка які якщо чи вже коли щоб без над",
    ),
    kk: words("және мен бір бұл деп үшін осы"),
    ar: words("في من على إلى أن التي الذي هذا هذه عن مع كان لا ما بعد قد كما أو ان الى وقد لم لن هو هي بين ذلك كل"),
    fa: words("در از به که این را با است برای آن یک خود تا بر هم شده می و نیز اما اگر یا بود شد های ها ما من او"),
    ur: words("کے میں کی ہے اور سے کا کو نے ہیں پر کہ اس یہ تھا نہیں"),
    ku: words("لە بە کە و بۆ ئەم لەگەڵ ئەو"),
    hi: words("है हैं के में की और से का को ने पर यह था थी थे नहीं कि इस भी एक हो कर लिए वह जो तो या"),
    mr: words("आहे आहेत आणि या हे ही होते होता नाही मध्ये च्या व तो ती ते झाले केले असे"),
    ne: words("छ छन् र मा ले भएको गरेको हो पनि यो छन"),
  },
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
