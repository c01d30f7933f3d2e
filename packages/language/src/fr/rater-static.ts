import type { RaterStaticWords } from "../rater-language.ts";

export const raterStatic: RaterStaticWords = {
  needsScript:
    "Cette page a besoin de JavaScript, et c’est voulu : vos réponses sont verrouillées dans votre propre navigateur avant d’être envoyées, pour que personne ne puisse les lire en chemin. Autorisez les scripts pour cette adresse, ou ouvrez le lien sur un autre appareil. Rien n’a été ouvert ni modifié.",
  slowStart:
    "Si ceci reste vide, votre navigateur est trop ancien pour cette page ou n’exécute pas son script. Un Firefox, Chrome, Edge ou Safari à jour l’ouvre ; le lien y fonctionne aussi.",
};
