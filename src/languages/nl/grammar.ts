/** Dutch: grammar. */
import { coveredOr, NOT_COVERED, sourced } from "../../core/sourced.ts";
import { verbsOfEvents } from "../conjugation.ts";
import type { AuxiliaryForm, EndingGuess, Grammar, Inflection, WordClass } from "../grammar.ts";
import { dutchEventWords } from "./events.ts";
import { DUTCH_SEPARABLE, separableVerb, weakVerb } from "./verb-forms.ts";

const WRITTEN = "written for Readout: the closed classes and regular inflection of Dutch";

const AUXILIARIES: readonly (readonly [
  forms: string,
  lemma: string,
  is: AuxiliaryForm["is"],
  tense: AuxiliaryForm["tense"],
])[] = [
  ["heeft hebben heb hebt", "hebben", "have", "present"],
  ["had hadden", "hebben", "have", "past"],
  ["gehad", "hebben", "have", null],
  ["is zijn ben bent", "zijn", "be", "present"],
  ["was waren", "zijn", "be", "past"],
  ["geweest", "zijn", "be", null],
  ["wordt worden word", "worden", "be", "present"],
  ["werd werden", "worden", "be", "past"],
  ["geworden", "worden", "be", null],
  ["zal zullen", "zullen", "modal", "future"],
  ["zou zouden", "zou", "modal", null],
  ["kan kunnen", "kunnen", "modal", null],
  ["kon konden", "kunnen", "modal", "past"],
  ["moet moeten", "moeten", "modal", null],
  ["moest moesten", "moeten", "modal", "past"],
  ["mag mogen", "mogen", "modal", null],
  ["mocht mochten", "mogen", "modal", "past"],
  ["wil willen", "willen", "modal", null],
  ["wilde wilden wou", "willen", "modal", "past"],
  ["gaat gaan", "gaan", "modal", null],
];

/** Strong and irregular verbs: `infinitive past participle present`. */
const STRONG = `
zeggen zei/zeiden gezegd zegt
staan stond/stonden gestaan staat
gaan ging/gingen gegaan gaat
komen kwam/kwamen gekomen komt
geven gaf/gaven gegeven geeft
nemen nam/namen genomen neemt
doen deed/deden gedaan doet
zien zag/zagen gezien ziet
laten liet/lieten gelaten laat
houden hield/hielden gehouden houdt
brengen bracht/brachten gebracht brengt
denken dacht/dachten gedacht denkt
vinden vond/vonden gevonden vindt
spreken sprak/spraken gesproken spreekt
schrijven schreef/schreven geschreven schrijft
vragen vroeg/vroegen gevraagd vraagt
roepen riep/riepen geroepen roept
dragen droeg/droegen gedragen draagt
slaan sloeg/sloegen geslagen slaat
schieten schoot/schoten geschoten schiet
schenden schond/schonden geschonden schendt
heffen hief/hieven geheven heft
ontbieden ontbood/ontboden ontboden ontbiedt
sterven stierf/stierven gestorven sterft
overlijden overleed/overleden overleden overlijdt
vallen viel/vielen gevallen valt
lopen liep/liepen gelopen loopt
rijden reed/reden gereden rijdt
varen voer/voeren gevaren vaart
vliegen vloog/vlogen gevlogen vliegt
vluchten vluchtte/vluchtten gevlucht vlucht
vechten vocht/vochten gevochten vecht
trekken trok/trokken getrokken trekt
treffen trof/troffen getroffen treft
krijgen kreeg/kregen gekregen krijgt
kijken keek/keken gekeken kijkt
blijken bleek/bleken gebleken blijkt
blijven bleef/bleven gebleven blijft
lijken leek/leken geleken lijkt
wijzen wees/wezen gewezen wijst
prijzen prees/prezen geprezen prijst
stijgen steeg/stegen gestegen stijgt
drijven dreef/dreven gedreven drijft
krimpen kromp/krompen gekrompen krimpt
grijpen greep/grepen gegrepen grijpt
strijden streed/streden gestreden strijdt
lijden leed/leden geleden lijdt
snijden sneed/sneden gesneden snijdt
zwijgen zweeg/zwegen gezwegen zwijgt
kiezen koos/kozen gekozen kiest
verliezen verloor/verloren verloren verliest
verbieden verbood/verboden verboden verbiedt
bieden bood/boden geboden biedt
bevelen beval/bevolen bevolen beveelt
besluiten besloot/besloten besloten besluit
sluiten sloot/sloten gesloten sluit
schuiven schoof/schoven geschoven schuift
buigen boog/bogen gebogen buigt
liegen loog/logen gelogen liegt
bedriegen bedroog/bedrogen bedrogen bedriegt
genieten genoot/genoten genoten geniet
gieten goot/goten gegoten giet
binden bond/bonden gebonden bindt
beginnen begon/begonnen begonnen begint
winnen won/wonnen gewonnen wint
zingen zong/zongen gezongen zingt
springen sprong/sprongen gesprongen springt
dringen drong/drongen gedrongen dringt
dwingen dwong/dwongen gedwongen dwingt
zinken zonk/zonken gezonken zinkt
verdwijnen verdween/verdwenen verdwenen verdwijnt
verdrinken verdronk/verdronken verdronken verdrinkt
verbinden verbond/verbonden verbonden verbindt
ontbinden ontbond/ontbonden ontbonden ontbindt
vernemen vernam/vernamen vernomen verneemt
ondernemen ondernam/ondernamen ondernomen onderneemt
zenden zond/zonden gezonden zendt
helpen hielp/hielpen geholpen helpt
werpen wierp/wierpen geworpen werpt
verwerpen verwierp/verwierpen verworpen verwerpt
ontwerpen ontwierp/ontwierpen ontworpen ontwerpt
bederven bedierf/bedierven bedorven bederft
werven wierf/wierven geworven werft
breken brak/braken gebroken breekt
steken stak/staken gestoken steekt
stelen stal/stalen gestolen steelt
meten mat/maten gemeten meet
eten at/aten gegeten eet
lezen las/lazen gelezen leest
bidden bad/baden gebeden bidt
liggen lag/lagen gelegen ligt
zitten zat/zaten gezeten zit
hangen hing/hingen gehangen hangt
vangen ving/vingen gevangen vangt
ontvangen ontving/ontvingen ontvangen ontvangt
blazen blies/bliezen geblazen blaast
raden raadde/raadden/ried geraden raadt
scheiden scheidde/scheidden gescheiden scheidt
heten heette/heetten geheten heet
kopen kocht/kochten gekocht koopt
verkopen verkocht/verkochten verkocht verkoopt
zoeken zocht/zochten gezocht zoekt
bezoeken bezocht/bezochten bezocht bezoekt
onderzoeken onderzocht/onderzochten onderzocht onderzoekt
verzoeken verzocht/verzochten verzocht verzoekt
weten wist/wisten geweten weet
zweren zwoer/zwoeren gezworen zweert
bezweren bezwoer/bezwoeren bezworen bezweert
wegen woog/wogen gewogen weegt
overwegen overwoog/overwogen overwogen overweegt
bewegen bewoog/bewogen bewogen beweegt
onthouden onthield/onthielden onthouden onthoudt
behouden behield/behielden behouden behoudt
verbreken verbrak/verbraken verbroken verbreekt
bespreken besprak/bespraken besproken bespreekt
afspreken afsprak/afspraken afgesproken afspreekt
bekijken bekeek/bekeken bekeken bekijkt
begrijpen begreep/begrepen begrepen begrijpt
beschrijven beschreef/beschreven beschreven beschrijft
omschrijven omschreef/omschreven omschreven omschrijft
verdrijven verdreef/verdreven verdreven verdrijft
verschijnen verscheen/verschenen verschenen verschijnt
schijnen scheen/schenen geschenen schijnt
verwijzen verwees/verwezen verwezen verwijst
bewijzen bewees/bewezen bewezen bewijst
verwijten verweet/verweten verweten verwijt
bezwijken bezweek/bezweken bezweken bezwijkt
ontstaan ontstond/ontstonden ontstaan ontstaat
bestaan bestond/bestonden bestaan bestaat
verstaan verstond/verstonden verstaan verstaat
ontkomen ontkwam/ontkwamen ontkomen ontkomt
voorkomen voorkwam/voorkwamen voorkomen voorkomt
overkomen overkwam/overkwamen overkomen overkomt
vergeven vergaf/vergaven vergeven vergeeft
vergeten vergat/vergaten vergeten vergeet
verlaten verliet/verlieten verlaten verlaat
betreffen betrof/betroffen betroffen betreft
overtreffen overtrof/overtroffen overtroffen overtreft
bereiken bereikte/bereikten bereikt bereikt
vertrekken vertrok/vertrokken vertrokken vertrekt
betrekken betrok/betrokken betrokken betrekt
onderwerpen onderwierp/onderwierpen onderworpen onderwerpt
verslaan versloeg/versloegen verslagen verslaat
ontslaan ontsloeg/ontsloegen ontslagen ontslaat
beschieten beschoot/beschoten beschoten beschiet
verschuiven verschoof/verschoven verschoven verschuift
gelden gold/golden gegolden geldt
schelden schold/scholden gescholden scheldt
treden trad/traden getreden treedt
overtreden overtrad/overtraden overtreden overtreedt
optreden optrad/optraden opgetreden optreedt
aftreden aftrad/aftraden afgetreden aftreedt
lachen lachte/lachten gelachen lacht
bakken bakte/bakten gebakken bakt
wreken wreekte/wreekten gewroken wreekt
bedenken bedacht/bedachten bedacht bedenkt
herdenken herdacht/herdachten herdacht herdenkt
verdenken verdacht/verdachten verdacht verdenkt
verbranden verbrandde/verbrandden verbrand verbrandt`
  .trim()
  .split("\n");

const WEAK =
  "bellen accepteren achten adviseren afwachten agenderen antwoorden annuleren annexeren arresteren autoriseren beantwoorden bedanken bedoelen bedreigen beëindigen behandelen bekritiseren belasten beloven belegeren bemiddelen benadrukken benoemen beoordelen bepalen beperken berechten bereiden berichten beroven beschadigen beschermen beschuldigen beslissen bestempelen bestraffen bestoken betalen betekenen betogen betreuren betichten betwijfelen bevestigen bevrijden bewapenen beweren bezetten blokkeren boeken bombarderen bouwen boycotten botsen citeren classificeren compenseren concluderen confisqueren constateren coördineren dagen delen demonstreren deporteren deserteren detineren discussiëren doden dopen dreigen dumpen eindigen eisen erkennen ervaren evacueren executeren exploderen exporteren feliciteren financieren folteren formeren fouilleren garanderen gebeuren geloven gijzelen gooien hacken halen hameren handelen handhaven hechten hekelen helen herhalen heropenen herinneren hervatten hinderen hopen huren importeren informeren interviewen investeren inspecteren jagen juichen kennen keuren kidnappen klagen klinken knielen kosten kruisen kunnen landen leggen leiden leren leveren liquideren maken manen melden menen mengen mikken mishandelen mislukken mobiliseren moorden naderen negeren noemen ontbreken ontkennen ontmantelen ontmoeten ontploffen ontvoeren ontwapenen ontwijken openen openbaren opereren opperen oordelen organiseren overhandigen overleggen overleven overtuigen pakken parkeren passen plaatsen plannen plegen pleiten plunderen posten praten presenteren proberen protesteren publiceren raken ramen ratificeren reageren realiseren rechtvaardigen redden regelen registreren rekenen rellen repatriëren richten ruilen ruimen sanctioneren schaden schatten scheuren schetsen schorsen schenden schrappen schudden smeken sneuvelen spelen sporen stationeren staken starten stellen stemmen steunen storten stormen straffen sturen suggereren telefoneren tekenen testen toetsen tonen treuren tellen tillen uiten uitlokken vaccineren vallen vastleggen veranderen verbazen verdedigen verdenken verdelen verdubbelen verdienen vergaderen vergelden vergroten verhinderen verhogen verhoren verjagen verklaren verkrachten verlagen verlangen verlengen verlenen vermelden vermijden vermoeden vermoorden vernietigen veroordelen veroorzaken veroveren verplaatsen verplichten verraden versterken versturen vertellen vertragen vertrouwen vervangen vervolgen verwachten verwelkomen verwoesten verwonden verzamelen verzekeren verzetten vestigen vieren volgen voelen voeren vorderen vormen vrezen vrijwaren vullen waarschuwen wachten weigeren wenden werken wensen wisselen wonen zakken zetten zorgen zuchten haasten hopen kondigen gooien huldigen ondertekenen ondersteunen onderdrukken onderhandelen onderstrepen overvallen bevallen beramen bereiken bewaken bewonen beëdigen beogen betrappen ontruimen onthullen onthoofden herstellen herroepen hernieuwen herbouwen sommeren stellen dringen koppelen voegen lichten merken kaarten duiden wijden leunen hollen leven streven beschikken bedragen betreuren slepen rukken drukken knokken stromen stoppen stuiten schaffen werken oefenen trainen reizen vernemen tolken rouwen condoleren groeten juichen keren koesteren knallen laden rollen schorten schroeven spannen spitsen stapelen vernieuwen verschansen zuiveren zwaaien".split(
    " ",
  );

/** Verbs with a prefix that may stand apart: `prefix+verb`. */
const SEPARABLE =
  "aan+bieden aan+dringen aan+geven aan+houden aan+klagen aan+kondigen aan+komen aan+leggen aan+nemen aan+pakken aan+raden aan+richten aan+roepen aan+scherpen aan+slaan aan+sluiten aan+spannen aan+spreken aan+sporen aan+stellen aan+tonen aan+treden aan+treffen aan+vallen aan+voeren aan+vragen aan+wijzen aan+wrijven aan+zetten aan+vullen aan+grijpen aan+duiden " +
  "af+breken af+dwingen af+gelasten af+keuren af+kondigen af+leggen af+lopen af+nemen af+persen af+reizen af+schaffen af+sluiten af+spreken af+stemmen af+treden af+vuren af+wachten af+wijzen af+zetten af+doen af+lossen af+slaan af+vaardigen af+ronden af+luisteren " +
  "bekend+maken bij+dragen bij+leggen bij+staan bij+stellen bij+wonen binnen+dringen binnen+vallen binnen+halen binnen+lopen deel+nemen dood+schieten dood+steken door+breken door+gaan door+geven door+voeren door+zoeken goed+keuren goed+praten " +
  "in+breken in+dienen in+dringen in+gaan in+gijpen in+grijpen in+halen in+huren in+leveren in+lichten in+nemen in+perken in+roepen in+schatten in+schakelen in+slaan in+stellen in+stemmen in+storten in+trekken in+vallen in+voeren in+zetten in+zien in+winnen in+grijpen in+luiden in+rukken " +
  "los+laten mee+delen mee+werken mee+doen mee+nemen mee+gaan mee+lopen mis+lopen na+denken na+komen na+laten neer+leggen neer+schieten neer+slaan neer+storten neer+steken om+brengen om+komen om+singelen om+vormen om+gaan omver+werpen onder+brengen " +
  "op+bellen op+bouwen op+breken op+dragen op+eisen op+geven op+halen op+heffen op+hitsen op+houden op+leggen op+leiden op+lopen op+lossen op+merken op+nemen op+pakken op+rukken op+roepen op+rollen op+schorten op+schalen op+sluiten op+sporen op+stappen op+starten op+stellen op+treden op+vangen op+voeren op+volgen op+zeggen op+biechten op+blazen op+duiken op+lopen op+graven op+richten op+steken " +
  "over+dragen over+gaan over+nemen over+lopen over+slaan over+stappen over+hevelen over+vliegen plaats+vinden samen+komen samen+stellen samen+vatten samen+werken samen+spannen stil+leggen stop+zetten tegen+gaan tegen+houden tegen+spreken tegen+werken tegen+werpen " +
  "terug+geven terug+komen terug+keren terug+krijgen terug+nemen terug+roepen terug+schieten terug+slaan terug+sturen terug+trekken terug+treden terug+vechten terug+halen terug+brengen toe+geven toe+juichen toe+kennen toe+laten toe+lichten toe+nemen toe+passen toe+slaan toe+staan toe+stemmen toe+treden toe+voegen toe+zeggen toe+zien toe+schrijven toe+wijzen toe+spreken " +
  "uit+barsten uit+breiden uit+brengen uit+drukken uit+geven uit+halen uit+jouwen uit+komen uit+lekken uit+leggen uit+leveren uit+lokken uit+maken uit+nodigen uit+oefenen uit+reiken uit+rekenen uit+rusten uit+roepen uit+schakelen uit+schelden uit+schrijven uit+sluiten uit+spreken uit+stellen uit+sturen uit+trekken uit+vaardigen uit+vallen uit+voeren uit+wijzen uit+wisselen uit+zenden uit+zetten uit+zoeken uit+bannen uit+dagen uit+dijen uit+lichten uit+gaan " +
  "vast+houden vast+leggen vast+stellen vast+zetten vast+lopen vast+zitten vol+houden voor+bereiden voor+komen voor+leggen voor+lezen voor+spellen voor+stellen voor+zien voor+doen voor+gaan voor+zitten vrij+geven vrij+komen vrij+kopen vrij+laten vrij+spreken vrij+pleiten weg+gaan weg+halen weg+lopen weg+nemen weg+stemmen weg+sturen weg+trekken weg+jagen weer+leggen weer+geven gevangen+nemen gevangen+zetten gade+slaan teweeg+brengen mede+delen open+stellen open+breken open+gaan rond+trekken";

const FORMS: ReadonlyMap<string, string> = new Map([
  ...WEAK.map((infinitive) => [infinitive, weakVerb(infinitive)] as const),
  ...STRONG.map((line) => [line.slice(0, line.indexOf(" ")), line] as const),
]);

const LISTED: readonly string[] = [
  ...FORMS.values(),
  ...SEPARABLE.split(" ").flatMap((word) => {
    const [prefix = "", base = ""] = word.split("+");
    return DUTCH_SEPARABLE.includes(prefix) ? [separableVerb(prefix, FORMS.get(base) ?? weakVerb(base))] : [];
  }),
];

const KNOWN: ReadonlySet<string> = new Set(LISTED.map((line) => line.slice(0, line.indexOf(" "))));
const LONGEST_FIRST = [...DUTCH_SEPARABLE].sort((a, b) => b.length - a.length);
/** Prefixes that never stand apart; their participle has no "ge-". */
const UNSTRESSED = ["be", "ont", "ver", "her"];
/** No verb behind a prefix is shorter. */
const SHORTEST = 5;

/** The forms of a verb that is not listed: behind a prefix that may stand apart those of its verb where that is known, else those of a weak one. */
function unlisted(infinitive: string): string {
  for (const prefix of UNSTRESSED) {
    const line = infinitive.startsWith(prefix) ? FORMS.get(infinitive.slice(prefix.length)) : undefined;
    if (line !== undefined) return separableVerb(prefix, line.replace(/ (?:ge|geë|geï)(?=[^ ]+ [^ ]+$)/, " "));
  }
  for (const prefix of LONGEST_FIRST) {
    const base = infinitive.startsWith(prefix) ? infinitive.slice(prefix.length) : "";
    const line = base.length >= SHORTEST ? FORMS.get(base) : undefined;
    if (line !== undefined) return separableVerb(prefix, line);
  }
  return weakVerb(infinitive);
}

/** Verbs that reports are full of, and those of its words of events. */
const VERBS: readonly string[] = [
  ...LISTED,
  ...verbsOfEvents(coveredOr(dutchEventWords.verbs, {}), /en$/)
    .filter((verb) => !KNOWN.has(verb))
    .map(unlisted),
];

const REGULAR: readonly (readonly [ending: string, base: string, is: Inflection["is"]])[] = [
  ["en", "", "nouns"],
  ["s", "", "nouns"],
  ["'s", "", "nouns"],
  ["ën", "", "nouns"],
];

const ENDINGS: readonly (readonly [endings: string, is: WordClass, weight: number])[] = [
  ["ie ing heid schap atie itie teit isme ist eur ent aar erij nis ij sel", "noun", 0],
  ["ingen heden schappen aties ities teiten isten eurs enten aars ers ors", "nouns", 0],
  ["en", "nouns", 0],
  ["en", "plain", -2],
  ["lijke ige ische se achtige bare zame loze eerde ende", "adjective", 0],
  ["lijk ig isch achtig baar zaam loos", "adjective", 0],
  ["e", "adjective", 0],
  ["e", "noun", -1],
  ["gewijs halve waarts erwijs", "adverb", 0],
  ["eerde eerden", "past", 0],
  ["eert", "present", 0],
  ["eren", "plain", 0],
  ["te ten de den", "past", -3],
  ["te ten de den", "noun", -1],
  ["de te", "adjective", 0],
  ["end", "adjective", -1],
  ["t", "noun", 0],
  ["t", "present", -3],
  ["", "noun", 0],
  ["", "adjective", -4],
];

/** Dutch: grammar. */
export const dutchGrammar: Grammar = {
  closed: sourced(WRITTEN, {
    determiner:
      "de het een deze dit die:3 dat:4 mijn jouw uw zijn:1 haar:1 ons onze hun jullie:2 geen elk elke ieder iedere alle enkele sommige vele veel:1 weinig meerdere verschillende beide zulke zo'n welk welke diens wier wiens menig menige enige ettelijke diezelfde dezelfde hetzelfde één al:4 meer:2 minder:2 genoeg:2 allerlei talrijke",
    pronoun:
      "ik jij je u hij zij ze wij we jullie het:2 men wie:1 er:1 iemand niemand iets niets alles iedereen dit:2 dat:3 die:4 deze:3 dezen velen sommigen enkelen anderen beiden allen elkaar:2 wat:2 één:3 zelf:2 eenieder",
    object: "me mij jou hem haar ons:1 hen zich zichzelf elkaar mekaar u:1 je:2 ze:3 het:3 hun:4",
    preposition:
      "in op aan bij met naar van voor tegen om over onder tussen door zonder sinds sedert tot tijdens wegens volgens na uit te:4 ter ten per rond vanaf vanuit vanwege binnen buiten naast behalve ondanks dankzij achter boven langs richting gedurende omstreeks omtrent jegens namens inzake betreffende aangaande krachtens ingevolge conform gezien via qua blijkens mits:3 niettegenstaande nabij omwille als:2 dan:3 aldus:1 halverwege tegenover voorbij vlakbij",
    coordinator: "en of:1 maar want noch alsook evenals doch dus:2",
    subordinator:
      "dat of als wanneer omdat doordat zodat terwijl hoewel ofschoon nadat voordat voor:3 zodra zolang sinds:2 tot:3 totdat opdat indien tenzij mits alvorens aangezien toen:1 waarom waardoor waarbij waarmee waarvoor waarna waarvan waaruit waarop waarover waarin waartegen hoe wat:1 wie:2 waar:1 alsof naarmate om:3 zoals:1 gezien:3 hoezeer",
    relative: "die dat:2 wie wat:1 waar:2 welke:2 hetgeen wier wiens",
    not: "niet nooit nimmer geenszins nergens",
    to: "te",
    adverb:
      "ook nog al maar:3 slechts zeer heel erg zo dan toen nu hier daar er vandaag gisteren vanochtend vanmorgen vanmiddag vanavond vannacht gisteravond gisterochtend gistermiddag morgen gauw snel vaak altijd weer opnieuw meer minder ongeveer ruim bijna vrijwel minstens zeker hooguit tot_nu_toe eerst daarna daarvoor daarbij daarmee daarom daarop daarover daartegen daartoe daarvan daarvoor daardoor daarin daaruit daarnaast ervan erop erin eraan erbij erdoor ermee erover ertegen ertoe eruit ervoor hierbij hierdoor hiermee hierin hierop hierover hiervan hiervoor dus toch echter evenwel bovendien verder ondertussen intussen inmiddels vermoedelijk waarschijnlijk mogelijk misschien wellicht kennelijk blijkbaar naar_verluidt eerder later eens ooit onlangs recent recentelijk tevens eveneens even ongetwijfeld uiteindelijk eindelijk tenslotte meteen onmiddellijk direct plots plotseling samen terug weg thuis overal ergens anders lang al reeds steeds nog_steeds voortdurend voorlopig vooralsnog gewoon juist pas net wel zelfs alleen vooral met_name namelijk immers dus zowel hoe:2 vervolgens aanvankelijk momenteel tegenwoordig thans telkens soms meestal doorgaans zelden nauwelijks amper best best graag liefst helaas gelukkig vooruit heen nabij vandaan omhoog omlaag ter_plaatse",
    particle:
      "ja nee hoor toch:3 maar:4 eens:3 aan:3 af:2 op:3 in:4 uit:3 mee:1 toe:2 bij:4 neer:2 terug:2 weg:2 om:4 door:4 over:4 vast:2",
    number:
      "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen miljard dozijn",
    adjective:
      "eerste tweede derde vierde vijfde laatste volgende vorige andere ander eigen nieuwe nieuw oude oud grote groot kleine klein hoge hoog lage laag goed goede slecht bereid klaar dood gewond zwaar licht jonge jong zwarte witte rode volledig volledige belangrijk belangrijke afgelopen komende dode gewone zoveel enkel",
    nouns:
      "mensen landen diplomaten agenten militairen soldaten verdachten gewonden raketten tenten sancties gesprekken lieden autoriteiten tientallen honderden duizenden media troepen",
    noun: "uur procent politie leger regering premier president minister land keer",
  }),
  auxiliaries: sourced(
    WRITTEN,
    AUXILIARIES.flatMap(([forms, lemma, is, tense]) =>
      forms
        .split(" ")
        .map((form) => ({ form, lemma, is, tense, negated: false, holdsSubject: false, reportive: false })),
    ),
  ),
  irregularVerbs: sourced(
    "written for Readout: verbs that reports are full of, spelled out by the rules of Dutch spelling",
    VERBS,
  ),
  irregularNouns: sourced(WRITTEN, [
    "steden stad",
    "leden lid",
    "kinderen kind",
    "schepen schip",
    "eieren ei",
    "wegen weg",
    "dagen dag",
    "oorlogen oorlog",
    "gevechten gevecht",
    "wetten wet",
    "mannen man",
    "bommen bom",
    "raketten raket",
    "slachtoffers slachtoffer",
    "huizen huis",
    "brieven brief",
    "brieven brief",
    "levens leven",
    "bedrijven bedrijf",
    "stakingen staking",
    "akkoorden akkoord",
  ]),
  inflections: sourced(
    WRITTEN,
    REGULAR.map(([ending, base, is]) => ({ ending, base, is, reportive: false })),
  ),
  verbs: sourced(WRITTEN, [...new Set(VERBS.map((line) => line.slice(0, line.indexOf(" "))))]),
  endings: sourced(
    WRITTEN,
    ENDINGS.flatMap(([endings, is, weight]) =>
      endings.split(" ").map((ending): EndingGuess => ({ ending, is, weight, reportive: false })),
    ),
  ),
  wordClasses: NOT_COVERED,
  possessiveEndings: sourced(WRITTEN, ["'s"]),
  contentClause: sourced(WRITTEN, { statement: "dat", question: "of hoe waarom wat wie waar wanneer welke welk" }),
  calling: sourced(WRITTEN, "als"),
  agents: sourced(WRITTEN, "door"),
  possessives: sourced(WRITTEN, "zijn haar hun mijn jouw uw ons onze jullie diens"),
  clitics: sourced(WRITTEN, "zich"),
  activeWithBe: sourced(
    WRITTEN,
    "komen gaan vallen sterven overlijden omkomen worden blijven zijn vluchten reizen stijgen dalen groeien gebeuren mislukken lukken aftreden opstappen aankomen vertrekken terugkeren ontsnappen ontploffen exploderen instorten uitbreken verdwijnen verdrinken verongelukken escaleren optreden beginnen stoppen ophouden landen neerstorten ontsporen verschijnen toetreden binnendringen binnenvallen oprukken bijeenkomen samenkomen bezwijken sneuvelen stikken aflopen slagen vrijkomen ontstaan begonnen voorkomen",
  ),
  verbSecond: sourced(WRITTEN, {
    separable: DUTCH_SEPARABLE.join(" "),
    participlePrefix: "ge",
    oblique: "hem hen mij me zich ons elkaar",
    commaBeforeRelative: false,
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
