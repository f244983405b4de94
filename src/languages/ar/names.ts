/** Arabic: words around names. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import { CITY_NAMES } from "../cldr/city-names.ts";
import { COUNTRY_NAMES } from "../cldr/country-names.ts";
import type { NameWords } from "../names.ts";
import { asNouns, withAnd } from "./joined-letters.ts";

const WRITTEN = "written for Readout: words of Arabic news, from general knowledge of the language";
const CLDR = "derived from Unicode CLDR by scripts/cldr-places.ts";
const GRAMMAR = "Arabic grammar";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const arabicNameWords: NameWords = {
  endings: sourced(
    "Arabic grammar: gender, dual and plural, and the ending of the accusative",
    "ة ا اً ًا ين ون ات ان تين يون يين".split(" "),
  ),
  pluralEndings: sourced(GRAMMAR, new Set("ين ون ات يون يين".split(" "))),
  declensions: NOT_COVERED,
  clitics: sourced(
    "Arabic grammar: words of one letter written with the word after them, and the article",
    "ال و ف ب ل ك وال بال لل كال فال ول وب ولل وبال".split(" "),
  ),
  letters: sourced("Latin names keep their own spelling", []),
  countries: sourced(CLDR, COUNTRY_NAMES.ar),
  cities: sourced(CLDR, CITY_NAMES.ar),
  names: sourced(
    WRITTEN,
    `
USA = الولايات المتحدة | الولايات المتحدة الأمريكية | الولايات المتحدة الأميركية | أمريكا | أميركا
GBR = بريطانيا | المملكة المتحدة | إنجلترا | انجلترا | اسكتلندا | ويلز | إيرلندا الشمالية | بريطانيا العظمى
RUS = روسيا | روسيا الاتحادية | الاتحاد الروسي
CHN = الصين | جمهورية الصين الشعبية
KOR = كوريا الجنوبية
PRK = كوريا الشمالية
CZE = التشيك | جمهورية التشيك
NLD = هولندا
ARE = الإمارات | الإمارات العربية المتحدة
SAU = السعودية | المملكة العربية السعودية
PSE = فلسطين | السلطة الفلسطينية | الأراضي الفلسطينية | دولة فلسطين
SYR = سوريا | سورية
EGY = مصر
JOR = الأردن
LBN = لبنان
IRQ = العراق
ISR = إسرائيل | اسرائيل | تل أبيب
IRN = إيران | ايران
TUR = تركيا
UKR = أوكرانيا | اوكرانيا
POL = بولندا
DEU = ألمانيا | المانيا
FRA = فرنسا
ESP = إسبانيا | اسبانيا
ITA = إيطاليا | ايطاليا
HUN = المجر | هنغاريا
AUT = النمسا
BGR = بلغاريا
ROU = رومانيا
GRC = اليونان
SRB = صربيا
BEL = بلجيكا
SWE = السويد
NOR = النرويج
DNK = الدنمارك | الدنمرك
FIN = فنلندا
CHE = سويسرا
JPN = اليابان
IND = الهند
BRA = البرازيل
ARG = الأرجنتين
MEX = المكسيك
CAN = كندا
AUS = أستراليا | استراليا
BLR = بيلاروسيا | روسيا البيضاء
VAT = الفاتيكان
MMR = بورما | ميانمار
COD = الكونغو الديمقراطية
UKR/Kyiv = كييف
UKR/Crimea = القرم | شبه جزيرة القرم
UKR/Donbas = دونباس
UKR/Donetsk = دونيتسك
UKR/Luhansk = لوغانسك | لوهانسك
UKR/Kharkiv = خاركيف
UKR/Mariupol = ماريوبول
RUS/Moscow = موسكو
USA/Washington = واشنطن
USA/New York = نيويورك
CHN/Beijing = بكين
TUR/Ankara = أنقرة
TUR/Istanbul = إسطنبول | اسطنبول
BEL/Brussels = بروكسل
FRA/Paris = باريس
FRA/Strasbourg = ستراسبورغ
GBR/London = لندن
DEU/Berlin = برلين
ITA/Rome = روما
ESP/Madrid = مدريد
POL/Warsaw = وارسو
CZE/Prague = براغ
BGR/Sofia = صوفيا
AUT/Vienna = فيينا
HUN/Budapest = بودابست
CHE/Geneva = جنيف
NLD/The Hague = لاهاي
EGY/Cairo = القاهرة
EGY/Alexandria = الإسكندرية
JOR/Amman = عمان
LBN/Beirut = بيروت
SYR/Damascus = دمشق
SYR/Aleppo = حلب
SYR/Idlib = إدلب
IRQ/Baghdad = بغداد
IRQ/Mosul = الموصل
SAU/Riyadh = الرياض
QAT/Doha = الدوحة
ARE/Abu Dhabi = أبوظبي | أبو ظبي
ARE/Dubai = دبي
IRN/Tehran = طهران
ISR/Jerusalem = القدس | القدس المحتلة
PSE/Gaza = غزة | قطاع غزة | القطاع
PSE/Gaza City = مدينة غزة
PSE/West Bank = الضفة الغربية | الضفة
PSE/Rafah = رفح
PSE/Khan Younis = خان يونس
PSE/Ramallah = رام الله
PSE/Jenin = جنين
PSE/Nablus = نابلس
TUN/Tunis = تونس العاصمة
DZA/Algiers = الجزائر العاصمة
LBY/Tripoli = طرابلس
LBY/Benghazi = بنغازي
SDN/Khartoum = الخرطوم
YEM/Sanaa = صنعاء
YEM/Aden = عدن
region/Middle East = الشرق الأوسط
region/Balkans = البلقان | غرب البلقان
region/Caucasus = القوقاز
region/Black Sea = البحر الأسود
region/Mediterranean = البحر المتوسط | البحر الأبيض المتوسط
region/Red Sea = البحر الأحمر
region/Gulf = الخليج
region/West = الغرب
region/Latin America = أمريكا اللاتينية
150 = أوروبا | اوروبا
142 = آسيا
002 = إفريقيا | أفريقيا
un = الأمم المتحدة | هيئة الأمم المتحدة
un-security-council = مجلس الأمن | مجلس الأمن الدولي | مجلس الأمن التابع للأمم المتحدة
un-general-assembly = الجمعية العامة للأمم المتحدة | الجمعية العامة
unesco = اليونسكو
unicef = اليونيسف
unhcr = المفوضية السامية للأمم المتحدة لشؤون اللاجئين | مفوضية شؤون اللاجئين
who = منظمة الصحة العالمية
wfp = برنامج الأغذية العالمي
imf = صندوق النقد الدولي | صندوق النقد
world-bank = البنك الدولي
wto = منظمة التجارة العالمية
iaea = الوكالة الدولية للطاقة الذرية
icc = المحكمة الجنائية الدولية
icj = محكمة العدل الدولية
opcw = منظمة حظر الأسلحة الكيميائية
osce = منظمة الأمن والتعاون في أوروبا
council-of-europe = مجلس أوروبا
eu = الاتحاد الأوروبي | الاتحاد الأوربي
european-commission = المفوضية الأوروبية
european-parliament = البرلمان الأوروبي
nato = الناتو | حلف شمال الأطلسي | حلف الناتو | حلف الأطلسي
red-cross = الصليب الأحمر | اللجنة الدولية للصليب الأحمر
afp = فرانس برس | وكالة فرانس برس | وكالة الصحافة الفرنسية
reuters = رويترز | وكالة رويترز
ap = أسوشيتد برس | أسوشييتد برس | وكالة أسوشيتد برس
dpa = وكالة الأنباء الألمانية | د ب أ
tass = تاس | وكالة تاس
interfax = إنترفاكس | انترفاكس
ria = ريا نوفوستي | نوفوستي
sputnik = سبوتنيك
ukrinform = أوكرينفورم
bta = وكالة الأنباء البلغارية
pap = وكالة الأنباء البولندية
ctk = وكالة الأنباء التشيكية
ansa = أنسا | وكالة أنسا
efe = إفي | وكالة إفي
anadolu = الأناضول | وكالة الأناضول
xinhua = شينخوا
irna = إرنا | وكالة الأنباء الإيرانية
tasnim = تسنيم
fars = فارس
sana = سانا | وكالة سانا
mena = وكالة أنباء الشرق الأوسط
bloomberg = بلومبرغ
kremlin = الكرملين
duma = الدوما | مجلس الدوما
white-house = البيت الأبيض
pentagon = البنتاغون | وزارة الدفاع الأمريكية | وزارة الدفاع الأميركية
state-department = وزارة الخارجية الأمريكية | وزارة الخارجية الأميركية
us-congress = الكونغرس
elysee = الإليزيه | قصر الإليزيه
bundestag = البوندستاغ
knesset = الكنيست
mossad = الموساد
shin-bet = الشاباك | شين بيت
irgc = الحرس الثوري | الحرس الثوري الإيراني
palestinian-authority = السلطة الوطنية الفلسطينية
plo = منظمة التحرير الفلسطينية | منظمة التحرير
hamas = حماس | حركة حماس
islamic-jihad = الجهاد الإسلامي | حركة الجهاد الإسلامي
fatah = فتح | حركة فتح
hezbollah = حزب الله
houthis = الحوثيون | الحوثيين | أنصار الله | جماعة الحوثي
islamic-state = تنظيم الدولة الإسلامية | تنظيم الدولة | داعش | الدولة الإسلامية
al-qaeda = القاعدة | تنظيم القاعدة
taliban = طالبان | حركة طالبان
al-shabaab = حركة الشباب
pkk = حزب العمال الكردستاني
bbc = بي بي سي
cnn = سي إن إن
al-jazeera = الجزيرة | قناة الجزيرة
wagner = فاغنر | مجموعة فاغنر
`,
  ),
  adjectives: sourced(
    WRITTEN,
    `
AFG = أفغاني
DZA = جزائري
ARG = أرجنتيني
ARM = أرمني | أرميني
AUS = أسترالي
AUT = نمساوي
AZE = أذربيجاني | أذري
BHR = بحريني
BGD = بنغالي
BLR = بيلاروسي
BEL = بلجيكي
BIH = بوسني
BRA = برازيلي
GBR = بريطاني | إنجليزي
BGR = بلغاري
CAN = كندي
TCD = تشادي
CHL = تشيلي
CHN = صيني
COL = كولومبي
HRV = كرواتي
CUB = كوبي
CYP = قبرصي
CZE = تشيكي
DNK = دنماركي
EGY = مصري
EST = إستوني
ETH = إثيوبي
FIN = فنلندي
FRA = فرنسي
GEO = جورجي
DEU = ألماني
GRC = يوناني
HUN = مجري | هنغاري
IND = هندي
IDN = إندونيسي
IRN = إيراني
IRQ = عراقي
IRL = إيرلندي
ISR = إسرائيلي | اسرائيلي
ITA = إيطالي | ايطالي
JPN = ياباني
JOR = أردني
KAZ = كازاخستاني
KEN = كيني
PRK = كوري شمالي
KOR = كوري جنوبي | كوري
KWT = كويتي
LVA = لاتفي
LBN = لبناني
LBY = ليبي
LTU = ليتواني
MYS = ماليزي
MLI = مالي
MEX = مكسيكي
MDA = مولدوفي
MAR = مغربي
NLD = هولندي
NER = نيجري
NGA = نيجيري
NOR = نرويجي
OMN = عماني
PAK = باكستاني
PSE = فلسطيني
PHL = فلبيني
POL = بولندي
PRT = برتغالي
QAT = قطري
ROU = روماني
RUS = روسي
SAU = سعودي
SRB = صربي
SVK = سلوفاكي
SVN = سلوفيني
SOM = صومالي
ZAF = جنوب أفريقي | جنوب إفريقي
ESP = إسباني | اسباني
SDN = سوداني
SWE = سويدي
CHE = سويسري
SYR = سوري
TWN = تايواني
THA = تايلاندي
TUN = تونسي
TUR = تركي
UGA = أوغندي
UKR = أوكراني | اوكراني
ARE = إماراتي
USA = أمريكي | أميركي
VEN = فنزويلي
VNM = فيتنامي
YEM = يمني
002 = أفريقي | إفريقي
142 = آسيوي
150 = أوروبي | أوربي
`,
  ),
  peoples: sourced(
    WRITTEN,
    `
PSE = الفلسطينيون | الفلسطينيين
ISR = الإسرائيليون | الإسرائيليين
RUS = الروس
UKR = الأوكرانيون | الأوكرانيين
USA = الأمريكيون | الأمريكيين | الأميركيون | الأميركيين
SYR = السوريون | السوريين
IRN = الإيرانيون | الإيرانيين
TUR = الأتراك
FRA = الفرنسيون | الفرنسيين
DEU = الألمان
GBR = البريطانيون | البريطانيين
150 = الأوروبيون | الأوروبيين
`,
  ),
  offices: sourced(
    WRITTEN,
    `
president = رئيس | الرئيس | رئيسة | رئيس الجمهورية | رئيس الدولة
vice-president = نائب الرئيس | نائب رئيس الجمهورية | نائبة الرئيس
prime-minister = رئيس الوزراء | رئيسة الوزراء | رئيس وزراء | رئيسة وزراء | الوزير الأول | رئيس مجلس الوزراء
deputy-prime-minister = نائب رئيس الوزراء | نائبة رئيس الوزراء
head-of-government = رئيس الحكومة | رئيسة الحكومة
chancellor = مستشار ألمانيا | المستشار الألماني | المستشارة الألمانية | مستشار النمسا
king = ملك | العاهل
queen = ملكة
prince = أمير
crown-prince = ولي العهد | ولي عهد
emir = أمير دولة
sultan = سلطان
supreme-leader = المرشد الأعلى | المرشد
leader = زعيم | زعيمة | قائد
foreign-minister = وزير الخارجية | وزيرة الخارجية | وزير خارجية | وزيرة خارجية | وزير الشؤون الخارجية
defence-minister = وزير الدفاع | وزيرة الدفاع | وزير دفاع
interior-minister = وزير الداخلية | وزيرة الداخلية | وزير داخلية
finance-minister = وزير المالية | وزيرة المالية
economy-minister = وزير الاقتصاد | وزيرة الاقتصاد
justice-minister = وزير العدل | وزيرة العدل
health-minister = وزير الصحة | وزيرة الصحة
energy-minister = وزير الطاقة | وزيرة الطاقة | وزير النفط
education-minister = وزير التعليم | وزيرة التعليم
information-minister = وزير الإعلام
trade-minister = وزير التجارة
transport-minister = وزير النقل
agriculture-minister = وزير الزراعة
environment-minister = وزير البيئة
minister = وزير | وزيرة
secretary-general = الأمين العام | أمين عام
high-representative = الممثل الأعلى | الممثلة العليا | مسؤول السياسة الخارجية | مسؤولة السياسة الخارجية
commissioner = مفوض | مفوضة | المفوض السامي
ambassador = سفير | سفيرة
envoy = مبعوث | مبعوثة | المبعوث الخاص | موفد
diplomat = دبلوماسي | دبلوماسية
negotiator = مفاوض | كبير المفاوضين
consul = قنصل
spokesperson = المتحدث باسم | المتحدثة باسم | متحدث باسم | متحدثة باسم | الناطق باسم | الناطقة باسم | ناطق باسم | متحدث | متحدثة | ناطق | المتحدث الرسمي
adviser = مستشار | مستشارة | مستشار الأمن القومي
governor = محافظ | حاكم | والي
mayor = رئيس البلدية | رئيسة البلدية | رئيس بلدية | رئيسة بلدية | عمدة
official = مسؤول | مسؤولة | مسئول
lawmaker = نائب | نائبة | عضو البرلمان | النائب
senator = سيناتور | السيناتور | عضو مجلس الشيوخ
speaker = رئيس البرلمان | رئيسة البرلمان | رئيس مجلس النواب
candidate = مرشح | مرشحة
politician = سياسي | سياسية
prosecutor = المدعي | مدع | وكيل النيابة
prosecutor-general = المدعي العام | المدعية العامة | النائب العام
judge = قاض | القاضي | قاضية
chief-justice = رئيس المحكمة | رئيس القضاة
lawyer = محام | محامي | محامية
general = جنرال | لواء | فريق | الفريق | اللواء | العميد | عميد
officer = عقيد | مقدم | رائد | نقيب | ملازم | ضابط
admiral = أدميرال
commander = قائد الجيش | قائد القوات
chief-of-staff = رئيس الأركان | رئيس هيئة الأركان
soldier = جندي
police-chief = قائد الشرطة | مدير الشرطة
pope = بابا الفاتيكان | البابا فرنسيس
patriarch = بطريرك | البطريرك
bishop = أسقف | مطران
priest = كاهن | قس
imam = إمام | شيخ الأزهر
rabbi = حاخام
chairman = رئيس اللجنة | رئيس مجلس الإدارة | رئيسة اللجنة
head = رئيس | رئيسة | مدير عام
director = مدير | مديرة | المدير العام | المديرة العامة
chief-executive = الرئيس التنفيذي | الرئيسة التنفيذية
founder = مؤسس | مؤسسة
representative = ممثل | ممثلة | مندوب | مندوبة
activist = ناشط | ناشطة
journalist = صحفي | صحفية | صحافي | صحافية | مراسل | مراسلة
analyst = محلل | محللة
expert = خبير | خبيرة
professor = أستاذ | أستاذة | بروفيسور
doctor = طبيب | طبيبة
writer = كاتب | كاتبة
businessman = رجل الأعمال | رجل أعمال | سيدة أعمال
resident = أحد السكان | ساكن
witness = شاهد عيان | شاهد | شاهدة
survivor = ناج | ناجية
suspect = مشتبه به | المشتبه به
driver = سائق
counterpart = نظيره | نظيرته | نظيرها
`,
  ),
  groups: sourced(
    WRITTEN,
    `
government = حكومة | الحكومة | إدارة
presidency = الرئاسة | رئاسة الجمهورية
parliament = البرلمان | برلمان | مجلس النواب
foreign-ministry = وزارة الخارجية | الخارجية
defence-ministry = وزارة الدفاع
interior-ministry = وزارة الداخلية | الداخلية
health-ministry = وزارة الصحة
finance-ministry = وزارة المالية
justice-ministry = وزارة العدل
economy-ministry = وزارة الاقتصاد
ministry = وزارة | الوزارة
army = الجيش | جيش | القوات المسلحة
navy = البحرية
air-force = القوات الجوية | سلاح الجو
coast-guard = خفر السواحل | حرس السواحل
police = الشرطة | شرطة
secret-service = المخابرات | الاستخبارات | جهاز الأمن
prosecution = النيابة العامة | النيابة | الادعاء العام | الادعاء
court = المحكمة | محكمة
supreme-court = المحكمة العليا
constitutional-court = المحكمة الدستورية
embassy = السفارة | سفارة
authorities = السلطات | سلطات
opposition = المعارضة
officials = مسؤولون | مسؤولين
troops = القوات | قوات | جنود
militants = مسلحون | مسلحين | مقاتلون | مقاتلين
rebels = المتمردون | المتمردين | متمردون
protesters = المتظاهرون | المتظاهرين | متظاهرون | المحتجون | المحتجين
`,
  ),
  institutions: sourced(
    WRITTEN,
    `
press = المكتب الصحفي | المكتب الإعلامي | الخدمة الصحفية
office = مكتب | ديوان
presidency = الرئاسة | رئاسة
`,
  ),
  honorifics: sourced(
    WRITTEN,
    set("السيد السيدة الدكتور الدكتورة الأستاذ الشيخ الحاج الآنسة المهندس المهندسة السير اللورد البروفيسور القاضي"),
  ),
  heads: sourced(
    WRITTEN,
    `
organization = وزارة | شركة | مؤسسة | منظمة | هيئة | جمعية | وكالة | صحيفة | حزب | حركة | مجلس | لجنة | جامعة | معهد | مركز | بنك | محكمة | اتحاد | نقابة | مجموعة | جبهة | تحالف | جهاز | قناة | مفوضية | صندوق | سفارة | قنصلية | مستشفى | بلدية | دائرة | إدارة | غرفة | مصلحة | نيابة | مكتب | رئاسة | أكاديمية | بعثة | مديرية
place = مدينة | بلدة | قرية | محافظة | إقليم | ولاية | منطقة | نهر | بحيرة | بحر | جزيرة | جبل | وادي | حي | شارع | ميدان | مطار | ميناء | جسر | سد | معبر | مخيم | مقاطعة | بلدية
group = قبيلة | عشيرة | عائلة | أسرة
person = رجل | امرأة | شاب | شقيق | شقيقة | والد | والدة | زوج | زوجة | ابن | ابنة | أرملة
`,
  ),
  particles: {
    person: sourced(WRITTEN, set("بن ابن أبو أبي أم آل عبد فان دي فون دو ديل")),
    other: sourced(WRITTEN, set("من على عن")),
  },
  and: sourced(GRAMMAR, set("و")),
  ofWords: sourced("Arabic joins an owner by its place, behind what it owns", new Set<string>()),
  ownerEndings: sourced("Arabic has none", []),
  lowerCaseNames: false,
  adjectiveEndings: sourced(GRAMMAR, ["ي", "ية", "يين", "يون", "يات"]),
  articleEndings: NOT_COVERED,
  dropsSubjects: true,
  locatives: sourced(GRAMMAR, set("في قرب")),
  articles: NOT_COVERED,
  determiners: sourced(GRAMMAR, set("هذا هذه ذلك تلك هؤلاء أولئك كل جميع بعض أي")),
  indefinite: sourced(GRAMMAR, set("أحد إحدى بعض آخر أخرى")),
  qualifiers: sourced(
    WRITTEN,
    `
former = السابق | السابقة | سابق | الراحل | المخلوع
deputy = نائب | نائبة | وكيل | مساعد
acting = بالوكالة | المؤقت | بالإنابة | المكلف | تصريف الأعمال
future = المنتخب | المقبل | المعين
`,
  ),
  pronouns: sourced(
    GRAMMAR,
    `
f = هي
m = هو
plural = هم هما
own-m = قوله | تعبيره | بحسبه
own-f = قولها
`,
  ),
  notNames: sourced(
    WRITTEN,
    set(
      `${withAnd("في من إلى الى على عن مع بعد قبل بين خلال أن إن أنّ إنّ أنه إنه أنها إنها أنهم التي الذي الذين اللذين ما لا لم لن ليس ليست هو هي هم هما هذا هذه ذلك تلك كان كانت يكون تكون كانوا قد لقد سوف كما كذلك أيضا أيضاً حيث حين عندما بينما لكن ولكن أو أم إذا لو ثم حتى منذ ضد نحو حول عبر لدى دون بدون غير سوى كل جميع بعض أي أكثر أقل نحو حوالي وذلك وفق بحسب عند أمام خلف تحت فوق داخل خارج وسط بسبب رغم مثل اليوم أمس غدا الآن هناك هنا جدا فقط تم يتم ستتم جرى يجري بعدما منها منه فيها فيه قوله قولها قولهم تأكيده تأكيدها وصفه وصفها عدم مصدر مصادر شهود ناشطون أمني طبي عسكري حكومي رسمي محلي أحد إحدى عليها عليه لها له بها به معه معها لهم بهم منهم عنه عنها إليه إليها الخاص الخاصة")} ` +
        `${asNouns("بيان رسالة تصريح تصريحات مقابلة مؤتمر صحفي صحافي خبر تقرير حديث كلمة قرار مشروع اتفاق عملية هجوم حرب سلام أمن قوات يوم شهر عام سنة أسبوع ساعة صباح مساء ليل رئيسي عام عاما جديد جديدة كبير كبيرة أول ثاني وقت الماضي المقبل القادم مليون ألف شخص أشخاص قتيل قتلى جريح جرحى بلاد دولة دول عاصمة مدينة حكومة")}`,
    ),
  ),
  homographs: NOT_COVERED,
  unheard: sourced("Arabic grammar: prefixes of the imperfect, endings of pronouns, plurals and adjectives", {
    unnamedStarts: "ي ن ت أ سي سن ست سأ".split(" "),
    unnamedEnds: "ون ين ات ها هم نا كم ية ته تي ي".split(" "),
  }),
  placeEndings: sourced("written for Readout: endings of names of countries and towns", {
    countries: "يا ستان لاند".split(" "),
    towns: "غراد بورغ".split(" "),
  }),
  familyNameEndings: sourced(
    "written for Readout: endings of family names as Arabic spells them",
    "اوي وف يف سكي تش يتش نكو ان يان اني زاده أوغلو ين".split(" "),
  ),
  feminine: sourced("written for Readout: how Arabic words for women who hold an office end", {
    endings: "ة".split(" "),
    always: true,
  }),
};
