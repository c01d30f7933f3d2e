import type { BoxWords } from "../box-languages.ts";

export const raterBox: BoxWords = {
  pageTitle: "O que havia na urna",
  titleAbout: "{screen} · Parallax",
  needsScript:
    "Esta página precisa de JavaScript, de propósito: é o seu próprio navegador que procura o seu recibo, para que ninguém saiba qual procurou. Nada foi aberto nem alterado.",

  doorTitle: "Verifique que as suas respostas lá estavam",
  doorLead:
    "Quando uma ronda termina, as respostas trancadas de todas as pessoas são tiradas de uma só urna e abertas em conjunto. Cada uma deixou um recibo. Esta página vai buscá-los todos e procura o seu no seu próprio navegador, pelo que ninguém fica a saber qual procurou.",
  look: "Ver a urna",
  looking: "A ver",

  wordsTitle: "Seis palavras para comparar",
  wordsNote: "As mesmas seis estão na sua carta e no seu formulário. Se forem outras, não confie nesta página.",

  waitingTitle: "A urna ainda não foi aberta",
  waitingOpen:
    "A ronda de {subject} recebe respostas até esta data: {day}. Até lá, tudo continua trancado e ninguém pode ver o que está na urna, nem mesmo esta página. Volte depois com a mesma ligação.",
  waitingClosed:
    "A ronda de {subject} terminou nesta data: {day}. As respostas estão prestes a ser abertas. Veja novamente daqui a alguns minutos.",
  lookAgain: "Ver novamente",

  noneTitle: "Não há urna",
  cancelled:
    "A ronda de {subject} foi cancelada antes de alguma coisa ser aberta. Ninguém leu respostas, e a chave que as podia abrir está destruída.",
  void: "Foi preciso repor o servidor num estado mais antigo, para o qual a chave da ronda de {subject} já não existe. Ninguém pode ler as respostas dela, pelo que nada foi tirado da urna.",

  boxTitle: "A urna da ronda de {subject}",
  closed: "Terminou: {day}, em {organisation}.",
  cancelledAfter:
    "Depois de as respostas terem sido abertas, a ronda foi cancelada. Não se faz nenhum relatório com elas.",

  yoursTitle: "O seu recibo",
  inTitle: "As suas respostas estavam na urna",
  inHere: "Este dispositivo guardou o recibo do que enviou, e a urna contém esse recibo.",
  inPasted: "A urna contém o recibo que colou.",
  inMeans:
    "Portanto, os bytes que o seu navegador trancou, e não outros, estavam na urna quando foi aberta. Quem os tinha enviado foi então eliminado.",
  outTitle: "Este recibo não está na urna",
  outHere: "É o recibo que este dispositivo guardou.",
  outFirst:
    "Alterou ou retirou as suas respostas mais tarde, talvez noutro dispositivo? Na urna só está o recibo das últimas; o de respostas retiradas não está.",
  outSecond: "É o recibo de outra ronda? Cada ronda tem a sua própria urna. Procure a carta com estas seis palavras.",
  outThird:
    "Se não for nenhum dos casos, faltam respostas cuja chegada tinha sido confirmada, ou alguém respondeu de novo com a sua ligação. Faça uma imagem desta página. Mostre-a, com o recibo, à pessoa que lhe enviou o convite e à comissão de trabalhadores.",
  none: "Este dispositivo não guarda nenhum recibo desta ligação. O formulário mostrou um depois de enviar as suas respostas; pode estar no dispositivo que usou nessa altura.",
  noneMeans:
    "Sem recibo, ninguém pode dizer quais eram as suas respostas, nem mesmo quem as deu. É assim que o seu nome fica separado delas.",
  pasteLabel: "Colar um recibo",
  pasteShape: "Tem 43 sinais.",
  pasteWrong: "Não é um recibo inteiro. Copie todos os 43 sinais.",
  compare: "Comparar aqui",
  other: "Comparar outro recibo",

  listTitle: "O que lá estava",
  inBox: "Na urna",
  receipts: { by: "count", one: "um recibo", other: "{count} recibos" },
  opened: "Abertas",
  ballots: { by: "count", one: "um conjunto de respostas", other: "{count} conjuntos de respostas" },
  openedNote:
    "Entre eles estão os que não são mostrados porque responderam muito poucas pessoas de um grupo: foram postos de parte e ninguém os leu. Aqui não se diz quantos, porque isso contaria um grupo desses.",
  spoiled: "Não puderam ser abertos",
  spoiledNone: "nenhum",
  spoiledNote:
    "Danificados, copiados ou lá postos por alguém sem ligação. Não contam. Pergunte a quem gere o servidor como surgiram.",
  least: "Mostradas em conjunto",
  leastPeople: "as respostas de, pelo menos, {k:word} pessoas",
  every: "Todos os recibos, por ordem",

  checkedTitle: "O que o seu navegador verificou",
  checkedParameters: "A chave, as regras e as perguntas são aquelas para que a sua ligação foi feita.",
  checkedList: "Os recibos dão a marca que foi anotada quando a urna foi aberta.",
  checkedCount: "Os abertos e os que não puderam ser abertos são, em conjunto, tantos como os recibos.",
  markTitle: "Marca da urna",
  markNote:
    "Todas as pessoas convidadas veem a mesma marca. Se a de um colega for diferente da sua, a um dos dois foi mostrada outra urna.",

  strangeTitle: "Não confie nesta urna",
  strangeLead: "O que o servidor entregou não bate certo:",
  strangeParameters: "A chave, as regras ou as perguntas que indica não são aquelas para que a sua ligação foi feita.",
  strangeList: "A lista de recibos está danificada, fora de ordem ou contém um deles duas vezes.",
  strangeMark:
    "Os recibos não dão a marca que foi anotada quando a urna foi aberta. Um deles foi acrescentado, alterado ou deixado de fora.",
  strangeCount: "Os abertos e os que não puderam ser abertos não são, em conjunto, tantos como os recibos.",
  strangeDo:
    "Faça uma imagem desta página e mostre-a à pessoa que lhe enviou o convite e à comissão de trabalhadores. Nada sobre si foi enviado.",

  pageTitleCheck: "Esta página é a publicada?",
  pageLead:
    "A página que tranca as suas respostas é a mesma para toda a gente. O seu navegador acaba de ir buscar outra vez todos os ficheiros dela a este servidor e fez deles um só número:",
  pageWorking: "A buscar os ficheiros.",
  pageFailed: "Não foi possível obter os ficheiros, pelo que não há número. Recarregue a página.",
  pageOdd: "Estes ficheiros não são o que a lista do próprio servidor diz deles: {files}",
  pageCompare:
    "Quem tiver o código-fonte do programa obtém o mesmo número com o comando abaixo e pode fazê-lo ir buscar os ficheiros deste servidor e compará-los um a um. Um servidor que quisesse enganar alguém também poderia enganar esta página. Por isso, convém que de vez em quando alguém veja de fora.",

  linkTitle: "Cole o código da sua carta",
  linkLead:
    "Falta a parte da ligação que abre a urna, ou algo dela perdeu-se pelo caminho. A sua carta tem a mesma ligação em forma de código. Copie-o por inteiro e cole-o aqui.",
  linkUnknown:
    "Nenhuma ronda pertence a esta ligação. Pode ter sido substituída por uma carta mais recente, ou o convite foi retirado. Cole a ligação ou o código da carta mais recente.",
  linkLabel: "Ligação ou código",
  linkStill: "Ainda não é um código inteiro. Começa por 1. e tem mais duas partes, separadas por pontos.",
  linkUse: "Usar este código",

  unreachable: "O servidor não respondeu. Tente novamente daqui a um momento.",
  offline: "Está sem ligação à rede. Tente novamente quando a tiver.",
  refused: "O servidor não quis responder. Recarregue a página.",
  tooMany: {
    by: "minutes",
    one: "Houve muitas tentativas. Espere um minuto e tente novamente.",
    other: "Houve muitas tentativas. Espere {minutes} minutos e tente novamente.",
  },
  requestId: "Se continuar assim, indique este número: {id}",

  insecure:
    "Os navegadores só comparam recibos em ligações seguras, e o endereço desta página não começa por https. Peça o endereço certo à pessoa que lhe enviou a ligação.",
  promiseLink: "O que lhe prometemos",
  language: "Língua",
  formLink: "Voltar ao formulário",
};
