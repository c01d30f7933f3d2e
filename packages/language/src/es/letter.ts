import type { RaterLetterTexts } from "../rater-letters.ts";

/** The letters to raters, in Spanish. */
export const spanishLetters: RaterLetterTexts = {
  dear: "Buenos días, {name}:",
  sender: "{organisation} por Parallax",
  linkInWords: "Si el botón no funciona, abra esta dirección:",
  code: "O abra {page} y pegue este código:",
  sixWords: "Su formulario muestra estas seis palabras:",
  sixWordsDiffer: "Si muestra otras, no responda y avise a la persona que se lo pidió.",
  promise: "Lo que se le promete y dónde termina:",
  box: "Cuando la ronda se haya cerrado, su propio navegador puede buscar sus respuestas en la urna, con el mismo código:",
  open: "Abrir el formulario",
  openOwn: "Abrir mi formulario",
  declineStops:
    "¿Prefiere no responder? Abra el formulario y elija «Prefiero no responder». No tiene que decir por qué, y no recibirá más cartas al respecto.",
  ownSealed:
    "Sus respuestas se cierran en su navegador y se abren junto con todas las demás. Se muestran como suyas, a usted y a su coach.",
  stopReminders: "¿No quiere más recordatorios sobre esto? Abra esta página y pulse el botón:",
  openRequests: "Ver mis solicitudes",
  request: "{subject}, {organisation}: responde {asked}. Abierto hasta {closes}.",
  letters: {
    invitation: {
      subject: "{subject} pide su opinión",
      preheader: "Duración: {minutes}, también en el teléfono. Abierto hasta: {closes}.",
      body: [
        "{subject} quiere saber cómo ven los demás su manera de liderar y gestionar. Usted responde {asked}. El formulario lleva {minutes}, también en el teléfono. Está abierto hasta: {closes}.",
      ],
      why: "Recibe esta carta porque {subject} dio su nombre y {organisation} usa Parallax para preguntar. El enlace es solo de usted: quien lo tenga puede responder en su lugar, así que no lo pase a nadie.",
    },
    reminder: {
      subject: "{subject} todavía querría su opinión",
      preheader: "Abierto hasta: {closes}. Duración: {minutes}.",
      body: [
        "Hace algún tiempo se le preguntó, {asked}, cómo ve a {subject} liderar y gestionar. Con su enlace todavía no ha llegado ninguna respuesta. El formulario lleva {minutes}, también en el teléfono. Está abierto hasta: {closes}.",
      ],
      why: "Recibe esta carta porque {subject} dio su nombre y {organisation} usa Parallax para preguntar. El enlace es el de su invitación y solo de usted; no lo pase a nadie.",
    },
    "closing-changed": {
      subject: "La ronda de {subject} tiene otra fecha de cierre",
      preheader: "Abierto hasta: {closes}. Lo que ha enviado queda como está.",
      body: [
        "Se le preguntó, {asked}, cómo ve a {subject} liderar y gestionar. La fecha de cierre ha cambiado; el formulario está abierto hasta: {closes}. Lo que ha enviado queda como está, y hasta entonces puede cambiarlo.",
      ],
      why: "Recibe esta carta porque {subject} dio su nombre y {organisation} usa Parallax para preguntar.",
    },
    "round-cancelled": {
      subject: "La ronda de {subject} se ha cancelado",
      preheader: "Ya no tiene que hacer nada, y no se hará ningún informe.",
      body: [
        "La ronda en la que se preguntaba por {subject} se ha cancelado. Ya no tiene que hacer nada, y su enlace ya no funciona. Si ha respondido, no se hará ningún informe con ello.",
        "Gracias por el tiempo que le ha dedicado.",
      ],
      why: "Recibe esta carta porque formaba parte de esta ronda en {organisation}.",
    },
    "own-form": {
      subject: "Su propia visión: su formulario está abierto",
      preheader: "Duración: {minutes}. Abierto hasta: {closes}.",
      body: [
        "Su ronda ha empezado, y las personas de su lista tienen sus cartas. Diga ahora cómo se ve usted: el informe pondrá su visión junto a la de ellas. El formulario lleva {minutes}. Está abierto hasta: {closes}. Responda antes de hablar de ello con esas personas.",
      ],
      why: "Recibe esta carta porque pidió una ronda en {organisation}. El enlace es solo de usted; no lo pase a nadie.",
    },
    "thank-you": {
      subject: "{subject} le da las gracias y cuenta lo que ha oído",
      preheader: "A todas las personas consultadas, hayan respondido o no.",
      body: [
        "{subject} pidió opiniones, ha leído el informe y escribe a todas las personas consultadas, hayan respondido o no. {subject} no sabe quién respondió.",
      ],
      why: "Recibe esta carta porque formaba parte de esta ronda en {organisation}. Es la última de Parallax sobre ella; para responder, escriba directamente a {subject}.",
    },
    "my-requests": {
      subject: {
        by: "count",
        one: "Su enlace: hay un formulario abierto",
        other: "Sus enlaces: hay {count} formularios abiertos",
      },
      preheader: "Todos los formularios que esperan a su dirección, en una página.",
      body: [
        "Alguien ha pedido, con su dirección, los enlaces de los formularios que la esperan. Aquí están, en una página y cada uno por separado. Lo que ha enviado queda como está, y puede cambiarlo hasta la fecha indicada.",
      ],
      why: "Recibe esta carta porque alguien la pidió con su dirección o con uno de sus enlaces. Si no fue usted, no haga nada. Los enlaces son solo suyos: quien los tenga puede responder en su lugar, así que no reenvíe esta carta.",
    },
  },
};
