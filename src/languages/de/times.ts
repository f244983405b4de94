/** German: times. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { TimeWords } from "../times.ts";

const OWN = "written for Readout: as German news and office letters say it";

/** Adjectives in all their endings: `letzt` stands for `letzte letzter letztes letzten letztem`. */
const declined = (stems: string): string =>
  stems
    .split("|")
    .flatMap((stem) => ["e", "en", "er", "es", "em"].map((ending) => stem + ending))
    .join("|");

const ORDINALS: readonly (readonly [number, string])[] = [
  [1, "erst"],
  [2, "zweit"],
  [3, "dritt"],
  [4, "viert"],
  [5, "fünft"],
  [6, "sechst"],
  [7, "siebt|siebent"],
  [8, "acht"],
  [9, "neunt"],
  [10, "zehnt"],
  [11, "elft"],
  [12, "zwölft"],
  [13, "dreizehnt"],
  [14, "vierzehnt"],
  [15, "fünfzehnt"],
  [16, "sechzehnt"],
  [17, "siebzehnt"],
  [18, "achtzehnt"],
  [19, "neunzehnt"],
  [20, "zwanzigst"],
  [21, "einundzwanzigst"],
  [22, "zweiundzwanzigst"],
  [23, "dreiundzwanzigst"],
  [24, "vierundzwanzigst"],
  [25, "fünfundzwanzigst"],
  [26, "sechsundzwanzigst"],
  [27, "siebenundzwanzigst"],
  [28, "achtundzwanzigst"],
  [29, "neunundzwanzigst"],
  [30, "dreißigst"],
  [31, "einunddreißigst"],
];

export const germanTimeWords: TimeWords = {
  months: sourced("CLDR 46 (de, de-AT), months, and the abbreviations of German news", [
    "januar|januars|jänner|jan|jan.",
    "februar|februars|feber|feb|feb.|febr.",
    "märz|märzes|mär|mrz|maerz",
    "april|aprils|apr|apr.",
    "mai|mais",
    "juni|junis|juno|jun|jun.",
    "juli|julis|julei|jul|jul.",
    "august|augusts|aug|aug.",
    "september|septembers|sep|sept|sep.|sept.",
    "oktober|oktobers|okt|okt.",
    "november|novembers|nov|nov.",
    "dezember|dezembers|dez|dez.",
  ]),
  weekdays: sourced("CLDR 46 (de), weekdays, and the abbreviations of German news", [
    "montag|montags|mo|mo.",
    "dienstag|dienstags|di|di.",
    "mittwoch|mittwochs|mi|mi.",
    "donnerstag|donnerstags|do|do.",
    "freitag|freitags|fr|fr.",
    "samstag|samstags|sonnabend|sonnabends|sa|sa.",
    "sonntag|sonntags|so|so.",
  ]),
  weak: sourced(OWN, "mo|di|mi|do|fr|sa|so|mai|märz|jan|jul|jun|mär|august"),
  units: sourced(OWN, {
    minute: "minute|minuten|min|min.|sekunde|sekunden|sek|sek.",
    hour: "stunde|stunden|std|std.|h",
    day: "tag|tage|tagen|tages|tags|nacht|nächte|nächten|kalendertag|kalendertage|kalendertagen",
    workday:
      "werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen|geschäftstag|geschäftstage|geschäftstagen|wochentag|wochentage|wochentagen",
    week: "woche|wochen|kalenderwoche|kalenderwochen",
    workweek: "arbeitswoche|arbeitswochen",
    weekend: "wochenende|wochenenden|wochenendes",
    month: "monat|monate|monaten|monats|monates|kalendermonat|kalendermonate|kalendermonats",
    quarter: "quartal|quartale|quartalen|quartals|vierteljahr|vierteljahres|jahresviertel",
    year: "jahr|jahre|jahren|jahres|jahrs|kalenderjahr|kalenderjahre|kalenderjahres|geschäftsjahr|geschäftsjahres",
    decade: "jahrzehnt|jahrzehnte|jahrzehnten|jahrzehnts|jahrzehntes|dekade|dekaden",
    century: "jahrhundert|jahrhunderte|jahrhunderten|jahrhunderts|jh|jh.",
  }),
  days: sourced(OWN, [
    [-3, "vorvorgestern"],
    [-2, "vorgestern|vorgestrigen|vorgestrige|vorgestriger"],
    [
      -1,
      `gestern|${declined("gestrig")}|gestern abend|gestern nacht|letzte nacht|vergangene nacht|vergangener nacht|letzter nacht|über nacht`,
    ],
    [
      0,
      `heute|${declined("heutig")}|jetzt|gerade jetzt|nun|derzeit|zurzeit|zur zeit|momentan|aktuell|gegenwärtig|im moment|im augenblick|in diesem moment|in diesem augenblick|` +
        "heutzutage|am heutigen tag|am heutigen tage|am selbigen tag|so bald wie möglich|sobald wie möglich|so schnell wie möglich|asap|heute nacht|heute abend",
    ],
    [1, `morgen|${declined("morgig")}|am morgigen tag|morgen früh`],
    [2, "übermorgen"],
    [3, "überübermorgen"],
  ]),
  storyDays: sourced(OWN, [
    [
      -1,
      "am vortag|vortag|vortages|tags zuvor|am tag zuvor|tag zuvor|am tag davor|tag davor|am vorabend|einen tag zuvor|einen tag davor|einen tag früher|am vorherigen tag",
    ],
    [
      1,
      "am nächsten tag|am folgenden tag|am darauffolgenden tag|am tag darauf|am tag danach|tags darauf|einen tag später|einen tag danach|einen tag darauf|am nächsten morgen|am folgetag|folgetag|am folgenden morgen",
    ],
    [
      0,
      "am selben tag|am gleichen tag|am selben abend|an diesem tag|an jenem tag|selben tags|am gleichen abend|noch am selben tag",
    ],
  ]),
  partsOfDay: sourced(OWN, {
    night: "nacht|nachts|abend|abends|nächte|in der nacht|am abend|in der nacht zum|in der nacht auf|in der nacht zu",
    others:
      "morgen|morgens|früh|vormittag|vormittags|mittag|mittags|nachmittag|nachmittags|mitternacht|morgengrauen|tagesanbruch|dämmerung|frühmorgens|früher morgen|" +
      "am morgen|am vormittag|am mittag|am nachmittag|am frühen morgen|am frühen nachmittag|am frühen abend|am späten abend|am späten nachmittag|am späten vormittag|spätabends|im morgengrauen|" +
      "um mitternacht|in der früh|spätnachmittag|frühen morgen|späten abend|frühen nachmittag|späten nachmittag|frühen abend",
  }),
  shifts: sourced(OWN, {
    twoBack: declined("vorvorig|vorletzt"),
    twoAhead: declined("übernächst"),
    past: declined("letzt|vorig|vorherig|vorangegangen"),
    recent: `${declined("vergangen|zurückliegend|jüngst")}`,
    present: `${declined("dies|laufend|aktuell|gegenwärtig|jetzig|derzeitig|selb|gleich|genau dies")}|dieses|dieser`,
    next: declined("nächst|folgend|darauffolgend|anschließend"),
    coming: declined("kommend|bevorstehend"),
  }),
  steps: sourced(OWN, {
    agoBefore: "vor|vor gut|vor knapp|vor rund|vor etwa|vor ungefähr|vor mehr als|vor über",
    agoAfter: "her|zurück",
    inBefore: "in|in etwa|in rund|in gut|in knapp|in spätestens",
    inAfter: "von jetzt an|ab jetzt|von heute an|ab heute",
    withinBefore:
      "innerhalb von|innerhalb|binnen|innerhalb der|in weniger als|im laufe von|innerhalb eines|innerhalb der nächsten|binnen der nächsten",
    withinAfter: "",
    laterBefore: "",
    laterAfter: "später|danach|darauf|nachher|hinterher",
    earlierAfter: "zuvor|davor|früher|vorher|vorher schon",
    after: "nach|ab|seit",
    before: "vor",
  }),
  edges: sourced(OWN, {
    start:
      "anfang|anfangs|zu beginn|zu beginn des|zu beginn der|beginn|beginn des|beginn der|zu anfang|am anfang|am anfang des|am anfang der|anfang des|anfang der|eingangs|früh im",
    middle: "mitte|mitte des|mitte der|zur mitte des|in der mitte des|in der mitte der",
    end: "ende|ende des|ende der|am ende des|am ende der|zum ende des|zum ende der|gegen ende|gegen ende des|gegen ende der|zu ende|spät im",
    earlier: "zu beginn dieser|bereits früher|schon früher|früher in|früher im|früher an|früher",
    later:
      "später|später im|später in|später an|rest|rest des|rest der|verlauf des|verlauf der|im weiteren verlauf des",
  }),
  links: sourced(OWN, {
    articles: "der|die|das|dem|den|des|ein|eine|einen|einem|einer|eines",
    of: "des|der|von|vom|im|in|in der|in den|dem|den|an",
    on: "am|an|an dem|an diesem|im|in|in der|in den|in dem|um|zum|zu|zur|während|während des|während der|beim|bei|für|vom|von|den|der|dem|für den|auf|auf den|ab|gegen|über|übers",
    from: "von|vom|von dem|ab|von der",
    to: "bis|bis zum|bis zu|bis in|bis in den|bis in die|bis ins|bis einschließlich|bis zur|bis am",
    between: "zwischen|zwischen dem|zwischen den",
    and: "und|und dem",
    since: "seit|seit dem|seit der|ab|ab dem|ab der|von|schon seit",
    until: "bis|bis zum|bis zu|bis zur|bis spätestens|spätestens am|bis zum ende|bis in",
    afterThat: "nach|nach dem|nach der|nach den",
    beforeThat: "vor|vor dem|vor der|vor den",
    every: `${declined("jed|all|jeglich")}|alle|immer|jeweils`,
    about:
      "etwa|ungefähr|rund|circa|ca|ca.|zirka|knapp|gut|fast|beinahe|nahezu|mehr als|über|weniger als|mindestens|wenigstens|nur|erst|schon|bereits|gerade einmal|genau",
    dayNumber: "",
  }),
  counts: sourced(OWN, [
    [0.5, "halbes|halbe|halben|einem halben|einer halben|ein halbes|eine halbe"],
    [1, "ein|eine|einen|einem|einer|eines|ein weiteres|einem weiteren"],
    [1.5, "anderthalb|eineinhalb"],
    [2, "ein paar|paar"],
    [2.5, "zweieinhalb"],
    [14, "vierzehn"],
  ]),
  ordinals: sourced(
    OWN,
    ORDINALS.map(([value, stems]) => [value, declined(stems)] as const),
  ),
  ordinalSuffixes: sourced(OWN, "."),
  seasons: sourced(OWN, {
    spring: "frühling|frühlings|frühjahr|frühjahrs|frühjahres",
    summer: "sommer|sommers|hochsommer|spätsommer",
    autumn: "herbst|herbsts|herbstes|spätherbst",
    winter: "winter|winters",
  }),
  holidays: sourced("CLDR and the calendars of Germany, Austria and Switzerland", [
    ["new-year", "neujahr|neujahrstag|neujahrs|neujahrstages|neujahrsmorgen"],
    ["new-year-eve", "silvester|silvesterabend|silvesternacht|sylvester|silvestertag"],
    [
      "christmas",
      "weihnachten|weihnachtstag|weihnachtsfeiertag|erster weihnachtsfeiertag|ersten weihnachtsfeiertag|erster weihnachtstag|ersten weihnachtstag|1. weihnachtstag|1. weihnachtsfeiertag",
    ],
    ["christmas-eve", "heiligabend|heiliger abend|heiligen abend|weihnachtsabend"],
    [
      "boxing-day",
      "zweiter weihnachtsfeiertag|zweiten weihnachtsfeiertag|zweiter weihnachtstag|zweiten weihnachtstag|2. weihnachtstag|stephanstag|stefanitag",
    ],
    ["epiphany", "dreikönigstag|heilige drei könige|dreikönigsfest|heilig drei könig"],
    ["valentine", "valentinstag"],
    ["good-friday", "karfreitag"],
    ["easter", "ostern|ostersonntag|osterfest"],
    ["easter-monday", "ostermontag"],
    ["palm-sunday", "palmsonntag"],
    ["ash-wednesday", "aschermittwoch"],
    ["pentecost", "pfingsten|pfingstsonntag"],
    ["holy-saturday", "karsamstag|ostersamstag"],
    ["maundy-thursday", "gründonnerstag"],
    ["ascension", "christi himmelfahrt|himmelfahrt|himmelfahrtstag|vatertag"],
    ["whit-monday", "pfingstmontag"],
    ["corpus-christi", "fronleichnam"],
    ["assumption", "mariä himmelfahrt"],
    ["german-unity", "tag der deutschen einheit"],
    ["at-national", "österreichischer nationalfeiertag"],
    ["reformation-day", "reformationstag"],
    ["saint-martin", "martinstag|sankt martin"],
    ["saint-nicholas", "nikolaustag|nikolaus"],
    ["saint-john", "johannistag"],
    ["peter-and-paul", "peter und paul"],
    ["saint-barbara", "barbaratag"],
    ["all-souls", "allerseelen"],
    ["carnival-saturday", "fastnachtssamstag|karnevalssamstag|faschingssamstag"],
    ["carnival-sunday", "fastnachtssonntag|karnevalssonntag|faschingssonntag"],
    ["carnival-monday", "rosenmontag|fastnachtsmontag"],
    ["shrove-tuesday", "faschingsdienstag|fastnachtsdienstag|fastnacht"],
    ["labour-day", "tag der arbeit|maifeiertag|staatsfeiertag"],
    ["halloween", "halloween"],
    ["all-saints", "allerheiligen"],
    ["womens-day", "internationaler frauentag|internationalen frauentag|frauentag|weltfrauentag"],
    ["us-independence", "unabhängigkeitstag der usa"],
    ["us-thanksgiving", "thanksgiving"],
    ["earth-day", "tag der erde"],
    ["saint-patrick", "st. patrick's day|saint patrick's day"],
  ]),
  vague: sourced(
    OWN,
    "kürzlich|neulich|jüngst|zuletzt|unlängst|bald|demnächst|in kürze|in letzter zeit|in den vergangenen tagen|in den letzten tagen|in den vergangenen wochen|in den letzten wochen|" +
      "in den vergangenen monaten|in den letzten monaten|in den vergangenen jahren|in den letzten jahren|vor kurzem|vor einiger zeit|vor langer zeit|früher oder später|einst|damals",
  ),
  future: sourced(
    OWN,
    "will|wollen|wolle|wird|werden|werde|soll|sollen|solle|geplant|geplante|geplanten|plant|planen|vorgesehen|erwartet|anberaumt|angesetzt|angekündigt|bevorstehend|bevorstehende|bevorstehenden|" +
      "beabsichtigt|beabsichtigen|möchte|möchten|spätestens|steht an|stehen an|kündigte|anstehend|anstehende|anstehenden",
  ),
  prefixes: "NOT_COVERED",
  endings: NOT_COVERED,
  decades: NOT_COVERED,
  compounds: true,
  numericOrder: sourced("CLDR 46 (de): short dates", "day first"),
};
