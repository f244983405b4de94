/** French: events. */
import { sourced } from "../../core/sourced.ts";
import type { EventWords, WordsByConcept } from "../events.ts";
import { FRENCH_EVENT_VERBS } from "./event-verbs.ts";

const SOURCE =
  "written for Readout: verbs and nouns of diplomacy, conflict, protest, courts and aid, by PLOVER's concepts, as French news has them";

const words = (text: string): ReadonlySet<string> => new Set(text.split(", "));

/** Each entry with a reflexive also with its other form: "se" before a consonant, "s'" before a vowel, which the auxiliary begins with or the verb. */
function elided(verbs: WordsByConcept): WordsByConcept {
  const both = (entry: string): readonly string[] =>
    entry.includes(" …se") || entry.includes(" …s'")
      ? [entry, entry.includes(" …se") ? entry.replace(" …se", " …s'") : entry.replace(" …s'", " …se")]
      : [entry];
  const rows = Object.entries(verbs).map(([id, list]) => [id, list.split(", ").flatMap(both).join(", ")]);
  return Object.fromEntries(rows);
}

export const frenchEventWords: EventWords = {
  verbs: sourced<WordsByConcept>(SOURCE, elided(FRENCH_EVENT_VERBS)),
  nouns: sourced<WordsByConcept>(SOURCE, {
    agreeing: "consensus-, réconciliation-, entente-, compromis-",
    meeting: "réunion-, rencontre-, sommet-, conférence-, tête-à-tête, session-, entrevue-, entretien-, forum-",
    talking: "pourparler-, négociation-, discussion-, consultation-, dialogue-, concertation-, tractation-",
    "phone-call":
      "appel téléphonique-, entretien téléphonique-, conversation téléphonique-, coup de téléphone, coup de fil, échange téléphonique-",
    visit: "visite-, déplacement-, voyage-, tournée-",
    mediation: "médiation-, bons offices, arbitrage-",
    praise: "éloge-, hommage-, félicitation-, remerciement-, louange-",
    endorse: "soutien-, appui-, solidarité-",
    condole: "condoléance-, sympathie-",
    apology: "excuse-, regret-",
    recognition: "reconnaissance-",
    invitation: "invitation-",
    pardon: "grâce-, amnistie-, clémence-",
    "grant-rights": "citoyenneté-, autonomie-, sursis-, légalisation-",
    release: "libération-, remise en liberté, relaxe-",
    acquit: "acquittement-",
    "give-back": "restitution-, rapatriement-",
    withdrawal: "retrait-, repli-, désengagement-",
    ceasefire: "cessez-le-feu, trêve-, cessation des hostilités, armistice-, pause humanitaire-, désescalade-",
    disarm: "désarmement-, démilitarisation-, démobilisation-",
    surrender: "capitulation-, reddition-, concession-",
    resign: "démission-, abdication-",
    access: "accès-, couloir humanitaire, corridor humanitaire, corridors humanitaires, couloirs humanitaires",
    cooperation: "coopération-, partenariat-, collaboration-, coordination-, alliance-",
    trade: "commerce-, exportation-, importation-, échanges commerciaux",
    exercises: "exercice- militaire-, manœuvre-, exercice- conjoint-, manoeuvre-",
    extradite: "extradition-",
    aid: "aide-, assistance-, secours-",
    "economic-aid":
      "aide financière-, aide économique-, prêt-, subvention-, financement-, plan de sauvetage, investissement-",
    "military-aid": "aide militaire-, livraison d' armes, livraisons d' armes",
    "humanitarian-aid": "aide humanitaire-, aide alimentaire-, convoi humanitaire-, aide médicale-, aide d' urgence",
    asylum: "asile-, refuge-",
    rescue:
      "sauvetage-, opération de sauvetage, opérations de sauvetage, opération de secours, opérations de secours, évacuation-",
    peacekeeping: "maintien de la paix, mission de maintien de la paix",
    summon: "convocation-",
    blame: "responsabilité-, faute-",
    disapprove:
      "critique-, condamnation-, réprobation-, indignation-, protestation-, tollé-, mécontentement-, désapprobation-, inquiétude-, plainte-",
    charge: "inculpation-, mise en examen, mises en examen, poursuite-, acte d' accusation, procès-",
    sue: "plainte-, recours-, action en justice, procès en diffamation",
    investigate: "enquête-, instruction-, inspection-, commission d' enquête, information judiciaire-",
    convict: "verdict de culpabilité",
    rejection: "refus-, opposition-, désaccord-, objection-, rejet-",
    veto: "veto-, droit de veto",
    defiance: "défiance-, désobéissance-, infraction-",
    protest:
      "manifestation-, protestation-, rassemblement-, marche-, mouvement de protestation, sit-in, défilé-, cortège-",
    riot: "émeute-, trouble-, violences urbaines, pillage-, débordement-",
    "labour-strike": "grève-, débrayage-, mouvement social-",
    "hunger-strike": "grève de la faim, grèves de la faim",
    boycott: "boycott-, boycottage-",
    obstruct: "barrage-, barricade-, blocage-",
    expel: "expulsion-, renvoi-",
    embargo: "embargo-",
    "break-relations": "rupture-, rappel de l' ambassadeur",
    "mobilize-troops": "mobilisation-, concentration de troupes",
    "mobilize-weapons": "essai nucléaire-, tir de missile, essai balistique-, tirs de missiles",
    alert: "alerte-",
    "tighten-security": "mesures de sécurité, dispositif de sécurité",
    arrest:
      "arrestation-, interpellation-, détention-, garde à vue, gardes à vue, emprisonnement-, incarcération-, mandat d' arrêt, coup de filet",
    sentence: "peine de mort, peine de prison, condamnation à mort, prison à vie, réclusion-, prison ferme",
    execution: "exécution-, pendaison-, décapitation-",
    fine: "amende-, pénalité-, taxe-, droits de douane",
    seize: "saisie-, confiscation-, annexion-, nationalisation-, gel des avoirs",
    ban: "interdiction-, bannissement-, moratoire-",
    censor: "censure-",
    curfew: "couvre-feu-, confinement-, quarantaine-",
    "martial-law": "loi martiale-, état d' urgence, état de siège",
    restrict: "restriction-, limitation-",
    sanctions: "sanction-, mesures punitives, mesures de rétorsion",
    blockade: "blocus-, siège-, encerclement-",
    deport: "déportation-, reconduite-, refoulement-",
    raid: "perquisition-, descente-, rafle-",
    crackdown: "répression-, persécution-, intimidation-, purge-",
    demolish: "démolition-",
    evacuation: "ordre d' évacuation, ordres d' évacuation, évacuation forcée, ordre- d' évacuation",
    oust: "renversement-, destitution-, coup d' état, coup d' Etat, putsch-, limogeage-",
    cyber: "cyberattaque-, piratage-, espionnage-",
    attack:
      "attaque-, attentat-, agression-, assaut-, offensive-, embuscade-, violence-, frappe-, guerre-, contre-offensive-, hostilité-, riposte-, opération militaire-, raid-, combat-, conflit-",
    incursion: "incursion-, invasion-, opération terrestre-, intrusion-, infiltration-",
    clash:
      "affrontement-, heurt-, accrochage-, bataille-, échange de tirs, échanges de tirs, échauffourée-, escarmouche-, rixe-",
    kill: "meurtre-, assassinat-, massacre-, tuerie-, génocide-, homicide-, bain de sang, féminicide-, mort de, décès",
    beat: "passage à tabac, mauvais traitement-, brutalité-, maltraitance-",
    torture: "torture-, supplice-",
    "sexual-violence": "viol-, agression sexuelle-, violences sexuelles",
    abduct: "enlèvement-, rapt-, kidnapping-, prise d' otages, prises d' otages",
    shoot: "fusillade-, tir-, coup de feu, coups de feu",
    shell:
      "bombardement-, pilonnage-, tir de roquettes, tirs de roquettes, tir d' artillerie, tirs d' artillerie, pluie de roquettes",
    "air-strike":
      "frappe aérienne-, raid aérien-, bombardement aérien-, attaque de drone, attaque de drones, frappe de drone",
    bomb: "attentat à la bombe, voiture piégée-, plasticage-",
    "suicide-attack": "attentat suicide-, attentat-suicide, attentats-suicides, kamikaze-",
    "crowd-control": "gaz lacrymogène-, canon- à eau, balles en caoutchouc",
    cleansing: "nettoyage ethnique-, déplacement forcé-",
    capture: "prise de la ville, occupation-, conquête-, prise de contrôle",
    destroy: "destruction-, sabotage-, incendie criminel-",
    vote: "vote-, scrutin-, référendum-",
    agreement: "accord-, traité-, pacte-, convention-, protocole-, mémorandum-, contrat-",
    relations: "relation-, lien-, relations diplomatiques, liens diplomatiques",
    resolution: "résolution-, projet de résolution, motion-",
    bill: "projet de loi, loi-, proposition de loi, amendement-, budget-, texte-, paquet-, réforme-",
    decision: "décision-, mesure-, verdict-, jugement-",
    troops:
      "troupe-, soldat-, militaire-, force-, armée-, bataillon-, brigade-, navire de guerre, char-, porte-avions, renfort-, légion-",
    peacekeepers: "casque bleu-, casques bleus, observateur-, force de paix",
    weapons: "arme-, missile-, munition-, roquette-, drone-, obus-, armement-",
    supplies:
      "vivre-, nourriture-, médicament-, tente-, vaccin-, couverture-, secouriste-, équipe de secours, équipes de secours, matériel-, médecin-, farine, riz, pain-, lait, sucre, repas, ration-, vêtement-, matelas, bâche-, kit- d' hygiène, insuline, oxygène, sang, pompe-, tonne-, camion- de vivres, eau potable, eau, carburant-, générateur-, groupe- électrogène, infirmi-, pompier-, plongeur-, chien- de recherche, sauveteur-, hôpital de campagne, colis alimentaire-, denrée-, aliment-, blé, masque-, respirateur-, semence-, équipement-, lit-, urgentiste-",
    money: "argent-, fonds-, million-, milliard-, euro-, dollar-",
    refugees: "réfugié-, migrant-, demandeur d' asile, demandeurs d' asile, déplacé-",
    captives: "otage-, prisonnier-, détenu-, captif-, prisonniers de guerre",
    borders: "frontière-, port-, espace aérien, aéroport-, poste-frontière, point de passage, pont-",
    intelligence: "renseignement-, information-, preuve-, donnée-",
    envoys: "ambassadeur-, émissaire-, diplomate-, délégation-, envoyé-",
    wrong:
      "crime-, mensonge-, honte-, terroriste-, agresseur-, provocation-, trahison-, erreur-, meurtrier-, scandale-, farce-, criminel de guerre, dictateur-",
    permission: "autorisation-, feu vert, permission-, visa-",
    assets: "avoir-, actifs-, compte- bancaire-",
    announce: "annonce-, déclaration-",
    say: "affirmation-, rumeur-, allégation-",
    end: "fin-, levée-, suspension-, arrêt-, assouplissement-, annulation-, gel-, réduction-, cessation-",
    break: "violation-",
    give: "livraison-, fourniture-, envoi-, acheminement-",
    deploy: "déploiement-",
    promise: "promesse-, engagement-, garantie-",
    offer: "offre-, proposition de, disponibilité-",
    propose: "proposition-, initiative-, recommandation-",
    refuse: "refus-, rejet-",
    deny: "démenti-",
    fail: "échec-",
    threaten: "menace-, ultimatum-",
    warn: "avertissement-, mise en garde, mises en garde",
    demand: "demande-, exigence-, revendication-, pétition-, requête-",
    appeal: "appel-",
    order: "ordre-, décret-",
    accuse: "accusation-",
    intend: "plan-, intention-, projet-",
    try: "tentative-, effort-",
    postpone: "report-, ajournement-",
    earthquake: "séisme-, tremblement- de terre, secousse-, secousse- sismique-, réplique-, tsunami-",
    flood: "inondation-, crue-, raz-de-marée, pluies torrentielles, pluies diluviennes",
    storm:
      "tempête-, ouragan-, cyclone-, typhon-, tornade-, orage-, canicule-, blizzard-, vague de chaleur, sécheresse-",
    landslide: "glissement- de terrain, avalanche-, coulée- de boue, éboulement-, éboulis",
    eruption: "éruption-, éruption- volcanique-",
    fire: "incendie-, feu de forêt, feux de forêt, brasier-, sinistre-",
    explosion: "explosion-, coup de grisou, déflagration-, fuite de gaz",
    crash:
      "déraillement-, naufrage-, crash-, accident-, collision-, catastrophe aérienne, catastrophe ferroviaire, carambolage-, bousculade-, chavirement-, marée noire, écrasement-, accident- de train, accident- d' avion, accident- de la route",
    collapse:
      "affaissement-, rupture- du barrage, rupture- d' un barrage, effondrement- d' un pont, effondrement- du pont, effondrement- d' un immeuble, effondrement- de l' immeuble, effondrement- d' un toit, effondrement- du toit, effondrement- d' un bâtiment, effondrement- du bâtiment, effondrement- d' un barrage, effondrement- du barrage, effondrement- d' un tunnel, effondrement- du tunnel, effondrement- d' un balcon, effondrement- du balcon, effondrement- d' un mur, effondrement- du mur, effondrement- d' un terril, effondrement- du terril, effondrement- d' une mine, effondrement- de la mine, effondrement- d' une maison, effondrement- de la maison, effondrement- d' une digue, effondrement- de la digue, effondrement- d' une tribune, effondrement- de la tribune, effondrement- d' une passerelle, effondrement- de la passerelle, effondrement- d' une usine, effondrement- de l' usine, effondrement- d' une école, effondrement- de l' école, écroulement- d' un pont, écroulement- du pont, écroulement- d' un immeuble, écroulement- de l' immeuble, écroulement- d' un toit, écroulement- du toit, écroulement- d' un bâtiment, écroulement- du bâtiment, écroulement- d' un barrage, écroulement- du barrage, écroulement- d' un tunnel, écroulement- du tunnel, écroulement- d' un balcon, écroulement- du balcon, écroulement- d' un mur, écroulement- du mur, écroulement- d' un terril, écroulement- du terril, écroulement- d' une mine, écroulement- de la mine, écroulement- d' une maison, écroulement- de la maison, écroulement- d' une digue, écroulement- de la digue, écroulement- d' une tribune, écroulement- de la tribune, écroulement- d' une passerelle, écroulement- de la passerelle, écroulement- d' une usine, écroulement- de l' usine, écroulement- d' une école, écroulement- de l' école",
    outbreak: "épidémie-, pandémie-, foyer- de contagion",
    other:
      "explosion des prix, avalanche de, tempête politique, avalanche de critiques, crise cardiaque, effondrement des cours, effondrement de la bourse, tempête médiatique, explosion démographique, tsunami de, séisme politique, effondrement des prix, explosion des coûts, explosion de joie, feu vert",
  }),
  adjectives: sourced<WordsByConcept>(SOURCE, {
    offer: "prêt-, disposé-",
    refuse: "réticent-, opposé-",
    fail: "incapable-",
    schedule: "censé-, prévu-, attendu-",
    blame: "coupable-, responsable-",
    none: "personne, aucun-, nul-, pas un",
  }),
  endings: sourced(SOURCE, {
    verb: words(", e, es, ent"),
    noun: words(", s, e, es, x, le, les, ne, nes, te, tes, rice, rices"),
  }),
  roles: sourced(SOURCE, {
    by: words("par"),
    onto: words("contre, avec, envers, à, au, aux, sur, vers, dans, en"),
    of: words("de, du, des, d'"),
    between: words("entre"),
    from: words("de, du, des, d', par"),
    about: words("de, d', du, des, pour, à, au, aux, sur"),
    since: words(
      "depuis, après, suite à, suite au, lors, lors de, durant, pendant, en raison de, en raison du, à cause de, à cause du, au lendemain de, au lendemain du, malgré, à la suite de, à la suite du, dans",
    ),
    during: words("lors, pendant, durant, à, au, en, par"),
    place: words("à, au, aux, en, dans, près, chez"),
    that: words("que, qu', comment"),
    lands: words("pays, nation"),
    condition: words("si, sauf, à condition"),
    alleged: words(
      "présumé, présumée, présumés, présumées, prétendument, supposé, supposée, apparemment, vraisemblablement",
    ),
  }),
  modals: sourced(SOURCE, {
    ahead: words("aller"),
    wouldBe: words("vouloir"),
    possible: words("pouvoir"),
    obliged: words("devoir, falloir"),
    hearsay: words("aurait, auraient, serait, seraient"),
  }),
};
