/** Czech: page. */
import { sourced } from "../../core/sourced.ts";
import type { PageWords } from "../page.ts";

const OWN = "written for Readout: as pages of Czech news word it";

export const czechPageWords: PageWords = {
  asks: sourced(
    OWN,
    "podpořte|podpořte nás|podpoř|podpoř nás|přispějte|přispěj|darujte|předplaťte si|předplaťte|objednejte|objednejte si|odebírejte|odebírej|sledujte nás|sledujte|sleduj|sleduj nás|lajkujte|dejte like|" +
      "sdílejte|sdílej|přihlaste se|přihlas se|zaregistrujte se|registrujte se|stáhněte|stáhněte si|přidejte se|připojte se|pomozte nám|staňte se|buďte v obraze|poslouchejte nás|navštivte|" +
      "napište nám|pošlete nám|posílejte|komentujte|klikněte|čtěte nás|nenechte si ujít|získejte|zapojte se|prosíme podpořte|zvažte|kupte si",
  ),
  asksFirst: sourced(
    OWN,
    "podívejte se|přečtěte si|poslechněte si|pusťte si|zjistěte|dostávejte|vyberte si|vyberte|pomozte|čtěte|sledujte|poslouchejte|prohlédněte si",
  ),
  wares: sourced(
    OWN,
    "newsletter|newsletteru|newslettery|zpravodaj|zpravodaje|předplatné|předplatného|předplatitelem|předplatitele|dar|darem|příspěvek|příspěvkem|finančně|nezávislou žurnalistiku|nezávislá žurnalistika|nezávislé žurnalistiky|nezávislou novinařinu|" +
      "kvalitní žurnalistiku|žurnalistiku|žurnalistika|žurnalistiky|novinařinu|na facebooku|na twitteru|na instagramu|na telegramu|na youtube|na tiktoku|na whatsappu|na síti x|v google news|v google zprávách|kanál|kanálu|kanále|náš profil|naši stránku|skupinu|skupiny|" +
      "aplikaci|aplikace|na e-mail|na email|do e-mailu|do mailu|e-mailovou adresu|do schránky|nejdůležitější zprávy|nejnovější zprávy|aktuální zprávy|zprávy|upozornění|podcast|podcastu|podcasty|zde|s přáteli|" +
      "naši práci|naší práce|naši redakci|naší redakce|plný přístup|neomezený přístup|přístup k|redakci|redakce",
  ),
  reader: sourced(
    OWN,
    "vy|vás|vám|vámi|váš|vaše|vaši|vašeho|vaší|vašich|ty|tebe|tobě|tvůj|tvoje|milí čtenáři|vážení čtenáři|čtenáři",
  ),
  house: sourced(OWN, "my|nás|nám|námi|náš|naše|naši|našeho|naší|našem|našich|našimi|našim"),
  appealHeads: sourced(
    OWN,
    "milí čtenáři|vážení čtenáři|milá čtenářko|vážená čtenářko|od redakce|slovo redakce|podpořte nás|proč nás podpořit",
  ),
  appealEnds: sourced(
    OWN,
    "připomenout později|teď ne|později|děkujeme|děkuji|zavřít|darovat|přispět|podpořit|podpořte nás|zjistit více|více informací",
  ),
  outletHeads: sourced(OWN, "vzkaz od|autorská práva|copyright|žurnalistika|kanál|zprávy|redakce|tým"),
  linkLeads: sourced(
    OWN,
    "více|čtěte|číst|přečtěte si|video|foto|fotky|fotogalerie|galerie|sledujte|živě|on-line|online|související|podobné|analýza|komentář|názor|rozhovor|téma|podcast|poslechněte si|podívejte se|doporučujeme|psali jsme|podrobnosti|reportáž|přehledně",
  ),
  linkLeadsAlone: sourced(
    OWN,
    "čtěte také|čtěte též|čtěte i|čtěte více|čtěte dále|přečtěte si také|přečtěte si i|přečtěte si více|číst více|více zde|více k tématu|k tématu|související články|související zprávy|související témata|podobné články|další články|další zprávy|" +
      "nejnovější zprávy|nejčtenější|nejčtenější články|doporučujeme|mohlo by vás zajímat|mohlo by vás také zajímat|nepřehlédněte|nenechte si ujít|podívejte se také|podívejte se na|poslechněte si také|celý článek|psali jsme|o tématu jsme psali|viz také|čtěte na",
  ),
  linkTails: sourced(
    OWN,
    "video|videa|foto|fotky|fotografie|fotogalerie|galerie|video i foto|foto i video|grafika|infografika|audio|aktualizováno|živě|online|dokument|mapa|podcast|názor|komentář",
  ),
  notices: sourced(
    OWN,
    "všechna práva vyhrazena|veškerá práva vyhrazena|používá soubory cookie|používáme soubory cookie|používá cookies|používáme cookies|soubory cookie|souborů cookie|soubory cookies|souborů cookies|ochrana osobních údajů|ochraně osobních údajů|ochrany osobních údajů|" +
      "zásady ochrany|podmínky užití|podmínkami užití|zapněte javascript|povolte javascript|váš prohlížeč nepodporuje|prohlížeč nepodporuje|článek pokračuje pod|text pokračuje pod|pokračování pod reklamou|pokračování článku pod|přetiskování|publikování nebo další šíření|" +
      "další šíření obsahu|šíření obsahu|bez písemného souhlasu|bez předchozího souhlasu|bez souhlasu|je zakázáno|pouze pro předplatitele|jen pro předplatitele|chcete-li číst dál|pro pokračování se přihlaste|máte již účet|už jste předplatitelem|komerční sdělení|sponzorovaný obsah|placená inzerce|" +
      "přidat komentář|zobrazit komentáře|diskuse je uzavřena|diskuze je uzavřena|našli jste chybu|našli jste v článku chybu|text byl přeložen automaticky|přihlášením souhlasíte|odesláním souhlasíte|udělujete souhlas|zpracování osobních údajů|zpracováním osobních údajů",
  ),
  noticeLeads: sourced(
    OWN,
    "poznámka redakce|pozn. redakce|pozn. red|pozn|redakční poznámka|oprava|štítky|štítek|tagy|klíčová slova|kategorie|rubrika|kontakt|sdílet|reklama|inzerce|témata|publikováno|aktualizováno",
  ),
  noticeLines: sourced(
    OWN,
    "reklama|inzerce|sdílet|sdílejte|komentáře|komentář|diskuse|diskuze|tisk|vytisknout|odebírat|načítání|přihlásit|přihlásit se|přihlášení|registrace|živě|exkluzivně|zobrazit vše|facebook|twitter|vstoupit do diskuse",
  ),
  photos: sourced(
    OWN,
    "foto|foto:|fotografie|fotky|snímek|snímky|fotograf|ilustrace|ilustrační foto|ilustrační snímek|ilustrační fotografie|grafika|archiv|archivní foto|archivní snímek|snímek obrazovky|záběr|autor fotografie|reprofoto",
  ),
  creditLeads: sourced(
    OWN,
    "zdroj|zdroje|překlad|přeložil|přeložila|redakce|redigoval|autor|autoři|autorka|text|zpracoval|zpracovala|zpracovali|podle|s využitím|na článku spolupracoval|spolupráce|video",
  ),
  credits: sourced(
    OWN,
    "na článku se podíleli|na článku spolupracovali|na textu spolupracovali|na textu se podíleli|ve spolupráci s|zpracováno podle|s přispěním",
  ),
  bylines: sourced(OWN, "autor|autorka|napsal|napsala|text|zpracoval|zpracovala"),
  bios: sourced(
    OWN,
    "píše o|je novinář|je novinářka|je zpravodaj|je zpravodajka|je autorem|je autorkou|je reportér|je reportérka|je komentátor|věnuje se",
  ),
  correspondents: sourced(
    OWN,
    "od našeho zpravodaje|od našeho zvláštního zpravodaje|od naší zpravodajky|od zvláštního zpravodaje|od stálého zpravodaje|náš zpravodaj|zpravodaj|vlastní zpráva",
  ),
  clocks: sourced(
    OWN,
    "hod|hod.|hodin|h|aktualizováno|publikováno|vydáno|poslední aktualizace|naposledy aktualizováno",
  ),
};
