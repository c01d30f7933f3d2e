import type { RequestWords } from "../request-languages.ts";

export const raterRequests: RequestWords = {
  title: "Os meus pedidos",
  lead: "Estes formulários esperavam pelo seu endereço quando a carta foi escrita. Cada um mostra como está agora.",
  next: "Abrir o formulário seguinte",
  formOf: "{subject}, {organisation}: responde {asked}.",
  until: "Até {closes}",
  open: "Aberto",
  answered: "Respondido; pode alterá-lo",
  declined: "Preferiu não responder",
  over: "Terminado",
  unknown: "Já ninguém conhece esta ligação",
  change: "Abrir outra vez",
  allDone: "Nada espera por si aqui.",
  addressLead:
    "Perdeu uma ligação? Indique o endereço a que chegou o seu convite. Se houver formulários à espera, dentro de um minuto sai uma carta com as ligações.",
  address: "O seu endereço",
  send: "Enviar as minhas ligações",
  sent: "Se houver formulários à espera deste endereço, uma carta vai a caminho. Esta página não diz se os há.",
  failed: "Não funcionou. Verifique o endereço e a ligação à rede, e tente mais tarde.",
  again: "Pedir uma nova carta",
  language: "Língua",
  stopTitle: "Sem mais lembretes",
  stopLead:
    "Não receberá mais lembretes deste formulário. Continua aberto, e a ligação das suas cartas continua a funcionar.",
  stop: "Parar os lembretes",
  stopped: "Feito. Não virá mais nenhum lembrete deste formulário.",
  stopMangled: "Uma parte deste endereço perdeu-se no caminho. Abra-o outra vez a partir da sua carta.",
  mangled:
    "Uma parte desta ligação perdeu-se no caminho. Abra-a outra vez a partir da sua carta, ou peça aqui uma nova.",
};
