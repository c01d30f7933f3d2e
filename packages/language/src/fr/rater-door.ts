import type { DoorwayWords } from "../rater-language.ts";

export const raterDoor: DoorwayWords["door"] = {
  title: "Votre avis est demandé",
  lead: "Ce lien mène à un formulaire destiné à une seule personne. Regarder cette page n’a rien ouvert, et personne n’en a rien su.",
  open: "Ouvrir le formulaire",
  opening: "Ouverture",
  goOn: "Reprendre où vous en étiez",
  begun: "Vous avez commencé sur cet appareil. Ce que vous avez écrit est toujours là.",
  unsent: "Vos réponses sont verrouillées et sur cet appareil, mais leur arrivée n’est pas encore confirmée.",
  sendOn: "Ouvrir et les envoyer",
  wordsTitle: "Six mots à comparer",
  wordsNote:
    "Les mêmes six mots sont dans votre lettre. S’ils diffèrent, ne répondez pas, et interrogez la personne à l’origine de cette invitation.",

  unreachable: "Le serveur n’a pas répondu. Rien n’est perdu. Réessayez dans un instant.",
  offline: "Vous êtes hors ligne. Rien n’est perdu. Réessayez quand la connexion sera revenue.",
  tooMany: {
    by: "minutes",
    one: "Il y a eu de très nombreux essais. Attendez une minute, puis réessayez.",
    other: "Il y a eu de très nombreux essais. Attendez {minutes} minutes, puis réessayez.",
  },
  closedMeanwhile:
    "Le tour a été clos entre-temps. Rien ne peut plus être modifié ; rechargez la page pour voir où il en est.",
  changedMeanwhile:
    "Quelque chose a changé entre-temps, peut-être dans une autre fenêtre. Rechargez la page pour voir où en sont les choses.",
  requestId: "Si cela persiste, transmettez ce numéro : {id}",
  tryAgain: "Réessayer",

  codeTitle: "Collez le code de votre lettre",
  codeEmpty:
    "Il manque la partie du lien qui ouvre votre formulaire ; certains logiciels de messagerie la coupent. Votre lettre contient le même lien sous forme de code. Copiez-le et collez-le ici.",
  codeCut:
    "Une partie de votre lien s’est perdue en route ; certains logiciels de messagerie coupent les liens longs. Copiez le lien entier ou le code de votre lettre et collez-le ici.",
  codeMangled:
    "Ce lien contient des signes qu’aucun des nôtres ne contient. Copiez le lien entier ou le code de votre lettre et collez-le ici.",
  codeVersion:
    "Cette page ne connaît pas les liens comme le vôtre. Rechargez la page. Si cela ne suffit pas, collez le lien entier de votre lettre la plus récente.",
  codeUnknown:
    "Aucun formulaire ne correspond à ce lien. Une lettre plus récente l’a peut-être remplacé, ou l’invitation a été retirée. Ouvrez la lettre la plus récente, ou collez ici son lien ou son code.",
  codeLabel: "Lien ou code",
  codeShape: "Il commence par 1. et compte 68 signes.",
  codeStill:
    "Ce n’est pas encore un code entier. Il commence par 1. et a deux autres parties, séparées par des points.",
  codeOpen: "Utiliser ce code",

  requests: "Mes demandes, ou un lien perdu",

  strangeTitle: "Ne répondez pas à ce formulaire",
  strange:
    "Ce que le serveur a remis n’est pas ce pour quoi votre lien a été fait. Ou bien le serveur est en défaut, ou bien quelqu’un a échangé le verrou ou les questions après l’envoi de votre lettre. Rien n’a été envoyé. Prévenez la personne à l’origine de cette invitation et montrez-lui cette page.",
};
