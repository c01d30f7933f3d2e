import type { RaterWords } from "../rater-language.ts";

export const raterForm: RaterWords["form"] = {
  about: "À propos de {subject}",
  aboutSelf: "À propos de vous",
  part: "Partie {part} sur {parts}",
  left: {
    by: "minutes",
    0: "moins d’une minute restante",
    one: "environ une minute restante",
    other: "environ {minutes} minutes restantes",
  },
  nothingLeft: "tout est répondu",
  progress: "Ce qui est fait",
  saved: "Gardé sur cet appareil",
  saving: "Enregistrement",
  notSaved: "Non gardé : cet appareil est plein",
  notKept: "Rien n’est gardé ici",
  back: "Retour",
  next: "Suivant",
  toCheck: "Vérifier mes réponses",
  overview: "Aperçu",
  keys: "Touches : de {first} à {last} pour répondre et avancer, {cannotSay} pour « Je ne peux pas dire », les flèches se déplacent sur l’échelle, Entrée ouvre la partie suivante.",
  cannotSay: "Je ne peux pas dire",
  answered: "{done} réponses sur {all}",

  watchOutsTitle: "Habitudes à surveiller",
  watchOutsLead:
    "Tout le monde en a. À quelle fréquence voyez-vous celles-ci chez {subject} ? Elles figurent à part dans le rapport et ne sont jamais retranchées d’autre chose.",
  watchOutsLeadSelf:
    "Tout le monde en a. À quelle fréquence vous surprenez-vous à celles-ci ? Elles figurent à part dans le rapport et ne sont jamais retranchées d’autre chose.",

  axesTitle: { by: "parts", 1: "Entre deux manières", other: "Entre deux manières, {part} sur {parts}" },
  axesLead: "Aucune extrémité n’est meilleure. Où voyez-vous {subject} sur la ligne ?",
  axesLeadSelf:
    "Aucune extrémité n’est meilleure. Où vous voyez-vous sur la ligne, et où votre rôle a-t-il besoin de vous ?",
  axesLeadNeed:
    "Aucune extrémité n’est meilleure. Où voyez-vous {subject} sur la ligne, et où le rôle a-t-il besoin de {subject} ?",
  axisAsked: "{axis} : {asked}",
  axisNow: "Où se situe {subject} aujourd’hui",
  axisNowSelf: "Où vous vous situez aujourd’hui",
  axisNeed: "Où le rôle a besoin de {subject}",
  axisNeedSelf: "Où votre rôle a besoin de vous",
  place: {
    by: "strength",
    end: "Tout à fait du côté de « {pole} »",
    strong: "Nettement vers « {pole} »",
    other: "Un peu vers « {pole} »",
  },
  middle: "Au milieu",

  reflectionsTitle: "À propos de votre propre chemin",
  reflectionsLead:
    "Il n’y a pas de bonne réponse. Personne d’autre que vous et votre coach ne les voit, à côté de la carte de votre rapport.",

  commentTitle: { by: "parts", 1: "Dans vos propres mots", other: "Dans vos propres mots, {part} sur {parts}" },
  commentOptional: "Vous pouvez laisser ceci vide.",
  commentSeen: {
    by: "coach",
    null: "{subject} lit ceci mot pour mot, sans votre nom.",
    other:
      "{coach}, coach, lit ceci mot pour mot, sans votre nom, et {subject} aussi, sauf si le texte est abrégé ou écarté.",
  },
  commentSeenNamed: {
    by: "coach",
    null: "{subject} lit ceci mot pour mot, sans nom, parmi les commentaires de tous les autres, et saura peut-être que cela vient de vous.",
    other:
      "{coach}, coach, lit ceci mot pour mot, et {subject} aussi, sauf si le texte est abrégé ou écarté. Il figure sans nom parmi les commentaires de tous les autres, et l’on reconnaîtra peut-être qu’il vient de vous.",
  },
  commentSeenSelf: {
    by: "coach",
    null: "Personne d’autre que vous ne lit ceci.",
    other: "Vous et {coach}, votre coach, lisez ceci.",
  },
  commentAlone:
    "Chaque paragraphe est montré à part. Peut-être n’y aura-t-il que vous à écrire ; personne ne peut le savoir avant l’ouverture. Pourriez-vous l’assumer même alors ?",
  commentChecker:
    "L’orthographe n’est pas vérifiée ici, exprès : certains navigateurs envoient ce que vous tapez à un service de correction.",
  commentRoom: "Il reste de la place pour environ {left} lettres.",
  commentTooLong: "C’est trop long d’environ {over} lettres. Raccourcissez le texte pour qu’il puisse être envoyé.",
};
