import type { RaterWords } from "../rater-language.ts";

export const raterSending: RaterWords["sending"] = {
  checkTitle: "Reveja as suas respostas",
  checkLead: "Está tudo aqui. Toque numa linha para a alterar.",
  complete: "Todas as perguntas têm resposta.",
  open: {
    by: "count",
    one: "Uma pergunta ainda não tem resposta. Pode deixá-la assim.",
    other: "{count} perguntas ainda não têm resposta. Pode deixá-las assim.",
  },
  skipToEnd: "Ir para o fim",
  tooLittle:
    "Até agora é pouco para contar. Avalie, pelo menos, metade dos comportamentos de uma parte; sem isso nada é usado, nem os comentários.",
  toFirstOpen: "Ir para a primeira",
  toNextOpen: "A próxima sem resposta",
  noAnswer: "Sem resposta",
  noComment: "Em branco",
  nothing: "Ainda não há nada para enviar. Responda, pelo menos, a uma pergunta.",
  tooLong: "Um comentário é demasiado longo para ser enviado. Encurte-o primeiro.",
  onlyFrom: "Envie-as até: {day}.",
  lockedNote: "Primeiro são trancadas neste navegador. Pode alterá-las ou retirá-las até a ronda terminar.",
  send: "Enviar as minhas respostas",
  back: "Voltar",

  sendingTitle: "A enviar as suas respostas",
  locking: "A trancar as suas respostas.",
  underWay: "Trancadas. A caminho.",
  offline:
    "Está sem ligação à rede. As suas respostas estão trancadas e guardadas neste dispositivo. Seguem sozinhas quando a ligação voltar e esta página estiver aberta.",
  offlineNotKept:
    "Está sem ligação à rede. Deixe esta página aberta: as suas respostas seguem sozinhas quando a ligação voltar.",
  waiting:
    "O servidor não respondeu. Esta página continua a tentar, com as mesmas respostas trancadas, para que nada possa contar duas vezes.",
  nextTry: {
    by: "seconds",
    0: "A tentar agora.",
    one: "Próxima tentativa dentro de um segundo.",
    other: "Próxima tentativa dentro de {seconds} segundos.",
  },
  keptMeanwhile: "Pode fechar esta página. Abra a ligação mais tarde, e elas são enviadas.",
  tryNow: "Tentar agora",

  replacedTitle: "Foram enviadas respostas de outro lado",
  replaced:
    "Enquanto escrevia, chegaram respostas com esta mesma ligação, de outro dispositivo ou de outra janela. Só um conjunto conta. Devem estas substituir as outras?",
  replace: "Substituí-las por estas",
  keepOther: "Deixar as outras, abandonar estas",

  lostTitle: "Não foi possível enviar as suas respostas",
  lost: "O servidor recusou-as por um motivo que esta página não conhece. Continuam aqui. Recarregue a página e envie-as mais uma vez.",
  lostRequest: "Se voltar a acontecer, indique este número: {id}",

  sentTitle: "As suas respostas chegaram",
  sentLead: "Agradecemos. {subject} recebe o resultado quando a ronda tiver terminado e o coach o tiver entregado.",
  sentLeadSelf: "Agradecemos. A sua visão é posta ao lado da dos outros quando a ronda tiver terminado.",
  receiptTitle: "Recibo",
  receiptChecked:
    "Verificado: o servidor tem exatamente os bytes que este dispositivo trancou. O recibo diz que algo chegou, não o quê.",
  receiptCopy: "Copiar o recibo",
  receiptCopied: "Copiado",
  until: "Com a mesma ligação, pode alterar ou retirar as suas respostas até esta data: {day}.",
  change: "Alterar as minhas respostas",
  withdraw: "Retirar as minhas respostas",
  withdrawTitle: "Retirar as suas respostas?",
  withdrawBody: "São apagadas sem serem lidas. Pode responder de novo com a mesma ligação até a ronda terminar.",
  withdrawYes: "Sim, retirá-las",
  withdrawing: "A retirar",
  withdrawnTitle: "As suas respostas estão retiradas",
  withdrawnBody:
    "Foram apagadas sem serem lidas. Com a mesma ligação, ainda pode responder de novo até esta data: {day}.",
  answerAnew: "Responder de novo",
  wiped: "Nada do que escreveu está já guardado neste dispositivo. Pode fechar esta página.",
  wipedShared: "Nada foi guardado neste computador. Feche esta janela, para que a ligação não fique aberta.",

  alreadyTitle: "Já respondeu",
  already: "Chegaram respostas com esta ligação. O que dizem está trancado, também para esta página.",
  alreadyHere: "São as que este dispositivo enviou.",
  alreadyElsewhere:
    "Foram enviadas de outro dispositivo ou de outra janela, ou este já não se lembra. Se não as enviou, outra pessoa tem a sua ligação: substitua-as pelas suas e avise a pessoa que lhe enviou o convite.",
  alreadyChange:
    "Pode substituí-las até a ronda terminar. Começa então com um formulário em branco, porque ninguém pode ler o anterior, nem esta página.",
  alreadyReplace: "Responder de novo e substituí-las",
  alreadyDraft: "Também começou neste dispositivo respostas que não foram enviadas.",
  alreadyGoOn: "Continuar com elas e substituir o que foi enviado",
};
