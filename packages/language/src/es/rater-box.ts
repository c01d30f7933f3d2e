import type { BoxWords } from "../box-languages.ts";

export const raterBox: BoxWords = {
  pageTitle: "Lo que había en la urna",
  titleAbout: "{screen} · Parallax",
  needsScript:
    "Esta página necesita JavaScript, a propósito: es su propio navegador el que busca su recibo, para que nadie sepa cuál ha buscado. No se ha abierto ni cambiado nada.",

  doorTitle: "Compruebe por su cuenta que sus respuestas estaban ahí",
  doorLead:
    "Cuando una ronda se ha cerrado, las respuestas cerradas de todas las personas se sacan de una sola urna y se abren juntas. Cada una ha dejado un recibo. Esta página los pide todos y busca el suyo en su propio navegador, de modo que nadie sabe cuál ha buscado.",
  look: "Mirar en la urna",
  looking: "Mirando",

  wordsTitle: "Seis palabras para comparar",
  wordsNote: "Las mismas seis están en su carta y en su formulario. Si son otras, no se fíe de esta página.",

  waitingTitle: "La urna aún no está abierta",
  waitingOpen:
    "La ronda de {subject} admite respuestas hasta esta fecha: {day}. Hasta entonces todo sigue cerrado y nadie puede ver lo que hay en la urna, tampoco esta página. Vuelva después con el mismo enlace.",
  waitingClosed:
    "La ronda de {subject} se cerró en esta fecha: {day}. Las respuestas están a punto de abrirse. Mire de nuevo dentro de unos minutos.",
  lookAgain: "Mirar de nuevo",

  noneTitle: "No hay urna",
  cancelled:
    "La ronda de {subject} se canceló antes de abrirse nada. Nadie ha leído ninguna respuesta, y la clave que podía abrirlas está destruida.",
  void: "Hubo que devolver el servidor a un estado anterior, para el que ya no existe la clave de la ronda de {subject}. Nadie puede leer sus respuestas, así que no se sacó nada de la urna.",

  boxTitle: "La urna de la ronda de {subject}",
  closed: "Se cerró: {day}, en {organisation}.",
  cancelledAfter: "Después de abrirse las respuestas, la ronda se canceló. Con ellas no se hace ningún informe.",

  yoursTitle: "Su recibo",
  inTitle: "Sus respuestas estaban en la urna",
  inHere: "Este dispositivo conservó el recibo de lo que envió, y la urna contiene ese recibo.",
  inPasted: "La urna contiene el recibo que ha pegado.",
  inMeans:
    "Así que los bytes que cerró su navegador, y no otros, estaban en la urna cuando se abrió. Quién los había enviado se desechó entonces.",
  outTitle: "Este recibo no está en la urna",
  outHere: "Es el recibo que conservó este dispositivo.",
  outFirst:
    "¿Cambió o retiró más tarde sus respuestas, quizá en otro dispositivo? En la urna solo está el recibo de las últimas; el de respuestas retiradas no está.",
  outSecond: "¿Es el recibo de otra ronda? Cada ronda tiene su propia urna. Busque la carta con estas seis palabras.",
  outThird:
    "Si no es ninguna de las dos cosas, faltan respuestas cuya llegada se había confirmado, o alguien respondió de nuevo con su enlace. Haga una imagen de esta página. Enséñela, con el recibo, a la persona que le invitó y al comité de empresa.",
  none: "Este dispositivo no conserva ningún recibo de este enlace. El formulario mostró uno después de que usted enviara sus respuestas; puede estar en el dispositivo que usó entonces.",
  noneMeans:
    "Sin recibo nadie puede decir qué respuestas eran las suyas, tampoco usted. Así se mantiene su nombre separado de ellas.",
  pasteLabel: "Pegar un recibo",
  pasteShape: "Tiene 43 signos.",
  pasteWrong: "No es un recibo entero. Copie los 43 signos.",
  compare: "Comparar aquí",
  other: "Comparar otro recibo",

  listTitle: "Lo que contenía",
  inBox: "En la urna",
  receipts: { by: "count", one: "un recibo", other: "{count} recibos" },
  opened: "Abiertas",
  ballots: { by: "count", one: "una serie de respuestas", other: "{count} series de respuestas" },
  openedNote:
    "Entre ellas están las que no se muestran porque respondieron muy pocas personas de un grupo: se descartaron y nadie las leyó. Aquí no se dice cuántas, porque así se contaría un grupo de ese tipo.",
  spoiled: "No se pudieron abrir",
  spoiledNone: "ninguna",
  spoiledNote:
    "Dañadas, copiadas o puestas ahí por alguien sin enlace. No cuentan. Pregunte a la persona que lleva el servidor de dónde salieron.",
  least: "Se muestran juntas",
  leastPeople: "las respuestas de al menos {k:word} personas",
  every: "Todos los recibos, por orden",

  checkedTitle: "Lo que ha comprobado su navegador",
  checkedParameters: "La clave, las reglas y las preguntas son aquellas para las que se hizo su enlace.",
  checkedList: "Los recibos dan la marca que se anotó al abrir la urna.",
  checkedCount: "Las abiertas y las que no se pudieron abrir son, juntas, tantas como recibos.",
  markTitle: "Marca de la urna",
  markNote:
    "Todas las personas consultadas ven la misma marca. Si la de otra persona es distinta de la suya, a una de las dos se le mostró otra urna.",

  strangeTitle: "No se fíe de esta urna",
  strangeLead: "Lo que ha entregado el servidor no concuerda:",
  strangeParameters: "La clave, las reglas o las preguntas que indica no son aquellas para las que se hizo su enlace.",
  strangeList: "La lista de recibos está dañada, desordenada o contiene uno dos veces.",
  strangeMark: "Los recibos no dan la marca que se anotó al abrir la urna. Se ha añadido, cambiado u omitido alguno.",
  strangeCount: "Las abiertas y las que no se pudieron abrir no son, juntas, tantas como recibos.",
  strangeDo:
    "Haga una imagen de esta página y enséñela a la persona que le invitó y al comité de empresa. No se ha enviado nada sobre usted.",

  pageTitleCheck: "¿Es esta página la publicada?",
  pageLead:
    "La página que cierra sus respuestas es la misma para todo el mundo. Su navegador acaba de pedir otra vez todos sus archivos a este servidor y ha hecho con ellos un solo número:",
  pageWorking: "Pidiendo los archivos.",
  pageFailed: "No se pudieron obtener los archivos, así que no hay número. Recargue la página.",
  pageOdd: "Estos archivos no son lo que dice de ellos la lista del propio servidor: {files}",
  pageCompare:
    "Quien tenga el código fuente del programa obtiene el mismo número con la orden de abajo, y puede hacer que pida los archivos de este servidor y los compare uno a uno. Un servidor que quisiera engañar a alguien podría engañar también a esta página. Por eso conviene que de vez en cuando alguien mire desde fuera.",

  linkTitle: "Pegue el código de su carta",
  linkLead:
    "Falta la parte del enlace que abre la urna, o algo de ella se perdió por el camino. Su carta trae el mismo enlace como código. Cópielo entero y péguelo aquí.",
  linkUnknown:
    "A este enlace no le corresponde ninguna ronda. Puede que una carta más reciente lo haya sustituido o que se haya retirado la invitación. Pegue el enlace o el código de la carta más reciente.",
  linkLabel: "Enlace o código",
  linkStill: "Aún no es un código entero. Empieza por 1. y tiene dos partes más, separadas por puntos.",
  linkUse: "Usar este código",

  unreachable: "El servidor no ha respondido. Inténtelo de nuevo dentro de un momento.",
  offline: "No tiene conexión. Inténtelo de nuevo cuando la tenga.",
  refused: "El servidor no ha querido responder. Recargue la página.",
  tooMany: {
    by: "minutes",
    one: "Se ha intentado muchas veces. Espere un minuto e inténtelo de nuevo.",
    other: "Se ha intentado muchas veces. Espere {minutes} minutos e inténtelo de nuevo.",
  },
  requestId: "Si sigue así, comunique este número: {id}",

  insecure:
    "Los navegadores solo comparan recibos en conexiones seguras, y la dirección de esta página no empieza por https. Pida la dirección correcta a la persona que le envió el enlace.",
  promiseLink: "Lo que le prometemos",
  language: "Idioma",
  formLink: "Volver al formulario",
};
