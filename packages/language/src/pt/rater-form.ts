import type { RaterWords } from "../rater-language.ts";

export const raterForm: RaterWords["form"] = {
  about: "Sobre {subject}",
  aboutSelf: "Sobre si",
  part: "Parte {part} de {parts}",
  left: {
    by: "minutes",
    0: "falta menos de um minuto",
    one: "falta cerca de um minuto",
    other: "faltam cerca de {minutes} minutos",
  },
  nothingLeft: "tudo respondido",
  progress: "Quanto está feito",
  saved: "Guardado neste dispositivo",
  saving: "A guardar",
  notSaved: "Não guardado: este dispositivo está cheio",
  notKept: "Aqui nada é guardado",
  back: "Voltar",
  next: "Seguinte",
  toCheck: "Rever as minhas respostas",
  overview: "Resumo",
  keys: "Teclas: de {first} a {last} respondem e avançam, {cannotSay} é «Não sei dizer», as setas movem-se na escala, Enter abre a parte seguinte.",
  cannotSay: "Não sei dizer",
  answered: "{done} de {all} respondidas",

  watchOutsTitle: "Hábitos a vigilar",
  watchOutsLead:
    "Toda a gente tem alguns. Com que frequência vê estes em {subject}? Aparecem à parte no relatório e nunca descontam em nada.",
  watchOutsLeadSelf:
    "Toda a gente tem alguns. Com que frequência dá por si nestes? Aparecem à parte no relatório e nunca descontam em nada.",

  axesTitle: { by: "parts", 1: "Entre duas maneiras", other: "Entre duas maneiras, {part} de {parts}" },
  axesLead: "Nenhum extremo é melhor. Em que ponto da linha vê {subject}?",
  axesLeadSelf: "Nenhum extremo é melhor. Em que ponto da linha se vê, e onde precisa de si a sua função?",
  axesLeadNeed: "Nenhum extremo é melhor. Em que ponto da linha vê {subject}, e onde precisa a função de {subject}?",
  axisAsked: "{axis}: {asked}",
  axisNow: "Onde está {subject} hoje",
  axisNowSelf: "Onde está hoje",
  axisNeed: "Onde a função precisa de {subject}",
  axisNeedSelf: "Onde a sua função precisa de si",
  place: {
    by: "strength",
    end: "Inteiramente em «{pole}»",
    strong: "Claramente para «{pole}»",
    other: "Um pouco para «{pole}»",
  },
  middle: "No meio",

  reflectionsTitle: "Sobre o seu próprio caminho",
  reflectionsLead:
    "Não há resposta certa. Ninguém as vê, além de si e de quem acompanha como coach, ao lado do mapa do seu relatório.",

  commentTitle: {
    by: "parts",
    1: "Nas suas próprias palavras",
    other: "Nas suas próprias palavras, {part} de {parts}",
  },
  commentOptional: "Pode deixar isto em branco.",
  commentSeen: {
    by: "coach",
    null: "{subject} lê isto palavra por palavra, sem o nome de quem escreveu.",
    other:
      "{coach}, coach, lê isto palavra por palavra, sem o nome de quem escreveu, e {subject} também, a não ser que o texto seja encurtado ou deixado de fora.",
  },
  commentSeenNamed: {
    by: "coach",
    null: "{subject} lê isto palavra por palavra, sem nome, entre os comentários de todas as outras pessoas, e talvez saiba quem escreveu.",
    other:
      "{coach}, coach, lê isto palavra por palavra, e {subject} também, a não ser que o texto seja encurtado ou deixado de fora. Aparece sem nome entre os comentários de todas as outras pessoas, e talvez se reconheça quem escreveu.",
  },
  commentSeenSelf: {
    by: "coach",
    null: "Mais ninguém lê isto.",
    other: "Além de si, só {coach}, coach, lê isto.",
  },
  commentAlone:
    "Cada parágrafo é mostrado à parte. Talvez mais ninguém escreva; não se pode saber antes de tudo ser aberto. Assumiria o que escreveu também nesse caso?",
  commentChecker:
    "A ortografia não é verificada aqui, de propósito: alguns navegadores enviam o que se escreve a um serviço de correção.",
  commentRoom: "Há espaço para cerca de {left} letras.",
  commentTooLong: "Há cerca de {over} letras a mais. Encurte o texto para que possa ser enviado.",
};
