/** French: speech. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import { conjugatedVerbs } from "../conjugation.ts";
import type { SpeechAct, SpeechFrame, SpeechStrength, SpeechVerb, SpeechWords } from "../speech.ts";
import { formsOf, speechAdjectives, speechNouns } from "../speech-forms.ts";
import { frenchConjugations } from "./conjugations.ts";

const SOURCE = "written for Readout: verbs, phrases and nouns by which French news hands words to a speaker";

const verbs = (
  act: SpeechAct,
  strength: SpeechStrength,
  frames: readonly SpeechFrame[],
  infinitives: string,
): SpeechVerb[] => conjugatedVerbs(act, strength, frames, infinitives, frenchConjugations.value);

const S = "||s";

const OF = "de du des d'";
const OF_IT = "de la; de l'";
/** A source behind each of some words, with each form of "de". */
const of = (leads: string): string[] =>
  leads.split("; ").flatMap((lead) => [...OF.split(" "), ...OF_IT.split("; ")].map((word) => `${lead} ${word} _`));

export const frenchSpeechWords: SpeechWords = {
  verbs: sourced(SOURCE, [
    ...verbs(
      "say",
      "sure",
      ["quote", "clause", "to"],
      `dire déclarer affirmer ajouter indiquer préciser expliquer souligner assurer annoncer estimer confirmer soutenir insister répondre rétorquer répliquer marteler renchérir raconter témoigner commenter noter
      observer signaler rappeler reconnaître admettre avouer concéder révéler prétendre alléguer écrire tweeter argumenter arguer plaider faire_savoir faire_valoir faire_remarquer faire_observer laisser_entendre jurer
      confier souvenir remémorer clamer proclamer asséner lancer tonner ironiser plaisanter relater rapporter informer résumer préconiser prédire pronostiquer prévenir nuancer poursuivre ajouter réitérer répéter marteler certifier attester mettre_en_avant relever conclure reconnaître
      énoncer avancer objecter détailler deviser blaguer rassurer exposer argüer spécifier pointer émouvoir écrier exclamer justifier défendre indigner insurger féliciter réjouir alarmer agacer emporter étonner plaindre désoler inquiéter interroger vanter targuer`,
    ),
    ...verbs(
      "say",
      "likely",
      ["quote", "clause"],
      `juger considérer suggérer évoquer constater décrire analyser décider ordonner publier diffuser recommander remarquer réagir riposter dénoncer regretter déplorer saluer argumenter mentionner évaluer calculer indiquer statuer trancher vouloir croire penser
      critiquer fustiger condamner railler moquer réclamer contester`,
    ),
    ...verbs("say", "sure", ["quote", "object"], "exprimer formuler réaffirmer"),
    ...verbs(
      "say",
      "likely",
      ["quote", "object"],
      "condamner dénoncer critiquer saluer fustiger déplorer regretter féliciter remercier rejeter vanter louer évoquer commenter aborder prononcer adresser défendre soutenir citer contester moquer brocarder invoquer applaudir",
    ),
    ...verbs(
      "say",
      "likely",
      ["as"],
      "qualifier décrire traiter dénoncer présenter dépeindre considérer appeler surnommer baptiser taxer désigner juger",
    ),
    ...verbs(
      "say",
      "beside",
      ["quote"],
      "poursuivre continuer crier hurler murmurer chuchoter souffler rire sourire soupirer lâcher glisser scander chanter entonner commencer débuter conclure terminer achever interrompre gronder grommeler bredouiller balbutier pester agacer abonder embrayer enchaîner reprendre résumer lire proposer appeler sangloter pleurer vociférer ricaner",
    ),
    ...verbs(
      "say",
      "sure",
      ["quote", "clause", "document"],
      "stipuler indiquer préciser lire dire affirmer énoncer disposer",
    ),
    ...verbs("deny", "sure", ["quote", "clause", "to", "object"], "nier démentir"),
    ...verbs("deny", "likely", ["clause", "object"], "réfuter contester rejeter récuser"),
    ...verbs(
      "demand",
      "sure",
      ["quote", "clause", "object", "to"],
      "demander exiger réclamer appeler exhorter supplier implorer enjoindre sommer prier ordonner solliciter revendiquer",
    ),
    ...verbs("demand", "likely", ["hearer", "to"], "inviter presser inciter encourager conseiller recommander engager"),
    ...verbs("accuse", "sure", ["quote", "target"], "accuser"),
    ...verbs("accuse", "likely", ["target", "quote"], "soupçonner blâmer reprocher"),
    ...verbs("promise", "sure", ["quote", "clause", "to"], "promettre jurer"),
    ...verbs("promise", "likely", ["clause", "to", "object"], "garantir engager"),
    ...verbs("threaten", "sure", ["quote", "clause", "to", "hearer"], "menacer avertir"),
    ...verbs("threaten", "likely", ["quote", "clause", "hearer"], "alerter mettre_en_garde prévenir"),
    ...verbs("ask", "sure", ["quote", "clause"], "demander"),
    ...verbs("ask", "likely", ["quote", "clause"], "interroger questionner"),
    ...verbs(
      "think",
      "likely",
      ["quote", "clause", "to"],
      "croire penser espérer craindre redouter souhaiter vouloir douter estimer considérer supposer imaginer attendre prévoir envisager compter préférer savoir",
    ),
    ...verbs(
      "say",
      "likely",
      ["about"],
      "parler discuter évoquer témoigner réagir plaindre féliciter plaider insister revenir",
    ),
    ...verbs("say", "sure", ["speaker"], "citer"),
  ]),
  nouns: sourced(SOURCE, [
    ...speechNouns(
      "say",
      true,
      `communiqué${S}; déclaration${S}; lettre${S}; message${S}; tweet${S}; rapport${S}; document${S}; note${S}; texte${S}; article${S}; tribune${S}; éditorial éditoriaux; arrêté${S}; jugement${S}; ordonnance${S}; résolution${S}; motion${S}; plainte${S}; pétition${S}
      courrier${S}; courriel${S}; mémo${S}; mémorandum; publication${S}; post${S}; circulaire${S}; avis; bulletin${S}; enquête${S}; étude${S}; sondage${S}; pancarte${S}; banderole${S}; affiche${S}; tract${S}; livre${S}; vidéo${S}; enregistrement${S}; SMS; télégramme${S}`,
    ),
    ...speechNouns(
      "say",
      false,
      `propos; discours; interview${S}; entretien${S}; allocution${S}; intervention${S}; commentaire${S}; remarque${S}; affirmation${S}; témoignage${S}; réponse${S}; réaction${S}; explication${S}; allégation${S}; critique${S}; mot${S}; phrase${S}; formule${S}; annonce${S}; aveu${"||x"}; confidence${S}; précision${S}; point_de_presse; conférence_de_presse conférences_de_presse;
      rumeur${S}; proposition${S}; recommandation${S}; analyse${S}; constat${S}; estimation${S}; version${S}; récit${S}; position${S}; opinion${S}; slogan${S}; condamnation${S}; verdict${S}; décision${S}; soutien${S}; opposition${S}`,
    ),
    ...speechNouns("deny", false, `démenti${S}; dénégation${S}`),
    ...speechNouns(
      "demand",
      false,
      `demande${S}; appel${S}; exigence${S}; revendication${S}; requête${S}; ultimatum${S}; injonction${S}`,
    ),
    ...speechNouns("accuse", false, `accusation${S}`),
    ...speechNouns("promise", false, `promesse${S}; engagement${S}; garantie${S}; assurance${S}`),
    ...speechNouns("threaten", false, `menace${S}; avertissement${S}; mise_en_garde mises_en_garde`),
    ...speechNouns("ask", false, `question${S}; interrogation${S}`),
    ...speechNouns(
      "think",
      false,
      `avis; espoir${S}; crainte${S}; inquiétude${S}; conviction${S}; souhait${S}; volonté; intention${S}; doute${S}; point_de_vue points_de_vue; idée${S}; sentiment${S}; préoccupation${S}; regret${S}`,
    ),
  ]),
  adjectives: sourced(SOURCE, [
    ...speechAdjectives("say", "catégorique||s; formel||le|s|les"),
    ...speechAdjectives(
      "think",
      "convaincu||e|s|es; persuadé||e|s|es; certain||e|s|es; sûr||e|s|es; inquiet inquiète inquiets; confiant||e|s|es; conscient||e|s|es; favorable||s; opposé||e|s|es",
    ),
    ...speechAdjectives("promise", "prêt||e|s|es; déterminé||e|s|es; résolu||e|s|es; disposé||e|s|es"),
  ]),
  occasions: sourced(
    SOURCE,
    new Set(
      formsOf(
        `interview||s entretien||s discours conférence_de_presse conférences_de_presse point_de_presse points_de_presse réunion||s rencontre||s sommet||s déplacement||s visite||s allocution||s débat||s séance||s audience||s appel_téléphonique conversation_téléphonique entretien_téléphonique
        cérémonie||s briefing||s meeting||s émission||s forum||s audition||s procès conférence||s dîner||s déjeuner||s assemblée||s congrès rassemblement||s`,
      ),
    ),
  ),
  backshift: sourced(
    SOURCE,
    new Set(
      formsOf(
        "avait avaient était étaient aurait auraient serait seraient pourrait pourraient devrait devraient devait devaient allait allaient pouvait pouvaient",
      ),
    ),
  ),
  standsForReport: NOT_COVERED,
  sources: sourced(SOURCE, [
    "selon _",
    "d'après _",
    "d' après _",
    ...of(
      "aux dires; au dire; aux yeux; selon les mots; selon les termes; selon les dires; selon les propos; selon les déclarations; selon les informations; selon les chiffres; selon les données; selon les estimations; selon un communiqué; selon une source; selon des sources; selon un porte-parole; dans un communiqué; par la voix; par la bouche; dans l' entourage; du côté; de l' avis; de l' aveu; de l' aveu même; d' après les informations; d' après les chiffres; au sens",
    ),
    "pour _",
    "de [source] policière",
    "de [source] judiciaire",
    "de [source] proche du dossier",
    "de [source] diplomatique",
    "de [source] gouvernementale",
    "de [source] militaire",
    "de [source] médicale",
    "de [source] officielle",
    "de [sources] concordantes",
    "de [sources] policières",
    "de [sources] diplomatiques",
    "à en croire _",
    "suivant _",
    "à l' en croire [lui]",
    "selon [lui]",
    "selon [elle]",
    "selon [eux]",
    "selon [elles]",
    "d' après [lui]",
    "d' après [elle]",
    "d' après [eux]",
    "selon [ses] mots",
    "selon [ses] propres mots",
    "selon [ses] termes",
    "selon [ses] dires",
    "selon [leurs] mots",
    "pour [lui]",
    "pour [elle]",
    "à [ses] yeux",
    "à [leurs] yeux",
    "pour [sa] part",
  ]),
  passers: sourced(SOURCE, [
    "cité par _",
    "citée par _",
    "cités par _",
    "citées par _",
    "cité dans _",
    "rapporté par _",
    "rapportés par _",
    "rapporte _",
    "rapportent _",
    "a rapporté _",
    "relayé par _",
    "relayés par _",
    "repris par _",
    "selon _",
    "citant _",
    "indique _",
    "d' après _",
  ]),
  hearers: NOT_COVERED,
  beforeHearer: sourced(SOURCE, new Set(["à", "au", "aux", "devant", "auprès"])),
  soCalled: sourced(
    SOURCE,
    new Set(
      formsOf(
        "soi-disant prétendu prétendue prétendus prétendues intitulé intitulée intitulés intitulées baptisé baptisée baptisés baptisées surnommé surnommée surnommés dits dite dites nommé nommée appelé appelée appelés appelées dénommé dénommée titré titrée fameux fameuse fameuses",
      ),
    ),
  ),
  namesInMarks: false,
  named: sourced(
    SOURCE,
    new Set(
      formsOf(
        `mouvement parti groupe opération film chanson livre roman série émission programme album pièce épisode podcast magazine journal quotidien hebdomadaire site chaîne application projet campagne plan navire bateau restaurant club hôtel marque tableau poème
        exposition festival association fondation collectif coalition organisation société entreprise prix ouvrage essai documentaire jeu missile missiles drone drones char chars avion fusée satellite rubrique label revue rue place avenue école lycée`,
      ),
    ),
  ),
  sentenceBefore: NOT_COVERED,
  nobody: sourced("written for Readout: French words for nobody", new Set(["nul", "aucun", "aucune"])),
  demanded: NOT_COVERED,
  asClause: sourced(SOURCE, new Set(["comme", "ainsi"])),
};
