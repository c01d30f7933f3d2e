import type { PromisePageWords } from "../en/promise-page.ts";

export const spanishPromisePage: PromisePageWords = {
  title: "Lo que le prometemos",
  lead: "Solo se habla con franqueza cuando no puede volverse en contra de uno.",
  parts: [
    {
      title: "Nadie ve lo que usted dijo por separado",
      body: [
        "Sus respuestas se cierran en su navegador. El servidor guarda algo que no puede leer.",
        "Tras el cierre, todas las respuestas se abren juntas. Los nombres se desechan y la clave se destruye: entonces nadie puede saber cuáles eran las suyas.",
        "Una cifra solo se muestra si reúne las respuestas de al menos tres personas, y los comentarios solo si vienen de tales grupos: con sus palabras, salvo que un coach abrevie o deje fuera alguno, sin su nombre, cada párrafo por separado, en un orden al azar.",
        "Se ve cuántas personas han respondido, no quiénes. Solo quien gestiona el servidor puede consultar quién lo hizo, no qué dijo.",
        "Si usted es su superior, o la persona de quien se trata, sus respuestas se muestran como suyas. Su formulario lo dice antes.",
        "Puede declinar, omitir cualquier pregunta y cambiar o retirar sus respuestas hasta el cierre. Después puede comprobar que estaban allí.",
      ],
    },
    {
      title: "Lo que no podemos prometer",
      body: [
        "Puede reconocerse su forma de escribir, o una historia que solo usted podría contar. Quizá nadie más escriba nada. Escriba lo que podría sostener.",
        "El coach que su formulario nombra lee primero los comentarios. Si esa persona deja de ser coach, lo hace otro coach de la misma organización: nunca alguien a quien se pidió responder.",
        "Su organización puede exigir más de tres personas, nunca menos. Si responden muy pocas de su grupo, sus respuestas se unen a las de otro grupo o se destruyen sin que nadie las lea. Pero si todo un grupo dice lo mismo, la media revela lo que dijo cada persona; y si todas las demás de un grupo juntan sus respuestas, pueden deducir las suyas.",
        "Quien gestiona el servidor y esté dispuesto a engañar podría cambiar esta página antes de que usted responda, o abrir respuestas en secreto durante la ronda. La página es pequeña y abierta para que otros puedan comprobarla. Pregunte a la representación de los trabajadores quién lo ha hecho.",
        "Quien consiga su carta puede responder en su lugar, pero no leer lo que usted envió. Usted lo notaría: el formulario diría que han llegado respuestas.",
        "No podemos proteger un teléfono o un ordenador que otra persona controla, ni una pantalla que otra persona ve.",
      ],
    },
  ],
  more: "Para la representación de los trabajadores hay una hoja más larga, en inglés, con todo lo que se guarda y cómo comprobarlo. Viene con el programa: tooling/docs/for-your-works-council.md.",
};
