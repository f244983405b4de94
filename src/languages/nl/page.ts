/** Dutch: page. */
import { sourced } from "../../core/sourced.ts";
import type { PageWords } from "../page.ts";

const OWN = "written for Readout: as pages of Dutch and Flemish news word it";

export const dutchPageWords: PageWords = {
  asks: sourced(
    OWN,
    "steun ons|steun onze|steun onafhankelijke|help ons|help mee|doneer nu|doneer|word lid|word abonnee|word nu lid|word donateur|abonneer je|abonneer u|abonneer nu|neem een abonnement|schrijf je in|schrijf u in|schrijf je nu in|meld je aan|meld u aan|meld je nu aan|aanmelden voor|" +
      "volg ons|volg ons op|like ons|deel dit|deel dit artikel|klik hier|klik op|tik hier|download onze|download de|download nu|registreer je|registreer u|maak een account|maak gratis|log in|probeer nu|probeer gratis|bestel nu|ontvang|ontvang onze|ontvang elke|mis niets|mis geen|mis nooit|blijf op de hoogte|blijf op de hoogte van|" +
      "laat het ons weten|laat ons weten|mail ons|tip ons|stuur ons|reageer|praat mee|discussieer mee|word vriend|jouw steun|uw steun|jouw bijdrage|uw bijdrage|jouw donatie|uw donatie|we hebben je hulp nodig|we hebben uw hulp nodig|we hebben jouw steun nodig|zonder jouw steun|zonder uw steun|bedankt voor het lezen|overweeg een donatie|overweeg een abonnement|geef je op",
  ),
  asksFirst: sourced(
    OWN,
    "abonneer|aanmelden|inschrijven|volg|steun|doneer|registreer|download|deel|lees|bekijk|kijk|luister|klik|tik|ontvang|mis|blijf|probeer|log in|stuur|geef|help|koop|ontdek|check|zie|tip|reageer|wil je|wilt u|word|meld|schrijf|kies",
  ),
  wares: sourced(
    OWN,
    "nieuwsbrief|nieuwsbrieven|abonnement|abonnementen|abonnee|abonnees|proefabonnement|inbox|mailbox|e-mailadres|mailadres|e-mail|op facebook|op twitter|op x|op instagram|op telegram|op whatsapp|via whatsapp|op youtube|op linkedin|op tiktok|op google news|whatsappkanaal|whatsapp-kanaal|telegramkanaal|youtubekanaal|facebookpagina|" +
      "onze app|de app|nieuwsapp|gratis app|onze podcast|podcast|onze journalistiek|onafhankelijke journalistiek|kwaliteitsjournalistiek|onze redactie|ons werk|onze journalisten|onze verslaggeving|lidmaatschap|lid|onbeperkt|onbeperkt toegang|onbeperkt lezen|volledige toegang|premium|plus|digitale toegang|pushmeldingen|pushberichten|meldingen|notificaties|breaking news|onze site|onze website|ons kanaal|dagelijkse update|" +
      "donatie|bijdrage|je vrienden|dit verhaal|dit artikel|alle artikelen|artikelen|het laatste nieuws|het belangrijkste nieuws|belangrijkste nieuws|nieuwste nieuws|exclusieve inhoud|account|gratis|maandelijks opzegbaar|elk moment opzegbaar|niets meer|het nieuws",
  ),
  reader: sourced(
    OWN,
    "je|jij|jou|jouw|u|uw|jullie|beste lezer|beste lezers|geachte lezer|geachte lezers|lieve lezers",
  ),
  house: sourced(OWN, "we|wij|ons|onze"),
  appealHeads: sourced(
    OWN,
    "beste lezer|beste lezers|geachte lezer|geachte lezers|een bericht van|een boodschap van|een oproep|voor je verder leest|voor u verder leest|voordat je verder leest|bedankt voor het lezen|steun ons|steun onafhankelijke|waarom je ons|nu je hier toch bent|vond je dit artikel",
  ),
  appealEnds: sourced(
    OWN,
    "herinner me later|herinner mij later|niet nu|misschien later|nee bedankt|nee, bedankt|dank je wel|dank u wel|bedankt|bedankt voor je steun|bedankt voor uw steun|verder lezen|sluiten|doneer|doneer nu|eenmalig|maandelijks|jaarlijks|meer informatie|de redactie|hartelijk dank|alvast bedankt",
  ),
  outletHeads: sourced(
    OWN,
    "een bericht van|een boodschap van|een oproep van|copyright|abonneer je op|de nieuwsbrief van|de redactie van|het team van",
  ),
  linkLeads: sourced(
    OWN,
    "lees|lees ook|lees meer|meer|ook interessant|bekijk|bekijk ook|kijk|kijk ook|luister|luister ook|video|video's|foto|foto's|in beeld|fotoserie|podcast|opinie|analyse|achtergrond|interview|reportage|column|commentaar|liveblog|live|explainer|uitleg|dossier|zie ook|zie|gerelateerd|aanbevolen|tijdlijn|factcheck|reconstructie|profiel|terugblik|overzicht|quiz|verder lezen|in het kort|kaart|grafiek|meer over|uit het archief|eerder|herlees|beluister|gerelateerde artikelen",
  ),
  linkLeadsAlone: sourced(
    OWN,
    "lees ook|lees meer|lees verder|lees hier|lees ook dit|lees hieronder|lees ook over|lees meer over|lees het hele|lees het volledige|lees alles over|lees dit artikel|meer over dit onderwerp|meer over|meer nieuws|meer lezen|meer artikelen|ook interessant|ook in het nieuws|zie ook|bekijk ook|bekijk hier|bekijk de|kijk ook|kijk hier|luister ook|beluister ook|" +
      "gerelateerde artikelen|gerelateerd nieuws|gerelateerde berichten|aanbevolen artikelen|aanbevolen voor jou|aanbevolen voor u|dit vind je misschien ook interessant|misschien vind je dit ook interessant|dit wil je ook lezen|ook op|uit het archief|uit ons archief|naar het originele artikel|het originele artikel|alles over|hier lees je meer|meest gelezen|best gelezen|laatste nieuws|het laatste nieuws|volgende artikel|vorige artikel|volg hier|volg het laatste nieuws|volg ons liveblog|eerder schreven we|terugkijken|meer van",
  ),
  linkTails: sourced(
    OWN,
    "video|video's|foto's|foto|beeld|beelden|audio|infographic|grafiek|update|live|liveblog|kaart|podcast|plus|interview",
  ),
  notices: sourced(
    OWN,
    "alle rechten voorbehouden|schakel javascript in|javascript is uitgeschakeld|zet javascript aan|je browser ondersteunt|uw browser ondersteunt|wordt niet ondersteund door je browser|wordt niet ondersteund door uw browser|privacyverklaring|privacybeleid|cookiebeleid|cookieverklaring|cookie-instellingen|cookies accepteren|accepteer cookies|maakt gebruik van cookies|maken gebruik van cookies|gebruikt cookies|gebruiken cookies|plaatst cookies|plaatsen cookies|gebruik van cookies|" +
      "algemene voorwaarden|gebruiksvoorwaarden|tekst gaat verder onder|tekst loopt door onder|het artikel gaat verder onder|artikel gaat verder onder|verhaal gaat verder onder|lees verder na de advertentie|lees verder onder de advertentie|tekst loopt verder|alleen voor abonnees|exclusief voor abonnees|om verder te lezen|om dit artikel te lezen|al abonnee|al een abonnement|al een account|heb je al een account|heeft u al een account|log in om|je hebt nog|betaalde content|gesponsorde inhoud|gesponsord artikel|advertorial|branded content|" +
      "affiliate-links|affiliatelinks|om deze inhoud te tonen|om deze content te tonen|deze inhoud is geblokkeerd|deze inhoud kan niet worden weergegeven|deze video is niet beschikbaar|video niet beschikbaar|deel op facebook|deel op twitter|delen via|kopieer link|link kopiëren|artikel printen|reacties zijn gesloten|reacties gesloten|plaats een reactie|laat een reactie achter|bekijk reacties|reageren is niet mogelijk|dit artikel verscheen eerder|dit artikel verscheen eerst|dit artikel is automatisch|dit bericht is automatisch|deze tekst is automatisch|" +
      "fout gezien|fout gevonden|taalfout gezien|niets uit deze uitgave|zonder schriftelijke toestemming|zonder toestemming van|overname van|niet verantwoordelijk voor de inhoud van externe|door je aan te melden|door u aan te melden|met je aanmelding|bekijk deze post op|beveiligd met recaptcha|beveiligd door recaptcha",
  ),
  noticeLeads: sourced(
    OWN,
    "noot van de redactie|noot redactie|red.|opmerking van de redactie|disclaimer|tags|trefwoorden|onderwerpen|onderwerp|categorie|categorieën|rubriek|contact|copyright|delen|advertentie|correctie|rectificatie|naschrift|toelichting",
  ),
  noticeLines: sourced(
    OWN,
    "advertentie|reclame|deel|delen|print|printen|reacties|reactie|reageer|bewaar|opslaan|bewaren|luister|luister artikel|nieuwsbrief|abonneer|abonneren|sluiten|laden|aan het laden|meer|meer tonen|toon meer|bekijk alles|alles bekijken|lees meer|lees verder|terug naar boven|naar boven|home|facebook|twitter|whatsapp|telegram|linkedin|instagram|e-mail|kopieer link|breaking|exclusief|live|inloggen|aanmelden|registreren|alle rechten voorbehouden|vergroot|vergroot afbeelding|volg|voorlezen|beluister dit artikel|plus|premium",
  ),
  photos: sourced(
    OWN,
    "foto|foto's|fotograaf|beeld|afbeelding|illustratie|archieffoto|archiefbeeld|archief|grafiek|screenshot|still|bron|fotografie|cartoon|infographic|collage",
  ),
  creditLeads: sourced(
    OWN,
    "bron|bronnen|met medewerking van|met bijdragen van|met informatie van|met dank aan|mede door|redactie|eindredactie|bewerking|vertaling|vertaald door|vertaald uit het|tekst|auteur|auteurs|samenstelling|productie|beeldredactie|dit artikel verscheen eerder|eerder verschenen in|video|grafiek|onderzoek|mmv|m.m.v",
  ),
  credits: sourced(
    OWN,
    "met medewerking van|werkte mee aan dit artikel|werkten mee aan dit artikel|werkte mee aan dit verhaal|heeft bijgedragen aan dit artikel|hebben bijgedragen aan dit artikel|droeg bij aan dit artikel|droegen bij aan dit artikel|door de redactie bewerkt|niet door de redactie bewerkt|automatisch overgenomen",
  ),
  bylines: sourced(OWN, "door|van|tekst|geschreven door|een verhaal van|een artikel van"),
  bios: sourced(
    OWN,
    "schrijft over|schrijft voor|is redacteur|is verslaggever|is correspondent|is journalist|is freelance journalist|is freelancejournalist|is columnist|is auteur van|is politiek verslaggever|is politiek redacteur|is buitenlandredacteur|bericht over|doet verslag van|is chef|is hoofdredacteur|is de auteur van",
  ),
  correspondents: sourced(
    OWN,
    "van onze correspondent|van onze verslaggever|van onze redactie|van onze correspondent in|van onze verslaggeefster|van onze buitenlandredactie|van onze verslaggevers|van onze medewerker|eigen berichtgeving",
  ),
  clocks: sourced(
    OWN,
    "uur|u|gmt|cet|bijgewerkt|bijgewerkt om|bijgewerkt op|laatst bijgewerkt|laatste update|gepubliceerd|gepubliceerd op|geplaatst|om|op|aangepast|update|gewijzigd|leestijd|min|min.",
  ),
};
