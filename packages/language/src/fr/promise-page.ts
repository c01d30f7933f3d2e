import type { PromisePageWords } from "../en/promise-page.ts";

export const frenchPromisePage: PromisePageWords = {
  title: "Ce que nous vous promettons",
  lead: "On ne parle franchement que si cela ne peut pas se retourner contre soi.",
  parts: [
    {
      title: "Personne ne voit ce que vous avez dit individuellement",
      body: [
        "Vos réponses sont verrouillées dans votre navigateur. Le serveur garde quelque chose qu’il ne peut pas lire.",
        "Après la clôture, toutes les réponses sont ouvertes ensemble. Les noms sont jetés et la clé est détruite : plus personne ne peut dire lesquelles étaient les vôtres.",
        "Un chiffre n’est montré que s’il réunit les réponses d’au moins trois personnes, et les commentaires seulement s’ils viennent de tels groupes : dans vos mots, sauf si un coach en abrège ou en écarte, sans votre nom, chaque paragraphe à part, dans un ordre tiré au hasard.",
        "On voit combien de personnes ont répondu, pas lesquelles. Seul qui exploite le serveur peut chercher qui a répondu, pas quoi.",
        "Si vous êtes le ou la responsable hiérarchique, ou la personne dont il s’agit, vos réponses sont montrées comme les vôtres. Votre formulaire le dit d’abord.",
        "Vous pouvez refuser, laisser de côté toute question, et changer ou retirer vos réponses jusqu’à la clôture. Ensuite, vous pouvez vérifier qu’elles y étaient.",
      ],
    },
    {
      title: "Ce que nous ne pouvons pas promettre",
      body: [
        "Votre façon d’écrire peut être reconnue, comme une histoire que personne d’autre ne pourrait raconter. Peut-être n’y aura-t-il que vous à écrire. Écrivez ce que vous pourriez assumer.",
        "Le coach que votre formulaire nomme lit les commentaires en premier. Si cette personne n’exerce plus comme coach, un autre coach de la même organisation le fait : jamais quelqu’un à qui l’on a demandé de répondre.",
        "Votre organisation peut exiger plus de trois personnes, jamais moins. Si trop peu de personnes de votre groupe répondent, leurs réponses sont réunies à celles d’un autre groupe, ou détruites sans que personne ne les lise. Mais si tout un groupe dit la même chose, la moyenne révèle ce que chacun a dit ; et si tous les autres d’un groupe réunissent leurs réponses, ils peuvent en déduire les vôtres.",
        "Qui exploite le serveur et serait prêt à tricher pourrait changer cette page avant que vous répondiez, ou ouvrir des réponses en secret pendant le tour. La page est petite et ouverte, pour que d’autres puissent la vérifier. Demandez à vos représentants du personnel qui l’a fait.",
        "Qui met la main sur votre lettre peut répondre à votre place, mais pas lire ce que vous avez envoyé. Vous le remarqueriez : le formulaire dirait que des réponses sont arrivées.",
        "Nous ne pouvons pas protéger un téléphone ou un ordinateur que quelqu’un d’autre contrôle, ni un écran que quelqu’un d’autre voit.",
      ],
    },
  ],
  more: "Pour vos représentants du personnel, il y a une feuille plus longue, en anglais, avec tout ce qui est conservé et la façon de le vérifier. Elle accompagne le programme : tooling/docs/for-your-works-council.md.",
};
