/** German: grammar. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { AuxiliaryForm, EndingGuess, Grammar, Inflection, WordClass } from "../grammar.ts";
import { GERMAN_SEPARABLE } from "./verb-forms.ts";
import { GERMAN_VERBS } from "./verbs.ts";

const WRITTEN = "written for Readout: the closed classes and regular inflection of German";

/** The forms of Konjunktiv I that differ from the indicative tell another's words. */
const AUXILIARIES: readonly (readonly [
  forms: string,
  lemma: string,
  is: AuxiliaryForm["is"],
  tense: AuxiliaryForm["tense"],
  reportive: boolean,
])[] = [
  ["hat haben habt", "haben", "have", "present", false],
  ["habe", "haben", "have", "present", true],
  ["hatte hatten", "haben", "have", "past", false],
  ["hätte hätten", "haben", "have", "past", false],
  ["gehabt", "haben", "have", null, false],
  ["ist sind bin seid", "sein", "be", "present", false],
  ["sei seien", "sein", "be", "present", true],
  ["war waren", "sein", "be", "past", false],
  ["wäre wären", "sein", "be", "past", false],
  ["gewesen", "sein", "be", null, false],
  ["wird werden", "werden", "be", "present", false],
  ["werde", "werden", "be", "present", true],
  ["wurde wurden ward", "werden", "be", "past", false],
  ["worden geworden", "werden", "be", null, false],
  ["würde würden", "würde", "modal", null, false],
  ["kann können", "können", "modal", null, false],
  ["könne", "können", "modal", null, true],
  ["konnte konnten", "können", "modal", "past", false],
  ["könnte könnten", "könnte", "modal", null, false],
  ["soll sollen", "sollen", "modal", null, false],
  ["solle", "sollen", "modal", null, true],
  ["sollte sollten", "sollte", "modal", null, false],
  ["muss müssen muß", "müssen", "modal", null, false],
  ["müsse", "müssen", "modal", null, true],
  ["musste mussten mußte mußten", "müssen", "modal", "past", false],
  ["müsste müssten", "müsste", "modal", null, false],
  ["darf dürfen", "dürfen", "modal", null, false],
  ["dürfe", "dürfen", "modal", null, true],
  ["durfte durften", "dürfen", "modal", "past", false],
  ["dürfte dürften", "dürfte", "modal", null, false],
  ["will wollen", "wollen", "modal", null, false],
  ["wolle", "wollen", "modal", null, true],
  ["wollte wollten", "wollen", "modal", "past", false],
  ["mag mögen möge", "mögen", "modal", null, false],
  ["möchte möchten", "möchte", "modal", null, false],
];

const REGULAR: readonly (readonly [ending: string, base: string, is: Inflection["is"], reportive: boolean])[] = [
  ["t", "en", "present", false],
  ["et", "en", "present", false],
  ["te", "en", "past", false],
  ["ten", "en", "past", false],
  ["ete", "en", "past", false],
  ["eten", "en", "past", false],
  ["e", "en", "present", true],
  ["e", "en", "adjective", false],
  ["te", "en", "adjective", false],
  ["ten", "en", "adjective", false],
  ["ter", "en", "adjective", false],
  ["tes", "en", "adjective", false],
  ["t", "n", "present", false],
  ["te", "n", "past", false],
  ["ten", "n", "past", false],
  ["en", "", "nouns", false],
  ["e", "", "nouns", false],
  ["n", "", "nouns", false],
  ["er", "", "nouns", false],
  ["ern", "", "nouns", false],
  ["s", "", "nouns", false],
  ["es", "", "nouns", false],
  ["innen", "in", "nouns", false],
];

const ENDINGS: readonly (readonly [endings: string, is: WordClass, weight: number])[] = [
  ["ung heit keit schaft tion sion tät ismus nis ling ment eur ist ant", "noun", 0],
  ["ungen heiten keiten schaften tionen täten nisse linge innen isten anten euren", "nouns", 0],
  ["e en er es em", "adjective", 0],
  ["e en er", "noun", -2],
  ["en", "plain", -2],
  [
    "ische ischen ischer isches ischem liche lichen licher liches lichem ige igen iger iges igem bare baren barer bares barem same samen samer sames lose losen loser loses",
    "adjective",
    0,
  ],
  ["isch lich ig bar sam los haft mäßig weise", "adjective", 0],
  ["weise erweise wärts falls maßen", "adverb", 0],
  ["ende enden ender endes endem", "adjective", 0],
  ["ierte ierten", "past", -1],
  ["iert", "participle", 0],
  ["ierte ierten ierter iertes", "adjective", 0],
  ["te ten tete teten", "past", -1],
  ["te ten", "adjective", 0],
  ["t", "participle", -2],
  ["t", "present", -3],
  ["t", "noun", -2],
  ["", "noun", 0],
  ["", "adverb", -3],
];

/** German: grammar. */
export const germanGrammar: Grammar = {
  closed: sourced(WRITTEN, {
    determiner:
      "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes jenen jenem derselbe dieselbe dasselbe derselben mein meine meinen meinem meiner meines dein deine deinen deiner sein seine seinen seinem seiner seines ihr:1 ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren eurer kein keine keinen keinem keiner keines jeder:1 jede jedes jeden jedem alle:1 allen aller alles:2 beide beiden beider mehrere mehreren mehrerer einige einigen einiger viele:1 vielen vieler manche manchen mancher solche solchen solcher solches sämtliche sämtlichen welche:2 welcher:2 welches:2 welchen:2 deren:1 dessen:1 derartige derartigen etliche etlichen zahlreiche zahlreichen wenige wenigen weniger:2",
    pronoun:
      "ich du er sie es wir ihr man wer:1 jemand niemand nichts etwas alles:1 dies das:3 der:5 die:5 dieser:4 diese:4 dieses:4 alle:2 viele:2 einige:2 beide:2 jeder:2 keiner:2 einer:4 manche:2 andere:1 letzterer letztere selbst:3 mehr:3",
    object: "mich dich sich uns euch ihn ihm ihnen mir dir einander sie:2 es:2 ihr:3 dem:6 den:6 wem wen",
    preposition:
      "in im ins an am ans auf aufs aus bei beim mit nach von vom vor vorm zu:1 zum zur für fürs gegen um ums über übers unter zwischen durch durchs ohne seit bis während wegen trotz laut neben hinter gemäß infolge angesichts außer außerhalb innerhalb mithilfe mittels entlang gegenüber statt anstatt anstelle aufgrund anlässlich bezüglich hinsichtlich zugunsten binnen jenseits diesseits oberhalb unterhalb nahe unweit entgegen dank seitens vonseiten samt nebst je per pro via ab als:2 wie:3 zufolge namens einschließlich mitsamt zwecks",
    coordinator: "und oder aber sondern denn sowie beziehungsweise doch:1 jedoch:2",
    subordinator:
      "dass daß ob weil obwohl obgleich wenn falls nachdem bevor ehe während:1 sobald solange sodass damit:1 indem da:2 als:1 wie:1 wo:1 warum weshalb wieso wann bis:2 seit:2 seitdem:1 sofern soweit sowie:2 ohne:2 um:2 statt:2 anstatt:2 was:1 wer:2 woran wodurch wofür wogegen womit wonach worauf woraus worin worüber wovon wozu wohin woher inwieweit zumal",
    relative: "der:2 die:2 das:2 den:4 dem:3 denen dessen deren welcher welche welches was:2 wo:2 wer:3",
    not: "nicht nie niemals keineswegs keinesfalls nirgends",
    to: "zu",
    adverb:
      "auch noch nur schon bereits sehr so dann da dort hier nun jetzt heute gestern morgen bald oft immer wieder mehr weniger etwa rund fast knapp gut mindestens höchstens bislang bisher zunächst zuletzt zuvor danach dabei damit dafür dagegen daran darauf daraus darin darüber darum darunter davon davor dazu daher deshalb deswegen dennoch trotzdem allerdings jedoch zudem außerdem inzwischen mittlerweile unterdessen derweil derzeit offenbar angeblich mutmaßlich vermutlich wohl eben etwas zwar eher sogar selbst ebenfalls ebenso ferner weiter weiterhin weiters später früher kürzlich vorher nachher einst einmal mehrmals erneut erst endlich schließlich insgesamt insbesondere besonders vor_allem allein ganz gar kaum zumindest wenigstens lediglich bloß möglicherweise womöglich vielleicht wahrscheinlich sicher natürlich tatsächlich eigentlich nämlich hingegen indes demnach demzufolge somit folglich sonst andernfalls umgehend sofort gleich plötzlich gemeinsam zusammen zurück hinaus heraus hinein herein hinüber vorbei vorab weg los daheim unterwegs überall nirgendwo anders lange längst stets ständig vorerst vorläufig anschließend nachts abends morgens mittags nachmittags vormittags ums_leben",
    particle: "ja mal halt eben:3 bitte",
    number:
      "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde milliarden dutzend",
    adjective:
      "erste ersten erster erstes zweite zweiten zweiter dritte dritten dritter vierte vierten letzte letzten letzter letztes nächste nächsten nächster nächstes andere:1 anderen anderer anderes weitere weiteren weiterer weiteres eigene eigenen eigener eigenes neue neuen neuer neues neuem alte alten alter große großen großer großes großem kleine kleinen kleiner hohe hohen hoher hohes bereit klar tot tote toten schwer leicht",
    nouns: "leute leuten menschen dutzende hunderte tausende zehntausende",
    noun: "uhr prozent",
  }),
  auxiliaries: sourced(
    WRITTEN,
    AUXILIARIES.flatMap(([forms, lemma, is, tense, reportive]) =>
      forms.split(" ").map((form) => ({ form, lemma, is, tense, negated: false, holdsSubject: false, reportive })),
    ),
  ),
  irregularVerbs: sourced("written for Readout: strong verbs, and the participles of weak ones", GERMAN_VERBS),
  irregularNouns: sourced(WRITTEN, [
    "menschen mensch",
    "vorschläge vorschlag",
    "anschläge anschlag",
    "verträge vertrag",
    "kämpfe kampf",
    "pläne plan",
    "städte stadt",
    "länder land",
    "häuser haus",
    "männer mann",
    "ärzte arzt",
    "vorwürfe vorwurf",
    "züge zug",
    "bündnisse bündnis",
    "gespräche gespräch",
    "angriffe angriff",
    "schüsse schuss",
    "toten tote",
    "verletzten verletzte",
    "beschlüsse beschluss",
    "streitkräfte streitkraft",
    "einsätze einsatz",
    "rücktritte rücktritt",
    "anträge antrag",
    "mächte macht",
    "kräfte kraft",
    "güter gut",
    "zölle zoll",
  ]),
  inflections: sourced(
    WRITTEN,
    REGULAR.map(([ending, base, is, reportive]) => ({ ending, base, is, reportive })),
  ),
  verbs: sourced(
    WRITTEN,
    GERMAN_VERBS.map((line) => line.slice(0, line.indexOf(" "))),
  ),
  endings: sourced(
    WRITTEN,
    ENDINGS.flatMap(([endings, is, weight]) =>
      endings.split(" ").map((ending): EndingGuess => ({ ending, is, weight, reportive: false })),
    ),
  ),
  wordClasses: sourced("german-pos-dict, see tables/german-pos-dict/NOTICE.md", "german-pos-dict/word-classes.de.txt"),
  possessiveEndings: NOT_COVERED,
  contentClause: sourced(WRITTEN, {
    statement: "dass daß",
    question: "ob wie warum weshalb wieso wann wo was wer wen wem welche welcher welches",
  }),
  calling: sourced(WRITTEN, "als"),
  agents: sourced(WRITTEN, "von durch vom"),
  possessives: sourced(
    WRITTEN,
    "sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserer mein meine meinen meiner",
  ),
  clitics: sourced(WRITTEN, "sich"),
  activeWithBe: sourced(
    WRITTEN,
    "kommen gehen fallen sterben werden bleiben sein fliehen reisen steigen sinken wachsen geschehen passieren gelingen scheitern zurücktreten umkommen ankommen eintreffen einreisen abreisen zurückkehren entkommen explodieren einstürzen ausbrechen verschwinden ertrinken verunglücken eskalieren auftreten aufbrechen laufen fahren fliegen landen starten stürzen entgleisen erscheinen beitreten eindringen einmarschieren vorrücken vordringen zusammenkommen zusammentreffen verhungern ersticken verbluten auslaufen erliegen freikommen davonkommen entstehen",
  ),
  verbSecond: sourced(WRITTEN, {
    separable: GERMAN_SEPARABLE.join(" "),
    participlePrefix: "ge",
    oblique:
      "den dem des einen einem eines diesen diesem jenen jenem keinen keinem seinen seinem ihren ihrem unseren unserem meinen meinem allen mehreren einigen vielen beiden ihn ihm ihnen mich mir dich dir uns euch sich denen dessen im am zum zur vom beim ins ans",
    commaBeforeRelative: true,
  }),
  adjectiveAfter: false,
  nounsInRow: false,
  verbFirst: false,
  headFirst: false,
  definiteness: NOT_COVERED,
  subjectOmitted: false,
  bodies: NOT_COVERED,
  obliqueEndings: NOT_COVERED,
};
