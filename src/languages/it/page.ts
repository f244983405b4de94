/** Italian: page. */
import { sourced } from "../../core/sourced.ts";
import type { PageWords } from "../page.ts";

const OWN = "written for Readout: as pages of Italian news word it";

export const italianPageWords: PageWords = {
  asks: sourced(
    OWN,
    "sostieni|sostienici|sosteneteci|abbonati|abbonatevi|iscriviti|iscrivetevi|registrati|fai una donazione|dona ora|dona|seguici|seguiteci|segui|unisciti|scarica|scarica l'app|condividi|aiutaci|diventa|" +
      "non perdere|non perderti|ricevi|ricevi ogni|clicca qui|clicca su|clicca|scrivici|inviaci|accedi|attiva le notifiche|partecipa a|il tuo sostegno|il tuo contributo|la tua donazione|abbiamo bisogno di te|resta aggiornato|rimani aggiornato|resta sempre aggiornato",
  ),
  asksFirst: sourced(
    OWN,
    "leggi|guarda|ascolta|scopri|ricevi|scarica|scegli|approfitta|ottieni|prova|consulta|vota|entra|commenta|inserisci",
  ),
  wares: sourced(
    OWN,
    "newsletter|abbonamento|abbonamenti|abbonato|abbonati|donazione|donazioni|giornalismo indipendente|informazione indipendente|informazione libera|la nostra redazione|il nostro giornale|il nostro sito|la nostra app|i nostri giornalisti|il nostro lavoro|" +
      "l'app|app gratuita|su facebook|su twitter|su instagram|su telegram|su whatsapp|su youtube|su linkedin|su tiktok|su x|su google news|canale whatsapp|canale telegram|canale youtube|pagina facebook|social|indirizzo email|indirizzo e-mail|tua email|tua mail|" +
      "podcast|notifiche|accesso illimitato|prova gratuita|articolo gratuito|contenuti esclusivi|le notizie più importanti|ultime notizie|premium|questo articolo|questa notizia|i tuoi amici|senza vincoli",
  ),
  reader: sourced(
    OWN,
    "tu|te|ti|tuo|tua|tuoi|tue|voi|vi|vostro|vostra|vostri|cari lettori|caro lettore|care lettrici|gentile lettore|gentili lettori",
  ),
  house: sourced(OWN, "noi|nostro|nostra|nostri|nostre|ci"),
  appealHeads: sourced(
    OWN,
    "cari lettori|caro lettore|care lettrici|gentile lettore|gentili lettori|un messaggio da|un messaggio della|prima di andare|grazie per averci letto|grazie per la lettura|sostieni il giornalismo|sostienici|perché sostenerci|abbiamo bisogno del tuo|se sei arrivato fin qui",
  ),
  appealEnds: sourced(
    OWN,
    "più tardi|non ora|no, grazie|grazie|grazie per il tuo sostegno|continua|chiudi|dona|abbonati|scopri di più|mensile|annuale",
  ),
  outletHeads: sourced(
    OWN,
    "un messaggio da|un messaggio della|la redazione di|copyright|abbonati a|riproduzione riservata",
  ),
  linkLeads: sourced(
    OWN,
    "leggi|leggi anche|leggere|guarda|guarda anche|vedi|vedi anche|ascolta|video|foto|fotogallery|gallery|le immagini|in diretta|diretta|la diretta|reportage|analisi|intervista|opinione|editoriale|commento|approfondimento|l'approfondimento|podcast|speciale|correlati|cronologia|infografica|mappa|la scheda|il punto|il retroscena",
  ),
  linkLeadsAlone: sourced(
    OWN,
    "leggi anche|leggi pure|leggi tutto|leggi di più|continua a leggere|guarda anche|vedi anche|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|potrebbero interessarti|articoli correlati|notizie correlate|contenuti correlati|altre notizie|altri articoli|" +
      "i più letti|le più lette|più letti|ultime notizie|da non perdere|consigliati|consigliati per te|per approfondire|sullo stesso argomento|sullo stesso tema|scopri di più|per saperne di più|qui la diretta|qui tutti gli aggiornamenti",
  ),
  linkTails: sourced(
    OWN,
    "video|foto|immagini|gallery|fotogallery|audio|infografica|aggiornato|diretta|mappa|documento",
  ),
  notices: sourced(
    OWN,
    "tutti i diritti riservati|riproduzione riservata|diritti riservati|abilita javascript|attiva javascript|il tuo browser non|il browser non|utilizza cookie|utilizziamo i cookie|uso dei cookie|informativa sulla privacy|privacy policy|cookie policy|termini e condizioni|condizioni d'uso|note legali|" +
      "l'articolo continua|continua dopo la pubblicità|l'articolo prosegue|contenuto sponsorizzato|contenuto promozionale|solo per gli abbonati|riservato agli abbonati|articolo riservato|per continuare a leggere|sei già abbonato|ti restano|effettua il login|iscrivendoti|registrandoti|" +
      "vietata la riproduzione|è vietata|senza autorizzazione|condividi su facebook|condividi su twitter|condividi questo articolo|condividi l'articolo|lascia un commento|i commenti sono|vedi i commenti|stampa l'articolo|copia link|invia per email|questo contenuto non è disponibile|pubblicato originariamente|tradotto automaticamente|testata giornalistica registrata",
  ),
  noticeLeads: sourced(
    OWN,
    "nota della redazione|ndr|tag|argomenti|parole chiave|categorie|contatti|pubblicità|copyright|condividi|informazioni sull'autore|temi",
  ),
  noticeLines: sourced(
    OWN,
    "pubblicità|condividi|commenta|commenti|commento|stampa|invia|abbonati|iscriviti|registrati|caricamento|accedi|chiudi|annuncio|facebook|twitter|whatsapp|telegram|linkedin|copia link|salva|ascolta|in diretta|diretta|esclusiva|esclusivo|mostra altro|vedi tutti|torna su|sponsorizzato|ultim'ora|tutti i diritti riservati|riproduzione riservata",
  ),
  photos: sourced(
    OWN,
    "foto|fotografia|fotografie|fotografo|immagine|immagini|illustrazione|infografica|screenshot|foto d'archivio|foto di repertorio|immagine d'archivio|archivio|credit|credits|foto ansa|fotogramma",
  ),
  creditLeads: sourced(
    OWN,
    "fonte|fonti|redazione|a cura di|scritto da|traduzione|traduzione di|tradotto da|testo|testo di|autore|autrice|credit|crediti|ha collaborato|hanno collaborato|pubblicato originariamente|servizio di|con informazioni di",
  ),
  credits: sourced(
    OWN,
    "ha collaborato a questo articolo|hanno collaborato a questo articolo|con agenzie|ha collaborato",
  ),
  bylines: sourced(OWN, "di|a cura di|testo di"),
  bios: sourced(
    OWN,
    "è giornalista|è un giornalista|è una giornalista|è corrispondente|è autore di|è autrice di|è editorialista|è inviato|scrive di|scrive per|collabora con",
  ),
  correspondents: sourced(
    OWN,
    "dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|dalla nostra corrispondente|dai nostri inviati|nostro inviato a|inviato a|corrispondente da|inviato speciale",
  ),
  clocks: sourced(
    OWN,
    "h|gmt|utc|cet|cest|ore|alle|pubblicato|aggiornato|aggiornata|ultimo aggiornamento|modificato|min|lettura|ora",
  ),
};
