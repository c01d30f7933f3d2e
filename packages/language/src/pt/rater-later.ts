import type { RaterWords } from "../rater-language.ts";

export const raterLater: RaterWords["later"] = {
  remind: "Lembrar-me mais tarde",
  title: "Quando quer um lembrete?",
  body: "Chega uma só carta na manhã que escolher, em vez de todos os outros lembretes.",
  on: {
    by: "choice",
    tomorrow: "Amanhã: {day}",
    "in-three-days": "Daqui a três dias: {day}",
    other: "Uma semana antes do fim: {day}",
  },
  none: "Nenhum lembrete",
  setTitle: "Receberá um lembrete",
  set: "Chega uma carta nesta data: {day}. Não haverá outros lembretes deste formulário.",
  stoppedTitle: "Sem mais lembretes",
  stopped: "Não virá mais nenhum lembrete deste formulário.",
  open: "A sua ligação continua aberta até esta data: {day}.",
  answerNow: "Afinal, responder agora",

  all: "Os meus pedidos",
  allNote:
    "Se houver mais formulários à sua espera, uma carta para {address} pode reuni-los todos. Só segue para esse endereço, seja quem for que tenha esta ligação.",
  allSend: "Enviar-me a lista",
  allSending: "A enviar",
  allSent: "Se houver formulários à espera de {address}, uma carta com todos vai a caminho.",
  next: "Abrir o formulário seguinte",
  waiting: {
    by: "count",
    one: "Há mais um formulário à sua espera.",
    other: "Há mais {count} formulários à sua espera.",
  },
};
