/** German: speech. A verb whose prefix may stand apart ("teilte … mit") is listed as one word ("mitteilte"), as the reading of words puts it together. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { SpeechWords } from "../speech.ts";
import { formsOf, speechAdjectives, speechNouns, speechVerbs } from "../speech-forms.ts";

/** Endings of a weak verb: of `sagen`, of `äußern`, of `berichten`; and of nouns: a feminine, a masculine or neuter with -s, one with -e in the plural. */
const W = "|en|t|te|ten|end";
const N = "|n|t|te|ten";
const T = "|en|et|ete|eten|end";
const F = "||en";
const S = "||s|es|e|en";

const SOURCE = "written for Readout: verbs, phrases and nouns by which German news hands words to a speaker";

export const germanSpeechWords: SpeechWords = {
  verbs: sourced(SOURCE, [
    ...speechVerbs(
      "say",
      "sure",
      ["quote", "clause"],
      `sag${W} gesagt; erklär${W}; mitteil${W} mitgeteilt mitzuteilen; beton${W}; berichte|n|t|te|ten berichtend; verkünd|en|et|ete|eten; bekanntgeben bekanntgibt bekanntgab bekanntgaben bekanntgegeben bekannt_gab bekannt_gaben bekannt_gegeben; behaupt${T}; versicher${N}
      äußer${N} geäußert; ergänz${W}; hinzufüg${W} hinzugefügt; hinzusetzte; anmerk${W} angemerkt; bemerk${W}; erwider${N}; entgegn${T}; antwort${T} geantwortet; wiederhol${W}; unterstreich|en|t unterstrich unterstrichen; hervorheben hervorhebt hervorhob hervorhoben hervorgehoben
      einräum${W} eingeräumt; zugeben zugibt zugab zugaben zugegeben; gestehen gesteht gestand gestanden; konstatier${W}; argumentier${W}; mein${W} gemeint; meld${T} gemeldet; klarstell${W} klargestellt; feststell${W} festgestellt; beteuer${N}; bekräftig${W}; bestätig${W}
      ausführ${W} ausgeführt; erläuter${N}; präzisier${W}; kommentier${W}; schilder${N} geschildert; bekenn|en|t bekannte bekannten; resümier${W}; twitter${N} getwittert; prognostizier${W}; voraussag${W} vorausgesagt; ausrief ausriefen; formulier${W}; witzel${N} gewitzelt; spott${T}; klag${W} geklagt
      beklag${W}; monier${W}; frohlockt frohlockte; prahlte prahlen geprahlt; verlautbart verlautbarte; ausricht${T} ausgerichtet; verraten verrät verriet verrieten; offenbar${W} offenbart; enthüll${W}; berufen_sich; zusicher${N} zugesichert; durchblicken_lassen durchblicken_ließ durchblicken_ließen
      verbreitet verbreitete verbreiteten; mahn${W} gemahnt an_mahnte anmahnt anmahnte; appellier${W}; heißt_es hieß_es heiße_es es_heißt es_hieß; verlautete; vermeld${T}; vermeldet; raten rät riet rieten geraten; fand fanden findet_er; bilanzier${W}; gab_an gab_zu; angeben angibt angab angaben angegeben; zu_bedenken_gab zu_bedenken_gaben; zu_protokoll_gab`,
    ),
    ...speechVerbs(
      "say",
      "sure",
      ["quote", "clause", "hearer"],
      `informier${W}; erinner${N}; unterricht${T}; wissen_lassen wissen_ließ wissen_ließen; benachrichtig${W}; beruhig${W}; erzähl${W} erzählt; mitgab`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["quote", "clause"],
      `schreib|en|t schrieb schrieben geschrieben; sprechen spricht sprach sprachen gesprochen; reagier${W}; schlussfolger${N}; folger${N}; erkenn|en|t erkannte erkannten; andeut${T} angedeutet; signalisier${W}; hinweis|en|t hinwies hinwiesen hingewiesen; verweis|en|t verwies verwiesen; ankündig${W} angekündigt; vorschlagen vorschlägt vorschlug vorschlugen vorgeschlagen; empfehlen empfiehlt empfahl empfahlen empfohlen
      vermut${T}; schätz${W} geschätzt; urteil${W} geurteilt; entscheid|en|et entschied entschieden; befinden befindet befand befanden befunden; zusammenfass${T} zusammenfasst zusammenfasste zusammenfassten zusammengefasst; rechtfertig${W}; begründ${T}; einschätz${W} eingeschätzt; widersprechen widerspricht widersprach widersprachen widersprochen; zustimm${W} zugestimmt; einwend${T} einwandte einwandten eingewandt; einwerf|en einwirft einwarf; nachleg${W}; darlegen darlegt darlegte darlegten dargelegt
      post${T} gepostet; veröffentlich${W}; kritisier${W}; lob${W} gelobt; schwärm${W} geschwärmt; wetter${N}; poch${W}; bezeug${W}; aussagen aussagt aussagte aussagten ausgesagt; mutmaß${W}; spekulier${W}; sinnier${W}; fabulier${W}; plädier${W}; zeigte_sich zeigten_sich zeigt_sich`,
    ),
    ...speechVerbs(
      "say",
      "sure",
      ["quote", "object"],
      `ausdrücken ausdrückt ausdrückte ausdrückten ausgedrückt; aussprechen ausspricht aussprach aussprachen ausgesprochen; äußerte`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["quote", "object"],
      `kritisier${W}; verurteil${W}; lob${W} gelobt; begrüß${W} begrüßt; zurückweis|en|t zurückwies zurückwiesen zurückgewiesen; ablehn${W} abgelehnt; rüg${W} gerügt; tadel${N}; würdig${W} gewürdigt; rief riefen; anprangern anprangert anprangerte anprangerten angeprangert; bedauer${N}; bedank${W}; gratulier${W}; ansprechen ansprach ansprachen angesprochen; diskutier${W}; thematisier${W}; beschimpf${W}; verspott${T}; schmäh${W}; unterstütz${W}; befürwort${T}; verteidig${W}; zitier${W}`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["as"],
      `bezeichn${T}; nennen nennt nannte nannten genannt; beschreib|en|t beschrieb beschrieben; verurteil${W}; titulier${W}; bewert${T}; charakterisier${W}; einstuf${W} eingestuft; darstell${W} dargestellt; kritisier${W}; würdig${W}; lob${W}; brandmark${W}; betrachten betrachtet betrachtete; zurückweis|en|t zurückwies zurückwiesen zurückgewiesen; abtun abtat abgetan; wert${T} gewertet; verteidig${W}; begrüß${W}`,
    ),
    ...speechVerbs(
      "say",
      "beside",
      ["quote"],
      `fortfahren fortfährt fortfuhr fortfuhren fortgefahren; beginnen beginnt begann begannen begonnen; lach${W} gelacht; schrei|en|t schrie schrien; rufen ruft rief riefen gerufen; brüll${W} gebrüllt; flüster${N} geflüstert; murmel${N}; seufz${W}; scherz${W} gescherzt; skandier${W}; sing|en|t sang sangen; betet betete beteten; liest las lasen; donner${N}; zisch${W}; stöhn${W}; jubel${N} gejubelt; schimpf${W} geschimpft; poltern poltert polterte polterten; wüten wütet wütete; höhn${W}; hämte
      ätz${W}; stichel${N}; konter${N} gekontert; zürnt zürnte; drängt drängte; nachhak${W}; unterbrechen unterbricht unterbrach unterbrachen; zitier${W}; lästert lästerte; grübelt grübelte; staunt staunte staunten; empörte_sich empört_sich empörten_sich; freute_sich freut_sich freuten_sich; ärgerte_sich ärgert_sich; zeigte_sich zeigt_sich gab_sich gibt_sich; verabschiedete; schloss schließt geschlossen; rechtfertigte_sich; lautet lautete lauteten; steht stand; tönt tönte; schnaubt; bittet bat; hofft; fügte`,
    ),
    ...speechVerbs(
      "say",
      "sure",
      ["quote", "clause", "document"],
      `lautet lautete lauteten; besagt besagte; heißt hieß; hervorgeht hervorging`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["clause", "document"],
      `zeig${W} gezeigt; ergab ergeben ergibt ergaben; beleg${W}; vorsehen vorsieht vorsah vorsahen`,
    ),
    ...speechVerbs(
      "deny",
      "sure",
      ["quote", "clause", "to", "object"],
      `bestreit|en|et bestritt bestritten; dementier${W}; leugn${T} geleugnet; abstreit|en|et abstritt abstritten abgestritten; zurückweis|en|t zurückwies zurückwiesen zurückgewiesen; verneint verneinte verneinten; in_abrede_stellte in_abrede_gestellt`,
    ),
    ...speechVerbs(
      "deny",
      "likely",
      ["clause", "object"],
      `anzweifel${N} angezweifelt; widerleg${W}; bezweifel${N}; widersprach widerspricht`,
    ),
    ...speechVerbs(
      "demand",
      "sure",
      ["quote", "clause", "object", "to"],
      `forder${N} gefordert; verlang${W}; aufrufen aufruft aufrief aufriefen aufgerufen; drängen drängt drängte drängten gedrängt; appellier${W}; bitten bittet bat baten gebeten; plädier${W}; anmahn${W} angemahnt; poch${W} gepocht; einfordern einfordert einforderte eingefordert; beharr${W}; besteh|en|t bestand bestanden`,
    ),
    ...speechVerbs(
      "demand",
      "sure",
      ["quote", "clause", "hearer", "to"],
      `auffordern auffordert aufforderte aufforderten aufgefordert; ermahn${W}; anweis|en|t anwies anwiesen angewiesen; befehl|en befiehlt befahl befahlen befohlen; beschwören beschwört beschwor; beauftrag${W}; ersuch${W}; anhalten_zu`,
    ),
    ...speechVerbs(
      "demand",
      "likely",
      ["hearer", "to"],
      `ermutig${W}; einladen einlädt einlud einluden eingeladen; ermunter${N}; dräng${W}; raten rät riet rieten geraten; verpflicht${T}`,
    ),
    ...speechVerbs(
      "accuse",
      "sure",
      ["quote", "clause", "target", "to"],
      `vorwerfen vorwirft vorwarf vorwarfen vorgeworfen; beschuldig${W}; bezichtig${W}; anklag${W} angeklagt; unterstell${W}; anlasten anlastet anlastete`,
    ),
    ...speechVerbs(
      "accuse",
      "likely",
      ["quote", "target"],
      `verantwortlich_machte verantwortlich_macht verantwortlich_machten; beschimpf${W}; verdächtig${W}`,
    ),
    ...speechVerbs(
      "promise",
      "sure",
      ["quote", "clause", "to", "hearer"],
      `versprechen verspricht versprach versprachen versprochen; zusag${W} zugesagt; zusicher${N} zugesichert; geloben gelobt gelobte gelobten; schwören schwört schwor schworen geschworen`,
    ),
    ...speechVerbs(
      "promise",
      "likely",
      ["clause", "to", "object"],
      `garantier${W}; anbieten anbietet anbot anboten angeboten; verpflicht${T}; ankündig${W} angekündigt; zustimm${W}`,
    ),
    ...speechVerbs("threaten", "sure", ["quote", "clause", "to"], `droh${W} gedroht; androh${W} angedroht`),
    ...speechVerbs("threaten", "sure", ["quote", "clause", "hearer"], `warn${W} gewarnt; vorwarn${W}`),
    ...speechVerbs(
      "ask",
      "sure",
      ["quote", "clause", "hearer", "to"],
      `frag${W} gefragt; nachfrag${W} nachgefragt; erkundig${W}; wissen_wollen wissen_wollte`,
    ),
    ...speechVerbs(
      "ask",
      "likely",
      ["quote", "clause"],
      `rätsel${N}; wunder${N}; infrage_stellte infrage_stellen; hinterfrag${W}`,
    ),
    ...speechVerbs(
      "think",
      "likely",
      ["quote", "clause"],
      `glaub${W} geglaubt; denken denkt dachte dachten gedacht; hoff${W} gehofft; fürcht${T} gefürchtet; befürcht${T}; erwart${T}; rechn${T} gerechnet; zweifel${N}; überzeugt; ausgehen_davon ausgeht ausging ausgingen ausgegangen; vermut${T}; annehmen annimmt annahm annahmen; sieht sah sahen; hält hielt hielten; weiß wusste wussten; findet fand fanden; wünsch${W} gewünscht; bedauer${N}; sorgt_sich sorgte_sich`,
    ),
    ...speechVerbs(
      "think",
      "likely",
      ["clause", "to", "object"],
      `plan${W} geplant; beabsichtig${W}; anstreb${W} angestrebt; erwäg|en|t erwog erwogen; beschließen beschließt beschloss beschlossen; hoff${W}; befürwort${T}; erwart${T}; wünsch${W}`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["to", "object"],
      `ablehn${W} abgelehnt; verweiger${N}; vorschlagen vorschlägt vorschlug vorschlugen vorgeschlagen; weiger${N}; anbieten anbietet anbot anboten angeboten; behaupt${T}; vorgeben vorgibt vorgab`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["about"],
      `sprechen spricht sprach sprachen gesprochen; reden redet redete redeten geredet; berichte|n|t|te|ten; warn${W}; erzähl${W}; äußer${N}; diskutier${W}; beschwer${W}; klag${W}; hinweis|en|t hinwies hinwiesen; pochen`,
    ),
    ...speechVerbs("say", "sure", ["speaker"], `zitier${W} zitiert; wiedergeben wiedergibt wiedergab wiedergaben`),
  ]),
  nouns: sourced(SOURCE, [
    ...speechNouns(
      "say",
      true,
      `erklärung${F}; mitteilung${F}; pressemitteilung${F}; stellungnahme stellungnahmen; brief${S}; schreiben schreibens; bericht${S}; botschaft${F}; nachricht${F}; tweet tweets; post posts; beitrag beiträge beitrags beitrages; dokument${S}; papier${S}; note noten; kommuniqué kommuniqués; artikel artikels artikeln; kolumne; gutachten; resolution${F}; beschluss beschlusses beschlüsse beschlüssen
      urteil${S}; anklageschrift; klageschrift; studie studien; umfrage umfragen; e-mail e-mails; mail mails; buch buches; text${S}; appell${S}; aufruf${S}; petition${F}; begründung; protokoll${S}; video videos; plakat${S}; transparent${S}; aufschrift; abschlusserklärung; antrag; einladung; memorandum; abschlussbericht; lagebericht; aussendung; bekanntmachung; gastbeitrag; statement statements; weisung; anordnung; verfügung; leitartikel; agenturbericht; medienbericht medienberichte medienberichten`,
    ),
    ...speechNouns(
      "say",
      false,
      `rede reden; ansprache ansprachen; interview interviews; gespräch${S}; aussage aussagen; äußerung${F}; angabe angaben; wort worte worten; behauptung${F}; argument${S}; ankündigung${F}; antwort${F}; reaktion${F}; pressekonferenz${F}; einschätzung${F}; kommentar${S}; bemerkung${F}; darstellung${F}; schilderung${F}; ansicht${F}; auffassung${F}; kritik; hinweis${S}; vorschlag vorschläge vorschlägen vorschlags; empfehlung${F}; prognose prognosen; schätzung${F}; warnung${F}; zusage zusagen; eingeständnis; bekenntnis; zitat${S}; meldung${F}; information informationen; erkenntnis erkenntnisse erkenntnissen; auskunft; fazit; formulierung; feststellung; erläuterung`,
    ),
    ...speechNouns("deny", false, `dementi dementis; bestreiten; zurückweisung`),
    ...speechNouns(
      "demand",
      false,
      `forderung${F}; appell${S}; aufforderung${F}; bitte bitten; ultimatum; verlangen; ruf rufe; aufruf${S}; mahnung${F}; befehl${S}`,
    ),
    ...speechNouns("accuse", false, `vorwurf vorwürfe vorwürfen; anschuldigung${F}; beschuldigung${F}; anklage`),
    ...speechNouns("promise", false, `versprechen; zusage zusagen; zusicherung${F}; garantie garantien; gelöbnis`),
    ...speechNouns("threaten", false, `drohung${F}; warnung${F}; androhung`),
    ...speechNouns("ask", false, `frage fragen; anfrage anfragen; rückfrage`),
    ...speechNouns(
      "think",
      false,
      `hoffnung${F}; befürchtung${F}; sorge sorgen; meinung${F}; überzeugung${F}; glaube; erwartung${F}; zweifel; eindruck; absicht absichten; wunsch wünsche; vermutung${F}; annahme; verdacht; gedanke; bereitschaft; idee; haltung; interesse`,
    ),
  ]),
  adjectives: sourced(
    SOURCE,
    speechAdjectives(
      "think",
      "überzeugt; zuversichtlich; sicher; optimistisch; pessimistisch; skeptisch; besorgt; enttäuscht; empört; entsetzt; erleichtert; erfreut; dankbar; stolz; froh; bereit; einig; gewiss; beunruhigt; schockiert; verärgert; unzufrieden; zufrieden; entschlossen",
    ),
  ),
  occasions: sourced(
    SOURCE,
    new Set(
      formsOf(
        "interview interviews gespräch gesprächs gesprächen gespräche telefonat telefonats telefonaten telefongespräch pressekonferenz pressekonferenzen treffen gipfel gipfels gipfeltreffen rede reden ansprache debatte anhörung sitzung konferenz tagung kundgebung besuch podcast sendung talkshow fernsehinterview radiointerview fernsehansprache videobotschaft briefing parteitag empfang zeremonie gedenkfeier messe predigt vortrag veranstaltung fragestunde regierungserklärung unterredung sondersitzung videoschalte",
      ),
    ),
  ),
  // Konjunktiv I goes on with what was said, Konjunktiv II only behind it.
  backshift: sourced(
    SOURCE,
    new Set("würde würden wäre wären hätte hätten könnte könnten müsste müssten dürfte".split(" ")),
  ),
  standsForReport: sourced(
    SOURCE,
    new Set("hätten wären würden könnten müssten dürften sollten wollten gäben kämen gingen".split(" ")),
  ),
  sources: sourced(SOURCE, [
    "laut _",
    "nach angaben _",
    "nach angaben von _",
    "nach den angaben _",
    "nach angaben der _",
    "nach worten _",
    "nach den worten _",
    "nach den worten von _",
    "nach worten von _",
    "nach aussage _",
    "nach aussage von _",
    "nach aussagen _",
    "nach aussagen von _",
    "nach auskunft _",
    "nach auskunft von _",
    "nach einschätzung _",
    "nach einschätzung von _",
    "nach darstellung _",
    "nach darstellung von _",
    "nach ansicht _",
    "nach ansicht von _",
    "nach auffassung _",
    "nach auffassung von _",
    "nach meinung _",
    "nach meinung von _",
    "nach überzeugung _",
    "nach informationen _",
    "nach informationen von _",
    "nach erkenntnissen _",
    "nach erkenntnissen von _",
    "nach schätzungen _",
    "nach schätzungen von _",
    "nach schätzung _",
    "nach mitteilung _",
    "nach berechnungen _",
    "nach berechnungen von _",
    "nach behauptung _",
    "aus sicht _",
    "aus der sicht _",
    "aus sicht von _",
    "in den worten _",
    "in den augen _",
    "in einer erklärung _",
    "in einer mitteilung _",
    "in einer stellungnahme _",
    "in einem schreiben _",
    "in einem bericht _",
    "wie aus _",
    "einer mitteilung _",
    "einer erklärung _",
    "einem bericht _",
    "hieß es aus _",
    "hieß es von _",
    "hieß es vonseiten _",
    "hieß es bei _",
    "hieß es in _",
    "heißt es in _",
    "heißt es bei _",
    "heißt es aus _",
    "heißt es im _",
    "hieß es im _",
    "hieß es beim _",
    "hieß es vom _",
    "so _",
    "_ zufolge",
    "nach [seinen] angaben",
    "nach [ihren] angaben",
    "nach [eigenen] angaben",
    "nach [seinen] worten",
    "nach [ihren] worten",
    "nach [seiner] darstellung",
    "nach [ihrer] darstellung",
    "nach [seiner] ansicht",
    "nach [ihrer] ansicht",
    "nach [seiner] einschätzung",
    "nach [ihrer] einschätzung",
    "nach [seiner] aussage",
    "nach [ihrer] aussage",
    "nach [seiner] auffassung",
    "nach [ihrer] auffassung",
    "aus [seiner] sicht",
    "aus [ihrer] sicht",
    "[seinen] angaben zufolge",
    "[ihren] angaben zufolge",
    "[eigenen] angaben zufolge",
    "laut [ihm]",
    "laut [ihr]",
    "[ihm] zufolge",
    "[ihr] zufolge",
    "[ihnen] zufolge",
  ]),
  passers: sourced(SOURCE, [
    "zitiert von _",
    "zitierte _",
    "zitiert _",
    "wie _ berichtet",
    "wie _ berichtete",
    "wie _ meldet",
    "wie _ meldete",
    "berichtet _",
    "berichtete _",
    "meldete _",
    "meldet _",
    "unter berufung auf _",
    "laut _",
    "nach angaben von _",
  ]),
  hearers: NOT_COVERED,
  beforeHearer: sourced(SOURCE, new Set(["gegenüber", "zu", "vor", "an"])),
  soCalled: sourced(
    SOURCE,
    new Set(
      formsOf(
        "sogenannt|e|en|er|es|em so_genannte so_genannten so_genannter selbsternannt|e|en|er genannt|e|en|er|es namens betitelt|e|en titel namen bekannt vermeintlich|e|en|er|es angeblich|e|en|er|es mutmaßliche|n stichwort motto bezeichnet|e|en als",
      ).filter((word) => word !== "als" && word !== "bekannt"),
    ),
  ),
  namesInMarks: false,
  named: sourced(
    SOURCE,
    new Set(
      formsOf(
        `bewegung partei gruppe gruppierung organisation bündnis aktion operation mission film filme films song lied album buch roman serie show sendung zeitung tageszeitung zeitschrift magazin nachrichtenmagazin blatt wochenzeitung portal sender programm projekt kampagne plan schiff boot frachter tanker restaurant club hotel marke app spiel stück theaterstück oper gemälde bild gedicht podcast
        motto titel thema slogan schlagwort stichwort initiative stiftung verein brücke werk unternehmen firma konzern band ausstellung konferenz preis orden rakete raketen rakete system flugabwehrsystem panzer typ drohne drohnen modell hashtag begriff wort ausdruck kategorie doktrin reihe festival gesellschaft agentur nachrichtenagentur einheit brigade bataillon format`,
      ),
    ),
  ),
  sentenceBefore: NOT_COVERED,
  nobody: sourced(
    "written for Readout: German words for nobody",
    new Set(["niemand", "niemanden", "niemandem", "keiner", "keine", "keines"]),
  ),
  demanded: NOT_COVERED,
  asClause: sourced(SOURCE, new Set(["wie"])),
};
