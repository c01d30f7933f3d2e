import type { MemberLetterTexts } from "../member-letters.ts";

const signInFirst = "Es posible que antes tenga que iniciar sesión. Las páginas mismas están en inglés.";

/** The letters to members, in Spanish. */
export const spanishMemberLetters: MemberLetterTexts = {
  "sign-in": {
    subject: "Su enlace para iniciar sesión",
    preheader: {
      by: "minutes",
      one: "Sirve una vez, durante un minuto.",
      other: "Sirve una vez, durante {minutes} minutos.",
    },
    body: [
      {
        by: "minutes",
        one: "Este es el enlace con el que inicia sesión en Parallax de {organisation}. Sirve una vez, durante un minuto, en el navegador en el que lo pidió.",
        other:
          "Este es el enlace con el que inicia sesión en Parallax de {organisation}. Sirve una vez, durante {minutes} minutos, en el navegador en el que lo pidió.",
      },
    ],
    button: "Iniciar sesión",
    after: [],
    why: "Recibe esta carta porque alguien pidió un enlace con su dirección. Si no fue usted, no haga nada: sin esta carta nadie puede iniciar sesión en su nombre.",
  },
  "coach-asked": {
    subject: "{subject} le ha elegido como coach",
    preheader: "Respuestas hasta: {closes}. De momento no tiene que hacer nada.",
    body: [
      "{subject} pide opiniones y le ha elegido como coach. Las respuestas llegan hasta: {closes}. Después, usted lee los comentarios, prepara el informe y lo entrega; hasta entonces {subject} no lo ve. De momento no tiene que hacer nada.",
    ],
    button: "Ver la ronda",
    after: [signInFirst],
    why: "Recibe esta carta porque es coach en {organisation}.",
  },
  "coach-replacing": {
    subject: "Desde ahora acompaña a {subject} como coach",
    preheader: "Ocupa el lugar de otro coach. La página de la ronda dice cómo va.",
    body: [
      "Quien acompañaba la ronda de {subject} ya no es coach en {organisation}, y la administración le ha elegido para ocupar su lugar. La página de la ronda dice cómo va y qué le espera.",
      "Lo que se ha decidido hasta ahora sobre los comentarios está allí, con el nombre de quien lo decidió. Usted lee los comentarios antes de que se le abran las cifras. Las notas privadas del otro coach siguen siendo solo suyas.",
    ],
    button: "Ver la ronda",
    after: [signInFirst],
    why: "Recibe esta carta porque acompaña a {subject} como coach en esta ronda en {organisation}.",
  },
  "coach-replaced": {
    subject: "Su ronda tiene otro coach",
    preheader: "Desde ahora {coach} lee los comentarios y prepara su informe.",
    body: [
      "El coach que usted eligió ya no lo es en {organisation}. La administración ha puesto a {coach} en su lugar, para leer los comentarios, preparar su informe y hablarlo con usted.",
      "Quien responda a partir de ahora ve el nuevo nombre en el formulario. No tiene que hacer nada.",
    ],
    button: "Ver mi ronda",
    after: [signInFirst],
    why: "Recibe esta carta porque pidió esta ronda en {organisation}.",
  },
  "round-ready": {
    subject: "Las respuestas para {subject} están listas",
    preheader: "Lea primero los comentarios; después se abren las cifras.",
    body: [
      "La ronda de {subject} se ha cerrado y las respuestas están abiertas. Lea primero los comentarios; después se abren las cifras. {subject} ve el informe cuando usted lo entrega.",
    ],
    button: "Leer los comentarios",
    after: [signInFirst],
    why: "Recibe esta carta porque acompaña a {subject} como coach en esta ronda en {organisation}.",
  },
  "report-released": {
    subject: "Su informe está listo",
    preheader: "Dedíquele media hora, en un lugar tranquilo.",
    body: [
      {
        by: "coach",
        null: "Su informe está a su disposición. Dedíquele media hora, en un lugar tranquilo. Dice cómo se ve usted, cómo le ven los demás y dónde la diferencia merece una reflexión.",
        other:
          "{coach} le entrega su informe, con una introducción para usted. Dedíquele media hora, en un lugar tranquilo. Dice cómo se ve usted, cómo le ven los demás y dónde la diferencia merece una reflexión.",
      },
      "Que las miradas difieran es lo normal.",
    ],
    button: "Leer mi informe",
    after: [signInFirst],
    why: "Recibe esta carta porque pidió esta ronda en {organisation}.",
  },
  "report-corrected": {
    subject: "Su informe se ha corregido",
    preheader: "Una nueva versión ocupa el lugar de la que tiene.",
    body: [
      {
        by: "coach",
        null: "Su informe se ha corregido. La nueva versión ocupa el lugar de la que tiene; su primera página dice cuándo y por qué.",
        other:
          "{coach} ha corregido su informe. La nueva versión ocupa el lugar de la que tiene; su primera página dice cuándo y por qué.",
      },
      "Las cifras son las mismas. Sus marcas y objetivos se conservan. Si guardó o imprimió la versión anterior, elimínela, por favor: una corrección puede proteger a alguien.",
    ],
    button: "Leer la nueva versión",
    after: [signInFirst],
    why: "Recibe esta carta porque pidió esta ronda en {organisation}.",
  },
  "few-answers": {
    subject: "Por ahora han respondido muy pocas personas en su ronda",
    preheader: "Recibe respuestas hasta esta fecha: {closes}. Puede aplazarla.",
    body: [
      "Su ronda recibe respuestas hasta esta fecha: {closes}. Por ahora han respondido muy pocas de las personas que quedan en el anonimato para que sus respuestas puedan mostrarse. Si sigue así, esas respuestas se destruirán al cierre sin que nadie las lea.",
      "Puede aplazar el cierre en la página de la ronda. Todas las personas que no hayan declinado reciben entonces la nueva fecha. Cuántas han respondido no se dice todavía a nadie.",
    ],
    button: "Ver mi ronda",
    after: [signInFirst],
    why: "Recibe esta carta porque pidió esta ronda en {organisation}.",
  },
  "few-answers-coach": {
    subject: "Muy pocas respuestas en la ronda de {subject}",
    preheader: "Recibe respuestas hasta esta fecha: {closes}. Se puede aplazar.",
    body: [
      "La ronda de {subject} recibe respuestas hasta esta fecha: {closes}. Por ahora han respondido muy pocas de las personas que quedan en el anonimato para que sus respuestas puedan mostrarse. Si sigue así, esas respuestas se destruirán al cierre sin que nadie las lea.",
      "Usted o {subject} pueden aplazar el cierre en la página de la ronda. Todas las personas que no hayan declinado reciben entonces la nueva fecha. Cuántas han respondido no se dice todavía a nadie.",
    ],
    button: "Ver la ronda",
    after: [signInFirst],
    why: "Recibe esta carta porque es coach de {subject} en esta ronda en {organisation}.",
  },
  "release-dropped": {
    subject: "El informe de {subject} no se entregó como estaba previsto",
    preheader: "Nadie lo ve hasta que un coach lo entregue.",
    body: [
      "El informe de la ronda de {subject} debía haberse entregado por sí solo a esta hora, y no ha sido así: quien lo había previsto ya no es coach de esta ronda, o algo en el informe ya no estaba listo. Nadie lo ve hasta que un coach lo entregue.",
      "El coach de la ronda puede entregarlo ahora o prever otro momento. Si ese coach ya no está, la administración nombra a otro en la página de la ronda.",
    ],
    button: "Ver la ronda",
    after: [signInFirst],
    why: "Recibe esta carta porque es coach de {subject} en esta ronda en {organisation}, o porque administra {organisation}.",
  },
  "round-ended": {
    subject: "Su ronda se ha cancelado",
    preheader: "No habrá informe.",
    body: [
      "La administración de {organisation} ha cancelado su ronda. No habrá informe. Lo que se había respondido se destruye: sin leerlo donde seguía sellado, y borrándolo donde ya se había abierto, junto con el borrador del informe.",
      "Se dio un motivo, que consta en el registro de la administración. Puede preguntar allí por él.",
    ],
    button: "Ver mi ronda",
    after: [signInFirst],
    why: "Recibe esta carta porque pidió esta ronda en {organisation}.",
  },
  "round-ended-coach": {
    subject: "La ronda de {subject} se ha cancelado",
    preheader: "No habrá informe. Ya no tiene que hacer nada.",
    body: [
      "La ronda de {subject}, en la que es coach, se ha cancelado. No habrá informe. Lo que se había respondido se destruye: sin leerlo donde seguía sellado, y borrándolo donde ya se había abierto, junto con el borrador del informe.",
      "Ya no tiene que hacer nada. Sus notas privadas siguen siendo solo suyas.",
    ],
    button: "Ver la ronda",
    after: [signInFirst],
    why: "Recibe esta carta porque es coach de {subject} en esta ronda en {organisation}.",
  },
  "key-failing": {
    subject: "Una ronda no puede recibir respuestas por ahora",
    preheader: "Avise, por favor, a quien administra el servidor.",
    body: [
      "La clave que abre las respuestas de una ronda en {organisation} no funciona por ahora. Hasta que funcione, la ronda no recibe respuestas: se pide a quien responde que lo intente más tarde, y lo escrito queda en su dispositivo. Las respuestas recibidas siguen selladas. Solo se pierden si la clave no vuelve nunca.",
      "Avise, por favor, a quien administra el servidor. La orden «parallax doctor» dice allí qué falta y qué hacer.",
    ],
    button: "Ver la ronda",
    after: [
      signInFirst,
      "Esta carta llega una sola vez, aunque afecte a más rondas. El registro dice cuándo vuelve a funcionar una clave.",
    ],
    why: "Recibe esta carta porque administra {organisation}.",
  },
};
