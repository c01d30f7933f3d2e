import type { RaterStaticWords } from "../rater-language.ts";

export const raterStatic: RaterStaticWords = {
  needsScript:
    "Diese Seite braucht JavaScript, und das mit Absicht: Ihre Antworten werden in Ihrem eigenen Browser verschlossen, bevor sie gesendet werden, damit unterwegs niemand sie lesen kann. Erlauben Sie Skripte für diese Adresse, oder öffnen Sie den Link auf einem anderen Gerät. Nichts wurde geöffnet oder geändert.",
  slowStart:
    "Bleibt dies leer, ist Ihr Browser zu alt für diese Seite oder führt ihr Skript nicht aus. Ein aktueller Firefox, Chrome, Edge oder Safari öffnet sie; auch dort funktioniert der Link.",
};
