import type { RaterWords } from "../rater-language.ts";

export const raterReceipt: RaterWords["receipt"] = {
  kept: "El recibo queda en este dispositivo, cerrado con su enlace. También puede copiarlo y guardarlo usted.",
  keptNot: "Copie el recibo antes de cerrar esta ventana: en este ordenador no se conserva nada de él.",
  boxNote:
    "Cuando la ronda se haya cerrado, una página mostrará todos los recibos que había en la urna. Allí su navegador busca el suyo, y nadie sabe cuál ha buscado.",
  boxLink: "Mirar en la urna",
  promiseLink: "Lo que le prometemos",

  cancelledOpened:
    "Se canceló después de abrirse las respuestas. Antes se habían desechado los nombres, y la clave está destruida. Con las respuestas no se hace ningún informe.",

  newerTitle: "Esta página no sabe cerrar respuestas para su ronda",
  newer:
    "Su ronda se hizo para otra versión de esta página. Recargue la página. Si sigue diciendo esto, comuníqueselo a la persona que le invitó. No se ha enviado nada.",
};
