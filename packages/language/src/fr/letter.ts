import type { RaterLetterTexts } from "../rater-letters.ts";

/** The letters to raters, in French. */
export const frenchLetters: RaterLetterTexts = {
  dear: "Bonjour {name},",
  sender: "{organisation} par Parallax",
  linkInWords: "Si le bouton ne fonctionne pas, ouvrez cette adresse :",
  code: "Ou ouvrez {page} et collez ce code :",
  sixWords: "Votre formulaire montre ces six mots :",
  sixWordsDiffer: "S’il en montre d’autres, ne répondez pas, et prévenez la personne qui vous sollicite.",
  promise: "Ce qui vous est promis, et où cela s’arrête :",
  box: "Une fois le tour clos, votre propre navigateur peut chercher vos réponses dans l’urne, avec le même code :",
  open: "Ouvrir le formulaire",
  openOwn: "Ouvrir mon formulaire",
  declineStops:
    "Vous préférez ne pas répondre ? Ouvrez le formulaire et choisissez « Je préfère ne pas répondre ». Vous n’avez pas à dire pourquoi, et vous ne recevrez plus de lettre à ce sujet.",
  ownSealed:
    "Vos réponses sont verrouillées dans votre navigateur et ouvertes avec toutes les autres. Elles sont montrées comme les vôtres, à vous et à votre coach.",
  stopReminders: "Plus de rappels à ce sujet ? Ouvrez cette page et appuyez sur le bouton :",
  openRequests: "Voir mes demandes",
  request: "{subject}, {organisation} : vous répondez {asked}. Ouvert jusqu’à cette date : {closes}.",
  letters: {
    invitation: {
      subject: "{subject} souhaite connaître votre regard",
      preheader: "Durée : {minutes}, aussi sur un téléphone. Ouvert jusqu’à cette date : {closes}.",
      body: [
        "{subject} souhaite savoir comment les autres voient sa façon de diriger et de gérer. Vous répondez {asked}. Le formulaire prend {minutes}, aussi sur un téléphone. Il est ouvert jusqu’à cette date : {closes}.",
      ],
      why: "Vous recevez cette lettre parce que {subject} a donné votre nom, et que {organisation} utilise Parallax pour le faire. Le lien est à vous seulement : quiconque l’a peut répondre à votre place. Ne le transmettez donc pas.",
    },
    reminder: {
      subject: "{subject} souhaite encore connaître votre regard",
      preheader: "Ouvert jusqu’à cette date : {closes}. Durée : {minutes}.",
      body: [
        "Il y a quelque temps, on vous a demandé, {asked}, comment vous voyez {subject} diriger et gérer. Aucune réponse n’est encore arrivée avec votre lien. Le formulaire prend {minutes}, aussi sur un téléphone. Il est ouvert jusqu’à cette date : {closes}.",
      ],
      why: "Vous recevez cette lettre parce que {subject} a donné votre nom, et que {organisation} utilise Parallax pour le faire. Le lien est celui de votre invitation, à vous seulement ; ne le transmettez pas.",
    },
    "closing-changed": {
      subject: "La date de clôture a changé pour le tour de {subject}",
      preheader: "Ouvert jusqu’à cette date : {closes}. Ce que vous avez envoyé reste tel quel.",
      body: [
        "On vous a demandé, {asked}, comment vous voyez {subject} diriger et gérer. La date de clôture a changé ; le formulaire est ouvert jusqu’à cette date : {closes}. Ce que vous avez envoyé reste tel quel, et vous pouvez le modifier jusque-là.",
      ],
      why: "Vous recevez cette lettre parce que {subject} a donné votre nom, et que {organisation} utilise Parallax pour le faire.",
    },
    "round-cancelled": {
      subject: "Le tour de {subject} a été annulé",
      preheader: "Vous n’avez plus rien à faire, et aucun rapport ne sera fait.",
      body: [
        "Le tour dans lequel on posait des questions sur {subject} a été annulé. Vous n’avez plus rien à faire, et votre lien ne fonctionne plus. Si vous avez répondu, aucun rapport n’en sera fait.",
        "Merci pour le temps que vous y avez consacré.",
      ],
      why: "Vous recevez cette lettre parce que vous faisiez partie de ce tour chez {organisation}.",
    },
    "own-form": {
      subject: "Votre propre regard : votre formulaire est ouvert",
      preheader: "Durée : {minutes}. Ouvert jusqu’à cette date : {closes}.",
      body: [
        "Votre tour a commencé, et les personnes de votre liste ont reçu leur lettre. Dites maintenant comment vous vous voyez : le rapport placera votre regard à côté du leur. Le formulaire prend {minutes}. Il est ouvert jusqu’à cette date : {closes}. Répondez avant d’en parler avec elles.",
      ],
      why: "Vous recevez cette lettre parce que vous avez demandé un tour chez {organisation}. Le lien est à vous seulement ; ne le transmettez pas.",
    },
    "thank-you": {
      subject: "{subject} vous remercie et dit ce qui a été entendu",
      preheader: "À toutes les personnes sollicitées, qu’elles aient répondu ou non.",
      body: [
        "{subject} a demandé à connaître des regards, a lu le rapport et écrit à toutes les personnes sollicitées, qu’elles aient répondu ou non. {subject} ne sait pas qui a répondu.",
      ],
      why: "Vous recevez cette lettre parce que vous faisiez partie de ce tour chez {organisation}. C’est la dernière de Parallax à ce sujet ; pour répondre, écrivez directement à {subject}.",
    },
    "my-requests": {
      subject: {
        by: "count",
        one: "Votre lien : un formulaire est ouvert",
        other: "Vos liens : {count} formulaires sont ouverts",
      },
      preheader: "Tous les formulaires qui attendent votre adresse, sur une page.",
      body: [
        "Quelqu’un a demandé, avec votre adresse, les liens des formulaires qui l’attendent. Les voici, sur une page et chacun à part. Ce que vous avez envoyé reste tel quel, et vous pouvez le modifier jusqu’à la date indiquée.",
      ],
      why: "Vous recevez cette lettre parce que quelqu’un l’a demandée avec votre adresse ou avec l’un de vos liens. Si ce n’était pas vous, ne faites rien. Ces liens sont à vous seulement : quiconque les a peut répondre à votre place. Ne transmettez donc pas cette lettre.",
    },
  },
};
