import type { RaterWords } from "../rater-language.ts";

export const raterReceipt: RaterWords["receipt"] = {
  kept: "O recibo fica neste dispositivo, trancado com a sua ligação. Também pode copiá-lo e guardá-lo.",
  keptNot: "Copie o recibo antes de fechar esta janela: nada dele fica guardado neste computador.",
  boxNote:
    "Quando a ronda tiver terminado, uma página mostra todos os recibos que estavam na urna. Aí, o seu navegador procura o seu, e ninguém fica a saber qual procurou.",
  boxLink: "Ver a urna",
  promiseLink: "O que lhe prometemos",

  cancelledOpened:
    "Foi cancelada depois de as respostas terem sido abertas. Os nomes tinham sido eliminados antes, e a chave está destruída. Não se faz nenhum relatório com as respostas.",

  newerTitle: "Esta página não sabe trancar respostas para a sua ronda",
  newer:
    "A sua ronda foi feita para outra versão desta página. Recarregue a página. Se continuar a ver isto, informe a pessoa que lhe enviou o convite. Nada foi enviado.",
};
