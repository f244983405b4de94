/** Polish: measures. */
import { sourced } from "../../core/sourced.ts";
import { endings, measure, phrasal, suffering } from "../measure-forms.ts";
import type { MeasureWords } from "../measures.ts";
import { formsOf } from "../speech-forms.ts";

const WRITTEN = "written for Readout: the words by which Polish news counts people and what befell them";

/** Endings: of the past tense behind -ł, of passive participles behind -n and -t. */
const L = "|ł|ła|ło|li|ły";

export const polishMeasureWords: MeasureWords = {
  phrases: sourced(WRITTEN, [
    ...measure("killed", {
      object: `zabi${L} zabija zabijają zabijając zabito zamordowa${L} zamordowano mordują zastrzeli${L} zastrzelono rozstrzela${L} rozstrzelano zgładzi${L} zlikwidowa${L} pozbawił_życia pozbawiła_życia pozbawiło_życia pozbawili_życia pozbawiły_życia uśmierci${L} stracono zabiła_co`,
      passive: `zabit* zamordowan* zastrzelon* rozstrzelan* stracon* znalezion*_mart* martw* śmiertelnie_ranion* śmiertelnie_postrzelon* nie_żyje nie_żyją`,
      subject: `zabito zamordowano zastrzelono rozstrzelano zginęł* zginął zginęli giną ginie poniosł*_śmierć ponieśli_śmierć poniósł_śmierć zmarł* umarł* umierają umiera stracił_życie straciła_życie straciło_życie stracili_życie straciły_życie utonęł* utonął utonęli poległ* śmierć_poniosł* śmierć_ponieśli śmierć_poniósł życie_stracił* nie_żyje nie_żyją przypłacił*_życiem nie_przeżył*`,
      count:
        "zabit* ofiar ofiary ofiara ofiarach ofiarami ofiarom zabitych martwych ofiar_śmiertelnych ofiary_śmiertelne ofiara_śmiertelna ofiarach_śmiertelnych zgon* ciał ciała zwłok poległych zmarłych śmierci",
      before: `liczba_ofiar liczba_ofiar_śmiertelnych liczbę_ofiar liczbę_ofiar_śmiertelnych bilans_ofiar bilans_ofiar_śmiertelnych liczba_zabitych liczbę_zabitych liczba_zgonów bilans_zabitych śmierć_co śmierci śmierć śmiercią zabójstwo zabójstwa zabicie zabicia morderstwo
 życie_stracił* śmierć_poniosł* `,
    }),
    ...measure("injured", {
      object: `rani${L} raniąc rani zrani${L} raniono poranił* kontuzjowa${L} okaleczy${L} postrzeli${L}`,
      passive: `ranny ranna ranne ranni rannych rannymi rannym ranion* zranion* poszkodowan* kontuzjowan* poparzon* postrzelon* obrażenia`,
      subject: `raniono odnieśli_obrażenia odniosł*_obrażenia odniósł_obrażenia odnieśli_rany odniosł*_rany doznał*_obrażeń doznali_obrażeń ucierpiał* ucierpieli obrażenia_odniosł* obrażenia_odnieśli rany_odniosł* rany_odnieśli zostało_rannych jest_rannych`,
      count: "rannych ranni ranny ranne ranna poszkodowanych poszkodowani rannymi poszkodowane",
      before:
        "liczba_rannych liczbę_rannych liczba_poszkodowanych rannych_zostało rannych_jest ranionych_zostało poszkodowanych_zostało ranne_zostały ",
    }),
    ...measure("treated", {
      passive:
        "hospitalizowan* w_szpitalu w_szpitalach w_stanie_krytycznym w_ciężkim_stanie w_stanie_ciężkim w_stanie_stabilnym pod_opieką_lekarzy",
      subject:
        "trafił*_do_szpitala trafili_do_szpitala trafił*_do_szpitali trafili_do_szpitali przebywa_w_szpitalu przebywają_w_szpitalu przewieziono_do_szpitala",
    }),
    ...measure("casualties", {
      passive: "zabitych_lub_rannych zabitych_i_rannych zabici_lub_ranni zabici_i_ranni",
      count: "zabitych_i_rannych zabitych_lub_rannych",
      before: "liczba_zabitych_i_rannych",
    }),
    ...measure("missing", {
      passive: "zaginion* uznan*_za_zaginion* uważan*_za_zaginion* poszukiwan*",
      subject: "zaginęł* zaginął zaginęli przepadł*_bez_wieści zniknęł* zniknął",
      count: "zaginionych zaginieni zaginiony zaginione poszukiwanych",
      before:
        "liczba_zaginionych liczbę_zaginionych za_zaginionych_uznaje_się za_zaginione_uznaje_się poszukuje_się poszukiwanych_jest zaginęło zaginęły",
    }),
    ...measure("detained", {
      object: `zatrzyma${L} zatrzymano zatrzymują zatrzymuje aresztowa${L} aresztowano aresztują aresztuje uj${"|ął|ęła|ęli|ęto"} schwyta${L} schwytano osadzono uwięził* uwięzili uwięziono internowa${L} internowano`,
      passive: `zatrzyman* aresztowan* ujęt* schwytan* uwięzion* internowan* w_areszcie za_kratami`,
      subject: "zatrzymano aresztowano ujęto schwytano internowano trafił*_do_aresztu trafili_do_aresztu",
      count:
        "zatrzymanych aresztowanych zatrzymani aresztowani zatrzymany aresztowany zatrzymania zatrzymań aresztowań więźniów uwięzionych",
      before:
        "zatrzymanie zatrzymaniu zatrzymania aresztowanie aresztowaniu aresztowania liczba_zatrzymanych liczba_aresztowanych liczbę_zatrzymanych",
    }),
    ...measure("displaced", {
      object: `przesiedli${L} przesiedlono wysiedli${L} wysiedlono wypędzi${L} wypędzono`,
      passive: "przesiedlon* wysiedlon* wypędzon* bez_dachu_nad_głową bezdomn* bez_domu",
      subject:
        "przesiedlono wysiedlono uciekł* uciekli uciekają opuścił*_domy opuścili_domy opuścił*_swoje_domy opuścili_swoje_domy straciło_dach_nad_głową stracił*_dach_nad_głową stracili_dach_nad_głową musiał*_opuścić_domy musieli_opuścić_domy zbiegł* zbiegli straciło_domy",
      count: "przesiedlonych uchodźc* przesiedleńców bezdomnych wysiedlonych",
      before: "liczba_przesiedlonych liczba_uchodźców przesiedlenie ucieczka ucieczkę",
    }),
    ...measure("rescued", {
      object: `uratowa${L} uratowano ocali${L} ocalono wydobyto_żywych ratują`,
      passive: "uratowan* ocalon* wydobyt*_żyw* wydobyt*_spod_gruzów wyciągnięt*_spod_gruzów",
      subject: "uratowano ocalono wydobyto_spod_gruzów ocalał* ocaleli przeżył* przeżyli",
      count: "uratowanych ocalałych ocalonych",
      before: "uratowanie liczba_uratowanych uratowano uratowano_dotąd",
    }),
    ...measure("evacuated", {
      subject: "ewakuowano",
      object: `ewakuowa${L} ewakuowano ewakuują ewakuuje`,
      passive: "ewakuowan* przeniesion*_w_bezpieczne_miejsce",
      count: "ewakuowanych",
      before: "ewakuacja ewakuację ewakuacji liczba_ewakuowanych",
    }),
    ...measure("ordered to evacuate", {
      passive:
        "wezwan*_do_ewakuacji otrzymał*_nakaz_ewakuacji otrzymali_nakaz_ewakuacji objęt*_nakazem_ewakuacji wezwan*_do_opuszczenia_domów",
      before: "nakaz_ewakuacji_dla",
    }),
    ...measure("hostages", {
      subject: "porwano uprowadzono",
      object: `porwa${L} porwano uprowadzi${L} uprowadzono porywają`,
      passive: "porwan* uprowadzon* wzięt*_jako_zakładni* przetrzymywan* wzięt*_do_niewoli",
      count: "zakładni* porwanych uprowadzonych jeńców",
      before: "porwanie uprowadzenie liczba_zakładników",
    }),
    ...measure("aboard", {
      passive: "na_pokładzie",
      count: "na_pokładzie",
      before: "na_pokładzie_było na_pokładzie_byli na_pokładzie_znajdowało_się na_pokładzie_było_co",
    }),
    ...measure("protesters", {
      subject:
        "protestował* protestowali protestuje protestują demonstrował* demonstrowali demonstruje demonstrują manifestował* manifestowali wyszł*_na_ulice wyszło_na_ulice wyszli_na_ulice przemaszerował* przemaszerowali maszerował* strajkuje strajkują strajkował* zgromadził*_się zebrał*_się wzięło_udział_w_proteście wzięło_udział_w_demonstracji wzięło_udział_w_manifestacji",
      count: "protestując* demonstrant* manifestant* uczestników_protestu uczestników_demonstracji strajkując*",
      before: "protest demonstracja_około demonstrował* protestowało demonstrowało wyszło_na_ulice na_ulice_wyszło",
    }),
    ...measure("votes", { count: "głosów głosy głosami głos" }),
    ...measure("aboard", { before: "na_pokładzie" }),
    ...measure("protesters", {
      subject:
        "protestowało protestowały protestowali demonstrowało demonstrowały demonstrowali manifestowało manifestowali wyszło_na_ulice wyszły_na_ulice wyszli_na_ulice",
    }),
    ...measure("missing", {
      passive:
        "uznano_za_zaginionych uznaje_się_za_zaginionych uważa_się_za_zaginionych jest_zaginionych pozostaje_zaginionych",
      before: "zaginionych_jest zaginionych_pozostaje za_zaginionych_uznaje_się zaginionych_zostało",
    }),
    ...measure("displaced", {
      subject:
        "musiało_opuścić_domy musiało_opuścić_swoje_domy musiało_opuścić_mieszkania musiały_opuścić_domy musiały_opuścić_swoje_domy musiały_opuścić_mieszkania musieli_opuścić_domy musieli_opuścić_swoje_domy musieli_opuścić_mieszkania opuściło_domy opuściło_swoje_domy opuściły_domy opuściły_swoje_domy opuścili_domy opuścili_swoje_domy opuścić_domy opuścić_swoje_domy",
    }),
    ...measure("killed", {
      before:
        "ofiarami_wybuchu ofiarami_pożaru ofiarami_zamachu ofiarami_katastrofy ofiarami_wypadku ofiarami_powodzi ofiarami_ostrzału",
    }),
  ]),
  phrasal: sourced(WRITTEN, [
    phrasal("killed", "stracił* stracił straciło traci", "żołnierzy wojskowych bojowników", ""),
    phrasal(
      "killed",
      "pochłonęł* pochłonął pochłonęła kosztował* odebrał* zebrał*",
      "ofiar ofiary żyć życia życie istnień",
      "",
    ),
    phrasal("displaced", "zmusił* zmusili zmusiło", "", "do_ucieczki do_opuszczenia_domów do_opuszczenia_swoich_domów"),
    phrasal(
      "ordered to evacuate",
      "nakazał* nakazali nakazano wezwał* wezwali wezwano polecił* polecono",
      "",
      "ewakuację do_ewakuacji ewakuować opuścić opuszczenie do_opuszczenia",
    ),
    phrasal(
      "hostages",
      "wzięł* wziął wzięli przetrzymuje przetrzymują",
      "",
      "jako_zakładników za_zakładników w_niewoli do_niewoli",
    ),
    phrasal("aboard", "przewoził* przewozi wiózł wiozła", "osób osoby pasażerów ludzi migrantów pasażerami", ""),
    phrasal("treated", "przewieziono zabrano odwieziono", "", "do_szpitala do_szpitali"),
  ]),
  suffering: sourced(WRITTEN, [
    suffering("injured", "doznał* odniós* odnios*", "obrażeń obrażenia ran rany urazów poparzeń złamań kontuzji"),
  ]),
  subjectAfter: true,
  people: sourced(WRITTEN, {
    people: formsOf(
      "osób osoby osoba osobę osobom osobami ludzi ludzie ludziom ludźmi człowiek człowieka mieszkańców mieszkańcy mieszkańca obywateli obywatele obywatela rodzin rodziny rodzinę ofiar ofiary napastników napastnicy zakładników zakładnicy podejrzanych podejrzani członków członkowie sąsiadów krewnych młodych kibiców kibice innych inni świadków gości klientów",
    ),
    children: formsOf(
      "dzieci dziecko dziecka dzieciom dziećmi chłopców chłopcy chłopiec chłopca dziewczynek dziewczynki dziewczynka dziewczynkę dziewczynkę nastolatków nastolatki nastolatek niemowląt niemowlę nieletnich małoletnich",
    ),
    women: formsOf("kobiet kobiety kobieta kobietę kobietom sióstr siostry"),
    men: formsOf("mężczyzn mężczyźni mężczyzna mężczyznę mężczyzny braci bracia"),
    soldiers: formsOf(
      "żołnierzy żołnierze żołnierz żołnierza żołnierzom wojskowych wojskowi marynarzy marynarze oficerów oficerowie",
    ),
    police: formsOf(
      "policjantów policjanci policjant policjanta funkcjonariuszy funkcjonariusze funkcjonariusz funkcjonariusza strażników strażnicy",
    ),
    civilians: formsOf("cywilów cywile cywil cywila cywilnych"),
    militants: formsOf(
      "bojowników bojownicy bojownik terrorystów terroryści terrorysta rebeliantów rebelianci islamistów islamiści dżihadystów separatystów",
    ),
    workers: formsOf(
      "pracowników pracownicy pracownik robotników robotnicy górników górnicy rybaków rolników kierowców kierowcy ratowników ratownicy strażaków strażacy",
    ),
    students: formsOf(
      "uczniów uczniowie uczeń ucznia uczennic uczennice studentów studenci student nauczycieli nauczyciele",
    ),
    protesters: formsOf(
      "protestujących protestujący demonstrantów demonstranci demonstrujących manifestantów manifestanci aktywistów aktywiści strajkujących",
    ),
    refugees: formsOf("uchodźców uchodźcy migrantów migranci migranta imigrantów"),
    prisoners: formsOf("więźniów więźniowie osadzonych osadzeni"),
    journalists: formsOf("dziennikarzy dziennikarze dziennikarz dziennikarza reporterów"),
    medics: formsOf("lekarzy lekarze medyków pielęgniarek pacjentów pacjenci pacjenta"),
    travellers: formsOf("pasażerów pasażerowie pasażera turystów turyści turysty podróżnych pielgrzymów pielgrzymi"),
    officials: formsOf("dyplomatów dyplomaci posłów posłowie urzędników urzędnicy"),
  }),
  person: sourced(
    WRITTEN,
    formsOf(
      `mężczyzna mężczyznę mężczyzny kobieta kobietę kobiety chłopiec chłopca dziewczynka dziewczynkę dziewczyna dziecko niemowlę nastolatek nastolatka nastolatkę uczeń uczennica student studentka żołnierz żołnierza policjant policjanta policjantka funkcjonariusz funkcjonariusza strażak strażaka kierowca kierowcę pasażer pasażera pasażerka
      pieszy pieszego rowerzysta cywil cywila dziennikarz dziennikarza dziennikarka lekarz lekarza lekarka turysta turystę turystka górnik górnika marynarz pracownik pracownika pracownica obywatel obywatela obywatelka mieszkaniec mieszkańca mieszkanka człowiek człowieka napastnik osoba osobę ratownik ratownika`,
    ),
  ),
  things: sourced(
    WRITTEN,
    formsOf(
      `ps|y|ów|a kot|y|ów koń koni konie zwierząt zwierzęta krów krowy owiec owce piętr|a|o pięter pok|oje|oi|ój dom|y|ów|ach budynk|i|ów|u|ach mieszka|nia|ń samochod|y|ów|ami samochód aut auta auto autobus|y|ów ciężarówek ciężarówki samolot|y|ów śmigłowc|e|ów statk|i|ów łodzi łodzie pociąg|i|ów czołg|i|ów raki|et|ety dron|y|ów
      pocisk|i|ów bomb bomby kul kule strzał|y|ów sztuk karabin|y|ów broni stron strony książek książki gol|e|i bram|ek|ki mecz|e|ów mandat|y|ów kraj|e|ów|ach|u państw państwa miast miasta wsi wiosek wioski wojewódz|tw|twa firm firmy spół|ek|ki bank|i|ów szkół szkoły szpital|i|e kościoł|y|ów sklep|y|ów część części rodzaj|e|ów
      sposob|y|ów przyczyn powod|y|ów przypadk|i|ów|ach atak|i|ów|ach zamach|y|ów zabójstw przestępstw pożar|y|ów wypadk|i|ów wybuch|y|ów trzęsie|ń|nia pyta|nia|ń ustaw ustawy rezolucj|i|e pakiet|y|ów wizyt spotka|nia|ń posiedze|ń|nia komentarz|y|e projekt|y|ów rund rundy umów umowy tankow|ce|ców dzieln|ic|ice miejsc|a miejscowości procentow* odsłon kandydatur podpis|ów|y zdj|ęć|ęcia`,
    ),
  ),
  units: sourced(
    WRITTEN,
    formsOf(
      `rok roku lat lata latach latami lat* letni* miesiąc* miesięcy tydzień tygodni* dzień dni dnia dniach dniem godzin* minut* sekund* noc nocy noce dekad* wiek* stuleci* raz razy kilomet* metr* centymetr* milimetr* mil mili mila km m cm mm ha hektar* akr* ton tony tona tonę kg kilogram* kilo gram* litr* stopni stopnie stopień procent* proc proc. punkt* pkt złot* zł euro
      dolar* funt* rubl* hrywien hrywn* koron* frank* jen juan* cent* groszy lewów megawat* baryłek baryłk* magnitud* setnych dziesiątych doba doby dobę`,
    ),
  ),
  besides: sourced(WRITTEN, {
    before: [
      "$",
      "€",
      "£",
      "nr",
      "numer",
      "magnitudzie",
      "magnitudę",
      "art",
      "ust",
      "pkt",
      "ul",
      "rozdział",
      "część",
      "lot",
      "§",
      "str",
      "godz",
      "godzinie",
      "godz.",
    ],
    after: ["%", "°", "$", "€", "zł", "r", "proc", "proc.", "procent", "usd", "eur", "pln"],
  }),
  others: sourced(WRITTEN, [
    "inny",
    "inna",
    "inne",
    "innych",
    "inni",
    "kolejny",
    "kolejna",
    "kolejne",
    "kolejnych",
    "kolejni",
    "dalsze",
    "dalszych",
    "dalsi",
    "drugi",
    "druga",
    "pozostałych",
    "pozostali",
    "następne",
  ]),
  and: new Set(["i", "oraz"]),
  none: new Set(["nikt", "żadnych", "żadne", "żadnego", "ani", "bez"]),
  pairs: sourced(WRITTEN, ["obaj", "obie", "oboje", "małżeństwo", "małżonkowie", "bliźniaki", "bliźnięta"]),
  countless: sourced(
    WRITTEN,
    formsOf("kara_śmierci karę_śmierci kary_śmierci wyrok_śmierci martwy_punkt martwym_punkcie"),
  ),
  ended: sourced(
    WRITTEN,
    endings({
      freed: "uwolnion* zwolnion* wypuszczon*",
      found:
        "odnalezion*_żyw* znalezion*_żyw* odnaleziono znaleziono_żyw* odnaleźli_się odnaleziono_żyw* zostali_odnalezieni zostały_odnalezione",
      rescued: "uratowan*",
      killed: "znalezion*_martw* odnalezion*_martw* znaleziono_martw*",
    }),
  ),
  partitive: new Set(["z", "ze", "spośród"]),
  including: sourced(WRITTEN, [
    "w tym",
    "w tym co najmniej",
    "wśród nich",
    "wśród których",
    "wśród ofiar",
    "wśród zabitych",
    "wliczając",
    "łącznie z",
    "między innymi",
    "nie licząc",
    "a wśród nich",
  ]),
  ofThem: sourced(WRITTEN, [
    "z nich",
    "spośród nich",
    "z których",
    "spośród których",
    "z ofiar",
    "spośród ofiar",
    "spośród zabitych",
    "spośród rannych",
  ]),
  to: new Set(["do", "na", "o"]),
  revised: sourced(
    WRITTEN,
    formsOf(
      "skorygował* skorygowali skorygowano wzrosł* wzrósł zwiększył*_się spadł* spadła zmniejszył*_się osiągnęł* osiągnął zaktualizował* podniósł podniosł* podniesiono obniżył* obniżono sięga sięgnęł* wynosi wyniosł* mówi mówią mówił* informuj* podaj*",
    ),
  ),
  soFar: sourced(WRITTEN, [
    "dotychczas",
    "dotąd",
    "do tej pory",
    "jak dotąd",
    "jak dotychczas",
    "łącznie",
    "ogółem",
    "w sumie",
    "od początku",
    "odkąd",
    "na razie",
  ]),
  inADay: sourced(WRITTEN, [
    "w ciągu ostatniej doby",
    "w ciągu doby",
    "minionej doby",
    "ostatniej doby",
    "w ciągu ostatnich 24 godzin",
    "w ciągu 24 godzin",
    "jednego dnia",
    "w ciągu jednego dnia",
  ]),
};
