/** Czech: events. */
import { sourced } from "../../core/sourced.ts";
import type { EventWords, WordsByConcept } from "../events.ts";

const SOURCE =
  "written for Readout: stems of verbs and nouns of diplomacy, conflict, protest, courts and aid, by PLOVER's concepts, with the endings they take";

const words = (text: string): ReadonlySet<string> => new Set(text.split(", "));

/** Endings of verbs: persons, tenses, participles with their cases. */
const VERB_ENDINGS =
  "t l la lo li ly n na no ni ny t ta to ti ty tý tá té ný ná né ného né ným ných nou " +
  "at á ají ám áme al ala alo ali aly án ána áno áni ány aný aná ané aného aných aným anou " +
  "ovat uje ují uji ujeme oval ovala ovalo ovali ovaly ován ována ováno ováni ovány ovaný ovaná ované ovaného ovaných ovanou ovaným " +
  "ávat ává ávají ával ávala ávali ívat ívá ívají íval ívala ívali " +
  "it í ím íme il ila ilo ili ily en ena eno eni eny ený ená ené eného ených eným enou ěn ěna ěno ěni ěny ěný ěná ěné ěného ěných " +
  "et ejí el ela elo eli ely ět ějí ěl ěla ělo ěli ěly e eme ou ete je jí jeme " +
  "nout ne nou nul nula nulo nuli nuly nut nuta nuto nuti nuty nutý nutá nuté " +
  "yt yl yla ylo yli yly yje yjí ít ije ijí il ila ili it ita ito iti ity itý itá ité " +
  "íc ící ícího ících ouc oucí";

/** Endings of nouns and of the adjectives before them: case and number. */
const NOUN_ENDINGS =
  "a u ovi em ě e y i o ou ů ům ech ách ami emi í ím ích ího ímu ové é ám mi ích ím ími " +
  "ka ky ce ku kou kách kami kám ek k ce ci cí cích cemi cím cům cech ec " +
  "ní ním ních ními ění ěním ěních ení ením eních ání áním áních aní aních tí tím tích utí utím " +
  "ný ná né ného nému ným ném nou ných nými ní ního nímu ním ních ový ová ové ového ovému ovým ovou ových ovými ský ská ské ského skému ským skou ských skými cký cká cké ckého ckému ckým ckou ckých " +
  "ost osti ostí ostmi ství stvím stva stvo stvu stvem ctví ctvím " +
  "ie ii iemi iích ii iím ace aci ací acích acemi acím";

const list = (text: string): ReadonlySet<string> => new Set(["", ...text.split(" ")]);

export const czechEventWords: EventWords = {
  negation: "ne",
  verbs: sourced<WordsByConcept>(SOURCE, {
    agreeing: "dohod- …se, domluvi- …se, shod- …se, usmíři- …se, dosáhl- dohody, dosáhnout dohody, dosáh- dohody",
    meeting:
      "setka- s, setkal- s, setka- …se, setkáva- …se, sejít …se, sejde …se, sejdou …se, sešel …se, sešl- …se, zased-, jedna- s, schází- …se, setkal …se, setkala …se, setkali …se, setkaly …se, setká …se, setkají …se, sešla …se, sešli …se, jednal- s, jedná s, jednají s, zasedl-, zasedá-, schůz-",
    talking:
      "jedna-, vyjednáv-, hovoři- s, mluvi- s, projedna-, projednáv-, diskut-, konzult-, rozmlouv-, debat-, jednal-, jednají, vyjednával-, vyjednávají, hovořil- s, hovoří s, mluvil- s, projednal-, projednávají, diskutoval-, konzultoval-, vedl- jednání, vést jednání, povedou jednání, vedou jednání, hovořil- o",
    "phone-call":
      "telefon-, zatelefon-, zavola-, telefonick- hovoři-, hovoři- po telefonu, telefonoval-, zatelefonoval-, zavolal-, volal- ~, hovořil- telefonicky, mluvil- telefonicky, telefonicky hovořil-, po telefonu",
    visit:
      "navštív-, navštěv-, přije- do, přiletě- do, přicesto- do, přijížd- do, zavíta-, odcest- do, odlet- do, navštívil-, navštíví, navštěvuj-, přijel- do, přijede do, přiletěl- do, přiletí do, přicestoval- do, odcestoval- do, odletěl- do, zavítal-, vydal …se do, vydala …se do, pobýval- v, byl- na návštěvě, je na návštěvě, zamíř- do, zamířil- do",
    hosting: "host-, přija- na, přivíta- u sebe, přijal- ~, přijme ~, přijímá ~, přivítal- ~, hostil-, hostí",
    mediation: "zprostředk-, medi-, zprostředkoval-, zprostředkuje, vystup- jako prostředník",
    praise:
      "pochváli-, chvál-, pochval-, poblahopř-, gratul-, poděk-, děk-, ocen-, oceň-, uvíta-, přivíta-, pochválil-, poblahopřál-, poděkoval-, ocenil-, uvítal-, přivítal- rozhodnutí, vyznamenal-, vyznamen-",
    endorse:
      "podpoř-, podpor-, podporo-, zasta- …se, postavi- …se za, háj-, solidariz-, podpořil-, podporuj-, zastal …se, zastala …se, postavil …se za, postavila …se za, hájil-, vyjádřil- podporu, vyslovil- podporu, vyslovil …se pro",
    condole:
      "kondol-, vyjádři- soustrast, vyslovi- soustrast, kondoloval-, vyhlásil- smutek, vyhlás- smutek, vyhlásil- státní smutek, vyjádřil- soustrast, vyslovil- soustrast",
    apology: "omluv- …se, omlouv- …se, vyjádři- lítost, omluvil …se, omluvila …se, omluvili …se, omluví …se",
    recognition: "uzna- nezávislost, uzna- stát, uznal- nezávislost, uznal- za prezidenta",
    invitation: "pozva-, pozv-, zva-, zve, zvou",
    pardon: "omilost-, amnest-, omilostnil-, udělil- milost, udělil- amnestii",
    "grant-rights": "legaliz-, rehabilit-, uděli- občanství",
    release:
      "propust-, propoušt-, propuště-, osvobod- ~, osvobozen-, propustil-, propuštěn-, osvobodil- ~, pustil- na svobodu, puštěn- na svobodu, propustit na svobodu, propustit-, vyměnil- …si zajatce, vyšel na svobodu, vyšla na svobodu",
    acquit:
      "zprosti- obžaloby, zprošť- obžaloby, osvobodi- křesť-, osvobodi- obžalovan-, zruši- rozsudek, zruši- rozsudek smrti, zprosti-, zprostil- obžaloby, zproštěn-, osvobodil-, osvobodil- obžalovan-, zrušil- rozsudek, zrušil- trest, zrušil- trest smrti, zvrátil- trest, zvrátil- rozsudek, zvrát- rozsudek",
    "give-back": "vráti- ~, navráti-, repatri-, vrátil- ~, navrátil-, předal- těla",
    withdrawal:
      "stáhn- …se, stáh- …se, stahuj- …se, odstoup- od, ustoup- z, opusti- ~, vystoup- z, stáhl …se, stáhla …se, stáhli …se, stáhly …se, stahují …se, opustil- ~, ustoupil- z, odešel z, odešl- z, vystoupil- z, vyklid-, vyklidil-",
    ceasefire:
      "zastavi- palbu, uzavře- příměří, přeruši- palbu, vyhlásil- příměří, uzavřel- příměří, dodržuj- příměří, zastavil- palbu",
    disarm: "odzbroj-, demilitariz-, složi- zbraně",
    surrender: "kapitul-, vzda- …se, vzdáv- …se, ustoup-, vzdal …se, vzdala …se, vzdali …se, ustoupil-, kapituloval-",
    resign:
      "rezign-, podá- demisi, poda- demisi, odstoup-, odstup-, složi- funkci, vzda- …se funkce, abdik-, rezignoval-, odstoupil-, podal- demisi, podal- rezignaci, odešel z funkce, složil- funkci, skončil- ve funkci",
    access:
      "vpusti-, otevře- hranice, otevře- hranici, umožni- přístup, otevřel- hranic-, vpustil-, zpřístupnil-, otevřel- koridor",
    cooperation: "spoluprac-, koordin-",
    exercises: "cviči-, uspořáda- cvičení, zaháji- cvičení",
    extradite: "vyda- do",
    aid: "pomoc-, pomoh-, pomůže, pomáh-, pomohl-, přispě-, darov-, daroval-, pomáhal-, pomohou, přispěl-, podpořil- finančně",
    "economic-aid":
      "financ-, financov-, úvěrov-, dotov-, invest-, poskytl- půjčku, poskytl- milion-, vyčlenil-, vyčlen-, přidělil- milion-, uvolnil- peníze, uvolnil- milion-",
    "military-aid": "vyzbroj-",
    "humanitarian-aid":
      "zásob- potravin-, poslal- pomoc, vyslal- záchranář-, vyšle záchranář-, posl- pomoc, pošle pomoc, dodal- pomoc, doručil- pomoc, přivezl- stan-, rozdával- jídlo, dopravil- pomoc",
    asylum: "poskyt- azyl, uděli- azyl, přija- uprchlík-",
    rescue:
      "zachrán-, zachraň-, evaku-, vyprost-, zachránil-, zachráněn-, vyprostil-, vyproštěn-, evakuoval-, evakuován-",
    summon:
      "předvola-, předvol-, povola- velvyslance, předvolal-, předvolán-, povolal- velvyslance, předvolal- velvyslance, předvolal- …si",
    blame: "vini-, viní, obviň-, dáv- vinu, sváděl- vinu, vinil-, obvinil- z, obviňuj-, svaluj- vinu, svalil- vinu",
    disapprove:
      "odsoudi- ~, odsuz-, kritiz-, zkritiz-, pobouř-, ohradi- …se, pranýř-, odsoudil- ~, odsuzuj-, kritizoval-, kritizuj-, zkritizoval-, ohradil …se, ohradila …se, vyjádřil- znepokojení, vyjádřil- pobouření, stěžoval- …si, stěžuj- …si, pokáral-",
    charge:
      "obvini- z, obvin-, obžalov-, vzne- obvinění, vznes- obvinění, obvinil-, obviněn-, obžaloval-, obžalován-, vznesl- obvinění, stanul- před soudem, stane před soudem",
    sue: "žalov-, zažalov-, poda- žalobu, podal- žalobu, podá žalobu, zažaloval-, žaloval-, podal- stížnost, odvolal …se, odvolala …se k",
    investigate:
      "vyšetř-, vyšetřov-, prověř-, prošetř-, zaháji- vyšetřování, vyšetřoval-, vyšetřuj-, zahájil- vyšetřování, prověřuj-, prošetřuj-, prošetřil-, vyslechl-, vyslých-, prohlíž-",
    convict:
      "uzna- vinným, uzna- vinnou, shleda- vinným, shleda- vinnou, usvědč-, uznal- vinným, uznal- vinnou, uznán vinným, uznána vinnou, shledal- vinným, odsouzen- za, usvědčil-",
    rejection:
      "vyslovi- …se proti, postavi- …se proti, hlasov- proti, namít-, vzepř- …se, postavil …se proti, postavila …se proti, vyslovil …se proti, vyslovila …se proti, hlasoval- proti, hlasují proti, namítl-",
    veto: "vetov-, vetuj-, uplatni- veto, využi- práva veta, vetoval-, uplatnil- veto",
    defiance: "poruši- zákaz, ignor-, zignor-, porušil- zákaz, ignoroval-",
    protest:
      "protest-, zaprotest-, demonstr-, manifest-, vyš- do ulic, vyšl- do ulic, pochod-, shromáždi- …se, bouř- …se, protestoval-, protestují, demonstroval-, demonstrují, vyšli do ulic, vyšel do ulic, vyšly do ulic, pochodoval-, pochodují, shromáždili …se, shromáždily …se, sešli …se na, sešly …se na, sešli …se před, manifestoval-, skandoval-",
    riot: "rabov-, výtržn-, vyrabov-, házel- kamen-, házeli kameny, zapálil- aut-, zapálil- pneumatik-, rabovali, raboval-, výtržnič-, zaútočil- na policii",
    "labour-strike":
      "stávk-, stávkov-, vstoup- do stávky, vyhlási- stávku, přeruši- práci, stávkoval-, stávkují, stávkuje, vstoupil- do stávky, vyhlásil- stávku, zahájil- stávku, přerušil- práci",
    boycott: "bojkot-",
    obstruct:
      "zablok- silnic-, blok- silnic-, zablok- dálnic-, zablok- hlavní tah, zablok- tah, zablok- ulic-, zablok-, zablokoval- silnic-, zablokoval- dálnic-, zablokoval- ulic-, zablokoval- tah, zablokoval- hlavní, zablokoval- most, zablokoval- přechod, blokoval- silnic-, blokují silnic-, zablokoval- provoz, zablokoval-",
    expel:
      "vyhost-, vyhoš-, vypověd-, vykáza-, vyhostil-, vyhoštěn-, vykázal-, vykázán-, vypověděl-, vyloučil- z, vyloučen- z, prohlásil- za nežádouc-",
    embargo: "uvali- embargo, uvalil- embargo, zakázal- dovoz, zakázal- vývoz, zakáže dovoz",
    "break-relations":
      "přeruši- styky, přeruši- vztahy, přeruši- diplomatické, odvola- velvyslance, přerušil- styky, přerušil- vztahy, přerušil- diplomatick-, odvolal- velvyslance, stáhl- velvyslance, zmrazil- vztahy",
    "cut-supplies":
      "zastav- dodávk-, přeruši- dodávk-, zavře- kohout, odstřih- dodávk-, zastavil- dodávk-, zastaví dodávk-, přerušil- dodávk-, přeruší dodávk-, omezil- dodávk-, omezí dodávk-, škrt- dodávk-, přiškrtil- dodávk-, zavřel- kohout, odstřihl-, dodávky zastav-, zastaví …dodávk-, zastavil- …dodávk-, přeruší …dodávk-, přerušil- …dodávk-, omez- …dodávk-, přiškr- …dodávk-",
    "mobilize-troops":
      "mobiliz-, zmobiliz-, shromažď- vojska, povola- zálož-, uved- do pohotovosti, mobilizoval-, vyhlásil- mobilizaci, shromáždil- vojska, shromažďuj- vojska, přesunul- vojska, vyslal- vojáky, vyslal- vojska, uvedl- do pohotovosti, shromáždil- vojáky, shromáždil-",
    "tighten-security":
      "posíli- ochranu, posíli- bezpečnost, zpřísni- opatření, uzavře- okolí, posílil- ochranu, posílil- bezpečnost, zpřísnil- opatření, zpřísněn- bezpečnostní, obklíčil- budovu, uzavřel- okolí, posílen-",
    arrest:
      "zatk-, zatče-, zatčen-, zatýk-, zadrž-, zadrže-, uvězn-, dopad-, internov-, zatkl-, zadržel-, zadržen-, zadrželi, uvěznil-, uvězněn-, dopadl-, dopaden-, vzal- do vazby, poslal- do vazby, skončil- ve vazbě, skončil- ve vězení",
    sentence:
      "odsoudi- k, odsouzen-, odsoudi- na, odsoud-, odsoudil- k, odsouzen- k, odsouzena k, odsouzen k, odsoudil- na, odsouzen- na, uložil- trest, dostal- trest",
    execution: "poprav-, oběsi-, popravil-, popraven-, popraven, oběsil-, oběšen-",
    fine: "pokutov-, uloži- pokutu, uvali- cla, uvali- clo, pokutoval-, pokutován-, uložil- pokutu, dostal- pokutu, uvalil- cla",
    seize:
      "zabav-, zkonfisk-, konfisk-, zmrazi- majetek, zmraz-, znárodn-, anekt-, obstavi-, zabavil-, zabaven-, zkonfiskoval-, zmrazil-, zmrazen-, znárodnil-, anektoval-, obstavil-",
    ban: "zakáz-, zakázal-, zakaz-, zakazuj-, zakázán-, zakáže, zakazuje, zakáza-, zakazují, postavil- mimo zákon, zakázat",
    censor: "cenzur-, zablok- web-, zablok- stránk-, zablokoval- přístup, cenzuroval-",
    curfew: "vyhlási- zákaz vycházení, zaved- zákaz vycházení, vyhlásil- zákaz vycházení, zavedl- zákaz vycházení",
    "martial-law":
      "vyhlási- výjimečný stav, vyhlási- stanné právo, vyhlási- stav nouze, vyhlási- nouzový stav, vyhlásil- výjimečný stav, vyhlásil- stanné právo, vyhlásil- nouzový stav, vyhlášen- nouzový stav, zavedl- výjimečný stav",
    restrict: "omez-, omezi-, omezil-, omezuj-, omezen-, zpřísnil-, odebral- akreditaci, odebral- licenci",
    blockade: "obklíč-, oblehn-, oblék-, obklíčil-, obklíčen-, oblehl-, obléhal-",
    deport: "deport-, deportoval-, deportován-",
    raid: "prohled-, prohleda-, provedl- razii, prohledal-, prohledáv-, provedl- prohlídk-, provedl- domovní",
    crackdown: "potlač-, pronásled-, perzek-, zastraš-, potlačil-, rozehnal- protest, pronásledoval-",
    demolish: "zbour-, zboř-, demol-, srovna- se zemí, zboural-, zbourán-, zbořil-, demoloval-",
    oust: "svrh-, svrže-, sesad-, odvola- ~, zbavi- moci, svrhl-, svržen-, sesadil-, sesazen-, odvolal- z, odvolán-, zbavil- funkce, zbavil- moci, vyhodil-, propustil- ministra",
    cyber: "nabour- …se, hackn-, špehov-, odposlouch-, špehoval-, špehovali, naboural …se, hackl-, odposlouchával-",
    attack:
      "zaútoč-, útoč-, napad-, napadl-, přepad-, úder-, udeři-, proved- útok, spácha- atentát, zaútočil-, zaútočili, útočil-, útočí, napaden-, přepadl-, přepaden-, udeřil-, provedl- útok, spáchal- atentát, zahájil- ofenzivu, podnikl- útok",
    incursion:
      "vtrh-, vpad-, pronik-, vstoup- do, invad-, vtrhl-, vpadl-, pronikl-, vstoupil- na území, vnikl-, vnik-, překročil- hranic-, narušil- hranic-, narušil- vzdušný",
    clash:
      "střet- …se, stře- …se, bojov-, utka- …se, přestřel-, střetl …se, střetla …se, střetli …se, střetly …se, střetávají …se, bojoval-, bojují, utkal …se, poprali …se, přestřelk-",
    murder:
      "zavražd-, vražd-, zastřel-, zlyn-, postříl-, vyvražd-, zavraždil-, zavražděn-, zastřelil-, zastřelen-, povraždil-, umlátil-, ubodal-, popravil-",
    kill: "zabi-, zabí-, zabíj-, usmrt-, zabil-, zabit-, zabiti, zabita, zabíjel-, usmrtil-, usmrcen-, připravil- o život, vyžádal- …si životy, vyžádal- …si",
    "be-killed":
      "zahynu- při, zahynul- při, padl- v, zahynul-, zahynuli, zemřel- při, zemřeli při, přišel o život, přišla o život, přišli o život, přišlo o život, padl-, padli",
    wound:
      "zran-, zraň-, poran-, postřel-, zranil-, zraněn-, poranil-, postřelil-, postřelen-, utrpěl- zranění, utrpělo zranění, utrpěli zranění",
    beat: "zbi-, zmláti-, bil, bili, ztlouk-, zbil-, zbit-, zmlátil-, ztloukl-, pobil-",
    torture: "muči-, mučil-, týra-, mučen-, týral-",
    "sexual-violence": "znásiln-",
    abduct:
      "unes-, unesl-, uneš-, unáš-, vzal- jako rukojmí, zaja-, zajal-, drže- jako rukojmí, unesen-, zajat-, držel- jako rukojmí, vzal- rukojmí, zadržuj- jako rukojmí",
    assassinate: "spácha- atentát na, spáchal- atentát na",
    shoot: "stříl-, střílel-, vystřel-, zaháji- palbu, zahájil- palbu, vystřelil-, spustil- palbu, opětoval- palbu",
    shell:
      "ostřel-, ostřelov-, odpáli- raket-, vypáli- raket-, ostřeloval-, ostřelován-, odpálil- raket-, vypálil- raket-, odpálil- střel-",
    "air-strike":
      "bombard-, vybombard-, podnik- nálet, provedl- nálet, bombardoval-, vybombardoval-, provedl- nálet-, podnikl- nálet-",
    bomb: "odpáli- ~, vyhodi- do povětří, odpáli- bombu, vybuch- !, odpálil- bombu, odpálil- nálož, nastraž-, vyhodil- do povětří",
    "suicide-attack": "odpáli- …se",
    "crowd-control":
      "rozehna-, rozehnal-, rozhán-, použi- slzný plyn, použil- slzný plyn, nasadi- vodní děla, použil- slzný, použila slzný, nasadil- vodní, zasáhl- proti demonstrant-, zasáhl- proti",
    cleansing: "vyhna-, vyhnal-, vysídl-",
    capture:
      "doby-, dobyl-, obsadi-, obsaz-, okup-, ovlád-, zmocni- …se, dobyt-, obsadil-, obsazen-, okupoval-, ovládl-, zmocnil …se, zmocnila …se, zmocnili …se",
    destroy:
      "zniči-, niči-, ničí, zapáli-, vypáli- ~, spáli-, zdevast-, zničil-, zničen-, zapálil-, zapálen-, spálil-, vypálil-, zdevastoval-, zdemoloval-",
    vote: "hlasov-, hlasuj-, zahlasov-, uspořáda- referendum, hlasoval-, hlasují, hlasovat, hlasuje, uspořádal- referendum, konal- volby",
    do: "proved-, provedl-, provád-, uskutečn-, podnik-, zaháji-, zahajuj-, zahájil-, zača- s, začal- s, veď-, ved-, vedl-, uzavř-, uzavře-, podepsa-, podepis-, zorganiz-, pořád-, uspořád-, uvali-, uvalil-, zaved-, zavedl-, zavád-, poda-, podal-, vyda- ~, vydal-, vyslov-, vyjádř-, pokrač-, obnovi-, zintenziv-, konat, kona- …se, koná …se, konají …se, proběh-, dojít k, došlo k, dojde k, zúčastn- …se, účastn- …se, zříd-, učin-, uspořádal-, uzavřel-, podepsal-, vydal- ~, vyslovil-, vyjádřil-, obnovil-, konal- …se, proběhl-, proběhne, účastnil- …se, zúčastnil- …se",
    announce: "oznám-, oznamuj-, vyhlás-, vyhlaš-, ohlás-, rozhod- …se, rozhodl- …se",
    say: "řek-, řekl-, řekne, uved-, uvedl-, uvád-, sdělil-, sděli-, prohlás-, prohlašuj-, tvrd-, dodal-, doda-, inform-, informov-, zdůraz-, upozorn-, potvrd-, vysvětl-, píše, napsal-, připust- že, podle",
    end: "zruši-, ruš-, zrušen-, ukonči-, ukončuj-, pozastav-, přeruš-, přerušil-, zastav-, odvola-, odvolal-, zmírn-, sníži-, zruš-, skonč- s, rozpust-, zrušil-, ukončil-, ukončen-, pozastavil-, pozastaven-, přerušen-, zastavil-, zastaven-, zmírnil-, snížil-, rozpustil-",
    cancel: "zruši-, odřek-, zrušil-, zrušen-, odřekl-",
    break: "poruš-, porušil-, porušuj-, překroč-, porušen-, porušují, narušil-",
    give: "poskyt-, poskytl-, poskytn-, da-, dal-, dodal- ~, dodá- ~, dodáv-, pošl-, posla-, poslal-, posíl-, vysla-, vyslal-, vyšl-, věnov-, předa-, předal-, přiděl-, uvoln- ~, darov-, uděli-, poskytne, poskytnou, dodává ~, pošle, pošlou, vyšle, vyšlou, daroval-, uvolnil- ~, udělil-, věnoval-, dodat, dodal-, dodá, doručil-",
    cause: "vyvolal-, vyvolá-, vyvoláv-, způsobil-, způsob-, vedl- k, vést k, rozpoutal-, zapříčinil-",
    undergo: "obdrž-, dosta-, dostal-, získa-, utrpě-, čel-, sta- …se obětí",
    deploy: "rozmíst-, rozmisť-, nasad-, nasaz-, přesun-",
    withdraw: "stáhn-, stáh-, stahuj-, odvola-, odvolal-, stáhl- ~, stažen-, stáhnout-, stáhla ~, odvolal- ~",
    open: "otevř-, otevře-, otvír-",
    close: "zavř-, zavře-, uzavř-, uzavře-, zavír-",
    share: "vyměn- …si, sdíl-, podělil- …se",
    accept: "přija-, přijal-, přijm-, přijím-, vyhov-, akcept-, přijal- nabídk-, přijme nabídk-, vyhověl-, akceptoval-",
    agree: "souhlas-, odsouhlas-, zaváza- …se, zavázal- …se, dohod- …se",
    promise:
      "slíb-, slib-, slíbil-, přislíb-, garant-, zaruč-, zaváza- …se, slibuj-, přislíbil-, zaručil-, zavázal …se, zavázala …se, zavázali …se",
    offer:
      "nabíd-, nabídl-, nabíz-, vyjádři- ochotu, vyjádři- připravenost, nabídla, nabízí, nabízejí, vyjádřil- ochotu, vyjádřil- připravenost",
    propose:
      "navrh-, navrhl-, navrhuj-, předlož-, předložil-, předklád-, vypracov-, přijí- s, přijde- s, přijdem-, přiš- s, připrav- návrh, připravuj-, předložen-, přijdeme s, přijde s, přišel s, přišl- s, představil- návrh",
    approve:
      "schvál-, schválil-, schvaluj-, přija-, přijal-, přijm-, odhlas-, ratifik-, odsouhlas-, podepsa-, podepíše, schválen-, schválit, schválí, přijal- ~, přijat-, přijmout, odhlasoval-, ratifikoval-, podepsal-",
    refuse:
      "odmít-, odmítl-, odmítn-, zamít-, zamítl-, vylouč-, vyloučil-, nesouhlas-, nechce, nechtěj-, nechtě-, odmítají, odmítá, zamítnut-, odmítnut-, zamítnout, zamítn-",
    deny: "popř-, popře-, popír-, popřel-, vyvrát-, vyvrac-, dement-, odmít- obvinění, odmítl- obvinění, odmítl- …že, popírá, popírají, vyvrátil-, dementoval-, odmítá …že, odmítají …že",
    fail: "neuspě-, selha-, ztroskot-, neschvál-, neschválil-, nepřija-, nepřijal-, neprošel, neprošl-, nepodařil- …se, nezíska-, potop-, potopil-, neschválila, neschválili, neprošla, neprošlo, neuspěl-, ztroskotal-, selhal-",
    threaten: "pohroz-, pohrozil-, hroz-, hrozil-, vyhrož-, hrozí ~, vyhrožoval-, vyhrožuj-",
    warn: "varov-, varuj-, varoval-, upozorn-, varují, varuje",
    demand:
      "požad-, požadov-, požadoval-, požáda-, požádal-, žádá, žáda-, žádal-, žádaj-, vyzv-, vyzva-, vyzval-, vyzýv-, apel-, dožad- …se, chce, chtěj-, chtěl-, usil-, volá po, volaj- po, požaduj-, žádají, vyzývají, vyzývá, apeloval-, dožadoval- …se, chtějí, usiloval-",
    appeal: "apel-, zaapel-, vyzv- k, obrát- …se na, žádá o, požáda- o, prosi-, prosí",
    order: "naříd-, nařídil-, nařiz-, přikáza-, přikázal-, rozkáza-, nařízen-, rozkázal-",
    accuse: "obvin-, obvinil-, obviň-, vini-, viní, nařk-, obviňuj-, obviňují, nařkl-",
    allow: "povol-, povolil-, povoluj-, dovol-, umožn-, připust-, povolen-, dovolil-, umožnil-, připustil-",
    intend:
      "plán-, plánov-, hodl-, hodlá, chyst- …se, chystá …se, zamýšl-, připravuj- …se, plánoval-, plánuje, plánují, hodlají, chystají …se, zamýšlí",
    schedule:
      "naplán-, stanov-, očekáv-, očekává, naplánován-, naplánovan-, plánován-, očekává …se, stanoven-, uskuteční …se",
    try: "pokus- …se, pokusil- …se, pokouš- …se, snaž- …se, snažil- …se, usil-",
    prevent: "zabrán-, předejít, předešl-, odvrát-, zamezi-, zabránil-, zmařil-, odvrátil-, předešel",
    postpone:
      "odlož-, odložil-, odložen-, přelož-, odklád-, odroč-, přeložen-, odročil-, odročen-, přesunut-, odsunul-, odsunut-",
    "cast-as": "označ-, označil-, nazva-, nazval-, nazýv-, označuj-",
    "vote-on": "hlasov-, hlasuj-",
    "hunger-strike": "zahájil- hladovku, drž- hladovku, drží hladovku, vyhlásil- hladovku",
    earthquake: "otřásl-, otřás-, zatřásl- …se, třásl- …se",
    flood: "zaplavil-, zaplaven-, zatopil-, zatopen-, vylil- …se, vylila …se z břehů, rozvodnil- …se",
    eruption: "vybuchl …sopk-, vybuchl- …sopk-",
    fire: "vzplál-, shořel-, hořel-, hoří, vypukl požár, začal- hořet, vyhořel-",
    explosion: "vybuchl-, vybuchn-, explodoval-, explod-, došlo k výbuchu, došlo k explozi",
    crash:
      "havaroval-, zřítil …se …letadl-, zřítil- …se …letoun-, zřítil …se …vrtulník-, vykolejil-, srazil …se, srazil- …se, potopil- …se, potopila …se, ztroskotal- …loď, převrátil …se, převrátil- …se, naboural-, najel- na mělčinu",
    collapse:
      "zřítil …se, zřítil- …se, zřítila …se, zřítilo …se, propadl- …se …střech-, protrhl- …se, protrhla …se, popraskal-, praskl-, sesul- …se, sesunul- …se",
  }),
  nouns: sourced<WordsByConcept>(SOURCE, {
    agreeing: "shod-, smíře-, konsenzus-, souhlas-",
    meeting:
      "schůz-, setká-, zasedá-, summit-, konferen-, porad-, fór-, sezení, mimořádn- zasedá-, setkán-, schůzk-, kol- jednání",
    talking: "jedná-, vyjednává-, rozhovor-, konzulta-, dialog-, diskus-, diskuz-, kontakt-, hovor-",
    "phone-call": "telefonát-, telefonick- hovor-, telefonick- rozhovor-",
    visit: "návštěv-, cest- do, oficiální návštěv-, státní návštěv-, pracovní návštěv-",
    mediation: "zprostředková-, media-",
    praise: "pochval-, poděková-, blahopřá-, gratula-, uzná-",
    endorse: "podpor-, solidarit-",
    condole: "soustrast-, kondolen-, smutek, smutk-, státní smutek",
    apology: "omluv-, lítost-",
    recognition: "uzná- nezávislosti, uzná- státu",
    invitation: "pozvá-",
    pardon: "milost-, omilostně-, amnesti-",
    "grant-rights": "občanstv-, autonomi-",
    release: "propuště-, osvoboze-, výměn- zajatců, výměn- vězňů",
    acquit:
      "zproště- obžaloby, zproště-, osvobozující verdikt-, osvobozující rozsudek, osvobozujíc- rozsud-, osvobozujíc- verdikt-",
    "give-back": "vráce-, repatria-",
    withdrawal: "staže-, stahová-, odchod-, vystoupe- z, ústup-",
    ceasefire: "příměř-, zastave- palby, klid- zbraní, humanitární paus-",
    disarm: "odzbroje-, demilitariza-",
    surrender: "kapitula-, ústup-, ústupk-",
    resign: "rezigna-, demis-, odstoupe-",
    access: "přístup-, humanitární koridor-",
    cooperation: "spoluprác-, partnerstv-, koordina-",
    trade: "obchod-, vývoz-, dovoz-, export-, import-",
    exercises: "cviče-, manévr-",
    extradite: "vydá-, extradi-",
    aid: "pomoc-, pomoc",
    "economic-aid": "půjč-, financová-, dota-, finanční pomoc-, fond- pomoci",
    "military-aid": "vojensk- pomoc-, vojenská pomoc",
    "humanitarian-aid": "humanitární pomoc-, humanitární pomoc",
    asylum: "azyl-, útočišt-",
    rescue: "záchran-, záchrann- akc-, záchranné prác-, evakuac-, evakuaci",
    blame: "vin-, odpovědnost-",
    disapprove: "kriti-, odsouze-, pobouře-, nespokojenost-, znepokoje-, stížnost-",
    charge: "obžalob-, vznese- obvinění",
    sue: "žalob-, soudní spor-, odvolání, odvoláním, kasační stížnost-, dovolání",
    investigate: "vyšetřová-, pátrá-, prošetře-, vyšetřovac- komis-",
    convict: "odsouze-, odsuzujíc- rozsud-",
    rejection: "nesouhlas-, odpor-, námit-",
    veto: "vet-, veto",
    defiance: "neposlušnost-",
    protest: "protest-, demonstra-, manifesta-, pochod-, shromáždě-, pouliční protest-",
    riot: "nepokoj-, výtržnost-, vzpour-, pouličn- nepokoj-",
    "labour-strike": "stávk-, stáv-",
    "hunger-strike": "hladov-",
    boycott: "bojkot-",
    obstruct: "blokád- silnic, barikád-, blokád- dálnic, blokád- hranic",
    expel: "vyhoště-, vypověze-",
    embargo: "embarg-",
    "break-relations": "přeruše- styků, přeruše- vztahů, odvolá- velvyslance",
    "mobilize-troops": "mobiliza-",
    "tighten-security": "bezpečnostní opatře-",
    arrest: "zatče-, zadrže-, zatýká-, vazb-, zadržen-, zadržený, zadržených",
    sentence: "rozsud-, rozsudek, trest-, trest- smrti, výrok- soudu, verdikt-",
    execution: "poprav-, exekuc-",
    fine: "pokut-, cl-, cel",
    seize: "konfiska-, anex-, zabave-, zmraze-",
    ban: "zákaz-",
    censor: "cenzur-",
    curfew: "zákaz- vycházení, karantén-",
    "martial-law": "výjimečn- stav-, stann- práv-, nouzov- stav-, stav- nouze",
    restrict: "omeze-, restrik-",
    sanctions: "sankc-, balík- sankcí, balíč- sankcí",
    blockade: "blokád-, obléhá-",
    deport: "deporta-",
    raid: "razi-, prohlíd-",
    crackdown: "represe, represí, pronásledová-, perzeku-, potlače-",
    oust: "převrat-, puč-, svrže-, odvolá-, odvolá- z funkce",
    cyber: "kyberútok-, špionáž-, hackersk- útok-",
    attack: "útok-, útoc-, napade-, ofenziv-, ofenzív-, přepad-, agres-, násil-, úder-, vál-, válk-, atentát-",
    incursion: "invaz-, vpád-, pozemní operac-",
    clash: "střet-, boj-, bitv-, potyč-, šarvát-, přestřel-",
    murder: "vražd-, masakr-, genocid-, vražděn-",
    kill: "zabit-",
    beat: "zbit-, rvač-",
    torture: "muče-, týrá-",
    "sexual-violence": "znásilně-",
    abduct: "únos-, braní rukojmí",
    shoot: "střelb-, palb-, výstřel-",
    shell: "ostřelová-, raketov- útok-, raketov- ostřelová-",
    "air-strike": "nálet-, bombardová-, letecký útok, leteck- úder-, leteck- útok-",
    bomb: "bombov- útok-, pumov- útok-",
    "suicide-attack": "sebevražedn- atentát-, sebevražedn- útok-",
    "crowd-control": "slzn- plyn-, vodní děl-",
    cleansing: "etnick- čist-, vyhná-",
    capture: "okupa-, obsaze-, dobyt-",
    destroy: "zniče-, sabotáž-",
    vote: "hlasová-, referend-, volb-, voleb, volby",
    agreement: "dohod-, smlouv-, smluv, pakt-, memorandum",
    relations: "vztah-, styk-",
    resolution: "rezolu-, usnesen-, návrh- rezoluce",
    bill: "zákon-, návrh-, balík-, balíč-, rozpoč-, poprav-, novel-, rozpočet-, rozpočt-, reform-",
    decision: "rozhodnut-, verdikt-, výnos-",
    troops: "vojsk-, voják-, vojác-, jednot-, sil-, tank-, plavidl-",
    peacekeepers: "mírov- sil-, pozorovatel-",
    weapons: "zbra-, raket-, munic-, dron-, zbroj-",
    supplies:
      "dodáv-, potravin-, lék-, vakcín-, stan-, plyn-, mouk-, rýž-, chléb, chleba, obil-, mlék-, cukr-, cukr, dek-, přikrýv-, oblečen-, matrac-, paliv-, palivo, tun, tuny, tunu, lékař-, zdravotník-, zdravotníc-, sestr-, záchranář-, záchrann- tým-, tým- záchran-, ps- záchran-, jídl-, jídlo, vod-, pitn- vod-, hasič-, čerpad-, potápěč-, kyslík-, nemocnic- poln-, poln- nemocnic-, vybaven-, generátor-, elektrocentrál-, humanitárn- náklad-, léčiv-, obvaz-, postel-, dobrovolník-, respirátor-",
    money: "peníz-, peněz, prostřed-, fond-, milion-, miliard-, euro, eur, dolar-, korun-",
    refugees: "uprchlí-, běženc-, migrant-",
    captives: "rukojmí, vězn-, zajatc-, zajatec",
    borders: "hranic-, přechod-, přístav-, letišt-",
    intelligence: "informac-, důkaz-, zpravodajsk- informac-",
    envoys: "velvyslanc-, velvyslanec, diplomat-, delegac-, vyslanec, vyslanc-",
    permission: "povole-, víz-",
    assets: "aktiv-, majet-, majetk-",
    announce: "oznáme-, vyhláše-",
    say: "tvrze-, zvěst-, zpráv-",
    end: "zruše-, ukonče-, zastave-, přeruše-, pozastave-",
    break: "poruše-",
    give: "dodáv-, poskytnut-, předá-",
    deploy: "rozmístě-, nasaze-",
    promise: "slib-, záruk-, záruc-",
    offer: "nabíd-, ochot-, připravenost-",
    propose: "iniciativ-, předlože-",
    refuse: "odmítnut-, zamítnut-",
    fail: "neúspěch-, selhá-, krach-",
    threaten: "hrozb-, výhruž-, ultimát-",
    warn: "varová-",
    demand: "požadav-, žádost-, petic-",
    appeal: "výzv-, apel-",
    order: "příkaz-, rozkaz-, naříze-",
    accuse: "obvině-",
    intend: "plán-, záměr-",
    try: "pokus-, snah-, úsil-",
    postpone: "odklad-, odlože-",
    earthquake: "zemětřese-, otřes-, dotřes-",
    flood: "povod-, povodeň, povodn-, záplav-, zátop-",
    storm: "hurikán-, tajfun-, cyklon-, tornád-, bouř-, vichřic-, sněhov- bouř-",
    landslide: "lavin-, sesuv-, sesuv- půdy",
    eruption: "erup-, výbuch- sopky",
    fire: "požár-, lesn- požár-",
    explosion: "výbuch-, explo-, exploz-",
    crash: "havári-, havárie, nehod-, leteck- nehod-, dopravn- nehod-, vykoleje-, srážk-, ztroskotá-, potope-",
    collapse: "zříce-, protrže- hráze, protrže- přehrady, zřícen- mostu",
    outbreak: "epidemi-, pandemi-",
    other:
      "lavin- kritiky, bouř- nevole, infarkt-, srdečn- záchvat-, exploz- cen, explozi cen, pád cen, zhroucení trhu",
    "cut-supplies": "zastave- dodávek, přeruše- dodávek, omeze- dodávek",
    wrong: "zločin-, lež, lži, zrad-, provokac-, hanb-, chyb-, fraška",
    peacekeeping: "mírov- mis-",
  }),
  adjectives: sourced<WordsByConcept>(SOURCE, {
    offer:
      "připraven, připravena, připraveni, připraveno, připravený, ochoten, ochotna, ochotni, ochotný, připraven-, ochotn-",
    refuse: "proti, neochotný, neochoten",
    blame: "vinen, vinna, vinni, vinný, odpovědný, odpovědná, odpovědní, zodpovědný, zodpovědná",
    schedule: "plánovaný, plánovaná, plánované, naplánován, naplánována, naplánováno",
    none: "nikdo, nikoho, nikomu, žádný, žádná, žádné, žádného",
  }),
  endings: sourced(SOURCE, {
    verb: list(VERB_ENDINGS),
    noun: list(NOUN_ENDINGS),
    perfective: list(
      "zastav napadn zakáž zruš uvalí uval zaved obsad vyhlás podepíš schvál odmítn zatkn zabij znič vypust pošl vyšl stáhn uzavř otevř přeruš ukonč omez vrát propust odsoud potrest svolá předlož setk navštív přijed přilet odlet odjed zaúto zaútoč vystoup odstoup vyhost vyhostí jmenuj odvolá povolá nasad rozmíst vybombard zbombard sestřel zastřel unes zajm přijm uděl poskytn dodá doruč převezm předá získá požádá vyzv odsoud obvin vyšetř prověř zahá zaháj zač začn skonč sejd sejdou projedn prodlouž zvyš sníž zpřísn zmírn zruší uvoln osvobod ochrán pomůž podpoř přispěj přid připoj vyplat zaplat uhrad rozhodn potvrd vydá dohodn obnov naváž zmraz zabav",
    ),
    forms: {
      past: list("l la lo li ly"),
      participle: list("n na no ni ny t ta to ti ty"),
      future: list("e í ou ne nou á ají ejí"),
    },
  }),
  roles: sourced(SOURCE, {
    by: words("ze strany"),
    onto: words("proti, vůči, s, se, na, do, pro, k, ke, od, nad"),
    of: words("ze strany"),
    between: words("mezi"),
    from: words("od, ze strany, z"),
    about: words("o, za, k, ke, do, na, z, ze, ohledně, kvůli"),
    since: words("od, po, kvůli, během, při, v důsledku, následkem, po skončení, navzdory"),
    during: words("při, během, v, na, v průběhu, po"),
    place: words("v, ve, na, u, před, poblíž, nedaleko, pod"),
    that: words("že, aby, zda, ať"),
    lands: words("země, zemi, zemí, stát, státu, vlast"),
    condition: words("pokud, jestliže, kdyby, když, pod podmínkou že, ledaže"),
    agents: ["ami", "emi", "ími", "ými", "ou", "em", "ím", "ým", "mi", "cií", "ií"],
    plurals: ["li", "ly"],
    alleged: words("údajně, údajný, údajná, údajné, údajného, údajnou, prý, domnělý, pravděpodobně"),
  }),
  modals: sourced(SOURCE, {
    ahead: words("mít, být"),
    wouldBe: words("by"),
    possible: words("moci"),
    obliged: words("muset"),
    hearsay: new Set<string>(),
  }),
};
