/** French: measures. */
import { sourced } from "../../core/sourced.ts";
import { spelledOut } from "../conjugation.ts";
import { endings, measure, phrasal, suffering } from "../measure-forms.ts";
import type { MeasureWords } from "../measures.ts";
import { formsOf } from "../speech-forms.ts";
import { frenchConjugations } from "./conjugations.ts";

const WRITTEN = "written for Readout: the words by which French news counts people and what befell them";

const verbs = (infinitives: string): string => spelledOut(infinitives, frenchConjugations.value);
/** Endings of participles and adjectives. */
const E = "||e|s|es";

export const frenchMeasureWords: MeasureWords = {
  phrases: sourced(WRITTEN, [
    ...measure("killed", {
      object: verbs("tuer abattre assassiner massacrer exécuter décapiter égorger faucher éliminer"),
      passive: `tué${E} abattu${E} assassiné${E} massacré${E} exécuté${E} égorgé${E} décapité${E} retrouvé${E}_mort retrouvés_morts retrouvée_morte retrouvées_mortes retrouvé_mort mortellement_blessé${E} mortellement_touché${E}
        poignardé${E}_à_mort battu${E}_à_mort portés_morts déclaré${E}_mort`,
      subject: `${verbs("mourir périr décéder")} trouvé_la_mort trouvent_la_mort trouvaient_la_mort trouver_la_mort perdu_la_vie perdent_la_vie perdre_la_vie perdait_la_vie succombé péri décédé${E} se_sont_noyé${E} noyé${E}`,
      count:
        "mort morts morte mortes tués tué tuée tuées décès victimes_mortelles cadavre cadavres corps corps_sans_vie",
      before: `bilan le_bilan bilan_est_de bilan_s' bilan_de bilan_provisoire bilan_humain nombre_de_morts nombre_de_tués nombre_des_morts nombre_de_victimes nombre_des_victimes nombre_de_décès mort_de mort_d' mort_des décès_de décès_d' meurtre_de meurtre_d' meurtres_de assassinat_de assassinat_d' massacre_de coûté_la_vie_à
        coûtant_la_vie_à coûte_la_vie_à ôté_la_vie_à`,
    }),
    ...measure("injured", {
      object: verbs("blesser"),
      passive: `blessé${E} grièvement_blessé${E} légèrement_blessé${E} blessé${E}_par_balles`,
      subject: "subi_des_blessures souffert_de_blessures",
      count: "blessé blessée blessés blessées blessés_graves blessés_légers",
      before: "nombre_de_blessés nombre_des_blessés",
    }),
    ...measure("treated", {
      passive: `hospitalisé${E} dans_un_état_grave dans_un_état_critique en_soins_intensifs en_urgence_absolue dans_un_état_stable admis_à_l'_hôpital transporté${E}_à_l'_hôpital évacué${E}_vers_l'_hôpital pris_en_charge`,
    }),
    ...measure("casualties", {
      passive: "tués_ou_blessés tués_et_blessés morts_ou_blessés",
      count: "morts_et_blessés tués_ou_blessés tués_et_blessés morts_ou_blessés",
      before: "nombre_de_morts_et_de_blessés",
    }),
    ...measure("shot", {
      passive: `touché${E}_par_balle touché${E}_par_balles touché${E}_par_des_tirs atteint${E}_par_balles`,
    }),
    ...measure("missing", {
      passive: `disparu${E} porté${E}_disparu${E} portés_disparus portées_disparues introuvable introuvables`,
      subject: verbs("disparaître"),
      count: "disparu disparue disparus disparues",
      before: "nombre_de_disparus nombre_des_disparus",
    }),
    ...measure("detained", {
      object: verbs("arrêter interpeller appréhender incarcérer écrouer emprisonner"),
      passive: `arrêté${E} interpellé${E} appréhendé${E} incarcéré${E} écroué${E} emprisonné${E} détenu${E} placé${E}_en_garde_à_vue en_garde_à_vue placé${E}_en_détention mis_en_examen sous_les_verrous en_détention`,
      count: "arrestations interpellations arrestation interpellation gardes_à_vue détenus arrêtés interpellés",
      before:
        "nombre_d'_arrestations nombre_d'_interpellations arrestation_de arrestation_d' interpellation_de interpellation_d' détention_de",
    }),
    ...measure("displaced", {
      object: `${verbs("déplacer")} chassé chassant`,
      passive: `déplacé${E} chassé${E}_de_leurs_foyers chassé${E}_de_chez sans_abri sans-abri forcé${E}_de_fuir contraint${E}_de_fuir`,
      subject: `${verbs("fuir")} fui_leurs_foyers quitté_leurs_foyers quitté_leur_domicile pris_la_fuite quitté_leurs_maisons`,
      count: "déplacés sans-abri",
      before: "nombre_de_déplacés exode_de fuite_de",
    }),
    ...measure("rescued", {
      object: verbs("secourir sauver"),
      passive: `secouru${E} sauvé${E} extrait${E}_des_décombres sorti${E}_des_décombres dégagé${E}_des_décombres retrouvé${E}_vivant retrouvés_vivants extrait${E}_vivant extraits_vivants repêché${E} sain_et_sauf sains_et_saufs`,
      count: "survivants rescapés rescapé survivant",
      before: "nombre_de_survivants nombre_de_rescapés sauvetage_de sauvetage_d'",
    }),
    ...measure("evacuated", {
      object: verbs("évacuer"),
      passive: `évacué${E} mis_à_l'_abri mises_à_l'_abri relogé${E}`,
      count: "évacués",
      before: "évacuation_de évacuation_d'",
    }),
    ...measure("ordered to evacuate", {
      passive: `appelé${E}_à_évacuer invité${E}_à_évacuer sommé${E}_d'_évacuer sous_ordre_d'_évacuation`,
    }),
    ...measure("hostages", {
      object: verbs("enlever kidnapper séquestrer"),
      passive: `enlevé${E} kidnappé${E} pris_en_otage prises_en_otage pris_en_otages retenu${E}_en_otage retenu${E}_en_otages séquestré${E}`,
      count: "otages otage captifs",
      before: "nombre_d'_otages enlèvement_de enlèvement_d'",
    }),
    ...measure("aboard", { passive: "à_bord", count: "à_bord" }),
    ...measure("protesters", {
      subject: `${verbs("manifester défiler")} se_sont_rassemblé${E} rassemblé${E} descendu${E}_dans_la_rue descendus_dans_les_rues participé_à_la_manifestation`,
      count: "manifestants manifestant protestataires grévistes",
      before: "manifestation_de rassemblement_de foule_de",
    }),
    ...measure("votes", { count: "voix votes suffrages" }),
    ...measure("aboard", { before: "à_bord" }),
    ...measure("killed", {
      subject: "péri périt périrent périssent ont_péri",
      before: "parmi_les_victimes_figurent parmi_les_morts_figurent les_morts_sont le_nombre_de_morts_à",
    }),
    ...measure("displaced", {
      subject:
        "ont_dû_quitter_leur_domicile ont_dû_quitter_leurs_domiciles ont_dû_quitter_leurs_maisons ont_dû_quitter_leur_maison ont_dû_quitter_leurs_foyers ont_dû_quitter_leur_foyer ont_dû_quitter_leurs_habitations ont_dû_quitter_leur_logement ont_dû_abandonner_leur_domicile ont_dû_abandonner_leurs_domiciles ont_dû_abandonner_leurs_maisons ont_dû_abandonner_leur_maison ont_dû_abandonner_leurs_foyers ont_dû_abandonner_leur_foyer ont_dû_abandonner_leurs_habitations ont_dû_abandonner_leur_logement ont_dû_fuir_leur_domicile ont_dû_fuir_leurs_domiciles ont_dû_fuir_leurs_maisons ont_dû_fuir_leur_maison ont_dû_fuir_leurs_foyers ont_dû_fuir_leur_foyer ont_dû_fuir_leurs_habitations ont_dû_fuir_leur_logement ont_été_contraintes_de_quitter_leur_domicile ont_été_contraintes_de_quitter_leurs_domiciles ont_été_contraintes_de_quitter_leurs_maisons ont_été_contraintes_de_quitter_leur_maison ont_été_contraintes_de_quitter_leurs_foyers ont_été_contraintes_de_quitter_leur_foyer ont_été_contraintes_de_quitter_leurs_habitations ont_été_contraintes_de_quitter_leur_logement ont_été_contraintes_de_abandonner_leur_domicile ont_été_contraintes_de_abandonner_leurs_domiciles ont_été_contraintes_de_abandonner_leurs_maisons ont_été_contraintes_de_abandonner_leur_maison ont_été_contraintes_de_abandonner_leurs_foyers ont_été_contraintes_de_abandonner_leur_foyer ont_été_contraintes_de_abandonner_leurs_habitations ont_été_contraintes_de_abandonner_leur_logement ont_été_contraintes_de_fuir_leur_domicile ont_été_contraintes_de_fuir_leurs_domiciles ont_été_contraintes_de_fuir_leurs_maisons ont_été_contraintes_de_fuir_leur_maison ont_été_contraintes_de_fuir_leurs_foyers ont_été_contraintes_de_fuir_leur_foyer ont_été_contraintes_de_fuir_leurs_habitations ont_été_contraintes_de_fuir_leur_logement ont_été_contraints_de_quitter_leur_domicile ont_été_contraints_de_quitter_leurs_domiciles ont_été_contraints_de_quitter_leurs_maisons ont_été_contraints_de_quitter_leur_maison ont_été_contraints_de_quitter_leurs_foyers ont_été_contraints_de_quitter_leur_foyer ont_été_contraints_de_quitter_leurs_habitations ont_été_contraints_de_quitter_leur_logement ont_été_contraints_de_abandonner_leur_domicile ont_été_contraints_de_abandonner_leurs_domiciles ont_été_contraints_de_abandonner_leurs_maisons ont_été_contraints_de_abandonner_leur_maison ont_été_contraints_de_abandonner_leurs_foyers ont_été_contraints_de_abandonner_leur_foyer ont_été_contraints_de_abandonner_leurs_habitations ont_été_contraints_de_abandonner_leur_logement ont_été_contraints_de_fuir_leur_domicile ont_été_contraints_de_fuir_leurs_domiciles ont_été_contraints_de_fuir_leurs_maisons ont_été_contraints_de_fuir_leur_maison ont_été_contraints_de_fuir_leurs_foyers ont_été_contraints_de_fuir_leur_foyer ont_été_contraints_de_fuir_leurs_habitations ont_été_contraints_de_fuir_leur_logement ont_été_forcées_de_quitter_leur_domicile ont_été_forcées_de_quitter_leurs_domiciles ont_été_forcées_de_quitter_leurs_maisons ont_été_forcées_de_quitter_leur_maison ont_été_forcées_de_quitter_leurs_foyers ont_été_forcées_de_quitter_leur_foyer ont_été_forcées_de_quitter_leurs_habitations ont_été_forcées_de_quitter_leur_logement ont_été_forcées_de_abandonner_leur_domicile ont_été_forcées_de_abandonner_leurs_domiciles ont_été_forcées_de_abandonner_leurs_maisons ont_été_forcées_de_abandonner_leur_maison ont_été_forcées_de_abandonner_leurs_foyers ont_été_forcées_de_abandonner_leur_foyer ont_été_forcées_de_abandonner_leurs_habitations ont_été_forcées_de_abandonner_leur_logement ont_été_forcées_de_fuir_leur_domicile ont_été_forcées_de_fuir_leurs_domiciles ont_été_forcées_de_fuir_leurs_maisons ont_été_forcées_de_fuir_leur_maison ont_été_forcées_de_fuir_leurs_foyers ont_été_forcées_de_fuir_leur_foyer ont_été_forcées_de_fuir_leurs_habitations ont_été_forcées_de_fuir_leur_logement ont_été_forcés_de_quitter_leur_domicile ont_été_forcés_de_quitter_leurs_domiciles ont_été_forcés_de_quitter_leurs_maisons ont_été_forcés_de_quitter_leur_maison ont_été_forcés_de_quitter_leurs_foyers ont_été_forcés_de_quitter_leur_foyer ont_été_forcés_de_quitter_leurs_habitations ont_été_forcés_de_quitter_leur_logement ont_été_forcés_de_abandonner_leur_domicile ont_été_forcés_de_abandonner_leurs_domiciles ont_été_forcés_de_abandonner_leurs_maisons ont_été_forcés_de_abandonner_leur_maison ont_été_forcés_de_abandonner_leurs_foyers ont_été_forcés_de_abandonner_leur_foyer ont_été_forcés_de_abandonner_leurs_habitations ont_été_forcés_de_abandonner_leur_logement ont_été_forcés_de_fuir_leur_domicile ont_été_forcés_de_fuir_leurs_domiciles ont_été_forcés_de_fuir_leurs_maisons ont_été_forcés_de_fuir_leur_maison ont_été_forcés_de_fuir_leurs_foyers ont_été_forcés_de_fuir_leur_foyer ont_été_forcés_de_fuir_leurs_habitations ont_été_forcés_de_fuir_leur_logement ont_été_obligées_de_quitter_leur_domicile ont_été_obligées_de_quitter_leurs_domiciles ont_été_obligées_de_quitter_leurs_maisons ont_été_obligées_de_quitter_leur_maison ont_été_obligées_de_quitter_leurs_foyers ont_été_obligées_de_quitter_leur_foyer ont_été_obligées_de_quitter_leurs_habitations ont_été_obligées_de_quitter_leur_logement ont_été_obligées_de_abandonner_leur_domicile ont_été_obligées_de_abandonner_leurs_domiciles ont_été_obligées_de_abandonner_leurs_maisons ont_été_obligées_de_abandonner_leur_maison ont_été_obligées_de_abandonner_leurs_foyers ont_été_obligées_de_abandonner_leur_foyer ont_été_obligées_de_abandonner_leurs_habitations ont_été_obligées_de_abandonner_leur_logement ont_été_obligées_de_fuir_leur_domicile ont_été_obligées_de_fuir_leurs_domiciles ont_été_obligées_de_fuir_leurs_maisons ont_été_obligées_de_fuir_leur_maison ont_été_obligées_de_fuir_leurs_foyers ont_été_obligées_de_fuir_leur_foyer ont_été_obligées_de_fuir_leurs_habitations ont_été_obligées_de_fuir_leur_logement ont_été_obligés_de_quitter_leur_domicile ont_été_obligés_de_quitter_leurs_domiciles ont_été_obligés_de_quitter_leurs_maisons ont_été_obligés_de_quitter_leur_maison ont_été_obligés_de_quitter_leurs_foyers ont_été_obligés_de_quitter_leur_foyer ont_été_obligés_de_quitter_leurs_habitations ont_été_obligés_de_quitter_leur_logement ont_été_obligés_de_abandonner_leur_domicile ont_été_obligés_de_abandonner_leurs_domiciles ont_été_obligés_de_abandonner_leurs_maisons ont_été_obligés_de_abandonner_leur_maison ont_été_obligés_de_abandonner_leurs_foyers ont_été_obligés_de_abandonner_leur_foyer ont_été_obligés_de_abandonner_leurs_habitations ont_été_obligés_de_abandonner_leur_logement ont_été_obligés_de_fuir_leur_domicile ont_été_obligés_de_fuir_leurs_domiciles ont_été_obligés_de_fuir_leurs_maisons ont_été_obligés_de_fuir_leur_maison ont_été_obligés_de_fuir_leurs_foyers ont_été_obligés_de_fuir_leur_foyer ont_été_obligés_de_fuir_leurs_habitations ont_été_obligés_de_fuir_leur_logement ont_quitté_leur_domicile ont_quitté_leurs_maisons ont_quitté_leur_maison ont_quitté_leurs_foyers ont_quitté_leur_foyer ont_fui_leur_domicile ont_fui_leurs_maisons ont_fui_leur_maison ont_fui_leurs_foyers ont_fui_leur_foyer",
    }),
    ...measure("missing", {
      passive: "restent_portés_disparus restent_introuvables sont_introuvables sont_toujours_portés_disparus",
    }),
    ...measure("detained", { before: "en_garde_à_vue" }),
  ]),
  phrasal: sourced(WRITTEN, [
    phrasal("killed", "perdu perd perdent perdait", "militaires soldats combattants hommes", ""),
    phrasal("killed", `fait font faisant faire coûté coûtant causé`, "morts mort victimes tués", ""),
    phrasal("injured", `fait font faisant faire`, "blessés blessé", ""),
    phrasal("killed", "coûté coûtant coûte ôté", "", "la_vie"),
    phrasal(
      "displaced",
      "contraint forcé chassé obligé poussé",
      "",
      "à_fuir à_quitter à_l'_exode de_leurs_foyers de_leur_domicile à_évacuer",
    ),
    phrasal(
      "ordered to evacuate",
      "ordonné demandé appelé invité enjoint",
      "",
      "d'_évacuer à_évacuer de_quitter à_quitter",
    ),
    phrasal("hostages", "pris prenant retenu retient retiennent détient détiennent", "", "en_otage en_otages"),
    phrasal("aboard", "transportait transportant transporte", "passagers personnes migrants", ""),
    phrasal("rescued", "extrait sorti dégagé extrayant", "", "des_décombres vivants"),
    phrasal("detained", "placé plaçant", "", "en_garde_à_vue en_détention"),
  ]),
  suffering: sourced(WRITTEN, [suffering("injured", "subi* souffr*", "blessures blessure brûlures fractures")]),
  subjectAfter: true,
  people: sourced(WRITTEN, {
    people: formsOf(
      "personne|s gens individu|s habitant|s citoyen|s villageois riverain|s famille|s victime|s vie|s survivant|s membre|s suspect|s assaillant|s agresseur|s adulte|s otage|s proche|s civil|s ressortissant|s jeune|s spectateur|s supporter|s client|s passant|s âmes résident|s colons sinistré|s autre|s",
    ),
    children: formsOf("enfant|s garçon|s fille|s fillette|s adolescent|s adolescente|s bébé|s mineur|s nourrisson|s"),
    women: formsOf("femme|s sœur|s mère|s"),
    men: formsOf("homme|s frère|s"),
    soldiers: formsOf("soldat|s militaire|s marin|s officier|s conscrit|s parachutiste|s légionnaire|s"),
    police: formsOf("policier|s policière|s gendarme|s agent|s gardien|s CRS"),
    civilians: formsOf("civil|s civile|s"),
    militants: formsOf("militant|s combattant|s rebelle|s insurgé|s terroriste|s jihadiste|s djihadiste|s"),
    workers: formsOf(
      "ouvrier|s travailleur|s employé|s salarié|s mineur|s_de_fond pêcheur|s chauffeur|s pompier|s secouriste|s sauveteur|s agriculteur|s",
    ),
    students: formsOf("étudiant|s étudiante|s élève|s écolier|s lycéen|s collégien|s enseignant|s professeur|s"),
    protesters: formsOf("manifestant|s manifestante|s protestataire|s gréviste|s militant|s_écologistes activiste|s"),
    refugees: formsOf("réfugié|s migrant|s déplacé|s"),
    prisoners: formsOf("prisonnier|s détenu|s"),
    journalists: formsOf("journaliste|s reporter|s"),
    medics: formsOf("médecin|s infirmier|s infirmière|s soignant|s patient|s"),
    travellers: formsOf("passager|s touriste|s voyageur|s pèlerin|s fidèle|s visiteur|s"),
    officials: formsOf("diplomate|s responsable|s élu|s fonctionnaire|s"),
  }),
  person: sourced(
    WRITTEN,
    formsOf(
      `homme femme garçon fille fillette enfant bébé adolescent adolescente jeune personne victime policier policière gendarme soldat militaire pompier étudiant étudiante élève lycéen enseignant professeur père mère fils frère sœur mari épouse grand-mère grand-père conducteur conductrice
      passager passagère piéton cycliste automobiliste employé ouvrier habitant riverain suspect assaillant tireur civil journaliste médecin infirmière patient détenu touriste nourrisson voisin client joueur secouriste mineur sexagénaire septuagénaire octogénaire quinquagénaire quadragénaire trentenaire individu ressortissant`,
    ),
  ),
  things: sourced(
    WRITTEN,
    formsOf(
      `chien|s chat|s cheval chevaux animal animaux vache|s mouton|s oiseau|x étage|s maison|s immeuble|s bâtiment|s appartement|s logement|s habitation|s voiture|s véhicule|s bus car|s camion|s avion|s hélicoptère|s navire|s bateau|x embarcation|s train|s char|s missile|s roquette|s drone|s obus bombe|s balle|s coup|s tir|s arme|s fusil|s
      page|s livre|s but|s match|s siège|s état|s pays ville|s village|s district|s province|s région|s commune|s département|s société|s entreprise|s banque|s école|s hôpital hôpitaux église|s magasin|s partie|s type|s façon|s raison|s cas incident|s attaque|s frappe|s meurtre|s crime|s incendie|s accident|s explosion|s séisme|s secousse|s réplique|s
      question|s loi|s article|s résolution|s texte|s amendement|s fois visite|s réunion|s rencontre|s mesure|s paquet|s vote|s point|s projet|s proposition|s barrage|s pont|s tonne|s site|s poste|s équipe|s groupe|s organisation|s parti|s camp|s côté|s`,
    ),
  ),
  units: sourced(
    WRITTEN,
    formsOf(
      `an|s année|s mois semaine|s jour|s journée|s heure|s minute|s seconde|s nuit|s décennie|s siècle|s h kilomètre|s mètre|s centimètre|s millimètre|s km m cm mm hectare|s kilo|s kilogramme|s kg gramme|s litre|s degré|s pour_cent pourcent point|s euro|s dollar|s centime|s franc|s livre|s yen rouble|s mégawatt|s`,
    ),
  ),
  besides: sourced(WRITTEN, {
    before: [
      "$",
      "€",
      "£",
      "n°",
      "numéro",
      "n",
      "article",
      "chapitre",
      "page",
      "magnitude",
      "route",
      "vol",
      "âgé",
      "âgée",
      "rue",
      "avenue",
      "canal",
      "chaîne",
      "niveau",
      "groupe",
    ],
    after: ["%", "°", "$", "€", "h", "ans", "km", "m"],
  }),
  others: sourced(WRITTEN, [
    "autre",
    "autres",
    "supplémentaire",
    "supplémentaires",
    "nouveaux",
    "nouvelles",
    "encore",
    "deuxième",
    "second",
    "troisième",
  ]),
  and: new Set(["et"]),
  none: new Set(["aucun", "aucune", "personne", "ni", "sans"]),
  pairs: sourced(WRITTEN, ["couple", "époux", "jumeaux"]),
  countless: sourced(WRITTEN, formsOf("peine_de_mort point_mort temps_mort angle_mort nature_morte")),
  ended: sourced(
    WRITTEN,
    endings({
      freed: "libéré* relâché* remis_en_liberté",
      found: "retrouvé*_vivant* retrouvé*_sain* retrouvé*_saine* retrouvé*_indemne* été_retrouvé* été_localisé*",
      rescued: "sauvé* été_secouru*",
      killed: "retrouvé*_mort* retrouvé*_sans_vie",
    }),
  ),
  partitive: new Set(["de", "des", "d'"]),
  including: sourced(WRITTEN, [
    "dont",
    "parmi lesquels",
    "parmi lesquelles",
    "parmi eux",
    "parmi elles",
    "y compris",
    "notamment",
    "dont au moins",
  ]),
  ofThem: sourced(WRITTEN, [
    "d' entre eux",
    "d' entre elles",
    "des victimes",
    "des morts",
    "des blessés",
    "de ceux-ci",
  ]),
  to: new Set(["à", "de", "est"]),
  revised: sourced(
    WRITTEN,
    formsOf(
      "passé passe passer monté monte grimpé grimpe alourdi alourdit s'_est_alourdi porté porte atteint atteignait atteindre élève élevait s'élève révisé revu corrigé augmenté baissé établi établit parle parlent parlait parlé évoque fait_état",
    ),
  ),
  soFar: sourced(WRITTEN, [
    "jusqu' à présent",
    "jusqu' ici",
    "à ce jour",
    "au total",
    "en tout",
    "un total de",
    "depuis le début",
  ]),
  inADay: sourced(WRITTEN, [
    "au cours des dernières 24 heures",
    "ces dernières 24 heures",
    "en 24 heures",
    "en une journée",
    "en un jour",
  ]),
};
