/** French: page. */
import { sourced } from "../../core/sourced.ts";
import type { PageWords } from "../page.ts";

const OWN = "written for Readout: as pages of French news word it";

export const frenchPageWords: PageWords = {
  asks: sourced(
    OWN,
    "soutenez|soutenez-nous|abonnez-vous|abonne-toi|inscrivez-vous|faites un don|faire un don|suivez-nous|suivez|rejoignez-nous|rejoignez|téléchargez|partagez|aidez-nous|devenez|" +
      "ne manquez pas|ne manquez rien|découvrez nos|recevez|recevez chaque|cliquez ici|cliquez sur|retrouvez-nous|retrouvez toute|retrouvez tous|écrivez-nous|envoyez-nous|connectez-vous|créez un compte|activez les notifications|participez à|votre soutien|votre don|nous avons besoin de vous",
  ),
  asksFirst: sourced(
    OWN,
    "lisez|regardez|écoutez|découvrez|recevez|téléchargez|choisissez|profitez|obtenez|essayez|retrouvez|consultez|donnez|votez",
  ),
  wares: sourced(
    OWN,
    "newsletter|newsletters|lettre d'information|infolettre|abonnement|abonnements|abonné|abonnés|don|dons|journalisme indépendant|presse indépendante|notre rédaction|notre journal|notre site|notre application|nos articles|nos journalistes|notre travail|" +
      "l'application|application mobile|sur facebook|sur twitter|sur instagram|sur telegram|sur whatsapp|sur youtube|sur linkedin|sur tiktok|sur x|sur google actualités|chaîne whatsapp|chaîne youtube|page facebook|réseaux sociaux|adresse mail|adresse e-mail|boîte mail|votre e-mail|" +
      "podcast|podcasts|alertes|notifications|offre d'essai|accès illimité|essai gratuit|article gratuit|articles gratuits|contenus exclusifs|l'essentiel de l'actualité|actualité en direct|l'actualité|premium|cet article|cette page|vos amis|sans engagement",
  ),
  reader: sourced(OWN, "vous|votre|vos|vôtre|chers lecteurs|chères lectrices|cher lecteur|chers amis|toi|ton"),
  house: sourced(OWN, "nous|notre|nos|nôtre"),
  appealHeads: sourced(
    OWN,
    "chers lecteurs|chères lectrices|chère lectrice|cher lecteur|un message de|le mot de la rédaction|la rédaction a besoin|avant de partir|merci de nous lire|merci de votre lecture|soutenez la presse|soutenez un journalisme|soutenez-nous|pourquoi nous soutenir|vous êtes de plus en plus nombreux",
  ),
  appealEnds: sourced(
    OWN,
    "plus tard|pas maintenant|non merci|merci|merci de votre soutien|continuer|fermer|faire un don|je m'abonne|s'abonner|en savoir plus|mensuel|annuel",
  ),
  outletHeads: sourced(OWN, "un message de|le mot de|la rédaction de|copyright|abonnez-vous à|tous droits réservés"),
  linkLeads: sourced(
    OWN,
    "lire|lire aussi|à lire|voir|voir aussi|écouter|vidéo|photos|diaporama|en images|en direct|direct|reportage|analyse|décryptage|récit|portrait|entretien|interview|opinion|tribune|éditorial|dossier|enquête|podcast|notre dossier|chronologie|retour sur|infographie|carte",
  ),
  linkLeadsAlone: sourced(
    OWN,
    "lire aussi|à lire aussi|à lire également|lire également|lire la suite|lire plus|lire l'article|lire notre|lire l'intégralité|voir aussi|à voir aussi|à voir également|à écouter|à découvrir aussi|sur le même sujet|sur le même thème|dans la même rubrique|articles similaires|articles liés|" +
      "plus d'articles|plus d'informations|les plus lus|le plus lu|les plus partagés|nos dernières|dernières actualités|à ne pas manquer|recommandé pour vous|vous aimerez aussi|pour aller plus loin|pour en savoir plus|à suivre|regarder aussi|notre sélection",
  ),
  linkTails: sourced(
    OWN,
    "vidéo|vidéos|photo|photos|images|diaporama|audio|infographie|mis à jour|direct|carte|document",
  ),
  notices: sourced(
    OWN,
    "tous droits réservés|activer javascript|activez javascript|javascript est désactivé|votre navigateur ne|ce site utilise des cookies|nous utilisons des cookies|utilisation de cookies|politique de confidentialité|politique de cookies|conditions générales|conditions d'utilisation|mentions légales|" +
      "la suite après la publicité|la suite après cette publicité|suite de l'article|contenu sponsorisé|contenu partenaire|article sponsorisé|réservé aux abonnés|cet article est réservé|pour lire la suite|déjà abonné|il vous reste|identifiez-vous|se connecter|en vous inscrivant|en vous abonnant|" +
      "reproduction interdite|toute reproduction|sans autorisation|partager sur facebook|partager cet article|partager sur twitter|laisser un commentaire|ajouter un commentaire|les commentaires sont|voir les commentaires|imprimer l'article|copier le lien|envoyer par mail|ce contenu n'est pas disponible|article initialement publié|traduit automatiquement|publié le|mis à jour le",
  ),
  noticeLeads: sourced(
    OWN,
    "note de la rédaction|ndlr|tags|mots-clés|mots clés|thèmes|catégories|rubriques|contact|publicité|copyright|partager|à propos de l'auteur",
  ),
  noticeLines: sourced(
    OWN,
    "publicité|partager|partagez|commenter|commentaires|commentaire|imprimer|envoyer|s'abonner|s'inscrire|chargement|se connecter|fermer|annonce|facebook|twitter|whatsapp|telegram|linkedin|copier le lien|enregistrer|écouter|en direct|exclusif|exclusif.|voir plus|afficher plus|retour en haut|sponsorisé|tous droits réservés|légende",
  ),
  photos: sourced(
    OWN,
    "photo|photos|crédit photo|crédits photo|photographie|photographe|image|images|illustration|infographie|capture d'écran|photo d'illustration|photo d'archives|archives|visuel|crédit|légende",
  ),
  creditLeads: sourced(
    OWN,
    "source|sources|avec|rédaction|rédigé par|écrit par|traduction|traduit par|traduit de|propos recueillis par|édité par|reportage de|texte|auteur|crédit|crédits|d'après|avec l'aide de|publié initialement",
  ),
  credits: sourced(
    OWN,
    "propos recueillis par|a contribué à cet article|ont contribué à cet article|avec agences|avec les agences|avec nos agences",
  ),
  bylines: sourced(OWN, "par|de|texte"),
  bios: sourced(
    OWN,
    "est journaliste|est correspondant|est correspondante|est l'auteur de|est l'autrice de|est éditorialiste|est chroniqueur|est reporter|est chercheur|est professeur|écrit pour|collabore à",
  ),
  correspondents: sourced(
    OWN,
    "de notre correspondant|de notre correspondante|de notre envoyé spécial|de notre envoyée spéciale|de nos envoyés spéciaux|notre correspondant à|envoyé spécial à|correspondance|correspondance particulière",
  ),
  clocks: sourced(OWN, "h|gmt|utc|cet|cest|à|publié|publiée|mis à jour|modifié|le|heures|heure de paris|lecture"),
};
