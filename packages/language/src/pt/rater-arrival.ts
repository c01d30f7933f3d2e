import type { RaterWords } from "../rater-language.ts";

export const raterArrival: RaterWords["arrival"] = {
  title: "{subject} pede a sua opinião",
  titleSelf: "A sua visão de si",
  leadSelf: "Responde às mesmas perguntas que as pessoas a quem pediu. A sua visão é posta ao lado da delas.",
  why: "Nas palavras de {subject}",
  takes: "Duração",
  minutes: { by: "minutes", one: "cerca de um minuto", other: "cerca de {minutes} minutos" },
  questions: {
    by: "open",
    0: "{closed} perguntas breves",
    1: "{closed} perguntas breves e uma aberta que pode deixar em branco",
    other: "{closed} perguntas breves e {open:word} abertas que pode deixar em branco",
  },
  until: "Aberto até",
  asked: "Responde",
  sentTo: "convite enviado para {address}",

  seeTitle: "Quem vai ver o quê",
  seeMixed: {
    by: "coach",
    null: "{subject} só vê as suas avaliações misturadas com as de outras pessoas: {k:word} pessoas ou mais em conjunto, nunca só as suas.",
    other:
      "{subject} e {coach}, coach, só veem as suas avaliações misturadas com as de outras pessoas: {k:word} pessoas ou mais em conjunto, nunca só as suas.",
  },
  seeComments:
    "Os seus comentários são mostrados tal como os escreve, sem nome, entre os de todas as pessoas que escrevem. Talvez mais ninguém escreva. Um coach pode encurtá-los ou deixá-los de fora.",
  seeBoss:
    "As suas respostas são mostradas como a visão da pessoa perante quem {subject} responde. {subject} saberá que são suas.",
  seeNamed:
    "As suas respostas são mostradas como a visão do seu grupo. Pode não haver mais ninguém nele, pelo que {subject} pode saber que são suas.",
  seeCommentsNamed:
    "Os seus comentários são mostrados tal como os escreve, sem nome, entre os de todas as outras pessoas. Talvez se reconheça que são seus. Um coach pode encurtá-los ou deixá-los de fora.",
  seeSelf: {
    by: "coach",
    null: "As suas próprias respostas aparecem-lhe no relatório, como suas.",
    other: "As suas próprias respostas aparecem no relatório, como suas, a si e a {coach}, que acompanha como coach.",
  },
  seeSelfOthers: "As pessoas a quem pediu não as veem.",
  seeCoachLeaving:
    "Se {coach} deixar de ser coach, lê em seu lugar outro coach da mesma organização: nunca alguém a quem se pediu que respondesse.",
  seeLocked:
    "As suas respostas são trancadas neste navegador antes de serem enviadas, e só são abertas em conjunto com todas as outras, depois de a ronda terminar.",
  moreTitle: "Como isto é cumprido e onde acaba",
  more: [
    "Enquanto escreve, as suas respostas ficam neste dispositivo, trancadas com a sua ligação. Nada é enviado antes de ser enviado por si.",
    "Qualquer pergunta pode ficar por responder. «Não sei dizer» não é uma pontuação. Até a ronda terminar, pode alterar ou retirar as suas respostas com a mesma ligação.",
    "O que isto não consegue fazer: proteger um ecrã que outra pessoa vê, ou proteger de quem gere o servidor e esteja disposto a quebrar as suas regras: a alterar esta página ou, com a base de dados e as chaves, a abrir respostas em segredo antes do fecho. A página é pequena e aberta, para que outros a possam verificar.",
  ],

  shared: "Este computador é partilhado: não guardar nada nele",
  sharedNote:
    "Nesse caso, o que escrever perde-se ao fechar ou recarregar esta página. O histórico do navegador pode ainda conter esta ligação: apague-a aí, ou use uma janela privada.",
  kept: "O que escrever fica guardado aqui, trancado, até ser enviado. Pode fechar a página quando quiser; só uma janela privada o esquece ao fechar.",
  cannotKeep:
    "Este navegador não permite que a página guarde nada. O que escrever perde-se ao fechá-la ou recarregá-la; escreva por isso de uma vez, ou abra a ligação noutro navegador.",

  begin: "Começar",
  goOn: "Continuar onde estava",
  notMe: "Isto não é para mim",
  ratherNot: "Prefiro não responder",

  notMeTitle: "Isto não é para si?",
  notMeBody:
    "O formulário foi enviado para {address}, a alguém que conhece o trabalho de {subject}. Se uma carta lhe chegou por engano, não precisa de fazer nada: feche esta página. Nada foi guardado aqui e nada foi comunicado a ninguém.",
  notMeDecline: "Se não quiser receber lembretes, pode recusar em nome dessa pessoa.",
  declineTitle: "Recusar este pedido?",
  declineBody:
    "Não precisa de dizer porquê. {subject} fica a saber que alguém recusou, não quem, e pode pedir a outra pessoa. Não receberá mais cartas sobre este assunto. A partir daqui isto não pode ser anulado.",
  decline: "Sim, recusar",
  declining: "A recusar",
  back: "Voltar",
  close: "Fechar",
};
