/** Italian: grammar. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import { inflectionsOf, nominalParticiples, verbalNouns, verbsOfEvents, wholeVerbs } from "../conjugation.ts";
import type { AuxiliaryForm, EndingGuess, Grammar, WordClass } from "../grammar.ts";
import { italianConjugations } from "./conjugations.ts";
import { ITALIAN_EVENT_VERBS } from "./event-verbs.ts";

const WRITTEN = "written for Readout: the closed classes and regular inflection of Italian";

const AUXILIARIES: readonly (readonly [
  forms: string,
  lemma: string,
  is: AuxiliaryForm["is"],
  tense: AuxiliaryForm["tense"],
  reportive: boolean,
])[] = [
  ["ha hanno ho abbiamo hai", "avere", "have", "present", false],
  ["aveva avevano ebbe ebbero avesse avessero avevo", "avere", "have", "past", false],
  ["avrà avranno avrò", "avere", "have", "future", false],
  ["avrebbe avrebbero", "avere", "have", "present", true],
  ["abbia abbiano", "avere", "have", "present", false],
  ["avere avendo avuto aver averlo", "avere", "have", null, false],
  ["è sono siamo sei cè c'è", "essere", "be", "present", false],
  ["era erano fu furono fosse fossero ero", "essere", "be", "past", false],
  ["sarà saranno sarò", "essere", "be", "future", false],
  ["sarebbe sarebbero", "essere", "be", "present", true],
  ["sia siano", "essere", "be", "present", false],
  ["essere essendo esser", "essere", "be", null, false],
  ["stato stata stati state", "essere", "be", null, false],
  ["viene vengono", "venire", "be", "present", false],
  ["veniva venivano venne vennero", "venire", "be", "past", false],
  ["verrà verranno", "venire", "be", "future", false],
  ["verrebbe verrebbero", "venire", "be", "present", true],
  [
    "può possono possa possano posso possiamo poteva potevano poté potrà potranno potrebbe potrebbero potuto poter",
    "potere",
    "modal",
    null,
    false,
  ],
  [
    "deve devono debba debbano devo dobbiamo doveva dovevano dovrà dovranno dovrebbe dovrebbero dovuto dover",
    "dovere",
    "modal",
    null,
    false,
  ],
  ["vuole vogliono vorrebbe vorrebbero voleva volevano", "volere", "modal", null, false],
];

const ENDINGS: readonly (readonly [endings: string, is: WordClass, weight: number])[] = [
  ["", "noun", 0],
  ["o a e", "noun", 0],
  ["i", "nouns", 0],
  ["zione sione tà ità mento ismo ura enza anza tore trice aggio ezza", "noun", 0],
  ["zioni sioni menti ure enze anze tori aggi ezze", "nouns", 0],
  ["mente", "adverb", 0],
  [
    "ico ica ici iche ale ali oso osa osi ose ivo iva ivi ive abile abili ibile ibili ario aria ari arie are ari",
    "adjective",
    -1,
  ],
  ["ale ali ivo iva ico ica", "noun", -1],
  ["ese esi iano iana iani iane ino ina ini ine", "adjective", -1],
  ["ese iano ino ina", "noun", 0],
  ["esi iani ini ine", "nouns", 0],
  ["ato uto ito", "participle", 0],
  ["ata uta ita ati uti iti ate ute ite", "participle", 0],
  ["ato ata ito ita", "noun", -1],
  ["ati iti ate ite", "nouns", -1],
  ["ò", "past", 0],
  ["arono irono erono ettero", "past", 0],
  ["ava avano eva evano iva ivano", "past", 0],
  ["are ere ire", "plain", 0],
  ["arsi ersi irsi arlo arla arli arle ergli argli irlo erlo erla", "plain", 0],
  ["are ere", "noun", -3],
  ["ando endo", "gerund", 0],
  ["erà irà eranno iranno", "present", 0],
  ["erebbe erebbero irebbe irebbero", "present", 0],
  ["isce iscono", "present", 0],
];

const VERBS = (
  "abbandonare abbattere abolire accadere accelerare accendere accennare accertare accettare accogliere accompagnare accordare accusare acquistare adottare affermare affidare affondare affrontare aggiornare aggiungere aggravare aggredire aiutare allargare allertare allontanare alzare ammazzare ammettere ammonire amministrare ampliare analizzare andare annegare annettere annunciare annullare apparire appartenere appellare applaudire applicare appoggiare apprendere approvare aprire armare arrendere arrestare arrivare ascoltare aspettare assaltare assassinare assediare assicurare assistere assolvere assumere attaccare attendere attestare atterrare attraversare attribuire aumentare auspicare autorizzare avanzare avere avvenire avvertire avviare avvicinare avvisare " +
  "bastare battere benedire bloccare bocciare bombardare bruciare cadere calare calcolare cambiare cancellare capire catturare causare cedere celebrare cercare cessare chiamare chiarire chiedere chiudere citare coinvolgere collaborare collegare colpire comandare combattere cominciare commemorare commentare commettere commuovere comparire compiere completare comportare comprendere comunicare concedere concentrare concludere condannare condividere condurre confermare confessare confiscare congelare congratulare conoscere consegnare consentire considerare consigliare constatare consultare contare contattare contenere contestare continuare contribuire controllare convincere convocare cooperare coordinare coprire correggere correre costare costituire costringere costruire creare credere crescere criticare crollare curare " +
  "danneggiare dare decidere decollare definire degenerare delineare demolire denunciare deplorare deporre deportare depositare derubare descrivere destinare destituire detenere determinare devastare dichiarare difendere diffondere dimettere diminuire dimostrare dipendere dire dirigere disarmare discutere disperdere disporre dissentire distribuire distruggere divenire diventare dividere domandare donare durare effettuare eleggere elencare eliminare elogiare emanare emergere emettere entrare equipaggiare ereditare esaminare escludere eseguire esercitare esigere esistere esortare espandere espellere esplodere esporre esprimere essere estendere estradare estrarre evacuare evadere evidenziare evitare " +
  "fallire fare favorire ferire fermare festeggiare figurare filmare finanziare finire firmare fissare fondare forare formare fornire forzare fucilare fuggire funzionare garantire gestire gettare giocare girare giudicare giungere giurare giustificare governare gridare guadagnare guardare guidare identificare ignorare illustrare immaginare impedire impegnare imporre importare imprigionare incarcerare incendiare incitare includere incontrare incriminare indagare indebolire indicare indire infliggere informare infrangere ingaggiare ingoiare iniziare innescare insistere insorgere inseguire insultare intensificare intendere interpretare interrogare interrompere intervenire intervistare introdurre invadere inventare invertire investire inviare invitare invocare iscrivere isolare ispezionare " +
  "lamentare lanciare lasciare lavorare leggere legittimare levare liberare licenziare limitare lodare lottare mancare mandare manifestare mantenere marciare massacrare mediare menzionare mettere migliorare militare minacciare mirare mobilitare modificare moltiplicare monitorare morire mostrare motivare muovere nascere nascondere negare negoziare nominare notare notificare nutrire obbligare occorrere occupare odiare offendere offrire operare opporre ordinare organizzare osservare ostacolare ottenere pagare paragonare parlare partecipare partire passare patire pensare percepire percorrere perdere perdonare permettere perquisire perseguire perseguitare pesare piangere picchiare placare porre portare possedere posticipare praticare precipitare precisare predire preferire pregare prelevare premere prendere preoccupare preparare presentare presidiare prestare pretendere prevalere prevedere procedere proclamare procurare produrre progettare proibire promettere promuovere pronunciare proporre proseguire proteggere protestare provare provenire provocare pubblicare punire puntare " +
  "raccogliere raccomandare raccontare radere raddoppiare rafforzare raggiungere ragionare rallentare rappresentare ratificare reagire realizzare recapitare recare recuperare redigere reggere registrare regolare remare rendere replicare reprimere resistere respingere restare restituire revocare riaprire ribadire ribattere ribellare ricevere richiamare richiedere riconoscere ricordare ricorrere ricoverare ridurre rientrare riferire rifiutare riflettere rifugiare riguardare rilanciare rilasciare rilevare rimanere rimarcare rimborsare rimettere rimproverare rimuovere rinchiudere rincarare ringraziare rinnovare rinunciare rinviare riparare ripetere riportare riprendere risalire risarcire riscattare riservare risolvere rispettare rispondere risultare ritardare ritenere ritirare ritornare ritrovare riunire riuscire rivelare rivendicare rivolgere rompere rovesciare rubare " +
  "saccheggiare salire salutare salvare sancire sanzionare sapere sbagliare sbarcare scadere scagliare scambiare scappare scattare scegliere scendere schierare sciogliere scomparire scommettere scongiurare sconvolgere scoppiare scoprire scortare scrivere scusare segnalare seguire sembrare sentire separare sequestrare sentenziare servire sfidare sfilare sfollare sfuggire sgomberare siglare significare smentire smettere soccorrere soffocare soffrire soggiornare sognare sollecitare sollevare sopportare sopravvivere sorprendere sorvegliare sospendere sospettare sostenere sostituire sottolineare sottoporre sottoscrivere sottrarre sparare sparire spaventare spedire spegnere spendere sperare spiegare spingere spostare stabilire stanziare stare stimare stuprare subire succedere suggerire suonare superare supplicare svelare svolgere " +
  "tacere tagliare tardare telefonare temere tenere tentare terminare testimoniare tirare togliere tornare torturare tracciare trascinare trasferire trasformare trasmettere trasportare trattare travolgere trovare truffare tutelare uccidere unire urlare usare uscire utilizzare vagliare valere valutare vantare varare vedere vendere venire verificare versare vietare vincere violare violentare visitare vivere volare volere votare twittare incalzare chiosare puntualizzare rimarcare ammonire sbottare esordire argomentare obiettare dettagliare precisare auspicare ironizzare scherzare tuonare osservare specificare"
).split(" ");

/** Nouns that are written like a form of a verb. */
const VERBAL_NOUNS =
  "visita marcia protesta aiuto lotta denuncia condanna minaccia cattura consegna prova riforma carica causa intervista multa critica incontro accordo controllo attacco arresto sciopero cambio inizio annuncio rilascio ritiro lancio sequestro blocco crollo sostegno ricerca domanda visite proteste minacce denunce accuse accusa forza forze offerta carico ordine ordini guida guide firma nota cura forma parla spiega svolta resa pesca caccia mostra perdita ribelli governo lavoro bilancio scontro scambio rischio rimpatrio rinvio ricordo saluto soccorso ricorso trasporto voto calcio danno danni ferma fermo attacchi incontri accordi controlli arresti scioperi blocchi crolli lanci soccorsi ricorsi voti scontri scambi rischi bombe bomba fuga truffa marce prove cause condanne lotte gara chiama conta vendita stampa notizia tratta arma armi parte parti";

/** Verbs whose participles are nouns as well. */
const NOMINAL = nominalParticiples(
  "ferire morire arrestare fermare detenere sfollare accusare condannare indagare impiegare delegare uscire entrare rendere salire trattare comunicare mandare attentare risultare candidare inviare prendere riprendere difendere offendere offrire scoprire richiedere proporre rispondere scegliere promettere imputare alleare abbonare associare laureare partire scomparire disperdere rifugiare salvare sopravvivere evacuare liberare passare vedere chiamare stare permettere sequestrare rapire deputare dipendere giurare perdere mettere fare dire scrivere",
  italianConjugations.value,
  (form) => /[ei]$/.test(form),
);

const KNOWN: ReadonlySet<string> = new Set([...VERBS, ...verbsOfEvents(ITALIAN_EVENT_VERBS, /(?:are|ere|ire|rre)$/)]);

/** Italian: grammar. */
export const italianGrammar: Grammar = {
  closed: sourced(WRITTEN, {
    determiner:
      "il lo la i gli le l' un uno una un' del:3 dello:3 della:3 dei:1 degli:1 delle:1 questo questa questi queste quest' quel quello quella quei quegli quelle quell' mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri nostre vostro vostra loro:1 ogni alcuni alcune qualche qualsiasi nessun nessuna nessuno:2 tutto tutta tutti tutte altro altra altri altre diversi diverse molti molte molto:3 pochi poche tanti tante parecchi entrambi entrambe stesso:1 stessa:1 stessi stesse quale:2 quali:2 che:5",
    pronoun:
      "io tu egli lui lei ella noi voi loro essi esse ciò questo:2 questa:2 quello:2 quella:2 quelli quelle:2 chi qualcuno qualcosa nessuno:1 niente nulla ognuno tutti:1 molti:1 alcuni:2 altri:2 entrambi:2 uno:3 cosa:2",
    object: "mi ti si ci vi lo:3 la:3 li le:3 gli:3 ne me te sé l':3",
    preposition:
      "di d' a ad da in con su per tra fra del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' col coi contro durante verso senza sotto sopra dietro davanti presso vicino oltre entro fino attraverso secondo tramite mediante nonostante malgrado circa riguardo dopo prima lungo escluso salvo eccetto insieme grazie",
    coordinator: "e ed o oppure ma però né bensì",
    subordinator:
      "che:1 se perché poiché quando mentre come:1 dove:1 affinché benché sebbene finché dopo:3 prima:3 senza:4 nonostante:3 siccome qualora purché anche:5 per:5 quanto:3 perchè",
    relative: "che cui quale quali chi:3 dove",
    not: "non mai né:3 neanche nemmeno neppure",
    to: "di:1 d':1 a:1 ad:1 per:1 da:2 senza:3 nel:4",
    adverb:
      "anche ancora già sempre solo soltanto pure poi dopo prima allora così inoltre adesso ora oggi ieri domani stamattina stamani stamane stasera stanotte stavolta qui qua lì là molto più meno abbastanza troppo quasi appena forse bene male meglio peggio presto tardi lontano vicino dentro fuori su:5 giù tanto poco insieme infatti invece tuttavia comunque dunque quindi intanto infine finalmente addirittura proprio persino ormai attualmente recentemente subito circa addosso indietro avanti via attorno intorno altrettanto ovunque",
    particle: "sì",
    number:
      "zero uno:1 un:3 una:3 due tre quattro cinque sei:1 sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventidue ventitré ventiquattro venticinque ventisei ventisette ventotto ventinove trenta quaranta cinquanta sessanta settanta ottanta novanta cento duecento trecento quattrocento cinquecento mille mila milione:1 milioni:1 miliardo:1 miliardi:1",
    adjective:
      "primo prima:3 primi prime secondo:2 seconda terzo terza quarto ultimo ultima ultimi ultime prossimo prossima prossimi prossime scorso scorsa scorsi scorse stesso:1 stessa:1 proprio:1 propria propri proprie grande grandi gran piccolo piccola piccoli piccole nuovo nuova nuovi nuove buono buona buon cattivo alto alta alti alte giovane giovani vecchio vecchia antico ex futuro futura solo:2 sola unico unica russo russa russi russe turco turca turchi greco greca greci svizzero belga serbo arabo araba arabi curdo ceco slovacco croato ucraino ucraina ucraini ucraine italiano italiana italiani israeliano israeliana israeliani libero libera liberi grave gravi presunto presunta presunti attuale attuali vivo viva importante importanti forte forti violento violenta maggiore maggiori minore minori migliore migliori rosso rossa nero bianco pubblico pubblica militare:1 militari:1 umanitario umanitaria",
    noun: `proposta offerta:1 richiesta risposta polizia governo paese parlamento presidente ministro esercito accordo lato soldato mercato deputato senato avvocato impiegato cittadino comunicato segretario sindaco ${NOMINAL.noun} visita marcia protesta aiuto lotta denuncia condanna minaccia cattura consegna prova riforma carica causa intervista multa critica incontro accordo controllo attacco arresto sciopero cambio inizio annuncio rilascio ritiro lancio sequestro blocco crollo sostegno ricerca domanda accusa forza offerta carico ordine guida firma nota cura forma parla spiega svolta resa pesca caccia mostra perdita governo lavoro bilancio scontro scambio rischio rimpatrio rinvio ricordo saluto soccorso ricorso trasporto voto calcio danno ferma fermo bomba fuga truffa gara chiama conta vendita stampa notizia tratta arma parte`,
    nouns: `persone forze autorità vittime manifestanti soldati deputati cittadini ostaggi migliaia centinaia decine stati mercati militari:1 carabinieri sanitari truppe uomini ${NOMINAL.nouns} visite proteste minacce denunce accuse forze ordini guide ribelli danni attacchi incontri accordi controlli arresti scioperi blocchi crolli lanci soccorsi ricorsi voti scontri scambi rischi bombe marce prove cause condanne lotte armi parti`,
    gerund: "avendo essendo stando",
  }),
  auxiliaries: sourced(
    WRITTEN,
    AUXILIARIES.flatMap(([forms, lemma, is, tense, reportive]) =>
      forms.split(" ").map((form) => ({ form, lemma, is, tense, negated: false, holdsSubject: false, reportive })),
    ),
  ),
  irregularVerbs: sourced(italianConjugations.source, [
    ...wholeVerbs(italianConjugations.value, KNOWN),
    ...NOMINAL.verbs,
    ...verbalNouns(VERBAL_NOUNS, KNOWN, italianConjugations.value),
  ]),
  irregularNouns: sourced(WRITTEN, ["uomini uomo", "uova uovo"]),
  inflections: sourced(italianConjugations.source, [
    ...inflectionsOf(italianConjugations.value),
    ...["si", "lo", "la", "li", "le", "gli", "ne", "ci", "mi"].map((ending) => ({
      ending: `r${ending}`,
      base: "re",
      is: "plain" as const,
      reportive: false,
    })),
    { ending: "r", base: "re", is: "plain" as const, reportive: false },
  ]),
  verbs: sourced("written for Readout: verbs that reports are full of, with those of its words of events", [...KNOWN]),
  endings: sourced(
    WRITTEN,
    ENDINGS.flatMap(([endings, is, weight]) =>
      endings.split(" ").map((ending): EndingGuess => ({ ending, is, weight, reportive: false })),
    ),
  ),
  wordClasses: NOT_COVERED,
  possessiveEndings: NOT_COVERED,
  contentClause: sourced(WRITTEN, {
    statement: "che",
    question: "se come perché chi quando dove quanto quale quali cosa",
  }),
  calling: sourced(WRITTEN, "come da di"),
  agents: sourced(WRITTEN, "da dal dallo dalla dai dagli dalle dall'"),
  possessives: sourced(WRITTEN, "mio mia miei mie suo sua suoi sue nostro nostra nostri nostre vostro vostra loro"),
  clitics: sourced(WRITTEN, "mi ti si ci vi lo la li le gli ne l' c' s' v' m' t' n'"),
  activeWithBe: sourced(
    WRITTEN,
    "andare venire arrivare partire entrare uscire morire nascere restare rimanere cadere salire scendere tornare ritornare rientrare diventare divenire intervenire decedere scappare fuggire crollare esplodere scoppiare giungere sbarcare sopravvivere scomparire sparire riuscire accadere avvenire succedere apparire emergere evadere costare durare scattare finire si s' mi",
  ),
  verbSecond: NOT_COVERED,
  adjectiveAfter: true,
  verbFirst: false,
  headFirst: false,
  definiteness: NOT_COVERED,
  nounsInRow: false,
  subjectOmitted: true,
  bodies: NOT_COVERED,
  obliqueEndings: NOT_COVERED,
};
