/** French: grammar. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import { inflectionsOf, nominalParticiples, verbalNouns, verbsOfEvents, wholeVerbs } from "../conjugation.ts";
import type { AuxiliaryForm, EndingGuess, Grammar, WordClass } from "../grammar.ts";
import { frenchConjugations } from "./conjugations.ts";
import { FRENCH_EVENT_VERBS } from "./event-verbs.ts";

const WRITTEN = "written for Readout: the closed classes and regular inflection of French";

const AUXILIARIES: readonly (readonly [
  forms: string,
  lemma: string,
  is: AuxiliaryForm["is"],
  tense: AuxiliaryForm["tense"],
  reportive: boolean,
])[] = [
  ["a ai as ont avons avez", "avoir", "have", "present", false],
  ["avait avaient avais avions eut eurent eussent eût", "avoir", "have", "past", false],
  ["aura auront aurai aurons aurez", "avoir", "have", "future", false],
  ["aurait auraient", "avoir", "have", "present", true],
  ["ait aient", "avoir", "have", "present", false],
  ["avoir ayant eu", "avoir", "have", null, false],
  ["est sont suis es sommes êtes", "être", "be", "present", false],
  ["était étaient étais fut furent fût fussent étions", "être", "be", "past", false],
  ["sera seront serai serons", "être", "be", "future", false],
  ["serait seraient", "être", "be", "present", true],
  ["soit soient", "être", "be", "present", false],
  ["être étant été", "être", "be", null, false],
  ["peut peuvent puisse puissent pouvons", "pouvoir", "modal", null, false],
  ["pouvait pouvaient pourra pourront pourrait pourraient pu", "pouvoir", "modal", null, false],
  ["doit doivent devait devaient devra devront devrait devraient doive doivent devons", "devoir", "modal", null, false],
  ["faut faudra faudrait fallait", "falloir", "modal", null, false],
  ["va vont vais allons", "aller", "modal", "future", false],
  ["allait allaient", "aller", "modal", "past", false],
];

const ENDINGS: readonly (readonly [endings: string, is: WordClass, weight: number])[] = [
  ["", "noun", 0],
  ["s x aux", "nouns", 0],
  ["us is ais ois as ès os", "noun", 0],
  ["tion sion ité ment age ance ence isme eur ure ée ie oir", "noun", 0],
  ["tions sions ités ments ages ances ences eurs ures ées ies oirs", "nouns", 0],
  ["ement amment emment", "adverb", 0],
  ["ement", "noun", -1],
  ["ique iques al ale ales aux el elle elles els if ive ifs ives eux euse euses able ables ible ibles", "adjective", 0],
  ["aire aires", "adjective", -1],
  ["aire", "noun", 0],
  ["aires", "nouns", 0],
  ["ique", "noun", -2],
  ["al el if", "noun", -2],
  ["ien ienne iennes iens ais aise aises ain aine aines ois oise oises", "adjective", 0],
  ["ien ienne ais aise ain aine ois", "noun", -1],
  ["iens aises ains", "nouns", -1],
  ["é és", "participle", 0],
  ["ée ées", "participle", 0],
  ["é ée", "noun", -1],
  ["és ées", "nouns", -1],
  ["ait aient", "past", 0],
  ["èrent irent", "past", 0],
  ["issait issaient", "past", 0],
  ["er ir", "plain", 0],
  ["er ir", "noun", -3],
  ["ier", "noun", 0],
  ["ier", "plain", -1],
  ["ant", "gerund", 0],
  ["ant", "noun", -1],
  ["ants", "nouns", 0],
  ["ent", "present", -2],
  ["ent", "noun", 0],
  ["era ira", "present", -1],
  ["eront iront eraient", "present", 0],
];

/** French: grammar. */
const VERBS = (
  "accabler accepter accompagner accorder accroître accueillir accuser acheter achever acquérir actionner adapter adhérer admettre adopter adresser affecter affirmer affronter aggraver agir aider ajouter alerter alimenter aller allonger amener analyser annoncer annuler apaiser apercevoir " +
  "apparaître appartenir appeler applaudir appliquer apporter apprendre approcher approuver appuyer arrêter arriver assassiner assister associer assumer assurer atteindre attendre atterrir attirer attribuer augmenter autoriser avancer avertir avouer baisser bénéficier blesser bloquer boire bombarder bouger brandir brûler " +
  "cacher calmer capturer causer céder cesser changer charger chercher choisir chuter citer combattre commander commencer commenter commettre communiquer comparer compliquer comporter comprendre compter concerner conclure condamner conduire confier confirmer connaître consacrer conseiller considérer consister constater constituer construire consulter contacter contenir contester continuer contraindre contribuer contrôler convaincre convenir convoquer coopérer couper courir coûter couvrir craindre créer creuser crier critiquer croire " +
  "débattre débuter décéder décider déclarer déclencher découvrir décrire déférer défendre définir dégager dégrader déjouer délivrer demander démanteler démentir demeurer démissionner démontrer dénoncer dépasser dépêcher déplacer déplorer déployer déposer dérouler désigner détailler détenir déterminer détruire devenir diffuser diminuer dire diriger discuter disparaître disposer dissoudre distribuer diviser donner dormir durer " +
  "écarter échanger échapper échouer éclater écouter écrire écrouer effectuer effondrer efforcer égarer élargir élever élire éloigner embarquer emmener empêcher employer emporter encadrer encourager endommager enfermer engager enlever enquêter enregistrer ensevelir entamer entendre entourer entraîner entrer envahir envisager envoyer épargner espérer essayer estimer établir étendre étudier évacuer éviter évoluer évoquer examiner exclure excuser exécuter exercer exhorter exiger exister expliquer exploser exposer exprimer expulser extraire " +
  "fabriquer faire favoriser féliciter fermer figurer filmer financer finir fixer fonctionner fonder former fournir franchir frapper fuir fusiller gagner garantir garder gérer grandir grimper habiter hésiter heurter honorer hospitaliser identifier ignorer imaginer imposer incendier incarcérer inculper indiquer informer inquiéter inscrire insister installer insulter interdire intensifier interpeller interroger interrompre intervenir introduire inviter invoquer isoler " +
  "jeter joindre jouer juger jurer justifier laisser lancer lever libérer licencier limiter lire livrer localiser loger lutter maintenir manifester manquer marcher marquer massacrer menacer mener mentionner mentir mettre mobiliser modifier monter montrer moquer mourir multiplier naître négocier nier nommer noter nourrir noyer obliger observer obtenir occuper offrir opérer opposer ordonner organiser oublier ouvrir " +
  "paraître parler partager participer partir parvenir passer payer pénétrer penser percuter perdre permettre perpétrer persister perturber peser placer plaider planifier pleurer plonger porter poser posséder poster poursuivre pousser pratiquer précéder prêcher préciser préférer prendre préoccuper préparer présenter préserver présider presser prétendre prévaloir prévenir prévoir prier priver procéder proclamer produire profiter progresser prolonger promettre proposer protéger protester prouver provenir provoquer publier punir " +
  "qualifier quitter raconter rallier ramener rappeler rapporter rapprocher rassembler rassurer rater ravager réagir réaffirmer réaliser recenser recevoir rechercher réclamer récolter recommander reconnaître recourir recouvrer récupérer redouter réduire réélire réfugier refuser regarder regretter rejeter rejoindre relâcher relancer relater relayer relever remarquer remercier remettre remonter remplacer remporter rencontrer rendre renforcer renoncer renouveler rentrer renverser renvoyer réparer répéter répondre reporter reprendre représenter reprocher réprimer requérir réserver résister résoudre respecter ressentir rester résulter rétablir retarder retenir rétorquer retirer retourner retrouver réunir réussir révéler revenir revendiquer révoquer riposter rompre rouvrir " +
  "saccager saisir saluer sanctionner satisfaire sauver savoir séjourner sembler sentir séparer servir siéger signaler signer signifier situer solliciter sombrer sortir souhaiter souligner soulever soumettre soupçonner soutenir souvenir stationner statuer stopper subir succéder succomber suffire suggérer suivre suivre suspecter suspendre susciter taire témoigner tenir tenter terminer tester tirer tolérer tomber torturer toucher tourner traduire traiter trancher transférer transformer transmettre transporter travailler traverser trouver tuer unir utiliser " +
  "vaincre valoir vandaliser vendre venir vérifier verser viser visiter vivre voir voler voter vouloir voyager préconiser marteler rétorquer renchérir ironiser insister déclarer souligner tweeter lancer glisser confier témoigner tonner fustiger railler nuancer assener asséner clamer scander s'écrier écrier exclamer indigner insurger féliciter réjouir désoler alarmer étonner expliciter argumenter conclure poursuivre reconnaître concéder admettre reprocher suspecter soupçonner"
).split(" ");

/** Nouns that are written like a form of a verb. */
const VERBAL_NOUNS =
  "attaque rencontre visite marche demande offre aide frappe riposte menace garde charge cause force place lutte vote cible révolte excuse réserve alerte critique dispute chute hausse baisse montre compte reste juge guide nombre forme mesure enquête fouille rafle bombe arme condamne coupe troupe dépêche annonce rupture traite cite note récolte lettre signe fusille marque rançonne crise présence chasse classe clôture mine tente trace trouble voile loge danse copie contrôle entraide rafale plainte grève écoute fuite veille épreuve";

/** Verbs whose participles are nouns as well. */
const NOMINAL = nominalParticiples(
  "armer blesser partir entrer sortir arriver élire employer réfugier mourir déplacer disparaître détenir accuser condamner insurger venir tenir voir inculper évader naufrager séquestrer abonner exiler protéger associer allier noyer rescaper conduire produire permettre mettre faire écrire recevoir traiter marcher communiquer",
  frenchConjugations.value,
  (form) => /[sx]$/.test(form),
);

const KNOWN: ReadonlySet<string> = new Set([...VERBS, ...verbsOfEvents(FRENCH_EVENT_VERBS, /(?:er|ir|re)$/)]);

export const frenchGrammar: Grammar = {
  closed: sourced(WRITTEN, {
    determiner:
      "le la les l' un une du:1 des:1 de:4 d':4 ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quelque quelques chaque plusieurs aucun aucune certain:1 certains:1 certaines:1 certaine:1 tout toute tous toutes quel:2 quelle:2 quels:2 quelles:2 même:2 tel telle tels telles différents divers diverses beaucoup",
    pronoun:
      "je j' tu il elle on nous vous:1 ils elles ce:1 c' cela ça ceci celui celle ceux celles -je -tu -il -elle -on -nous -vous -ils -elles -ce personne rien chacun chacune certains:1 certaines:1 plusieurs:1 beaucoup:1 tous:2 tout:2 d'autres aucun:2 quelqu'un un:4 une:4 l'un l'autre",
    object:
      "me m' te t' se s' le:3 la:3 les:3 l':2 lui leur:2 y en:2 moi toi soi eux lui-même elle-même eux-mêmes elles-mêmes nous:1 vous",
    preposition:
      "de d' à au aux du des en dans par pour sur sous avec sans chez vers entre parmi contre depuis pendant durant avant après dès devant derrière jusque jusqu' jusqu'à jusqu'au jusqu'aux envers malgré selon outre hors via malgré près lors grâce face suite hormis sauf concernant voici voilà il-y-a",
    coordinator: "et ou mais ni donc:1 or:1",
    subordinator:
      "que:1 qu':1 si lorsque lorsqu' quand comme parce puisque puisqu' quoique quoiqu' alors:2 tandis afin après:3 avant:3 pendant:3 dès:3 depuis:3 pour:5 sans:3 où:2 comment pourquoi combien tant",
    relative: "qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels duquel",
    not: "ne n' pas plus:3 jamais guère non",
    to: "de:1 d':1 à:1 pour:1 sans:2 afin",
    adverb:
      "aussi encore toujours déjà seulement même puis ensuite enfin alors ainsi donc notamment surtout très plus moins trop assez peu bien mal mieux ici là là-bas hier demain aujourd'hui bientôt tôt tard maintenant désormais jamais souvent parfois cependant pourtant toutefois néanmoins ailleurs également ensemble environ presque quasiment peut-être sans-doute ne…que récemment vite dehors loin partout d'abord d'ailleurs auparavant autant rien:1 tout:2 pas plus:1 plutôt justement actuellement en:4 encore",
    particle: "oui non",
    number:
      "zéro un:2 une:2 deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingts quatre-vingt-dix cent cents mille million:1 millions:1 milliard:1 milliards:1",
    adjective:
      "premier première premiers premières second seconde deuxième troisième dernier dernière derniers dernières prochain prochaine autre autres même:1 mêmes propre grand grande grands grandes petit petite petits petites nouveau nouvel nouvelle nouveaux nouvelles bon bonne bons bonnes mauvais mauvaise haut haute hauts hautes jeune jeunes vieux vieille ancien ancienne anciens anciennes futur future seul seule seuls seules russe russes turc turque turcs turques grec grecque grecs suisse suisses belge belges serbe serbes arabe arabes slovaque tchèque croate kurde afghan grave graves libre libres proche proches vaste vastes important importante importants importantes violent violente violents violentes présent:2 suivant:2 ultime mondial rouge noir blanc vert bleu",
    noun: `tonne tonnes presse:1 juge incendie tente hôpital tribunal arsenal signal journal canal hôtel appel colonel conseil conflit délit débat combat attentat mandat arme téléphone capitale armée rebelle cible offre police pays:1 secours:1 corps:1 cas:1 procès fois temps mois:1 avis quotidien hebdomadaire journal gouvernement parlement bâtiment appartement département événement mouvement règlement règne document argument moment tremblement président agent incident accident continent client talent patient étudiant commandant habitant militant représentant manifestant combattant assaillant adolescent enfant ${NOMINAL.noun} attaque rencontre visite marche demande offre aide frappe riposte menace garde charge cause force place lutte vote cible révolte excuse réserve alerte critique dispute chute hausse baisse montre compte reste juge guide nombre forme mesure enquête fouille rafle bombe arme condamne coupe troupe dépêche annonce rupture traite cite note récolte lettre signe fusille marque rançonne crise présence chasse classe clôture mine tente trace trouble voile loge danse copie contrôle entraide rafale plainte grève écoute fuite veille épreuve`,
    nouns: `juges incendies tentes hôpitaux vivres armes armées rebelles capitales cibles offres grèves gens forces autorités secours pays:1 personnes victimes habitants présidents agents incidents accidents clients patients étudiants militants manifestants combattants représentants enfants bâtiments événements mouvements documents députés autorités otages ${NOMINAL.nouns}`,
    gerund: "ayant étant",
  }),
  auxiliaries: sourced(
    WRITTEN,
    AUXILIARIES.flatMap(([forms, lemma, is, tense, reportive]) =>
      forms.split(" ").map((form) => ({ form, lemma, is, tense, negated: false, holdsSubject: false, reportive })),
    ),
  ),
  irregularVerbs: sourced(frenchConjugations.source, [
    ...wholeVerbs(frenchConjugations.value, KNOWN),
    ...NOMINAL.verbs,
    ...verbalNouns(VERBAL_NOUNS, KNOWN, frenchConjugations.value),
  ]),
  irregularNouns: sourced(WRITTEN, ["yeux œil", "travaux travail", "messieurs monsieur"]),
  inflections: sourced(frenchConjugations.source, inflectionsOf(frenchConjugations.value)),
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
    statement: "que qu'",
    question: "si comment pourquoi qui quand où combien quel quelle quels quelles",
  }),
  calling: sourced(WRITTEN, "comme de d'"),
  agents: sourced(WRITTEN, "par"),
  possessives: sourced(WRITTEN, "mon ma mes son sa ses notre nos votre vos leur leurs"),
  clitics: sourced(
    WRITTEN,
    "me m' te t' se s' le la les l' lui y en -je -tu -il -elle -on -nous -vous -ils -elles -ce",
  ),
  activeWithBe: sourced(
    WRITTEN,
    "aller venir arriver partir entrer sortir mourir naître rester tomber monter descendre retourner revenir devenir parvenir intervenir survenir décéder rentrer passer repartir advenir provenir convenir redevenir apparaître se s' me m'",
  ),
  verbSecond: NOT_COVERED,
  adjectiveAfter: true,
  verbFirst: false,
  headFirst: false,
  definiteness: NOT_COVERED,
  nounsInRow: false,
  subjectOmitted: false,
  bodies: NOT_COVERED,
  obliqueEndings: NOT_COVERED,
};
