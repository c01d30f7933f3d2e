import type { RaterWords } from "../rater-language.ts";

export const raterLater: RaterWords["later"] = {
  remind: "Recordármelo más tarde",
  title: "¿Cuándo quiere un recordatorio?",
  body: "Llega una sola carta la mañana que usted elija, en lugar de todos los demás recordatorios.",
  on: {
    by: "choice",
    tomorrow: "Mañana: {day}",
    "in-three-days": "Dentro de tres días: {day}",
    other: "Una semana antes del cierre: {day}",
  },
  none: "Ningún recordatorio",
  setTitle: "Recibirá un recordatorio",
  set: "Llega una carta en esta fecha: {day}. No habrá otros recordatorios de este formulario.",
  stoppedTitle: "No más recordatorios",
  stopped: "No llegará ningún recordatorio más de este formulario.",
  open: "Su enlace sigue abierto hasta esta fecha: {day}.",
  answerNow: "Responder ahora de todos modos",

  all: "Mis solicitudes",
  allNote:
    "Si le esperan más formularios, una carta a {address} puede reunirlos todos. Solo va a esa dirección, tenga quien tenga este enlace.",
  allSend: "Enviarme la lista",
  allSending: "Enviando",
  allSent: "Si hay formularios que esperan a {address}, una carta con todos está en camino.",
  next: "Abrir el siguiente formulario",
  waiting: { by: "count", one: "Le espera un formulario más.", other: "Le esperan {count} formularios más." },
};
