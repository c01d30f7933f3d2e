import type { RaterWords } from "../rater-language.ts";

export const raterEnded: RaterWords["ended"] = {
  closedTitle: "Esta ronda se ha cerrado",
  closedIn: "Se cerró: {day}. Sus respuestas han llegado. Se abren junto con todas las demás.",
  closedOut: "Se cerró: {day}. No había llegado ninguna respuesta con su enlace, y ya no puede llegar ninguna.",
  opened:
    "Se cerró: {day}. Todas las respuestas que habían llegado se abrieron juntas. Después se desecharon los nombres y se destruyó la clave, de modo que nadie puede decir ya cuáles eran las suyas.",
  cancelledTitle: "Esta ronda se ha cancelado",
  cancelled:
    "Ya no tiene que hacer nada. Si había respondido: nadie ha leído sus respuestas, y la clave que podía abrirlas está destruida.",
  voidTitle: "Esta ronda se ha abandonado",
  void: "Hubo que devolver el servidor a un estado anterior, para el que ya no existe la clave. Nadie puede leer las respuestas de esta ronda. Puede que se lo pidan de nuevo en otra.",
  wiped: "Lo que había escrito aquí y no había enviado se acaba de borrar.",
  thanks: "Gracias por el tiempo que le ha dedicado.",
  closedWriting:
    "La ronda se cerró mientras usted escribía. Estas respuestas no pudieron aceptarse. Mientras esta página siga abierta, aún puede leer y copiar lo que escribió.",
  closedRead: "Leer lo que escribí",
  revokedTitle: "Esta invitación se ha retirado",
  revoked:
    "Se retiró mientras usted escribía, así que estas respuestas no pudieron aceptarse. Mientras esta página siga abierta, aún puede leer y copiar lo que escribió.",
  declinedTitle: "Esta petición está rechazada",
  declined:
    "No recibirá más cartas al respecto. Si ha cambiado de idea, pida a la persona que le invitó que se lo pida de nuevo.",
  declinedNow: "No tiene que hacer nada más. Puede cerrar esta página.",
};
