/** German: page. */
import { sourced } from "../../core/sourced.ts";
import type { PageWords } from "../page.ts";

const OWN = "written for Readout: as pages of German news word it";

export const germanPageWords: PageWords = {
  asks: sourced(
    OWN,
    "bitte unterstützen|unterstützen sie|unterstütze uns|unterstützen sie uns|abonnieren sie|abonniere|jetzt abonnieren|jetzt abonniere|melden sie sich an|melden sie sich|melden sie sich jetzt an|jetzt anmelden|hier anmelden|" +
      "folgen sie uns|folge uns|folgen sie|folgt uns|spenden sie|jetzt spenden|spende jetzt|werden sie mitglied|werde mitglied|werden sie abonnent|klicken sie|klicken sie hier|hier klicken|laden sie|laden sie sich|jetzt herunterladen|" +
      "registrieren sie sich|teilen sie|bestellen sie|jetzt bestellen|hier bestellen|testen sie|jetzt testen|schreiben sie uns|schreiben sie|schicken sie uns|senden sie uns|helfen sie uns|helfen sie mit|verpassen sie|verpassen sie keine|" +
      "verpassen sie nichts|bleiben sie informiert|bleiben sie auf dem laufenden|lesen sie jetzt|sichern sie sich|holen sie sich|tragen sie sich ein|erhalten sie|diskutieren sie mit|besuchen sie|liken sie uns|machen sie mit|" +
      "wir brauchen ihre unterstützung|wir brauchen ihre hilfe|ihre unterstützung|ihre spende|mit ihrer spende|mit ihrem abo|mit ihrem beitrag|bitte spenden|bitte teilen|bitte aktivieren|bitte registrieren|bitte melden",
  ),
  asksFirst: sourced(
    OWN,
    "lesen|hören|sehen|schauen|abonnieren|anmelden|folgen|teilen|spenden|registrieren|testen|bestellen|erhalten|unterstützen|entdecken|jetzt|empfangen|kommentieren|diskutieren|liken|downloaden|herunterladen|mitmachen|bleiben",
  ),
  wares: sourced(
    OWN,
    "newsletter|newsletters|abo|abos|abonnement|abonnements|abonnenten|abonnentin|digitalabo|probeabo|probemonat|e-paper|epaper|postfach|e-mail-adresse|mailadresse|e-mail|ihre e-mail|per e-mail|auf facebook|bei facebook|auf twitter|bei twitter|auf x|auf instagram|bei instagram|" +
      "auf telegram|bei telegram|auf whatsapp|bei whatsapp|per whatsapp|auf youtube|auf linkedin|auf tiktok|auf mastodon|bei google news|google news|telegram-kanal|whatsapp-kanal|youtube-kanal|unser kanal|unseren kanal|unserem kanal|unsere app|unserer app|die app|app|podcast|unser podcast|unseren podcast|" +
      "unabhängigen journalismus|unabhängiger journalismus|unabhängige berichterstattung|qualitätsjournalismus|unser journalismus|unseren journalismus|unsere arbeit|unserer arbeit|unserer redaktion|unsere redaktion|unsere berichterstattung|unserer berichterstattung|mitgliedschaft|mitglied|spende|spenden|premium|plus-artikel|push-nachrichten|push-mitteilungen|" +
      "eilmeldungen|benachrichtigungen|probezugang|vollen zugang|vollzugang|kostenlos|gratis|kostenfrei|unverbindlich|jederzeit kündbar|alle artikel|diesen artikel|dieser artikel|weitere artikel|die wichtigsten nachrichten|die wichtigsten meldungen|das wichtigste|neuesten nachrichten|aktuelle nachrichten|nachrichten des tages|freunden|mit freunden|keine nachricht|keine nachrichten|nichts mehr|morgenbriefing|werbefrei|ohne werbung",
  ),
  reader: sourced(
    OWN,
    "liebe leser|liebe leserinnen|liebe leserin|lieber leser|sehr geehrte leser|sehr geehrte leserinnen|ihnen|ihre|ihrer|ihrem|ihr postfach|du|dein|deine|dich|dir|euch|eure",
  ),
  house: sourced(OWN, "wir|uns|unser|unsere|unserem|unseren|unserer|unseres"),
  appealHeads: sourced(
    OWN,
    "liebe leserinnen|liebe leser|liebe leserin|lieber leser|sehr geehrte leser|sehr geehrte leserinnen|in eigener sache|eine bitte|ein wort in eigener sache|danke, dass sie|vielen dank, dass sie|schön, dass sie|bevor sie gehen|bevor sie weiterlesen|unterstützen sie uns|unterstützen sie unabhängigen|warum sie uns|gefällt ihnen dieser artikel|hat ihnen dieser artikel",
  ),
  appealEnds: sourced(
    OWN,
    "später erinnern|nicht jetzt|nein danke|nein, danke|vielen dank|danke|danke für ihre unterstützung|vielen dank für ihre unterstützung|weiterlesen|schließen|jetzt spenden|jetzt unterstützen|einmalig|monatlich|jährlich|mehr erfahren|ihre redaktion|die redaktion|bereits gespendet|vielleicht später",
  ),
  outletHeads: sourced(
    OWN,
    "in eigener sache|eine nachricht von|eine botschaft von|copyright|newsletter von|abonnieren sie den|die redaktion von|das team von|alle rechte bei",
  ),
  linkLeads: sourced(
    OWN,
    "lesen sie|lesen|mehr|mehr dazu|mehr zum thema|auch interessant|video|videos|fotos|bilder|bildergalerie|galerie|hören|podcast|kommentar|analyse|interview|hintergrund|liveblog|live|ticker|newsblog|newsticker|im video|im livestream|siehe|siehe auch|thema|themen|interaktiv|faktencheck|reportage|porträt|meinung|essay|quiz|grafik|grafiken|karte|lesetipp|anzeige|empfehlung|empfehlungen|passend dazu|dazu|chronik|überblick|dossier|mehr aus",
  ),
  linkLeadsAlone: sourced(
    OWN,
    "lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|lesen sie dazu auch|lesen sie weiter|lesen sie außerdem|lesen sie den ganzen|mehr zum thema|mehr dazu|mehr zu diesem thema|mehr lesen|mehr anzeigen|mehr nachrichten|weitere nachrichten|weitere artikel|weitere meldungen|weitere themen|weiterlesen|auch interessant|auch spannend|siehe auch|das könnte sie auch interessieren|" +
      "das könnte sie interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|ähnliche artikel|verwandte artikel|verwandte themen|zum thema|aus dem archiv|aus unserem archiv|mehr aus|alles zum thema|alle artikel zum|hier geht es zum|hier geht's zum|zum originalartikel|zum artikel|sehen sie auch|sehen sie hier|sehen sie dazu|hören sie auch|meistgelesen|meistgelesene artikel|meistgelesene|empfohlene artikel|unsere empfehlungen|top-themen|neueste artikel|passend zum thema|nächster artikel|vorheriger artikel|lesetipps|mehr bei|mehr auf",
  ),
  linkTails: sourced(
    OWN,
    "video|videos|foto|fotos|bilder|galerie|audio|grafik|infografik|aktualisiert|live|plus|update|podcast|interview|karte",
  ),
  notices: sourced(
    OWN,
    "alle rechte vorbehalten|bitte aktivieren sie javascript|aktivieren sie javascript|javascript ist deaktiviert|ihr browser unterstützt|wird von ihrem browser nicht unterstützt|datenschutzerklärung|datenschutzhinweise|datenschutzbestimmungen|cookie-richtlinie|cookie-einstellungen|cookies akzeptieren|cookies zustimmen|verwendet cookies|verwenden cookies|nutzt cookies|nutzen cookies|setzt cookies|setzen cookies|einsatz von cookies|verwendung von cookies|nutzung von cookies|" +
      "allgemeine geschäftsbedingungen|nutzungsbedingungen|die agb|widerrufsbelehrung|artikel wird unter der anzeige fortgesetzt|weiter nach der anzeige|lesen sie nach der anzeige weiter|der artikel geht unten weiter|nur für abonnenten|exklusiv für abonnenten|jetzt weiterlesen|um weiterzulesen|um diesen artikel zu lesen|bereits abonnent|bereits registriert|schon abonnent|haben sie schon ein konto|loggen sie sich ein|melden sie sich an, um|bezahlte anzeige|bezahlter inhalt|gesponserter inhalt|" +
      "sponsored post|affiliate-links|affiliate-link|provision|externer inhalt|externen inhalt|externe inhalte|empfohlener redaktioneller inhalt|empfohlener externer inhalt|dieses video ist nicht verfügbar|video nicht verfügbar|inhalt nicht verfügbar|auf facebook teilen|auf twitter teilen|per mail teilen|link kopieren|artikel drucken|kommentare sind geschlossen|kommentarfunktion|kommentar schreiben|schreiben sie einen kommentar|kommentare anzeigen|diskutieren sie mit|" +
      "dieser text erschien zuerst|dieser artikel erschien zuerst|dieser artikel ist zuerst erschienen|dieser text wurde automatisch|dieser artikel wurde automatisch|fehler gefunden|fehler melden|ohne schriftliche genehmigung|ohne ausdrückliche genehmigung|vervielfältigung|nachdruck nur|weiterverbreitung nur|für den inhalt externer|keine haftung|mit der anmeldung|mit ihrer anmeldung|mit dem absenden|mit der registrierung|diese seite ist durch recaptcha",
  ),
  noticeLeads: sourced(
    OWN,
    "anmerkung der redaktion|hinweis der redaktion|anm. d. red|hinweis|transparenzhinweis|in eigener sache|schlagwörter|schlagworte|tags|themen|stichwörter|kategorien|kategorie|rubrik|kontakt|copyright|teilen|anzeige|werbung|disclaimer|haftungsausschluss|korrekturhinweis|korrektur|update",
  ),
  noticeLines: sourced(
    OWN,
    "anzeige|werbung|teilen|drucken|kommentare|kommentar|kommentieren|merken|artikel merken|vorlesen|anhören|newsletter|abonnieren|schließen|laden|wird geladen|mehr|mehr anzeigen|alle anzeigen|weiterlesen|nach oben|zurück|startseite|facebook|twitter|whatsapp|telegram|linkedin|instagram|e-mail|link kopieren|kopieren|eilmeldung|exklusiv|live|bild vergrößern|vollbild|einloggen|anmelden|registrieren|alle rechte vorbehalten|artikel anhören|artikel teilen|zur startseite|feedback|pfeil nach rechts|audio starten|video starten|folgen|folge ich|plus",
  ),
  photos: sourced(
    OWN,
    "foto|fotos|bild|bilder|symbolbild|archivbild|archivfoto|archiv|fotograf|fotografin|grafik|illustration|screenshot|bildnachweis|fotocredit|bildquelle|quelle|aufnahme|collage|montage",
  ),
  creditLeads: sourced(
    OWN,
    "mit material von|mit material der|mit agenturmaterial|mit informationen von|mit informationen der|quelle|quellen|mitarbeit|unter mitarbeit von|redaktion|bearbeitung|redaktionelle bearbeitung|bearbeitet von|übersetzung|übersetzt von|aus dem englischen von|aus dem englischen übersetzt|protokoll|recherche|text|texte|autor|autorin|autoren|dieser text|zuerst veröffentlicht|erstmals veröffentlicht|zuerst erschienen|produktion|grafik|video|videoredaktion|schlussredaktion",
  ),
  credits: sourced(
    OWN,
    "mit material von|mit agenturmaterial|hat an diesem bericht mitgearbeitet|haben an diesem bericht mitgearbeitet|mit informationen der agenturen|wurde von der redaktion bearbeitet|wurde von der redaktion nicht bearbeitet|wurde nicht redaktionell bearbeitet|wurde automatisch übernommen|automatisch aus dem|aus dem dpa-newskanal|unter mitarbeit von",
  ),
  bylines: sourced(
    OWN,
    "von|ein bericht von|eine analyse von|ein kommentar von|ein gastbeitrag von|ein interview von|aufgezeichnet von|text von",
  ),
  bios: sourced(
    OWN,
    "schreibt über|schreibt für|ist redakteur|ist redakteurin|ist korrespondent|ist korrespondentin|ist freier journalist|ist freie journalistin|ist journalist|ist journalistin|ist autor|ist autorin|ist kolumnist|ist kolumnistin|berichtet über|berichtet aus|arbeitet als redakteur|arbeitet als redakteurin|ist politikredakteur|ist volontär|ist volontärin|ist leiter der|ist leiterin der",
  ),
  correspondents: sourced(
    OWN,
    "von unserem korrespondenten|von unserer korrespondentin|von unserem korrespondenten in|von unserer korrespondentin in|von unserem mitarbeiter|von unserer mitarbeiterin|eigener bericht|eigenbericht",
  ),
  clocks: sourced(
    OWN,
    "uhr|mez|mesz|gmt|aktualisiert|stand|veröffentlicht|um|letzte aktualisierung|zuletzt aktualisiert|erstellt|am|aktualisiert am|aktualisiert um|erschienen",
  ),
};
