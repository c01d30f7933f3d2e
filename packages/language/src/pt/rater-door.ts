import type { DoorwayWords } from "../rater-language.ts";

export const raterDoor: DoorwayWords["door"] = {
  title: "Pedem-lhe a sua opinião",
  lead: "Esta ligação leva a um formulário destinado a uma só pessoa. Ver esta página não abriu nada e não foi comunicado a ninguém.",
  open: "Abrir o formulário",
  opening: "A abrir",
  goOn: "Continuar onde estava",
  begun: "Começou neste dispositivo. O que escreveu ainda está aqui.",
  unsent: "As suas respostas estão trancadas e neste dispositivo, mas ainda não se confirmou que chegaram.",
  sendOn: "Abrir e enviá-las",
  wordsTitle: "Seis palavras para comparar",
  wordsNote:
    "As mesmas seis estão na sua carta. Se forem outras, não responda e pergunte à pessoa que lhe enviou o convite.",

  unreachable: "O servidor não respondeu. Nada se perdeu. Tente novamente daqui a um momento.",
  offline: "Está sem ligação à rede. Nada se perdeu. Tente novamente quando a tiver.",
  tooMany: {
    by: "minutes",
    one: "Houve muitas tentativas. Espere um minuto e tente novamente.",
    other: "Houve muitas tentativas. Espere {minutes} minutos e tente novamente.",
  },
  closedMeanwhile:
    "Entretanto a ronda terminou. Já nada pode ser alterado; recarregue a página para ver em que ponto está.",
  changedMeanwhile: "Entretanto algo mudou, talvez noutra janela. Recarregue a página para ver em que ponto está.",
  requestId: "Se continuar assim, indique este número: {id}",
  tryAgain: "Tentar novamente",

  codeTitle: "Cole o código da sua carta",
  codeEmpty:
    "Falta a parte da ligação que abre o seu formulário; alguns programas de correio cortam-na. A sua carta tem a mesma ligação em forma de código. Copie-o e cole-o aqui.",
  codeCut:
    "Uma parte da sua ligação perdeu-se pelo caminho; alguns programas de correio quebram ligações longas. Copie a ligação inteira ou o código da sua carta e cole-o aqui.",
  codeMangled:
    "Esta ligação contém sinais que nenhuma das nossas tem. Copie a ligação inteira ou o código da sua carta e cole-o aqui.",
  codeVersion:
    "Esta página não conhece ligações como a sua. Recarregue a página. Se não resultar, cole a ligação inteira da sua carta mais recente.",
  codeUnknown:
    "Nenhum formulário pertence a esta ligação. Pode ter sido substituída por uma carta mais recente, ou o convite foi retirado. Abra a carta mais recente, ou cole aqui a ligação ou o código dela.",
  codeLabel: "Ligação ou código",
  codeShape: "Começa por 1. e tem 68 sinais.",
  codeStill: "Ainda não é um código inteiro. Começa por 1. e tem mais duas partes, separadas por pontos.",
  codeOpen: "Usar este código",

  requests: "Os meus pedidos, ou uma ligação perdida",

  strangeTitle: "Não responda a este formulário",
  strange:
    "O que o servidor entregou não é aquilo para que a sua ligação foi feita. Ou o servidor tem uma falha, ou alguém trocou a fechadura ou as perguntas depois de a sua carta ter seguido. Nada foi enviado. Avise a pessoa que lhe enviou o convite e mostre-lhe esta página.",
};
