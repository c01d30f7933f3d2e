import type { BoxWords } from "../box-languages.ts";

export const raterBox: BoxWords = {
  pageTitle: "Ce qu’il y avait dans l’urne",
  titleAbout: "{screen} · Parallax",
  needsScript:
    "Cette page a besoin de JavaScript, exprès : c’est votre propre navigateur qui cherche votre reçu, pour que personne n’apprenne lequel il a cherché. Rien n’a été ouvert ni modifié.",

  doorTitle: "Vérifiez par vous-même que vos réponses y étaient",
  doorLead:
    "Quand un tour est clos, les réponses verrouillées de tous sont tirées d’une seule urne et ouvertes ensemble. Chacune a laissé un reçu. Cette page les demande tous et cherche le vôtre dans votre propre navigateur : personne n’apprend lequel il a cherché.",
  look: "Regarder dans l’urne",
  looking: "Un instant",

  wordsTitle: "Six mots à comparer",
  wordsNote:
    "Les mêmes six mots sont dans votre lettre et sur votre formulaire. S’ils diffèrent, ne vous fiez pas à cette page.",

  waitingTitle: "L’urne n’est pas encore ouverte",
  waitingOpen:
    "Le tour de {subject} reçoit des réponses jusqu’à cette date : {day}. D’ici là tout reste verrouillé, et personne ne peut voir ce qu’il y a dans l’urne, pas même cette page. Revenez ensuite avec le même lien.",
  waitingClosed:
    "Le tour de {subject} est clos depuis cette date : {day}. Les réponses vont être ouvertes. Regardez de nouveau dans quelques minutes.",
  lookAgain: "Regarder de nouveau",

  noneTitle: "Il n’y a pas d’urne",
  cancelled:
    "Le tour de {subject} a été annulé avant toute ouverture. Personne n’a lu de réponse, et la clé qui pouvait les ouvrir est détruite.",
  void: "Le serveur a dû être ramené à un état plus ancien, pour lequel la clé du tour de {subject} n’existe plus. Personne ne peut en lire les réponses ; rien n’a donc été tiré de l’urne.",

  boxTitle: "L’urne du tour de {subject}",
  closed: "Clôture : {day}, chez {organisation}.",
  cancelledAfter: "Après l’ouverture des réponses, le tour a été annulé. Aucun rapport n’en est fait.",

  yoursTitle: "Votre reçu",
  inTitle: "Vos réponses étaient dans l’urne",
  inHere: "Cet appareil a gardé le reçu de ce qu’il a envoyé, et l’urne contient ce reçu.",
  inPasted: "L’urne contient le reçu que vous avez collé.",
  inMeans:
    "Ce sont donc bien les octets que votre navigateur a verrouillés, et pas d’autres, qui étaient dans l’urne à son ouverture. Qui les avait envoyés a alors été effacé.",
  outTitle: "Ce reçu n’est pas dans l’urne",
  outHere: "C’est le reçu que cet appareil a gardé.",
  outFirst:
    "Avez-vous modifié ou retiré vos réponses plus tard, peut-être sur un autre appareil ? Seul le reçu des dernières est dans l’urne ; celui de réponses retirées n’y est pas.",
  outSecond:
    "Est-ce le reçu d’un autre tour ? Chaque tour a sa propre urne. Cherchez la lettre qui porte ces six mots.",
  outThird:
    "Si ce n’est ni l’un ni l’autre, des réponses dont l’arrivée avait été confirmée manquent, ou quelqu’un a répondu de nouveau avec votre lien. Prenez une image de cette page. Montrez-la, avec le reçu, à la personne à l’origine de cette invitation et aux représentants du personnel.",
  none: "Cet appareil ne garde aucun reçu pour ce lien. Le formulaire en a montré un après l’envoi de vos réponses ; il est peut-être sur l’appareil que vous aviez alors.",
  noneMeans:
    "Sans reçu, personne ne peut dire quelles réponses étaient les vôtres, pas même vous. C’est ainsi que votre nom en reste séparé.",
  pasteLabel: "Coller un reçu",
  pasteShape: "Il compte 43 signes.",
  pasteWrong: "Ce n’est pas un reçu entier. Copiez-en les 43 signes.",
  compare: "Comparer ici",
  other: "Comparer un autre reçu",

  listTitle: "Ce qu’elle contenait",
  inBox: "Dans l’urne",
  receipts: { by: "count", one: "un reçu", other: "{count} reçus" },
  opened: "Ouvertes",
  ballots: { by: "count", one: "une série de réponses", other: "{count} séries de réponses" },
  openedNote:
    "Celles qui ne sont pas montrées, parce que trop peu de personnes d’un groupe ont répondu, en font partie : elles ont été écartées et personne ne les a lues. Leur nombre n’est pas dit ici, car il compterait un tel groupe.",
  spoiled: "Impossibles à ouvrir",
  spoiledNone: "aucune",
  spoiledNote:
    "Abîmées, copiées, ou déposées là par quelqu’un sans lien. Elles ne comptent pas. Demandez à la personne qui gère le serveur d’où elles viennent.",
  least: "Montrées ensemble",
  leastPeople: "les réponses d’au moins {k:word} personnes",
  every: "Tous les reçus, dans l’ordre",

  checkedTitle: "Ce que votre navigateur a vérifié",
  checkedParameters: "La clé, les règles et les questions sont celles pour lesquelles votre lien a été fait.",
  checkedList: "Les reçus donnent la marque qui a été notée à l’ouverture de l’urne.",
  checkedCount: "Les réponses ouvertes et celles qui n’ont pu l’être sont, ensemble, aussi nombreuses que les reçus.",
  markTitle: "Marque de l’urne",
  markNote:
    "Toutes les personnes sollicitées voient la même marque. Si celle d’un ou d’une collègue diffère de la vôtre, une autre urne a été montrée à l’un de vous deux.",

  strangeTitle: "Ne vous fiez pas à cette urne",
  strangeLead: "Ce que le serveur a remis ne concorde pas :",
  strangeParameters:
    "La clé, les règles ou les questions qu’il indique ne sont pas celles pour lesquelles votre lien a été fait.",
  strangeList: "La liste des reçus est abîmée, en désordre, ou contient deux fois l’un d’eux.",
  strangeMark:
    "Les reçus ne donnent pas la marque qui a été notée à l’ouverture de l’urne. L’un d’eux a été ajouté, modifié ou laissé de côté.",
  strangeCount:
    "Les réponses ouvertes et celles qui n’ont pu l’être ne sont pas, ensemble, aussi nombreuses que les reçus.",
  strangeDo:
    "Prenez une image de cette page et montrez-la à la personne à l’origine de cette invitation et aux représentants du personnel. Rien sur vous n’a été envoyé.",

  pageTitleCheck: "Cette page est-elle celle qui a été publiée ?",
  pageLead:
    "La page qui verrouille vos réponses est la même pour tout le monde. Votre navigateur vient de demander de nouveau tous ses fichiers à ce serveur et en a fait un seul nombre :",
  pageWorking: "Les fichiers arrivent.",
  pageFailed: "Les fichiers n’ont pas pu être obtenus ; il n’y a donc pas de nombre. Rechargez la page.",
  pageOdd: "Ces fichiers ne sont pas ce que la liste du serveur lui-même en dit : {files}",
  pageCompare:
    "Qui possède le code source du programme obtient le même nombre avec la commande ci-dessous, et peut lui faire demander les fichiers de ce serveur pour les comparer un à un. Un serveur qui voudrait vous tromper pourrait aussi tromper cette page. C’est pourquoi quelqu’un devrait regarder de l’extérieur de temps en temps.",

  linkTitle: "Collez le code de votre lettre",
  linkLead:
    "La partie du lien qui ouvre l’urne manque, ou quelque chose s’en est perdu en route. Votre lettre contient le même lien sous forme de code. Copiez-le en entier et collez-le ici.",
  linkUnknown:
    "Aucun tour ne correspond à ce lien. Une lettre plus récente l’a peut-être remplacé, ou l’invitation a été retirée. Collez le lien ou le code de la lettre la plus récente.",
  linkLabel: "Lien ou code",
  linkStill:
    "Ce n’est pas encore un code entier. Il commence par 1. et a deux autres parties, séparées par des points.",
  linkUse: "Utiliser ce code",

  unreachable: "Le serveur n’a pas répondu. Réessayez dans un instant.",
  offline: "Vous êtes hors ligne. Réessayez quand la connexion sera revenue.",
  refused: "Le serveur n’a pas voulu répondre. Rechargez la page.",
  tooMany: {
    by: "minutes",
    one: "Il y a eu de très nombreux essais. Attendez une minute, puis réessayez.",
    other: "Il y a eu de très nombreux essais. Attendez {minutes} minutes, puis réessayez.",
  },
  requestId: "Si cela persiste, transmettez ce numéro : {id}",

  insecure:
    "Les navigateurs ne comparent les reçus que sur des connexions sûres, et l’adresse de cette page ne commence pas par https. Demandez la bonne adresse à la personne qui vous a envoyé le lien.",
  promiseLink: "Ce que nous vous promettons",
  language: "Langue",
  formLink: "Retour au formulaire",
};
