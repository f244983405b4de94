/** German: events. Verbs stand in their dictionary form, one whose prefix may stand apart as one word; nouns as stems, which also end compounds. */
import { sourced } from "../../core/sourced.ts";
import type { EventWords, WordsByConcept } from "../events.ts";
import { GERMAN_EVENT_VERBS } from "./event-verbs.ts";

const SOURCE =
  "written for Readout: verbs and nouns of diplomacy, conflict, protest, courts and aid, by PLOVER's concepts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(", "));
const list = (text: string): ReadonlySet<string> => new Set(["", ...text.split(" ")]);

export const germanEventWords: EventWords = {
  verbs: sourced<WordsByConcept>(SOURCE, GERMAN_EVENT_VERBS),
  nouns: sourced<WordsByConcept>(SOURCE, {
    agreeing:
      "einigung-, konsens-, kompromiss-, verständigung-, versöhnung-, aussöhnung-, übereinkunft-, durchbruch-, annäherung-, schulterschluss-",
    meeting:
      "treffen-, gipfel-, gipfeltreffen-, konferenz-, sitzung-, zusammenkunft-, tagung-, begegnung-, pressekonferenz-, sondersitzung-, krisentreffen-, gipfelkonferenz-, spitzentreffen-, audienz-, ministertreffen-, außenministertreffen-, dringlichkeitssitzung-, plenarsitzung-, arbeitstreffen-, krisensitzung-, versammlung-",
    talking:
      "gespräch-, verhandlung-, beratung-, konsultation-, dialog-, unterredung-, friedensgespräch-, diskussion-, meinungsaustausch-, sondierung-, krisengespräch-, koalitionsverhandlung-, geheimgespräch-, gesprächsrunde-, verhandlungsrunde-, aussprache-, friedensverhandlung-",
    "phone-call":
      "telefonat-, telefongespräch-, anruf-, videoschalte-, videokonferenz-, telefonanruf-, schaltkonferenz-, videogipfel-",
    visit:
      "besuch-, reise-, staatsbesuch-, antrittsbesuch-, visite-, arbeitsbesuch-, dienstreise-, auslandsreise-, blitzbesuch-, truppenbesuch-, stippvisite-, nahostreise-",
    mediation:
      "vermittlung-, vermittlungsversuch-, schlichtung-, vermittlungsbemühung-, vermittlungsmission-, vermittlerrolle-, schlichterspruch-, pendeldiplomatie-, gute dienste",
    praise:
      "lob-, glückwunsch-, dank-, würdigung-, anerkennende worte, beifall-, ehrung-, auszeichnung-, dankbarkeit-, hochachtung-",
    endorse:
      "unterstützung-, solidarität-, rückendeckung-, rückhalt-, beistand-, zuspruch-, unterstützungserklärung-, vertrauensbeweis-",
    condole: "beileid-, mitgefühl-, anteilnahme-, kondolenz-, beileidsbekundung-, trauer-, trauerbekundung-",
    apology: "entschuldigung-, bedauern-, reue-, abbitte-",
    recognition: "anerkennung-",
    invitation: "einladung-",
    pardon: "begnadigung-, amnestie-, gnade-, straferlass-, gnadenakt-, generalamnestie-",
    "grant-rights":
      "staatsbürgerschaft-, ausnahmegenehmigung-, autonomie-, einbürgerung-, fristverlängerung-, aufschub-, legalisierung-, wahlrecht-, zugeständnis-",
    release:
      "freilassung-, haftentlassung-, gefangenenaustausch-, entlassung-, befreiung-, kaution-, gefangenenfreilassung-, geiselfreilassung-",
    acquit: "freispruch-, freisprüch-, rehabilitierung-, urteilsaufhebung-",
    "give-back": "rückgabe-, rückführung-, übergabe-, rückerstattung-, restitution-, rückgabeforderung-",
    withdrawal:
      "abzug-, rückzug-, truppenabzug-, truppenrückzug-, teilabzug-, abzugsplan-, räumung-, truppenreduzierung-, truppenentflechtung-",
    ceasefire:
      "waffenruhe-, waffenstillstand-, feuerpause-, kampfpause-, feuereinstellung-, deeskalation-, waffenpause-, humanitäre pause",
    disarm:
      "entwaffnung-, abrüstung-, demobilisierung-, entmilitarisierung-, demilitarisierung-, denuklearisierung-, waffenabgabe-",
    surrender: "kapitulation-, zugeständnis-, aufgabe-, einlenken-, nachgeben-, kehrtwende-",
    resign: "rücktritt-, abdankung-, amtsverzicht-, demission-, rücktrittserklärung-, rücktrittsgesuch-, rückzug aus",
    access:
      "zugang-, hilfskorridor-, fluchtkorridor-, durchlass-, zutritt-, einreise-, fluchtroute-, durchfahrt-, grenzöffnung-, hilfszugang-",
    cooperation:
      "zusammenarbeit-, kooperation-, partnerschaft-, koordination-, bündnis-, allianz-, zusammenschluss-, gemeinschaftsprojekt-, kooperationsprojekt-, schulterschluss-",
    trade: "handel-, export-, import-, verkauf-, kauf-, handelsaustausch-, ausfuhr-, einfuhr-, geschäft-",
    exercises:
      "manöver-, militärübung-, militärmanöver-, truppenübung-, übung-, seemanöver-, militärübungen-, großmanöver-, luftwaffenübung-",
    extradite: "auslieferung-",
    aid: "hilfe-, hilfeleistung-, unterstützungsleistung-, beistand-, entwicklungshilfe-, unterstützungspaket-, hilfspaket-, katastrophenhilfe-, hilfsangebot-, spende-",
    "economic-aid":
      "kredit-, finanzhilfe-, wirtschaftshilfe-, zuschuss-, darlehen-, subvention-, hilfsgeld-, finanzierung-, rettungspaket-, schuldenerlass-, investition-, fördermittel-, kreditlinie-, förderung-, finanzspritze-, wiederaufbauhilfe-, geldspende-",
    "military-aid":
      "militärhilfe-, waffenlieferung-, waffenhilfe-, rüstungshilfe-, rüstungslieferung-, panzerlieferung-, militärausrüstung-, waffenpaket-, munitionslieferung-",
    "humanitarian-aid":
      "hilfslieferung-, hilfsgut-, hilfsgüter-, hilfskonvoi-, nothilfe-, lebensmittelhilfe-, humanitäre hilfe, humanitärer hilfe, humanitären hilfe, hilfspaket-, soforthilfe-, hilfstransport-, hilfsflug-, flüchtlingshilfe-, lebensmittellieferung-, hilfssendung-, medizinische hilfe, medizinischer hilfe",
    asylum: "asyl-, zuflucht-, schutzstatus-, flüchtlingsstatus-, aufnahme von flüchtlingen",
    rescue:
      "rettung-, bergung-, rettungseinsatz-, rettungsaktion-, rettungsarbeit-, bergungsarbeit-, evakuierung-, evakuierungsflug-, löscharbeit-, rettungsmission-, suchaktion-, bergungseinsatz-",
    peacekeeping: "friedensmission-, blauhelmeinsatz-, friedenseinsatz-, stabilisierungsmission-, beobachtermission-",
    summon: "einbestellung-, vorladung-, ladung-",
    blame: "schuld-, verantwortung-, schuldzuweisung-, mitschuld-, verdacht-",
    disapprove:
      "kritik-, verurteilung-, empörung-, rüge-, missbilligung-, entrüstung-, protestnote-, beschwerde-, unmut-, tadel-, protest gegen, scharfe kritik, schelte-, buhruf-, anschuldigungen-, besorgnis-, sorge-, zorn-, vorhaltung-",
    charge:
      "anklage-, strafanzeige-, strafverfahren-, prozess-, gerichtsverfahren-, strafprozess-, anklageschrift-, anklageerhebung-, amtsenthebungsverfahren-, verfahren-, strafverfolgung-",
    sue: "klage-, rechtsstreit-, verfassungsklage-, klageschrift-, zivilklage-, sammelklage-, verfassungsbeschwerde-, vertragsverletzungsverfahren-, berufung-, eilantrag-",
    investigate:
      "ermittlung-, untersuchung-, untersuchungsausschuss-, ermittlungsverfahren-, fahndung-, überprüfung-, inspektion-, vernehmung-, verhör-, befragung-, untersuchungskommission-",
    convict: "schuldspruch-, verurteilung zu, verurteilung-",
    rejection:
      "ablehnung-, einspruch-, widerspruch-, widerstand-, weigerung-, zurückweisung-, gegenstimme-, nein-, opposition-, vorbehalt-, absage-",
    veto: "veto-, blockade der resolution, vetorecht-",
    defiance: "verstoß-, missachtung-, ungehorsam-, regelverstoß-, rechtsbruch-, vertragsbruch-, widerstand-",
    protest:
      "protest-, demonstration-, kundgebung-, protestmarsch-, mahnwache-, großdemonstration-, massenprotest-, sitzblockade-, protestzug-, demo-, protestaktion-, protestkundgebung-, protestwelle-, protestcamp-, gegendemonstration-, aufmarsch-, marsch-, protestbewegung-, studentenprotest-, bauernprotest-, menschenkette-, sternmarsch-",
    riot: "unruhe-, krawall-, ausschreitung-, plünderung-, tumult-, straßenschlacht-, aufruhr-, aufstand-, krawallnacht-, randale-, brandstiftung-, meuterei-",
    "labour-strike":
      "streik-, warnstreik-, generalstreik-, arbeitsniederlegung-, ausstand-, streikaufruf-, bahnstreik-, lokführerstreik-, arbeitskampf-, sitzstreik-, pilotenstreik-, lehrerstreik-, streikwelle-",
    "hunger-strike": "hungerstreik-",
    boycott: "boykott-",
    obstruct: "straßenblockade-, straßensperre-, barrikade-, blockadeaktion-, klebeaktion-, besetzung des, sperrung-",
    expel: "ausweisung-, landesverweis-, rauswurf-, ausschluss-",
    embargo:
      "embargo-, waffenembargo-, handelsembargo-, ölembargo-, lieferstopp-, exportstopp-, exportverbot-, gasembargo-, handelsboykott-, importembargo-",
    "break-relations":
      "abbruch der beziehungen, abbruch der diplomatischen, bruch mit, abberufung des botschafters, kontaktabbruch-",
    "cut-supplies": "lieferstopp-, gasstopp-, liefereinstellung-, stromsperre-, lieferkürzung-",
    "mobilize-troops":
      "mobilmachung-, mobilisierung-, teilmobilmachung-, truppenaufmarsch-, generalmobilmachung-, truppenverlegung-, truppenkonzentration-, truppenverstärkung-, einberufung-, truppenbewegung-, aufrüstung-",
    "mobilize-weapons":
      "raketentest-, atomtest-, raketenstart-, raketenversuch-, testrakete-, atomwaffentest-, kernwaffentest-, urananreicherung-",
    alert: "alarmbereitschaft-, gefechtsbereitschaft-, alarmzustand-",
    "tighten-security":
      "sicherheitsvorkehrung-, sicherheitsmaßnahme-, polizeiaufgebot-, grenzkontrolle-, großaufgebot-, absperrung-",
    arrest:
      "festnahme-, verhaftung-, inhaftierung-, haftbefehl-, untersuchungshaft-, hausarrest-, gewahrsam-, haft-, ingewahrsamnahme-, verhaftungswelle-, massenfestnahme-, gefangennahme-, internierung-",
    sentence:
      "haftstrafe-, gefängnisstrafe-, todesstrafe-, todesurteil-, freiheitsstrafe-, lebenslange haft, lebenslanger haft, bewährungsstrafe-, strafmaß-, bewährung-, strafurteil-",
    execution: "hinrichtung-, exekution-",
    fine: "geldstrafe-, bußgeld-, strafzoll-, strafzöll-, zoll-, zöll-, steuer-, strafzahlung-, zollerhöhung-, strafsteuer-, einfuhrzoll-, einfuhrzöll-, abgabe-",
    seize:
      "beschlagnahmung-, beschlagnahme-, annexion-, enteignung-, verstaatlichung-, pfändung-, konfiszierung-, sicherstellung-, kontensperrung-, einfrieren-, aneignung-, übernahme-",
    ban: "verbot-, einreiseverbot-, importverbot-, importstopp-, moratorium-, versammlungsverbot-, demonstrationsverbot-, flugverbot-, parteiverbot-, vertriebsverbot-, einfuhrverbot-, exportverbot-, fahrverbot-, verbotsverfahren-, tätigkeitsverbot-, sperre-, berufsverbot-",
    censor: "zensur-, internetsperre-, nachrichtensperre-, netzsperre-, sendeverbot-, maulkorb-",
    curfew: "ausgangssperre-, lockdown-, quarantäne-, ausgangsbeschränkung-, ausgangsverbot-, abriegelung-",
    "martial-law": "kriegsrecht-, ausnahmezustand-, notstand-, belagerungszustand-, notstandsgesetz-, notstandsrecht-",
    restrict:
      "einschränkung-, beschränkung-, auflage-, restriktion-, begrenzung-, obergrenze-, verschärfung-, handelsbeschränkung-, reisebeschränkung-, exportbeschränkung-, kürzung-",
    sanctions:
      "sanktion-, strafmaßnahme-, gegenmaßnahme-, strafsanktion-, wirtschaftssanktion-, vergeltungsmaßnahme-, sanktionsrunde-",
    blockade: "blockade-, belagerung-, seeblockade-, hafenblockade-, luftblockade-, umzingelung-, abriegelung der",
    deport:
      "abschiebung-, deportation-, ausreisepflicht-, zurückweisung an, rückführungsflug-, verbannung-, massenabschiebung-",
    raid: "razzia-, razzien, durchsuchung-, hausdurchsuchung-, polizeirazzia-, polizeieinsatz-, großrazzia-, polizeiaktion-, hausdurchsuchungen-",
    crackdown:
      "unterdrückung-, verfolgung-, repression-, niederschlagung-, vorgehen-, gewaltsames vorgehen, unterdrückungs-, einschüchterung-, säuberung-, drangsalierung-, schikane-, verfolgungswelle-",
    demolish: "abriss-, zwangsräumung-, hausabriss-",
    evacuation:
      "evakuierungsanordnung-, evakuierungsbefehl-, evakuierungsaufruf-, evakuierung-, zwangsevakuierung-, räumungsbefehl-",
    oust: "sturz-, putsch-, putschversuch-, staatsstreich-, umsturz-, machtübernahme-, absetzung-, amtsenthebung-, entmachtung-, militärputsch-, misstrauensvotum-, abwahl-, entlassung des, umsturzversuch-",
    cyber:
      "cyberangriff-, hackerangriff-, spionage-, cyberattacke-, hackerattacke-, cyberspionage-, datendiebstahl-, abhöraktion-, lauschangriff-, hack-",
    attack:
      "angriff-, attacke-, offensive-, überfall-, überfäll-, gewalt-, gewalttat-, terroranschlag-, terroranschläg-, anschlag-, anschläg-, krieg-, kampf-, kämpf-, gefecht-, vergeltungsschlag-, gegenoffensive-, militäroperation-, militäreinsatz-, großoffensive-, aggression-, schlag-, militärschlag-, raketenhagel-, gegenangriff-, terrorattacke-, bluttat-, gewaltakt-, großangriff-, vergeltungsangriff-, vergeltungsaktion-, gewalttätigkeit-, übergriff-, hinterhalt-, kampfhandlung-, terrorakt-, messerattacke-, feindseligkeit-, militäraktion-, amoklauf-, amokfahrt-, terror-, vernichtungskrieg-",
    incursion:
      "einmarsch-, invasion-, bodenoffensive-, vorstoß-, eindringen-, erstürmung-, bodeneinsatz-, überschreitung der grenze, grenzverletzung-, vormarsch-, bodenoperation-, vorrücken-, militärintervention-, intervention-, sturm auf",
    clash:
      "zusammenstoß-, zusammenstöß-, schusswechsel-, feuergefecht-, gefecht-, auseinandersetzung-, scharmützel-, schlägerei-, handgemenge-, schießerei-, krawall-, feuerwechsel-, rangelei-, straßenkampf-, straßenkämpf-, konfrontation-, massenschlägerei-, handgreiflichkeit-, grenzgefecht-, tumult-",
    kill: "tötung-, mord-, ermordung-, massaker-, blutbad-, völkermord-",
    wound: "messerangriff-, messerattacke-, messerstecherei-, verletzung-",
    beat: "misshandlung-, prügel-, körperverletzung-, schlägertrupp-, polizeigewalt-, tätlichkeit-, peitschenhieb-",
    torture: "folter-",
    "sexual-violence":
      "vergewaltigung-, sexuelle gewalt, sexualdelikt-, sexueller übergriff, sexueller gewalt, missbrauch-",
    abduct:
      "entführung-, geiselnahme-, verschleppung-, geiseldrama-, kidnapping-, verschwindenlassen-, flugzeugentführung-, menschenraub-",
    assassinate:
      "attentat-, mordanschlag-, mordanschläg-, anschlag auf den präsidenten, mordkomplott-, attentatsversuch-",
    shoot:
      "schuss-, schüsse-, schießerei-, schüssen, schussattacke-, schusswaffenangriff-, feuerüberfall-, todesschuss-, todesschüss-, gewehrfeuer-, schusswaffengebrauch-, feuer auf",
    shell:
      "beschuss-, raketenangriff-, artilleriebeschuss-, raketenbeschuss-, granatbeschuss-, beschießung-, mörserangriff-, mörserbeschuss-, bombenhagel-, artilleriefeuer-, raketenabschuss-, raketenschlag-, artillerieangriff-, granatenbeschuss-, dauerbeschuss-",
    "air-strike":
      "luftangriff-, luftschlag-, luftschläg-, drohnenangriff-, bombardierung-, bombardement-, bombenangriff-, drohnenattacke-, drohnenschlag-, luftoffensive-, flächenbombardement-, luftattacke-, bombenabwurf-, drohnenbeschuss-",
    bomb: "bombenanschlag-, bombenanschläg-, autobombe-, sprengsatz-, sprengstoffanschlag-, sprengung-, bombenexplosion-, sprengfalle-, paketbombe-, bombenattentat-, autobombenanschlag-, brandbombe-, sprengstoffexplosion-, briefbombe-, handgranate-",
    "suicide-attack":
      "selbstmordanschlag-, selbstmordanschläg-, selbstmordattentat-, selbstmordattentäter-, selbstmordangriff-",
    "crowd-control":
      "tränengas-, wasserwerfer-, gummigeschoss-, schlagstockeinsatz-, pfefferspray-, wasserwerfereinsatz-",
    cleansing:
      "ethnische säuberung, ethnischen säuberungen, vertreibung-, zwangsumsiedlung-, massenvertreibung-, umsiedlung-",
    capture: "eroberung-, besetzung-, einnahme-, besatzung-, rückeroberung-, kontrolle über, machtübernahme in",
    destroy:
      "zerstörung-, sabotage-, brandanschlag-, brandanschläg-, brandstiftung-, verwüstung-, sabotageakt-, vandalismus-, sachbeschädigung-, versenkung-",
    vote: "abstimmung-, votum-, volksabstimmung-, referendum-, wahl-, urnengang-, stichwahl-, parlamentswahl-, präsidentschaftswahl-, wahlgang-, stimmabgabe-, volksentscheid-",
    agreement:
      "abkommen-, vereinbarung-, vertrag-, verträg-, pakt-, deal-, übereinkommen-, friedensvertrag-, handelsabkommen-, memorandum-, friedensabkommen-, absichtserklärung-, grundsatzvereinbarung-, freihandelsabkommen-, rahmenabkommen-, friedensplan-, kooperationsabkommen-, koalitionsvertrag-, protokoll-, konvention-, sicherheitsabkommen-, gasvertrag-, atomabkommen-, waffenstillstandsabkommen-",
    relations:
      "beziehung-, verbindung-, diplomatische beziehungen, diplomatischen beziehungen, botschaft-, kontakt-, flugverbindung-, handelsbeziehung-, verhältnis-, wirtschaftsbeziehung-",
    resolution:
      "resolution-, resolutionsentwurf-, entwurf-, antrag-, resolutionstext-, un-resolution-, beschlussvorlage-, textentwurf-, misstrauensantrag-",
    bill: "gesetz-, gesetzentwurf-, gesetzesentwurf-, haushalt-, paket-, reform-, sanktionspaket-, etat-, verfassung-, gesetzespaket-, gesetzesvorhaben-, gesetzesvorlage-, vorlage-, novelle-, verordnung-, hilfsfonds-, nachtragshaushalt-, verfassungsänderung-, änderungsantrag-, sparpaket-, fonds-",
    decision:
      "entscheidung-, beschluss-, beschlüss-, urteil-, schritt-, kurs-, politik-, maßnahme-, richterspruch-, entscheid-, gerichtsurteil-, pläne-",
    troops:
      "soldat-, truppe-, armee-, streitkraft-, streitkräft-, panzer-, kriegsschiff-, brigade-, bataillon-, kampfjet-, einheit-, flugzeugträger-, truppen-, soldatin-, militär-, polizist-, sicherheitskraft-, sicherheitskräft-, bundeswehr-, marine-, kampfflugzeug-, fallschirmjäger-, division-, nationalgarde-, reservist-, streitmacht-, heer-, regiment-, bodentruppe-, spezialeinheit-, zerstörer-, fregatte-, kampfverband-, kampfverbänd-, eliteeinheit-",
    peacekeepers:
      "blauhelm-, blauhelmsoldat-, friedenstruppe-, beobachter-, un-soldat-, militärbeobachter-, wahlbeobachter-, friedenssoldat-, inspekteur-, inspektor-",
    weapons:
      "waffe-, rakete-, munition-, artillerie-, drohne-, luftabwehrsystem-, flugabwehrsystem-, marschflugkörper-, granate-, kampfpanzer-, kampfjet-, schützenpanzer-, haubitze-, waffensystem-, rüstungsgut-, rüstungsgüter-, abwehrrakete-, hubschrauber-, patriot-, luftabwehr-",
    supplies:
      "lebensmittel-, medikament-, impfstoff-, zelt-, decke-, nahrung-, treibstoff-, wasser-, arzneimittel-, suchhund-, rettungsteam-, ausrüstung-, generator-, hilfsteam-, rettungskraft-, rettungskräft-, helfer-, spürhund-, suchtrupp-, ärzt-, arzt-, sanitäter-, feldlazarett-, feuerwehrmann-, feuerwehrleute, einsatzkraft-, einsatzkräft-, feldbett-, schutzausrüstung-, maske-, getreide-, weizen-, katastrophenhelfer-, taucher-, bagger-, löschflugzeug-, hilfskraft-, hilfskräft-, notunterkunft-, notunterkünft-, beatmungsgerät-, gas-, öl-, strom-, mehl-, reis-, brot-, milch-, zucker-, mahlzeit-, ration-, kleidung-, matratze-, schlafsack-, schlafsäck-, plane-, hygieneset-, säuglingsnahrung, insulin-, sauerstoff-, pumpe-, sandsack-, sandsäck-, tonne-, lkw-ladung-, lastwagenladung-, pfleger-, notfallset-, trinkwasser-, pflegekraft-, hilfspaket-, lebensmittelpaket-, verbandsmaterial-, saatgut-, futter-, babynahrung-, kraftstoff-, benzin-, diesel-, verpflegung-",
    money:
      "geld-, million-, milliarde-, euro, dollar, mittel-, franken, dollar-, pfund, rubel, krone-, betrag-, summe-, milliardenbetrag-, gelder-",
    refugees:
      "flüchtling-, geflüchtete-, migrant-, asylbewerber-, vertriebene-, asylsuchende-, schutzsuchende-, kriegsflüchtling-",
    captives:
      "geisel-, gefangene-, häftling-, kriegsgefangene-, insasse-, festgehaltene-, inhaftierte-, oppositionelle-",
    borders:
      "grenze-, grenzübergang-, grenzübergäng-, luftraum-, hafen-, häfen-, korridor-, übergang-, checkpoint-, flughafen-, flughäfen-, seegrenze-, meerenge-, grenzposten-, kontrollpunkt-, schlagbaum-",
    intelligence:
      "geheimdienstinformation-, beweis-, information-, daten, geheimdienstmaterial-, erkenntnis-, unterlage-",
    envoys:
      "botschafter-, diplomat-, delegation-, gesandte-, sondergesandte-, unterhändler-, gesandter-, konsul-, vertreter-, sonderbeauftragte-, botschaftsmitarbeiter-",
    wrong:
      "verbrechen-, lüge-, skandal-, aggressor-, terrorist-, provokation-, verrat-, mörder-, kriegsverbrechen-, schande-, diktator-, unverantwortlich-, kriegstreiber-, gefahr-, farce-, katastrophe-, fehler-, versagen-, heuchler-, betrug-, irrsinn-, marionette-, unrecht-, verhöhnung-, bedrohung-, affront-, wahnsinn-, völkermord-, schlächter-, kriegsverbrecher-, terrorakt-",
    permission:
      "genehmigung-, erlaubnis-, visum, visa, zustimmung-, freigabe-, zulassung-, einreiseerlaubnis-, grünes licht, bewilligung-, lizenz-",
    assets: "vermögen-, vermögenswert-, konto-, konten",
    announce: "ankündigung-, erklärung-, bekanntgabe-, mitteilung-, verkündung-, verlautbarung-, proklamation-",
    say: "behauptung-, bericht-, äußerung-, aussage-",
    end: "ende-, aufhebung-, aussetzung-, beendigung-, stopp-, lockerung-, abbruch-, einstellung-, kürzung-, abschaffung-, rücknahme-, widerruf-, annullierung-, streichung-, unterbrechung-, auflösung-, reduzierung-, verringerung-, kündigung-, austritt-, drosselung-",
    cancel: "absage-, streichung-, annullierung-",
    break: "verletzung-, bruch-, verstoß gegen",
    give: "lieferung-, bereitstellung-, versorgung-, übergabe-, zahlung-, auszahlung-, vergabe-, gewährung-, sendung-",
    deploy: "stationierung-, entsendung-, verlegung-, aufstellung-, einsatz-, aufstockung-, truppenentsendung-",
    promise:
      "versprechen-, zusage-, zusicherung-, garantie-, verpflichtung-, versicherung-, schwur-, hilfszusage-, sicherheitsgarantie-, ankündigung-",
    offer:
      "angebot-, bereitschaft-, vermittlungsangebot-, gesprächsangebot-, hilfsangebot-, gesprächsbereitschaft-, bereitwilligkeit-",
    propose:
      "vorschlag-, vorschläg-, initiative-, plan-, entwurf-, empfehlung-, vorstoß-, friedensinitiative-, anregung-",
    refuse: "weigerung-, zurückweisung-, absage an, ablehnung-, abfuhr-, nein-",
    deny: "dementi-, zurückweisung-, abstreiten-, bestreiten-",
    fail: "scheitern-, fehlschlag-, misserfolg-, niederlage-",
    threaten: "drohung-, bedrohung-, androhung-, kriegsdrohung-, gewaltandrohung-, drohgebärde-, morddrohung-",
    threat: "ultimatum-, warnung-",
    demand:
      "forderung-, bitte-, aufforderung-, verlangen-, ersuchen-, anfrage-, ruf nach, gesuch-, petition-, rücktrittsforderung-, druck-, mahnung-, gehaltsforderung-",
    appeal: "appell-, aufruf-, hilferuf-, hilfsappell-, aufruf zu, plädoyer-",
    order: "befehl-, anordnung-, anweisung-, erlass-, dekret-, verfügung-, weisung-, auftrag-, ukas-",
    accuse:
      "vorwurf-, vorwürf-, anschuldigung-, beschuldigung-, verdacht-, spionagevorwurf-, korruptionsvorwurf-, anklage-, bezichtigung-",
    intend: "plan-, plän-, absicht-, vorbereitung-, vorhaben-, planung-, überlegung-, reiseplan-",
    try: "versuch-, bemühung-, anstrengung-, bestrebung-, anlauf-",
    postpone: "verschiebung-, aufschub-, vertagung-, verzögerung-, terminverschiebung-",
    murder:
      "mord-, ermordung-, massaker-, bluttat-, völkermord-, enthauptung-, mordversuch-, totschlag-, femizid-, doppelmord-, genozid-, hinrichtungsmord-",
    agree: "einverständnis-, einwilligung-, zustimmung-, ja-",
    earthquake: "erdbeben-, beben-, nachbeben-, seebeben-, erdstoß-, erdstöß-, tsunami-",
    flood:
      "hochwasser-, überschwemmung-, flut-, flutkatastrophe-, überflutung-, sturzflut-, sturmflut-, hochwasserkatastrophe-, jahrhundertflut-",
    storm:
      "sturm-, orkan-, unwetter-, hurrikan-, taifun-, zyklon-, tornado-, wirbelsturm-, wirbelstürm-, gewitter-, hitzewelle-, schneesturm-, dürre-",
    landslide:
      "erdrutsch-, lawine-, lawinenabgang-, lawinenunglück-, schlammlawine-, felssturz-, murenabgang-, bergsturz-",
    eruption: "vulkanausbruch-, vulkanausbrüch-, eruption-",
    fire: "brand-, bränd-, waldbrand-, waldbränd-, großbrand-, brandkatastrophe-, flächenbrand-, wohnungsbrand-, großfeuer-, buschfeuer-, ein feuer, eines feuers, einem feuer",
    explosion: "explosion-, gasexplosion-, verpuffung-, detonation-, grubenunglück-",
    crash:
      "zugunglück-, flugzeugabsturz-, flugzeugabstürz-, absturz-, schiffsunglück-, entgleisung-, untergang-, unfall-, unfäll-, busunglück-, kollision-, massenpanik-, verkehrsunfall-, schiffbruch-, havarie-, massenkarambolage-, hubschrauberabsturz-, fährunglück-, unglück-, bootsunglück-, bahnunglück-",
    collapse: "einsturz-, brückeneinsturz-, dammbruch-, hauseinsturz-, deichbruch-, gebäudeeinsturz-",
    outbreak: "epidemie-, pandemie-, seuche-, ausbruch der cholera",
    other:
      "preisexplosion-, flut von, flutwelle der, lawine von, kostenexplosion-, herzinfarkt-, shitstorm-, feuerprobe-, untergang des abendlandes, kurssturz-, ansturm-, sturm der, explosion der preise, explosion der kosten, kursabsturz-, feuer und flamme, bevölkerungsexplosion-, sturm der entrüstung",
  }),
  adjectives: sourced<WordsByConcept>(SOURCE, {
    offer: "bereit, gewillt, gesprächsbereit, willens, offen, verhandlungsbereit",
    schedule: "geplant, vorgesehen, angesetzt, terminiert, anberaumt, zu erwarten, fällig",
    blame: "verantwortlich, schuld, schuldig, mitverantwortlich, mitschuldig",
    refuse: "abgeneigt, unwillig",
    none: "kein-, keine-, niemand, niemanden, keinerlei",
    fail: "unfähig, außerstande",
  }),
  endings: sourced(SOURCE, { verb: list("en t te ten"), noun: list("s es e en n er ern nen ses se sse sses ssen") }),
  roles: sourced(SOURCE, {
    by: words("von, durch, vom, seitens"),
    onto: words("gegen, auf, mit, an, gegenüber, in, zu, bei, über, für, zwischen, um"),
    of: words("von, der, des, vom"),
    between: words("zwischen"),
    from: words("von, aus, vom"),
    about: words("über, um, für, zu, zur, zum, von, mit, auf, nach, zugunsten"),
    since: words(
      "seit, nach, wegen, infolge, während, aufgrund, angesichts, bei, beim, trotz, durch, im zuge, seit dem, seit der",
    ),
    during: words("bei, beim, während, in, im, auf"),
    place: words("in, im, bei, nahe, vor, auf, an, am"),
    that: words("dass, ob, wie"),
    lands: words("land, landes, lande, heimat, staat"),
    condition: words("wenn, falls, sofern, sollte, sollten"),
    alleged: words("angeblich, mutmaßlich, vermutlich, offenbar, mutmaßliche, mutmaßlichen"),
  }),
  modals: sourced(SOURCE, {
    ahead: words("wollen, sollen"),
    wouldBe: words("würde, möchte"),
    possible: words("können, könnte, dürfte, mögen, dürfen, hätte, hätten, wäre, wären"),
    obliged: words("müssen, sollte, müsste"),
    hearsay: words("sollen"),
  }),
};
