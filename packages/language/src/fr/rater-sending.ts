import type { RaterWords } from "../rater-language.ts";

export const raterSending: RaterWords["sending"] = {
  checkTitle: "Vérifiez vos réponses",
  checkLead: "Tout est ici. Touchez une ligne pour la modifier.",
  complete: "Chaque question a une réponse.",
  open: {
    by: "count",
    one: "Une question n’a pas encore de réponse. Vous pouvez la laisser ainsi.",
    other: "{count} questions n’ont pas encore de réponse. Vous pouvez les laisser ainsi.",
  },
  skipToEnd: "Aller à la fin",
  tooLittle:
    "Pour l’instant, c’est trop peu pour compter. Évaluez au moins la moitié des comportements d’une partie ; sans cela, rien n’est utilisé, commentaires compris.",
  toFirstOpen: "Aller à la première",
  toNextOpen: "La suivante sans réponse",
  noAnswer: "Pas de réponse",
  noComment: "Laissé vide",
  nothing: "Il n’y a encore rien à envoyer. Répondez à une question au moins.",
  tooLong: "Un commentaire est trop long pour être envoyé. Raccourcissez-le d’abord.",
  onlyFrom: "À envoyer au plus tard : {day}.",
  lockedNote:
    "Elles sont d’abord verrouillées dans ce navigateur. Vous pouvez les modifier ou les retirer jusqu’à la clôture du tour.",
  send: "Envoyer mes réponses",
  back: "Retour",

  sendingTitle: "Envoi de vos réponses",
  locking: "Vos réponses sont en train d’être verrouillées.",
  underWay: "Verrouillées. En route.",
  offline:
    "Vous êtes hors ligne. Vos réponses sont verrouillées et gardées sur cet appareil. Elles partiront d’elles-mêmes quand la connexion sera revenue et que cette page sera ouverte.",
  offlineNotKept:
    "Vous êtes hors ligne. Laissez cette page ouverte : vos réponses partiront d’elles-mêmes quand la connexion sera revenue.",
  waiting:
    "Le serveur n’a pas répondu. Cette page continue d’essayer, avec les mêmes réponses verrouillées, pour que rien ne puisse compter deux fois.",
  nextTry: {
    by: "seconds",
    0: "Essai en cours.",
    one: "Prochain essai dans une seconde.",
    other: "Prochain essai dans {seconds} secondes.",
  },
  keptMeanwhile: "Vous pouvez fermer cette page. Rouvrez le lien plus tard, et elles seront envoyées.",
  tryNow: "Essayer maintenant",

  replacedTitle: "Des réponses ont été envoyées d’ailleurs",
  replaced:
    "Pendant que vous écriviez, des réponses sont arrivées avec ce même lien depuis un autre appareil ou une autre fenêtre. Un seul ensemble compte. Celles-ci doivent-elles les remplacer ?",
  replace: "Les remplacer par celles-ci",
  keepOther: "Garder les autres, abandonner celles-ci",

  lostTitle: "Vos réponses n’ont pas pu être envoyées",
  lost: "Le serveur les a refusées pour une raison que cette page ne connaît pas. Elles sont toujours ici. Rechargez la page et envoyez-les encore une fois.",
  lostRequest: "Si cela se reproduit, transmettez ce numéro : {id}",

  sentTitle: "Vos réponses sont arrivées",
  sentLead: "Merci. {subject} recevra le résultat quand le tour sera clos et que le coach l’aura remis.",
  sentLeadSelf: "Merci. Votre regard sera placé à côté de celui des autres quand le tour sera clos.",
  receiptTitle: "Reçu",
  receiptChecked:
    "Vérifié : le serveur détient exactement les octets que cet appareil a verrouillés. Le reçu dit que quelque chose est arrivé, pas quoi.",
  receiptCopy: "Copier le reçu",
  receiptCopied: "Copié",
  until: "Avec le même lien, vous pouvez modifier ou retirer vos réponses jusqu’à cette date : {day}.",
  change: "Modifier mes réponses",
  withdraw: "Retirer mes réponses",
  withdrawTitle: "Retirer vos réponses ?",
  withdrawBody:
    "Elles sont effacées sans être lues. Vous pouvez répondre de nouveau avec le même lien jusqu’à la clôture du tour.",
  withdrawYes: "Oui, les retirer",
  withdrawing: "Retrait en cours",
  withdrawnTitle: "Vos réponses sont retirées",
  withdrawnBody:
    "Elles ont été effacées sans être lues. Avec le même lien, vous pouvez encore répondre de nouveau jusqu’à cette date : {day}.",
  answerAnew: "Répondre de nouveau",
  wiped: "Rien de ce que vous avez écrit n’est plus gardé sur cet appareil. Vous pouvez fermer cette page.",
  wipedShared: "Rien n’a été gardé sur cet ordinateur. Fermez cette fenêtre, pour que le lien ne reste pas ouvert.",

  alreadyTitle: "Vous avez répondu",
  already: "Des réponses sont arrivées avec ce lien. Ce qu’elles disent est verrouillé, pour cette page aussi.",
  alreadyHere: "Ce sont celles que cet appareil a envoyées.",
  alreadyElsewhere:
    "Elles ont été envoyées depuis un autre appareil ou une autre fenêtre, ou bien celui-ci ne s’en souvient plus. Si vous ne les avez pas envoyées, quelqu’un d’autre a votre lien : remplacez-les par les vôtres, et prévenez la personne à l’origine de cette invitation.",
  alreadyChange:
    "Vous pouvez les remplacer jusqu’à la clôture du tour. Vous partez alors d’un formulaire vide, car personne ne peut lire l’ancien, pas même cette page.",
  alreadyReplace: "Répondre de nouveau et les remplacer",
  alreadyDraft: "Vous avez aussi commencé sur cet appareil des réponses qui n’ont pas été envoyées.",
  alreadyGoOn: "Les continuer et remplacer ce qui a été envoyé",
};
