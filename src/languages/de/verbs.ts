/** German: verbs that reports are full of, each as `infinitive past participle present`. */
import { verbsOfEvents } from "../conjugation.ts";
import { GERMAN_EVENT_VERBS } from "./event-verbs.ts";
import { GERMAN_SEPARABLE, separableVerb, weakVerb } from "./verb-forms.ts";

const STRONG = `
geben gab/gaben gegeben gibt
nehmen nahm/nahmen genommen nimmt
kommen kam/kamen gekommen kommt
gehen ging/gingen gegangen geht
stehen stand/standen gestanden steht
sehen sah/sahen gesehen sieht
lassen ließ/ließen gelassen lässt
halten hielt/hielten gehalten hält
tun tat/taten getan tut
bringen brachte/brachten gebracht bringt
denken dachte/dachten gedacht denkt
kennen kannte/kannten gekannt kennt
nennen nannte/nannten genannt nennt
brennen brannte/brannten gebrannt brennt
rennen rannte/rannten gerannt rennt
senden sandte/sandten/sendete/sendeten gesandt/gesendet sendet
wenden wandte/wandten gewandt wendet
wissen wusste/wussten gewusst weiß
finden fand/fanden gefunden findet
binden band/banden gebunden bindet
sprechen sprach/sprachen gesprochen spricht
brechen brach/brachen gebrochen bricht
treffen traf/trafen getroffen trifft
werfen warf/warfen geworfen wirft
werben warb/warben geworben wirbt
sterben starb/starben gestorben stirbt
helfen half/halfen geholfen hilft
gelten galt/galten gegolten gilt
treten trat/traten getreten tritt
lesen las/lasen gelesen liest
essen aß/aßen gegessen isst
messen maß/maßen gemessen misst
vergessen vergaß/vergaßen vergessen vergisst
bitten bat/baten gebeten bittet
liegen lag/lagen gelegen liegt
sitzen saß/saßen gesessen sitzt
schlagen schlug/schlugen geschlagen schlägt
tragen trug/trugen getragen trägt
fahren fuhr/fuhren gefahren fährt
laden lud/luden geladen lädt
graben grub/gruben gegraben gräbt
fallen fiel/fielen gefallen fällt
fangen fing/fingen gefangen fängt
hängen hing/hingen gehangen hängt
laufen lief/liefen gelaufen läuft
rufen rief/riefen gerufen ruft
raten riet/rieten geraten rät
stoßen stieß/stießen gestoßen stößt
schlafen schlief/schliefen geschlafen schläft
heißen hieß/hießen geheißen heißt
bleiben blieb/blieben geblieben bleibt
schreiben schrieb/schrieben geschrieben schreibt
treiben trieb/trieben getrieben treibt
steigen stieg/stiegen gestiegen steigt
weisen wies/wiesen gewiesen weist
scheiden schied/schieden geschieden scheidet
schweigen schwieg/schwiegen geschwiegen schweigt
verzeihen verzieh/verziehen verziehen verzeiht
leihen lieh/liehen geliehen leiht
steigern steigerte/steigerten gesteigert steigert
greifen griff/griffen gegriffen greift
reißen riss/rissen gerissen reißt
schneiden schnitt/schnitten geschnitten schneidet
schreiten schritt/schritten geschritten schreitet
misslingen misslang/misslangen misslungen misslingt
streiten stritt/stritten gestritten streitet
leiden litt/litten gelitten leidet
reiten ritt/ritten geritten reitet
gleichen glich/glichen geglichen gleicht
streichen strich/strichen gestrichen streicht
weichen wich/wichen gewichen weicht
schießen schoss/schossen geschossen schießt
schließen schloss/schlossen geschlossen schließt
fließen floss/flossen geflossen fließt
genießen genoss/genossen genossen genießt
fliehen floh/flohen geflohen flieht
fliegen flog/flogen geflogen fliegt
ziehen zog/zogen gezogen zieht
bieten bot/boten geboten bietet
verbieten verbot/verboten verboten verbietet
verlieren verlor/verloren verloren verliert
frieren fror/froren gefroren friert
schieben schob/schoben geschoben schiebt
lügen log/logen gelogen lügt
betrügen betrog/betrogen betrogen betrügt
heben hob/hoben gehoben hebt
wägen wog/wogen gewogen wägt
schwören schwor/schworen geschworen schwört
beginnen begann/begannen begonnen beginnt
gewinnen gewann/gewannen gewonnen gewinnt
schwimmen schwamm/schwammen geschwommen schwimmt
ringen rang/rangen gerungen ringt
singen sang/sangen gesungen singt
sinken sank/sanken gesunken sinkt
springen sprang/sprangen gesprungen springt
dringen drang/drangen gedrungen dringt
zwingen zwang/zwangen gezwungen zwingt
trinken trank/tranken getrunken trinkt
ertrinken ertrank/ertranken ertrunken ertrinkt
gelingen gelang/gelangen gelungen gelingt
verschwinden verschwand/verschwanden verschwunden verschwindet
bergen barg/bargen geborgen birgt
stechen stach/stachen gestochen sticht
befehlen befahl/befahlen befohlen befiehlt
empfehlen empfahl/empfahlen empfohlen empfiehlt
stehlen stahl/stahlen gestohlen stiehlt
erschrecken erschrak/erschraken erschrocken erschrickt
wachsen wuchs/wuchsen gewachsen wächst
waschen wusch/wuschen gewaschen wäscht
schaffen schuf/schufen/schaffte/schafften geschaffen/geschafft schafft
erlöschen erlosch/erloschen erloschen erlischt
fechten focht/fochten gefochten ficht
schreien schrie/schrien geschrien schreit
meiden mied/mieden gemieden meidet
gebären gebar/gebaren geboren gebärt
biegen bog/bogen gebogen biegt
kriechen kroch/krochen gekrochen kriecht
riechen roch/rochen gerochen riecht
gießen goss/gossen gegossen gießt
verderben verdarb/verdarben verdorben verdirbt`
  .trim()
  .split("\n");

/** Verbs made from those above with a prefix that never stands apart: `prefix+verb`; their participle has no "ge-". */
const BOUND =
  "be+kommen be+stehen be+sprechen be+schreiben be+schließen be+schießen be+treten be+treffen be+finden be+halten be+raten be+tragen be+treiben be+weisen be+ziehen be+greifen be+streiten be+gehen be+nennen be+kennen be+laden be+nehmen be+rufen be+sitzen be+werben be+werfen be+wenden be+schweigen be+denken be+fallen " +
  "ent+stehen ent+kommen ent+scheiden ent+lassen ent+fallen ent+ziehen ent+nehmen ent+sprechen ent+halten ent+gehen ent+reißen ent+binden ent+fliehen ent+werfen ent+laden ent+weichen er+geben er+halten er+schießen er+kennen er+nennen er+greifen er+fahren er+finden er+liegen er+leiden er+scheinen er+schlagen er+stechen er+steigen er+ziehen er+zwingen er+lassen er+weisen er+wägen er+heben er+gehen er+fallen er+greifen er+sehen er+werben er+tragen " +
  "ver+geben ver+sprechen ver+brechen ver+lassen ver+halten ver+stehen ver+binden ver+brennen ver+bringen ver+handeln ver+weisen ver+bleiben ver+schieben ver+schließen ver+treten ver+treiben ver+tragen ver+fallen ver+fahren ver+gehen ver+laufen ver+nehmen ver+raten ver+sinken ver+stoßen ver+werfen ver+wenden ver+ziehen ver+binden ver+schwören ver+leihen ver+schwinden ver+schreiben ver+senden ver+sterben ver+streichen ver+letzen ver+greifen ver+messen ver+graben " +
  "ge+raten voll+ziehen voll+strecken zer+brechen zer+fallen zer+reißen zer+schlagen miss+brauchen ge+winnen wider+sprechen wider+rufen wider+stehen über+nehmen über+geben über+fallen über+treten über+werfen über+winden über+tragen über+weisen über+stehen über+bringen unter+brechen unter+nehmen unter+schreiben unter+streichen unter+halten unter+lassen unter+liegen unter+ziehen unter+scheiden unter+werfen um+fassen hinter+lassen an+erkennen";

const WEAK =
  "sagen verhängen erhängen melden reden fragen antworten erklären meinen glauben hoffen fürchten befürchten fordern verlangen kritisieren loben warnen drohen klagen danken gratulieren begrüßen bestätigen dementieren leugnen behaupten versichern betonen berichten informieren erinnern mahnen appellieren plädieren prüfen untersuchen ermitteln verurteilen beschuldigen verdächtigen vermuten schätzen rechnen erwarten planen beabsichtigen versuchen bemühen weigern verweigern zögern machen sorgen arbeiten handeln verhandeln führen leiten regieren wählen stimmen votieren billigen beraten diskutieren vereinbaren einigen verständigen vermitteln kooperieren unterstützen unterzeichnen ratifizieren verabschieden genehmigen erlauben gestatten ermöglichen beenden stoppen starten öffnen eröffnen setzen stellen legen senken erhöhen steigern kürzen streiken demonstrieren protestieren randalieren plündern blockieren besetzen erobern töten ermorden verletzen verwunden zerstören verwüsten bombardieren beschädigen explodieren detonieren sprengen feuern stürmen kämpfen bekämpfen rücken retten evakuieren liefern schicken entsenden versorgen verteilen spenden zahlen bezahlen finanzieren investieren kaufen verkaufen kosten verhaften inhaftieren foltern entführen verschleppen befreien deportieren schieben hängen enteignen beschlagnahmen verbannen zensieren sanktionieren isolieren stationieren mobilisieren verlegen leben wohnen reisen besuchen telefonieren treffen tagen feiern trauern gedenken würdigen ehren entschuldigen bedauern begnadigen hören spüren erleben erreichen fehlen folgen verfolgen flüchten landen stürzen fassen suchen brauchen nutzen zeigen teilen reichen passieren rechtfertigen kündigen künden räumen lehnen fügen merken deuten heben setzen schalten fordern schätzen richten stufen drängen dulden regeln ändern verändern verbessern verschärfen lockern sichern schützen bedrohen gefährden belasten entlasten stärken schwächen wirken erschüttern erfassen ereignen verursachen löschen messen gehören bedeuten verbreiten veröffentlichen enthüllen übermitteln überwachen überprüfen registrieren zählen beziffern korrigieren absolvieren vergewaltigen misshandeln verprügeln belagern umzingeln attackieren beschießen kidnappen hacken spionieren sabotieren boykottieren annektieren kapitulieren entwaffnen abdanken putschen dauern gelangen begleiten bilden bauen fördern leisten lösen klären stammen hindern verhindern vereiteln wehren warten bremsen bestrafen klagen ordnen mieten ersuchen".split(
    " ",
  );

/** Verbs with a prefix that may stand apart: `prefix+verb`. */
const SEPARABLE =
  "ab+brechen ab+geben ab+gehen ab+halten ab+lehnen ab+schieben ab+schießen ab+schließen ab+sagen ab+sprechen ab+stimmen ab+stürzen ab+stellen ab+setzen ab+treten ab+wehren ab+weisen ab+wenden ab+werfen ab+ziehen ab+schaffen ab+streiten ab+feuern ab+nehmen ab+reisen ab+rufen ab+schalten ab+warten ab+berufen ab+hören ab+bauen ab+legen ab+riegeln ab+danken ab+rücken ab+zeichnen ab+führen " +
  "an+bieten an+deuten an+erkennen an+fangen an+fordern an+geben an+gehen an+greifen an+halten an+hören an+klagen an+kommen an+kündigen an+legen an+mahnen an+merken an+nehmen an+ordnen an+rufen an+schießen an+schließen an+sehen an+setzen an+sprechen an+steigen an+stellen an+streben an+treten an+weisen an+wenden an+zeigen an+zünden an+drohen an+führen an+lasten an+prangern an+reisen an+richten an+zweifeln an+dauern an+wachsen an+beraumen " +
  "auf+brechen auf+decken auf+finden auf+fordern auf+geben auf+halten auf+heben auf+hören auf+klären auf+lösen auf+nehmen auf+rufen auf+rüsten auf+stellen auf+stocken auf+treten auf+tauchen auf+fassen auf+zeigen auf+weisen auf+bauen auf+kündigen auf+zeichnen auf+gehen auf+ziehen auf+marschieren " +
  "aus+bauen aus+brechen aus+drücken aus+führen aus+geben aus+gehen aus+gleichen aus+handeln aus+laufen aus+lösen aus+liefern aus+reisen aus+reichen aus+richten aus+rufen aus+rüsten aus+sagen aus+schließen aus+setzen aus+sprechen aus+steigen aus+strahlen aus+tauschen aus+treten aus+üben aus+weisen aus+weiten aus+zahlen aus+zeichnen aus+ziehen aus+arbeiten aus+bleiben aus+fallen aus+fliegen aus+spähen aus+händigen aus+sehen aus+werten " +
  "bei+legen bei+stehen bei+tragen bei+treten bekannt+geben bekannt+machen dar+legen dar+stellen durch+führen durch+setzen durch+suchen durch+fallen durch+kommen durch+greifen ein+berufen ein+bestellen ein+brechen ein+bringen ein+dringen ein+fallen ein+frieren ein+führen ein+gehen ein+gestehen ein+greifen ein+halten ein+laden ein+leiten ein+lenken ein+marschieren ein+nehmen ein+ordnen ein+räumen ein+reichen ein+reisen ein+richten ein+schalten ein+schätzen ein+schränken ein+setzen ein+sperren ein+steigen ein+stellen ein+stufen ein+stürzen ein+treffen ein+treten ein+wenden ein+werfen ein+willigen ein+ziehen ein+fordern ein+legen ein+liefern ein+schlagen ein+beziehen ein+kesseln " +
  "entgegen+nehmen entgegen+treten fest+halten fest+legen fest+nehmen fest+setzen fest+stellen fest+stecken fort+fahren fort+führen fort+setzen frei+geben frei+kommen frei+lassen frei+sprechen frei+kaufen gegenüber+stehen heran+ziehen heraus+fordern heraus+geben heraus+finden heraus+stellen herab+setzen herbei+führen hervor+gehen hervor+heben hin+nehmen hin+richten hin+weisen hin+zu+fügen hinzu+fügen hinzu+kommen hinaus+gehen hinein+ziehen klar+machen klar+stellen kennen+lernen los+gehen los+schlagen los+lassen mit+bringen mit+machen mit+nehmen mit+teilen mit+wirken mit+tragen " +
  "nach+denken nach+fragen nach+geben nach+gehen nach+kommen nach+weisen nach+legen nach+lassen nach+vollziehen nahe+legen nieder+brennen nieder+legen nieder+schlagen nieder+schießen nieder+lassen offen+lassen offen+legen statt+finden statt+geben teil+nehmen teil+haben um+bringen um+gehen um+kommen um+setzen um+stürzen um+stellen um+benennen unter+bringen unter+gehen vor+bereiten vor+bringen vor+dringen vor+gehen vor+haben vor+kommen vor+laden vor+legen vor+lesen vor+liegen vor+nehmen vor+rücken vor+schlagen vor+schreiben vor+sehen vor+stellen vor+stoßen vor+tragen vor+weisen vor+werfen vor+ziehen vor+führen vor+geben vor+behalten vor+beugen voran+kommen voran+treiben voraus+gehen voraus+sagen voraus+setzen vorbei+fahren " +
  "weg+fallen weg+laufen weg+nehmen weg+werfen weg+ziehen weiter+führen weiter+geben weiter+gehen weiter+leiten weiter+machen wieder+aufnehmen wieder+eröffnen wieder+finden wieder+geben wieder+herstellen wieder+holen zu+geben zu+gehen zu+greifen zu+kommen zu+lassen zu+nehmen zu+rechnen zu+sagen zu+sichern zu+spitzen zu+sprechen zu+stimmen zu+stellen zu+treffen zu+weisen zu+schlagen zu+stoßen zurück+drängen zurück+erobern zurück+führen zurück+geben zurück+gehen zurück+greifen zurück+halten zurück+holen zurück+kehren zurück+kommen zurück+lassen zurück+nehmen zurück+rufen zurück+schicken zurück+schlagen zurück+stellen zurück+treten zurück+weisen zurück+zahlen zurück+ziehen zurück+drehen zurück+bringen " +
  "zusammen+arbeiten zusammen+brechen zusammen+fassen zusammen+kommen zusammen+setzen zusammen+stoßen zusammen+treffen zusammen+treten zusammen+ziehen zusammen+schließen";

const FORMS: ReadonlyMap<string, string> = new Map([
  ...WEAK.map((infinitive) => [infinitive, weakVerb(infinitive)] as const),
  ...STRONG.map((line) => [line.slice(0, line.indexOf(" ")), line] as const),
]);

const BASES: ReadonlyMap<string, string> = new Map([...FORMS, ...BOUND.split(" ").map(boundVerb)]);

/** "bekommen": the forms of "kommen" behind the prefix, the participle without its "ge-". */
function boundVerb(word: string): readonly [string, string] {
  const [prefix = "", base = ""] = word.split("+");
  const [infinitive = "", past = "", participle = "", present = ""] = (FORMS.get(base) ?? weakVerb(base)).split(" ");
  const bare = participle.startsWith("ge") && !base.startsWith("ge") ? participle.slice(2) : participle;
  const line = separableVerb(prefix, [infinitive, past, bare, present].join(" "));
  return [prefix + base, line];
}

const LISTED: readonly string[] = [
  ...BASES.values(),
  ...SEPARABLE.split(" ").flatMap((word) => {
    const [prefix = "", base = ""] = word.split("+");
    return GERMAN_SEPARABLE.includes(prefix) ? [separableVerb(prefix, BASES.get(base) ?? weakVerb(base))] : [];
  }),
];

/** Prefixes that never stand apart, though some are written like one that does. */
const UNSTRESSED = ["be", "emp", "ent", "er", "miss", "ver", "zer", "wider", "hinter", "über", "unter"];

const LONGEST_FIRST = [...GERMAN_SEPARABLE].sort((a, b) => b.length - a.length);

/** The forms of a verb that is not listed: those of the verb behind its prefix where that is known, else those of a weak one. */
function unlisted(infinitive: string): string {
  for (const prefix of UNSTRESSED) {
    const base = infinitive.startsWith(prefix) ? infinitive.slice(prefix.length) : "";
    if (FORMS.has(base)) return boundVerb(`${prefix}+${base}`)[1];
  }
  if (UNSTRESSED.some((prefix) => infinitive.startsWith(prefix))) return weakVerb(infinitive);
  for (const prefix of LONGEST_FIRST) {
    const base = infinitive.startsWith(prefix) ? infinitive.slice(prefix.length) : "";
    if (base.length > SHORTEST) return separableVerb(prefix, BASES.get(base) ?? weakVerb(base));
  }
  return weakVerb(infinitive);
}

/** No verb behind a prefix is shorter: "anden" is none. */
const SHORTEST = 4;

const KNOWN: ReadonlySet<string> = new Set(LISTED.map((line) => line.slice(0, line.indexOf(" "))));

/** Verbs that reports are full of, and those of its words of events. */
export const GERMAN_VERBS: readonly string[] = [
  ...LISTED,
  ...verbsOfEvents(GERMAN_EVENT_VERBS, /(?:en|[elr]n)$/)
    .filter((verb) => !KNOWN.has(verb))
    .map(unlisted),
];
