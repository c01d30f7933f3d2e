import type { DoorwayWords } from "../rater-language.ts";

export const raterDoor: DoorwayWords["door"] = {
  title: "Se le pide su opinión",
  lead: "Este enlace lleva a un formulario destinado a una sola persona. Mirar esta página no ha abierto nada ni se ha comunicado a nadie.",
  open: "Abrir el formulario",
  opening: "Abriendo",
  goOn: "Seguir donde estaba",
  begun: "Ha empezado en este dispositivo. Lo que escribió sigue aquí.",
  unsent: "Sus respuestas están cerradas y en este dispositivo, pero aún no está confirmado que hayan llegado.",
  sendOn: "Abrir y enviarlas",
  wordsTitle: "Seis palabras para comparar",
  wordsNote: "Las mismas seis están en su carta. Si son otras, no responda y pregunte a la persona que le invitó.",

  unreachable: "El servidor no ha respondido. No se ha perdido nada. Inténtelo de nuevo dentro de un momento.",
  offline: "No tiene conexión. No se ha perdido nada. Inténtelo de nuevo cuando la tenga.",
  tooMany: {
    by: "minutes",
    one: "Se ha intentado muchas veces. Espere un minuto e inténtelo de nuevo.",
    other: "Se ha intentado muchas veces. Espere {minutes} minutos e inténtelo de nuevo.",
  },
  closedMeanwhile:
    "Entretanto la ronda se ha cerrado. Ya no se puede cambiar nada; recargue la página para ver cómo está.",
  changedMeanwhile: "Entretanto algo ha cambiado, quizá en otra ventana. Recargue la página para ver cómo está.",
  requestId: "Si sigue así, comunique este número: {id}",
  tryAgain: "Intentar de nuevo",

  codeTitle: "Pegue el código de su carta",
  codeEmpty:
    "Falta la parte del enlace que abre su formulario; algunos programas de correo la cortan. Su carta trae el mismo enlace como código. Cópielo y péguelo aquí.",
  codeCut:
    "Una parte de su enlace se perdió por el camino; algunos programas de correo parten los enlaces largos. Copie el enlace entero o el código de su carta y péguelo aquí.",
  codeMangled:
    "Este enlace contiene signos que ninguno de los nuestros tiene. Copie el enlace entero o el código de su carta y péguelo aquí.",
  codeVersion:
    "Esta página no conoce enlaces como el suyo. Recargue la página. Si no sirve, pegue el enlace entero de su carta más reciente.",
  codeUnknown:
    "A este enlace no le corresponde ningún formulario. Puede que una carta más reciente lo haya sustituido o que se haya retirado la invitación. Abra la carta más reciente, o pegue aquí su enlace o su código.",
  codeLabel: "Enlace o código",
  codeShape: "Empieza por 1. y tiene 68 signos.",
  codeStill: "Todavía no es un código entero. Empieza por 1. y tiene dos partes más, separadas por puntos.",
  codeOpen: "Usar este código",

  requests: "Mis solicitudes, o un enlace perdido",

  strangeTitle: "No responda a este formulario",
  strange:
    "Lo que ha entregado el servidor no es aquello para lo que se hizo su enlace. O el servidor falla, o alguien ha cambiado la cerradura o las preguntas después de enviarse su carta. No se ha enviado nada. Avise a la persona que le invitó y muéstrele esta página.",
};
