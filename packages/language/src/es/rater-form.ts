import type { RaterWords } from "../rater-language.ts";

export const raterForm: RaterWords["form"] = {
  about: "Sobre {subject}",
  aboutSelf: "Sobre usted",
  part: "Parte {part} de {parts}",
  left: {
    by: "minutes",
    0: "queda menos de un minuto",
    one: "queda alrededor de un minuto",
    other: "quedan unos {minutes} minutos",
  },
  nothingLeft: "todo respondido",
  progress: "Cuánto está hecho",
  saved: "Guardado en este dispositivo",
  saving: "Guardando",
  notSaved: "Sin guardar: este dispositivo está lleno",
  notKept: "Aquí no se conserva nada",
  back: "Volver",
  next: "Siguiente",
  toCheck: "Revisar mis respuestas",
  overview: "Resumen",
  keys: "Teclas: de {first} a {last} responden y avanzan, {cannotSay} es «No sabría decirlo», las flechas se mueven por la escala, Intro abre la parte siguiente.",
  cannotSay: "No sabría decirlo",
  answered: "{done} de {all} respondidas",

  watchOutsTitle: "Hábitos que conviene vigilar",
  watchOutsLead:
    "Todo el mundo tiene alguno. ¿Con qué frecuencia ve estos en {subject}? Aparecen por separado en el informe y nunca restan de otra cosa.",
  watchOutsLeadSelf:
    "Todo el mundo tiene alguno. ¿Con qué frecuencia se sorprende en estos? Aparecen por separado en el informe y nunca restan de otra cosa.",

  axesTitle: { by: "parts", 1: "Entre dos maneras", other: "Entre dos maneras, {part} de {parts}" },
  axesLead: "Ningún extremo es mejor. ¿En qué punto de la línea ve a {subject}?",
  axesLeadSelf: "Ningún extremo es mejor. ¿En qué punto de la línea se ve usted, y dónde le necesita su función?",
  axesLeadNeed:
    "Ningún extremo es mejor. ¿En qué punto de la línea ve a {subject}, y dónde necesita la función a {subject}?",
  axisAsked: "{axis}: {asked}",
  axisNow: "Dónde está {subject} hoy",
  axisNowSelf: "Dónde está usted hoy",
  axisNeed: "Dónde necesita la función a {subject}",
  axisNeedSelf: "Dónde le necesita su función",
  place: {
    by: "strength",
    end: "Por completo en «{pole}»",
    strong: "Claramente hacia «{pole}»",
    other: "Un poco hacia «{pole}»",
  },
  middle: "En el centro",

  reflectionsTitle: "Sobre su propio camino",
  reflectionsLead: "No hay respuesta correcta. Solo usted y su coach las ven, junto al mapa de su informe.",

  commentTitle: { by: "parts", 1: "Con sus propias palabras", other: "Con sus propias palabras, {part} de {parts}" },
  commentOptional: "Puede dejar esto vacío.",
  commentSeen: {
    by: "coach",
    null: "{subject} lee esto palabra por palabra, sin el nombre de usted.",
    other:
      "{coach}, coach, lee esto palabra por palabra, sin el nombre de usted, y {subject} también, salvo que el texto se abrevie o se deje fuera.",
  },
  commentSeenNamed: {
    by: "coach",
    null: "{subject} lee esto palabra por palabra, sin nombre, entre los comentarios de todas las demás personas, y puede que sepa que es de usted.",
    other:
      "{coach}, coach, lee esto palabra por palabra, y {subject} también, salvo que el texto se abrevie o se deje fuera. Aparece sin nombre entre los comentarios de todas las demás personas, y puede que se reconozca como suyo.",
  },
  commentSeenSelf: {
    by: "coach",
    null: "Solo usted lee esto.",
    other: "Usted y {coach}, su coach, leen esto.",
  },
  commentAlone:
    "Cada párrafo se muestra por separado. Quizá nadie más escriba nada; no se puede saber antes de abrirlo todo. ¿Lo sostendría también entonces?",
  commentChecker:
    "Aquí no se revisa la ortografía, a propósito: algunos navegadores envían lo que se escribe a un servicio de corrección.",
  commentRoom: "Queda sitio para unas {left} letras más.",
  commentTooLong: "Sobran unas {over} letras. Acorte el texto para que pueda enviarse.",
};
