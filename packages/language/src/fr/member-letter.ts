import type { MemberLetterTexts } from "../member-letters.ts";

const signInFirst = "Il se peut que vous ayez d’abord à vous connecter. Les pages elles-mêmes sont en anglais.";

/** The letters to members, in French. */
export const frenchMemberLetters: MemberLetterTexts = {
  "sign-in": {
    subject: "Votre lien pour vous connecter",
    preheader: {
      by: "minutes",
      one: "Il sert une fois, pendant une minute.",
      other: "Il sert une fois, pendant {minutes} minutes.",
    },
    body: [
      {
        by: "minutes",
        one: "Voici le lien avec lequel vous vous connectez à Parallax pour {organisation}. Il sert une fois, pendant une minute, dans le navigateur où vous l’avez demandé.",
        other:
          "Voici le lien avec lequel vous vous connectez à Parallax pour {organisation}. Il sert une fois, pendant {minutes} minutes, dans le navigateur où vous l’avez demandé.",
      },
    ],
    button: "Me connecter",
    after: [],
    why: "Vous recevez cette lettre parce que quelqu’un a demandé un lien avec votre adresse. Si ce n’était pas vous, ne faites rien : sans cette lettre, personne ne peut se connecter à votre place.",
  },
  "coach-asked": {
    subject: "{subject} vous a choisi comme coach",
    preheader: "Réponses jusqu’à cette date : {closes}. Rien à faire pour le moment.",
    body: [
      "{subject} demande des retours et vous a choisi comme coach. Les réponses arrivent jusqu’à cette date : {closes}. Ensuite, vous lisez les commentaires, préparez le rapport et le remettez ; avant cela, {subject} ne le voit pas. Vous n’avez rien à faire pour le moment.",
    ],
    button: "Voir le tour",
    after: [signInFirst],
    why: "Vous recevez cette lettre parce que vous êtes coach chez {organisation}.",
  },
  "coach-replacing": {
    subject: "Vous accompagnez désormais {subject} comme coach",
    preheader: "Vous prenez la suite d’un autre coach. La page du tour dit où il en est.",
    body: [
      "Le coach du tour de {subject} n’exerce plus chez {organisation}, et l’administration vous a confié sa place. La page du tour dit où il en est et ce qui vous attend.",
      "Ce qui a été décidé jusqu’ici sur les commentaires y figure, avec le nom de la personne qui l’a décidé. Vous lisez les commentaires avant que les chiffres s’ouvrent pour vous. Les notes privées de l’autre coach restent les siennes.",
    ],
    button: "Voir le tour",
    after: [signInFirst],
    why: "Vous recevez cette lettre parce que vous accompagnez {subject} comme coach dans ce tour chez {organisation}.",
  },
  "coach-replaced": {
    subject: "Votre tour a un autre coach",
    preheader: "Désormais, {coach} lit les commentaires et prépare votre rapport.",
    body: [
      "Le coach que vous aviez choisi n’exerce plus chez {organisation}. L’administration a mis {coach} à sa place, pour lire les commentaires, préparer votre rapport et en parler avec vous.",
      "Les personnes qui répondent à partir de maintenant voient le nouveau nom sur le formulaire. Vous n’avez rien à faire.",
    ],
    button: "Voir mon tour",
    after: [signInFirst],
    why: "Vous recevez cette lettre parce que vous avez demandé ce tour chez {organisation}.",
  },
  "round-ready": {
    subject: "Les réponses pour {subject} sont prêtes",
    preheader: "Lisez d’abord les commentaires ; les chiffres s’ouvrent ensuite.",
    body: [
      "Le tour de {subject} est clos et les réponses sont ouvertes. Lisez d’abord les commentaires ; les chiffres s’ouvrent ensuite. {subject} voit le rapport quand vous le remettez.",
    ],
    button: "Lire les commentaires",
    after: [signInFirst],
    why: "Vous recevez cette lettre parce que vous accompagnez {subject} comme coach dans ce tour chez {organisation}.",
  },
  "report-released": {
    subject: "Votre rapport est là",
    preheader: "Prenez une demi-heure pour le lire, au calme.",
    body: [
      {
        by: "coach",
        null: "Votre rapport vous est remis. Prenez une demi-heure pour le lire, au calme. Il dit comment vous vous voyez, comment les autres vous voient, et où la différence mérite réflexion.",
        other:
          "{coach} vous remet votre rapport, avec une introduction pour vous. Prenez une demi-heure pour le lire, au calme. Il dit comment vous vous voyez, comment les autres vous voient, et où la différence mérite réflexion.",
      },
      "Il est normal que les regards diffèrent.",
    ],
    button: "Lire mon rapport",
    after: [signInFirst],
    why: "Vous recevez cette lettre parce que vous avez demandé ce tour chez {organisation}.",
  },
  "report-corrected": {
    subject: "Votre rapport a été corrigé",
    preheader: "Une nouvelle version remplace celle que vous avez.",
    body: [
      {
        by: "coach",
        null: "Votre rapport a été corrigé. La nouvelle version remplace celle que vous avez ; sa première page dit quand et pourquoi.",
        other:
          "{coach} a corrigé votre rapport. La nouvelle version remplace celle que vous avez ; sa première page dit quand et pourquoi.",
      },
      "Les chiffres sont les mêmes. Vos repères et vos objectifs restent. Si vous avez enregistré ou imprimé la version précédente, merci de la supprimer : une correction peut protéger quelqu’un.",
    ],
    button: "Lire la nouvelle version",
    after: [signInFirst],
    why: "Vous recevez cette lettre parce que vous avez demandé ce tour chez {organisation}.",
  },
  "few-answers": {
    subject: "Trop peu de réponses pour le moment dans votre tour",
    preheader: "Il reçoit des réponses jusqu’à cette date : {closes}. Vous pouvez la repousser.",
    body: [
      "Votre tour reçoit des réponses jusqu’à cette date : {closes}. Pour le moment, trop peu de personnes dont l’anonymat est gardé ont répondu pour que leurs réponses puissent être montrées. Si cela ne change pas, ces réponses seront détruites à la clôture sans que personne ne les lise.",
      "Vous pouvez repousser la clôture sur la page du tour. Toutes les personnes qui n’ont pas refusé reçoivent alors la nouvelle date. Combien ont répondu, personne ne l’apprend encore.",
    ],
    button: "Voir mon tour",
    after: [signInFirst],
    why: "Vous recevez cette lettre parce que vous avez demandé ce tour chez {organisation}.",
  },
  "few-answers-coach": {
    subject: "Trop peu de réponses dans le tour de {subject}",
    preheader: "Il reçoit des réponses jusqu’à cette date : {closes}. Elle peut être repoussée.",
    body: [
      "Le tour de {subject} reçoit des réponses jusqu’à cette date : {closes}. Pour le moment, trop peu de personnes dont l’anonymat est gardé ont répondu pour que leurs réponses puissent être montrées. Si cela ne change pas, ces réponses seront détruites à la clôture sans que personne ne les lise.",
      "Vous ou {subject} pouvez repousser la clôture sur la page du tour. Toutes les personnes qui n’ont pas refusé reçoivent alors la nouvelle date. Combien ont répondu, personne ne l’apprend encore.",
    ],
    button: "Voir le tour",
    after: [signInFirst],
    why: "Vous recevez cette lettre parce que vous accompagnez {subject} comme coach dans ce tour chez {organisation}.",
  },
  "release-dropped": {
    subject: "Le rapport de {subject} n’a pas été remis comme prévu",
    preheader: "Personne ne le voit avant qu’un coach le remette.",
    body: [
      "Le rapport du tour de {subject} devait être remis de lui-même à cette heure, et ne l’a pas été : la personne qui l’avait prévu n’accompagne plus ce tour, ou quelque chose dans le rapport n’était plus prêt. Personne ne le voit avant qu’un coach le remette.",
      "Le coach du tour peut le remettre maintenant ou prévoir un autre moment. Si ce coach est parti, l’administration en désigne un autre sur la page du tour.",
    ],
    button: "Voir le tour",
    after: [signInFirst],
    why: "Vous recevez cette lettre parce que vous accompagnez {subject} comme coach dans ce tour chez {organisation}, ou parce que vous administrez {organisation}.",
  },
  "round-ended": {
    subject: "Votre tour a été annulé",
    preheader: "Il n’y aura pas de rapport.",
    body: [
      "L’administration de {organisation} a annulé votre tour. Il n’y aura pas de rapport. Ce qui avait été répondu est détruit : sans avoir été lu là où c’était encore scellé, effacé là où c’était déjà ouvert, avec l’ébauche du rapport.",
      "Un motif a été donné ; il figure dans le journal de l’administration. Vous pouvez le lui demander.",
    ],
    button: "Voir mon tour",
    after: [signInFirst],
    why: "Vous recevez cette lettre parce que vous avez demandé ce tour chez {organisation}.",
  },
  "round-ended-coach": {
    subject: "Le tour de {subject} a été annulé",
    preheader: "Il n’y aura pas de rapport. Vous n’avez plus rien à faire.",
    body: [
      "Le tour de {subject}, dont vous êtes coach, a été annulé. Il n’y aura pas de rapport. Ce qui avait été répondu est détruit : sans avoir été lu là où c’était encore scellé, effacé là où c’était déjà ouvert, avec l’ébauche du rapport.",
      "Vous n’avez plus rien à faire. Vos notes privées restent les vôtres.",
    ],
    button: "Voir le tour",
    after: [signInFirst],
    why: "Vous recevez cette lettre parce que vous êtes coach de {subject} dans ce tour chez {organisation}.",
  },
  "key-failing": {
    subject: "Un tour ne peut pas recevoir de réponses pour le moment",
    preheader: "Merci de prévenir la personne qui exploite le serveur.",
    body: [
      "La clé qui ouvre les réponses d’un tour chez {organisation} ne fonctionne pas pour le moment. Jusqu’à son retour, le tour ne reçoit pas de réponses : on demande d’essayer plus tard, et ce qui est écrit reste sur l’appareil. Les réponses reçues restent scellées. Elles ne sont perdues que si la clé ne revient jamais.",
      "Merci de prévenir la personne qui exploite le serveur. La commande « parallax doctor » y dit ce qui manque et que faire.",
    ],
    button: "Voir le tour",
    after: [
      signInFirst,
      "Cette lettre vient une seule fois, même si d’autres tours sont concernés. Le journal dit quand une clé fonctionne de nouveau.",
    ],
    why: "Vous recevez cette lettre parce que vous administrez {organisation}.",
  },
};
