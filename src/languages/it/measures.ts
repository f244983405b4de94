/** Italian: measures. */
import { sourced } from "../../core/sourced.ts";
import { spelledOut } from "../conjugation.ts";
import { endings, measure, phrasal, suffering } from "../measure-forms.ts";
import type { MeasureWords } from "../measures.ts";
import { formsOf } from "../speech-forms.ts";
import { italianConjugations } from "./conjugations.ts";

const WRITTEN = "written for Readout: the words by which Italian news counts people and what befell them";

const verbs = (infinitives: string): string => spelledOut(infinitives, italianConjugations.value);
/** Endings of participles and adjectives. */
const O = "|o|a|i|e";

export const italianMeasureWords: MeasureWords = {
  phrases: sourced(WRITTEN, [
    ...measure("killed", {
      object: verbs("uccidere ammazzare assassinare massacrare giustiziare freddare decapitare sgozzare"),
      passive: `uccis${O} assassinat${O} ammazzat${O} giustiziat${O} massacrat${O} decapitat${O} freddat${O} trovat${O}_mort${O} trovato_morto trovata_morta trovati_morti senza_vita ferit${O}_a_morte`,
      subject: `${verbs("morire decedere perire")} perso_la_vita perdono_la_vita perde_la_vita perdere_la_vita hanno_perso_la_vita annegat${O} deceduti`,
      count:
        "morto morta morti morte vittime vittima deceduti decessi decesso cadaveri cadavere corpi corpi_senza_vita salme uccisi uccise",
      before: `morti_sono vittime_sono bilancio_delle_vittime bilancio_dei_morti numero_dei_morti numero_delle_vittime numero_di_morti numero_di_vittime bilancio_è_di bilancio_provvisorio_è_di bilancio morte_di morte_dei uccisione_di omicidio_di omicidi_di strage_di costato_la_vita_a costata_la_vita_a costando_la_vita_a è_costato_la_vita_a assassinio_di tolto_la_vita_a`,
    }),
    ...measure("injured", {
      object: verbs("ferire"),
      passive: `ferit${O} gravemente_ferit${O} lievemente_ferit${O} rimast${O}_ferit${O} rimasto_ferito rimasta_ferita rimasti_feriti contus${O} ustionat${O}`,
      subject: "riportato_ferite riportato_lesioni",
      count: "ferito ferita feriti ferite contusi ustionati",
      before: "numero_dei_feriti numero_di_feriti feriti_sono",
    }),
    ...measure("treated", {
      passive: `ricoverat${O} in_gravi_condizioni in_condizioni_critiche in_prognosi_riservata in_terapia_intensiva in_codice_rosso trasportat${O}_in_ospedale portat${O}_in_ospedale in_ospedale in_pericolo_di_vita medicat${O}`,
    }),
    ...measure("casualties", {
      passive: "morti_o_feriti morti_e_feriti",
      count: "morti_o_feriti morti_e_feriti",
      before: "numero_di_morti_e_feriti",
    }),
    ...measure("shot", {
      passive: `raggiunt${O}_da_colpi_d'_arma_da_fuoco colpit${O}_da_proiettili raggiunt${O}_da_proiettili gambizzat${O}`,
    }),
    ...measure("missing", {
      passive: `dispers${O} scompars${O} irreperibil|e|i`,
      subject: verbs("scomparire"),
      count: "dispersi dispersa disperso disperse scomparsi",
      before: "numero_dei_dispersi numero_di_dispersi dispersi_sono",
    }),
    ...measure("detained", {
      object: verbs("arrestare fermare catturare incarcerare imprigionare"),
      passive: `arrestat${O} fermat${O} detenut${O} incarcerat${O} in_manette in_carcere agli_arresti ai_domiciliari in_custodia_cautelare indagat${O} in_stato_di_fermo`,
      count: "arresti arresto fermi arrestati fermati detenuti arrestate",
      before: "arresto_di fermo_di numero_degli_arresti numero_di_arresti numero_degli_arrestati",
    }),
    ...measure("displaced", {
      object: verbs("sfollare"),
      passive: `sfollat${O} senzatetto senza_tetto senza_casa costrett${O}_a_fuggire costrett${O}_a_lasciare_le_proprie_case costretti_alla_fuga cacciat${O}_dalle_loro_case`,
      subject: `${verbs("fuggire")} lasciato_le_loro_case lasciato_le_proprie_case abbandonato_le_loro_case abbandonato_le_proprie_case`,
      count: "sfollati senzatetto",
      before: "numero_degli_sfollati numero_di_sfollati esodo_di fuga_di",
    }),
    ...measure("rescued", {
      object: verbs("salvare soccorrere"),
      passive: `salvat${O} soccors${O} trat${"|to|ta|ti|te"}_in_salvo estratt${O}_viv${O} estratto_vivo estratta_viva estratti_vivi estratt${O}_dalle_macerie in_salvo mess${O}_in_salvo`,
      count: "superstiti sopravvissuti superstite sopravvissuto",
      before: "salvataggio_di soccorso_di numero_dei_superstiti",
    }),
    ...measure("evacuated", {
      object: verbs("evacuare sgomberare"),
      passive: `evacuat${O} sgomberat${O} fatt${O}_evacuare`,
      count: "evacuati",
      before: "evacuazione_di sgombero_di",
    }),
    ...measure("ordered to evacuate", {
      passive: `invitat${O}_a_evacuare invitat${O}_a_lasciare con_ordine_di_evacuazione`,
    }),
    ...measure("hostages", {
      object: verbs("rapire sequestrare"),
      passive: `rapit${O} sequestrat${O} pres${O}_in_ostaggio tenut${O}_in_ostaggio in_ostaggio prigionier${O}`,
      count: "ostaggi ostaggio rapiti prigionieri",
      before: "numero_degli_ostaggi rapimento_di sequestro_di",
    }),
    ...measure("aboard", { passive: "a_bordo", count: "a_bordo" }),
    ...measure("protesters", {
      subject: `${verbs("manifestare sfilare")} scesi_in_piazza sono_scesi_in_piazza scese_in_piazza si_sono_radunat${O} hanno_protestato in_piazza`,
      count: "manifestanti manifestante dimostranti scioperanti",
      before: "manifestazione_di protesta_di corteo_di folla_di",
    }),
    ...measure("votes", { count: "voti voto" }),
    ...measure("aboard", { before: "a_bordo" }),
    ...measure("killed", {
      count: "vittime vittima",
      before:
        "tra_le_vittime fra_le_vittime tra_i_morti fra_i_morti i_morti_a le_vittime_sono i_morti_sono le_vittime_a le_vittime_salgono_a i_morti_salgono_a",
    }),
    ...measure("injured", { before: "i_feriti_a i_feriti_sono i_feriti_salgono_a" }),
    ...measure("missing", {
      passive:
        "risultano_dispersi risultano_disperse risulta_disperso risulta_dispersa dati_per_dispersi date_per_disperse ancora_dispersi",
      before: "i_dispersi_a i_dispersi_sono",
    }),
    ...measure("displaced", {
      count: "sfollati sfollate",
      subject:
        "hanno_dovuto_lasciare_le_case hanno_dovuto_lasciare_le_loro_case hanno_dovuto_lasciare_le_proprie_case hanno_dovuto_lasciare_la_propria_casa hanno_dovuto_lasciare_la_loro_casa hanno_dovuto_lasciare_le_proprie_abitazioni hanno_dovuto_lasciare_le_loro_abitazioni hanno_dovuto_lasciare_casa hanno_dovuto_abbandonare_le_case hanno_dovuto_abbandonare_le_loro_case hanno_dovuto_abbandonare_le_proprie_case hanno_dovuto_abbandonare_la_propria_casa hanno_dovuto_abbandonare_la_loro_casa hanno_dovuto_abbandonare_le_proprie_abitazioni hanno_dovuto_abbandonare_le_loro_abitazioni hanno_dovuto_abbandonare_casa sono_state_costrette_a_lasciare_le_case sono_state_costrette_a_lasciare_le_loro_case sono_state_costrette_a_lasciare_le_proprie_case sono_state_costrette_a_lasciare_la_propria_casa sono_state_costrette_a_lasciare_la_loro_casa sono_state_costrette_a_lasciare_le_proprie_abitazioni sono_state_costrette_a_lasciare_le_loro_abitazioni sono_state_costrette_a_lasciare_casa sono_state_costrette_a_abbandonare_le_case sono_state_costrette_a_abbandonare_le_loro_case sono_state_costrette_a_abbandonare_le_proprie_case sono_state_costrette_a_abbandonare_la_propria_casa sono_state_costrette_a_abbandonare_la_loro_casa sono_state_costrette_a_abbandonare_le_proprie_abitazioni sono_state_costrette_a_abbandonare_le_loro_abitazioni sono_state_costrette_a_abbandonare_casa sono_stati_costretti_a_lasciare_le_case sono_stati_costretti_a_lasciare_le_loro_case sono_stati_costretti_a_lasciare_le_proprie_case sono_stati_costretti_a_lasciare_la_propria_casa sono_stati_costretti_a_lasciare_la_loro_casa sono_stati_costretti_a_lasciare_le_proprie_abitazioni sono_stati_costretti_a_lasciare_le_loro_abitazioni sono_stati_costretti_a_lasciare_casa sono_stati_costretti_a_abbandonare_le_case sono_stati_costretti_a_abbandonare_le_loro_case sono_stati_costretti_a_abbandonare_le_proprie_case sono_stati_costretti_a_abbandonare_la_propria_casa sono_stati_costretti_a_abbandonare_la_loro_casa sono_stati_costretti_a_abbandonare_le_proprie_abitazioni sono_stati_costretti_a_abbandonare_le_loro_abitazioni sono_stati_costretti_a_abbandonare_casa dovettero_lasciare_le_case dovettero_lasciare_le_loro_case dovettero_lasciare_le_proprie_case dovettero_lasciare_la_propria_casa dovettero_lasciare_la_loro_casa dovettero_lasciare_le_proprie_abitazioni dovettero_lasciare_le_loro_abitazioni dovettero_lasciare_casa dovettero_abbandonare_le_case dovettero_abbandonare_le_loro_case dovettero_abbandonare_le_proprie_case dovettero_abbandonare_la_propria_casa dovettero_abbandonare_la_loro_casa dovettero_abbandonare_le_proprie_abitazioni dovettero_abbandonare_le_loro_abitazioni dovettero_abbandonare_casa hanno_lasciato_le_case hanno_lasciato_le_loro_case hanno_lasciato_le_proprie_case hanno_lasciato_la_propria_casa hanno_abbandonato_le_case hanno_abbandonato_le_loro_case hanno_abbandonato_le_proprie_case hanno_abbandonato_la_propria_casa",
    }),
  ]),
  phrasal: sourced(WRITTEN, [
    phrasal("killed", "perso perde perdono persero", "soldati militari combattenti", ""),
    phrasal("killed", "causato provocato fatto causando provocando causa provoca ha_fatto", "morti vittime morto", ""),
    phrasal("injured", "causato provocato fatto causando provocando", "feriti ferito", ""),
    phrasal("killed", "costato costata costando tolto", "", "la_vita"),
    phrasal(
      "displaced",
      "costretto costringendo obbligato",
      "",
      "a_fuggire alla_fuga a_lasciare_le_proprie_case a_lasciare_le_loro_case ad_abbandonare",
    ),
    phrasal(
      "ordered to evacuate",
      "ordinato invitato chiesto esortato",
      "",
      "di_evacuare a_evacuare a_lasciare ad_evacuare",
    ),
    phrasal("hostages", "preso prendendo tiene tengono tenuto", "", "in_ostaggio"),
    phrasal("aboard", "trasportava trasportavano", "passeggeri persone migranti", ""),
    phrasal("rescued", "estratto tirato estraendo", "", "vivi vive vivo viva dalle_macerie"),
    phrasal("killed", "perso perdono persero perdere", "", "la_vita"),
  ]),
  suffering: sourced(WRITTEN, [
    suffering(
      "injured",
      "riportato riportano riportò riportarono riportando subito",
      "ferite ferita ustioni fratture lesioni contusioni",
    ),
  ]),
  subjectAfter: true,
  people: sourced(WRITTEN, {
    people: formsOf(
      "persona persone gente individu|o|i abitant|e|i cittadin|o|i|a|e residente residenti famigli|a|e vittim|a|e vit|a|e superstit|e|i membr|o|i sospettat|o|i attentator|e|i aggressor|e|i adult|o|i ostagg|io|i familiar|e|i giovan|e|i tifos|o|i client|e|i passant|e|i spettator|e|i coloni connazional|e|i anim|a|e occupanti altr|o|a|i|e",
    ),
    children: formsOf(
      "bambin|o|a|i|e minor|e|i ragazz|o|a|i|e adolescent|e|i neonat|o|i minorenn|e|i figli|o|a|e figli",
    ),
    women: formsOf("donn|a|e sorell|a|e madri madre"),
    men: formsOf("uom|o uomini fratell|o|i"),
    soldiers: formsOf("soldat|o|i militar|e|i marin|aio|ai ufficial|e|i alpini"),
    police: formsOf("poliziott|o|a|i agent|e|i carabinier|e|i gendarm|e|i guardi|a|e finanzier|e|i"),
    civilians: formsOf("civil|e|i"),
    militants: formsOf("combattent|e|i milizian|o|i ribell|e|i insort|o|i terrorist|a|i jihadist|a|i guerriglier|o|i"),
    workers: formsOf(
      "lavorator|e|i dipendent|e|i opera|io|i minator|e|i pescator|e|i autist|a|i pompier|e|i soccorritor|e|i agricoltor|e|i",
    ),
    students: formsOf("student|e|i alunn|o|i insegnant|e|i professor|e|i"),
    protesters: formsOf("manifestant|e|i dimostrant|e|i scioperant|e|i attivist|a|i"),
    refugees: formsOf("rifugiat|o|i migrant|e|i profug|o|hi sfollat|o|i"),
    prisoners: formsOf("prigionier|o|i detenut|o|i"),
    journalists: formsOf("giornalist|a|i reporter"),
    medics: formsOf("medic|o|i infermier|e|a|i pazient|e|i sanitar|io|i"),
    travellers: formsOf("passegger|o|i turist|a|i viaggiator|e|i pellegrin|o|i fedeli"),
    officials: formsOf("diplomatic|o|i funzionar|io|i"),
  }),
  person: sourced(
    WRITTEN,
    formsOf(
      `uomo donna ragazzo ragazza bambino bambina neonato adolescente giovane persona vittima poliziotto agente carabiniere soldato militare pompiere studente studentessa alunno insegnante professore padre madre figlio figlia fratello sorella marito moglie nonna nonno conducente autista passeggero passeggera pedone ciclista motociclista
      dipendente operaio lavoratore abitante residente sospettato attentatore civile giornalista medico infermiera paziente detenuto turista cliente giocatore minorenne anziano anziana sessantenne settantenne ottantenne cinquantenne quarantenne trentenne ventenne cittadino soccorritore bagnante`,
    ),
  ),
  things: sourced(
    WRITTEN,
    formsOf(
      `can|e|i gatt|o|i cavall|o|i animal|e|i mucch|a|e pecor|a|e pian|o|i cas|a|e edific|io|i abitazion|e|i appartament|o|i palazz|o|i|ine auto automobil|e|i veicol|o|i autobus bus camion aere|o|i elicotter|o|i nav|e|i barc|a|he tren|o|i carr|o|i missil|e|i razz|o|i dron|e|i bomb|a|e proiettil|e|i colp|o|i arm|a|i fucil|e|i
      pagin|a|e libr|o|i gol partit|a|e segg|io|i stat|o|i paes|e|i città villagg|io|i distrett|o|i provinc|ia|e region|e|i comun|e|i societ|à aziend|a|e banc|a|he scuol|a|e ospedal|e|i chies|a|e negoz|io|i part|e|i tip|o|i mod|o|i ragion|e|i cas|o|i incident|e|i attacc|o|hi raid omicid|io|i reat|o|i incend|io|i esplosion|e|i terremot|o|i scoss|a|e
      domand|a|e legg|e|i articol|o|i risoluzion|e|i test|o|i emendament|o|i volt|a|e visit|a|e riunion|e|i incontr|o|i misur|a|e pacchett|o|i punt|o|i progett|o|i propost|a|e pont|e|i tonnellat|a|e sit|o|i squadr|a|e grupp|o|i organizzazion|e|i lat|o|i`,
    ),
  ),
  units: sourced(
    WRITTEN,
    formsOf(
      `ann|o|i mes|e|i settiman|a|e giorn|o|i giornat|a|e or|a|e minut|o|i second|o|i nott|e|i decenn|io|i secol|o|i h chilometr|o|i metr|o|i centimetr|o|i millimetr|o|i km m cm mm ettar|o|i chil|o|i chilogramm|o|i kg gramm|o|i litr|o|i grad|o|i per_cento percentual|e|i punt|o|i euro dollar|o|i centesim|o|i lir|a|e sterlin|a|e yen rubl|o|i megawatt`,
    ),
  ),
  besides: sourced(WRITTEN, {
    before: [
      "$",
      "€",
      "£",
      "n",
      "numero",
      "articolo",
      "capitolo",
      "pagina",
      "magnitudo",
      "magnitudine",
      "via",
      "viale",
      "volo",
      "canale",
      "livello",
      "autostrada",
      "strada",
      "gruppo",
      "età",
    ],
    after: ["%", "°", "$", "€", "h", "km", "m"],
  }),
  others: sourced(WRITTEN, [
    "altro",
    "altra",
    "altri",
    "altre",
    "ulteriori",
    "nuovi",
    "nuove",
    "secondo",
    "seconda",
    "terzo",
  ]),
  and: new Set(["e", "ed"]),
  none: new Set(["nessun", "nessuno", "nessuna", "né", "senza"]),
  pairs: sourced(WRITTEN, ["entrambi", "entrambe", "coppia", "coniugi", "gemelli"]),
  countless: sourced(WRITTEN, formsOf("pena_di_morte punto_morto angolo_morto mar_morto")),
  ended: sourced(
    WRITTEN,
    endings({
      freed: "liberat* rilasciat* scarcerat*",
      found: "ritrovat*_viv* trovat*_viv* trovat*_san* ritrovat*_san* stat*_ritrovat* stat*_rintracciat* rintracciat*",
      rescued: "salvat*",
      killed: "trovat*_mort* ritrovat*_mort* trovat*_senza_vita ritrovat*_senza_vita",
    }),
  ),
  partitive: new Set(["di", "dei", "delle", "degli", "del"]),
  including: sourced(WRITTEN, [
    "tra cui",
    "fra cui",
    "compresi",
    "compreso",
    "compresa",
    "comprese",
    "inclusi",
    "incluso",
    "inclusa",
    "tra i quali",
    "tra le quali",
    "fra i quali",
    "tra loro",
    "di cui",
    "dei quali",
  ]),
  ofThem: sourced(WRITTEN, [
    "di loro",
    "di questi",
    "di cui",
    "dei quali",
    "delle quali",
    "dei morti",
    "delle vittime",
    "dei feriti",
  ]),
  to: new Set(["a", "ad", "di"]),
  revised: sourced(
    WRITTEN,
    formsOf(
      "salito sale sono_saliti salgono aumentato aumenta cresciuto passato passa portato raggiunto raggiunge attesta attestato aggiornato corretto rivisto aggravato aggrava sceso parla parlano parlato parlava rettificato",
    ),
  ),
  soFar: sourced(WRITTEN, [
    "finora",
    "fino ad ora",
    "fino a questo momento",
    "al momento",
    "in totale",
    "complessivamente",
    "un totale di",
    "per un totale di",
    "dall' inizio",
  ]),
  inADay: sourced(WRITTEN, [
    "nelle ultime 24 ore",
    "nelle ultime ventiquattro ore",
    "in un giorno",
    "in un solo giorno",
    "in 24 ore",
  ]),
};
