/** Russian: words around names. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import { CITY_NAMES } from "../cldr/city-names.ts";
import { COUNTRY_NAMES } from "../cldr/country-names.ts";
import type { NameWords } from "../names.ts";

const WRITTEN = "written for Readout: words of Russian news, from general knowledge of the language";
const CLDR = "derived from Unicode CLDR by scripts/cldr-places.ts";
const GRAMMAR = "Russian grammar";

export const russianNameWords: NameWords = {
  endings: sourced(
    "Russian grammar: cases of nouns, adjectives and names",
    "а я у ю ом ем ём е ы и ой ей ою ею ью ь й о ия ии ию ией ый ий ого его ому ему ым им ая яя ую юю ое ее ые ие ых их ыми ими ам ям ами ями ах ях ов ев".split(
      " ",
    ),
  ),
  pluralEndings: sourced(GRAMMAR, new Set("ы и ые ие ых их ыми ими ам ям ами ями ах ях ов ев".split(" "))),
  clitics: NOT_COVERED,
  letters: sourced("Latin names in Russian news keep their own spelling", []),
  countries: sourced(CLDR, COUNTRY_NAMES.ru),
  cities: sourced(CLDR, CITY_NAMES.ru),
  names: sourced(
    WRITTEN,
    `
USA = США | Соединённые Штаты | Соединенные Штаты | Соединённые Штаты Америки | Америка
GBR = Великобритания | Британия | Соединённое Королевство | Соединенное Королевство | Англия | Шотландия | Уэльс | Северная Ирландия
RUS = РФ | Российская Федерация
CHN = КНР
KOR = Республика Корея
PRK = КНДР
DEU = ФРГ
BLR = Белоруссия | Беларусь
NLD = Голландия | Нидерланды
ARE = ОАЭ
PSE = Палестина | Палестинская автономия
VAT = Ватикан
CZE = Чехия
USA/Washington = Вашингтон
CHN/Beijing = Пекин
IND/New Delhi = Нью-Дели | Дели
TUR/Ankara = Анкара
PAK/Islamabad = Исламабад
CHE/Geneva = Женева
NLD/The Hague = Гаага
UKR/Kharkiv = Харьков
UKR/Crimea = Крым
UKR/Donbas = Донбасс
PSE/Gaza = сектор Газа | сектор Газы
region/Middle East = Ближний Восток
un = ООН
un-security-council = Совет Безопасности ООН | Совбез ООН | СБ ООН | Совет Безопасности | Совбез
eu = ЕС | Европейский союз | Евросоюз
european-commission = Еврокомиссия | Европейская комиссия | ЕК
european-parliament = Европарламент | Европейский парламент
european-council = Европейский совет
nato = НАТО
cis = СНГ
who = ВОЗ
imf = МВФ
osce = ОБСЕ
wto = ВТО
reuters = Рейтер | Рейтерс
afp = Франс Пресс
tass = ТАСС
ria = РИА Новости | РИА «Новости» | РИА
interfax = Интерфакс
unian = УНИАН
kremlin = Кремль
white-house = Белый дом
pentagon = Пентагон
us-congress = Конгресс США
duma = Госдума | Государственная дума
fsb = ФСБ
hamas = ХАМАС
hezbollah = Хезболла
islamic-state = Исламское государство | ИГИЛ | ИГ
al-qaeda = Аль-Каида
taliban = Талибан
bbc = Би-би-си
`,
  ),
  adjectives: sourced(
    WRITTEN,
    `
RUS = российский | русский
GBR = британский | английский | шотландский | североирландский
USA = американский
UKR = украинский
DEU = немецкий | германский
FRA = французский
ITA = итальянский
ESP = испанский
POL = польский
CHN = китайский
PAK = пакистанский
IND = индийский
IRL = ирландский
ISR = израильский
IRN = иранский
SYR = сирийский
TUR = турецкий
CAN = канадский
NLD = нидерландский | голландский
PSE = палестинский
150 = европейский
`,
  ),
  peoples: sourced(
    WRITTEN,
    `
RUS = россиянин | россияне
GBR = британец | британцы | англичанин | англичане | шотландец | шотландцы
USA = американец | американцы
PAK = пакистанец | пакистанцы
`,
  ),
  offices: sourced(
    WRITTEN,
    `
president = президент
vice-president = вице-президент
prime-minister = премьер | премьер-министр | глава правительства
chancellor = канцлер
king = король
queen = королева
leader = лидер | руководитель
head-of-state = глава государства
foreign-minister = министр иностранных дел | глава МИД | глава МИДа
defence-minister = министр обороны
interior-minister = министр внутренних дел | глава МВД
finance-minister = министр финансов
justice-minister = министр юстиции
minister = министр
secretary-general = генеральный секретарь | генсек
spokesperson = пресс-секретарь | официальный представитель | представитель
ambassador = посол
governor = губернатор
mayor = мэр
lawmaker = депутат
senator = сенатор
speaker = спикер | председатель парламента
prosecutor = прокурор
judge = судья
lawyer = адвокат
general = генерал
pope = папа | понтифик
chairman = председатель
head = глава | начальник
director = директор
negotiator = переговорщик
journalist = журналист | корреспондент
analyst = аналитик | политолог
professor = профессор
activist = активист
commissioner = комиссар | еврокомиссар
adviser = советник
`,
  ),
  groups: sourced(
    WRITTEN,
    `
government = правительство | кабинет министров | администрация
parliament = парламент
army = армия
police = полиция
court = суд
authorities = власти
protesters = протестующие | демонстранты
party = партия
company = компания
`,
  ),
  institutions: sourced(WRITTEN, "\npress = пресс-служба\noffice = канцелярия | офис\n"),
  honorifics: sourced(WRITTEN, new Set("г-н г-жа господин госпожа сэр леди лорд".split(" "))),
  heads: sourced(
    WRITTEN,
    `
organization = министерство | агентство | департамент | совет | комитет | комиссия | суд | партия | союз | университет | институт | банк | ассоциация | федерация | фонд | компания | корпорация | группа | группировка | движение | организация | армия | полиция | парламент | конгресс | сенат | служба | бюро | лига | коалиция | фронт | клуб | центр | палата | газета | телеканал | издание | церковь
place = город | село | провинция | область | район | штат | река | озеро | море | океан | залив | остров | острова | площадь | улица | аэропорт | мост | тюрьма
person = женщина | мужчина | брат | сестра | отец | мать | жена | муж | сын | дочь | христианка
`,
  ),
  particles: {
    person: sourced(WRITTEN, new Set("аль эль бен бин ибн фон ван де да ди дель дер".split(" "))),
    other: sourced(WRITTEN, new Set("и по в во на за of the &".split(" "))),
  },
  and: sourced(GRAMMAR, new Set(["и"])),
  ofWords: sourced("Russian puts the owner in a case", new Set()),
  ownerEndings: sourced("Russian has none", []),
  lowerCaseNames: true,
  adjectiveEndings: sourced(GRAMMAR, "ый ий ой ого его ому ему ым им ом ая яя ую юю ое ее ых их".split(" ")),
  articleEndings: NOT_COVERED,
  dropsSubjects: false,
  locatives: sourced(GRAMMAR, new Set("в во около под близ из".split(" "))),
  articles: NOT_COVERED,
  determiners: sourced(GRAMMAR, new Set("этот эта это эти тот та те его её их свой своя своё свои".split(" "))),
  indefinite: sourced(GRAMMAR, new Set("один одна одно некий другой другая каждый каждая".split(" "))),
  qualifiers: sourced(
    WRITTEN,
    "\nformer = бывший | экс\ndeputy = заместитель | замглавы\nacting = исполняющий обязанности | врио\nfuture = будущий\n",
  ),
  pronouns: sourced(GRAMMAR, "\nf = она | ней | неё | ее | её\nm = он | него | нему | ним\nplural = они | них\n"),
  notNames: sourced(
    WRITTEN,
    new Set(
      (
        "а в и но или что как он она оно они мы вы я ты это этот эта эти тот та те кто где когда почему если после до при по на за из от с со у о об к ко для без под над между через однако также " +
        "ранее позже сегодня вчера завтра сейчас теперь затем потом кроме того тем напомним впрочем по-прежнему нет не да все всё весь вся каждый многие некоторые один два три в-первых " +
        "понедельник вторник среда четверг пятница суббота воскресенье января февраля марта апреля мая июня июля августа сентября октября ноября декабря фото видео источник " +
        "согласно несмотря поэтому именно тогда там тут здесь уже ещё еще лишь только даже пока хотя ведь вместо среди против бог господь"
      ).split(" "),
    ),
  ),
  familyNameEndings: sourced(
    "written for Readout: endings of family names as Russian spells them",
    "ов ев ёв ин ын ова ева ина ский ская цкий енко чук юк ян швили дзе ич сон ман берг".split(" "),
  ),
};
