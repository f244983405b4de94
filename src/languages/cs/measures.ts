/** Czech: measures. */
import { sourced } from "../../core/sourced.ts";
import { endings, measure, phrasal, suffering } from "../measure-forms.ts";
import type { MeasureWords } from "../measures.ts";
import { formsOf } from "../speech-forms.ts";

const WRITTEN = "written for Readout: the words by which Czech news counts people and what befell them";

/** Endings of the past tense. */
const L = "|l|la|lo|li|ly";

export const czechMeasureWords: MeasureWords = {
  phrases: sourced(WRITTEN, [
    ...measure("killed", {
      object: `zabi${L} zabíjí zabíjejí zabíjel* zavraždi${L} vraždí zastřeli${L} popravi${L} usmrti${L} připravil_o_život připravila_o_život připravilo_o_život připravili_o_život připravily_o_život zlikvidova${L} zabije pobi${L} ubi${L}`,
      passive:
        "zabit zabita zabito zabiti zabity zabitých zavražděn* zastřelen* popraven* usmrcen* nalezen*_mrtv* mrtev mrtvá mrtvý mrtví mrtvých smrtelně_zraněn*",
      subject: `zahynu${L} zahynou hyne zemře${L} umře${L} umírají umírá přišel_o_život přišela_o_život přišelo_o_život přišeli_o_život přišely_o_život přišel_o_život přišla_o_život přišlo_o_život přišli_o_život přišly_o_život přicházejí_o_život o_život_přišel o_život_přišla o_život_přišlo o_život_přišli o_život_přišly utonul* utopil_se utopila_se utopilo_se utopili_se utopily_se se_utopi${L} zesnul* nepřeži${L} skona${L} vyhasl_život vyhaslo_život vyhasla_život zemře zahyne`,
      count:
        "mrtvých mrtví mrtvý mrtvými mrtvá mrtvým obětí oběti oběť obětech obětem zabitých zabití padlých zesnulých těl těla mrtvol úmrtí zahynulých životů smrti",
      before: `počet_obětí počet_mrtvých počet_zabitých počtu_obětí počtu_mrtvých bilance_obětí bilance_mrtvých bilance_je bilanci_obětí smrt smrti zabití vražda vraždu vraždy vraždě úmrtí obětí_je mrtvých_je život_ztratil* životy_ztratil* zabito_bylo si_vyžádal*_život`,
    }),
    ...measure("injured", {
      object: `zrani${L} zraňuje zraňují porani${L} zmrzači${L} postřeli${L}`,
      passive:
        "zraněn zraněna zraněno zraněni zraněny zraněný zraněná zraněné zraněných poraněn* postřelen* popálen* otřesen* zraněným",
      subject: `utrpěl_zranění utrpěla_zranění utrpělo_zranění utrpěli_zranění utrpěly_zranění utrpěl*_zranění utrpěli_zranění utrpělo_zranění zranění_utrpěl* zranění_utrpělo zranění_utrpěli zranil_se zranila_se zranilo_se zranili_se zranily_se se_zrani${L} utrpěl*_popáleniny vyvázl*_se_zraněním`,
      count: "zraněných zranění raněných ranění zraněné zraněný zraněnými raněné zraněním",
      before: "počet_zraněných počtu_zraněných zraněno_bylo zraněných_je zraněn_byl zraněni_byli zraněni_jsou",
    }),
    ...measure("treated", {
      passive:
        "hospitalizován* v_nemocnici v_nemocnicích v_kritickém_stavu ve_vážném_stavu v_těžkém_stavu ve_stabilizovaném_stavu převezen*_do_nemocnice ošetřen*",
      subject:
        "skončil*_v_nemocnici skončili_v_nemocnici skončilo_v_nemocnici zůstává_v_nemocnici zůstávají_v_nemocnici leží_v_nemocnici",
    }),
    ...measure("casualties", {
      passive: "mrtvých_a_zraněných zabitých_a_zraněných zabitých_či_zraněných zabitých_nebo_zraněných",
      count: "mrtvých_a_zraněných zabitých_a_zraněných zabitých_nebo_zraněných",
      before: "počet_mrtvých_a_zraněných",
    }),
    ...measure("missing", {
      passive: "nezvěstn* pohřešován* pohřešovan* považován*_za_nezvěstn*",
      subject: "se_pohřešuje se_pohřešují pohřešuje_se pohřešují_se zmizel* se_ztratil* pohřešoval*_se",
      count: "nezvěstných nezvěstní nezvěstný pohřešovaných pohřešovaní nezvěstné",
      before:
        "počet_nezvěstných počet_pohřešovaných pohřešuje_se pohřešují_se se_pohřešuje se_pohřešují nezvěstných_je nezvěstných_zůstává nezvěstných pohřešovaných_je",
    }),
    ...measure("detained", {
      object: `zatk${"|l|la|lo|li|ly"} zatýká zatýkají zadrže${L} zadržuje zadržují dopad${"|l|la|lo|li|ly"} uvězni${L} internova${L} vzal*_do_vazby`,
      passive:
        "zatčen zatčena zatčeno zatčeni zatčeny zatčených zadržen zadržena zadrženo zadrženi zadrženy zadržených dopaden* uvězněn* ve_vazbě za_mřížemi internován* vzat*_do_vazby",
      subject: "skončil*_ve_vazbě skončili_ve_vazbě skončil*_v_cele",
      count: "zatčených zadržených zatčení zadržení zatčené zadržené vězňů uvězněných",
      before: "zatčení zadržení zatčeno_bylo zadrženo_bylo počet_zatčených počet_zadržených",
    }),
    ...measure("displaced", {
      object: `vyhna${L} vysídli${L} vystěhova${L}`,
      passive: "vysídlen* vyhnán* bez_domova bez_přístřeší bez_střechy_nad_hlavou vystěhován*",
      subject:
        "uprchl* uprchli prchá prchají utekl* utekli opustil*_domovy opustili_domovy opustil*_své_domovy opustili_své_domovy opustilo_své_domovy přišlo_o_střechu_nad_hlavou přišlo_o_domov přišli_o_domov přišlo_o_domovy muselo_opustit_domovy museli_opustit_domovy muselo_opustit_své_domovy museli_opustit_své_domovy",
      count: "vysídlených uprchlíků běženců bezdomovců vyhnaných",
      before: "počet_vysídlených počet_uprchlíků vysídlení útěk",
    }),
    ...measure("rescued", {
      object: `zachráni${L} zachraňuje zachraňují vyprosti${L}`,
      passive: "zachráněn* vyproštěn* vytažen*_z_trosek vytažen*_živ*",
      subject: "přežil* přežili přežilo",
      count: "zachráněných přeživších",
      before: "záchrana záchranu počet_zachráněných zachráněno_bylo",
    }),
    ...measure("evacuated", {
      object: `evakuova${L} evakuuje evakuují`,
      passive: "evakuován* evakuovan* převezen*_do_bezpečí",
      count: "evakuovaných",
      before: "evakuace evakuaci počet_evakuovaných evakuováno_bylo",
    }),
    ...measure("ordered to evacuate", {
      passive: "vyzván*_k_evakuaci vyzván*_aby_opustil* dostal*_příkaz_k_evakuaci dostali_příkaz_k_evakuaci",
      before: "příkaz_k_evakuaci",
    }),
    ...measure("hostages", {
      object: `unes${"|l|la|lo|li|ly"} unáší unášejí zajal* zajali`,
      passive: "unesen* zajat* zadržován*_jako_rukojmí držen*_jako_rukojmí vzat*_jako_rukojmí",
      count: "rukojmí rukojmích unesených zajatců zajatých",
      before: "únos únosu počet_rukojmích",
    }),
    ...measure("aboard", {
      passive: "na_palubě",
      count: "na_palubě",
      before: "na_palubě_bylo na_palubě_byli na_palubě_cestovalo",
    }),
    ...measure("protesters", {
      subject:
        "protestoval* protestovali protestuje protestují demonstroval* demonstrovali demonstruje demonstrují vyšl*_do_ulic vyšlo_do_ulic vyšli_do_ulic pochodoval* pochodovali stávkuje stávkují stávkoval* se_sešl* se_sešlo se_shromáždil* se_shromáždilo sešlo_se shromáždilo_se zablokoval* se_zúčastnilo_protestu se_zúčastnilo_demonstrace",
      count: "demonstrant* protestujíc* stávkujíc* účastníků_protestu účastníků_demonstrace",
      before: "protest demonstrace protestovalo demonstrovalo vyšlo_do_ulic do_ulic_vyšlo sešlo_se",
    }),
    ...measure("votes", { count: "hlasů hlasy hlas hlasech" }),
    ...measure("aboard", { before: "na_palubě" }),
    ...measure("missing", { passive: "pohřešuje_se pohřešují_se se_pohřešuje se_pohřešují jsou_nezvěstní" }),
    ...measure("displaced", {
      subject:
        "opustilo_domovy opustilo_své_domovy opustilo_domy opustili_domovy opustili_své_domovy opustili_domy opustily_domovy opustily_své_domovy opustily_domy muselo_opustit_domovy muselo_opustit_své_domovy muselo_opustit_domy museli_opustit_domovy museli_opustit_své_domovy museli_opustit_domy musely_opustit_domovy musely_opustit_své_domovy musely_opustit_domy",
    }),
    ...measure("killed", { before: "oběťmi_požáru oběťmi_výbuchu oběťmi_útoku oběťmi_nehody oběťmi_povodně" }),
  ]),
  phrasal: sourced(WRITTEN, [
    phrasal("killed", "ztratil* ztrácí přišl*_o", "vojáků vojáky vojáka bojovníků", ""),
    phrasal("killed", "vyžádal* si_vyžádal* připravil* vzal* stál* zmařil*", "životů životy život obětí mrtvých", ""),
    phrasal(
      "displaced",
      "donutil* donutili vyhnal* přinutil*",
      "",
      "k_útěku opustit_domovy opustit_své_domovy z_domovů k_opuštění_domovů",
    ),
    phrasal(
      "ordered to evacuate",
      "nařídil* nařídili vyzval* vyzvali přikázal* přikázali",
      "",
      "evakuaci k_evakuaci aby_opustili aby_se_evakuovali opustit k_opuštění aby_odešli",
    ),
    phrasal("hostages", "zajal* zajali drží držel* vzal* vzali", "", "jako_rukojmí jako_rukojmích"),
    phrasal("aboard", "převážel* přepravoval* vezl* převáží", "lidí osob cestujících migrantů pasažérů", ""),
    phrasal("treated", "převezli odvezli převezla odvezla", "", "do_nemocnice do_nemocnic"),
  ]),
  suffering: sourced(WRITTEN, [suffering("injured", "utrpěl* utrpě*", "zranění poranění popáleniny zlomeniny šok")]),
  subjectAfter: true,
  people: sourced(WRITTEN, {
    people: formsOf(
      "jich lidí lidé lidem lidmi lidech člověk člověka osob osoby osoba osobu osobám obyvatel obyvatelé obyvatele obyvatelům občanů občané občana rodin rodiny rodinu obětí oběti oběť útočníků útočníci rukojmí podezřelých podezřelí členů členové sousedů příbuzných mladých mladíků mladíci fanoušků fanoušci dalších hostů zákazníků svědků dospělých",
    ),
    children: formsOf(
      "dětí děti dítě dítěte dětem chlapců chlapci chlapec chlapce dívek dívky dívka dívku dospívajících teenagerů kojenců nezletilých školáků mladistvých",
    ),
    women: formsOf("žen ženy žena ženu ženám sester sestry"),
    men: formsOf("mužů muži muž muže bratrů bratři"),
    soldiers: formsOf("vojáků vojáci voják vojáka vojákům důstojníků důstojníci námořníků námořníci"),
    police: formsOf("policistů policisté policista policisty policistu strážníků strážníci"),
    civilians: formsOf("civilistů civilisté civilista civilisty"),
    militants: formsOf(
      "bojovníků bojovníci ozbrojenců ozbrojenci ozbrojenec teroristů teroristé terorista povstalců povstalci radikálů islamistů islamisté džihádistů separatistů extremistů",
    ),
    workers: formsOf(
      "pracovníků pracovníci pracovník zaměstnanců zaměstnanci zaměstnanec dělníků dělníci horníků horníci rybářů zemědělců řidičů řidiči záchranářů záchranáři hasičů hasiči",
    ),
    students: formsOf("žáků žáci žák studentů studenti student studentka studentek učitelů učitelé"),
    protesters: formsOf(
      "demonstrantů demonstranti demonstranty protestujících protestující aktivistů aktivisté stávkujících",
    ),
    refugees: formsOf("uprchlíků uprchlíci běženců běženci migrantů migranti migranta"),
    prisoners: formsOf("vězňů vězni vězeň odsouzených"),
    journalists: formsOf("novinářů novináři novinář novináře reportérů"),
    medics: formsOf("lékařů lékaři zdravotníků zdravotníci sester pacientů pacienti pacienta"),
    travellers: formsOf("cestujících cestující pasažérů pasažéři turistů turisté turisty poutníků poutníci"),
    officials: formsOf("diplomatů diplomaté diplomaty poslanců poslanci úředníků úředníci"),
  }),
  person: sourced(
    WRITTEN,
    formsOf(
      `muž muže žena ženu ženy chlapec chlapce dívka dívku dívky dítě dítěte kojenec mladík mladíka teenager žák žákyně student studentka voják vojáka policista policistu policistka hasič hasiče řidič řidiče řidička cestující chodec chodce cyklista civilista civilistu novinář novináře novinářka lékař lékaře lékařka
      turista turistu turistka horník horníka námořník pracovník pracovnice zaměstnanec zaměstnance zaměstnankyně občan občana občanka obyvatel obyvatele obyvatelka člověk člověka útočník útočníka osoba osobu záchranář záchranáře důchodce seniorka senior pilot pilota`,
    ),
  ),
  things: sourced(
    WRITTEN,
    formsOf(
      `ps|i|ů|y|a koč|ek|ky kon|ě|í zvíř|at|ata krav krávy ovc|e|í pater patra pokoj|e|ů dom|y|ů|ech domů budov|y|ách budov byt|y|ů aut auta auto automobil|y|ů autobus|y|ů kamion|y|ů letad|el|la vrtulník|y|ů lod|í|ě|i vlak|y|ů tank|y|ů raket rakety dron|y|ů střel|y|u bomb bomby kul|ek|ky výstřel|ů|y kus|ů|y pušek zbraní stran stránek knih knihy
      gól|y|ů zápas|y|ů mandát|y|ů zemí země stát|y|ů|ech měst města vesnic vesnice obc|í|e kraj|e|ů okres|y|ů firem firmy společnost|í|i bank banky škol školy nemocnic nemocnice kostel|y|ů obchod|y|ů část|í|i druh|y|ů způsob|y|ů důvod|y|ů případ|y|ů|ech útok|y|ů|ech vražd zločin|ů požár|y|ů nehod nehody výbuch|y|ů zemětřesení otáz|ek|ky zákon|y|ů rezoluc|í|e
      balík|y|ů návštěv schůz|ek|ky jednání komentář|e|ů návrh|y|ů kol kola smluv smlouvy tanker|y|ů míst místa příspěvk|y|ů snímk|y|ů podpis|ů|y fotografií`,
    ),
  ),
  units: sourced(
    WRITTEN,
    formsOf(
      `rok roku roky let letech lety letý letá letého leté letou letých měsíc* týden týdn* den dne dny dní dnů dnech hodin* minut* sekund* vteřin* noc noci nocí dekád* desetiletí století krát kilometr* metr* centimetr* milimetr* mil míle míli km m cm mm ha hektar* akr* tun tuny tuna tunu kg kilogram* kilo gram* litr* stupň* stupeň procent* bod* korun* kč euro eur
      dolar* liber libry libra rubl* hřiv* frank* jenů jüan* cent* haléř* zlot* megawatt* barel* magnitud* setin* desetin*`,
    ),
  ),
  besides: sourced(WRITTEN, {
    before: [
      "$",
      "€",
      "£",
      "č",
      "číslo",
      "magnitudo",
      "magnitudu",
      "čl",
      "odst",
      "ul",
      "kapitola",
      "část",
      "let",
      "§",
      "str",
      "kolem_půl",
      "dálnice",
    ],
    after: ["%", "°", "$", "€", "kč", "procent", "procenta", "usd", "eur", "czk", "letý", "letá", "letého"],
  }),
  others: sourced(WRITTEN, [
    "další",
    "dalších",
    "dalším",
    "dalšími",
    "jiný",
    "jiná",
    "jiné",
    "jiných",
    "jiní",
    "ostatní",
    "ostatních",
    "druhý",
    "druhá",
    "zbývajících",
    "zbylých",
  ]),
  and: new Set(["a", "i"]),
  none: new Set(["nikdo", "žádné", "žádný", "žádná", "žádného", "ani", "bez"]),
  pairs: sourced(WRITTEN, ["oba", "obě", "manželé", "dvojčata"]),
  countless: sourced(WRITTEN, formsOf("trest_smrti trestu_smrti mrtvý_bod mrtvém_bodě mrtvého_bodu")),
  ended: sourced(
    WRITTEN,
    endings({
      freed: "osvobozen* propuštěn* propustil*",
      found: "nalezen*_živ* nalezeno_živých našli_živé našli_se byli_nalezeni byly_nalezeny byl_nalezen",
      rescued: "zachráněn*",
      killed: "nalezen*_mrtv* našli_mrtv*",
    }),
  ),
  partitive: new Set(["z", "ze"]),
  including: sourced(WRITTEN, [
    "včetně",
    "z toho",
    "mezi nimi",
    "mezi nimiž",
    "mezi oběťmi",
    "mezi mrtvými",
    "mezi zabitými",
    "mezi zraněnými",
    "v to počítaje",
    "nepočítaje",
    "z čehož",
  ]),
  ofThem: sourced(WRITTEN, ["z nich", "z nichž", "z toho", "z obětí", "z mrtvých", "ze zraněných", "ze zabitých"]),
  to: new Set(["na", "k", "o"]),
  revised: sourced(
    WRITTEN,
    formsOf(
      "opravil* opravili upřesnil* upřesnili zvýšil* zvýšil*_se se_zvýšil* stoupl* vzrostl* klesl* snížil* snížil*_se se_snížil* dosáhl* aktualizoval* vystoupal* činí dosahuje navýšil* mluv* hovoř* uvád* opravil*",
    ),
  ),
  soFar: sourced(WRITTEN, [
    "dosud",
    "zatím",
    "doposud",
    "prozatím",
    "do této chvíle",
    "celkem",
    "celkově",
    "dohromady",
    "od začátku",
    "od počátku",
  ]),
  inADay: sourced(WRITTEN, [
    "za posledních 24 hodin",
    "za uplynulých 24 hodin",
    "během posledních 24 hodin",
    "za poslední den",
    "za uplynulý den",
    "během jednoho dne",
    "za jediný den",
    "za jeden den",
  ]),
};
