import type { QuestionnaireTexts } from "../questionnaire/leader-and-manager-360/translation.ts";

/** The competencies of the questionnaire that ships with the product and their behaviours, in Spanish. */
export const spanishCompetencies: QuestionnaireTexts["competencies"] = {
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
      ["Invito a la conversación a las personas calladas.", "{name} invita a la conversación a las personas calladas."],
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
};
