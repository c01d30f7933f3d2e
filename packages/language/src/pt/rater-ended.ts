import type { RaterWords } from "../rater-language.ts";

export const raterEnded: RaterWords["ended"] = {
  closedTitle: "Esta ronda terminou",
  closedIn: "Terminou: {day}. As suas respostas chegaram. São abertas em conjunto com todas as outras.",
  closedOut: "Terminou: {day}. Não tinham chegado respostas com a sua ligação, e já não podem chegar.",
  opened:
    "Terminou: {day}. Todas as respostas que chegaram foram abertas em conjunto. Depois os nomes foram eliminados e a chave foi destruída, pelo que ninguém pode já dizer quais eram as suas.",
  cancelledTitle: "Esta ronda foi cancelada",
  cancelled:
    "Já não precisa de fazer nada. Se tinha respondido: ninguém leu as suas respostas, e a chave que as podia abrir está destruída.",
  voidTitle: "Esta ronda foi abandonada",
  void: "Foi preciso repor o servidor num estado mais antigo, para o qual a chave já não existe. Ninguém pode ler as respostas desta ronda. Talvez lhe peçam de novo numa outra.",
  wiped: "O que tinha escrito aqui e não enviado acaba de ser apagado.",
  thanks: "Agradecemos o tempo que lhe dedicou.",
  closedWriting:
    "A ronda terminou enquanto escrevia. Estas respostas não puderam ser aceites. Enquanto esta página estiver aberta, ainda pode ler e copiar o que escreveu.",
  closedRead: "Ler o que escrevi",
  revokedTitle: "Este convite foi retirado",
  revoked:
    "Foi retirado enquanto escrevia, pelo que estas respostas não puderam ser aceites. Enquanto esta página estiver aberta, ainda pode ler e copiar o que escreveu.",
  declinedTitle: "Este pedido está recusado",
  declined:
    "Não receberá mais cartas sobre este assunto. Se mudou de ideias, peça à pessoa que lhe enviou o convite que lho envie de novo.",
  declinedNow: "Não precisa de fazer mais nada. Pode fechar esta página.",
};
