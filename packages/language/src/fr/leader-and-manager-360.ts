import type { QuestionnaireTexts } from "../questionnaire/leader-and-manager-360/translation.ts";
import { frenchCompetencies } from "./leader-and-manager-360-competencies.ts";

/** The questionnaire that ships with the product, in French. */
export const frenchQuestionnaire: QuestionnaireTexts = {
  title: "Diriger & gérer 360",
  introduction:
    "Diriger, c’est entraîner des personnes dans une direction qui compte. Gérer, c’est veiller à ce que cette direction donne des résultats. Ni l’un ni l’autre ne compte davantage ici. Répondez d’après ce qui s’est vraiment passé ces derniers mois, et choisissez « Je ne peux pas dire » quand il y a eu trop peu à voir.",
  scale: ["Presque jamais", "Rarement", "Parfois", "Souvent", "Presque toujours"],
  watchOutScale: ["Jamais", "Une ou deux fois", "De temps en temps", "Souvent", "Très souvent"],
  competencies: frenchCompetencies,
  axes: {
    "influence-organization": [
      "Entraîner les personnes ou ordonner le travail",
      "Entraîner les personnes à agir",
      "Ordonner les personnes, les objectifs et les processus",
    ],
    "vision-execution": [
      "Vision ou mise en œuvre",
      "Former une vision et y rallier les autres",
      "Élaborer les étapes qui réalisent une vision",
    ],
    "why-how": [
      "Pourquoi ou comment",
      "Demander pourquoi cela en vaut la peine",
      "Demander comment, et avec quels moyens, le faire",
    ],
    "direction-planning": [
      "Le cap ou le trajet",
      "Fixer le cap",
      "Planifier le trajet : objectifs, tâches, ressources",
    ],
    "transformation-transaction": [
      "Changement ou échange",
      "Porter le changement, partager le savoir, grandir",
      "Reconnaître le travail fait, bien employer le temps",
    ],
    "culture-systems": [
      "Culture ou systèmes",
      "Façonner les valeurs et le style par l’exemple",
      "Bâtir les systèmes qui les portent au quotidien",
    ],
    "people-skills": [
      "Les personnes de demain ou les forces d’aujourd’hui",
      "Développer les personnes pour la suite",
      "Tirer le meilleur des forces présentes aujourd’hui",
    ],
    "flexibility-stability": [
      "Souplesse ou stabilité",
      "Abandonner ce qui ne marche pas, laisser essayer",
      "S’en tenir à des structures qui rendent le travail prévisible",
    ],
    "future-now": [
      "Les années à venir ou les objectifs proches",
      "Regarder les prochaines années du métier",
      "Regarder les objectifs et les problèmes du moment",
    ],
  },
  watchOuts: {
    "unrealistic-goals": [
      "Je fixe des objectifs impossibles à atteindre dans le temps donné.",
      "{name} fixe des objectifs impossibles à atteindre dans le temps donné.",
    ],
    "resists-change": [
      "Je m’accroche à l’ancienne façon quand un changement est nécessaire.",
      "{name} s’accroche à l’ancienne façon quand un changement est nécessaire.",
    ],
    micromanages: [
      "Je contrôle des détails que d’autres pourraient décider seuls.",
      "{name} contrôle des détails que d’autres pourraient décider seuls.",
    ],
    "credit-and-blame": [
      "Quand il s’agit de savoir qui a fait quoi, j’en sors à mon avantage plus que de raison.",
      "Quand il s’agit de savoir qui a fait quoi, {name} en sort à son avantage plus que de raison.",
    ],
    "excludes-people": [
      "Je laisse des personnes à l’écart de ce qui les concerne.",
      "{name} laisse des personnes à l’écart de ce qui les concerne.",
    ],
  },
  openQuestions: {
    keep: {
      self: "Que voulez-vous continuer à faire quand vous dirigez et gérez ?",
      others: "Que devrait continuer à faire {name} ?",
      boss: "Que fait {name} pour l’organisation qui devrait continuer ?",
      peer: "Que fait {name} en travaillant avec vous qui devrait continuer ?",
      "direct-report": "Que fait {name} pour vous ou pour votre équipe qui devrait continuer ?",
      other: "Qu’avez-vous vu {name} faire qui devrait continuer ?",
    },
    start: {
      self: "Que voulez-vous commencer à faire ?",
      others: "Que devrait commencer à faire {name} ?",
      boss: "Que devrait commencer à faire {name} pour répondre à ce que demande le rôle ?",
      peer: "Que devrait commencer à faire {name} pour que vous travailliez mieux ensemble ?",
      "direct-report": "Que devrait commencer à faire {name} pour vous aider à donner le meilleur de vous-même ?",
      other: "Qu’aimeriez-vous voir {name} commencer à faire ?",
    },
    stop: {
      self: "Que voulez-vous cesser de faire, ou faire moins ?",
      others: "Que devrait cesser de faire {name}, ou faire moins ?",
      boss: "Qu’est-ce qui freine {name} dans ce rôle et devrait cesser, ou diminuer ?",
      peer: "Qu’est-ce qui rend plus difficile le travail avec {name} et devrait cesser, ou diminuer ?",
      "direct-report": "Qu’est-ce qui rend votre travail plus difficile et devrait cesser, ou diminuer ?",
      other: "Qu’avez-vous vu {name} faire qui devrait cesser, ou diminuer ?",
    },
    "at-best": {
      self: "Racontez un moment où vous avez donné le meilleur de vous-même en dirigeant ou en gérant.",
      others: "Racontez un moment où {name} a donné le meilleur en dirigeant ou en gérant.",
      boss: "Racontez un résultat où vous avez vu {name} donner le meilleur, en dirigeant ou en gérant.",
      peer: "Racontez un travail commun où {name} a donné le meilleur.",
      "direct-report": "Racontez un moment où il a été bon de travailler sous la conduite de {name}.",
      other: "Racontez une réunion ou un événement où vous avez vu {name} donner le meilleur.",
    },
  },
  reflections: {
    "longer-hours": [
      "Seriez-vous d’accord pour travailler plus longtemps quand le rôle le demande ?",
      "Plutôt pas",
      "Tout à fait",
    ],
    "shape-or-implement": ["Que préférez-vous faire d’une vision ?", "La réaliser", "La façonner"],
    "pull-now": [
      "À quel point plus de responsabilités vous attirent-elles maintenant ?",
      "Pas pour le moment",
      "Très fortement",
    ],
    "grow-or-show": [
      "Qu’est-ce qui vous donne le plus de joie quand vous aidez les autres à avancer ?",
      "Montrer de mes mains comment on fait",
      "Voir quelqu’un apprendre à diriger",
    ],
    delegate: [
      "Quand vous confiez une tâche, dans quelle mesure laissez-vous à d’autres la façon de la faire ?",
      "Je garde un œil dessus",
      "Je lâche prise",
    ],
  },
};
