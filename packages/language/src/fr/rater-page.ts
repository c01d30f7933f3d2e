import type { DoorwayWords } from "../rater-language.ts";

export const raterPage: DoorwayWords["page"] = {
  title: "Donner un avis",
  titleAbout: "{screen} · Donner un avis",
  tooOldTitle: "Ce navigateur ne peut pas verrouiller vos réponses",
  tooOld:
    "Vos réponses sont verrouillées dans le navigateur avant d’être envoyées. Il manque à celui-ci ce qu’il faut pour cela. Ouvrez le même lien dans un Firefox, Chrome, Edge ou Safari à jour, sur n’importe quel appareil.",
  insecureTitle: "Cette connexion n’est pas sûre",
  insecure:
    "Les navigateurs ne verrouillent les réponses que sur des connexions sûres, et l’adresse de cette page ne commence pas par https. Demandez la bonne adresse à la personne qui vous a envoyé le lien. Rien n’a été ouvert ni modifié.",
  brokenTitle: "Cette page s’est arrêtée",
  broken:
    "Quelque chose s’est mal passé sur cette page. Ce que vous avez écrit est gardé sur cet appareil, sauf si vous avez choisi de ne rien garder. Rechargez la page pour continuer.",
  reload: "Recharger la page",
  elsewhereTitle: "Ce formulaire est ouvert dans une autre fenêtre",
  elsewhere:
    "Pour qu’une fenêtre n’écrase pas l’autre, vous ne pouvez écrire que dans une seule à la fois. Rien n’est perdu.",
  takeBack: "Continuer dans cette fenêtre",
  language: "Langue",
  questionsIn: "Langue des questions elles-mêmes : {language}",
};
