/** Polish: times. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { TimeWords } from "../times.ts";

const OWN = "written for Readout: as Polish news says it";

/** Forms parted by blanks as one list; `stem/a/b` stands for `stema` and `stemb`, `_` for a blank within a form. */
const forms = (written: string): string =>
  written
    .split(" ")
    .flatMap((one) => {
      const [stem = "", ...endings] = one.split("/");
      return endings.length === 0 ? [stem] : endings.map((ending) => stem + ending);
    })
    .map((form) => form.replaceAll("_", " "))
    .join("|");

/** Case endings of an adjective in -y and of one in -ni. */
const Y = "/y/a/e/ego/ej/emu/ym/ą/ych/ymi/i";
const NI = "//a/e/ego/ej/emu/m/ą/ch/mi";

export const polishTimeWords: TimeWords = {
  months: sourced(
    "CLDR 46 (pl), months in nominative and genitive, their other cases and adjectives, and the abbreviations of news",
    [
      forms(`styczeń styczni/a/u/owi/em stycz stycz. sty. styczniow${Y}`),
      forms(`luty lut/ego/emu/ym lut. lutow${Y}`),
      forms(`marzec marc/a/u/owi/em mar. marcow${Y}`),
      forms(`kwiecień kwietni/a/u/owi/em kwiec. kwi. kwietniow${Y}`),
      forms(`maj maj/a/u/owi/em majow${Y}`),
      forms(`czerwiec czerwc/a/u/owi/em czerw. cze. czerwcow${Y}`),
      forms(`lipiec lipc/a/u/owi/em lip. lipcow${Y}`),
      forms(`sierpień sierpni/a/u/owi/em sierp. sierpniow${Y}`),
      forms(`wrzesień wrześni/a/u/owi/em wrzes. wrz. wrześniow${Y}`),
      forms(`październik październik/a/u/owi/iem paźdz. paź. październikow${Y}`),
      forms(`listopad listopad/a/owi/em listopadzie list. listopadow${Y}`),
      forms(`grudzień grudni/a/u/owi/em grudz. gru. grudniow${Y}`),
    ],
  ),
  weekdays: sourced("CLDR 46 (pl), weekdays, their cases and adjectives", [
    forms(`poniedziałek poniedziałk/u/owi/iem/i pon. pn. poniedziałkow${Y}`),
    forms(`wtorek wtork/u/owi/iem/i wt. wtorkow${Y}`),
    forms(`środa środ/y/ę/ą/o środzie śr. środow${Y}`),
    forms(`czwartek czwartk/u/owi/iem/i czw. czwartkow${Y}`),
    forms(`piątek piątk/u/owi/iem/i pt. piątkow${Y}`),
    forms("sobota sobot/y/ę/ą/o sobocie sob. sobotni sobotni/ego/ej/m/a/e/ą/ch"),
    "niedziela|niedzieli|niedzielę|niedzielą|niedziele|ndz.|niedzielny|niedzielna|niedzielne|niedzielnego|niedzielnej|niedzielnym|niedzielną|niedzielnych",
  ]),
  weak: sourced(OWN, "maj|maja|maju|majem|majowi|sty|niedziele"),
  units: sourced(OWN, {
    minute:
      "minuta|minuty|minutę|minut|minutach|min|min.|sekunda|sekundy|sekundę|sekund|kwadrans|kwadranse|kwadransów|kwadransa",
    hour: "godzina|godziny|godzinę|godzin|godzinie|godzinach|godzinami|godz|godz.",
    day: "dzień|dnia|dni|dniu|dniem|dniach|dniami|doba|doby|dobę|dób|noc|nocy|noce|wieczorów|wieczory",
    workday: "dzień roboczy|dnia roboczego|dni roboczych|dni robocze",
    week: "tydzień|tygodnia|tygodnie|tygodni|tygodniu|tygodniem|tygodniach|tyg|tyg.",
    workweek: "tydzień roboczy|tygodnia roboczego|tygodniu roboczym",
    weekend: "weekend|weekendu|weekendy|weekendzie|weekendem|weekendów|weekendowy|weekendowe",
    month: "miesiąc|miesiąca|miesiące|miesięcy|miesiącu|miesiącem|miesiącach|mies|mies.|m-c|m-cy",
    quarter: "kwartał|kwartału|kwartale|kwartały|kwartałów|kwartałem",
    year: "rok|roku|lata|lat|rokiem|latach|latami|r|r.|rr.|rr",
    decade: "dekada|dekady|dekadę|dekad|dekadzie|dziesięciolecie|dziesięciolecia|dziesięcioleci",
    century: "wiek|wieku|wieki|wieków|stulecie|stulecia|stuleci|stuleciu",
  }),
  days: sourced(OWN, [
    [-2, "przedwczoraj|przedwczorajszy|przedwczorajsza|przedwczorajsze|przedwczorajszego|przedwczorajszej"],
    [-1, forms(`wczoraj wczorajsz${Y} wczoraj_wieczorem wczoraj_rano wczoraj_w_nocy wczoraj_po_południu`)],
    [
      0,
      forms(
        `dziś dzisiaj dzisiejsz${Y} teraz obecnie w_tej_chwili w_chwili_obecnej na_chwilę_obecną dziś_rano dzisiaj_rano dziś_wieczorem dziś_w_nocy dziś_po_południu tej_nocy w_dniu_dzisiejszym na_razie_dziś`,
      ),
    ],
    [1, forms(`jutro jutrzejsz${Y} jutra jutro_rano jutro_wieczorem`)],
    [2, "pojutrze"],
  ]),
  storyDays: sourced(OWN, [
    [
      -1,
      "poprzedniego dnia|dzień wcześniej|dzień przedtem|na dzień przed tym|poprzedniej nocy|noc wcześniej|w przeddzień|dobę wcześniej|wieczór wcześniej|poprzedniego wieczoru|dnia poprzedniego|dniu poprzednim",
    ],
    [
      1,
      "następnego dnia|nazajutrz|dzień później|kolejnego dnia|na drugi dzień|drugiego dnia rano|następnego ranka|dobę później|dnia następnego|w dniu następnym|dzień po tym",
    ],
    [
      0,
      "tego samego dnia|tego dnia|w tym samym dniu|jeszcze tego samego dnia|tego samego wieczoru|tej samej nocy|tego wieczoru",
    ],
  ]),
  partsOfDay: sourced(OWN, {
    night:
      "noc|nocą|w nocy|nocy|wieczór|wieczorem|wieczoru|późnym wieczorem|późną nocą|późno w nocy|późno wieczorem|w środku nocy|nad wieczorem|wczesnym wieczorem",
    others:
      "rano|ranek|rankiem|ranem|z rana|nad ranem|wczesnym rankiem|o poranku|o świcie|przed świtem|świtem|w południe|południe|południu|po południu|popołudniu|popołudnie|popołudniem|wczesnym popołudniem|późnym popołudniem|" +
      "przed południem|przedpołudnie|o północy|północ|po północy|przed północą|około północy|o zmierzchu|wcześnie rano|późno",
  }),
  shifts: sourced(OWN, {
    twoBack: forms(`zaprzeszł${Y} przedostatni${NI}`),
    twoAhead: "",
    past: forms(`zeszł${Y} minion${Y} poprzedni${NI} przeszł${Y} ostatni${NI}`),
    recent: forms(`ubiegł${Y}`),
    present:
      "ten|ta|to|tego|tej|tę|tą|tym|te|tych|bieżący|bieżąca|bieżące|bieżącego|bieżącej|bieżącym|bieżącą|br|br.|bm|bm.|obecny|obecnego|obecnej|obecnym|tegoroczny|tegoroczna|tegoroczne|tegorocznego|tegorocznej|tegorocznym",
    next: "następny|następna|następne|następnego|następnej|następnym|następną|następnych|kolejny|kolejna|kolejne|kolejnego|kolejnej|kolejnym|kolejną|kolejnych",
    coming:
      "przyszły|przyszła|przyszłe|przyszłego|przyszłej|przyszłym|przyszłą|przyszłych|nadchodzący|nadchodząca|nadchodzące|nadchodzącego|nadchodzącej|nadchodzącym|nadchodzącą|nadchodzących|najbliższy|najbliższa|najbliższe|najbliższego|najbliższej|najbliższym|najbliższą|najbliższych",
  }),
  steps: sourced(OWN, {
    agoBefore: "przed",
    agoAfter: "temu|wstecz",
    inBefore: "za",
    inAfter: "",
    withinBefore: "w ciągu|w przeciągu|w terminie|do",
    withinAfter: "",
    laterBefore: "po",
    laterAfter: "później|potem|po tym",
    earlierAfter: "wcześniej|przedtem",
    after: "po|od",
    before: "przed",
  }),
  edges: sourced(OWN, {
    start: "początek|początku|na początku|z początkiem|od początku|początkiem|na początek|wczesny|wczesną|wczesnym",
    middle: "połowa|połowie|w połowie|połowy|połowę|środek|środku|w środku",
    end: "koniec|końca|końcem|pod koniec|na koniec|z końcem|do końca|w końcu|końcówka|końcówce|końcówkę|schyłek|schyłku|u schyłku",
    earlier: "wcześniej w|wcześniej",
    later: "później w|reszta|resztę|do końca",
  }),
  links: sourced(OWN, {
    articles: "dopiero|już|jeszcze|właśnie|dokładnie|dnia|aż",
    of: "roku|miesiąca|z|w|od",
    on: "w|we|na|od|do|z|ze|po|przed|przez|około|podczas|ku|dnia|o|za",
    from: "od|z|ze",
    to: "do|na",
    between: "między|pomiędzy",
    and: "i|a|oraz",
    since: "od|począwszy od|poczynając od",
    until: "do|aż do",
    afterThat: "po",
    beforeThat: "przed",
    every: "każdy|każda|każde|każdego|każdej|każdą|co|wszystkie|codziennie",
    about:
      "około|ok|ok.|prawie|niemal|blisko|ponad|przeszło|mniej więcej|co najmniej|przynajmniej|niespełna|jakieś|zaledwie",
    dayNumber: "dnia|dniu",
  }),
  counts: sourced(OWN, [
    [0.5, "pół"],
    [1.5, "półtora|półtorej"],
    [1, "jeden|jedna|jedno|jednego|jednej|jedną"],
  ]),
  ordinals: sourced(OWN, [
    [1, forms("pierwsz/y/a/e/ego/ej/ym/ą/emu pierwszych")],
    [2, forms("drugi drugi/ego/ej/m drug/a/ą drugie")],
    [3, forms("trzeci trzeci/a/e/ego/ej/m/ą")],
    [4, forms("czwart/y/a/e/ego/ej/ym/ą/emu")],
    [5, forms("piąt/y/a/e/ego/ej/ym/ą/emu")],
    [6, forms("szóst/y/a/e/ego/ej/ym/ą/emu")],
    [7, forms("siódm/y/a/e/ego/ej/ym/ą/emu")],
    [8, forms("ósm/y/a/e/ego/ej/ym/ą/emu")],
    [9, forms("dziewiąt/y/a/e/ego/ej/ym/ą/emu")],
    [10, forms("dziesiąt/y/a/e/ego/ej/ym/ą/emu")],
    [11, forms("jedenast/y/a/e/ego/ej/ym")],
    [12, forms("dwunast/y/a/e/ego/ej/ym")],
    [13, forms("trzynast/y/a/e/ego/ej/ym")],
    [14, forms("czternast/y/a/e/ego/ej/ym")],
    [15, forms("piętnast/y/a/e/ego/ej/ym")],
    [16, forms("szesnast/y/a/e/ego/ej/ym")],
    [17, forms("siedemnast/y/a/e/ego/ej/ym")],
    [18, forms("osiemnast/y/a/e/ego/ej/ym")],
    [19, forms("dziewiętnast/y/a/e/ego/ej/ym")],
    [20, forms("dwudziest/y/a/e/ego/ej/ym")],
    [30, forms("trzydziest/y/a/e/ego/ej/ym")],
  ]),
  ordinalSuffixes: sourced(OWN, ".|go|ego|szy|gi|ty|tego|-go|-ego|-tego|-ty"),
  seasons: sourced(OWN, {
    spring: `wiosna|wiosny|wiosnę|wiosną|wiośnie|${forms("wiosenn/y/a/e/ego/ej/ym")}`,
    summer: "lato|latem|lecie",
    autumn: `jesień|jesieni|jesienią|${forms("jesienn/y/a/e/ego/ej/ym")}`,
    winter: `zima|zimy|zimę|zimą|zimie|${forms("zimow/y/a/e/ego/ej/ym")}`,
  }),
  holidays: sourced("the Polish calendar of public holidays (Act of 18 January 1951) and the church calendar", [
    ["new-year", "nowy rok|nowego roku|nowym rokiem"],
    ["new-year-eve", "sylwester|sylwestra|sylwestrowa noc|noc sylwestrowa|sylwestrową noc"],
    ["epiphany", "trzech króli|święto trzech króli"],
    ["labour-day", "święto pracy|święta pracy"],
    ["christmas-eve", "wigilia|wigilię|wigilii"],
    ["christmas", "boże narodzenie|bożego narodzenia|bożym narodzeniem"],
    ["easter", "wielkanoc|wielkanocy|niedziela wielkanocna|niedzielę wielkanocną"],
    ["easter-monday", "poniedziałek wielkanocny"],
    ["good-friday", "wielki piątek"],
    ["palm-sunday", "niedziela palmowa|niedzielę palmową"],
    ["all-saints", "wszystkich świętych|dzień wszystkich świętych"],
    ["womens-day", "dzień kobiet|dniu kobiet|dnia kobiet"],
    ["valentine", "walentynki|walentynek"],
  ]),
  vague: sourced(
    OWN,
    "niedawno|wkrótce|ostatnio|w ostatnim czasie|w ostatnich dniach|w ostatnich tygodniach|w ostatnich miesiącach|w ostatnich latach|niebawem|lada dzień|w najbliższym czasie|w najbliższych dniach",
  ),
  future: sourced(
    OWN,
    "będzie|będą|zostanie|zostaną|ma|mają|planuje|planują|planowany|planowana|planowane|zaplanowany|zaplanowana|zaplanowane|zaplanowano|zapowiedziany|zapowiedziana|oczekuje|oczekiwany|spodziewany|zamierza|zamierzają|powinien|powinna|powinno|powinny|odbędzie|odbędą|wyznaczono",
  ),
  prefixes: "NOT_COVERED",
  endings: NOT_COVERED,
  decades: sourced(OWN, "lata|lat|latach|latom"),
  compounds: false,
  numericOrder: sourced("CLDR 46 (pl): short dates", "day first"),
};
