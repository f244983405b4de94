/** Polish: page. */
import { sourced } from "../../core/sourced.ts";
import type { PageWords } from "../page.ts";

const OWN = "written for Readout: as pages of Polish news word it";

export const polishPageWords: PageWords = {
  asks: sourced(
    OWN,
    "wesprzyj|wesprzyj nas|wspieraj|wspieraj nas|wspomóż|prosimy o wsparcie|zaprenumeruj|prenumeruj|subskrybuj|zasubskrybuj|przekaż|wpłać|obserwuj nas|obserwuj|śledź nas|śledź|polub|polub nas|polubcie|" +
      "udostępnij|podziel się|zapisz się|zapiszcie się|zarejestruj się|zaloguj się|pobierz|ściągnij|dołącz|dołącz do|dołączcie|pomóż nam|bądź na bieżąco|oglądaj nas|słuchaj nas|odwiedź|" +
      "napisz do nas|wyślij nam|prześlij nam|skomentuj|kliknij|sprawdź ofertę|czytaj nas|nie przegap|zamów|zostań|wykup|kup dostęp|zachęcamy|zapraszamy do|postaw kawę|postaw nam kawę",
  ),
  asksFirst: sourced(
    OWN,
    "zobacz|przeczytaj|posłuchaj|obejrzyj|dowiedz się|otrzymuj|wybierz|weź|pomóż|sprawdź|czytaj|oglądaj|słuchaj|poznaj",
  ),
  wares: sourced(
    OWN,
    "newsletter|newslettera|newsletterze|biuletyn|biuletynu|prenumeratę|prenumerata|prenumeraty|subskrypcję|subskrypcja|subskrypcji|darowiznę|darowizna|darowizny|niezależne dziennikarstwo|niezależnego dziennikarstwa|niezależne media|" +
      "jakościowe dziennikarstwo|dziennikarstwo|dziennikarstwa|na facebooku|na twitterze|na instagramie|na telegramie|na youtube|na youtubie|na tiktoku|na whatsappie|w google news|w google|kanał|kanału|kanale|nasz profil|naszą stronę|grupę|grupy|" +
      "aplikację|aplikacja|aplikacji|na maila|na e-mail|adres e-mail|skrzynkę|najważniejsze informacje|najważniejsze wiadomości|najnowsze informacje|najnowsze wiadomości|najświeższe|wiadomości|powiadomienia|podcast|podcastu|podcasty|tutaj|ze znajomymi|" +
      "naszą pracę|naszej pracy|naszą redakcję|naszej redakcji|cyfrowy dostęp|pełny dostęp|dostęp do|serwis|redakcji",
  ),
  reader: sourced(
    OWN,
    "ty|ciebie|tobie|cię|ci|twój|twoja|twoje|twoją|twojego|wy|was|wam|wasz|wasza|wasze|państwo|państwa|państwu|drodzy czytelnicy|szanowni czytelnicy|czytelniku",
  ),
  house: sourced(OWN, "my|nas|nam|nami|nasz|nasza|nasze|naszą|naszego|naszej|naszym|naszych|naszymi"),
  appealHeads: sourced(
    OWN,
    "drodzy czytelnicy|szanowni czytelnicy|drogi czytelniku|szanowni państwo|drodzy państwo|od redakcji|wesprzyj nas|dlaczego warto nas wesprzeć",
  ),
  appealEnds: sourced(
    OWN,
    "przypomnij mi później|nie teraz|później|dziękujemy|dziękuję|zamknij|wpłać|wesprzyj nas|wspieram|dowiedz się więcej",
  ),
  outletHeads: sourced(
    OWN,
    "wiadomość od|prawa autorskie|copyright|dziennikarstwo|kanał|wiadomości|redakcja|redakcji|zespół",
  ),
  linkLeads: sourced(
    OWN,
    "zobacz|czytaj|przeczytaj|więcej|wideo|film|zdjęcia|galeria|obejrzyj|oglądaj|na żywo|relacja|powiązane|podobne|analiza|komentarz|opinia|wywiad|temat|podcast|posłuchaj|sprawdź|polecamy|pisaliśmy|rozmowa",
  ),
  linkLeadsAlone: sourced(
    OWN,
    "zobacz też|zobacz także|zobacz również|zobacz więcej|czytaj też|czytaj także|czytaj również|czytaj więcej|czytaj dalej|przeczytaj też|przeczytaj także|przeczytaj również|przeczytaj więcej|" +
      "więcej na ten temat|więcej na temat|powiązane artykuły|podobne artykuły|powiązane tematy|inne wiadomości|najnowsze wiadomości|najczęściej czytane|najpopularniejsze|polecamy|polecane|warto przeczytać|nie przegap|" +
      "obejrzyj też|obejrzyj także|posłuchaj też|posłuchaj także|cały artykuł|pisaliśmy o tym|to może cię zainteresować|może cię zainteresować|zobacz wideo|zobacz film|zobacz zdjęcia",
  ),
  linkTails: sourced(
    OWN,
    "wideo|film|filmy|zdjęcia|zdjęcie|foto|galeria|wideo i zdjęcia|zdjęcia i wideo|grafika|infografika|audio|aktualizacja|na żywo|relacja|dokument|mapa|podcast|opinia|komentarz",
  ),
  notices: sourced(
    OWN,
    "wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|używa plików cookies|używamy plików cookies|używamy plików cookie|korzysta z plików cookies|wykorzystuje pliki cookies|plików cookies|plików cookie|pliki cookies|pliki cookie|polityka prywatności|politykę prywatności|polityce prywatności|" +
      "polityka cookies|regulamin serwisu|regulaminu serwisu|akceptujesz regulamin|włącz javascript|włącz obsługę javascript|twoja przeglądarka nie obsługuje|przeglądarka nie obsługuje|dalsza część artykułu pod|dalsza część tekstu pod|ciąg dalszy pod|" +
      "dalsza część artykułu znajduje się pod|reszta tekstu pod|kopiowanie zabronione|rozpowszechnianie artykułu|dalsze rozpowszechnianie|bez zgody wydawcy|za zgodą wydawcy|bez pisemnej zgody|materiał chroniony prawem autorskim|tylko dla prenumeratorów|tylko dla subskrybentów|" +
      "aby czytać dalej|zaloguj się aby|masz już konto|jesteś już prenumeratorem|materiał sponsorowany|artykuł sponsorowany|treść sponsorowana|materiał partnera|dodaj komentarz|zobacz komentarze|komentarze są wyłączone|zauważyłeś błąd|znalazłeś błąd|widzisz błąd|" +
      "tekst przetłumaczony automatycznie|zapisując się|wyrażasz zgodę|wyrażam zgodę|administratorem danych osobowych|przetwarzanie danych osobowych|przetwarzanie moich danych|wydawca nie ponosi odpowiedzialności",
  ),
  noticeLeads: sourced(
    OWN,
    "od redakcji|przyp. red|przypis redakcji|nota redakcyjna|sprostowanie|tagi|tag|słowa kluczowe|kategorie|kategoria|dział|kontakt|udostępnij|reklama|tematy|opublikowano|aktualizacja",
  ),
  noticeLines: sourced(
    OWN,
    "reklama|udostępnij|podziel się|komentarze|komentarz|drukuj|wydrukuj|subskrybuj|ładowanie|zaloguj|zaloguj się|rejestracja|pilne|na żywo|tylko u nas|zobacz wszystkie|facebook|twitter|skomentuj|autopromocja",
  ),
  photos: sourced(
    OWN,
    "zdjęcie|zdjęcia|foto|fot|fot.|fotografia|fotograf|ilustracja|grafika|archiwum|zdjęcie archiwalne|zdjęcie ilustracyjne|zrzut ekranu|kadr|rys|rys.|autor zdjęcia",
  ),
  creditLeads: sourced(
    OWN,
    "źródło|źródła|tłumaczenie|tłum|tłum.|przekład|redakcja|red|red.|autor|autorzy|autorka|tekst|opracowanie|oprac|oprac.|opracował|opracowała|na podstawie|współpraca|wideo|za",
  ),
  credits: sourced(
    OWN,
    "nad materiałem pracowali|współpraca przy tekście|we współpracy z|tekst powstał przy współpracy|przygotowano na podstawie|opracowano na podstawie",
  ),
  bylines: sourced(OWN, "autor|autorka|napisał|napisała|tekst|opracował|opracowała"),
  bios: sourced(
    OWN,
    "pisze o|jest dziennikarzem|jest dziennikarką|jest korespondentem|jest korespondentką|jest autorem|jest autorką|jest reporterem|jest publicystą|zajmuje się tematyką",
  ),
  correspondents: sourced(
    OWN,
    "od naszego korespondenta|od naszej korespondentki|od własnego korespondenta|od specjalnego wysłannika|korespondencja własna|korespondencja z|relacja własna|nasz korespondent",
  ),
  clocks: sourced(OWN, "godz|godz.|godzina|aktualizacja|opublikowano|ostatnia aktualizacja|data publikacji|r|dodano"),
};
