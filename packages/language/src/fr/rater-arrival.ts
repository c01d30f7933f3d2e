import type { RaterWords } from "../rater-language.ts";

export const raterArrival: RaterWords["arrival"] = {
  title: "{subject} souhaite connaître votre regard",
  titleSelf: "Comment vous vous voyez",
  leadSelf:
    "Vous répondez aux mêmes questions que les personnes que vous avez sollicitées. Votre regard est placé à côté du leur.",
  why: "Dans les mots de {subject}",
  takes: "Durée",
  minutes: { by: "minutes", one: "environ une minute", other: "environ {minutes} minutes" },
  questions: {
    by: "open",
    0: "{closed} questions courtes",
    1: "{closed} questions courtes, et une question ouverte que vous pouvez laisser vide",
    other: "{closed} questions courtes, et {open:word} questions ouvertes que vous pouvez laisser vides",
  },
  until: "Ouvert jusqu’au",
  asked: "Vous répondez",
  sentTo: "invitation envoyée à {address}",

  seeTitle: "Qui verra quoi",
  seeMixed: {
    by: "coach",
    null: "{subject} ne voit vos évaluations que mêlées à celles d’autres personnes : {k:word} personnes ou plus ensemble, jamais les vôtres seules.",
    other:
      "{subject} et {coach}, qui l’accompagne comme coach, ne voient vos évaluations que mêlées à celles d’autres personnes : {k:word} personnes ou plus ensemble, jamais les vôtres seules.",
  },
  seeComments:
    "Vos commentaires sont montrés tels que vous les écrivez, sans nom, parmi ceux de toutes les personnes qui écrivent. Peut-être n’y aura-t-il que vous. Un coach peut les abréger ou les écarter.",
  seeBoss:
    "Vos réponses sont montrées comme le regard de la personne dont dépend {subject}. {subject} saura qu’elles viennent de vous.",
  seeNamed:
    "Vos réponses sont montrées comme le regard de votre groupe. Vous en êtes peut-être la seule personne, et {subject} peut donc savoir qu’elles viennent de vous.",
  seeCommentsNamed:
    "Vos commentaires sont montrés tels que vous les écrivez, sans nom, parmi ceux de tous les autres. On reconnaîtra peut-être qu’ils viennent de vous. Un coach peut les abréger ou les écarter.",
  seeSelf: {
    by: "coach",
    null: "Vous voyez vos propres réponses dans le rapport, comme les vôtres.",
    other:
      "Vous et {coach}, qui vous accompagne comme coach, voyez vos propres réponses dans le rapport, comme les vôtres.",
  },
  seeSelfOthers: "Les personnes que vous avez sollicitées ne les voient pas.",
  seeCoachLeaving:
    "Si {coach} n’exerce plus comme coach, un autre coach de la même organisation lit à sa place : jamais quelqu’un à qui l’on a demandé de répondre.",
  seeLocked:
    "Vos réponses sont verrouillées dans ce navigateur avant d’être envoyées, et ouvertes seulement avec toutes les autres, après la clôture du tour.",
  moreTitle: "Comment c’est tenu, et où cela s’arrête",
  more: [
    "Pendant que vous écrivez, vos réponses restent sur cet appareil, verrouillées par votre lien. Rien n’est envoyé avant que vous l’envoyiez.",
    "Toute question peut être laissée de côté. « Je ne peux pas dire » n’est pas une note. Jusqu’à la clôture du tour, vous pouvez modifier ou retirer vos réponses avec le même lien.",
    "Ce que ceci ne peut pas faire : protéger un écran que quelqu’un d’autre regarde, ou un serveur dont la personne responsable serait prête à enfreindre ses règles : modifier cette page ou, avec la base de données et les clés, ouvrir des réponses en secret avant la clôture. La page est petite et ouverte, pour que d’autres puissent la vérifier.",
  ],

  shared: "Cet ordinateur est partagé : n’y rien garder",
  sharedNote:
    "Ce que vous écrivez disparaît alors quand vous fermez ou rechargez cette page. L’historique du navigateur peut encore contenir ce lien : effacez-le de là, ou prenez une fenêtre privée.",
  kept: "Ce que vous écrivez est gardé ici, verrouillé, jusqu’à l’envoi. Vous pouvez fermer la page quand vous voulez ; seule une fenêtre privée l’oublie à sa fermeture.",
  cannotKeep:
    "Ce navigateur ne permet pas à la page de garder quoi que ce soit. Ce que vous écrivez disparaît quand vous la fermez ou la rechargez : écrivez donc d’une traite, ou ouvrez le lien dans un autre navigateur.",

  begin: "Commencer",
  goOn: "Reprendre où vous en étiez",
  notMe: "Ce n’est pas pour moi",
  ratherNot: "Je préfère ne pas répondre",

  notMeTitle: "Ce n’est pas pour vous ?",
  notMeBody:
    "Le formulaire a été envoyé à {address}, à quelqu’un qui connaît le travail de {subject}. Si une lettre vous est parvenue par erreur, vous n’avez rien à faire : fermez cette page. Rien n’a été enregistré ici, et personne n’en a rien su.",
  notMeDecline: "Si vous ne voulez pas recevoir de rappel, vous pouvez décliner à la place de cette personne.",
  declineTitle: "Décliner cette demande ?",
  declineBody:
    "Vous n’avez pas à dire pourquoi. {subject} apprend que quelqu’un a décliné, pas qui, et peut demander à une autre personne. Vous ne recevrez plus de lettre à ce sujet. D’ici, ce choix ne peut pas être annulé.",
  decline: "Oui, décliner",
  declining: "Envoi du refus",
  back: "Retour",
  close: "Fermer",
};
