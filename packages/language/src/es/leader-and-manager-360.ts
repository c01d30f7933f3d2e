import type { QuestionnaireTexts } from "../questionnaire/leader-and-manager-360/translation.ts";
import { spanishCompetencies } from "./leader-and-manager-360-competencies.ts";

/** The questionnaire that ships with the product, in Spanish. */
export const spanishQuestionnaire: QuestionnaireTexts = {
  title: "Liderar y gestionar 360",
  introduction:
    "Liderar es mover a las personas en una dirección que importa. Gestionar es lograr que esa dirección dé resultados. Aquí ninguna de las dos cosas cuenta más. Responda según lo que de verdad ocurrió en los últimos meses, y elija «No sabría decirlo» cuando hubo demasiado poco que ver.",
  scale: ["Casi nunca", "Rara vez", "A veces", "A menudo", "Casi siempre"],
  watchOutScale: ["Nunca", "Una o dos veces", "De vez en cuando", "A menudo", "Muy a menudo"],
  competencies: spanishCompetencies,
  axes: {
    "influence-organization": [
      "Mover a las personas u ordenar el trabajo",
      "Mover a las personas a actuar",
      "Ordenar personas, objetivos y procesos",
    ],
    "vision-execution": [
      "Visión o ejecución",
      "Formar una visión y ganar a otros para ella",
      "Elaborar los pasos que hacen real una visión",
    ],
    "why-how": ["Por qué o cómo", "Preguntar por qué vale la pena", "Preguntar cómo y con qué medios puede hacerse"],
    "direction-planning": ["El rumbo o el viaje", "Fijar el rumbo", "Planificar el viaje: objetivos, tareas, recursos"],
    "transformation-transaction": [
      "Cambio o intercambio",
      "Impulsar el cambio, compartir saber, crecer",
      "Reconocer el trabajo hecho, usar bien el tiempo",
    ],
    "culture-systems": [
      "Cultura o sistemas",
      "Dar forma a valores y estilo con el ejemplo",
      "Construir los sistemas que los sostienen cada día",
    ],
    "people-skills": [
      "Las personas de mañana o las fortalezas de hoy",
      "Desarrollar a las personas para lo que vendrá",
      "Aprovechar al máximo las fortalezas que hay ahora",
    ],
    "flexibility-stability": [
      "Flexibilidad o estabilidad",
      "Dejar lo que no funciona, dar espacio para probar",
      "Mantener estructuras que hacen previsible el trabajo",
    ],
    "future-now": [
      "Los años que vienen o los objetivos cercanos",
      "Mirar a los próximos años del sector",
      "Mirar a los objetivos y problemas de ahora",
    ],
  },
  watchOuts: {
    "unrealistic-goals": [
      "Fijo objetivos que no pueden alcanzarse en el tiempo dado.",
      "{name} fija objetivos que no pueden alcanzarse en el tiempo dado.",
    ],
    "resists-change": [
      "Me aferro a lo de siempre cuando hace falta un cambio.",
      "{name} se aferra a lo de siempre cuando hace falta un cambio.",
    ],
    micromanages: [
      "Controlo detalles que otros podrían decidir por su cuenta.",
      "{name} controla detalles que otros podrían decidir por su cuenta.",
    ],
    "credit-and-blame": [
      "Cuando se trata de quién hizo qué, acabo quedando mejor de lo que es justo.",
      "Cuando se trata de quién hizo qué, {name} acaba quedando mejor de lo que es justo.",
    ],
    "excludes-people": [
      "Dejo a personas fuera de asuntos que les conciernen.",
      "{name} deja a personas fuera de asuntos que les conciernen.",
    ],
  },
  openQuestions: {
    keep: {
      self: "¿Qué quiere seguir haciendo al liderar y gestionar?",
      others: "¿Qué debería seguir haciendo {name}?",
      boss: "¿Qué hace {name} por la organización que debería continuar?",
      peer: "¿Qué hace {name} al trabajar con usted que debería continuar?",
      "direct-report": "¿Qué hace {name} por usted o por su equipo que debería continuar?",
      other: "¿Qué ha visto hacer a {name} que debería continuar?",
    },
    start: {
      self: "¿Qué quiere empezar a hacer?",
      others: "¿Qué debería empezar a hacer {name}?",
      boss: "¿Qué debería empezar a hacer {name} para cumplir lo que la función necesita?",
      peer: "¿Qué debería empezar a hacer {name} para que trabajar juntos vaya mejor?",
      "direct-report": "¿Qué debería empezar a hacer {name} para ayudarle a dar lo mejor en su trabajo?",
      other: "¿Qué le gustaría ver empezar a hacer a {name}?",
    },
    stop: {
      self: "¿Qué quiere dejar de hacer, o hacer menos?",
      others: "¿Qué debería dejar de hacer {name}, o hacer menos?",
      boss: "¿Qué frena a {name} en esta función y debería cesar, o disminuir?",
      peer: "¿Qué hace más difícil trabajar con {name} y debería cesar, o disminuir?",
      "direct-report": "¿Qué hace más difícil su trabajo y debería cesar, o disminuir?",
      other: "¿Qué ha visto hacer a {name} que debería cesar, o disminuir?",
    },
    "at-best": {
      self: "Cuente un momento en que dio lo mejor de sí liderando o gestionando.",
      others: "Cuente un momento en que {name} dio lo mejor de sí liderando o gestionando.",
      boss: "Cuente un resultado en el que vio a {name} dar lo mejor de sí, liderando o gestionando.",
      peer: "Cuente un trabajo compartido en el que {name} dio lo mejor de sí.",
      "direct-report": "Cuente un momento en que fue bueno trabajar bajo la dirección de {name}.",
      other: "Cuente una reunión o un acto en el que vio a {name} dar lo mejor de sí.",
    },
  },
  reflections: {
    "longer-hours": [
      "¿Qué disposición tiene a trabajar más horas cuando la función lo pide?",
      "Preferiría que no",
      "Bastante disposición",
    ],
    "shape-or-implement": ["¿Qué prefiere hacer con una visión?", "Hacerla realidad", "Darle forma"],
    "pull-now": ["¿Cuánto le atrae ahora tener más responsabilidad?", "Por ahora no", "Muchísimo"],
    "grow-or-show": [
      "¿Qué le da más alegría al ayudar a otros a avanzar?",
      "Enseñar con mis manos cómo se hace",
      "Ver a alguien aprender a liderar",
    ],
    delegate: [
      "Cuando encarga una tarea, ¿hasta qué punto deja a otros la manera de hacerla?",
      "Sigo mirando",
      "Suelto",
    ],
  },
};
