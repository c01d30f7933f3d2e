import type { RaterWords } from "../rater-language.ts";

export const raterArrival: RaterWords["arrival"] = {
  title: "{subject} pide su opinión",
  titleSelf: "Cómo se ve usted",
  leadSelf:
    "Usted responde a las mismas preguntas que las personas a las que se lo ha pedido. Su visión se pone junto a la de ellas.",
  why: "En palabras de {subject}",
  takes: "Duración",
  minutes: { by: "minutes", one: "alrededor de un minuto", other: "unos {minutes} minutos" },
  questions: {
    by: "open",
    0: "{closed} preguntas breves",
    1: "{closed} preguntas breves y una abierta que puede dejar vacía",
    other: "{closed} preguntas breves y {open:word} abiertas que puede dejar vacías",
  },
  until: "Abierto hasta",
  asked: "Usted responde",
  sentTo: "invitación enviada a {address}",

  seeTitle: "Quién verá qué",
  seeMixed: {
    by: "coach",
    null: "{subject} solo ve sus valoraciones mezcladas con las de otras personas: {k:word} o más juntas, nunca las de usted solas.",
    other:
      "{subject} y {coach}, su coach, solo ven las valoraciones de usted mezcladas con las de otras personas: {k:word} o más juntas, nunca las de usted solas.",
  },
  seeComments:
    "Sus comentarios se muestran tal como usted los escribe, sin nombre, entre los de todas las personas que escriben. Puede que solo escriba usted. Un coach puede abreviarlos o dejarlos fuera.",
  seeBoss:
    "Sus respuestas se muestran como la visión de la persona de la que depende {subject}. {subject} sabrá que son de usted.",
  seeNamed:
    "Sus respuestas se muestran como la visión de su grupo. Puede que usted sea la única persona en él, y {subject} puede saber entonces que son de usted.",
  seeCommentsNamed:
    "Sus comentarios se muestran tal como usted los escribe, sin nombre, entre los de todas las demás personas. Puede que se reconozcan como suyos. Un coach puede abreviarlos o dejarlos fuera.",
  seeSelf: {
    by: "coach",
    null: "Usted ve sus propias respuestas en el informe, como suyas.",
    other: "Usted y {coach}, su coach, ven sus propias respuestas en el informe, como suyas.",
  },
  seeSelfOthers: "Las personas a las que se lo ha pedido no las ven.",
  seeCoachLeaving:
    "Si {coach} deja de ser coach, lee en su lugar otro coach de la misma organización: nunca alguien a quien se pidió responder.",
  seeLocked:
    "Sus respuestas se cierran en este navegador antes de enviarse, y solo se abren junto con todas las demás, después del cierre de la ronda.",
  moreTitle: "Cómo se cumple y dónde termina",
  more: [
    "Mientras escribe, sus respuestas permanecen en este dispositivo, cerradas con su enlace. Nada se envía antes de que usted lo envíe.",
    "Cualquier pregunta puede omitirse. «No sabría decirlo» no es una puntuación. Hasta el cierre de la ronda puede cambiar o retirar sus respuestas con el mismo enlace.",
    "Lo que esto no puede hacer: proteger una pantalla que otra persona mira, ni proteger de quien administre el servidor y esté dispuesto a romper sus reglas: a cambiar esta página o, con la base de datos y las claves, a abrir respuestas en secreto antes del cierre. La página es pequeña y abierta, para que otros puedan comprobarla.",
  ],

  shared: "Este ordenador es compartido: no conservar nada en él",
  sharedNote:
    "Entonces lo que escriba se pierde al cerrar o recargar esta página. El historial del navegador puede conservar este enlace: bórrelo allí o use una ventana privada.",
  kept: "Lo que escriba se conserva aquí, cerrado, hasta que lo envíe. Puede cerrar la página cuando quiera; solo una ventana privada lo olvida al cerrarse.",
  cannotKeep:
    "Este navegador no permite que la página conserve nada. Lo que escriba se pierde al cerrarla o recargarla, así que escriba de una vez o abra el enlace en otro navegador.",

  begin: "Empezar",
  goOn: "Seguir donde estaba",
  notMe: "Esto no es para mí",
  ratherNot: "Prefiero no responder",

  notMeTitle: "¿Esto no es para usted?",
  notMeBody:
    "El formulario se envió a {address}, a alguien que conoce el trabajo de {subject}. Si le ha llegado una carta por error, no tiene que hacer nada: cierre esta página. Aquí no se ha guardado nada ni se ha informado a nadie.",
  notMeDecline: "Si no quiere recibir recordatorios, puede rechazar la petición en lugar de esa persona.",
  declineTitle: "¿Rechazar esta petición?",
  declineBody:
    "No tiene que decir por qué. {subject} sabrá que alguien la ha rechazado, no quién, y podrá pedírselo a otra persona. Usted no recibirá más cartas al respecto. Desde aquí no se puede deshacer.",
  decline: "Sí, rechazar",
  declining: "Rechazando",
  back: "Volver",
  close: "Cerrar",
};
