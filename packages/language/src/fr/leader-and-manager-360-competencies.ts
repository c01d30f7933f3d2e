import type { QuestionnaireTexts } from "../questionnaire/leader-and-manager-360/translation.ts";

/** The competencies of the questionnaire that ships with the product and their behaviours, in French. */
export const frenchCompetencies: QuestionnaireTexts["competencies"] = {
  "strategic-questions": {
    title: "Pose des questions stratégiques",
    description: "Pose les questions qui font apparaître le vrai problème.",
    behaviours: [
      [
        "Avant que le travail commence, je demande s’il résout le bon problème.",
        "Avant que le travail commence, {name} demande s’il résout le bon problème.",
      ],
      [
        "Je demande pourquoi une chose est faite comme elle l’est.",
        "{name} demande pourquoi une chose est faite comme elle l’est.",
      ],
      [
        "Je demande « pourquoi pas ? » avant qu’une idée inhabituelle soit écartée.",
        "{name} demande « pourquoi pas ? » avant qu’une idée inhabituelle soit écartée.",
      ],
      [
        "Mes questions amènent les autres à réfléchir dans de nouvelles directions.",
        "Les questions de {name} amènent les autres à réfléchir dans de nouvelles directions.",
      ],
    ],
  },
  clarity: {
    title: "Apporte de la clarté",
    description: "Veille à ce que chacun sache ce qui a été décidé, ce que cela implique et sur quoi compter.",
    behaviours: [
      [
        "À la fin d’une discussion, je dis clairement ce qui a été décidé.",
        "À la fin d’une discussion, {name} dit clairement ce qui a été décidé.",
      ],
      [
        "Je répète les décisions importantes jusqu’à ce que toutes les personnes concernées les connaissent.",
        "{name} répète les décisions importantes jusqu’à ce que toutes les personnes concernées les connaissent.",
      ],
      [
        "Quand les plans changent, j’explique ce que cela implique pour le travail de chacun.",
        "Quand les plans changent, {name} explique ce que cela implique pour le travail de chacun.",
      ],
      [
        "J’agis conformément aux valeurs que l’organisation défend.",
        "{name} agit conformément aux valeurs que l’organisation défend.",
      ],
    ],
  },
  focus: {
    title: "Fixe les priorités",
    description: "Montre ce qui compte le plus et y maintient l’attention de l’équipe.",
    behaviours: [
      ["Je dis quel travail compte le plus en ce moment.", "{name} dit quel travail compte le plus en ce moment."],
      ["Je désigne le travail qui peut attendre.", "{name} désigne le travail qui peut attendre."],
      ["Je mets fin au travail qui n’en vaut plus la peine.", "{name} met fin au travail qui n’en vaut plus la peine."],
      [
        "Je protège l’équipe des demandes qui la détourneraient de son cap.",
        "{name} protège l’équipe des demandes qui la détourneraient de son cap.",
      ],
    ],
  },
  humility: {
    title: "Montre sa vulnérabilité et son humilité",
    description: "Parle ouvertement de ses erreurs, de ses limites et de ses émotions, et gagne ainsi la confiance.",
    behaviours: [
      ["Je reconnais mes erreurs sans qu’on me le demande.", "{name} reconnaît ses erreurs sans qu’on le lui demande."],
      ["Je dis « je ne sais pas » quand c’est le cas.", "{name} dit « je ne sais pas » quand c’est le cas."],
      [
        "Je parle franchement de ce que fait ressentir une situation difficile.",
        "{name} parle franchement de ce que fait ressentir une situation difficile.",
      ],
      [
        "Je nomme une de mes faiblesses avant que d’autres la relèvent.",
        "{name} nomme une de ses faiblesses avant que d’autres la relèvent.",
      ],
    ],
  },
  communication: {
    title: "Communique avec force",
    description: "Trouve les mots et le ton qui poussent à agir ou à repenser les choses.",
    behaviours: [
      ["J’adapte mon ton au moment.", "{name} adapte son ton au moment."],
      [
        "J’explique les sujets difficiles avec des mots que tout le monde comprend.",
        "{name} explique les sujets difficiles avec des mots que tout le monde comprend.",
      ],
      ["Quand j’ai parlé, les autres ont envie d’agir.", "Quand {name} a parlé, les autres ont envie d’agir."],
      [
        "Ce que je dis fait voir un sujet sous un jour nouveau.",
        "Ce que dit {name} fait voir un sujet sous un jour nouveau.",
      ],
    ],
  },
  organization: {
    title: "Organise",
    description: "Réunit les personnes, le temps et les moyens, et montre à tous où en est le travail.",
    behaviours: [
      [
        "Je planifie le travail pour qu’il tienne dans le temps disponible.",
        "{name} planifie le travail pour qu’il tienne dans le temps disponible.",
      ],
      [
        "Je confie chaque tâche à quelqu’un qui peut bien la faire.",
        "{name} confie chaque tâche à quelqu’un qui peut bien la faire.",
      ],
      [
        "Je rends l’état du travail visible pour tous, par exemple sur un tableau.",
        "{name} rend l’état du travail visible pour tous, par exemple sur un tableau.",
      ],
      [
        "Je peux dire à tout moment où en est le travail quotidien.",
        "{name} peut dire à tout moment où en est le travail quotidien.",
      ],
    ],
  },
  anticipation: {
    title: "Anticipe",
    description: "Regarde devant quand les autres sont plongés dans la tâche, et se prépare à ce qui peut venir.",
    behaviours: [
      [
        "Je regarde devant quand les autres sont plongés dans le travail du jour.",
        "{name} regarde devant quand les autres sont plongés dans le travail du jour.",
      ],
      [
        "J’ai un second plan prêt au cas où le premier échouerait.",
        "{name} a un second plan prêt au cas où le premier échouerait.",
      ],
      [
        "Je signale les problèmes probables avant qu’ils arrivent.",
        "{name} signale les problèmes probables avant qu’ils arrivent.",
      ],
      [
        "Je dis tôt que quelque chose va changer autour de l’équipe.",
        "{name} dit tôt que quelque chose va changer autour de l’équipe.",
      ],
    ],
  },
  execution: {
    title: "Met en œuvre la vision",
    description: "Relie chaque travail à l’ensemble, pour que la direction donne des résultats.",
    behaviours: [
      [
        "Je montre comment chaque projet sert l’objectif plus large.",
        "{name} montre comment chaque projet sert l’objectif plus large.",
      ],
      [
        "J’explique pourquoi une tâche peu aimée compte pour l’ensemble.",
        "{name} explique pourquoi une tâche peu aimée compte pour l’ensemble.",
      ],
      [
        "Je signale ce qu’un changement à un endroit produira ailleurs.",
        "{name} signale ce qu’un changement à un endroit produira ailleurs.",
      ],
      [
        "Je transforme l’objectif plus large en prochaines étapes concrètes.",
        "{name} transforme l’objectif plus large en prochaines étapes concrètes.",
      ],
    ],
  },
  empathy: {
    title: "Équilibre empathie et direction",
    description: "Écoute avant de trancher, connaît le travail quotidien et garde pourtant le cap.",
    behaviours: [
      [
        "J’écoute les autres jusqu’au bout avant de dire ce qu’il faut faire.",
        "{name} écoute les autres jusqu’au bout avant de dire ce qu’il faut faire.",
      ],
      [
        "Je montre que je comprends ce qui rend difficile le travail quotidien de l’équipe.",
        "{name} montre de la compréhension pour ce qui rend difficile le travail quotidien de l’équipe.",
      ],
      [
        "Avant de décider, je demande leur avis à ceux qui devront vivre avec la décision.",
        "Avant de décider, {name} demande leur avis à ceux qui devront vivre avec la décision.",
      ],
      [
        "Même quand je montre de la compréhension, je dis clairement ce qu’il faut faire.",
        "Même en montrant de la compréhension, {name} dit clairement ce qu’il faut faire.",
      ],
    ],
  },
  risk: {
    title: "Prend des risques sains",
    description: "Prend de petits risques calculés, au lieu de mettre le travail en danger ou d’éviter tout risque.",
    behaviours: [
      [
        "J’essaie d’abord les nouvelles façons de faire à petite échelle.",
        "{name} essaie d’abord les nouvelles façons de faire à petite échelle.",
      ],
      [
        "Je pèse ce qui pourrait mal tourner avant de prendre un risque.",
        "{name} pèse ce qui pourrait mal tourner avant de prendre un risque.",
      ],
      [
        "Je prends un risque quand le gain probable en vaut la peine.",
        "{name} prend un risque quand le gain probable en vaut la peine.",
      ],
      [
        "J’arrête une expérience avant qu’elle fasse des dégâts.",
        "{name} arrête une expérience avant qu’elle fasse des dégâts.",
      ],
    ],
  },
  listening: {
    title: "Écoute",
    description: "Accueille ce que disent les autres, critiques comprises, et en change quelque chose.",
    behaviours: [
      ["Je laisse les autres finir ce qu’ils disent.", "{name} laisse les autres finir ce qu’ils disent."],
      [
        "Je repose la question pour m’assurer de ce que quelqu’un veut dire.",
        "{name} repose la question pour s’assurer de ce que quelqu’un veut dire.",
      ],
      ["Je reçois les critiques avec calme.", "{name} reçoit les critiques avec calme."],
      ["Quand on me donne un retour, je change quelque chose.", "Après un retour, {name} change quelque chose."],
    ],
  },
  inclusion: {
    title: "Inclut tout le monde",
    description: "Veille à ce que chacun ait sa place et prenne part.",
    behaviours: [
      [
        "Je fais entrer les personnes discrètes dans la conversation.",
        "{name} fait entrer les personnes discrètes dans la conversation.",
      ],
      ["Je fais sentir aux nouveaux qu’ils ont leur place.", "{name} fait sentir aux nouveaux qu’ils ont leur place."],
      [
        "Je prends la parole quand quelqu’un est mis à l’écart.",
        "{name} prend la parole quand quelqu’un est mis à l’écart.",
      ],
      [
        "Je reprends les bonnes idées, d’où qu’elles viennent.",
        "{name} reprend les bonnes idées, d’où qu’elles viennent.",
      ],
    ],
  },
};
