/** German: measures. */
import { sourced } from "../../core/sourced.ts";
import { endings, measure, phrasal, suffering } from "../measure-forms.ts";
import type { MeasureWords } from "../measures.ts";
import { formsOf } from "../speech-forms.ts";

const WRITTEN = "written for Readout: the words by which German news counts people and what befell them";

/** Endings of an adjective or participle used as one: `tot|e|en|er|es|em`. */
const A = "||e|en|er|es|em";

export const germanMeasureWords: MeasureWords = {
  phrases: sourced(WRITTEN, [
    ...measure("killed", {
      object:
        "tötet töteten töte umbrachte umbrachten umbringt umbringen erschoss erschossen erschießt ermordete ermordeten ermordet hinrichtete hinrichteten massakrierte massakrierten erstach in_den_tod_riss in_den_tod_rissen",
      passive: `getötet${A} umgebracht${A} erschossen${A} ermordet${A} hingerichtet${A} massakriert${A} erstochen${A} erschlagen${A} enthauptet${A} tot_aufgefunden tot_geborgen tot_gefunden für_tot_erklärt zu_tode_geprügelt zu_tode_gekommen ums_leben_gebracht tödlich_verletzt tödlich_verwundet tödlich_getroffen tödlich_verunglückt tot leblos_gefunden leblos_aufgefunden in_den_tod_gerissen`,
      subject: `starb starben stirbt sterben gestorben verstarb verstarben verstorben umkam umkamen umkommt umkommen umgekommen ums_leben_kam ums_leben_kamen ums_leben_gekommen ums_leben_kommen kamen_ums_leben kam_ums_leben ums_leben fiel_zum_opfer fielen_zum_opfer zum_opfer_gefallen zu_tode_kam zu_tode_kamen fielen gefallen_waren
        ertrank ertranken ertrunken erstickte erstickten erstickt verbrannte verbrannten verbrannt verblutete verbluteten verunglückte_tödlich verunglückten_tödlich starben_noch starb_noch verloren_ihr_leben verlor_sein_leben verlor_ihr_leben ihr_leben_verloren sein_leben_verloren ihr_leben_verlor das_leben_verloren verloren_das_leben verlor_das_leben erlag erlagen erlegen`,
      count:
        "tote toten toter todesopfer todesopfern getötete getöteten todesfälle todesfällen tote_geborgen leichen leichnam leiche gefallene gefallenen verkehrstote opfer_tot todesopfer_gefordert",
      before:
        "zahl_der_toten zahl_der_todesopfer zahl_der_getöteten zahl_der_opfer opferzahl totenzahl todeszahl zahl_der_todesfälle tod_von tod_der ermordung_von tötung_von tod_mindestens opferzahl_stieg_auf kostete_das_leben_von kosteten_das_leben_von leichen_von",
    }),
    ...measure("injured", {
      object: "verletzte verletzten verwundete verwundeten verletzt_hat verletzt_haben",
      passive: `verletzt verwundet schwer_verletzt leicht_verletzt schwerverletzt leichtverletzt lebensgefährlich_verletzt schwer_verwundet verletzt_worden verwundet_worden`,
      subject:
        "erlitt_verletzungen erlitten_verletzungen erlitt_schwere_verletzungen erlitten_schwere_verletzungen erlitten_leichte_verletzungen erlitten_verbrennungen erlitt_verbrennungen verletzungen_erlitten verletzungen_davontrugen davontrugen_verletzungen erlitten_rauchgasvergiftungen erlitten_einen_schock",
      count: `verletzte verletzten verletzter verwundete verwundeten verwundeter schwerverletzte schwerverletzten schwerverletzter leichtverletzte leichtverletzten leichtverletzter schwer_verletzte schwer_verletzten leicht_verletzte`,
      before: "zahl_der_verletzten zahl_der_verwundeten verletztenzahl",
    }),
    ...measure("treated", {
      passive:
        "in_krankenhäuser_gebracht ins_krankenhaus_gebracht in_ein_krankenhaus_gebracht in_kliniken_gebracht in_eine_klinik_gebracht in_krankenhäusern_behandelt im_krankenhaus_behandelt in_kliniken_behandelt medizinisch_versorgt ärztlich_versorgt behandelt in_lebensgefahr in_kritischem_zustand ins_krankenhaus_eingeliefert in_krankenhäuser_eingeliefert",
    }),
    ...measure("casualties", {
      passive: "getötet_oder_verletzt getötet_und_verletzt tot_oder_verletzt getötet_oder_verwundet",
      count: "tote_und_verletzte tote_oder_verletzte opfer toten_und_verletzten getötete_und_verletzte verluste",
      before: "zahl_der_toten_und_verletzten",
    }),
    ...measure("shot", {
      object: "anschoss anschossen niederschoss niederschossen",
      passive: "angeschossen niedergeschossen von_schüssen_getroffen von_kugeln_getroffen",
      count: "angeschossene schussverletzte",
    }),
    ...measure("missing", {
      passive: `vermisst vermißt verschollen als_vermisst_gemeldet spurlos_verschwunden nicht_auffindbar unauffindbar`,
      subject:
        "vermisst_werden gelten_als_vermisst galten_als_vermisst gilt_als_vermisst als_vermisst_gelten verschwand verschwanden",
      count: `vermisste vermissten vermisster verschollene verschollenen verschüttete verschütteten`,
      before: "zahl_der_vermissten vermisstenzahl",
    }),
    ...measure("detained", {
      object: "festnahm festnahmen festnimmt festnehmen verhaftete verhafteten verhaftet inhaftierte inhaftierten",
      passive:
        "festgenommen verhaftet inhaftiert in_gewahrsam_genommen in_gewahrsam in_haft in_untersuchungshaft abgeführt eingesperrt",
      count:
        "festnahmen verhaftungen festgenommene festgenommenen verhaftete verhafteten inhaftierte inhaftierten festnahme",
      before: "zahl_der_festnahmen zahl_der_festgenommenen festnahme_von verhaftung_von inhaftierung_von",
    }),
    ...measure("displaced", {
      object: "vertrieb vertrieben vertreibt",
      passive: `vertrieben vertrieben_worden obdachlos auf_der_flucht aus_ihren_häusern_vertrieben zur_flucht_gezwungen binnenvertrieben heimatlos obdachlos_geworden ohne_obdach`,
      subject:
        "floh flohen fliehen geflohen geflüchtet flüchtete flüchteten verließen_ihre_häuser ihre_häuser_verlassen mussten_ihre_häuser_verlassen verloren_ihr_zuhause wurden_obdachlos",
      count:
        "vertriebene vertriebenen binnenvertriebene binnenvertriebenen flüchtlinge obdachlose obdachlosen geflüchtete geflüchteten",
      before: "zahl_der_vertriebenen zahl_der_flüchtlinge flucht_von vertreibung_von",
    }),
    ...measure("rescued", {
      object: "rettete retteten barg bargen",
      passive:
        "gerettet lebend_geborgen aus_den_trümmern_gerettet aus_den_trümmern_gezogen lebend_gerettet in_sicherheit_gebracht_worden lebend_aus_den_trümmern_gezogen",
      count: "gerettete geretteten überlebende überlebenden",
      before: "zahl_der_geretteten zahl_der_überlebenden rettung_von",
    }),
    ...measure("evacuated", {
      object: "evakuierte evakuierten evakuiert",
      passive: "evakuiert in_sicherheit_gebracht",
      count: "evakuierte evakuierten",
      before: "evakuierung_von zahl_der_evakuierten",
    }),
    ...measure("ordered to evacuate", {
      passive:
        "zur_evakuierung_aufgefordert zum_verlassen_aufgefordert aufgefordert_ihre_häuser_zu_verlassen zur_flucht_aufgefordert aufgefordert_das_gebiet_zu_verlassen",
    }),
    ...measure("hostages", {
      object: "entführte entführten verschleppte verschleppten",
      passive:
        "entführt verschleppt als_geisel_genommen als_geiseln_genommen als_geiseln_festgehalten als_geiseln_gehalten gefangen_gehalten in_geiselhaft gekidnappt",
      count: "geiseln geisel entführte entführten verschleppte verschleppten",
      before: "zahl_der_geiseln entführung_von verschleppung_von geiselnahme_von",
    }),
    ...measure("aboard", { passive: "an_bord", count: "an_bord insassen" }),
    ...measure("protesters", {
      subject:
        "protestierten protestiert protestieren demonstrierten demonstriert demonstrieren gingen_auf_die_straße auf_die_straße_gegangen auf_die_straße_gingen auf_die_straßen_gingen gingen_auf_die_straßen versammelten_sich versammelt sich_versammelten teilnahmen teilgenommen nahmen_an_der_demonstration_teil streikten zogen_durch marschierten",
      count:
        "demonstranten demonstrierende demonstrierenden protestierende protestierenden protestler teilnehmer teilnehmern streikende streikenden kundgebungsteilnehmer",
      before: "protest_von proteste_von kundgebung_mit demonstration_von demonstration_mit",
    }),
    ...measure("votes", { count: "stimmen stimme" }),
    ...measure("aboard", { before: "an_bord" }),
    ...measure("displaced", {
      subject:
        "mussten_ihre_häuser_verlassen mussten_ihre_wohnungen_verlassen mussten_ihr_zuhause_verlassen mussten_ihre_heimat_verlassen müssen_ihre_häuser_verlassen müssen_ihre_wohnungen_verlassen müssen_ihr_zuhause_verlassen müssen_ihre_heimat_verlassen verließen_ihre_häuser verließen_ihre_wohnungen verließen_ihre_heimat verlassen_ihre_häuser verlassen_ihre_wohnungen verlassen_ihre_heimat in_die_flucht_getrieben obdachlos",
    }),
    ...measure("missing", {
      passive: "gelten_als_vermisst gilt_als_vermisst werden_noch_vermisst werden_weiter_vermisst",
    }),
    ...measure("detained", { before: "in_gewahrsam in_haft in_untersuchungshaft" }),
  ]),
  phrasal: sourced(WRITTEN, [
    phrasal("killed", "verlor verloren verliert", "soldaten kämpfer militärangehörige", ""),
    phrasal(
      "killed",
      "forderte forderten fordert gefordert kostete kosteten",
      "todesopfer menschenleben leben opfer tote",
      "",
    ),
    phrasal("killed", "riss rissen", "", "in_den_tod mit_in_den_tod"),
    phrasal("killed", "brachte brachten", "", "ums_leben"),
    phrasal(
      "displaced",
      "zwang zwangen trieb trieben vertrieb vertrieben",
      "",
      "zur_flucht in_die_flucht aus_ihren_häusern",
    ),
    phrasal("displaced", "machte machten", "", "obdachlos"),
    phrasal(
      "ordered to evacuate",
      "forderte forderten aufforderte aufforderten wies anwies anwiesen rief aufrief aufriefen befahl befahlen",
      "",
      "ihre_häuser_zu_verlassen zur_evakuierung zum_verlassen das_gebiet_zu_verlassen sich_in_sicherheit_zu_bringen zu_fliehen",
    ),
    phrasal("evacuated", "brachte brachten", "", "in_sicherheit"),
    phrasal("rescued", "zog zogen barg bargen", "", "aus_den_trümmern lebend"),
    phrasal("detained", "nahm nahmen", "", "in_gewahrsam"),
    phrasal("hostages", "nahm nahmen hielt hielten", "", "als_geisel als_geiseln gefangen"),
  ]),
  suffering: sourced(WRITTEN, [
    suffering(
      "injured",
      "erlitt erlitten erleidet erleiden zog_sich zogen_sich",
      "verletzungen verletzung brandverletzungen verbrennungen knochenbrüche prellungen schnittwunden",
    ),
  ]),
  subjectAfter: true,
  people: sourced(WRITTEN, {
    people: formsOf(
      "menschen mensch personen person leute leuten einwohner einwohnern bewohner bewohnern bürger bürgern bürgerinnen anwohner anwohnern dorfbewohner dorfbewohnern familien familie geiseln opfer opfern überlebende überlebenden schaulustige zuschauer fans anhänger anhängern verwandte angehörige angehörigen mitglieder mitgliedern nachbarn verdächtige verdächtigen täter angreifer angreifern erwachsene erwachsenen jugendliche jugendlichen gäste gästen siedler siedlern palästinenser israelis ukrainer russen syrer deutsche deutschen ausländer ausländern landsleute menschenleben beteiligte betroffene betroffenen insassen",
    ),
    children: formsOf(
      "kinder kindern kind jungen junge mädchen teenager babys baby säuglinge säuglingen kleinkinder minderjährige minderjährigen heranwachsende",
    ),
    women: formsOf("frauen frau schwestern mütter müttern"),
    men: formsOf("männer männern mann brüder"),
    soldiers: formsOf(
      "soldaten soldat soldatinnen militärangehörige armeeangehörige matrosen offiziere offizieren reservisten marinesoldaten grenzsoldaten wehrpflichtige",
    ),
    police: formsOf(
      "polizisten polizist polizistinnen polizistin polizeibeamte polizeibeamten beamte beamten sicherheitskräfte sicherheitskräften wachleute grenzschützer grenzbeamte grenzpolizisten wachmänner",
    ),
    civilians: formsOf("zivilisten zivilist zivilpersonen"),
    militants: formsOf(
      "kämpfer kämpfern extremisten terroristen rebellen aufständische aufständischen milizionäre islamisten bewaffnete bewaffneten dschihadisten separatisten",
    ),
    workers: formsOf(
      "arbeiter arbeitern mitarbeiter mitarbeitern mitarbeiterinnen beschäftigte beschäftigten angestellte angestellten bergleute bergarbeiter fischer fahrer landwirte feuerwehrleute feuerwehrmänner rettungskräfte rettungskräften helfer helfern einsatzkräfte einsatzkräften retter bauarbeiter",
    ),
    students: formsOf(
      "schüler schülern schülerinnen studenten studenten studierende studierenden lehrer lehrern lehrkräfte",
    ),
    protesters: formsOf(
      "demonstranten demonstrierende demonstrierenden protestierende aktivisten aktivistinnen streikende streikenden teilnehmer teilnehmern",
    ),
    refugees: formsOf(
      "flüchtlinge flüchtlingen migranten migrantinnen geflüchtete geflüchteten asylbewerber asylbewerbern schutzsuchende",
    ),
    prisoners: formsOf(
      "gefangene gefangenen häftlinge häftlingen kriegsgefangene kriegsgefangenen inhaftierte inhaftierten",
    ),
    journalists: formsOf("journalisten journalist journalistinnen reporter reportern"),
    medics: formsOf("ärzte ärzten sanitäter sanitätern pfleger patienten krankenschwestern pflegekräfte"),
    travellers: formsOf(
      "passagiere passagieren fahrgäste fahrgästen besatzungsmitglieder besatzungsmitgliedern reisende reisenden touristen urlauber urlaubern besucher besuchern pilger pilgern gläubige gläubigen",
    ),
    officials: formsOf("diplomaten diplomat politiker abgeordnete"),
  }),
  person: sourced(
    WRITTEN,
    formsOf(
      `mann frau junge mädchen kind baby säugling kleinkind jugendlicher jugendliche teenager soldat soldatin polizist polizistin polizeibeamter beamter feuerwehrmann schüler schülerin student studentin lehrer lehrerin vater mutter sohn tochter bruder schwester fahrer fahrerin autofahrer
      autofahrerin fußgänger fußgängerin radfahrer radfahrerin passagier arbeiter mitarbeiter mitarbeiterin angestellter zivilist journalist journalistin reporter arzt ärztin sanitäter patient häftling tourist touristin anwohner anwohnerin bewohner bewohnerin passant passantin täter angreifer verdächtiger
      tatverdächtiger mensch person rentner rentnerin bauarbeiter bergmann pilot retter helfer`,
    ),
  ),
  things: sourced(
    WRITTEN,
    formsOf(
      `hund* katze* pferd* kuh kühe schaf* tier* vogel vögel schwein* fisch* häuserblock* straße* stockwerk* etage* zimmer* haus häuser häusern gebäude* wohnung* auto* fahrzeug* wagen bus busse bussen lastwagen lkw flugzeug* maschine* hubschrauber* schiff* boot* zug züge zügen panzer* rakete* drohne* granate* bombe* geschoss* kugel* schuss
      schüsse schüssen gewehr* waffe* seite* buch bücher* wort* wörter* tor tore toren spiel* sitz* mandat* staat* land länder* stadt städte* dorf dörfer* bezirk* provinz* gemeinde* unternehmen firma firmen bank* schule* krankenhaus krankenhäuser* kirche* moschee* geschäft* laden teil* stück* art arten weise* grund gründe* vorfall* vorfälle* angriff* anschlag*
      anschläge* luftangriff* raketenangriff* verbrechen brand brände* unfall unfälle* explosion* erdbeben beben nachbeben sturm* streik* frage* antwort* punkt* artikel* gesetz* regel* resolution* million* milliarde* schritt* hand hände* bein* arm arme kopf köpfe auge* wunde* loch löcher einheit* gruppe* organisation* gewerkschaft* sitzung* treffen runde* grad stelle* liter* partei* ziel* fall fälle* flug flüge*`,
    ),
  ),
  units: sourced(
    WRITTEN,
    formsOf(
      `jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten sekunde sekunden nacht nächte nächten jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte uhr mal male km kilometer kilometern meter metern zentimeter millimeter meile meilen quadratkilometer quadratmeter hektar
      tonne tonnen kg kilo kilogramm gramm pfund liter grad prozent prozentpunkte prozentpunkten prozentpunkt punkte punkten euro cent dollar rubel franken kronen yen griwna schekel lira watt megawatt gigawatt volt stundenkilometer km/h -jährige -jähriger -jährigen jährige jähriger jährigen jähriges mm cm`,
    ),
  ),
  besides: sourced(WRITTEN, {
    before: [
      "$",
      "€",
      "£",
      "nr",
      "nummer",
      "artikel",
      "absatz",
      "paragraf",
      "paragraph",
      "§",
      "kapitel",
      "seite",
      "zimmer",
      "stufe",
      "stärke",
      "magnitude",
      "flug",
      "linie",
      "bundesstraße",
      "autobahn",
      "platz",
      "teil",
      "kanal",
      "alter",
      "jahrgang",
      "gruppe",
    ],
    after: ["%", "°", "$", "€", "prozent", "uhr"],
  }),
  others: sourced(
    WRITTEN,
    formsOf(`weiter|e|en|er|es ander|e|en|er|es zusätzlich|e|en zweit|e|er|en dritt|e|er|en viert|e|er`),
  ),
  and: new Set(["und", "sowie"]),
  none: new Set(["kein", "keine", "keinen", "keiner", "niemand", "weder", "noch", "ohne"]),
  pairs: sourced(WRITTEN, ["beide", "beiden", "ehepaar", "paar", "zwillinge"]),
  countless: sourced(WRITTEN, formsOf("tote_winkel toter_winkel toten_winkel tote_hose toten_punkt")),
  ended: sourced(
    WRITTEN,
    endings({
      freed: "freigelassen befreit freigekommen entlassen",
      found:
        "lebend_gefunden lebend_aufgefunden lebend_entdeckt wohlbehalten_gefunden unversehrt_gefunden gefunden_worden wieder_aufgetaucht wurden_gefunden wiedergefunden",
      rescued: "gerettet",
      killed: "tot_gefunden tot_aufgefunden tot_geborgen leblos_gefunden",
    }),
  ),
  partitive: new Set(["der", "von"]),
  including: sourced(WRITTEN, [
    "darunter",
    "unter ihnen",
    "einschließlich",
    "inklusive",
    "unter den toten",
    "unter den todesopfern",
    "unter den opfern",
    "unter den verletzten",
    "unter denen",
    "davon",
    "mitgezählt",
    "unter den getöteten",
  ]),
  ofThem: sourced(WRITTEN, [
    "von ihnen",
    "von denen",
    "davon",
    "der toten",
    "der opfer",
    "der verletzten",
    "der todesopfer",
  ]),
  to: new Set(["auf", "bei", "es", "von"]),
  revised: sourced(
    WRITTEN,
    formsOf(
      "waren_es sind_es korrigierte korrigierten korrigiert erhöhte erhöhten erhöht senkte senkten gesenkt steigt stieg gestiegen angestiegen anstieg ansteigt wuchs gewachsen sank gesunken kletterte geklettert beziffert bezifferte bezifferten lag liegt aktualisierte aktualisiert herabsetzte heraufsetzte angab gab zurückging revidierte revidiert spricht sprechen sprach sprachen meldet meldete",
    ),
  ),
  soFar: sourced(WRITTEN, [
    "bisher",
    "bislang",
    "insgesamt",
    "inzwischen",
    "mittlerweile",
    "seit beginn",
    "seit kriegsbeginn",
    "bis jetzt",
    "bis zum",
    "zusammen",
  ]),
  inADay: sourced(WRITTEN, [
    "in den vergangenen 24 stunden",
    "in den letzten 24 stunden",
    "binnen 24 stunden",
    "innerhalb von 24 stunden",
    "an einem tag",
    "an nur einem tag",
    "innerhalb eines tages",
    "binnen eines tages",
  ]),
};
