import type { RaterWords } from "../rater-language.ts";

export const raterSending: RaterWords["sending"] = {
  checkTitle: "Revise sus respuestas",
  checkLead: "Aquí está todo. Toque una línea para cambiarla.",
  complete: "Cada pregunta tiene respuesta.",
  open: {
    by: "count",
    one: "Una pregunta no tiene respuesta todavía. Puede dejarla así.",
    other: "{count} preguntas no tienen respuesta todavía. Puede dejarlas así.",
  },
  skipToEnd: "Ir al final",
  tooLittle:
    "Hasta ahora es demasiado poco para que cuente. Valore al menos la mitad de los comportamientos de una parte; sin eso no se usa nada, tampoco los comentarios.",
  toFirstOpen: "Ir a la primera",
  toNextOpen: "La siguiente sin respuesta",
  noAnswer: "Sin respuesta",
  noComment: "Sin escribir",
  nothing: "Todavía no hay nada que enviar. Responda al menos a una pregunta.",
  tooLong: "Un comentario es demasiado largo para enviarse. Acórtelo primero.",
  onlyFrom: "Envíelas a más tardar: {day}.",
  lockedNote: "Primero se cierran en este navegador. Puede cambiarlas o retirarlas hasta el cierre de la ronda.",
  send: "Enviar mis respuestas",
  back: "Volver",

  sendingTitle: "Enviando sus respuestas",
  locking: "Cerrando sus respuestas.",
  underWay: "Cerradas. Van en camino.",
  offline:
    "No tiene conexión. Sus respuestas están cerradas y guardadas en este dispositivo. Saldrán por sí solas cuando vuelva la conexión y esta página esté abierta.",
  offlineNotKept:
    "No tiene conexión. Deje esta página abierta: sus respuestas saldrán por sí solas cuando vuelva la conexión.",
  waiting:
    "El servidor no ha respondido. Esta página sigue intentándolo, con las mismas respuestas cerradas, de modo que nada puede contar dos veces.",
  nextTry: {
    by: "seconds",
    0: "Intentándolo ahora.",
    one: "Próximo intento en un segundo.",
    other: "Próximo intento en {seconds} segundos.",
  },
  keptMeanwhile: "Puede cerrar esta página. Abra el enlace más tarde y se enviarán.",
  tryNow: "Intentar ahora",

  replacedTitle: "Se han enviado respuestas desde otro lugar",
  replaced:
    "Mientras usted escribía, llegaron respuestas con este mismo enlace desde otro dispositivo u otra ventana. Solo cuenta un conjunto. ¿Deben estas sustituir a las otras?",
  replace: "Sustituirlas por estas",
  keepOther: "Dejar las otras, desechar estas",

  lostTitle: "No se pudieron enviar sus respuestas",
  lost: "El servidor las rechazó por un motivo que esta página no conoce. Siguen aquí. Recargue la página y envíelas otra vez.",
  lostRequest: "Si vuelve a ocurrir, comunique este número: {id}",

  sentTitle: "Sus respuestas han llegado",
  sentLead: "Gracias. {subject} recibirá el resultado cuando la ronda se haya cerrado y el coach lo haya entregado.",
  sentLeadSelf: "Gracias. Su visión se pondrá junto a la de los demás cuando la ronda se haya cerrado.",
  receiptTitle: "Recibo",
  receiptChecked:
    "Comprobado: el servidor tiene exactamente los bytes que cerró este dispositivo. El recibo dice que ha llegado algo, no qué.",
  receiptCopy: "Copiar el recibo",
  receiptCopied: "Copiado",
  until: "Con el mismo enlace puede cambiar o retirar sus respuestas hasta esta fecha: {day}.",
  change: "Cambiar mis respuestas",
  withdraw: "Retirar mis respuestas",
  withdrawTitle: "¿Retirar sus respuestas?",
  withdrawBody: "Se borran sin leerse. Puede responder de nuevo con el mismo enlace hasta el cierre de la ronda.",
  withdrawYes: "Sí, retirarlas",
  withdrawing: "Retirando",
  withdrawnTitle: "Sus respuestas están retiradas",
  withdrawnBody: "Se borraron sin leerse. Con el mismo enlace aún puede responder de nuevo hasta esta fecha: {day}.",
  answerAnew: "Responder de nuevo",
  wiped: "En este dispositivo ya no se conserva nada de lo que escribió. Puede cerrar esta página.",
  wipedShared: "En este ordenador no se ha conservado nada. Cierre esta ventana para que el enlace no quede abierto.",

  alreadyTitle: "Usted ya ha respondido",
  already: "Han llegado respuestas con este enlace. Lo que dicen está cerrado, también para esta página.",
  alreadyHere: "Son las que envió este dispositivo.",
  alreadyElsewhere:
    "Se enviaron desde otro dispositivo u otra ventana, o este ya no lo recuerda. Si usted no las envió, otra persona tiene su enlace: sustitúyalas por las suyas y avise a la persona que le invitó.",
  alreadyChange:
    "Puede sustituirlas hasta el cierre de la ronda. Entonces empieza con un formulario vacío, porque nadie puede leer el anterior, tampoco esta página.",
  alreadyReplace: "Responder de nuevo y sustituirlas",
  alreadyDraft: "En este dispositivo también ha empezado respuestas que no se enviaron.",
  alreadyGoOn: "Seguir con ellas y sustituir lo enviado",
};
