import type { QuestionnaireTexts } from "../questionnaire/leader-and-manager-360/translation.ts";

/** The questionnaire that ships with the product, in Spanish. */
export const spanishQuestionnaire: QuestionnaireTexts = {
  title: "Liderar y gestionar 360",
  introduction:
    "Liderar es mover a las personas en una dirección que importa. Gestionar es lograr que esa dirección dé resultados. Aquí ninguna de las dos cosas cuenta más. Responda según lo que de verdad ocurrió en los últimos meses, y elija «No sabría decirlo» cuando hubo demasiado poco que ver.",
  scale: ["Casi nunca", "Rara vez", "A veces", "A menudo", "Casi siempre"],
  watchOutScale: ["Nunca", "Una o dos veces", "De vez en cuando", "A menudo", "Muy a menudo"],
  competencies: {
    "strategic-questions": {
      title: "Hace preguntas estratégicas",
      description: "Hace las preguntas que sacan a la vista el verdadero problema.",
      behaviours: [
        [
          "Antes de empezar un trabajo, pregunto si resuelve el problema correcto.",
          "Antes de empezar un trabajo, {name} pregunta si resuelve el problema correcto.",
        ],
        ["Pregunto por qué algo se hace como se hace.", "{name} pregunta por qué algo se hace como se hace."],
        [
          "Pregunto «¿y por qué no?» antes de que se descarte una idea poco común.",
          "{name} pregunta «¿y por qué no?» antes de que se descarte una idea poco común.",
        ],
        [
          "Mis preguntas hacen pensar a los demás en nuevas direcciones.",
          "Las preguntas de {name} hacen pensar a los demás en nuevas direcciones.",
        ],
      ],
    },
    clarity: {
      title: "Crea claridad",
      description: "Se asegura de que todos sepan qué se decidió, qué significa y con qué pueden contar.",
      behaviours: [
        [
          "Al final de una conversación, digo con claridad qué se ha decidido.",
          "Al final de una conversación, {name} dice con claridad qué se ha decidido.",
        ],
        [
          "Repito las decisiones importantes hasta que todos los afectados las conocen.",
          "{name} repite las decisiones importantes hasta que todos los afectados las conocen.",
        ],
        [
          "Cuando cambian los planes, explico qué significa eso para el trabajo de cada persona.",
          "Cuando cambian los planes, {name} explica qué significa eso para el trabajo de cada persona.",
        ],
        [
          "Actúo de acuerdo con los valores que defiende la organización.",
          "{name} actúa de acuerdo con los valores que defiende la organización.",
        ],
      ],
    },
    focus: {
      title: "Fija prioridades",
      description: "Muestra lo que más importa y mantiene en ello la atención del equipo.",
      behaviours: [
        [
          "Digo qué trabajo es el más importante en este momento.",
          "{name} dice qué trabajo es el más importante en este momento.",
        ],
        ["Señalo el trabajo que puede esperar.", "{name} señala el trabajo que puede esperar."],
        ["Pongo fin al trabajo que ya no vale la pena.", "{name} pone fin al trabajo que ya no vale la pena."],
        [
          "Protejo al equipo de peticiones que lo apartarían de su rumbo.",
          "{name} protege al equipo de peticiones que lo apartarían de su rumbo.",
        ],
      ],
    },
    humility: {
      title: "Muestra vulnerabilidad y humildad",
      description: "Habla abiertamente de errores, límites y emociones, y así se gana la confianza.",
      behaviours: [
        ["Reconozco mis errores sin que me lo pidan.", "{name} reconoce sus errores sin que se lo pidan."],
        ["Digo «no lo sé» cuando es así.", "{name} dice «no lo sé» cuando es así."],
        [
          "Hablo con sinceridad de cómo se vive una situación difícil.",
          "{name} habla con sinceridad de cómo se vive una situación difícil.",
        ],
        [
          "Nombro una debilidad mía antes de que otros la señalen.",
          "{name} nombra una debilidad propia antes de que otros la señalen.",
        ],
      ],
    },
    communication: {
      title: "Comunica con fuerza",
      description: "Encuentra las palabras y el tono que mueven a actuar o a pensar de nuevo.",
      behaviours: [
        ["Adapto mi tono al momento.", "{name} adapta su tono al momento."],
        [
          "Explico asuntos difíciles con palabras que todos entienden.",
          "{name} explica asuntos difíciles con palabras que todos entienden.",
        ],
        ["Después de escucharme, los demás quieren actuar.", "Después de escuchar a {name}, los demás quieren actuar."],
        ["Lo que digo hace ver un asunto de otra manera.", "Lo que dice {name} hace ver un asunto de otra manera."],
      ],
    },
    organization: {
      title: "Organiza",
      description: "Reúne personas, tiempo y medios, y permite que todos vean cómo va el trabajo.",
      behaviours: [
        [
          "Planifico el trabajo para que quepa en el tiempo que hay.",
          "{name} planifica el trabajo para que quepa en el tiempo que hay.",
        ],
        ["Doy cada tarea a alguien que puede hacerla bien.", "{name} da cada tarea a alguien que puede hacerla bien."],
        [
          "Mantengo el estado del trabajo a la vista de todos, por ejemplo en un tablero.",
          "{name} mantiene el estado del trabajo a la vista de todos, por ejemplo en un tablero.",
        ],
        [
          "Puedo decir en cualquier momento cómo va el trabajo diario.",
          "{name} puede decir en cualquier momento cómo va el trabajo diario.",
        ],
      ],
    },
    anticipation: {
      title: "Se anticipa",
      description: "Mira hacia delante cuando los demás están metidos en la tarea, y se prepara para lo que venga.",
      behaviours: [
        [
          "Miro hacia delante cuando los demás están metidos en el trabajo de hoy.",
          "{name} mira hacia delante cuando los demás están metidos en el trabajo de hoy.",
        ],
        [
          "Tengo listo un segundo plan por si falla el primero.",
          "{name} tiene listo un segundo plan por si falla el primero.",
        ],
        [
          "Planteo los problemas probables antes de que lleguen.",
          "{name} plantea los problemas probables antes de que lleguen.",
        ],
        [
          "Digo pronto que algo va a cambiar en torno al equipo.",
          "{name} dice pronto que algo va a cambiar en torno al equipo.",
        ],
      ],
    },
    execution: {
      title: "Lleva a cabo la visión",
      description: "Une cada trabajo con el conjunto, para que la dirección dé resultados.",
      behaviours: [
        [
          "Muestro cómo cada proyecto sirve al objetivo mayor.",
          "{name} muestra cómo cada proyecto sirve al objetivo mayor.",
        ],
        [
          "Explico por qué una tarea poco querida importa para el conjunto.",
          "{name} explica por qué una tarea poco querida importa para el conjunto.",
        ],
        [
          "Señalo qué efecto tendrá en otra parte un cambio hecho en un lugar.",
          "{name} señala qué efecto tendrá en otra parte un cambio hecho en un lugar.",
        ],
        [
          "Convierto el objetivo mayor en próximos pasos concretos.",
          "{name} convierte el objetivo mayor en próximos pasos concretos.",
        ],
      ],
    },
    empathy: {
      title: "Equilibra empatía y dirección",
      description: "Escucha además de decir, conoce el trabajo diario y aun así mantiene el rumbo.",
      behaviours: [
        [
          "Escucho a los demás hasta el final antes de decir qué hay que hacer.",
          "{name} escucha a los demás hasta el final antes de decir qué hay que hacer.",
        ],
        [
          "Muestro que entiendo qué hace duro el trabajo diario del equipo.",
          "{name} muestra que entiende qué hace duro el trabajo diario del equipo.",
        ],
        [
          "Antes de decidir, pregunto a quienes tendrán que vivir con la decisión.",
          "Antes de decidir, {name} pregunta a quienes tendrán que vivir con la decisión.",
        ],
        [
          "Aun cuando muestro comprensión, dejo claro lo que hay que hacer.",
          "Aun cuando muestra comprensión, {name} deja claro lo que hay que hacer.",
        ],
      ],
    },
    risk: {
      title: "Asume riesgos sanos",
      description: "Asume riesgos pequeños y calculados, en vez de poner en peligro el trabajo o evitar todo riesgo.",
      behaviours: [
        [
          "Pruebo primero a pequeña escala las maneras nuevas.",
          "{name} prueba primero a pequeña escala las maneras nuevas.",
        ],
        [
          "Sopeso lo que podría salir mal antes de asumir un riesgo.",
          "{name} sopesa lo que podría salir mal antes de asumir un riesgo.",
        ],
        [
          "Asumo un riesgo cuando la ganancia probable lo merece.",
          "{name} asume un riesgo cuando la ganancia probable lo merece.",
        ],
        ["Detengo un experimento antes de que haga daño.", "{name} detiene un experimento antes de que haga daño."],
      ],
    },
    listening: {
      title: "Escucha",
      description: "Acoge lo que dicen los demás, también las críticas, y deja que algo cambie.",
      behaviours: [
        [
          "Dejo que los demás terminen lo que están diciendo.",
          "{name} deja que los demás terminen lo que están diciendo.",
        ],
        [
          "Vuelvo a preguntar para comprobar lo que alguien quiere decir.",
          "{name} vuelve a preguntar para comprobar lo que alguien quiere decir.",
        ],
        ["Recibo las críticas con calma.", "{name} recibe las críticas con calma."],
        [
          "Cuando recibo una opinión sobre mí, cambio algo.",
          "Cuando recibe una opinión sobre su trabajo, {name} cambia algo.",
        ],
      ],
    },
    inclusion: {
      title: "Incluye a todos",
      description: "Se ocupa de que todos tengan su lugar y participen.",
      behaviours: [
        [
          "Invito a la conversación a las personas calladas.",
          "{name} invita a la conversación a las personas calladas.",
        ],
        [
          "Hago sentir a los recién llegados que este es su lugar.",
          "{name} hace sentir a los recién llegados que este es su lugar.",
        ],
        [
          "Digo algo cuando se trata a alguien como a un extraño.",
          "{name} dice algo cuando se trata a alguien como a un extraño.",
        ],
        ["Retomo las buenas ideas, vengan de quien vengan.", "{name} retoma las buenas ideas, vengan de quien vengan."],
      ],
    },
  },
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
