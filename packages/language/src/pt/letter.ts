import type { RaterLetterTexts } from "../rater-letters.ts";

/** The letters to raters, in Portuguese. */
export const portugueseLetters: RaterLetterTexts = {
  dear: "Bom dia, {name}:",
  sender: "{organisation} através do Parallax",
  linkInWords: "Se o botão não funcionar, abra este endereço:",
  code: "Ou abra {page} e cole este código:",
  sixWords: "O seu formulário mostra estas seis palavras:",
  sixWordsDiffer: "Se mostrar outras, não responda e avise a pessoa que lhe fez o pedido.",
  promise: "O que lhe é prometido e onde acaba:",
  box: "Quando a ronda tiver terminado, o seu próprio navegador pode procurar as suas respostas na urna, com o mesmo código:",
  open: "Abrir o formulário",
  openOwn: "Abrir o meu formulário",
  declineStops:
    "Prefere não responder? Abra o formulário e escolha «Prefiro não responder». Não precisa de dizer porquê, e não receberá mais cartas sobre este assunto.",
  ownSealed:
    "As suas respostas são trancadas no seu navegador e abertas em conjunto com todas as outras. São mostradas como suas, a si e a quem acompanha como coach.",
  stopReminders: "Não quer mais lembretes sobre isto? Abra esta página e prima o botão:",
  openRequests: "Ver os meus pedidos",
  request: "{subject}, {organisation}: responde {asked}. Aberto até {closes}.",
  letters: {
    invitation: {
      subject: "{subject} pede a sua opinião",
      preheader: "Duração: {minutes}, também no telefone. Aberto até: {closes}.",
      body: [
        "{subject} gostaria de saber como os outros veem a sua maneira de liderar e gerir. Responde {asked}. O formulário demora {minutes}, também no telefone. Está aberto até: {closes}.",
      ],
      why: "Recebe esta carta porque {subject} indicou o seu nome e {organisation} usa o Parallax para perguntar. A ligação é só sua: quem a tiver pode responder em seu lugar, por isso não a passe a ninguém.",
    },
    reminder: {
      subject: "{subject} ainda gostaria de ter a sua opinião",
      preheader: "Aberto até: {closes}. Duração: {minutes}.",
      body: [
        "Há algum tempo perguntaram-lhe, {asked}, como vê {subject} a liderar e a gerir. Com a sua ligação ainda não chegou nenhuma resposta. O formulário demora {minutes}, também no telefone. Está aberto até: {closes}.",
      ],
      why: "Recebe esta carta porque {subject} indicou o seu nome e {organisation} usa o Parallax para perguntar. A ligação é a do seu convite e só sua; não a passe a ninguém.",
    },
    "closing-changed": {
      subject: "A ronda de {subject} tem outra data de fim",
      preheader: "Aberto até: {closes}. O que enviou fica como está.",
      body: [
        "Perguntaram-lhe, {asked}, como vê {subject} a liderar e a gerir. A data de fim mudou; o formulário está aberto até: {closes}. O que enviou fica como está, e até lá pode alterá-lo.",
      ],
      why: "Recebe esta carta porque {subject} indicou o seu nome e {organisation} usa o Parallax para perguntar.",
    },
    "round-cancelled": {
      subject: "A ronda de {subject} foi cancelada",
      preheader: "Já não precisa de fazer nada, e não será feito nenhum relatório.",
      body: [
        "A ronda em que se perguntava por {subject} foi cancelada. Já não precisa de fazer nada, e a sua ligação já não funciona. Se respondeu, não será feito nenhum relatório com isso.",
        "Agradecemos o tempo que lhe dedicou.",
      ],
      why: "Recebe esta carta porque fazia parte desta ronda em {organisation}.",
    },
    "own-form": {
      subject: "A sua própria visão: o seu formulário está aberto",
      preheader: "Duração: {minutes}. Aberto até: {closes}.",
      body: [
        "A sua ronda começou, e as pessoas da sua lista têm as suas cartas. Diga agora como se vê: o relatório põe a sua visão ao lado da delas. O formulário demora {minutes}. Está aberto até: {closes}. Responda antes de falar com elas sobre isso.",
      ],
      why: "Recebe esta carta porque pediu uma ronda em {organisation}. A ligação é só sua; não a passe a ninguém.",
    },
    "thank-you": {
      subject: "{subject} agradece e diz o que ouviu",
      preheader: "A todas as pessoas consultadas, tenham respondido ou não.",
      body: [
        "{subject} pediu opiniões, leu o relatório e escreve a todas as pessoas consultadas, tenham respondido ou não. {subject} não sabe quem respondeu.",
      ],
      why: "Recebe esta carta porque fazia parte desta ronda em {organisation}. É a última do Parallax sobre ela; para responder, escreva diretamente a {subject}.",
    },
    "my-requests": {
      subject: {
        by: "count",
        one: "A sua ligação: há um formulário aberto",
        other: "As suas ligações: há {count} formulários abertos",
      },
      preheader: "Todos os formulários que esperam pelo seu endereço, numa página.",
      body: [
        "Alguém pediu, com o seu endereço, as ligações dos formulários que esperam por ele. Aqui estão, numa página e cada um por si. O que enviou fica como está, e pode alterá-lo até à data indicada.",
      ],
      why: "Recebe esta carta porque alguém a pediu com o seu endereço ou com uma das suas ligações. Se não foi o seu caso, não faça nada. As ligações são só suas: quem as tiver pode responder em seu lugar, por isso não reencaminhe esta carta.",
    },
  },
};
