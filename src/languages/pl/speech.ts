/** Polish: speech. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { SpeechWords } from "../speech.ts";
import { formsOf, speechAdjectives, speechNouns, speechVerbs } from "../speech-forms.ts";

/** Endings of the past tense, with -ł in the stem's place and with the ą of -nąć; of the present of -ować, -ać, -ić and -yć; of participles. */
const L = "|ł|ła|ło|li|ły|łem|łam|łby|łaby|liby";
const NAL = "|nął|nęła|nęło|nęli|nęły|nąłby|nie|ną|nąwszy|nięto";
const OWAL = "|ował|owała|owało|owali|owały|owano|uje|ują|ując|ować|owałem|owałby";
const UJE = "|uje|ują|ując|ywał|ywała|ywało|ywali|ywały|ywać|ywano";
const AL = "|ał|ała|ało|ali|ały|ano|a|ają|ając|ać|ałem|ałam|ałby|ałaby";
const IL = "|ił|iła|iło|ili|iły|i|ią|ą|ąc|iąc|ić|ono|iono|iłem|iłam|iłby";
const YL = "|ył|yła|yło|yli|yły|y|ą|ąc|yć|ono|yłem|yłam|yłby|yłaby";
/** Endings of nouns in -nie, -a, -cja and -ość, and of masculine ones. */
const NIE = "|nie|nia|niu|niem|niach|niami";
const JA = "|ja|ji|ję|ją|je|jach|jami";
const M = "||u|owi|em|ie|y|ów|ach|ami";
const OSC = "|ość|ości|ością";

const SOURCE = "written for Readout: verbs, phrases and nouns by which Polish news hands words to a speaker";

export const polishSpeechWords: SpeechWords = {
  verbs: sourced(SOURCE, [
    ...speechVerbs(
      "say",
      "sure",
      ["quote", "clause"],
      `powiedzia${L} powiedzieli powiedzieć powie powiedzą powiedziano powiedziawszy; mówi mówią mówił|a|o|i|y|em mówić mówiąc mówiono; stwierdz${IL} stwierdza stwierdzają stwierdzając stwierdzono stwierdzał|a|i; oświadcz${YL} oświadcza oświadczają oświadczono
      podkreśl${IL} podkreśla podkreślają podkreślając podkreślał|a|i podkreślono; doda${L} doda dodaje dodają dodając dodano dodawał|a|i dodać; zaznacz${YL} zaznacza zaznaczają zaznaczając zaznaczał|a zaznaczono; zauważ${YL} zauważa zauważają zauważając
      przyzna${L} przyzna przyznaje przyznają przyznając przyznano przyznawał|a|i; ogłos${"|ił|iła|iło|ili|iły"} ogłoszono ogłasza ogłaszają; poinform${OWAL}; inform${OWAL}; przekaza${L} przekazuje przekazują przekazano przekaże; zakomunik${OWAL}; obwieści${L} obwieszcza
      tłumacz${YL}; wytłumacz${YL}; wyjaśni${L} wyjaśnia wyjaśniają wyjaśniając wyjaśniono wyjaśniał|a|i; oceni${L} ocenia oceniają oceniając oceniał|a|i oceniono; zapewni${L} zapewnia zapewniają zapewniając zapewniał|a|i zapewniono; wskaza${L} wskazuje wskazują wskazując wskazywał|a|i wskazano
      twierdz${IL}; utrzym${"|uje|ują|ywał|ywała|ywali"}; przekon${"|uje|ują|ywał|ywała|ywali|ując"}; odpowiedzia${L} odpowiedzieli odpowiada odpowiadają odpar${"|ł|ła|li"} odpowiadał|a|i; odrzek${"|ł|ła|li"}; replik${OWAL}; ripost${OWAL}; konkl${"|uduje|udował|udowała|udowali"}; skonstat${OWAL}; skonklud${OWAL}
      skoment${OWAL}; koment${OWAL}; napisa${L} napisze napiszą napisano; pisz|e|ą pisa${L} pisząc; opowiedzia${L} opowiedzieli opowiada opowiadają opowiadał|a|i; relacjon${OWAL} zrelacjon${OWAL}; przypomni${"|ał|ała|eli|ały"} przypomina przypominają przypominając przypominał|a|i przypomniano
      potwierdz${IL} potwierdza potwierdzają potwierdzając potwierdzono; zeznał|a|i zeznaje zeznają zeznawał|a|i; zadeklar${OWAL} deklar${OWAL}; przewid${"|uje|ują|ywał|ywała|ywali"}; doprecyz${OWAL} sprecyz${OWAL} precyz${OWAL}; uściśli${L}; zaalarm${OWAL} alarm${OWAL}; powtórzy${L} powtarza powtarzają powtarzał|a
      przestrzega przestrzegł|a; donos${IL} doniós|ł donios|ła|ły donieśli; poda${L} podaje podają podano podając; rapport${OWAL} zaraport${OWAL}; zapowiedzia${L} zapowiedzieli zapowiada zapowiadają zapowiadając zapowiadał|a|i zapowiedziano; wspomni${"|ał|ała|eli"} wspomina wspominają wspominał|a|i
      zastrzeg|ł|ła|li zastrzega zastrzegają; podsumow${"|ał|ała|ali"} podsumowuje; wyzna${L} wyznaje; skwit${OWAL}; orzek${"|ł|ła|li|ło"} orzeka; uzasadni${L} uzasadnia uzasadniał|a|i; argument${OWAL}; akcent${OWAL} zaakcent${OWAL}; dowodzi dowodził|a|i; przytocz${YL} przytacza; odnotow${"|ał|ała|ali|uje"}`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["quote", "clause"],
      `uważa uważają uważał|a|i|y uważając; sądz${"|i|ą|ił|iła|ili"}; zaproponowa${L} proponuje proponują; suger${OWAL} zasuger${OWAL}; zdradzi${L} zdradza; ujawni${L} ujawnia ujawniono; zgodzi${L} zgadza; zareag${OWAL} reag${OWAL}; uzna${L} uznaje uznają uznano; zacyt${OWAL} cyt${OWAL}
      ustali${L} ustalono; odczyta${L}; zwrócił_uwagę zwróciła_uwagę zwrócili_uwagę zwraca_uwagę; dał_do_zrozumienia dała_do_zrozumienia dali_do_zrozumienia; wyraził_przekonanie wyraziła_przekonanie wyrazili_przekonanie wyraził_opinię wyraziła_opinię wyrazili_opinię wyraził_nadzieję wyraziła_nadzieję wyrazili_nadzieję; postanowi${L} postanawia; zdecyd${OWAL}; zarządzi${L}; zawyrok${OWAL}; przyjmuje_że; wynika wynikało`,
    ),
    ...speechVerbs("say", "sure", ["quote", "object"], `wyrazi${L} wyraża wyrażają wyrażając wyrażał|a|i; wygłosi${L}`),
    ...speechVerbs(
      "say",
      "likely",
      ["quote", "object"],
      `potępi${L} potępia potępiają; skrytyk${OWAL} krytyk${OWAL}; omówi${L} omawia omawiają; pochwali${L} chwali; podziękowa${L} dzięk${"|uje|ują|ował|owała|owali"}; pogratulowa${L} gratuluje; odrzuci${L} odrzuca; poparł|a|o|i|y popiera popierają; złoży${L}; zachwala; zakwestion${OWAL} kwestion${OWAL}; pozdrowi${L}`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["as"],
      `nazwa${L} nazywa nazywają nazywając nazywał|a|i nazwano; określi${L} określa określają określając określono; opisa${L} opisuje opisują opisano; uznał_za uznała_za uznało_za uznali_za uznały_za; ocenił_jako oceniła_jako ocenili_jako; zakwalifik${OWAL}; scharakteryz${OWAL}; ochrzci${L}`,
    ),
    ...speechVerbs(
      "say",
      "beside",
      ["quote"],
      `kontynu${OWAL}; zaczął zaczęła zaczęli zaczyna; krzyk${NAL} krzycz${YL}; wykrzyk${NAL} wykrzyk${UJE}; zawoła${L} woła wołają wołał|a|i; szep${"|nął|nęła|cze"}; zaśmiał_się zaśmiała_się zaśmiali_się śmieje_się śmiał_się śmiała_się; uśmiechnął_się uśmiechnęła_się; westch${NAL}; zakończ${YL} kończ${YL}; skandowa${L} skandują skandując; śpiewa${L} śpiewają
      rzuci${L} rzuca; żart${OWAL} zażart${OWAL}; cieszył_się cieszyła_się cieszyło_się cieszyli_się cieszyły_się cieszy_się ciesz|y|ą; dziwił_się dziwiła_się dziwiło_się dziwili_się dziwiły_się dziwi_się; skarżył_się skarżyła_się skarżyło_się skarżyli_się skarżyły_się skarży_się; żalił_się żaliła_się żaliło_się żalili_się żaliły_się żali_się; brzmi brzmią brzmiał|a|o|y; rzek|ł|ła|li; czytamy czytać; dociek${AL}; dorzuci${L} dorzuca; wtrąci${L}; upiera_się upierał_się; obrusz${YL}; grzmi grzmiał|a; irytował_się irytuje_się; ironiz${OWAL}; kpi kpił|a; pociesza; reklam${OWAL}; mrukn${"|ął|ęła"}; apel${OWAL}`,
    ),
    ...speechVerbs(
      "deny",
      "sure",
      ["quote", "clause", "object"],
      `zaprzeczy${L} zaprzecza zaprzeczają zaprzeczając zaprzeczał|a|i zaprzeczono; zdement${OWAL} dement${OWAL}`,
    ),
    ...speechVerbs(
      "deny",
      "likely",
      ["clause", "object"],
      `odrzuci${L} odrzuca odrzucają; wykluczy${L} wyklucza wykluczają; zakwestion${OWAL}; obali${L}`,
    ),
    ...speechVerbs(
      "demand",
      "sure",
      ["quote", "clause", "object", "to"],
      `zażąda${L} żąda żądają żądając żądał|a|i; wezwa${L} wzywa wzywają wzywając wzywał|a|i wezwano; zaapel${OWAL} apel${OWAL}; domaga domagają domagał|a|i; nakaza${L} nakazuje nakazują nakazano; rozkaza${L} rozkazuje; poleci${L} poleca polecono; zalec${"|ił|iła|ili"} zaleca zalecają; poprosi${L} prosi proszą prosił|a|i; naleg${AL}; postul${OWAL}; radz${"|i|ą|ił|iła|ili"} doradz${"|ił|iła|ili|a|ają"} poradzi${L}; namawia namawiał|a|i`,
    ),
    ...speechVerbs(
      "accuse",
      "sure",
      ["quote", "target"],
      `oskarży${L} oskarża oskarżają oskarżając oskarżał|a|i oskarżono; zarzuci${L} zarzuca zarzucają zarzucając zarzucał|a|i; obwini${L} obwinia obwiniają obwiniał|a|i; pomów${"|ił|iła|ili"}`,
    ),
    ...speechVerbs(
      "promise",
      "sure",
      ["quote", "clause", "to"],
      `obieca${L} obiecuje obiecują obiecując obiecywał|a|i; przyrzek|ł|ła|li; zobowiąza${L} zobowiązuje; poręczy${L}; zagwarant${OWAL} gwarant${OWAL}; ślub${OWAL}; przysięga przysięgał|a przysiąg|ł`,
    ),
    ...speechVerbs(
      "threaten",
      "sure",
      ["quote", "clause", "to"],
      `zagrozi${L} grozi grożą grożąc groził|a|i; ostrzeg|ł|ła|li|ło ostrzega ostrzegają ostrzegając ostrzegał|a|i ostrzeżono; pogrozi${L}; odgraża odgrażał|a`,
    ),
    ...speechVerbs(
      "ask",
      "sure",
      ["quote", "clause"],
      `zapyta${L} zapytano pyta pytają pytał|a|i|y pytając; spyta${L}; dopyt${"|uje|ują|ywał|ywała|ywali"}; zastanawia zastanawiał|a|i`,
    ),
    ...speechVerbs(
      "think",
      "likely",
      ["quote", "clause"],
      `wierzy wierzą wierzył|a|i; myśl${"|i|ą|ał|ała|eli"}; obawia obawiają obawiał|a|i; liczy liczą liczył|a|i; oczek${"|uje|ują|iwał|iwała|iwali"}; spodziewa spodziewają spodziewał|a|i; wątpi wątpią wątpił|a; przypuszcza przypuszczają; podejrzewa podejrzewają podejrzewał|a|i; przekonany przekonana przekonani; ma_nadzieję mają_nadzieję; boi_się boją_się; domyśla`,
    ),
    ...speechVerbs(
      "say",
      "sure",
      ["speaker"],
      `cyt${OWAL}; zacyt${OWAL}; przytacza przytaczają przytoczył|a; powołuje powołują powołując powołał|a`,
    ),
    ...speechVerbs(
      "say",
      "sure",
      ["quote", "clause", "document"],
      "brzmi brzmiał|a|o; głosi głosił|a|o głoszą; czytamy; napisano; stwierdzono; podkreślono; zaznaczono; podano; poinformowano; dodano; oświadczono; zapewniono; oceniono; wskazano; ogłoszono",
    ),
  ]),
  nouns: sourced(SOURCE, [
    ...speechNouns(
      "say",
      true,
      `oświadcze${NIE} oświadczeń; komunika|t|tu|cie|tem|ty|tów; list|||u|cie|em|y|ów; deklarac${JA} deklaracji; raport${M} raporcie; publikac${JA} publikacji; artykuł artykułu artykule artykułem; wpis|||u|ie|em|y; orędzi|e|a|u; odpowied|ź|zi|zią; dokumen|t|tu|cie|tem|ty|tów; rezoluc${JA} rezolucji; orzecze${NIE}
      uzasadnie${NIE}; wyrok|||u|iem; telegram|||u|ie|em; memorand|um|ów; skarg|a|i|ę|ą skardze; rozkaz|||u|ie|em; książ|ka|ki|kę|ką książce; apel|||u|em; odezw|a|y|ę|ie; napis|||u|em|y|ami; transparen|t|tu|cie|ty|tach; nagra|nie|nia|niu|niem; komentarz|||a|u|em|e|y; tweet|||a|cie|em|y; e-mail|||u|em; depesz|a|y|ę; not|a|y|ę|ą nocie; ustaw|a|y|ie|ę; postanowie${NIE}; stanowisk|o|a|u|iem; relac${JA} relacji`,
    ),
    ...speechNouns(
      "say",
      false,
      `przemówie${NIE}; słow|a|om|ami|ach słów; wywiad|||u|zie|em|y|ów; konferenc${JA} konferencji; wystąpie${NIE}; wypowied|ź|zi|zią|ziach; twierdze${NIE} twierdzeń; wyjaśnie${NIE} wyjaśnień; zezna${NIE} zeznań; rozmow|a|y|ę|ą rozmowie; przesłucha${NIE}; opini|a|i|ę|ą|e|ach; ocen|a|y|ę|ą|ie; prognoz|a|y|ę|ie; uwag|a|i|ę; krytyk|a|i|ę|ą krytyce; informac${JA} informacji; zapowied|ź|zi|zią; pogłosk|a|i plotk|a|i; briefing|||u`,
    ),
    ...speechNouns("deny", false, `zaprzecze${NIE}; dementi`),
    ...speechNouns(
      "demand",
      false,
      `żąda${NIE} żądań; wezwa${NIE}; ultimatum; apel|||u|e|ów; prośb|a|y|ę|ą prośbie; postulat|||u|y|ów`,
    ),
    ...speechNouns("accuse", false, `oskarże${NIE} oskarżeń; zarzut|||u|y|ów|ami`),
    ...speechNouns(
      "promise",
      false,
      `obietnic|a|y|ę|e; gwaranc${JA} gwarancji; zapewnie${NIE} zapewnień; zobowiąza${NIE}`,
    ),
    ...speechNouns("threaten", false, `groźb|a|y|ę|ą groźbie; ostrzeże${NIE} ostrzeżeń; pogróżk|i|ami pogróżek`),
    ...speechNouns("ask", false, `pyta${NIE} pytań; zapyta${NIE}`),
    ...speechNouns(
      "think",
      false,
      `nadziej|a|i|ę|ą; obaw|a|y|ę|ami; przekona${NIE}; pogląd|||u|y|ów; gotow${OSC}; wątpliw${OSC}; zdani|e|a|em`,
    ),
  ]),
  adjectives: sourced(SOURCE, [
    ...speechAdjectives(
      "think",
      `przekonan|y|a|e|i; pew|ien|na|ne|ni; świadom|y|a|e|i świadom; zadowolon|y|a|e zadowoleni; niezadowolon|y|a|e niezadowoleni; zaniepokojon|y|a|e zaniepokojeni; rozczarowan|y|a|e|i; dumn|y|a|e|i; wdzięczn|y|a|e|i; szczęśliw|y|a|e|i; zaskoczon|y|a|e zaskoczeni; zszokowan|y|a|e|i; oburzon|y|a|e oburzeni; zdania; gotow|y|a|e|i gotów`,
    ),
  ]),
  occasions: sourced(
    SOURCE,
    new Set(
      formsOf(
        `wywiad wywiadu wywiadzie wywiadem rozmowa rozmowy rozmowie rozmowę rozmowach konferencja_prasowa konferencji_prasowej konferencję_prasową konferencja konferencji briefing briefingu briefingiem spotkanie spotkania spotkaniu spotkaniem forum szczyt szczytu szczycie przemówienie przemówienia przemówieniu orędzie orędzia orędziu wystąpienie wystąpienia wystąpieniu debata debaty debacie przesłuchanie przesłuchania przesłuchaniu posiedzenie posiedzenia posiedzeniu wiec wiecu wizyta wizyty wizycie kongres kongresu kongresie negocjacje negocjacji negocjacjach uroczystość uroczystości ceremonia ceremonii program programu programie studiu antenie dyskusja dyskusji sesja sesji rozprawa rozprawie rozprawy trybuna trybuny`,
      ),
    ),
  ),
  // Polish keeps the tense of what was said.
  backshift: NOT_COVERED,
  standsForReport: NOT_COVERED,
  sources: sourced(SOURCE, [
    "według _",
    "wg _",
    "zdaniem _",
    "w opinii _",
    "w ocenie _",
    "w przekonaniu _",
    "jak twierdzi _",
    "jak podkreśla _",
    "jak zaznacza _",
    "jak dodaje _",
    "jak mówi _",
    "jak wyjaśnia _",
    "jak tłumaczy _",
    "zgodnie z informacjami _",
    "zgodnie z relacją _",
    "z relacji _",
    "z informacji _",
    "z danych _",
    "z komunikatu _",
    "z oświadczenia _",
    "w oświadczeniu _",
    "w komunikacie _",
    "w słowach _",
    "jak powiedział _",
    "jak powiedziała _",
    "jak oświadczył _",
    "jak oświadczyła _",
    "jak przekazał _",
    "jak przekazała _",
    "jak poinformował _",
    "jak poinformowała _",
    "jak podało _",
    "jak podała _",
    "jak wynika z danych _",
    "według [niego]",
    "według [niej]",
    "według [nich]",
    "[jego] zdaniem",
    "[jej] zdaniem",
    "[ich] zdaniem",
    "zdaniem [jego]",
    "w [jego] opinii",
    "w [jej] opinii",
    "w [ich] opinii",
    "w [jego] ocenie",
    "w [jej] ocenie",
    "w [ich] ocenie",
    "[jego] słowami",
    "według [jego] słów",
    "według słów _",
    "według danych _",
    "według informacji _",
    "według szacunków _",
    "według źródeł _",
    "czytamy w _",
    "czytamy w oświadczeniu _",
    "czytamy w komunikacie _",
  ]),
  passers: sourced(SOURCE, [
    "cytowany przez _",
    "cytowana przez _",
    "cytowane przez _",
    "cytowani przez _",
    "cytowany w _",
    "cytuje _",
    "cytuje go _",
    "podaje _",
    "podają _",
    "podał _",
    "podała _",
    "podały _",
    "informuje _",
    "informują _",
    "poinformował _",
    "poinformowała _",
    "poinformowały _",
    "pisze _",
    "piszą _",
    "donosi _",
    "donoszą _",
    "relacjonuje _",
    "przekazała agencja _",
    "poinformowała agencja _",
    "podała agencja _",
    "za _",
    "powołując się na _",
    "powołuje się na _",
    "jak podaje _",
    "jak podają _",
    "jak informuje _",
    "jak donosi _",
    "jak pisze _",
    "jak podał _",
    "jak podała _",
  ]),
  hearers: sourced(SOURCE, {
    alone: new Set(
      "dziennikarzom reporterom mediom czytelnikom widzom słuchaczom posłom zebranym deputowanym parlamentarzystom agentom mieszkańcom wyborcom pap onet.pl tvn24 rmf ap afp dpa reutersowi reutersa cnn bbc telewizji mu jej im".split(
        " ",
      ),
    ),
    named: new Set(
      "agencji dziennikowi gazecie tygodnikowi portalowi serwisowi stacji telewizji radiu magazynowi rozgłośni kanałowi miesięcznikowi".split(
        " ",
      ),
    ),
  }),
  beforeHearer: sourced(SOURCE, new Set(["do", "wobec", "przed"])),
  soCalled: sourced(
    SOURCE,
    new Set(
      formsOf(
        "tzw tak_zwan|y|a|e|ego|ej|ych|ą|ym zwan|y|a|e|ego|ej|ych|ą|ym nazwan|y|a|e|ego|ej|ych|ą|ym nazywan|y|a|e|ego|ej|ych|ą|ym zatytułowan|y|a|e|ego|ej|ym|ą pt znan|y|a|e jako pod_tytułem pod_hasłem o_nazwie pod_nazwą pseudonim ps słynn|y|a|e|ego|ej",
      ),
    ),
  ),
  namesInMarks: false,
  named: sourced(
    SOURCE,
    new Set(
      formsOf(
        `ruch ruchu ruchem partia partii partię partią grupa grupy grupę grupie ugrupowanie ugrupowania organizacja organizacji agencja agencji agencję dziennik dziennika dziennikowi dzienniku dziennikiem gazeta gazety gazecie gazetę gazetą tygodnik tygodnika tygodniku tygodnikowi tygodnikiem magazyn magazynu magazynowi miesięcznik miesięcznika portal portalu portalowi serwis serwisu stacja stacji stację telewizja telewizji radio radia radiu kanał kanału
        film filmu filmie książka książki książce książkę powieść powieści piosenka piosenki serial serialu program programu programie operacja operacji operację most mostu zakład zakłady firma firmy firmę spółka spółki koncern koncernu klub klubu drużyna zespół ulica ulicy plac placu szkoła szkoły szpital szpitala hotel hotelu restauracja statek statku okręt okrętu
        projekt projektu plan planu kampania kampanii kampanię fundacja fundacji stowarzyszenie stowarzyszenia koalicja koalicji komitet komitetu inicjatywa inicjatywy nagroda nagrody konkurs konkursu festiwal festiwalu wystawa wystawy spektakl akcja akcji hasło hasłem hasła marka marki model system systemu tabloid tabloidu tabloidowi podcast podcastu kryptonim kryptonimem`,
      ),
    ),
  ),
  sentenceBefore: sourced(SOURCE, ["o tym", "to"]),
  nobody: sourced(
    "written for Readout: Polish words for nobody",
    new Set(["nikt", "nikogo", "nikomu", "żaden", "żadna", "żadne"]),
  ),
  demanded: sourced("written for Readout: Polish prepositions of what is demanded", new Set("do o".split(" "))),
  asClause: sourced(SOURCE, new Set(["jak"])),
};
