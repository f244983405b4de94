/** Italian: speech. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import { conjugatedVerbs } from "../conjugation.ts";
import type { SpeechAct, SpeechFrame, SpeechStrength, SpeechVerb, SpeechWords } from "../speech.ts";
import { formsOf, speechAdjectives, speechNouns } from "../speech-forms.ts";
import { italianConjugations } from "./conjugations.ts";

const SOURCE = "written for Readout: verbs, phrases and nouns by which Italian news hands words to a speaker";

const verbs = (
  act: SpeechAct,
  strength: SpeechStrength,
  frames: readonly SpeechFrame[],
  infinitives: string,
): SpeechVerb[] => conjugatedVerbs(act, strength, frames, infinitives, italianConjugations.value);

const O = "|o|i";
const A = "|a|e";
const E = "|e|i";

const OF = "di del dello della dell' dei degli delle";
const BY = "da dal dallo dalla dall' dai dagli dalle";
const TO = "a al allo alla all' ai agli alle";
/** A source behind each of some words, with each preposition. */
const before = (prepositions: string, leads: string): string[] =>
  leads.split("; ").flatMap((lead) => prepositions.split(" ").map((word) => `${lead} ${word} _`));
/** What "quanto" and "come" have behind them. */
const TOLD =
  "riferito; riportato; dichiarato; affermato; reso noto; comunicato; spiegato; confermato; annunciato; precisato; scritto; ricostruito; appreso".split(
    "; ",
  );
const TELLS =
  "riferisce; riferiscono; riporta; riportano; scrive; scrivono; racconta; spiega; afferma; dichiara; sostiene; fa sapere; rende noto".split(
    "; ",
  );

export const italianSpeechWords: SpeechWords = {
  verbs: sourced(SOURCE, [
    ...verbs(
      "say",
      "sure",
      ["quote", "clause", "to"],
      `dire dichiarare affermare aggiungere precisare spiegare sottolineare assicurare annunciare riferire sostenere confermare insistere rispondere replicare ribattere ribadire ripetere raccontare commentare osservare notare informare comunicare
      evidenziare ricordare riconoscere ammettere confessare rivelare asserire argomentare scrivere twittare puntualizzare chiarire rimarcare specificare esclamare ironizzare scherzare testimoniare predire giurare proclamare rassicurare concludere proseguire
      chiosare incalzare tuonare obiettare auspicare far_sapere fare_sapere far_notare rendere_noto lasciar_intendere lamentare sbottare esordire dettagliare anticipare segnalare indicare attestare rincarare rilanciare sentenziare`,
    ),
    ...verbs(
      "say",
      "likely",
      ["quote", "clause"],
      "ritenere considerare correggere rettificare stimare quantificare prevedere ipotizzare parlare contare giudicare constatare descrivere decidere ordinare pubblicare diffondere raccomandare reagire denunciare menzionare valutare calcolare stabilire suggerire proporre riflettere criticare condannare attaccare ragionare illustrare elencare sperare",
    ),
    ...verbs("say", "sure", ["quote", "object"], "esprimere manifestare ribadire"),
    ...verbs(
      "say",
      "likely",
      ["quote", "object"],
      "condannare denunciare criticare salutare deplorare biasimare ringraziare respingere elogiare lodare applaudire commentare affrontare pronunciare rivolgere difendere sostenere citare stigmatizzare contestare bocciare",
    ),
    ...verbs(
      "say",
      "likely",
      ["as"],
      "definire descrivere bollare etichettare denunciare considerare chiamare soprannominare ribattezzare tacciare",
    ),
    ...verbs(
      "say",
      "beside",
      ["quote"],
      "proseguire continuare gridare urlare sussurrare mormorare ridere sorridere sospirare scandire cantare cominciare iniziare concludere finire interrompere borbottare balbettare leggere implorare piangere intervenire attaccare riprendere",
    ),
    ...verbs(
      "say",
      "sure",
      ["quote", "clause", "document"],
      "recitare indicare precisare dire affermare leggere stabilire",
    ),
    ...verbs("deny", "sure", ["quote", "clause", "to", "object"], "negare smentire"),
    ...verbs("deny", "likely", ["clause", "object"], "confutare contestare respingere escludere"),
    ...verbs(
      "demand",
      "sure",
      ["quote", "clause", "object", "to"],
      "chiedere esigere pretendere sollecitare esortare supplicare implorare pregare ordinare invocare reclamare intimare",
    ),
    ...verbs("demand", "likely", ["hearer", "to"], "invitare incoraggiare consigliare spingere incitare"),
    ...verbs("accuse", "sure", ["quote", "target"], "accusare"),
    ...verbs("accuse", "likely", ["target", "quote"], "incolpare rimproverare biasimare"),
    ...verbs("promise", "sure", ["quote", "clause", "to"], "promettere giurare"),
    ...verbs("promise", "likely", ["clause", "to", "object"], "garantire impegnare"),
    ...verbs("threaten", "sure", ["quote", "clause", "to", "hearer"], "minacciare avvertire ammonire"),
    ...verbs("threaten", "likely", ["quote", "clause", "hearer"], "avvisare allertare mettere_in_guardia"),
    ...verbs("ask", "sure", ["quote", "clause"], "domandare"),
    ...verbs("ask", "likely", ["quote", "clause"], "interrogare chiedere"),
    ...verbs(
      "think",
      "likely",
      ["quote", "clause", "to"],
      "credere pensare sperare temere desiderare dubitare ritenere considerare supporre immaginare prevedere confidare preferire sapere capire sospettare",
    ),
    ...verbs("say", "likely", ["about"], "parlare discutere reagire insistere scherzare riferire"),
    ...verbs("say", "sure", ["speaker"], "citare"),
  ]),
  nouns: sourced(SOURCE, [
    ...speechNouns(
      "say",
      true,
      `comunicat${O}; dichiarazion${E}; letter${A}; messagg|io|i; tweet; rapport${O}; document${O}; not${A}; test${O}; articol${O}; editorial${E}; ordinanz${A}; sentenz${A}; risoluzion${E}; mozion${E}; denunc|ia|e; circolar${E}; bollettin${O}; stud|io|i; sondagg|io|i
      striscion${E}; cartell${O}; libr${O}; video; registrazion${E}; post; informativ${A}; avvis${O}; memorandum; decret${O}; mail email e-mail; telegramm|a|i; relazion${E}; dossier`,
    ),
    ...speechNouns(
      "say",
      false,
      `parol${A}; discors${O}; intervist${A}; intervent${O}; comment${O}; affermazion${E}; testimonianz${A}; rispost${A}; reazion${E}; spiegazion${E}; critic|a|he; fras${E}; annunc|io|i; conferenz${A} conferenza_stampa conferenze_stampa; voc${E}; propost${A}; raccomandazion${E}
      version${E}; raccont${O}; opinion${E}; posizion${E}; slogan; conferma; replica; messagg|io|i; condann${A}; verdett${O}; decision${E}; sostegno; stim${A}; prevision${E}; sfog|o|hi; battut${A}`,
    ),
    ...speechNouns("deny", false, `smentit${A}`),
    ...speechNouns(
      "demand",
      false,
      `richiest${A}; appell${O}; esigenz${A}; sollecitazion${E}; ultimatum; rivendicazion${E}; invit${O}`,
    ),
    ...speechNouns("accuse", false, `accus${A}`),
    ...speechNouns("promise", false, `promess${A}; impegn${O}; garanzi${A}; rassicurazion${E}`),
    ...speechNouns("threaten", false, `minacc|ia|e; avvertiment${O}; monit${O}`),
    ...speechNouns("ask", false, `domand${A}; interrogativ${O}`),
    ...speechNouns(
      "think",
      false,
      `speranz${A}; timor${E}; preoccupazion${E}; convinzion${E}; auspic|io|i; volontà; intenzion${E}; dubb|io|i; punt|o|i_di_vista; ide${A}; fiducia; pensier${O}; parer${E}`,
    ),
  ]),
  adjectives: sourced(SOURCE, [
    ...speechAdjectives("say", "categoric|o|a|i|he; chiar|o|a|i|e; nett|o|a|i|e"),
    ...speechAdjectives(
      "think",
      "convint|o|a|i|e; persuas|o|a|i|e; sicur|o|a|i|e; cert|o|a|i|e; preoccupat|o|a|i|e; fiducios|o|a|i|e; consapevol|e|i; favorevol|e|i; ottimist|a|i|e",
    ),
    ...speechAdjectives(
      "promise",
      "pront|o|a|i|e; decis|o|a|i|e; determinat|o|a|i|e; dispost|o|a|i|e; intenzionat|o|a|i|e",
    ),
  ]),
  occasions: sourced(
    SOURCE,
    new Set(
      formsOf(
        `intervist|a|e discors|o|i conferenza_stampa conferenze_stampa punto_stampa riunion|e|i incontr|o|i vertic|e|i visit|a|e dibattit|o|i sedut|a|e udienz|a|e telefonat|a|e colloqui|o colloqui cerimoni|a|e comiz|io|i trasmission|e|i programm|a|i forum process|o|i conferenz|a|e cen|a|e pranz|o|i assemble|a|e congress|o|i
        convegn|o|i evento eventi summit messa intervento audizion|e|i`,
      ),
    ),
  ),
  backshift: sourced(
    SOURCE,
    new Set(
      formsOf(
        "aveva avevano avrebbe avrebbero sarebbe sarebbero potrebbe potrebbero dovrebbe dovrebbero era erano doveva dovevano poteva potevano",
      ),
    ),
  ),
  standsForReport: NOT_COVERED,
  sources: sourced(SOURCE, [
    "secondo _",
    ...before(
      OF,
      "a detta; a giudizio; a parere; a dire; ad avviso; nelle parole; secondo le parole; stando alle parole; secondo fonti; fonti; in una nota; in un comunicato; per conto; secondo i dati; secondo le stime; secondo il bilancio; secondo la versione; secondo il racconto; per bocca; agli occhi; dal punto di vista",
    ),
    "per _",
    ...before(TO, "stando; in base; a sentire"),
    ...TOLD.flatMap((told) =>
      before(BY, `secondo quanto ${told}; stando a quanto ${told}; come ${told}; da quanto ${told}; a quanto ${told}`),
    ),
    ...TELLS.flatMap((told) => [`secondo quanto ${told} _`, `stando a quanto ${told} _`, `come ${told} _`]),
    "secondo [lui]",
    "secondo [lei]",
    "secondo [loro]",
    "a [suo] giudizio",
    "a [suo] parere",
    "a [suo] dire",
    "a [suo] avviso",
    "a [loro] avviso",
    "per [lui]",
    "per [lei]",
    "nelle [sue] parole",
  ]),
  passers: sourced(SOURCE, [
    "citato da _",
    "citata da _",
    "citati da _",
    "citate da _",
    "citato dal _",
    "citata dal _",
    "citato dall' _",
    "citata dall' _",
    "citati dall' _",
    "citato dalla _",
    "citata dalla _",
    "ripreso da _",
    "riprese da _",
    "riportato da _",
    "riportate da _",
    "riportate dall' _",
    "riporta _",
    "riferisce _",
    "scrive _",
    "secondo _",
    "secondo quanto riferisce _",
    "secondo quanto riporta _",
    "secondo quanto riferito da _",
    "secondo quanto riferito dall' _",
    "citando _",
  ]),
  hearers: NOT_COVERED,
  beforeHearer: sourced(SOURCE, new Set(["a", "ad", "al", "allo", "alla", "ai", "agli", "alle", "all'", "davanti"])),
  soCalled: sourced(
    SOURCE,
    new Set(
      formsOf(
        "cosiddett|o|a|i|e così_dett|o|a presunt|o|a|i|e intitolat|o|a|i|e ribattezzat|o|a|i|e soprannominat|o|a|i|e denominat|o|a|i|e chiamat|o|a|i|e definit|o|a|i|e detto detta detti famigerat|o|a|i|e sedicent|e|i battezzat|o|a|i|e",
      ),
    ),
  ),
  namesInMarks: false,
  named: sourced(
    SOURCE,
    new Set(
      formsOf(
        `movimento partito gruppo operazione film canzone libro romanzo serie programma disco album opera episodio podcast rivista quotidiano giornale settimanale sito emittente canale applicazione app progetto campagna piano nave barca ristorante club hotel marchio quadro poesia
        mostra festival associazione fondazione collettivo coalizione organizzazione azienda società premio saggio documentario missile missili drone droni carro carri aereo razzo satellite rubrica via piazza viale scuola liceo inchiesta maxiprocesso`,
      ),
    ),
  ),
  sentenceBefore: NOT_COVERED,
  nobody: sourced("written for Readout: Italian words for nobody", new Set(["nessuno", "nessuna"])),
  demanded: NOT_COVERED,
  asClause: sourced(SOURCE, new Set(["come"])),
};
