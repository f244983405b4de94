/** Czech: speech. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { SpeechWords } from "../speech.ts";
import { formsOf, speechAdjectives, speechNouns, speechVerbs } from "../speech-forms.ts";

/** Endings: of the past tense behind -l; of -ovat; of -at with its present in -á; of -it; of -nout; of -ět. */
const L = "|l|la|lo|li|ly";
const OVAL = "|oval|ovala|ovalo|ovali|ovaly|uje|ují|ovat|ován|ována|ováno";
const AL = "|al|ala|alo|ali|aly|á|ají|at";
const IL = "|il|ila|ilo|ili|ily|í|it|en|ena|eno|eny";
/** Endings of nouns in -ní, -a, -ce, -ost, and of masculine ones. */
const NI = "|ní|ním|ních|ními";
const A = "|a|y|u|ou|ě|ách|ami|ám";
const CE = "|ce|ci|cí|cích|cemi|cím";
const OST = "|ost|osti|ostí";

const SOURCE = "written for Readout: verbs, phrases and nouns by which Czech news hands words to a speaker";

export const czechSpeechWords: SpeechWords = {
  verbs: sourced(SOURCE, [
    ...speechVerbs(
      "say",
      "sure",
      ["quote", "clause"],
      `řek${L} řekne řeknou říci říct řečeno; řík${AL} říkávat; uved${L} uvede uvedou uvést uvedeno uvedený; uvád|í|ějí|ěl|ěla|ělo|ěli uvádět; prohlási${L} prohlásí prohlašuje prohlašují prohlašoval|a|i prohlásit; doda${L} dodá dodává dodávají dodával|a|i dodat; sděli${L} sdělí sděluje sdělují sděleno sdělit
      oznámi${L} oznámí oznamuje oznamují oznámeno oznámit; poznamena${L} poznamená poznamenává; zdůrazni${L} zdůrazní zdůrazňuje zdůrazňují zdůrazňoval|a|i zdůraznit; upozorni${L} upozorní upozorňuje upozorňují upozorňoval|a|i upozornit; připusti${L} připustí připouští připouštějí; potvrdi${L} potvrdí potvrzuje potvrzují potvrzeno
      inform${OVAL}; vysvětli${L} vysvětlí vysvětluje vysvětlují vysvětloval|a|i; tvrd${"|í|il|ila|ilo|ili|ily|it"}; ujisti${L} ujistí ujišťuje ujišťují ujišťoval|a|i; odpověděl|a|o|i|y odpoví odpovídá odpovídají; opáči${L}; namít${"|l|la|li|á|ají|al"}; zkonstat${OVAL} konstat${OVAL}; uzavře${L}; popsa${L} popisuje popisují popisoval|a|i popíše
      koment${OVAL} okoment${OVAL}; napsa${L} napíše napíší napsáno; píš|e|í|ou psa${L}; připomně${L} připomene připomíná připomínají připomínal|a|i; zopak${OVAL} opak${OVAL}; vypověděl|a|i vypovídá vypovídají; svěři${L} svěřuje; přizna${L} přizná přiznává přiznávají; uznal|a|i uznává; podotk${"|l|la|li|ne"}; míní míni${L}
      vzpomínal|a|i vzpomíná vzpomínají zavzpomínal|a|i vzpomněl_si vzpomněla_si vzpomněli_si; hlásí hlási${L} ohlási${L} ohlašuje; avíz${OVAL}; deklar${OVAL}; předpověděl|a|i předpovídá předpovídají; zhodnoti${L} hodnotí hodnoti${L}; shrnul|a|i shrnuje; argument${OVAL}; pochválil_si pochválila_si pochválilo_si pochválili_si pochválily_si pochvaluje_si; postěžoval_si postěžovala_si postěžovalo_si postěžovali_si postěžovaly_si stěžuje_si stěžoval_si stěžovala_si stěžovalo_si stěžovali_si stěžovaly_si; upřesni${L} upřesňuje; dopln${IL} doplňuje doplňují doplňoval|a; zmíni${L} zmínil zmiňuje zmiňují zmiňoval|a
      vzkáza${L} vzkazuje; vyhlási${L} vyhlašuje; ozřejm${IL}; přiblíži${L} přibližuje; vyprávě${L} vypráví vyprávějí; nastíni${L}; vyjádřil_se vyjádřila_se vyjádřilo_se vyjádřili_se vyjádřily_se vyjádřil_se se_vyjádřil se_vyjádřila se_vyjádřili vyjadřuje_se; zapřísaha${L}; poděkova${L}; varoval_že; glos${OVAL}; akcent${OVAL}; referuje referoval|a; zareag${OVAL}; odvětil|a|i; ohradil_se ohradila_se ohradilo_se ohradili_se ohradily_se ohradil_se se_ohradil se_ohradila; hovoří hovoři${L} mluví mluvi${L}`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["quote", "clause"],
      `domnívá domnívají domníval|a|i; soud${IL}; považ${"|uje|ují|oval|ovala|ovali"}; navrh${L} navrhne navrhuje navrhují navrhoval|a; naznači${L} naznačuje naznačují; prozradi${L} prozrazuje; odhali${L} odhaluje; souhlas${IL}; reag${OVAL}; zjisti${L}; přečet${L}; rozhod${L} rozhodl|a|i; vyhlási${L}; nechal_se_slyšet nechala_se_slyšet nechali_se_slyšet
      cit${OVAL}; odhad${"|uje|ují|oval|ovala|ovali|l|la|li"}; vyplývá vyplynulo vyplývalo; zveřejn${IL}; vyslovi${L}; přivíta${L}; zjišťuje; poukáza${L} poukazuje poukazují poukazoval|a|i; podle_něj; stanovi${L}; přikláni${L}; míní`,
    ),
    ...speechVerbs(
      "say",
      "sure",
      ["quote", "object"],
      `vyjádři${L} vyjádří vyjadřuje vyjadřují vyjadřoval|a|i; pronesl|a|o|i|y; vyslovi${L} vyslovil`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["quote", "object"],
      `odsoudi${L} odsuzuje odsuzují odsuzoval|a|i; zkritiz${OVAL} kritiz${OVAL}; projedna${L} projednává; ocenil|a|i oceňuje oceňují; pochváli${L} chválí; děkuje poděkova${L}; pogratulova${L} gratuluje; odmít${L} odmítne odmítá odmítají odmítal|a|i; podpoři${L} podporuje podporují; uvíta${L} vítá vítají přivíta${L}; zpochybn${IL} zpochybňuje; pranýř${OVAL}; haní`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["as"],
      `nazva${L} nazývá nazývají nazýval|a|i nazve; označi${L} označí označuje označují označoval|a|i; popsa${L} popisuje; charakteriz${OVAL}; ocenil|a|i; pokládá pokládal|a|i; prohlásil_za prohlásila_za prohlásilo_za prohlásili_za prohlásily_za; onálepk${OVAL}; přirovnal|a|i`,
    ),
    ...speechVerbs(
      "say",
      "beside",
      ["quote"],
      `pokrač${OVAL}; začal|a|i začíná; křič${"|í|el|ela|eli"} vykřik${"|l|la|li|ne|ují|oval|ovali|ovala"} zakřičel|a; vola${L} volá volají zvola${L}; zašept${AL} šeptá; zasmál_se zasmála_se zasmálo_se zasmáli_se zasmály_se směje_se smál_se smála_se; usmál_se usmála_se usmálo_se usmáli_se usmály_se; povzdechl_si povzdechla_si povzdychl|a; zakonči${L} končí; skand${OVAL}; zpíva${L} zpívají; vtip${OVAL} zavtip${OVAL} žert${OVAL} zažertova${L}
      raduje_se radoval_se radovala_se radovalo_se radovali_se radovaly_se; diví_se divil_se divila_se divilo_se divili_se divily_se; čílí_se; zní zně${L} znějí; pravi${L} praví; stojí; přisadil_si přisadila_si přisadilo_si přisadili_si přisadily_si; hřímá hřímal|a; ušklíbl_se; zareagova${L}; podotýká; přitak${AL}; láteřil|a; naříká naříkal|a; chlubí chlubil|a pochlubil|a; zamumlal|a; nadáva${L}; vzkáza${L}; dušoval_se`,
    ),
    ...speechVerbs(
      "deny",
      "sure",
      ["quote", "clause", "object"],
      `popře${L} popře popírá popírají popíral|a|i; vyvráti${L} vyvrací vyvracejí; dement${OVAL}`,
    ),
    ...speechVerbs(
      "deny",
      "likely",
      ["quote", "clause", "object"],
      `odmít${L} odmítne odmítá odmítají odmítal|a|i; vylouči${L} vylučuje vylučují; zpochybni${L} zpochybňuje zpochybňují; ohradi${L}`,
    ),
    ...speechVerbs(
      "demand",
      "sure",
      ["quote", "clause", "object", "to"],
      `požad${"|uje|ují|oval|ovala|ovalo|ovali|ovaly"}; požáda${L} požádá žádá žádají žáda${L}; vyzva${L} vyzve vyzývá vyzývají vyzýval|a|i; apel${OVAL} zaapel${OVAL}; dožaduje dožadují dožadoval|a|i; domáhá domáhal|a; naříd${"|il|ila|ilo|ili|í"} nařizuje nařizují; přikáza${L} přikazuje; doporuči${L} doporučuje doporučují; naléha${L} naléhá naléhají; prosí prosi${L} poprosi${L}; nabáda${L} nabádá; vyžaduje vyžadova${L}; radí poradi${L}; vybíd${"|l|la|li|ne"} vybízí vybízejí`,
    ),
    ...speechVerbs(
      "accuse",
      "sure",
      ["quote", "target"],
      `obvini${L} obviní obviňuje obviňují obviňoval|a|i; viní vini${L}; nařk${"|l|la|li"}; osoči${L}; vyčet${L} vyčítá vyčítají vyčítal|a|i`,
    ),
    ...speechVerbs(
      "promise",
      "sure",
      ["quote", "clause", "to"],
      `slíbi${L} slíbí slibuje slibují sliboval|a|i přislíbi${L}; zavázal|a|i; zaruči${L} zaručuje; garant${OVAL}; přísaha${L} přísahá; zapřisáhl|a`,
    ),
    ...speechVerbs(
      "threaten",
      "sure",
      ["quote", "clause", "to"],
      `pohrozi${L} pohrozí hrozí hrozi${L} vyhrožuje vyhrožova${L}; varova${L} varuje varují varován zavarova${L}`,
    ),
    ...speechVerbs(
      "ask",
      "sure",
      ["quote", "clause"],
      `zepta${L} zeptá ptá ptají pta${L} otáza${L} optal|a|i táže tázal|a|i`,
    ),
    ...speechVerbs(
      "think",
      "likely",
      ["quote", "clause"],
      `věří věři${L}; mysl${IL} myslí; obává obávají obáva${L}; očekává očekávají očekáva${L}; douf${AL}; pochyb${"|uje|ují|oval|ovala|ovali"}; předpokládá předpokládají předpokláda${L}; podezřívá podezřívají; přesvědčen přesvědčena přesvědčeni; bojí_se bál_se; počítá počítají počíta${L}; spoléhá; tuší`,
    ),
    ...speechVerbs("say", "sure", ["speaker"], `cit${OVAL}; odvolává odvolávají odvola${L}`),
    ...speechVerbs(
      "say",
      "sure",
      ["quote", "clause", "document"],
      "zní zněl|a|o|y; stojí; uvádí_se se_uvádí; píše_se se_píše; uvádí; říká_se; je_uvedeno bylo_uvedeno; praví; hlásá hlásal|a; vyplývá; konstatuje",
    ),
  ]),
  nouns: sourced(SOURCE, [
    ...speechNouns(
      "say",
      true,
      `prohláše${NI}; komuniké; dopis|||u|e|em|y|ů; deklara${CE}; zpráv${A} zprávě zpráv; publika${CE}; člán|ek|ku|kem|ky|cích; příspěv|ek|ku|kem|ky; poselstv|í|ím; odpověď odpověd|i|í; dokument|||u|em|y|ů; rezolu${CE}; rozhodnut|í|ím; usnese${NI}; odůvodně${NI}; rozsud|ek|ku|kem; telegram|||u|em; memorand|um|a|u; stížnost|||i|í
      rozkaz|||u|em; kni|ha|hy|hu|hou knize; výzv|a|y|u|ou|ě; nápis|||u|y; transparent|||u|y|ech; nahráv|ka|ky|ku|kou|ce; komentář|||e|i|em; tweet|||u|em|y; e-mail|||u|em; nót|a|y|u|ou; vyjádře${NI}; stanovisk|o|a|u|em|ách; tisková_zpráva tiskové_zprávě tiskovou_zprávu; vzkaz|||u|em; žalob|a|y|u|ou|ě; status|||u|em`,
    ),
    ...speechNouns(
      "say",
      false,
      `projev|||u|em|y|ů; slov|a|y|ům|ech slov; rozhovor|||u|em|y|ů; brífink|||u brífing brífingu; konferen${CE}; vystoupe${NI}; tvrze${NI}; vysvětle${NI}; výpověd|i|í výpověď; výrok|||u|em|y|ů; jedná${NI}; výslech|||u; názor|||u|em|y|ů; hodnoce${NI}; odhad|||u|em|y|ů; prognóz|a|y|u; poznám|ka|ky|ku|kou; kriti|ka|ky|ku|kou kritice; informa${CE}; oznáme${NI}; zvěst|i|í; debat|a|y|u|ě`,
    ),
    ...speechNouns("deny", false, `popře${NI}; dementi; vyvráce${NI}`),
    ...speechNouns(
      "demand",
      false,
      `požadav|ek|ku|kem|ky|ků; výzv|a|y|u|ou|ě; ultimát|um|a; apel|||u|em|y; žádost|||i|í; prosb|a|y|u|ou`,
    ),
    ...speechNouns("accuse", false, `obvině${NI}; nařče${NI}; výtk|a|y|u výtek`),
    ...speechNouns("promise", false, `slib|||u|em|y|ů; záru|ka|ky|ku; ujiště${NI}; závaz|ek|ku|ky`),
    ...speechNouns("threaten", false, `hrozb|a|y|u|ou|ě|ami; varová${NI}; výhružk|a|y|u|ami; pohrůžk|a|y|u`),
    ...speechNouns("ask", false, `otáz|ka|ky|ku|kou|ce otázek; dotaz|||u|em|y|ů`),
    ...speechNouns(
      "think",
      false,
      `nadě|je|ji|jí; obav|a|y|u|ou obav; přesvědče${NI}; pohled|||u|y; ochot|a|y|u|ou; připraven${OST}; pochybn${OST}; domněn|ka|ky|ku`,
    ),
  ]),
  adjectives: sourced(SOURCE, [
    ...speechAdjectives(
      "think",
      `přesvědčen||a|o|i přesvědčený přesvědčená přesvědčení; jist|ý|á|í; spokojen||a|i spokojený; nespokojen||a|i; znepokojen||a|i znepokojený; zklamán||a|i zklamaný; hrd|ý|á|í; vděčn|ý|á|í; šťastn|ý|á|í rád ráda rádi; překvapen||a|i; šokován||a|i; pobouřen||a|i; názoru; toho_názoru; připraven||a|i; skeptick|ý|á|í`,
    ),
  ]),
  occasions: sourced(
    SOURCE,
    new Set(
      formsOf(
        `rozhovor rozhovoru rozhovorem rozhovory tisková_konference tiskové_konferenci tiskové_konference tiskovou_konferenci konference konferenci konferencí brífink brífinku brífinkem brífing brífingu schůzka schůzky schůzce schůzku setkání setkáním fórum fóra fóru summit summitu summitem projev projevu projevem vystoupení vystoupením debata debaty debatě debatu slyšení výslech výslechu zasedání zasedáním jednání jednáním návštěva návštěvy návštěvě návštěvu kongres kongresu sjezd sjezdu vyjednávání ceremoniál ceremoniálu pořad pořadu vysílání studiu studio telefonu diskuse diskusi diskuze diskuzi schůze schůzi líčení přelíčení`,
      ),
    ),
  ),
  // Czech keeps the tense of what was said.
  backshift: NOT_COVERED,
  standsForReport: NOT_COVERED,
  sources: sourced(SOURCE, [
    "podle _",
    "dle _",
    "podle slov _",
    "podle informací _",
    "podle údajů _",
    "podle vyjádření _",
    "podle prohlášení _",
    "podle odhadu _",
    "podle odhadů _",
    "podle názoru _",
    "podle mluvčího _",
    "podle [něj]",
    "podle [něho]",
    "podle [ní]",
    "podle [nich]",
    "podle [jeho] slov",
    "podle [jejích] slov",
    "podle [jejich] slov",
    "podle [jeho] názoru",
    "podle [jejího] názoru",
    "dle [jeho] slov",
    "z pohledu _",
    "v očích _",
    "jak řekl _",
    "jak řekla _",
    "jak uvedl _",
    "jak uvedla _",
    "jak sdělil _",
    "jak sdělila _",
    "jak říká _",
    "jak tvrdí _",
    "jak dodal _",
    "jak dodala _",
    "jak zdůraznil _",
    "jak oznámil _",
    "jak oznámila _",
    "uvádí se v _",
    "píše se v _",
    "stojí v _",
    "uvádí v prohlášení _",
    "uvedlo v prohlášení _",
    "slovy _",
  ]),
  passers: sourced(SOURCE, [
    "cituje _",
    "citovala _",
    "citoval _",
    "citovaný _",
    "citovaná _",
    "citoval jej _",
    "citoval ho _",
    "podle agentury _",
    "podle listu _",
    "podle deníku _",
    "podle serveru _",
    "podle webu _",
    "podle stanice _",
    "podle televize _",
    "uvádí _",
    "uvedla agentura _",
    "uvedl server _",
    "uvedl list _",
    "informuje _",
    "informovala agentura _",
    "informoval server _",
    "informoval _",
    "informovala _",
    "informovaly _",
    "napsal _",
    "napsala _",
    "napsala agentura _",
    "napsal list _",
    "napsal deník _",
    "napsal server _",
    "píše _",
    "píše list _",
    "píše server _",
    "oznámila agentura _",
    "sdělila agentura _",
    "s odvoláním na _",
    "s odkazem na _",
    "jak píše _",
    "jak uvádí _",
    "jak informuje _",
  ]),
  hearers: sourced(SOURCE, {
    alone: new Set(
      "novinářům reportérům médiím čtenářům divákům posluchačům poslancům občanům voličům senátorům ministrům čtk ap afp dpa cnn bbc rozhlasu televizi mu jí jim".split(
        " ",
      ),
    ),
    named: new Set(
      "agentuře deníku listu týdeníku serveru portálu stanici televizi rozhlasu rádiu webu magazínu časopisu novinám".split(
        " ",
      ),
    ),
  }),
  beforeHearer: sourced(SOURCE, new Set(["k", "ke", "vůči", "před", "pro"])),
  soCalled: sourced(
    SOURCE,
    new Set(
      formsOf(
        "tzv takzvan|ý|á|é|ého|ém|ému|ých|ou|ým|í zvan|ý|á|é|ého|ém|ou nazvan|ý|á|é|ého|ém|ou nazývan|ý|á|é|ého přezdívan|ý|á|é|ého nadepsan|ý|á|é známý_jako známá_jako pod_názvem s_názvem pod_heslem s_heslem jménem přezdívkou přezdívka údajn|ý|á|é|ou|ého",
      ),
    ),
  ),
  namesInMarks: false,
  named: sourced(
    SOURCE,
    new Set(
      formsOf(
        `hnutí strana strany straně stranu skupina skupiny skupinu skupině uskupení organizace organizaci agentura agentury agentuře agenturu deník deníku deníkem list listu listem noviny novin týdeník týdeníku časopis časopisu magazín magazínu server serveru portál portálu web webu televize televizi stanice stanici rádio rádia rozhlas kanál kanálu
        film filmu kniha knihy knize knihu román románu píseň písně seriál seriálu pořad pořadu program programu operace operaci most mostu závod závodu firma firmy firmu společnost společnosti podnik koncern klub klubu tým ulice ulici náměstí škola školy nemocnice nemocnici hotel hotelu restaurace loď lodi lodě plavidlo
        projekt projektu plán plánu kampaň kampaně nadace nadaci spolek spolku sdružení koalice koalici výbor výboru iniciativa iniciativy cena ceny soutěž festival festivalu výstava výstavy akce akci heslo heslem značka značky model systém systému bulvár podcast podcastu kauza kauzy kauze průvodce průvodcích`,
      ),
    ),
  ),
  sentenceBefore: sourced(SOURCE, ["to", "o tom", "o této věci"]),
  nobody: sourced(
    "written for Readout: Czech words for nobody",
    new Set(["nikdo", "nikoho", "nikomu", "nikým", "žádný", "žádná", "žádné"]),
  ),
  demanded: sourced("written for Readout: Czech prepositions of what is demanded", new Set("k ke ku".split(" "))),
  asClause: sourced(SOURCE, new Set(["jak"])),
};
