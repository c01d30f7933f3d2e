import type { MemberLetterTexts } from "../member-letters.ts";

const signInFirst = "Pode ter de iniciar sessão primeiro. As próprias páginas estão em inglês.";

/** The letters to members, in Portuguese. */
export const portugueseMemberLetters: MemberLetterTexts = {
  "sign-in": {
    subject: "A sua ligação para iniciar sessão",
    preheader: {
      by: "minutes",
      one: "Serve uma vez, durante um minuto.",
      other: "Serve uma vez, durante {minutes} minutos.",
    },
    body: [
      {
        by: "minutes",
        one: "Esta é a ligação com que inicia sessão no Parallax de {organisation}. Serve uma vez, durante um minuto, no navegador em que a pediu.",
        other:
          "Esta é a ligação com que inicia sessão no Parallax de {organisation}. Serve uma vez, durante {minutes} minutos, no navegador em que a pediu.",
      },
    ],
    button: "Iniciar sessão",
    after: [],
    why: "Recebe esta carta porque alguém pediu uma ligação com o seu endereço. Se não foi quem a pediu, não faça nada: sem esta carta ninguém pode iniciar sessão em seu nome.",
  },
  "coach-asked": {
    subject: "{subject} pede-lhe que seja coach",
    preheader: "Respostas até: {closes}. Por agora não precisa de fazer nada.",
    body: [
      "{subject} pede opiniões e escolheu o seu nome para coach. As respostas chegam até: {closes}. Depois lê os comentários, prepara o relatório e entrega-o; até lá {subject} não o vê. Por agora não precisa de fazer nada.",
    ],
    button: "Ver a ronda",
    after: [signInFirst],
    why: "Recebe esta carta porque é coach em {organisation}.",
  },
  "coach-replacing": {
    subject: "A partir de agora acompanha {subject} como coach",
    preheader: "Toma o lugar de outro coach. A página da ronda diz em que ponto está.",
    body: [
      "Quem acompanhava a ronda de {subject} já não é coach em {organisation}, e a administração escolheu o seu nome para esse lugar. A página da ronda diz em que ponto está e o que tem pela frente.",
      "O que foi decidido até agora sobre os comentários está lá, com o nome de quem decidiu. Lê os comentários antes de os números se abrirem para si. As notas privadas do outro coach continuam privadas.",
    ],
    button: "Ver a ronda",
    after: [signInFirst],
    why: "Recebe esta carta porque acompanha {subject} como coach nesta ronda em {organisation}.",
  },
  "coach-replaced": {
    subject: "A sua ronda tem outro coach",
    preheader: "A partir de agora {coach} lê os comentários e prepara o seu relatório.",
    body: [
      "O coach que escolheu já não o é em {organisation}. A administração pôs {coach} nesse lugar, para ler os comentários, preparar o seu relatório e falar dele consigo.",
      "Quem responder a partir de agora vê o novo nome no formulário. Não precisa de fazer nada.",
    ],
    button: "Ver a minha ronda",
    after: [signInFirst],
    why: "Recebe esta carta porque pediu esta ronda em {organisation}.",
  },
  "round-ready": {
    subject: "As respostas para {subject} estão prontas",
    preheader: "Leia primeiro os comentários; depois abrem-se os números.",
    body: [
      "A ronda de {subject} terminou e as respostas estão abertas. Leia primeiro os comentários; depois abrem-se os números. {subject} vê o relatório quando o entregar.",
    ],
    button: "Ler os comentários",
    after: [signInFirst],
    why: "Recebe esta carta porque acompanha {subject} como coach nesta ronda em {organisation}.",
  },
  "report-released": {
    subject: "O seu relatório está pronto",
    preheader: "Reserve meia hora para ele, num lugar sossegado.",
    body: [
      {
        by: "coach",
        null: "O seu relatório está à sua disposição. Reserve meia hora para ele, num lugar sossegado. Diz como se vê, como os outros o veem e onde a diferença merece um pensamento.",
        other:
          "{coach} entrega-lhe o seu relatório, com uma introdução para si. Reserve meia hora para ele, num lugar sossegado. Diz como se vê, como os outros o veem e onde a diferença merece um pensamento.",
      },
      "Que os olhares difiram é o normal.",
    ],
    button: "Ler o meu relatório",
    after: [signInFirst],
    why: "Recebe esta carta porque pediu esta ronda em {organisation}.",
  },
  "report-corrected": {
    subject: "O seu relatório foi corrigido",
    preheader: "Uma nova versão toma o lugar da que tem.",
    body: [
      {
        by: "coach",
        null: "O seu relatório foi corrigido. A nova versão toma o lugar da que tem; a primeira página diz quando e porquê.",
        other:
          "{coach} corrigiu o seu relatório. A nova versão toma o lugar da que tem; a primeira página diz quando e porquê.",
      },
      "Os números são os mesmos. As suas marcas e objetivos ficam. Se guardou ou imprimiu a versão anterior, elimine-a, por favor: uma correção pode proteger alguém.",
    ],
    button: "Ler a nova versão",
    after: [signInFirst],
    why: "Recebe esta carta porque pediu esta ronda em {organisation}.",
  },
  "few-answers": {
    subject: "Até agora responderam muito poucas pessoas na sua ronda",
    preheader: "Recebe respostas até esta data: {closes}. Pode adiá-la.",
    body: [
      "A sua ronda recebe respostas até esta data: {closes}. Até agora responderam muito poucas das pessoas que ficam anónimas para que as suas respostas possam ser mostradas. Se assim continuar, essas respostas são destruídas no fecho sem que ninguém as leia.",
      "Pode adiar o fecho na página da ronda. Todas as pessoas que não recusaram recebem então a nova data. Quantas responderam, ainda não se diz a ninguém.",
    ],
    button: "Ver a minha ronda",
    after: [signInFirst],
    why: "Recebe esta carta porque pediu esta ronda em {organisation}.",
  },
  "few-answers-coach": {
    subject: "Muito poucas respostas na ronda de {subject}",
    preheader: "Recebe respostas até esta data: {closes}. Pode ser adiada.",
    body: [
      "A ronda de {subject} recebe respostas até esta data: {closes}. Até agora responderam muito poucas das pessoas que ficam anónimas para que as suas respostas possam ser mostradas. Se assim continuar, essas respostas são destruídas no fecho sem que ninguém as leia.",
      "O fecho pode ser adiado, por si ou por {subject}, na página da ronda. Todas as pessoas que não recusaram recebem então a nova data. Quantas responderam, ainda não se diz a ninguém.",
    ],
    button: "Ver a ronda",
    after: [signInFirst],
    why: "Recebe esta carta porque é coach de {subject} nesta ronda em {organisation}.",
  },
  "release-dropped": {
    subject: "O relatório de {subject} não foi entregue como previsto",
    preheader: "Ninguém o vê até que um coach o entregue.",
    body: [
      "O relatório da ronda de {subject} devia ter sido entregue por si só a esta hora, e não foi: quem o tinha previsto já não é coach desta ronda, ou algo no relatório já não estava pronto. Ninguém o vê até que um coach o entregue.",
      "O coach da ronda pode entregá-lo agora ou prever outro momento. Se esse coach já não estiver, a administração indica outro na página da ronda.",
    ],
    button: "Ver a ronda",
    after: [signInFirst],
    why: "Recebe esta carta porque é coach de {subject} nesta ronda em {organisation}, ou porque administra {organisation}.",
  },
  "round-ended": {
    subject: "A sua ronda foi cancelada",
    preheader: "Não haverá relatório.",
    body: [
      "A administração de {organisation} cancelou a sua ronda. Não haverá relatório. O que tinha sido respondido é destruído: sem ser lido onde ainda estava selado, e apagado onde já tinha sido aberto, com o rascunho do relatório.",
      "Foi dado um motivo, que consta do registo da administração. Pode perguntar por ele.",
    ],
    button: "Ver a minha ronda",
    after: [signInFirst],
    why: "Recebe esta carta porque pediu esta ronda em {organisation}.",
  },
  "round-ended-coach": {
    subject: "A ronda de {subject} foi cancelada",
    preheader: "Não haverá relatório. Não precisa de fazer mais nada.",
    body: [
      "A ronda de {subject}, em que é coach, foi cancelada. Não haverá relatório. O que tinha sido respondido é destruído: sem ser lido onde ainda estava selado, e apagado onde já tinha sido aberto, com o rascunho do relatório.",
      "Não precisa de fazer mais nada. As suas notas privadas continuam só suas.",
    ],
    button: "Ver a ronda",
    after: [signInFirst],
    why: "Recebe esta carta porque é coach de {subject} nesta ronda em {organisation}.",
  },
  "key-failing": {
    subject: "Uma ronda não pode receber respostas de momento",
    preheader: "Avise, por favor, quem gere o servidor.",
    body: [
      "A chave que abre as respostas de uma ronda em {organisation} não funciona de momento. Até funcionar, a ronda não recebe respostas: pede-se a quem responde que tente mais tarde, e o que escreveu fica no seu dispositivo. As respostas recebidas continuam seladas. Só se perdem se a chave nunca voltar.",
      "Avise, por favor, quem gere o servidor. O comando «parallax doctor» diz lá o que falta e o que fazer.",
    ],
    button: "Ver a ronda",
    after: [
      signInFirst,
      "Esta carta vem uma só vez, mesmo que haja mais rondas nesta situação. O registo diz quando uma chave volta a funcionar.",
    ],
    why: "Recebe esta carta porque administra {organisation}.",
  },
};
