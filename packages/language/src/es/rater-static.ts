import type { RaterStaticWords } from "../rater-language.ts";

export const raterStatic: RaterStaticWords = {
  needsScript:
    "Esta página necesita JavaScript, y es a propósito: sus respuestas se cierran en su propio navegador antes de enviarse, para que nadie pueda leerlas por el camino. Permita los scripts en esta dirección o abra el enlace en otro dispositivo. No se ha abierto ni cambiado nada.",
  slowStart:
    "Si esto sigue vacío, su navegador es demasiado antiguo para esta página o no ejecuta su script. Un Firefox, Chrome, Edge o Safari actual la abre; el enlace también funciona allí.",
};
