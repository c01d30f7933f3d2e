import type { RequestWords } from "../request-languages.ts";

export const raterRequests: RequestWords = {
  title: "Mis solicitudes",
  lead: "Estos formularios esperaban a su dirección cuando se escribió la carta. Cada uno muestra cómo está ahora.",
  next: "Abrir el siguiente formulario",
  formOf: "{subject}, {organisation}: responde {asked}.",
  until: "Hasta {closes}",
  open: "Abierto",
  answered: "Respondido; puede cambiarlo",
  declined: "Ha preferido no responder",
  over: "Terminado",
  unknown: "Ya nadie conoce este enlace",
  change: "Abrirlo otra vez",
  allDone: "Aquí no le espera nada.",
  addressLead:
    "¿Ha perdido un enlace? Indique la dirección a la que llegó su invitación. Si la esperan formularios, en un minuto saldrá una carta con sus enlaces.",
  address: "Su dirección",
  send: "Enviarme mis enlaces",
  sent: "Si hay formularios que esperan a esta dirección, una carta está en camino. Esta página no dice si los hay.",
  failed: "No ha funcionado. Compruebe la dirección y la conexión, e inténtelo más tarde.",
  again: "Pedir una carta nueva",
  language: "Idioma",
  stopTitle: "No más recordatorios",
  stopLead:
    "No recibirá más recordatorios de este formulario. Sigue abierto, y el enlace de sus cartas sigue funcionando.",
  stop: "Detener los recordatorios",
  stopped: "Hecho. No llegará ningún recordatorio más de este formulario.",
  stopMangled: "Una parte de esta dirección se ha perdido por el camino. Ábrala otra vez desde su carta.",
  mangled:
    "Una parte de este enlace se ha perdido por el camino. Ábralo otra vez desde su carta, o pida aquí uno nuevo.",
};
