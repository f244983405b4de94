/** German: verbs of events, by PLOVER's concepts, in their dictionary form; one whose prefix may stand apart as one word. */
import type { WordsByConcept } from "../events.ts";

export const GERMAN_EVENT_VERBS: WordsByConcept = {
  agreeing:
    "einigen, verständigen, aussöhnen, versöhnen, übereinkommen, übereinstimmen, finden …kompromiss, erzielen …einigung, erzielen …kompromiss",
  meeting:
    "treffen, zusammentreffen, zusammenkommen, tagen, versammeln, begegnen, zusammensetzen, zusammentreten, sprechen mit, reden mit",
  talking:
    "verhandeln, beraten, besprechen, erörtern, unterreden, konsultieren, austauschen, diskutieren, sondieren, aushandeln, ausloten, kommen …gespräch, unterhalten …sich",
  "phone-call": "telefonieren, anrufen, sprechen …telefonisch, sprechen …telefon, reden …telefon, durchrufen",
  visit:
    "besuchen, bereisen, eintreffen, anreisen, aufsuchen, reisen nach, reisen zu, reisen in, fliegen nach, kommen zu …besuch, abstatten …besuch, landen in, ankommen in, aufbrechen nach",
  hosting: "empfangen, beherbergen, ausrichten, begrüßen …kanzleramt, aufnehmen …delegation",
  mediation: "vermitteln, schlichten, einschalten …vermittler, moderieren",
  praise:
    "loben, begrüßen, würdigen, gratulieren, beglückwünschen, danken, ehren, preisen, auszeichnen, feiern, applaudieren, bejubeln, rühmen, bewundern, hervorheben, zollen …respekt, zollen …tribut, heißen …willkommen",
  endorse:
    "unterstützen, befürworten, verteidigen, beistehen, solidarisieren, eintreten, stärken, fördern, bekräftigen …unterstützung, zusichern …unterstützung, stellen …hinter, stehen …seite, bestärken, ermutigen, eintreten für, werben für, starkmachen, decken",
  condole:
    "kondolieren, trauern, bekunden …beileid, aussprechen …beileid, ausdrücken …mitgefühl, ausdrücken …beileid, gedenken",
  apology: "entschuldigen, bitten um entschuldigung, bitten um verzeihung, bedauern",
  recognition: "anerkennen",
  invitation: "einladen",
  pardon: "begnadigen, amnestieren, vererlassen …strafe, umwandeln …strafe",
  "grant-rights": "legalisieren, einbürgern, rehabilitieren, entkriminalisieren, einräumen …recht, zulassen …wahl",
  release:
    "freilassen, freikommen, entlassen, befreien, freigeben, freikaufen, freibekommen, heimkehren, kommen …frei, setzen …fuß",
  acquit: "freisprechen, aufheben urteil, entlasten, aufheben …urteil, kippen …urteil",
  "give-back":
    "zurückgeben, übergeben, repatriieren, zurückführen, überstellen, aushändigen, zurückerstatten, rücküberführen, herausgeben, abtreten, zurückbringen",
  withdrawal: "abziehen, zurückziehen, räumen, zurückweichen, abrücken, verlassen, zurückverlegen, absetzen …sich",
  ceasefire: "einstellen kämpfe, niederlegen …waffen, einstellen …kämpfe, schweigen …waffen, ",
  disarm: "entwaffnen, abrüsten, demobilisieren, entmilitarisieren, abgeben …waffen, auflösen …miliz, verschrotten",
  surrender:
    "kapitulieren, ergeben sich, nachgeben, einlenken, aufgeben, ergeben …sich, stellen …sich, überlaufen, beugen …sich, lenken …ein",
  resign:
    "zurücktreten, abdanken, niederlegen …amt, niederlegen …ämter, einreichen …rücktritt, abtreten, verzichten …amt, zurückziehen …politik, räumen …posten, erklären …rücktritt",
  access: "zulassen, öffnen …grenze, öffnen …grenzen, einlassen, durchlassen, gewähren …zugang",
  cooperation: "zusammenarbeiten, kooperieren, koordinieren, verbünden, zusammenschließen, arbeiten …zusammen",
  trade: "handeln mit, exportieren, importieren, verkaufen an, investieren, einführen …waren, beziehen",
  exercises: "üben, trainieren, abhalten …manöver, proben",
  extradite: "ausliefern",
  aid: "helfen, beitragen, unterstützen mit, spenden, aushelfen, impfen, mithelfen, beispringen, beistehen, ausbilden, entlasten",
  "economic-aid":
    "finanzieren, subventionieren, bezuschussen, kofinanzieren, investieren, erlassen …schulden, leihen, stützen",
  "military-aid": "bewaffnen, aufrüsten, ausrüsten, beliefern …waffen",
  "humanitarian-aid": "versorgen, verpflegen, verteilen …lebensmittel, abwerfen …hilfsgüter, ernähren",
  asylum: "aufnehmen flüchtlinge, unterbringen, gewähren …asyl, gewähren …zuflucht",
  rescue:
    "retten, bergen, evakuieren, befreien …trümmern, löschen, ausgraben, herausholen, ausfliegen, bringen in sicherheit",
  peacekeeping: "",
  summon: "einbestellen, vorladen, zitieren botschafter, herbeizitieren, einberufen …botschafter, zitieren",
  blame:
    "beschuldigen, vorwerfen, anlasten, bezichtigen, machen …verantwortlich, geben …schuld, zuschieben, verdächtigen",
  disapprove:
    "verurteilen, kritisieren, rügen, anprangern, missbilligen, tadeln, beklagen, verspotten, beschimpfen, empören, bemängeln, monieren, geißeln, entrüsten, verdammen, bedauern, beanstanden, beschweren, ausbuhen, beleidigen, schelten, mahnen, abkanzeln, angehen, attackieren …scharf, diffamieren, empören …sich, protestieren …scharf, äußern …besorgnis, äußern …kritik, üben …kritik",
  charge: "anklagen, anzeigen, erheben …anklage, stellen …gericht",
  sue: "verklagen, klagen, anfechten, einreichen …klage, ziehen …gericht, anrufen …gericht, einlegen …beschwerde, erstatten …anzeige, klagen …gegen",
  investigate:
    "ermitteln, untersuchen, prüfen, vernehmen, verhören, aufklären, befragen, nachgehen, fahnden, überprüfen, aufnehmen …ermittlungen, einleiten …ermittlungen, obduzieren",
  convict: "sprechen …schuldig, befinden …schuldig",
  rejection:
    "widersprechen, überstimmen, widersetzen, stemmen, sperren …sich, stellen …gegen, stimmen gegen, abwinken, wehren …sich",
  veto: "einlegen …veto, blockieren …resolution, stoppen …veto",
  defiance: "missachten, ignorieren, trotzen, umgehen, hinwegsetzen, widersetzen …sich, verstoßen gegen",
  protest:
    "protestieren, demonstrieren, gehen …straße, ziehen …straßen, ausbuhen, versammeln …protest, marschieren, campieren",
  riot: "randalieren, plündern, rebellieren, anzünden …autos, werfen …steine, verwüsten, schleudern …steine, werfen …molotowcocktails",
  "labour-strike": "streiken, bestreiken, niederlegen …arbeit, treten …streik, treten …ausstand",
  "hunger-strike": "treten …hungerstreik, verweigern …nahrung",
  boycott: "boykottieren",
  obstruct:
    "verbarrikadieren, blockieren …straße, blockieren …straßen, versperren, besetzen …gebäude, festkleben, errichten …barrikaden, lahmlegen",
  expel: "ausweisen, verweisen …landes, erklären …unerwünscht, hinauswerfen",
  embargo: "verhängen …embargo, boykottieren",
  "break-relations":
    "abberufen, aufkündigen, abbrechen …beziehungen, abbrechen …kontakte, einfrieren …beziehungen, kappen, zurückrufen …botschafter, austreten, schließen …botschaft",
  "cut-supplies": "abdrehen, zudrehen, drosseln, stoppen …lieferungen, einstellen …lieferungen, kappen …versorgung",
  "mobilize-troops":
    "mobilisieren, zusammenziehen, einberufen, versetzen …alarmbereitschaft, aufmarschieren, einziehen, aufrüsten, verlegen …truppen, verstärken …truppen",
  "mobilize-weapons": "testen, testen …rakete, testen …raketen, abfeuern …testrakete, anreichern …uran",
  alert: "",
  "tighten-security":
    "verschärfen sicherheitsvorkehrungen, abriegeln, absperren, verschärfen …sicherheitsvorkehrungen, verstärken …kontrollen",
  arrest:
    "festnehmen, verhaften, inhaftieren, festsetzen, internieren, einsperren, abführen, festhalten, einkerkern, stecken …gefängnis, nehmen …gewahrsam, kommen …gewahrsam, kommen …untersuchungshaft, sitzen …untersuchungshaft, fassen, schnappen, nehmen …gefangen",
  sentence:
    "verurteilen zu, verurteilen …haft, verurteilen …tode, verurteilen …gefängnis, erhalten …haftstrafe, verhängen …haftstrafe, verurteilen …freiheitsstrafe, verurteilen …haftstrafe, verurteilen …geldstrafe, verurteilen …gefängnisstrafe",
  execution: "hinrichten, exekutieren, erhängen, vollstrecken …todesurteil",
  fine: "bestrafen, besteuern, ahnden, belegen …zöllen, belegen …bußgeld",
  seize:
    "beschlagnahmen, konfiszieren, annektieren, enteignen, verstaatlichen, einfrieren, sicherstellen, pfänden, kapern, aufbringen, einziehen, sperren …konten, einfrieren …vermögen",
  ban: "verbieten, untersagen, sperren, bannen, ausschließen …von, disqualifizieren, verweigern …einreise, verwehren, aberkennen",
  censor: "zensieren, abschalten, sperren, schließen …sender",
  curfew: "verhängen …ausgangssperre, abriegeln …stadt",
  "martial-law": "ausrufen …ausnahmezustand, verhängen …ausnahmezustand, verhängen …kriegsrecht, ausrufen …notstand",
  restrict:
    "einschränken, beschränken, begrenzen, beschneiden, reglementieren, verschärfen, entziehen …lizenz, entziehen …visum",
  sanctions: "sanktionieren, belegen …sanktionen",
  blockade: "blockieren, belagern, einkesseln, umzingeln, abriegeln, einkreisen, umstellen, absperren, abschneiden",
  deport: "abschieben, deportieren, ausfliegen, zurückweisen …grenze, verbannen, zurückschicken",
  raid: "durchsuchen, stürmen …wohnung, durchkämmen",
  crackdown:
    "unterdrücken, verfolgen, niederschlagen, schikanieren, vorgehen gegen, durchgreifen, einschüchtern, drangsalieren, bedrängen",
  demolish: "abreißen, niederreißen, planieren, einreißen",
  evacuation: "anordnen …evakuierung",
  oust: "stürzen, absetzen, entmachten, putschen, absägen, feuern, entlassen …minister, ablösen, stürzen …regierung, misstrauen",
  cyber: "hacken, ausspähen, abhören, ausspionieren, spionieren, lahmlegen …server",
  attack:
    "angreifen, attackieren, überfallen, vorrücken, zurückschlagen, losschlagen, bekriegen, beschädigen, losgehen, anfallen, vorgehen …militärisch, zuschlagen, einschlagen, rammen",
  incursion:
    "eindringen, einmarschieren, einfallen, vordringen, stürmen, vorstoßen, überschreiten …grenze, überqueren …grenze, infiltrieren",
  clash:
    "kämpfen, bekämpfen, zusammenstoßen, liefern …gefechte, aneinandergeraten, prügeln …sich, bekriegen, liefern …schlachten, liefern …feuergefecht, aufeinandertreffen",
  kill: "töten, umbringen, ermorden, erschießen, massakrieren, erstechen, enthaupten, abschlachten, niederschießen, ertränken, vergiften, ausschalten, reißen …tod, fordern …todesopfer, fordern …tote, fordern …menschenleben, überrollen, erschlagen, totschlagen",
  "be-killed":
    "umkommen, sterben, fallen, kommen …ums …leben, verlieren …leben, erliegen, verbluten, ersticken, ertrinken, verbrennen",
  wound: "verletzen, verwunden, anschießen, niederstechen, verstümmeln, fordern …verletzte",
  beat: "verprügeln, schlagen, misshandeln, zusammenschlagen, treten, prügeln, ohrfeigen, auspeitschen, niederschlagen, quälen",
  torture: "foltern",
  "sexual-violence": "vergewaltigen",
  abduct:
    "entführen, verschleppen, kidnappen, nehmen …geisel, nehmen …geiseln, kapern, verschwinden, halten …geisel, halten …gefangen",
  assassinate: "verüben …attentat",
  shoot:
    "schießen, feuern auf, abschießen, abfeuern, beschießen mit gewehren, feuern, eröffnen …feuer, niederschießen, eröffnen das feuer",
  shell: "beschießen, bombardieren, abfeuern …raketen, abfeuern …rakete, feuern …raketen, nehmen …beschuss",
  "air-strike": "bombardieren, fliegen …luftangriffe, bomben, abwerfen …bomben",
  bomb: "sprengen, zünden, zünden …bombe, zünden …sprengsatz, hochgehen, torpedieren, verminen, hochjagen",
  "suicide-attack": "sprengen …sich …luft, sprengen …selbst",
  "crowd-control":
    "auflösen, auseinandertreiben, einsetzen …tränengas, einsetzen …wasserwerfer, zerstreuen, auflösen …demonstration, auflösen …kundgebung, setzen …tränengas",
  cleansing: "vertreiben, umsiedeln",
  capture:
    "erobern, einnehmen, besetzen, zurückerobern, bringen …kontrolle, übernehmen …kontrolle, überrennen, erstürmen",
  destroy:
    "zerstören, verwüsten, vernichten, sabotieren, niederbrennen, versenken, anzünden, zertrümmern, demolieren, schänden, ausbrennen, brandschatzen, legen …asche, setzen …brand",
  vote: "abstimmen, votieren, stimmen, gehen …urnen, wählen",
  do: "führen, abhalten, halten, durchführen, starten, beginnen, eröffnen, fortsetzen, aufnehmen, wiederaufnehmen, unterzeichnen, unterschreiben, schließen, abschließen, erzielen, vereinbaren, verhängen, erlassen, einleiten, erheben, leisten, üben, verüben, begehen, ausüben, ausführen, unternehmen, äußern, aussprechen, ausdrücken, vorlegen, einlegen, einführen, organisieren, veranstalten, einberufen, aussetzen auf, treten, antreten, ausweiten, verlängern, verstärken, intensivieren, ausbauen, ratifizieren, besiegeln, herstellen, ausrufen, fliegen, stattfinden, finden, kommen, machen, treten …kraft, setzen …kraft, umsetzen, anstreben, schmieden, wiederherstellen, entfesseln, zeigen, vertiefen, pflegen, teilnehmen, beteiligen, kommen zu, richten, stellen, legen, erteilen, beschließen, nehmen, absolvieren, leiten, mitteilen, anstoßen, ergreifen, erneuern, wiederholen, bekräftigen, vollziehen, vornehmen, inszenieren",
  announce:
    "ankündigen, bekanntgeben, verkünden, erklären, mitteilen, beschließen, bestätigen, proklamieren, bekanntmachen, enthüllen, ausrufen, entscheiden, stellen …aussicht",
  say: "sagen, betonen, meinen, behaupten, berichten, melden, versichern, äußern, hinzufügen, schreiben, glauben, erläutern, unterstreichen, mitteilen, erklären, angeben, beteuern, bekräftigen, ausführen, feststellen, einräumen, sprechen von, hinweisen, argumentieren, antworten, twittern, vermuten, denken, finden, bekanntgeben, bestätigen, aussagen",
  end: "beenden, aufheben, einstellen, abbrechen, aussetzen, stoppen, abschaffen, lockern, kündigen, unterbrechen, auslaufen, enden, kürzen, zurücknehmen, entschärfen, lösen, herunterfahren, reduzieren, verringern, senken, drosseln, widerrufen, annullieren, abbauen, lassen …fallen, beilegen, verzichten auf",
  cancel: "absagen, streichen, stornieren, platzen, verwerfen, lassen …platzen, zurücktreten von, ausfallen",
  break: "verletzen abkommen, brechen, verstoßen, verletzen, missachten, übertreten, unterlaufen",
  give: "liefern, geben, schicken, entsenden, bereitstellen, gewähren, senden, überweisen, verteilen, spenden, bringen, verleihen, schenken, zukommen, überlassen, stiften, zahlen, auszahlen, vergeben, bewilligen, freigeben, zuweisen, ausgeben, transportieren, überbringen, stellen …verfügung, übergeben, leisten, beisteuern, vermachen",
  cause:
    "auslösen, hervorrufen, verursachen, provozieren, führen zu, führen zum, führen zur, entfachen, anfachen, nach …ziehen",
  undergo:
    "erleiden, erhalten, erleben, bekommen, ernten, erfahren, kassieren, unterliegen, geraten unter, stoßen auf, empfangen, hinnehmen, gegenübersehen",
  deploy:
    "stationieren, entsenden, verlegen, aufmarschieren, positionieren, einsetzen, schicken, aufstellen, verstärken, aufstocken, aufbieten, abstellen, zusammenziehen",
  withdraw: "abziehen, zurückziehen, abberufen, zurückholen, zurückrufen, heimholen, zurückbeordern",
  open: "öffnen, wiedereröffnen, freigeben",
  close: "schließen, sperren, abriegeln, dichtmachen, absperren, zumachen",
  share: "teilen, austauschen, weitergeben",
  accept:
    "akzeptieren, annehmen, aufnehmen, hinnehmen, nachkommen, entsprechen, erfüllen, beugen, einwilligen, zulassen, stattgeben, einhalten, zustimmen",
  agree: "zustimmen, einwilligen, verpflichten, verpflichten …sich, verständigen …darauf, einigen …darauf, vereinbaren",
  promise: "versprechen, zusagen, zusichern, garantieren, geloben, schwören, ankündigen …hilfe",
  offer: "anbieten, offerieren, erklären …bereit, zeigen …bereit",
  propose: "vorschlagen, einbringen, vorlegen, unterbreiten, anregen, empfehlen, präsentieren, vorbringen, nahelegen",
  approve:
    "billigen, genehmigen, verabschieden, annehmen, absegnen, beschließen, ratifizieren, bewilligen, befürworten, durchwinken, zustimmen",
  refuse:
    "ablehnen, verweigern, zurückweisen, weigern, ausschlagen, ausschließen, verwerfen, abweisen, abblitzen, verschmähen, erteilen …absage, zurückziehen …zusage, blockieren, abschmettern, wollen …kein",
  deny: "bestreiten, dementieren, abstreiten, leugnen, zurückweisen vorwurf, zurückweisen, weisen …sich",
  fail: "scheitern, misslingen, versäumen, verfehlen, fehlschlagen",
  threaten: "drohen, androhen, bedrohen, stellen …ultimatum",
  warn: "warnen, mahnen, alarmieren",
  demand:
    "fordern, verlangen, auffordern, aufrufen, drängen, bitten, ersuchen, pochen, einfordern, beantragen, plädieren, anmahnen, bestehen auf, beharren, rufen, beschwören, mahnen, anfragen, dringen auf, eintreten für",
  appeal: "appellieren, flehen, anflehen, rufen zu",
  order: "befehlen, anordnen, anweisen, verfügen, beauftragen, veranlassen",
  accuse: "vorwerfen, beschuldigen, bezichtigen, verdächtigen, unterstellen, vorhalten",
  allow: "erlauben, gestatten, ermöglichen, genehmigen, zulassen, lassen, einräumen",
  intend:
    "planen, beabsichtigen, erwägen, vorhaben, anstreben, vorbereiten, anpeilen, nachdenken, gedenken, hinarbeiten",
  schedule: "ansetzen, anberaumen, erwarten, terminieren, vorsehen, einplanen",
  try: "versuchen, bemühen, bemühen …sich, hinwirken, trachten, ringen",
  may: "fürchten, befürchten, hoffen, bangen, rechnen mit, erhoffen",
  prevent: "verhindern, vereiteln, abwehren, abwenden, vermeiden, abhalten, unterbinden, hindern, stoppen …anschlag",
  postpone: "verschieben, vertagen, aufschieben, hinauszögern, verlegen …termin, verzögern",
  "cast-as":
    "nennen, bezeichnen, brandmarken, verurteilen als, einstufen, geißeln, anprangern, charakterisieren, abtun, beschimpfen, bewerten",
  "vote-on": "abstimmen, stimmen, votieren, befinden",
  murder:
    "ermorden, massakrieren, erschießen, enthaupten, abschlachten, erstechen, niedermetzeln, hinmetzeln, erwürgen, köpfen, lynchen",
  other:
    "treffen …entscheidung, treffen …vorkehrungen, treffen …maßnahmen, schlagen …alarm, fallen …preise, fallen …schwer, schießen …tor, schießen …höhe, halten …rede, halten …für, stürzen …krise, legen …wert, explodieren …preise, explodieren …kosten, einstürzen …kurs, zusammenbrechen …markt, explodieren …zahlen",
  earthquake: "beben …erde, erschüttern …erdbeben, erschüttern …beben",
  flood: "überschwemmen, überfluten, treten …ufern",
  fire: "ausbrechen …feuer, ausbrechen …brand, abbrennen, niederbrennen, brennen, wüten …feuer, wüten …brand",
  explosion: "explodieren, detonieren",
  eruption: "ausbrechen …vulkan",
  crash:
    "entgleisen, sinken …fähre, sinken …schiff, sinken …boot, kentern, abstürzen …flugzeug, abstürzen …hubschrauber, verunglücken, kollidieren, zusammenstoßen, havarieren, untergehen …schiff, rasen …bus",
  collapse: "einstürzen, brechen …damm, brechen …deich",
};
