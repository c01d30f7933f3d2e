import type { DoorwayWords } from "../rater-language.ts";

export const raterPage: DoorwayWords["page"] = {
  title: "Dar su opinión",
  titleAbout: "{screen} · Dar su opinión",
  tooOldTitle: "Este navegador no puede cerrar sus respuestas",
  tooOld:
    "Sus respuestas se cierran en el navegador antes de enviarse. A este le falta lo necesario. Abra el mismo enlace en un Firefox, Chrome, Edge o Safari actual, en cualquier dispositivo.",
  insecureTitle: "Esta conexión no es segura",
  insecure:
    "Los navegadores solo cierran respuestas en conexiones seguras, y la dirección de esta página no empieza por https. Pida la dirección correcta a quien le envió el enlace. No se ha abierto ni cambiado nada.",
  brokenTitle: "Esta página se ha detenido",
  broken:
    "Algo ha fallado en esta página. Lo que escribió se conserva en este dispositivo, salvo que haya elegido no conservar nada. Recargue la página para seguir.",
  reload: "Recargar la página",
  elsewhereTitle: "Este formulario está abierto en otra ventana",
  elsewhere: "Para que una ventana no sobrescriba la otra, solo puede escribir en una a la vez. No se ha perdido nada.",
  takeBack: "Seguir en esta ventana",
  language: "Idioma",
  questionsIn: "Idioma de las preguntas mismas: {language}",
};
